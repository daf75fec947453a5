// Every file of tests/bad must be refused: exit code 1, and one line (for `check`, at least one) on standard error that
// names the file and has the words of the .message file beside it. Adding a case is adding two files.
#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "tests/cli/program.hpp"

using namespace newsgraph::test;

namespace {

std::vector<fs::path> cases(const char* folder, const char* extension) {
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(fs::path(NEWSGRAPH_SOURCE_DIR) / "tests/bad" / folder)) {
    if (entry.path().extension() == extension) out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string message_of(fs::path path) {
  std::string message = read(path.replace_extension(".message"));
  REQUIRE(!message.empty());
  message.pop_back();
  return message;
}

void check_refused(const Result& result, const fs::path& path) {
  CAPTURE(path.filename().string());
  CAPTURE(result.err);
  CHECK(result.exit_code == 1);
  CHECK(result.err.starts_with("newsgraph: " + path.string() + ": "));
  CHECK(result.err.find(message_of(path)) != std::string::npos);
}

}  // namespace

TEST_CASE("bad articles") {
  const Workspace w;
  const std::vector<fs::path> paths = cases("articles", ".txt");
  REQUIRE(paths.size() > 5);
  for (const fs::path& path : paths) {
    const Result result = w.run("build '" + path.string() + "' -o g.json");
    check_refused(result, path);
    CHECK(result.err.find('\n') == result.err.size() - 1);
    CHECK(w.files().empty());
  }
}

TEST_CASE("bad graphs") {
  const Workspace w;
  const std::vector<fs::path> paths = cases("graphs", ".json");
  REQUIRE(paths.size() > 20);
  for (const fs::path& path : paths) check_refused(w.run("check '" + path.string() + "'"), path);
}
