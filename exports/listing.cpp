#include "exports/listing.hpp"

#include <algorithm>
#include <array>
#include <boost/range/iterator_range.hpp>
#include <map>
#include <unordered_set>

#include "exports/export.hpp"

namespace newsgraph {
namespace {

const std::vector<Provenance> no_provenance;
const Attributes no_attributes;

/// Names that some format gives a meaning of its own; an attribute of that name gets a "_" behind it.
constexpr std::array<std::string_view, 36> reserved = {
    "URL",     "article",    "color",       "edge_key", "end",    "exact",  "fillcolor", "fontcolor", "height",
    "id",      "image",      "interaction", "key",      "label",  "labels", "name",      "parent",    "penwidth",
    "pos",     "provenance", "role",        "shape",    "source", "start",  "style",     "tags",      "target",
    "timeset", "tooltip",    "type",        "value",    "weight", "width",  "xlabel",    "~id",       "@id"};

std::string column_name(const std::string& key) {
  return std::find(reserved.begin(), reserved.end(), key) == reserved.end() ? key : key + "_";
}

using Types = std::map<std::string_view, ColumnType>;

void note_types(Types& types, const Attributes& attributes) {
  for (const auto& [key, value] : attributes) types.try_emplace(key, type_of(value));
}

std::vector<Column> columns_of(const Types& types) {
  std::vector<Column> out;
  for (const auto& [key, type] : types) out.push_back({std::string(key), column_name(std::string(key)), type});
  return out;
}

Attributes article_attributes(const ArticleInfo& article, const Types& types) {
  Attributes out;
  const auto add = [&](const char* key, const Value& value) {
    const auto it = types.find(key);  // a node's attribute of that name decides the type
    out.emplace(key, it == types.end() || it->second == type_of(value) ? value : Value(plain_text(value)));
  };
  const auto add_text = [&](const char* key, const std::string& text) {
    if (!text.empty()) add(key, text);
  };
  add_text("path", article.path);
  add_text("title", article.title);
  add_text("url", article.url);
  add_text("publisher", article.publisher);
  add_text("author", article.author);
  add_text("published", article.published);
  add_text("sha256", article.sha256);
  add("length", static_cast<double>(article.length));
  return out;
}

void add_articles(Listing& listing, Types& node_types) {
  std::string prefix = "article:";
  const auto taken = [&](const Node* node) { return node->id.starts_with(prefix); };
  while (std::any_of(listing.nodes.begin(), listing.nodes.end(), taken)) prefix.insert(prefix.size() - 1, "_");
  std::map<std::string_view, std::uint32_t> position;
  for (const ArticleInfo& article : listing.info->articles) {
    position.emplace(article.id, static_cast<std::uint32_t>(listing.article_nodes.size()));
    listing.article_nodes.push_back({prefix + article.id, article.title.empty() ? article.id : article.title,
                                     article_attributes(article, node_types)});
  }
  for (const auto& article : listing.article_nodes) note_types(node_types, article.attributes);
  for (std::uint32_t n = 0; n < listing.nodes.size(); ++n) {
    std::string_view last;
    for (const Provenance& p : listing.nodes[n]->provenance) {  // sorted by article
      if (p.article == last || !position.contains(p.article)) continue;
      last = p.article;
      const std::uint32_t a = position[last];
      listing.reports.push_back({edge_id(listing.nodes[n]->id, "reported_in", listing.article_nodes[a].id), n, a});
    }
  }
}

}  // namespace

Listing list(const Graph& graph, const ExportOptions& options) {
  Listing out;
  out.info = &graph[boost::graph_bundle];
  out.options = options;
  Types node_types, edge_types;
  out.nodes.reserve(boost::num_vertices(graph));
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    out.nodes.push_back(&graph[v]);
    note_types(node_types, graph[v].attributes);
  }
  out.arcs.reserve(boost::num_edges(graph));
  for (const EdgeRef e : boost::make_iterator_range(boost::edges(graph))) {
    out.arcs.push_back({&graph[e], static_cast<std::uint32_t>(boost::source(e, graph)),
                        static_cast<std::uint32_t>(boost::target(e, graph))});
    note_types(edge_types, graph[e].attributes);
  }
  std::sort(out.arcs.begin(), out.arcs.end(), [](const Arc& a, const Arc& b) { return a.edge->id < b.edge->id; });
  if (options.articles) add_articles(out, node_types);
  out.node_columns = columns_of(node_types);
  out.edge_columns = columns_of(edge_types);
  return out;
}

NodeRow Listing::node(std::size_t i) const {
  if (i >= nodes.size()) {
    const ArticleNode& article = article_nodes[i - nodes.size()];
    return {article.id, "article", article.label, &article.attributes, &no_provenance};
  }
  const Node& n = *nodes[i];
  return {n.id, name(n.type), n.label, &n.attributes, options.provenance ? &n.provenance : &no_provenance};
}

EdgeRow Listing::edge(std::size_t i) const {
  if (i >= arcs.size()) {
    const Report& report = reports[i - arcs.size()];
    return {report.id,      "reported_in", "reported_in", nodes[report.node]->id, article_nodes[report.article].id,
            &no_attributes, &no_provenance};
  }
  const Edge& e = *arcs[i].edge;
  return {e.id,
          name(e.type),
          e.key,
          nodes[arcs[i].source]->id,
          nodes[arcs[i].target]->id,
          &e.attributes,
          options.provenance ? &e.provenance : &no_provenance};
}

const Value* find_value(const Attributes& attributes, const Column& column) {
  const auto it = attributes.find(column.key);
  return it == attributes.end() ? nullptr : &it->second;
}

}  // namespace newsgraph
