// Cytoscape CX2 (cytoscape.org/cx/cx2/specification): a list of aspects. Ids must be integers there: positions in the
// order of our ids, which stand in the attribute `identifier`.

#include <map>
#include <ostream>

#include "exports/json_writer.hpp"
#include "exports/style.hpp"
#include "exports/writers.hpp"

namespace newsgraph {
namespace {

std::string_view type_name(ColumnType type) {
  switch (type) {
    case ColumnType::boolean: return "boolean";
    case ColumnType::number: return "double";
    case ColumnType::texts: return "list_of_string";
    case ColumnType::numbers: return "list_of_double";
    case ColumnType::text: break;
  }
  return "string";
}

void declare(JsonWriter& json, std::string_view name, std::string_view type) {
  json.start_object(name);
  json.field("d", type);
  json.end_object();
}

void declare_columns(JsonWriter& json, const char* aspect, const std::vector<Column>& columns, bool provenance) {
  const bool nodes = std::string_view(aspect) == "nodes";
  json.start_object(aspect);
  for (const char* name : {"identifier", "name", "type"}) declare(json, name, "string");
  if (!nodes) {
    for (const char* name : {"key", "interaction"}) declare(json, name, "string");
  }
  if (provenance) declare(json, "provenance", "string");
  for (const Column& column : columns) declare(json, column.name, type_name(column.type));
  json.end_object();
}

void write_aspect_count(JsonWriter& json, const char* name, std::size_t count) {
  json.start_object();
  json.field("name", name);
  json.field("elementCount", count);
  json.end_object();
}

void write_head(JsonWriter& json, const Listing& listing) {
  json.start_object();
  json.field("CXVersion", "2.0");
  json.flag("hasFragments", false);
  json.end_object();
  json.start_object();
  json.start_array("metaData");
  write_aspect_count(json, "attributeDeclarations", 1);
  write_aspect_count(json, "networkAttributes", 1);
  write_aspect_count(json, "nodes", listing.node_count());
  write_aspect_count(json, "edges", listing.edge_count());
  write_aspect_count(json, "visualProperties", 1);
  json.end_array();
  json.end_object();
}

void write_declarations(JsonWriter& json, const Listing& listing) {
  json.start_object();
  json.start_array("attributeDeclarations");
  json.start_object();
  json.start_object("networkAttributes");
  declare(json, "name", "string");
  declare(json, "articles", "string");
  json.end_object();
  declare_columns(json, "nodes", listing.node_columns, listing.options.provenance);
  declare_columns(json, "edges", listing.edge_columns, listing.options.provenance);
  json.end_object();
  json.end_array();
  json.end_object();
  json.start_object();
  json.start_array("networkAttributes");
  json.start_object();
  json.field("name", listing.info->title);
  json.field("articles", articles_json(*listing.info));
  json.end_object();
  json.end_array();
  json.end_object();
}

void write_attributes(JsonWriter& json, const std::vector<Column>& columns, const Attributes& attributes,
                      const std::vector<Provenance>& provenance) {
  for (const Column& column : columns) {
    if (const Value* value = find_value(attributes, column)) json.attribute(column.name, *value);
  }
  if (!provenance.empty()) json.field("provenance", provenance_json(provenance));
}

void write_node(JsonWriter& json, const Listing& listing, std::size_t i) {
  const NodeRow node = listing.node(i);
  json.start_object();
  json.field("id", i);
  json.start_object("v");
  json.field("identifier", node.id);
  json.field("name", node.label);
  json.field("type", node.type);
  write_attributes(json, listing.node_columns, *node.attributes, *node.provenance);
  json.end_object();
  json.end_object();
}

void write_edge(JsonWriter& json, const Listing& listing, std::size_t i) {
  const EdgeRow edge = listing.edge(i);
  const bool report = i >= listing.arcs.size();
  const std::size_t source = report ? listing.reports[i - listing.arcs.size()].node : listing.arcs[i].source;
  const std::size_t target =
      report ? listing.nodes.size() + listing.reports[i - listing.arcs.size()].article : listing.arcs[i].target;
  json.start_object();
  json.field("id", i);
  json.field("s", source);
  json.field("t", target);
  json.start_object("v");
  json.field("identifier", edge.id);
  json.field("name", edge.id);
  json.field("type", edge.type);
  json.field("key", edge.key);
  json.field("interaction", edge.type);
  write_attributes(json, listing.edge_columns, *edge.attributes, *edge.provenance);
  json.end_object();
  json.end_object();
}

/// Colours by type, labels by name, as Cytoscape's default style for this network.
void write_looks(JsonWriter& json) {
  json.start_object();
  json.start_array("visualProperties");
  json.start_object();
  json.start_object("nodeMapping");
  json.start_object("NODE_LABEL");
  json.field("type", "PASSTHROUGH");
  json.start_object("definition");
  json.field("attribute", "name");
  json.field("type", "string");
  json.end_object();
  json.end_object();
  json.start_object("NODE_BACKGROUND_COLOR");
  json.field("type", "DISCRETE");
  json.start_object("definition");
  json.field("attribute", "type");
  json.field("type", "string");
  json.start_array("map");
  for (const char* type : {"actor", "place", "statement", "proposal", "event", "article"}) {
    json.start_object();
    json.field("v", type);
    json.field("vp", node_style(type).color);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.end_object();
  json.end_object();
  json.end_object();
  json.end_array();
  json.end_object();
}

}  // namespace

void write_cx2(const Listing& listing, std::ostream& out) {
  JsonWriter json(out);
  json.start_array();
  write_head(json, listing);
  write_declarations(json, listing);
  json.start_object();
  json.start_array("nodes");
  for (std::size_t i = 0; i < listing.node_count(); ++i) write_node(json, listing, i);
  json.end_array();
  json.end_object();
  json.start_object();
  json.start_array("edges");
  for (std::size_t i = 0; i < listing.edge_count(); ++i) write_edge(json, listing, i);
  json.end_array();
  json.end_object();
  write_looks(json);
  json.start_object();
  json.start_array("status");
  json.start_object();
  json.flag("success", true);
  json.end_object();
  json.end_array();
  json.end_object();
  json.end_array();
  out << '\n';
}

}  // namespace newsgraph
