#include "graph/builder.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "graph/error.hpp"
#include "tests/graph/sample.hpp"

using namespace newsgraph;
using namespace newsgraph::test;

namespace {

const std::string text = "Ms. Ärlig said “no”. It rained. Mr. Beta left.";

}  // namespace

TEST_CASE("spans become code points with their words, and their sentences are kept") {
  Builder builder(source("a", text));
  const NodeIndex who = builder.add_node(actor(text, "Ärlig"));
  const NodeIndex what = builder.add_node(statement(text, "“no”", "1"));
  builder.add_edge({.from = who, .type = EdgeType::says, .to = what, .evidence = {{find(text, "said"), Role::cue}}});
  const Graph graph = assemble(std::move(builder).finish());
  CHECK(print(graph) == "article a a.txt 46 " + sha256(text).substr(0, 8) +
                            "\n  4 Ärlig said “no”.\n"
                            "actor:arlig Ärlig aliases=Ärlig; kind=person [a:4-9 mention Ärlig]\n"
                            "statement:1 “no” content=“no” [a:15-19 content “no”]\n"
                            "actor:arlig--says--statement:1 [a:10-14 cue said]\n");
}

TEST_CASE("the same node or edge again: evidence is joined") {
  Builder builder(source("a", text));
  const NodeIndex first = builder.add_node(actor(text, "Ärlig"));
  NewNode again = actor(text, "Ärlig");
  again.evidence = {{find(text, "Ms."), Role::mention}};
  CHECK(builder.add_node(again) == first);
  const NodeIndex what = builder.add_node(statement(text, "“no”", "1"));
  for (const char* cue : {"said", "It", "said"}) {
    builder.add_edge({.from = first, .type = EdgeType::says, .to = what, .evidence = {{find(text, cue), Role::cue}}});
  }
  const Graph graph = assemble(std::move(builder).finish());
  REQUIRE(boost::num_vertices(graph) == 2);
  REQUIRE(boost::num_edges(graph) == 1);
  CHECK(print(graph[Vertex{0}].provenance) == " [a:0-3 mention Ms.] [a:4-9 mention Ärlig]");
  CHECK(print(graph[*boost::edges(graph).first].provenance) == " [a:10-14 cue said] [a:21-23 cue It]");
}

TEST_CASE("a role tells two affiliations apart") {
  Builder builder(source("a", text));
  const NodeIndex a = builder.add_node(actor(text, "Ärlig"));
  const NodeIndex b = builder.add_node(actor(text, "Beta"));
  for (const char* role : {"Chief of Staff", "", "chief of staff"}) {
    builder.add_edge({.from = a,
                      .type = EdgeType::affiliated_with,
                      .to = b,
                      .qualifier = role,
                      .evidence = {{find(text, "Ms."), Role::mention}}});
  }
  const Graph graph = assemble(std::move(builder).finish());
  std::string ids;
  for (const EdgeRef e : edges_by_id(graph)) ids += graph[e].id + " ";
  CHECK(ids == "actor:arlig--affiliated_with--actor:beta actor:arlig--affiliated_with.chief-of-staff--actor:beta ");
}

TEST_CASE("what the schema forbids is refused") {
  struct Row {
    const char* what;
    std::function<void(NewNode&)> spoil;
  };
  const Row rows[] = {
      {"no id", [](NewNode& n) { n.id.clear(); }},
      {"a space in the id", [](NewNode& n) { n.id = "a b"; }},
      {"an id that starts with a dash", [](NewNode& n) { n.id = "-a"; }},
      {"a letter beyond ASCII in the id", [](NewNode& n) { n.id = "actor:ä"; }},
      {"no label", [](NewNode& n) { n.label.clear(); }},
      {"no evidence", [](NewNode& n) { n.evidence.clear(); }},
      {"an empty span",
       [](NewNode& n) {
         n.evidence = {{{3, 3}, Role::mention}};
       }},
      {"a span turned round",
       [](NewNode& n) {
         n.evidence = {{{4, 3}, Role::mention}};
       }},
      {"a span beyond the text",
       [](NewNode& n) {
         n.evidence = {{{0, 1000}, Role::mention}};
       }},
      {"a span within a character",
       [](NewNode& n) {
         n.evidence = {{{4, 5}, Role::mention}};
       }},
      {"an unknown attribute", [](NewNode& n) { n.attributes["shoe_size"] = 44.0; }},
      {"another type's attribute", [](NewNode& n) { n.attributes["content"] = std::string("x"); }},
      {"an unknown word", [](NewNode& n) { n.attributes["kind"] = std::string("robot"); }},
      {"a number for a text", [](NewNode& n) { n.attributes["kind"] = 1.0; }},
      {"a text for a list", [](NewNode& n) { n.attributes["aliases"] = std::string("x"); }},
      {"confidence above 1", [](NewNode& n) { n.attributes["confidence"] = 1.5; }},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    Builder builder(source("a", text));
    NewNode node = actor(text, "Ärlig");
    row.spoil(node);
    CHECK_THROWS_AS(builder.add_node(node), Error);
  }
}

TEST_CASE("edges that the table does not allow are refused, as are those without evidence") {
  Builder builder(source("a", text));
  const NodeIndex who = builder.add_node(actor(text, "Ärlig"));
  const NodeIndex what = builder.add_node(statement(text, "“no”", "1"));
  const std::vector<Evidence> evidence = {{find(text, "said"), Role::cue}};
  CHECK_THROWS_AS(builder.add_edge({.from = what, .type = EdgeType::says, .to = who, .evidence = evidence}), Error);
  CHECK_THROWS_AS(builder.add_edge({.from = who, .type = EdgeType::proposes, .to = what, .evidence = evidence}), Error);
  CHECK_THROWS_AS(builder.add_edge({.from = who, .type = EdgeType::says, .to = what, .evidence = {}}), Error);
  CHECK_NOTHROW(builder.add_edge({.from = who, .type = EdgeType::says, .to = what, .evidence = evidence}));
}
