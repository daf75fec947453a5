// GEXF 1.3 (gexf.net) for Gephi; 1.2 on request, since NetworkX reads no later one.

#include <ostream>

#include "exports/style.hpp"
#include "exports/value.hpp"
#include "exports/writers.hpp"
#include "exports/xml.hpp"

namespace newsgraph {
namespace {

enum class Version { v1_2, v1_3 };

/// Lists are typed in 1.3 alone: the syntax that 1.2 gives them cannot hold a "|".
std::string_view type_name(ColumnType type, Version version) {
  switch (type) {
    case ColumnType::boolean: return "boolean";
    case ColumnType::number: return "double";
    case ColumnType::texts: return version == Version::v1_3 ? "liststring" : "string";
    case ColumnType::numbers: return version == Version::v1_3 ? "listdouble" : "string";
    case ColumnType::text: break;
  }
  return "string";
}

void declare(Xml& xml, const std::string& id, std::string_view title, std::string_view type) {
  xml.open("attribute").attribute("id", id).attribute("title", title).attribute("type", type).close();
}

void declare_columns(Xml& xml, const Listing& listing, std::string_view domain, Version version) {
  const bool nodes = domain == "node";
  const auto& columns = nodes ? listing.node_columns : listing.edge_columns;
  xml.open("attributes").attribute("class", domain);
  declare(xml, "type", "type", "string");
  if (!nodes) declare(xml, "edge_key", "edge_key", "string");  // NetworkX takes "key" for itself
  for (std::size_t i = 0; i < columns.size(); ++i) {
    declare(xml, std::to_string(i), columns[i].name, type_name(columns[i].type, version));
  }
  if (listing.options.provenance) declare(xml, "provenance", "provenance", "string");
  xml.close();
}

void write_value(Xml& xml, const std::string& column, std::string_view value) {
  xml.open("attvalue").attribute("for", column).attribute("value", value).close();
}

void write_values(Xml& xml, const std::vector<Column>& columns, const Attributes& attributes,
                  const std::vector<Provenance>& provenance) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (const Value* value = find_value(attributes, columns[i]))
      write_value(xml, std::to_string(i), plain_text(*value));
  }
  if (!provenance.empty()) write_value(xml, "provenance", provenance_json(provenance));
}

void write_color(Xml& xml, std::string_view color) {
  const auto channel = [&](std::size_t i) {
    return std::to_string(std::stoi(std::string(color.substr(i, 2)), nullptr, 16));
  };
  xml.open("viz:color").attribute("r", channel(1)).attribute("g", channel(3)).attribute("b", channel(5)).close();
}

void write_node(Xml& xml, const Listing& listing, const NodeRow& node) {
  const NodeStyle& style = node_style(node.type);
  xml.open("node").attribute("id", node.id).attribute("label", node.label);
  xml.open("attvalues");
  write_value(xml, "type", node.type);
  write_values(xml, listing.node_columns, *node.attributes, *node.provenance);
  xml.close();
  write_color(xml, style.color);
  xml.open("viz:shape").attribute("value", style.gexf_shape).close();
  xml.close();
}

void write_edge(Xml& xml, const Listing& listing, const EdgeRow& edge, Version version) {
  xml.open("edge").attribute("id", edge.id).attribute("source", edge.source).attribute("target", edge.target);
  xml.attribute("label", edge.type);
  if (version == Version::v1_3) xml.attribute("kind", edge.key);  // what lets Gephi keep parallel edges apart
  xml.open("attvalues");
  write_value(xml, "type", edge.type);
  write_value(xml, "edge_key", edge.key);
  write_values(xml, listing.edge_columns, *edge.attributes, *edge.provenance);
  xml.close();
  write_color(xml, edge_style(edge.type).color);
  xml.close();
}

void write_version(const Listing& listing, std::ostream& out, Version version) {
  const bool latest = version == Version::v1_3;
  Xml xml(out);
  xml.open("gexf").attribute("xmlns", latest ? "http://gexf.net/1.3" : "http://www.gexf.net/1.2draft");
  xml.attribute("xmlns:viz", latest ? "http://gexf.net/1.3/viz" : "http://www.gexf.net/1.2draft/viz");
  xml.attribute("version", latest ? "1.3" : "1.2");
  xml.open("meta").open("creator").text("newsgraph " NEWSGRAPH_VERSION).close();
  xml.open("description").text(listing.info->title).close().close();
  xml.open("graph").attribute("defaultedgetype", "directed").attribute("mode", "static");
  xml.attribute("idtype", "string");
  declare_columns(xml, listing, "node", version);
  declare_columns(xml, listing, "edge", version);
  xml.open("nodes");
  for (const NodeRow node : node_rows(listing)) write_node(xml, listing, node);
  xml.close().open("edges");
  for (const EdgeRow edge : edge_rows(listing)) write_edge(xml, listing, edge, version);
  xml.close().close().close();
}

}  // namespace

void write_gexf(const Listing& listing, std::ostream& out) { write_version(listing, out, Version::v1_3); }
void write_gexf12(const Listing& listing, std::ostream& out) { write_version(listing, out, Version::v1_2); }

}  // namespace newsgraph
