#include <ostream>

#include "exports/export.hpp"
#include "exports/json.hpp"
#include "exports/json_writer.hpp"
#include "exports/writers.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

void write(JsonWriter& json, const ArticleInfo& article, bool sentences) {
  json.start_object();
  json.article_fields(article);
  json.start_array("sentences");
  for (std::size_t i = 0; i < article.sentences.size() && sentences; ++i) {
    const SentenceText& sentence = article.sentences[i];
    json.start_object();
    json.field("start", sentence.start);
    json.field("end", sentence.end);
    json.field("text", sentence.text);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_header(JsonWriter& json, const GraphInfo& info, bool sentences) {
  json.field("$schema", "graph.schema.json");
  json.field("format", "newsgraph");
  json.field("version", "1.0");
  json.flag("directed", true);
  json.flag("multigraph", true);
  json.start_object("graph");
  json.field("generator", "newsgraph " NEWSGRAPH_VERSION);
  json.field_unless_empty("title", info.title);
  json.field("offsets", "unicode-code-point");
  json.start_array("articles");
  for (const ArticleInfo& article : info.articles) write(json, article, sentences);
  json.end_array();
  json.end_object();
}

void write(JsonWriter& json, const Attributes& attributes) {
  json.start_object("attributes");
  for (const auto& [key, value] : attributes) json.attribute(key, value);
  json.end_object();
}

void write(JsonWriter& json, const Node& node, bool provenance) {
  json.start_object();
  json.field("id", node.id);
  json.field("type", name(node.type));
  json.field("label", node.label);
  write(json, node.attributes);
  if (provenance) json.provenance(node.provenance);
  json.end_object();
}

void write(JsonWriter& json, const Listing& listing, const Arc& arc, bool provenance) {
  const Edge& edge = *arc.edge;
  json.start_object();
  json.field("id", edge.id);
  json.field("key", edge.key);
  json.field("type", name(edge.type));
  json.field("source", listing.nodes[arc.source]->id);
  json.field("target", listing.nodes[arc.target]->id);
  write(json, edge.attributes);
  if (provenance) json.provenance(edge.provenance);
  json.end_object();
}

}  // namespace

void write_native(const Listing& listing, std::ostream& out) { write_native(listing, out, true); }

void write_native(const Listing& listing, std::ostream& out, bool provenance) {
  JsonWriter json(out);
  json.start_object();
  write_header(json, *listing.info, provenance);
  json.start_array("nodes");
  for (const Node* node : listing.nodes) write(json, *node, provenance);
  json.end_array();
  json.start_array("edges");
  for (const Arc& arc : listing.arcs) write(json, listing, arc, provenance);
  json.end_array();
  json.end_object();
  out << '\n';
}

void write_json(const Graph& graph, std::ostream& out) {
  write_native(list(graph, {}), out);
  if (!out) throw Error("graph", "", "writing failed");
}

}  // namespace newsgraph
