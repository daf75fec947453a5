#include "graph/query.hpp"

#include <algorithm>
#include <boost/pending/disjoint_sets.hpp>
#include <set>

#include "graph/assemble.hpp"
#include "graph/text.hpp"

namespace newsgraph {
namespace {

std::vector<std::string> names_of(const Node& node) {
  std::vector<std::string> out = {node.label};
  if (const auto it = node.attributes.find("aliases"); it != node.attributes.end()) {
    if (const auto* aliases = std::get_if<std::vector<std::string>>(&it->second)) {
      out.insert(out.end(), aliases->begin(), aliases->end());
    }
  }
  return out;
}

/// `wanted` within a name, both folded; nothing where it is not there. Words end where no letter or digit follows; a
/// byte of a letter beyond ASCII counts as one.
std::optional<MatchRank> rank_of(std::string_view known, std::string_view wanted) {
  if (known == wanted) return MatchRank::name;
  const auto letter = [&](std::size_t i) {
    const char c = known[i];
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
  };
  std::optional<MatchRank> out;
  for (std::size_t at = known.find(wanted); at != known.npos; at = known.find(wanted, at + 1)) {
    const std::size_t end = at + wanted.size();
    if ((at == 0 || !letter(at - 1)) && (end == known.size() || !letter(end))) return MatchRank::words;
    out = MatchRank::part;
  }
  return out;
}

/// Leaves out articles, and sentences of articles, that no provenance points into.
void drop_unused_articles(Parts& parts) {
  std::set<std::pair<std::string_view, std::uint32_t>> starts;  // (article, start) of every provenance
  const auto note = [&](const std::vector<Provenance>& provenance) {
    for (const Provenance& p : provenance) starts.emplace(p.article, p.start);
  };
  for (const Node& node : parts.nodes) note(node.provenance);
  for (const Link& link : parts.links) note(link.edge.provenance);
  std::erase_if(parts.info.articles, [&](const ArticleInfo& article) {
    const auto it = starts.lower_bound({article.id, 0});
    return it == starts.end() || it->first != article.id;
  });
}

}  // namespace

std::optional<Vertex> find_node(const Graph& graph, std::string_view id) {
  const auto [begin, end] = boost::vertices(graph);
  const auto it = std::lower_bound(begin, end, id, [&](Vertex v, std::string_view x) { return graph[v].id < x; });
  if (it == end || graph[*it].id != id) return std::nullopt;
  return *it;
}

std::vector<Match> match_nodes(const Graph& graph, std::string_view text) {
  if (const auto exact = find_node(graph, text)) return {{*exact, MatchRank::id}};
  const std::string wanted = fold_case(text);
  std::vector<Match> out;
  if (wanted.empty()) return out;
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    std::optional<MatchRank> best;
    for (const std::string& known : names_of(graph[v])) {
      const auto rank = rank_of(fold_case(known), wanted);
      if (rank && (!best || *rank < *best)) best = rank;
    }
    if (best) out.push_back({v, *best});
  }
  std::stable_sort(out.begin(), out.end(), [](const Match& a, const Match& b) { return a.rank < b.rank; });
  return out;
}

std::vector<Vertex> search_nodes(const Graph& graph, std::string_view text) {
  std::vector<Vertex> out;
  for (const Match& match : match_nodes(graph, text)) out.push_back(match.node);
  return out;
}

std::vector<Vertex> people_of_surname(const Graph& graph, std::string_view surname) {
  std::vector<Vertex> out;
  const std::string ending = " " + fold_case(surname);
  if (ending.find(' ', 1) != ending.npos) return out;
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    if (text_attribute(graph[v].attributes, "kind") == "person" && fold_case(graph[v].label).ends_with(ending)) {
      out.push_back(v);
    }
  }
  return out;
}

Graph filter(const Graph& graph, const std::function<bool(Vertex)>& keep,
             const std::function<bool(EdgeRef)>& keep_edge) {
  Parts parts;
  parts.info = graph[boost::graph_bundle];
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    if (keep(v)) parts.nodes.push_back(graph[v]);
  }
  for (const EdgeRef e : boost::make_iterator_range(boost::edges(graph))) {
    const Vertex source = boost::source(e, graph), target = boost::target(e, graph);
    if (!keep(source) || !keep(target) || (keep_edge && !keep_edge(e))) continue;
    parts.links.push_back({graph[source].id, graph[target].id, graph[e]});
  }
  drop_unused_articles(parts);
  return assemble(std::move(parts));
}

Graph neighbourhood(const Graph& graph, Vertex centre, unsigned radius) {
  std::vector<bool> near(boost::num_vertices(graph), false);
  near[centre] = true;
  std::vector<Vertex> frontier = {centre};
  for (unsigned step = 0; step < radius; ++step) {
    std::vector<Vertex> next;
    const auto visit = [&](Vertex v) {
      if (!near[v]) next.push_back(v);
      near[v] = true;
    };
    for (const Vertex v : frontier) {
      for (const EdgeRef e : boost::make_iterator_range(boost::out_edges(v, graph))) visit(boost::target(e, graph));
      for (const EdgeRef e : boost::make_iterator_range(boost::in_edges(v, graph))) visit(boost::source(e, graph));
    }
    frontier = std::move(next);
  }
  return filter(graph, [&](Vertex v) { return near[v]; });
}

Graph restrict_to_article(const Graph& graph, std::string_view article) {
  Parts parts = take_apart(graph);
  const auto elsewhere = [&](const Provenance& p) { return p.article != article; };
  for (Node& node : parts.nodes) std::erase_if(node.provenance, elsewhere);
  for (Link& link : parts.links) std::erase_if(link.edge.provenance, elsewhere);
  std::set<std::string> gone;
  for (const Node& node : parts.nodes) {
    if (node.provenance.empty()) gone.insert(node.id);
  }
  std::erase_if(parts.nodes, [](const Node& node) { return node.provenance.empty(); });
  std::erase_if(parts.links, [&](const Link& link) {
    return link.edge.provenance.empty() || gone.contains(link.source) || gone.contains(link.target);
  });
  drop_unused_articles(parts);
  return assemble(std::move(parts));
}

Components components(const Graph& graph) {
  const std::size_t n = boost::num_vertices(graph);
  boost::disjoint_sets_with_storage<> sets(n);
  for (std::size_t v = 0; v < n; ++v) sets.make_set(v);
  for (const EdgeRef e : boost::make_iterator_range(boost::edges(graph))) {
    sets.union_set(boost::source(e, graph), boost::target(e, graph));
  }
  Components out;
  out.of.resize(n);
  std::vector<std::uint32_t> number(n, ~0U);
  for (std::size_t v = 0; v < n; ++v) {
    std::uint32_t& root = number[sets.find_set(v)];
    if (root == ~0U) root = out.count++;
    out.of[v] = root;
  }
  return out;
}

}  // namespace newsgraph
