#include "graph/assemble.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "graph/error.hpp"
#include "graph/text.hpp"

namespace newsgraph {
namespace {

template <typename T>
void unite(std::vector<T>& into, std::vector<T>&& from) {
  into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  std::sort(into.begin(), into.end());
  into.erase(std::unique(into.begin(), into.end()), into.end());
}

/// Position of a word in the schema's list for that attribute; free text has none and sorts by length instead.
std::size_t rank(const AttributeRule* rule, const std::string& word) {
  if (!rule || rule->values.empty()) return 0;
  return static_cast<std::size_t>(std::find(rule->values.begin(), rule->values.end(), word) - rule->values.begin());
}

bool better_text(const AttributeRule* rule, const std::string& a, const std::string& b) {
  const auto key = [&](const std::string& x) { return std::pair(rank(rule, x), ~x.size()); };
  return key(a) != key(b) ? key(a) < key(b) : a < b;
}

void join_value(Value& into, Value&& from, const AttributeRule* rule) {
  if (into.index() != from.index()) {  // refused by the schema check; the choice still must not depend on the order
    if (from.index() > into.index()) into = std::move(from);
  } else if (auto* texts = std::get_if<std::vector<std::string>>(&into)) {
    unite(*texts, std::move(std::get<std::vector<std::string>>(from)));
  } else if (auto* numbers = std::get_if<std::vector<double>>(&into)) {
    unite(*numbers, std::move(std::get<std::vector<double>>(from)));
  } else if (auto* text = std::get_if<std::string>(&into)) {
    if (better_text(rule, std::get<std::string>(from), *text)) *text = std::move(std::get<std::string>(from));
  } else if (into < from) {
    into = std::move(from);
  }
}

void join_attributes(Attributes& into, Attributes&& from, const NodeType* type) {
  for (auto& [key, value] : from) {
    const auto [it, added] = into.try_emplace(key, value);
    if (!added) join_value(it->second, std::move(value), type ? find_attribute(*type, key) : nullptr);
  }
}

template <typename T>
void append(std::vector<T>& into, std::vector<T>&& from) {
  into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

// absorb() adds an item of the same id, settle() puts the lists of an item in order once it has all: a node that stands
// in many articles is sorted once, not once per article.

void absorb(ArticleInfo& into, ArticleInfo&& from) {
  if (into.sha256 != from.sha256) {
    throw Error(into.path, into.id,
                "has the same id as another text, " + from.path + "; give one of them another name");
  }
  append(into.sentences, std::move(from.sentences));
  for (auto member : {&ArticleInfo::path, &ArticleInfo::title, &ArticleInfo::url, &ArticleInfo::publisher,
                      &ArticleInfo::author, &ArticleInfo::published}) {
    if (better_text(nullptr, from.*member, into.*member)) into.*member = std::move(from.*member);
  }
}

void absorb(Node& into, Node&& from) {
  if (into.type != from.type) {
    throw Error(
        "graph", into.id,
        "two nodes of this id have types " + std::string(name(into.type)) + " and " + std::string(name(from.type)));
  }
  append(into.provenance, std::move(from.provenance));
  if (better_label(from.label, into.label)) into.label = std::move(from.label);
  join_attributes(into.attributes, std::move(from.attributes), &into.type);
}

void absorb(Link& into, Link&& from) {
  append(into.edge.provenance, std::move(from.edge.provenance));
  join_attributes(into.edge.attributes, std::move(from.edge.attributes), nullptr);
}

/// Surface forms of a node by how often they stand in its provenance, then in byte order.
void order_aliases(Node& node) {
  const auto it = node.attributes.find("aliases");
  if (it == node.attributes.end()) return;
  auto* aliases = std::get_if<std::vector<std::string>>(&it->second);
  if (!aliases) return;
  std::unordered_map<std::string_view, std::size_t> count;
  for (const Provenance& p : node.provenance) ++count[p.exact];
  std::sort(aliases->begin(), aliases->end(), [&](const std::string& a, const std::string& b) {
    const auto n_a = count.contains(a) ? count[a] : 0, n_b = count.contains(b) ? count[b] : 0;
    return n_a != n_b ? n_a > n_b : a < b;
  });
}

void sort_lists(Attributes& attributes) {
  for (auto& [key, value] : attributes) {
    if (auto* texts = std::get_if<std::vector<std::string>>(&value)) unite(*texts, {});
    if (auto* numbers = std::get_if<std::vector<double>>(&value)) unite(*numbers, {});
  }
}

void settle(ArticleInfo& article) { unite(article.sentences, {}); }

void settle(Node& node) {
  unite(node.provenance, {});
  sort_lists(node.attributes);
  order_aliases(node);
}

void settle(Link& link) {
  unite(link.edge.provenance, {});
  sort_lists(link.edge.attributes);
}

/// Sorts by id, makes one item of those that share it, and settles each.
template <typename T, typename Id>
void sort_and_join(std::vector<T>& items, Id id) {
  std::stable_sort(items.begin(), items.end(), [&](const T& a, const T& b) { return id(a) < id(b); });
  std::vector<T> joined;
  joined.reserve(items.size());
  for (T& item : items) {
    if (!joined.empty() && id(joined.back()) == id(item)) {
      absorb(joined.back(), std::move(item));
    } else {
      joined.push_back(std::move(item));
    }
  }
  for (T& item : joined) settle(item);
  items = std::move(joined);
}

Vertex find_vertex(const std::vector<std::string_view>& ids, const std::string& id, const Link& link) {
  const auto it = std::lower_bound(ids.begin(), ids.end(), id);
  if (it == ids.end() || *it != id) throw Error("graph", link.edge.id, "edge to a node that is not there: " + id);
  return static_cast<Vertex>(it - ids.begin());
}

}  // namespace

bool better_label(std::string_view a, std::string_view b) {
  const auto key = [](std::string_view x) {
    const bool lower = std::any_of(x.begin(), x.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const bool upper = std::any_of(x.begin(), x.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return std::tuple(!(lower && upper), -std::count(x.begin(), x.end(), ' '), ~x.size());
  };
  return key(a) != key(b) ? key(a) < key(b) : a < b;
}

void join(Node& into, Node from) { absorb(into, std::move(from)); }

Graph assemble(Parts parts) {
  sort_and_join(parts.info.articles, [](const ArticleInfo& a) -> const std::string& { return a.id; });
  sort_and_join(parts.nodes, [](const Node& n) -> const std::string& { return n.id; });
  sort_and_join(parts.links, [](const Link& l) -> const std::string& { return l.edge.id; });

  Graph graph(parts.nodes.size());
  graph[boost::graph_bundle] = std::move(parts.info);
  std::vector<std::string_view> ids;
  ids.reserve(parts.nodes.size());
  for (std::size_t v = 0; v < parts.nodes.size(); ++v) {
    graph[v] = std::move(parts.nodes[v]);
    ids.push_back(graph[v].id);
  }
  for (Link& link : parts.links) {
    const Vertex source = find_vertex(ids, link.source, link);
    const Vertex target = find_vertex(ids, link.target, link);
    boost::add_edge(source, target, link.edge, graph);  // Boost copies it
  }
  return graph;
}

std::vector<EdgeRef> edges_by_id(const Graph& graph) {
  const auto [begin, end] = boost::edges(graph);
  std::vector<EdgeRef> out(begin, end);
  std::sort(out.begin(), out.end(), [&](EdgeRef a, EdgeRef b) { return graph[a].id < graph[b].id; });
  return out;
}

Parts take_apart(const Graph& graph) { return take_apart(Graph(graph)); }

Parts take_apart(Graph&& graph) {
  Parts parts;
  parts.info = std::move(graph[boost::graph_bundle]);
  parts.links.reserve(boost::num_edges(graph));
  for (const EdgeRef e : edges_by_id(graph)) {
    parts.links.push_back({graph[boost::source(e, graph)].id, graph[boost::target(e, graph)].id, std::move(graph[e])});
  }
  parts.nodes.reserve(boost::num_vertices(graph));
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) parts.nodes.push_back(std::move(graph[v]));
  return parts;
}

}  // namespace newsgraph
