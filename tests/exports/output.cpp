#include "exports/output.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <ostream>
#include <string>

#include "graph/error.hpp"

using namespace newsgraph;
namespace fs = std::filesystem;

namespace {

/// A folder of its own for each test, removed at its end.
struct Folder {
  fs::path path = fs::temp_directory_path() / ("newsgraph-output-" + std::to_string(::getpid()));
  Folder() {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  std::size_t entries() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
  }
};

std::string content(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

const auto write_new = [](std::ostream& out) { out << "new"; };

}  // namespace

TEST_CASE("a file is written and nothing stays beside it") {
  const Folder folder;
  write_file_atomically(folder.path / "a.json", write_new);
  CHECK(content(folder.path / "a.json") == "new");
  write_file_atomically(folder.path / "a.json", [](std::ostream& out) { out << "newer"; });
  CHECK(content(folder.path / "a.json") == "newer");
  CHECK(folder.entries() == 1);
}

TEST_CASE("a failed write keeps what was there") {
  const Folder folder;
  write_file_atomically(folder.path / "a.json", write_new);
  const auto fail_half_way = [](std::ostream& out) {
    out << "half";
    throw Error("x", "", "half way");
  };
  CHECK_THROWS_WITH_AS(write_file_atomically(folder.path / "a.json", fail_half_way), "x: half way", Error);
  CHECK_THROWS_AS(
      write_file_atomically(folder.path / "a.json", [](std::ostream& out) { out.setstate(std::ios::badbit); }), Error);
  CHECK(content(folder.path / "a.json") == "new");
  CHECK(folder.entries() == 1);
}

TEST_CASE("a target that cannot be: the message names it") {
  const Folder folder;
  const auto missing = folder.path / "no" / "a.json";
  CHECK_THROWS_WITH_AS(
      write_file_atomically(missing, write_new),
      (missing.string() + ": cannot be written: there is no folder " + (folder.path / "no").string()).c_str(), Error);
  CHECK_THROWS_WITH_AS(write_file_atomically(folder.path, write_new),
                       (folder.path.string() + ": cannot be written: is a folder").c_str(), Error);
}

TEST_CASE("a full disk is an error") {
  if (!fs::exists("/dev/full")) return;
  const auto write_and_check = [](std::ostream& out) {
    if (!(out << "new" << std::flush)) throw Error("graph", "", "writing failed");
  };
  for (const auto& write :
       {std::function<void(std::ostream&)>(write_new), std::function<void(std::ostream&)>(write_and_check)}) {
    CHECK_THROWS_WITH_AS(write_file_atomically("/dev/full", write),
                         "/dev/full: cannot be written: No space left on device", Error);
  }
}

TEST_CASE("a symbolic link stays one, permissions stay") {
  const Folder folder;
  write_file_atomically(folder.path / "a", write_new);
  fs::permissions(folder.path / "a", fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink("a", folder.path / "link");
  write_file_atomically(folder.path / "link", [](std::ostream& out) { out << "through the link"; });
  CHECK(fs::is_symlink(folder.path / "link"));
  CHECK(content(folder.path / "a") == "through the link");
  CHECK(fs::status(folder.path / "a").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("folders: new, empty, or refused") {
  const Folder folder;
  const auto fill = [](const fs::path& inside) { std::ofstream(inside / "nodes.csv") << "id"; };
  make_folder_atomically(folder.path / "csv", fill);
  CHECK(content(folder.path / "csv" / "nodes.csv") == "id");
  fs::create_directory(folder.path / "empty");
  make_folder_atomically(folder.path / "empty/", fill);
  CHECK(content(folder.path / "empty" / "nodes.csv") == "id");
  CHECK_THROWS_AS(make_folder_atomically(folder.path / "csv", fill), Error);
  CHECK_THROWS_AS(make_folder_atomically(folder.path / "other", [](const fs::path&) { throw Error("x", "", "no"); }),
                  Error);
  CHECK(folder.entries() == 2);
}
