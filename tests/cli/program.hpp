/// Runs the program as a user does, in a folder of its own.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace newsgraph::test {

namespace fs = std::filesystem;

inline std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct Result {
  int exit_code;
  std::string out, err;
};

/// A folder that is there as long as this is.
class Workspace {
 public:
  Workspace() : path_(fs::temp_directory_path() / ("newsgraph-cli-" + std::to_string(::getpid()))) {
    fs::remove_all(path_);
    fs::create_directories(path_ / "work");
  }
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;
  ~Workspace() { fs::remove_all(path_); }

  fs::path path(const std::string& name) const { return path_ / "work" / name; }

  void write(const std::string& name, const std::string& text) const {
    fs::create_directories(path(name).parent_path());
    std::ofstream(path(name), std::ios::binary) << text;
  }

  /// `newsgraph ARGUMENTS` with this folder as the working one; the arguments are the shell's.
  Result run(const std::string& arguments) const {
    const std::string command = "cd '" + (path_ / "work").string() + "' && '" NEWSGRAPH_PROGRAM "' " + arguments +
                                " >'" + (path_ / "out").string() + "' 2>'" + (path_ / "err").string() + "'";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(path_ / "out"), read(path_ / "err")};
  }

  /// Names of all files here, "a.txt graph.json ".
  std::string files() const {
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(path_ / "work")) {
      if (!entry.is_directory()) names.insert(fs::relative(entry.path(), path_ / "work").string());
    }
    std::string out;
    for (const std::string& name : names) out += name + " ";
    return out;
  }

 private:
  fs::path path_;
};

}  // namespace newsgraph::test
