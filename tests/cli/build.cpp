#include <doctest/doctest.h>

#include "tests/cli/program.hpp"

using namespace newsgraph::test;

namespace {

constexpr const char* story =
    "Talks begin\n\nPresident Ada Lovelace of Norway met Grace Hopper in Oslo on Monday. “We agreed on a plan,” "
    "Lovelace "
    "said.\n";
constexpr const char* other = "Talks fail\n\nGrace Hopper told Reuters that Norway had rejected the plan.\n";

/// Standard error is one line that starts with "newsgraph: " and has each of the words.
void check_one_line(const Result& result, std::initializer_list<const char*> words) {
  CAPTURE(result.err);
  CHECK(result.err.starts_with("newsgraph: "));
  CHECK(result.err.find('\n') == result.err.size() - 1);
  for (const char* word : words) CHECK(result.err.find(word) != std::string::npos);
}

}  // namespace

TEST_CASE("build, check, merge: the same bytes whatever the order, the threads and the grouping") {
  const Workspace w;
  w.write("a.txt", story);
  w.write("b.txt", other);
  w.write("sub/a.txt", "Another story of the same name\n\nOslo waited.\n");
  CHECK(w.run("build . -o 1.json").exit_code == 0);
  CHECK(w.run("build . -o 2.json --jobs 1").exit_code == 0);
  CHECK(w.run("build sub/a.txt b.txt ./a.txt a.txt -o 3.json -j 8").exit_code == 0);
  CHECK(w.run("build b.txt -o b.json").exit_code == 0);
  CHECK(w.run("build sub a.txt -o a.json").exit_code == 0);
  CHECK(w.run("merge b.json a.json -o 4.json").exit_code == 0);
  CHECK(w.run("merge a.json b.json a.json -o 5.json").exit_code == 0);
  const std::string graph = read(w.path("1.json"));
  CHECK(graph.find("\"actor:") != std::string::npos);
  for (const char* same : {"2.json", "3.json", "4.json", "5.json"}) {
    CAPTURE(same);
    CHECK(read(w.path(same)) == graph);
  }
  const Result checked = w.run("check 1.json --articles .");
  CHECK(checked.exit_code == 0);
  CHECK(checked.out.find("3 articles") != std::string::npos);
  CHECK(checked.out.find("nothing wrong") != std::string::npos);
  CHECK(checked.err.empty());
}

TEST_CASE("a table of what was found goes to standard output, the graph only where it is asked for") {
  const Workspace w;
  w.write("a.txt", story);
  const Result table = w.run("build a.txt -o g.json");
  CHECK(table.out.find("articles         1\n") != std::string::npos);
  CHECK(table.out.find("actors ") != std::string::npos);
  CHECK(table.err.empty());
  const Result piped = w.run("build - -o - < a.txt");
  CHECK(piped.exit_code == 0);
  CHECK(piped.out.starts_with("{"));
  CHECK(piped.out.find("\"path\": \"-\"") != std::string::npos);
  CHECK(piped.err.find("articles ") != std::string::npos);
  CHECK(w.run("build a.txt -o g.json --quiet").out.empty());
  CHECK(w.run("build a.txt -q -o - | head -c 1").out == "{");
}

