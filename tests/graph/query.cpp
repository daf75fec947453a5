#include "graph/query.hpp"

#include <doctest/doctest.h>

#include "graph/merge.hpp"
#include "tests/graph/sample.hpp"

using namespace newsgraph;
using namespace newsgraph::test;

namespace {

/// Ada and Grace each say something in an article of their own; Ada is in both.
Graph sample() {
  const std::string text = "Grace Hopper of the Navy Board said yes. Ada Lovelace left. Grace Jones sang.";
  Builder builder(source("b", text));
  const NodeIndex grace = builder.add_node(actor(text, "Grace Hopper"));
  const NodeIndex board = builder.add_node(actor(text, "Navy Board", "organization"));
  const NodeIndex yes = builder.add_node(statement(text, "yes", "yes"));
  builder.add_node(actor(text, "Ada Lovelace"));
  builder.add_node(actor(text, "Grace Jones"));
  builder.add_edge({.from = grace, .type = EdgeType::says, .to = yes, .evidence = {{find(text, "said"), Role::cue}}});
  builder.add_edge({.from = grace,
                    .type = EdgeType::affiliated_with,
                    .to = board,
                    .evidence = {{find(text, "of the Navy Board"), Role::mention}}});
  const Graph graphs[] = {assemble(std::move(builder).finish()), said("a", "Ada Lovelace", "no")};
  return merge(graphs);
}

std::string ids(const Graph& graph) {
  std::string out;
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) out += graph[v].id + " ";
  for (const EdgeRef e : edges_by_id(graph)) out += std::string(name(graph[e].type)) + " ";
  return out;
}

std::string found(const Graph& graph, std::string_view text) {
  std::string out;
  for (const Match& match : match_nodes(graph, text)) {
    out += graph[match.node].label + "/" + "inwp"[static_cast<std::size_t>(match.rank)] + " ";
  }
  return out;
}

std::string articles(const Graph& graph) {
  std::string out;
  for (const ArticleInfo& a : graph[boost::graph_bundle].articles) out += a.id;
  return out;
}

}  // namespace

TEST_CASE("nodes by id") {
  const Graph graph = sample();
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) CHECK(find_node(graph, graph[v].id) == v);
  CHECK(!find_node(graph, "actor:nobody"));
  CHECK(!find_node(graph, ""));
  CHECK(!find_node(Graph(), "a"));
}

TEST_CASE("nodes by what a user types") {
  const Graph graph = sample();
  CHECK(found(graph, "actor:navy-board") == "Navy Board/i ");
  CHECK(found(graph, "navy BOARD") == "Navy Board/n ");
  CHECK(found(graph, "grace") == "Grace Hopper/w Grace Jones/w ");
  CHECK(found(graph, "ace") == "Ada Lovelace/p Grace Hopper/p Grace Jones/p ");
  CHECK(found(graph, "Zoe") == "");
  CHECK(found(graph, "") == "");
}

TEST_CASE("people by surname") {
  const Graph graph = sample();
  CHECK(people_of_surname(graph, "hopper").size() == 1);
  CHECK(people_of_surname(graph, "Board").empty());  // no person
  CHECK(people_of_surname(graph, "opper").empty());
  CHECK(people_of_surname(graph, "Grace Hopper").empty());  // no surname
}

TEST_CASE("neighbourhood") {
  const Graph graph = sample();
  const Vertex board = *find_node(graph, "actor:navy-board");
  CHECK(ids(neighbourhood(graph, board, 0)) == "actor:navy-board ");
  CHECK(ids(neighbourhood(graph, board, 1)) == "actor:grace-hopper actor:navy-board affiliated_with ");
  CHECK(ids(neighbourhood(graph, board, 2)) ==
        "actor:grace-hopper actor:navy-board statement:yes affiliated_with says ");
  CHECK(ids(neighbourhood(graph, board, 9)) == ids(neighbourhood(graph, board, 2)));
  CHECK(articles(neighbourhood(graph, board, 1)) == "b");
}

TEST_CASE("filter by type and attribute") {
  const Graph graph = sample();
  const Graph people = filter(graph, [&](Vertex v) { return text_attribute(graph[v].attributes, "kind") == "person"; });
  CHECK(ids(people) == "actor:ada-lovelace actor:grace-hopper actor:grace-jones ");
  const Graph all = filter(graph, [](Vertex) { return true; });
  CHECK(print(all) == print(graph));
  const Graph says = filter(
      graph, [](Vertex) { return true; }, [&](EdgeRef e) { return graph[e].type == EdgeType::says; });
  CHECK(boost::num_edges(says) == 2);
  CHECK(boost::num_vertices(filter(graph, [](Vertex) { return false; })) == 0);
}

TEST_CASE("one article of several: what stands there, with its provenance alone") {
  const Graph graph = sample();
  const Graph a = restrict_to_article(graph, "a");
  CHECK(print(a) == print(said("a", "Ada Lovelace", "no")));
  CHECK(articles(restrict_to_article(graph, "b")) == "b");
  CHECK(ids(restrict_to_article(graph, "c")) == "");
  const Graph parts[] = {a, restrict_to_article(graph, "b")};
  CHECK(print(merge(parts)) == print(graph));
}

TEST_CASE("components") {
  const Graph graph = sample();
  const Components parts = components(graph);
  CHECK(parts.count == 3);  // Ada with "no", Grace Hopper with the board and "yes", Grace Jones
  const auto of = [&](const char* id) { return parts.of[*find_node(graph, id)]; };
  CHECK(of("actor:grace-hopper") == of("statement:yes"));
  CHECK(of("actor:grace-hopper") == of("actor:navy-board"));
  CHECK(of("actor:grace-hopper") != of("actor:grace-jones"));
  CHECK(of("actor:ada-lovelace") == 0);
  CHECK(components(Graph()).count == 0);
}
