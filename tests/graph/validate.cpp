// A sound graph has no problem; each invariant broken once gives one that names it.
#include "graph/validate.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "tests/graph/sample.hpp"

using namespace newsgraph;
using namespace newsgraph::test;

namespace {

Graph sound() { return said("a", "Ada", "no"); }
Edge& edge(Graph& graph) { return graph[*boost::edges(graph).first]; }
ArticleInfo& article(Graph& graph) { return graph[boost::graph_bundle].articles.front(); }

struct Row {
  std::function<void(Graph&)> spoil;
  const char* problem;
};

const Row rows[] = {
    {[](Graph& g) { article(g).id = "a b"; }, "article a b: the id is not well-formed"},
    {[](Graph& g) { g[boost::graph_bundle].articles.push_back(article(g)); }, "article a: stands twice"},
    {[](Graph& g) { article(g).sha256 = "123"; }, "article a: sha256 is not 64 hexadecimal digits"},
    {[](Graph& g) { article(g).sha256[0] = 'G'; }, "article a: sha256 is not 64 hexadecimal digits"},
    {[](Graph& g) { article(g).published = "May 1"; }, "article a: published is no ISO 8601 date"},
    {[](Graph& g) { article(g).sentences[0].end += 1; },
     "article a: sentence at 0 is empty, beyond the article, or not as long as its text"},
    {[](Graph& g) { g[boost::graph_bundle].articles.clear(); },
     "node actor:ada at a:0: provenance in an article that is not listed"},
    {[](Graph& g) { g[Vertex{0}].id = "Ada L"; }, "node Ada L: the id is not well-formed"},
    {[](Graph& g) { g[Vertex{0}].id = g[Vertex{1}].id; }, ": the id stands twice"},
    {[](Graph& g) { g[Vertex{0}].label = ""; }, "node actor:ada: no label"},
    {[](Graph& g) { g[Vertex{0}].provenance.clear(); }, "node actor:ada: no provenance"},
    {[](Graph& g) { g[Vertex{0}].provenance[0].end = 0; },
     "node actor:ada at a:0: span is empty or beyond the article"},
    {[](Graph& g) { g[Vertex{0}].provenance[0].end = 999; },
     "node actor:ada at a:0: span is empty or beyond the article"},
    {[](Graph& g) { g[Vertex{0}].provenance[0].exact = "Ad"; },
     "node actor:ada at a:0: text is not as long as the span"},
    {[](Graph& g) { g[Vertex{0}].attributes["colour"] = 1.0; }, "node actor:ada: actor nodes have no attribute colour"},
    {[](Graph& g) { g[Vertex{0}].attributes["kind"] = 1.0; }, "node actor:ada: kind has the wrong type"},
    {[](Graph& g) { g[Vertex{0}].attributes["kind"] = std::string("robot"); },
     "node actor:ada: kind may not be \"robot\""},
    {[](Graph& g) { g[Vertex{0}].attributes["confidence"] = -0.1; },
     "node actor:ada: confidence is not between 0 and 1"},
    {[](Graph& g) { g[Vertex{1}].attributes["date"] = std::string("2025-13"); }, "date is no ISO 8601 date: 2025-13"},
    {[](Graph& g) { edge(g).id = "-"; }, "edge -: the id is not well-formed"},
    {[](Graph& g) { edge(g).key = ""; }, ": the key is not well-formed"},
    {[](Graph& g) { edge(g).type = EdgeType::proposes; },
     ": actor proposes statement is not in the table of allowed edges"},
    {[](Graph& g) { edge(g).provenance.clear(); }, "--says--statement:"},
    {[](Graph& g) { edge(g).attributes["colour"] = 1.0; }, ": edges have no attribute colour"},
};

}  // namespace

TEST_CASE("a sound graph") { CHECK(validate(sound()).empty()); }

TEST_CASE("an empty graph is sound") { CHECK(validate(Graph()).empty()); }

TEST_CASE("each invariant broken once") {
  for (const Row& row : rows) {
    Graph graph = sound();
    row.spoil(graph);
    const std::vector<std::string> problems = validate(graph);
    CAPTURE(row.problem);
    REQUIRE(!problems.empty());
    CHECK(problems.front().find(row.problem) != std::string::npos);
  }
}

TEST_CASE("dates") {
  for (const char* good : {"2025", "2025-08", "2025-08-15", "2025-08-15T14:00Z", "2025-08-15T14:00",
                           "2025-08-15T14:00:05.5+02:00", "0000-01-01", "2024-12-31T00:00-05:30"}) {
    CAPTURE(good);
    CHECK(is_valid_date(good));
  }
  for (const char* bad : {"", "25", "20255", "2025-", "2025-8", "2025-13", "2025-00", "2025-08-", "2025-08-32",
                          "2025-08-00", "2025-08-15 ", "2025-08-15T", "2025-08-15TZ", "2025-08-15T14:00z",
                          "2025-08-15T14:00+", "today", "-2025", "2025/08/15"}) {
    CAPTURE(bad);
    CHECK(!is_valid_date(bad));
  }
}

TEST_CASE("ids") {
  for (const char* good : {"a", "A.b_c:d-e", "0", "actor:un"}) CHECK(is_valid_id(good));
  for (const char* bad : {"", "-a", ".a", ":a", "a b", "ä", "a/b", "a\n"}) CHECK(!is_valid_id(bad));
}