TEST_CASE("one bad article: one line, the others are done, exit code 1") {
  struct Row {
    const char* name;
    std::string text;
    const char* reason;
  };
  const Row rows[] = {
      {"empty.txt", "", "holds no text"},
      {"nul.txt", std::string(1000, '\0'), "byte 0: is a NUL byte"},
      {"latin1.txt", "Le pr\xE9sident", "byte 5: is no valid UTF-8"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const Workspace w;
    w.write("a.txt", story);
    w.write(row.name, row.text);
    const Result result = w.run("build . -o g.json");
    CHECK(result.exit_code == 1);
    check_one_line(result, {row.name, row.reason});
    CHECK(result.out.find("articles         1\n") != std::string::npos);
    CHECK(w.run("check g.json --articles .").exit_code == 0);
  }
}

TEST_CASE("paths that are not there") {
  const Workspace w;
  w.write("a.txt", story);
  fs::create_directories(w.path("empty"));
  const Result missing = w.run("build nothing.txt a.txt -o g.json");
  CHECK(missing.exit_code == 1);
  check_one_line(missing, {"nothing.txt", "no such file or folder"});
  CHECK(w.files() == "a.txt g.json ");
  const Result empty = w.run("build empty -o other.json");
  CHECK(empty.exit_code == 1);
  check_one_line(empty, {"empty", "holds no article"});
  CHECK(w.files() == "a.txt g.json ");  // nothing was read, so nothing is written
}

TEST_CASE("odd but good articles") {
  const Workspace w;
  w.write("title.txt", "Talks begin");
  w.write("long.txt", std::string(300'000, 'x'));
  std::string line;
  for (int i = 0; i < 3'000; ++i) line += "Ada Lovelace told Grace Hopper that Norway had agreed to talks, ";
  w.write("line.txt", line);
  w.write("windows.txt", "\xEF\xBB\xBFTalks begin\r\n\r\nAda Lovelace met Grace Hopper.\r\n");
  const Result result = w.run("build . -o g.json");
  CHECK(result.exit_code == 0);
  CHECK(result.err.empty());
  CHECK(w.run("check g.json --articles .").exit_code == 0);
}

TEST_CASE("an output that cannot be written: said before the work, nothing left behind") {
  const Workspace w;
  w.write("a.txt", story);
  const Result no_folder = w.run("build a.txt -o no/such/g.json");
  CHECK(no_folder.exit_code == 1);
  check_one_line(no_folder, {"no/such/g.json", "there is no folder"});
  const Result folder = w.run("build a.txt -o .");
  CHECK(folder.exit_code == 1);
  check_one_line(folder, {"is a folder"});
  const Result full = w.run("build a.txt -o /dev/full");
  CHECK(full.exit_code == 1);
  check_one_line(full, {"/dev/full"});
  CHECK(w.files() == "a.txt ");
}

TEST_CASE("a build that fails keeps the old graph") {
  const Workspace w;
  w.write("a.txt", story);
  REQUIRE(w.run("build a.txt -o g.json").exit_code == 0);
  const std::string before = read(w.path("g.json"));
  CHECK(w.run("build nothing.txt -o g.json").exit_code == 1);
  CHECK(read(w.path("g.json")) == before);
  CHECK(w.files() == "a.txt g.json ");
}

TEST_CASE("wrong usage: one line, exit code 2") {
  const Workspace w;
  for (const char* arguments :
       {"", "build", "bild a.txt", "build a.txt --jobs 0", "build a.txt --jobs many", "build --nonsense a.txt",
        "merge a.json", "show", "show g.json", "check", "export g.json --nonsense"}) {
    CAPTURE(arguments);
    const Result result = w.run(arguments);
    CHECK(result.exit_code == 2);
    check_one_line(result, {"--help"});
    CHECK(result.out.empty());
  }
}

TEST_CASE("a command that is not there is named") {
  const Workspace w;
  check_one_line(w.run("bild a.txt"), {"no command \"bild\""});
}

TEST_CASE("standard output that cannot be written: one line, exit code 1") {
  const Workspace w;
  w.write("a.txt", story);
  REQUIRE(w.run("build a.txt -q -o g.json").exit_code == 0);
  for (const char* arguments :
       {"formats", "schema", "show g.json Hopper", "export g.json --to dot", "build a.txt -o -", "analyze a.txt"}) {
    CAPTURE(arguments);
    Result result = w.run(std::string(arguments) + " >/dev/full 2>err.txt; exit $?; :");
    result.err = read(w.path("err.txt"));
    CHECK(result.exit_code == 1);
    check_one_line(result, {"writing failed"});
  }
}

TEST_CASE("help has examples, everywhere") {
  const Workspace w;
  CHECK(w.run("--version").out.starts_with("newsgraph "));
  const Result top = w.run("--help");
  CHECK(top.exit_code == 0);
  CHECK(top.out.find("Exit code: 0 done, 1 some input failed, 2 wrong usage") != std::string::npos);
  for (const std::string command :
       {"build", "show", "check", "merge", "schema", "analyze", "export", "formats", "text"}) {
    CAPTURE(command);
    const Result help = w.run(command + " --help");
    CHECK(help.exit_code == 0);
    CHECK(help.out.find("Example") != std::string::npos);
    CHECK(help.out.find("newsgraph " + command) != std::string::npos);
    CHECK(top.out.find("\n  " + command + " ") != std::string::npos);
  }
}
