#include "exports/select.hpp"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <set>

#include "exports/export.hpp"
#include "exports/prominence.hpp"
#include "graph/assemble.hpp"
#include "graph/error.hpp"
#include "graph/query.hpp"

namespace newsgraph {
namespace {

/// First and last day that a date of any precision may mean, as "YYYY-MM-DD".
std::string first_day(std::string_view date) {
  return std::string(date.substr(0, 10)) + std::string(date.size() < 7 ? "-01-01" : date.size() < 10 ? "-01" : "");
}
std::string last_day(std::string_view date) {
  return std::string(date.substr(0, 10)) + std::string(date.size() < 7 ? "-12-31" : date.size() < 10 ? "-31" : "");
}

class Period {
 public:
  explicit Period(const Selection& selection)
      : first_(selection.since.empty() ? "" : first_day(selection.since)),
        last_(selection.until.empty() ? "9999" : last_day(selection.until)) {}

  bool may_hold(std::string_view date) const { return last_day(date) >= first_ && first_day(date) <= last_; }

 private:
  std::string first_, last_;
};

/// Dated nodes by their date, the others by when their articles were published; what has no date at all stays out.
bool is_within(const Node& node, const Period& period, const std::vector<ArticleInfo>& articles) {
  const std::string_view date = text_attribute(node.attributes, "date");
  if (!date.empty()) return period.may_hold(date);
  return std::any_of(node.provenance.begin(), node.provenance.end(), [&](const Provenance& p) {
    const auto it = std::lower_bound(articles.begin(), articles.end(), p.article,
                                     [](const ArticleInfo& a, const std::string& id) { return a.id < id; });
    return it != articles.end() && it->id == p.article && !it->published.empty() && period.may_hold(it->published);
  });
}

Graph keep_articles(const Graph& graph, const std::vector<std::string>& wanted, const std::string& file) {
  const auto& known = graph[boost::graph_bundle].articles;
  for (const std::string& id : wanted) {
    const auto it = std::find_if(known.begin(), known.end(), [&](const ArticleInfo& a) { return a.id == id; });
    if (it == known.end()) {
      throw Error(file, "", "there is no article \"" + id + "\"; the graph lists them under graph.articles");
    }
  }
  std::vector<Parts> parts;
  Parts all;
  for (const std::string& id : std::set<std::string>(wanted.begin(), wanted.end())) {
    Parts one = take_apart(restrict_to_article(graph, id));
    std::move(one.nodes.begin(), one.nodes.end(), std::back_inserter(all.nodes));
    std::move(one.links.begin(), one.links.end(), std::back_inserter(all.links));
    std::move(one.info.articles.begin(), one.info.articles.end(), std::back_inserter(all.info.articles));
  }
  all.info.title = graph[boost::graph_bundle].title;
  return assemble(std::move(all));
}

Vertex find_one(const Graph& graph, const std::string& text, const std::string& file) {
  const std::vector<Vertex> found = search_nodes(graph, text);
  if (found.empty()) {
    throw Error(file, "", "nothing is named \"" + text + "\" in the part of the graph that was asked for");
  }
  return found.front();
}

/// The `limit` most prominent nodes; `focus`, where it is given, is always among them.
Graph keep_prominent(const Graph& graph, std::size_t limit, const std::string& focus, HiddenCounts& hidden) {
  const std::size_t n = boost::num_vertices(graph);
  if (n <= limit) return graph;
  std::vector<std::uint32_t> order = by_prominence(list(graph, {}));
  std::stable_partition(order.begin(), order.end(), [&](std::uint32_t v) { return graph[v].id == focus; });
  std::vector<bool> keep(n, false);
  for (std::size_t i = 0; i < n; ++i) {
    if (i < limit)
      keep[order[i]] = true;
    else
      ++hidden[static_cast<std::size_t>(graph[order[i]].type)];
  }
  return filter(graph, [&](Vertex v) { return keep[v]; });
}

}  // namespace

Selected select(const Graph& graph, const Selection& selection, const std::string& file) {
  Selected out{graph, {}, {}};
  if (!selection.articles.empty()) out.graph = keep_articles(out.graph, selection.articles, file);
  if (!selection.types.empty()) {
    const Graph& g = out.graph;
    out.graph = filter(g, [&](Vertex v) {
      return std::find(selection.types.begin(), selection.types.end(), g[v].type) != selection.types.end();
    });
  }
  if (!selection.since.empty() || !selection.until.empty()) {
    const Graph& g = out.graph;
    const Period period(selection);
    out.graph = filter(g, [&](Vertex v) { return is_within(g[v], period, g[boost::graph_bundle].articles); });
  }
  if (selection.min_confidence) {
    const Graph& g = out.graph;
    const auto sure = [&](const Attributes& a) {
      return number_attribute(a, "confidence", 1) >= *selection.min_confidence;
    };
    out.graph = filter(
        g, [&](Vertex v) { return sure(g[v].attributes); }, [&](EdgeRef e) { return sure(g[e].attributes); });
  }
  if (!selection.around.empty()) {
    const Vertex centre = find_one(out.graph, selection.around, file);
    out.focus = out.graph[centre].id;
    out.graph = neighbourhood(out.graph, centre, selection.radius);
  }
  if (selection.max_nodes) out.graph = keep_prominent(out.graph, *selection.max_nodes, out.focus, out.hidden);
  return out;
}

}  // namespace newsgraph
