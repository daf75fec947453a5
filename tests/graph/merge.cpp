// Merge as algebra: on random graphs it is associative, commutative and idempotent, and the empty graph changes
// nothing.
#include "graph/merge.hpp"

#include <doctest/doctest.h>

#include <random>

#include "graph/error.hpp"
#include "graph/validate.hpp"
#include "tests/graph/sample.hpp"

using namespace newsgraph;
using namespace newsgraph::test;

namespace {

constexpr const char* names[] = {"Anna Smith", "SMITH", "Smith", "Berlin Group", "Oslo", "Mr. Gray", "gray"};
constexpr const char* ids[] = {"actor:smith", "actor:group", "actor:oslo", "actor:gray"};
constexpr const char* kinds[] = {"person", "organization", "country", "group", "unnamed"};

/// A graph of one article whose nodes share ids, but neither labels nor attributes, with those of other seeds.
Graph random_graph(unsigned seed) {
  std::mt19937 random(seed);
  const auto pick = [&](const auto& list) { return list[random() % std::size(list)]; };
  std::string text;
  for (int i = 0; i < 12; ++i)
    text += std::string(pick(names)) + " spoke in place " + std::to_string(random() % 10) + ". ";
  for (const char* name : names) text += std::string(name) + " left. ";
  Builder builder(source("article-" + short_hash(text, 6), text));
  std::vector<NodeIndex> actors;
  for (int i = 0; i < 6; ++i) {
    const std::string label = pick(names);
    NewNode node = actor(text, label, pick(kinds));
    node.id = pick(ids);
    node.attributes["roles"] = std::vector<std::string>{pick(names), pick(names)};
    node.attributes["confidence"] = static_cast<double>(random() % 100) / 100.0;
    if (random() % 2 == 0) node.attributes["country"] = std::string(random() % 2 == 0 ? "DE" : "NO");
    actors.push_back(builder.add_node(std::move(node)));
  }
  for (int i = 0; i < 4; ++i) {
    const NodeIndex from = pick(actors), to = pick(actors);
    builder.add_edge({.from = from,
                      .type = EdgeType::affiliated_with,
                      .to = to,
                      .qualifier = pick(names),
                      .attributes = {{"role", std::string(pick(names))}},
                      .evidence = {{find(text, "spoke"), Role::mention}}});
  }
  return assemble(std::move(builder).finish());
}

Graph merged(std::vector<Graph> graphs) { return merge(std::span<const Graph>(graphs)); }

}  // namespace

TEST_CASE("merge laws") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    const Graph a = random_graph(3 * seed), b = random_graph(3 * seed + 1), c = random_graph(3 * seed + 2);
    const std::string all = print(merged({a, b, c}));
    CHECK(print(merged({c, a, b})) == all);
    CHECK(print(merged({b, a, c})) == all);
    CHECK(print(merged({merged({a, b}), c})) == all);
    CHECK(print(merged({a, merged({b, c})})) == all);
    CHECK(print(merged({a, Graph()})) == print(a));
    CHECK(print(merged({Graph(), a})) == print(a));
    CHECK(print(merged({a})) == print(a));
    CHECK(print(merged({a, a})) == print(a));
    CHECK(print(merged({merged({a, b}), b})) == print(merged({a, b})));
    CHECK(print(merge(std::vector<Graph>{a, b, c})) == all);
    CHECK(print(assemble(take_apart(a))) == print(a));
    CHECK(validate(merged({a, b, c})).empty());
  }
}

TEST_CASE("two articles: one node with provenance in both") {
  const Graph graph = merged({said("b", "Ada Lovelace", "no"), said("a", "Ada Lovelace", "yes")});
  REQUIRE(boost::num_vertices(graph) == 3);
  CHECK(graph[Vertex{0}].id == "actor:ada-lovelace");
  CHECK(print(graph[Vertex{0}].provenance) == " [a:0-12 mention Ada Lovelace] [b:0-12 mention Ada Lovelace]");
  CHECK(graph[boost::graph_bundle].articles.size() == 2);
}

TEST_CASE("which of two values stays") {
  const auto with = [](const char* article, const char* kind, double confidence, const char* country) {
    const std::string text = "Ada spoke";
    Builder builder(source(article, text));
    NewNode node = actor(text, "Ada", kind);
    node.attributes["confidence"] = confidence;
    node.attributes["country"] = std::string(country);
    builder.add_node(std::move(node));
    return assemble(std::move(builder).finish());
  };
  const Graph graph = merged({with("a", "group", 0.5, "DE"), with("b", "organization", 0.75, "AT")});
  CHECK(print(graph[Vertex{0}].attributes) == " aliases=Ada; confidence=0.75 country=AT kind=organization");
}

TEST_CASE("labels: the fullest name in mixed case") {
  const char* best_first[] = {"Anna Maria Smith", "Anna Smith", "A. Smith", "Smithson", "Smith",
                              "ANNA SMITH",       "anna smith"};
  for (std::size_t i = 0; i < std::size(best_first); ++i) {
    for (std::size_t j = 0; j < std::size(best_first); ++j) {
      CAPTURE(best_first[i]);
      CAPTURE(best_first[j]);
      CHECK(better_label(best_first[i], best_first[j]) == (i < j));
    }
  }
}

TEST_CASE("aliases: the most frequent first") {
  const std::string text = "Ada met Ms. Byron. Byron met Ada. Byron left.";
  Builder builder(source("a", text));
  NewNode node = actor(text, "Ada");
  node.attributes["aliases"] = std::vector<std::string>{"Ada", "Byron", "Ms. Byron"};
  node.evidence = {
      {{0, 3}, Role::mention}, {{12, 17}, Role::mention}, {{19, 24}, Role::mention}, {{34, 39}, Role::mention}};
  builder.add_node(std::move(node));
  const Graph graph = assemble(std::move(builder).finish());
  CHECK(print(graph[Vertex{0}].attributes) == " aliases=Byron;Ada;Ms. Byron; kind=person");
}

TEST_CASE("what cannot be one is an error") {
  const Graph a = said("a", "Ada", "no");
  Graph other_text = said("a", "Ada", "yes");
  CHECK_THROWS_WITH_AS(merged({a, other_text}),
                       "a.txt: a: has the same id as another text, a.txt; give one of them another name", Error);

  Graph other_type = said("b", "Ada", "no");
  other_type[Vertex{0}].type = NodeType::place;
  CHECK_THROWS_WITH_AS(merged({a, other_type}), "graph: actor:ada: two nodes of this id have types actor and place",
                       Error);

  Parts parts = take_apart(a);
  parts.nodes.pop_back();
  CHECK_THROWS_AS(assemble(std::move(parts)), Error);
}
