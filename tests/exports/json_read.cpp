#include <doctest/doctest.h>

#include <sstream>

#include "exports/json.hpp"
#include "exports/json_schema.hpp"
#include "graph/error.hpp"
#include "tests/graph/sample.hpp"

using namespace newsgraph;

namespace {

std::string json_of(const Graph& graph) {
  std::ostringstream out;
  write_json(graph, out);
  return out.str();
}

/// A graph of one article, with every kind of attribute.
std::string sample() {
  Graph graph = test::said("a", "Ada Lovelace", "“no”");
  graph[boost::graph_bundle].title = "A \"graph\"";
  Attributes& attributes = graph[Vertex{0}].attributes;
  attributes["confidence"] = 0.1;
  attributes["flag"] = true;
  attributes["numbers"] = std::vector<double>{1, -2.5, 1e300};
  attributes["roles"] = std::vector<std::string>{};
  attributes["note"] = std::string("tab\t newline\n quote\" backslash\\ 😀 \x01");
  return json_of(assemble(take_apart(std::move(graph))));
}

/// What read_json says of the sample after one change, or "read".
std::string after(std::string_view old_text, std::string_view new_text) {
  std::string text = sample();
  const std::size_t at = text.find(old_text);
  REQUIRE(at != std::string::npos);
  text.replace(at, old_text.size(), new_text);
  try {
    read_json("g", text);
    return "read";
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("what was written is read and written again byte for byte") {
  CHECK(json_of(read_json("g", sample())) == sample());
  CHECK(json_of(read_json("g", json_of(Graph()))) == json_of(Graph()));
  CHECK(json_of(read_json("g", "\xEF\xBB\xBF" + sample())) == sample());
}

TEST_CASE("a file in another order and with keys of its own is read") {
  CHECK(after("\"label\": \"Ada Lovelace\"", "\"colour\": [null, {}], \"label\": \"Ada Lovelace\"") == "read");
  CHECK(after("\"1.0\"", "\"1.7\"") == "read");
}

TEST_CASE("every cut is an error") {
  const std::string whole = sample();
  for (std::size_t n = 0; n + 2 < whole.size(); n += n < 40 ? 1 : 17) {
    CAPTURE(n);
    CHECK_THROWS_AS(read_json("g", whole.substr(0, n)), Error);
  }
}

TEST_CASE("what is no graph file") {
  struct Row {
    const char* text;
    const char* message;
  };
  const Row rows[] = {
      {"", "g: byte 0: is not the JSON of a graph: The document is empty."},
      {"hello", "g: byte 0: is not the JSON of a graph: Invalid value."},
      {"{\"a\": 1} x",
       "g: byte 9: is not the JSON of a graph: The document root must not be followed by other values."},
      {"{\"a\": \"\xFF\"}", "g: byte 7: is not the JSON of a graph: Invalid encoding in string."},
      {"[]", "g: /: is no object, so this is no graph file"},
      {"{}", "g: /: has no \"format\""},
      {"{\"format\": \"gexf\"}", "g: /format: is \"gexf\"; a graph of newsgraph has \"newsgraph\""},
      {"{\"format\": \"newsgraph\", \"version\": \"2.0\"}",
       "g: /version: is \"2.0\"; this program reads the versions 1.x"},
      {"{\"format\": \"newsgraph\", \"version\": 1}", "g: /version: is no text"},
      {"{\"a\": {\"b\": 1, \"b\": 2}}",
       "g: byte 18: is not the JSON of a graph: the key \"b\" stands twice in one object"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK_THROWS_WITH_AS(read_json("g", row.text), row.message, Error);
  }
  CHECK_THROWS_AS(read_json("g", std::string("{}\0{}", 5)), Error);
}

TEST_CASE("deep nesting is refused, not followed") {
  for (const char* open : {"[", "{\"a\":"}) {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += open;
    CHECK_THROWS_AS(read_json("g", text), Error);
    CHECK_THROWS_AS(schema_problems("g", text), Error);
  }
}

TEST_CASE("the message names the JSON pointer") {
  struct Row {
    const char* old_text;
    const char* new_text;
    const char* message;
  };
  const Row rows[] = {
      {"\"directed\": true", "\"directed\": 1", "g: /directed: is not true"},
      {"\"unicode-code-point\"", "\"bytes\"", "g: /graph/offsets: is not \"unicode-code-point\""},
      {"\"length\": ", "\"length\": -", "g: /graph/articles/0/length: is no whole number from 0 to 4294967295"},
      {"\"id\": \"actor:ada-lovelace\"", "\"id\": \"Ada Lovelace\"",
       "g: /nodes/0/id: \"Ada Lovelace\" is no well-formed id"},
      {"\"id\": \"actor:ada-lovelace\"", "\"id\": \"actor:ada\"",
       "g: /edges/0: the edge \"actor:ada-lovelace--says--statement:"},
      {"\"type\": \"actor\"", "\"type\": \"robot\"", "g: /nodes/0/type: \"robot\" is no type of node"},
      {"\"type\": \"says\"", "\"type\": \"shouts\"", "g: /edges/0/type: \"shouts\" is no type of edge"},
      {"\"label\": \"Ada Lovelace\"", "\"label\": \"\"", "g: /nodes/0/label: is empty"},
      {"\"label\": \"Ada Lovelace\"", "\"name\": \"\"", "g: /nodes/0: has no \"label\""},
      {"\"flag\": true", "\"flag\": null",
       "g: /nodes/0/attributes/flag: is no text, number, truth value, or array of texts or numbers"},
      {"\"flag\": true", "\"flag\": {}",
       "g: /nodes/0/attributes/flag: is no text, number, truth value, or array of texts or numbers"},
      {"\"flag\": true", "\"flag\": [1, \"a\"]",
       "g: /nodes/0/attributes/flag/1: is no number, as the first of the array is"},
      {"\"flag\": true", "\"flag\": [\"a\", 1]", "g: /nodes/0/attributes/flag/1: is no text"},
      {"\"role\": \"cue\"", "\"role\": \"clue\"", "g: /edges/0/provenance/0/role: \"clue\" is no role"},
      {"\"start\": 13", "\"start\": 99", "g: /edges/0/provenance/0: is an empty span"},
      {"\"start\": 13", "\"start\": 13.5", "g: /edges/0/provenance/0/start: is no whole number from 0 to 4294967295"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.new_text);
    CHECK(after(row.old_text, row.new_text).substr(0, std::string_view(row.message).size()) == row.message);
  }
}

TEST_CASE("ids that stand twice") {
  const std::string text = sample();
  const std::size_t begin = text.find("\"nodes\": [") + 10, end = text.find("\n  },", begin) + 5;
  std::string twice = text;
  twice.insert(begin, text.substr(begin, end - begin));
  CHECK_THROWS_WITH_AS(read_json("g", twice), "g: /nodes/1: the id \"actor:ada-lovelace\" stands twice", Error);
}

TEST_CASE("the schema") {
  CHECK(schema_problems("g", json_of(test::said("a", "Ada", "no"))).empty());
  CHECK(schema_problems("g", json_of(Graph())).empty());
  CHECK(schema_problems("g", "{}") == std::vector<std::string>{"/: breaks the rule \"required\" of the schema"});
  std::string text = sample();
  text.replace(text.find("\"sha256\": \""), 12, "\"sha256\": \"Z");
  CHECK(schema_problems("g", text) ==
        std::vector<std::string>{"/graph/articles/0/sha256: breaks the rule \"pattern\" of the schema"});
}
