#include "exports/output.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>
#include <system_error>

#include "graph/error.hpp"

namespace newsgraph {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(const fs::path& path, const std::string& reason) {
  throw Error(path.string(), "", "cannot be written: " + reason);
}

/// Where the bytes go: the target of a symbolic link, not the link.
fs::path resolve(const fs::path& path) {
  std::error_code error;
  if (!fs::is_symlink(fs::symlink_status(path, error))) return path;
  const fs::path target = fs::weakly_canonical(path, error);
  return error ? path : target;
}

bool is_special(const fs::path& path) {
  std::error_code error;
  return fs::is_other(fs::status(path, error));
}

/// A name in the target's folder that no other process uses.
fs::path temporary_beside(const fs::path& path) {
  return path.parent_path() /
         ("." + path.stem().string() + "." + std::to_string(::getpid()) + ".partial" + path.extension().string());
}

void check_folder_of(const fs::path& path) {
  std::error_code error;
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (!fs::is_directory(folder, error)) fail(path, "there is no folder " + folder.string());
  if (::access(folder.c_str(), W_OK) != 0) fail(path, folder.string() + ": " + std::strerror(errno));
}

void check_target(const fs::path& path) {
  std::error_code error;
  if (path.filename().empty() || fs::is_directory(path, error)) fail(path, "is a folder");
  check_folder_of(path);
}

void write_stream(const fs::path& file, const fs::path& shown, const std::function<void(std::ostream&)>& write) {
  errno = 0;
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  if (!out) fail(shown, errno != 0 ? std::strerror(errno) : "cannot be opened");
  try {
    write(out);
  } catch (const Error&) {
    if (out) throw;  // else the writer only noticed what is reported below
  }
  out.close();
  if (!out) fail(shown, errno != 0 ? std::strerror(errno) : "writing failed");
}

/// Removes what is not finished when the scope is left, unless it was moved to its place.
class Unfinished {
 public:
  explicit Unfinished(fs::path path) : path_(std::move(path)) {}
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;
  ~Unfinished() {
    std::error_code ignored;
    if (!moved_) fs::remove_all(path_, ignored);
  }

  const fs::path& path() const { return path_; }

  void move_to(const fs::path& target) {
    std::error_code error;
    const fs::perms before = fs::status(target, error).permissions();
    if (!error && fs::is_regular_file(target, error)) fs::permissions(path_, before, error);
    fs::rename(path_, target, error);
    if (error) fail(target, error.message());
    moved_ = true;
  }

 private:
  fs::path path_;
  bool moved_ = false;
};

}  // namespace

void require_writable(const fs::path& path) {
  if (!is_special(path)) check_target(resolve(path));
}

void make_file_atomically(const fs::path& path, const std::function<void(const fs::path&)>& write) {
  const fs::path target = resolve(path);
  check_target(target);
  Unfinished file(temporary_beside(target));
  write(file.path());
  file.move_to(target);
}

void write_file_atomically(const fs::path& path, const std::function<void(std::ostream&)>& write) {
  if (is_special(path)) return write_stream(path, path, write);
  make_file_atomically(path, [&](const fs::path& file) { write_stream(file, path, write); });
}

void make_folder_atomically(const fs::path& path, const std::function<void(const fs::path&)>& write) {
  const fs::path target = path.filename().empty() ? path.parent_path() : path;  // "folder/" is "folder"
  std::error_code error;
  if (fs::exists(target, error) && !(fs::is_directory(target, error) && fs::is_empty(target, error))) {
    fail(path, "is there already and no empty folder");
  }
  check_folder_of(target);
  Unfinished folder(temporary_beside(target));
  if (!fs::create_directory(folder.path(), error)) fail(path, error ? error.message() : "its temporary folder exists");
  write(folder.path());
  folder.move_to(target);
}

}  // namespace newsgraph
