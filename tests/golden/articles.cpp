// The graph of the five articles, byte for byte. scripts/golden rewrites it after a change of extraction.
#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE(in.is_open());
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("the graph of the five articles is the golden one") {
  const auto made = std::filesystem::temp_directory_path() / "newsgraph-golden.json";
  const std::string command = "cd \"" NEWSGRAPH_SOURCE_DIR "\" && \"" NEWSGRAPH_PROGRAM "\" build articles -o \"" +
                              made.string() + "\" >/dev/null";
  REQUIRE(std::system(command.c_str()) == 0);
  const bool same = read(made) == read(NEWSGRAPH_SOURCE_DIR "/tests/golden/articles.json");
  std::filesystem::remove(made);
  CHECK_MESSAGE(same, "differs; if the change is meant, run scripts/golden and look at the difference");
}
