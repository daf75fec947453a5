// Cytoscape.js elements JSON (js.cytoscape.org), which Cytoscape desktop (.cyjs) and NetworkX's cytoscape_graph read
// too. NetworkX wants `value` and `name` in each node's data, and a `key` in each edge's.

#include <ostream>

#include "exports/json_writer.hpp"
#include "exports/writers.hpp"

namespace newsgraph {
namespace {

void write_attributes(JsonWriter& json, const std::vector<Column>& columns, const Attributes& attributes) {
  for (const Column& column : columns) {
    if (const Value* value = find_value(attributes, column)) json.attribute(column.name, *value);
  }
}

void write_node(JsonWriter& json, const Listing& listing, const NodeRow& node) {
  json.start_object();
  json.start_object("data");
  json.field("id", node.id);
  json.field("value", node.id);
  json.field("name", node.label);
  json.field("label", node.label);
  json.field("type", node.type);
  write_attributes(json, listing.node_columns, *node.attributes);
  if (!node.provenance->empty()) json.provenance(*node.provenance);
  json.end_object();
  json.field("classes", node.type);
  json.end_object();
}

void write_edge(JsonWriter& json, const Listing& listing, const EdgeRow& edge) {
  json.start_object();
  json.start_object("data");
  json.field("id", edge.id);
  json.field("key", edge.key);
  json.field("source", edge.source);
  json.field("target", edge.target);
  json.field("interaction", edge.type);
  json.field("label", edge.type);
  json.field("type", edge.type);
  write_attributes(json, listing.edge_columns, *edge.attributes);
  if (!edge.provenance->empty()) json.provenance(*edge.provenance);
  json.end_object();
  json.field("classes", edge.type);
  json.end_object();
}

}  // namespace

void write_cytoscape(const Listing& listing, std::ostream& out) {
  JsonWriter json(out);
  json.start_object();
  json.start_object("data");
  json.field("name", listing.info->title);
  json.articles(*listing.info);
  json.end_object();
  json.flag("directed", true);
  json.flag("multigraph", true);
  json.start_object("elements");
  json.start_array("nodes");
  for (const NodeRow node : node_rows(listing)) write_node(json, listing, node);
  json.end_array();
  json.start_array("edges");
  for (const EdgeRow edge : edge_rows(listing)) write_edge(json, listing, edge);
  json.end_array();
  json.end_object();
  json.end_object();
  out << '\n';
}

}  // namespace newsgraph
