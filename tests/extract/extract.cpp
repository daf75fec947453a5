// The whole way with the embedded model: promises that hold for any text. What is found is tested where it is found.
#include "extractors/extract.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "exports/json.hpp"
#include "extractors/language/analyze.hpp"
#include "extractors/reading/read.hpp"
#include "graph/merge.hpp"
#include "graph/text.hpp"
#include "graph/validate.hpp"
#include "tests/graph/sample.hpp"

using namespace newsgraph;

namespace {

const char* const texts[] = {
    "Talks begin\n\nNorway and Sweden opened talks in Oslo on Monday. “We will propose a plan,” said Foreign Minister "
    "Ada "
    "Lovelace.\n",
    "Talks fail\r\n\r\nA senior official told Reuters that Sweden had rejected the plan, which would have\r\nbanned "
    "fishing. "
    "“Never,” he added.\r\n",
    "\xEF\xBB\xBF---\ntitle: Après\ndate: 2024-05-01\n---\n\nThe café’s owner, Émile Ümlaut, said yesterday: “Non.”\n",
    "One word",
    "said said said said",
    "1 2 3 4 5\n6. 7",
    "““““ a ”, (b “c\n\n” d",
    "a\n\n\n\nb"};

Graph graph_of(const char* text) { return extract(analyze(make_article("story.txt", text), embedded_model())); }

std::string json(const Graph& graph) {
  std::ostringstream out;
  write_json(graph, out);
  return out.str();
}

}  // namespace

TEST_CASE("every graph is sound, says what its article says, and is the same again") {
  for (const char* text : texts) {
    CAPTURE(text);
    const Graph graph = graph_of(text);
    CHECK(validate(graph) == std::vector<std::string>{});
    const CodePointSlicer slicer(text);
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
      for (const Provenance& p : graph[v].provenance) CHECK(slicer.slice(p.start, p.end) == p.exact);
    }
    CHECK(json(graph) == json(graph_of(text)));
    CHECK(json(read_json("g", json(graph))) == json(graph));
  }
}

TEST_CASE("actors, places, statements and proposals are found at all") {
  const Graph graph = graph_of(texts[0]);
  std::array<int, node_type_count> count{};
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph)))
    ++count[static_cast<std::size_t>(graph[v].type)];
  for (const NodeType type : {NodeType::actor, NodeType::statement, NodeType::proposal, NodeType::event}) {
    CAPTURE(name(type));
    CHECK(count[static_cast<std::size_t>(type)] > 0);
  }
}
