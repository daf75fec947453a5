#include "cli/summary.hpp"

#include <algorithm>
#include <array>
#include <iomanip>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace newsgraph {
namespace {

using Counts = std::map<std::string, std::size_t, std::less<>>;

struct Row {
  NodeType type;
  const char* plural;
  const char* attribute;  ///< what its nodes are counted by, or null
};
constexpr std::array<Row, node_type_count> rows = {{{NodeType::actor, "actors", "kind"},
                                                    {NodeType::place, "places", nullptr},
                                                    {NodeType::statement, "statements", "quote_type"},
                                                    {NodeType::proposal, "proposals", "status"},
                                                    {NodeType::event, "events", "event_type"}}};

/// "a 5, b 3": the most frequent first, then by name.
std::string list(const Counts& counts) {
  std::vector<std::pair<std::string, std::size_t>> sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string out;
  for (const auto& [word, n] : sorted) {
    if (!out.empty()) out += ", ";
    out += word + " " + std::to_string(n);
  }
  return out;
}

void line(std::ostream& out, const char* what, std::size_t n, const std::string& made_of) {
  out << std::left << std::setw(11) << what << std::right << std::setw(7) << n;
  if (!made_of.empty()) out << "   " << made_of;
  out << '\n';
}

}  // namespace

void print_summary(const Graph& graph, std::ostream& out) {
  std::array<std::size_t, node_type_count> total{};
  std::array<Counts, node_type_count> by_word;
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    const auto type = static_cast<std::size_t>(graph[v].type);
    ++total[type];
    const char* attribute = rows[type].attribute;
    const std::string_view word = attribute ? text_attribute(graph[v].attributes, attribute) : std::string_view();
    if (!word.empty()) ++by_word[type][std::string(word)];
  }
  Counts edges;
  for (const EdgeRef e : boost::make_iterator_range(boost::edges(graph))) ++edges[std::string(name(graph[e].type))];

  line(out, "articles", graph[boost::graph_bundle].articles.size(), "");
  for (const Row& row : rows) {
    const auto type = static_cast<std::size_t>(row.type);
    line(out, row.plural, total[type], list(by_word[type]));
  }
  line(out, "edges", boost::num_edges(graph), list(edges));
}

}  // namespace newsgraph
