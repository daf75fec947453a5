// The commands that read graph files: show, check, merge, schema.
#include <doctest/doctest.h>

#include "tests/cli/program.hpp"

using namespace newsgraph::test;

namespace {

constexpr const char* story =
    "Talks begin\n\nPresident Ada Lovelace of Norway met Grace Hopper in Oslo on Monday. “We agreed on a plan,” "
    "Lovelace "
    "said.\n";

std::string replaced(std::string text, const std::string& old_text, const std::string& new_text) {
  const std::size_t at = text.find(old_text);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old_text.size(), new_text);
}

}  // namespace

TEST_CASE("show: a node by label, alias or id, with its sentences") {
  const Workspace w;
  w.write("a.txt", story);
  REQUIRE(w.run("build a.txt -o g.json").exit_code == 0);
  for (const char* name : {"'Ada Lovelace'", "'ada lovelace'", "actor:ada-lovelace"}) {
    CAPTURE(name);
    const Result result = w.run(std::string("show g.json ") + name);
    CHECK(result.exit_code == 0);
    CHECK(result.out.starts_with("Ada Lovelace  actor:ada-lovelace\n"));
    CHECK(result.out.find("met Grace Hopper in Oslo on Monday.” a.txt") != std::string::npos);
    CHECK(result.out.find('\x1B') == std::string::npos);  // no colours where there is no terminal
  }
  const Result none = w.run("show g.json Charles");
  CHECK(none.exit_code == 1);
  CHECK(none.err == "newsgraph: g.json: no node is named \"Charles\"\n");
}

TEST_CASE("show: a surname that fits two people lists both") {
  const Workspace w;
  w.write("a.txt", "Ada Lovelace met Grace Hopper.\n\nThen Dennis Hopper came to Oslo.\n");
  REQUIRE(w.run("build a.txt -o g.json").exit_code == 0);
  const Result result = w.run("show g.json hopper");
  CHECK(result.exit_code == 0);
  CHECK(result.out.starts_with("The surname hopper fits 2 people; say which one:\n"));
  CHECK(result.out.find("actor:dennis-hopper") != std::string::npos);
  CHECK(result.out.find("actor:grace-hopper") != std::string::npos);
}

TEST_CASE("check finds what does not say what the article says") {
  const Workspace w;
  w.write("a.txt", story);
  REQUIRE(w.run("build a.txt -o g.json").exit_code == 0);
  const std::string graph = read(w.path("g.json"));

  w.write("changed.json", replaced(graph, "\"exact\": \"Ada Lovelace\"", "\"exact\": \"Eva Lovelace\""));
  CHECK(w.run("check changed.json").exit_code == 0);  // sound in itself
  const Result changed = w.run("check changed.json --articles a.txt");
  CHECK(changed.exit_code == 1);
  CHECK(changed.err.find("newsgraph: changed.json: ") == 0);
  CHECK(changed.err.find("are not \"Eva Lovelace\"") != std::string::npos);
  CHECK(changed.out.find("problem") != std::string::npos);

  w.write("invalid.json", replaced(graph, "\"kind\": \"person\"", "\"kind\": \"robot\""));
  const Result invalid = w.run("check invalid.json");
  CHECK(invalid.exit_code == 1);
  CHECK(invalid.err.find("kind may not be \"robot\"") != std::string::npos);

  w.write("other/b.txt", "Another text.");
  const Result missing = w.run("check g.json --articles other");
  CHECK(missing.exit_code == 1);
  CHECK(missing.err.find("no file has its sha256") != std::string::npos);
}

TEST_CASE("graph files that are none: one line with file and place, exit code 1") {
  const Workspace w;
  w.write("a.txt", story);
  REQUIRE(w.run("build a.txt -o g.json").exit_code == 0);
  const std::string graph = read(w.path("g.json"));
  struct Row {
    const char* name;
    std::string text;
    const char* reason;
  };
  const Row rows[] = {
      {"cut.json", graph.substr(0, graph.size() / 2), "byte "},
      {"text.json", "Dear reader", "byte 0"},
      {"empty.json", "", "byte 0"},
      {"version.json", replaced(graph, "\"version\": \"1.0\"", "\"version\": \"2.0\""), "/version: is \"2.0\""},
      {"dangling.json", replaced(graph, "\"id\": \"actor:ada-lovelace\"", "\"id\": \"actor:someone-else\""),
       "has an end that is no node"},
  };
  for (const Row& row : rows) {
    w.write(row.name, row.text);
    for (const std::string command : {"check ", "show "}) {
      const Result result = w.run(command + row.name + (command == "show " ? " x" : ""));
      CAPTURE(row.name);
      CAPTURE(result.err);
      CHECK(result.exit_code == 1);
      CHECK(result.err.starts_with("newsgraph: " + std::string(row.name) + ": "));
      CHECK(result.err.find(row.reason) != std::string::npos);
      CHECK(result.err.find('\n') == result.err.size() - 1);
    }
    const Result merged = w.run(std::string("merge g.json ") + row.name + " -o merged.json");
    CHECK(merged.exit_code == 1);
    CHECK(read(w.path("merged.json")) == graph);  // the good ones are still merged
  }
  const Result missing = w.run("show nothing.json x");
  CHECK(missing.exit_code == 1);
  CHECK(missing.err == "newsgraph: nothing.json: cannot be read: No such file or directory\n");
}

TEST_CASE("schema prints the schema") {
  const Workspace w;
  CHECK(w.run("schema").out == read(fs::path(NEWSGRAPH_SOURCE_DIR) / "exports/graph.schema.json"));
}
