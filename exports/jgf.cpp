// JSON Graph Format 2 (jsongraphformat.info): nodes are an object by id, everything of ours stands under `metadata`.

#include <ostream>

#include "exports/json_writer.hpp"
#include "exports/writers.hpp"

namespace newsgraph {
namespace {

void write_metadata(JsonWriter& json, const std::vector<Column>& columns, const Attributes& attributes,
                    const std::vector<Provenance>& provenance) {
  for (const Column& column : columns) {
    if (const Value* value = find_value(attributes, column)) json.attribute(column.name, *value);
  }
  if (!provenance.empty()) json.provenance(provenance);
}

void write_node(JsonWriter& json, const Listing& listing, const NodeRow& node) {
  json.start_object(node.id);
  json.field("label", node.label);
  json.start_object("metadata");
  json.field("type", node.type);
  write_metadata(json, listing.node_columns, *node.attributes, *node.provenance);
  json.end_object();
  json.end_object();
}

void write_edge(JsonWriter& json, const Listing& listing, const EdgeRow& edge) {
  json.start_object();
  json.field("id", edge.id);
  json.field("source", edge.source);
  json.field("target", edge.target);
  json.field("relation", edge.type);
  json.flag("directed", true);
  json.start_object("metadata");
  json.field("key", edge.key);
  write_metadata(json, listing.edge_columns, *edge.attributes, *edge.provenance);
  json.end_object();
  json.end_object();
}

}  // namespace

void write_jgf(const Listing& listing, std::ostream& out) {
  JsonWriter json(out);
  json.start_object();
  json.start_object("graph");
  json.field("id", "newsgraph");
  json.field("type", "newsgraph");
  json.field("label", listing.info->title);
  json.flag("directed", true);
  json.start_object("metadata");
  json.articles(*listing.info);
  json.end_object();
  json.start_object("nodes");
  for (const NodeRow node : node_rows(listing)) write_node(json, listing, node);
  json.end_object();
  json.start_array("edges");
  for (const EdgeRow edge : edge_rows(listing)) write_edge(json, listing, edge);
  json.end_array();
  json.end_object();
  json.end_object();
  out << '\n';
}

}  // namespace newsgraph
