// GraphML (graphml.graphdrawing.org), flat, typed keys, our own ids; and yEd's dialect of it with shapes and labels.

#include <algorithm>
#include <ostream>

#include "exports/style.hpp"
#include "exports/value.hpp"
#include "exports/wrap.hpp"
#include "exports/writers.hpp"
#include "exports/xml.hpp"

namespace newsgraph {
namespace {

std::string_view type_name(ColumnType type) {
  switch (type) {
    case ColumnType::boolean: return "boolean";
    case ColumnType::number: return "double";
    default: return "string";
  }
}

void write_key(Xml& xml, const std::string& id, std::string_view domain, std::string_view name, std::string_view type) {
  xml.open("key").attribute("id", id).attribute("for", domain).attribute("attr.name", name);
  xml.attribute("attr.type", type).close();
}

void write_keys(Xml& xml, const Listing& listing) {
  for (const char* name : {"title", "articles"}) write_key(xml, std::string("g_") + name, "graph", name, "string");
  for (const char* name : {"type", "label"}) write_key(xml, std::string("n_") + name, "node", name, "string");
  for (const char* name : {"type", "key"}) write_key(xml, std::string("e_") + name, "edge", name, "string");
  if (listing.options.provenance) {
    write_key(xml, "n_provenance", "node", "provenance", "string");
    write_key(xml, "e_provenance", "edge", "provenance", "string");
  }
  const auto columns = [&](const std::vector<Column>& list, const char* domain, const char* prefix) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      write_key(xml, prefix + std::to_string(i), domain, list[i].name, type_name(list[i].type));
    }
  };
  columns(listing.node_columns, "node", "n");
  columns(listing.edge_columns, "edge", "e");
}

void write_data(Xml& xml, std::string_view key, std::string_view value) {
  xml.open("data").attribute("key", key).text(value).close();
}

void write_attributes(Xml& xml, const std::vector<Column>& columns, const char* prefix, const Attributes& attributes) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (const Value* value = find_value(attributes, columns[i])) {
      write_data(xml, prefix + std::to_string(i), plain_text(*value));
    }
  }
}

/// Size that holds the label in yEd's default font, 12 points.
void write_geometry(Xml& xml, const std::string& label) {
  const auto lines = static_cast<std::size_t>(std::count(label.begin(), label.end(), '\n')) + 1;
  const std::size_t width = std::min(count_characters(label), label_line) * 7 + 30;
  xml.open("y:Geometry").attribute("width", std::to_string(width));
  xml.attribute("height", std::to_string(lines * 16 + 16)).close();
}

void write_yed_node(Xml& xml, const NodeRow& node, Theme theme) {
  const NodeStyle& style = node_style(node.type);
  const std::string label = wrapped_label(node.label);
  xml.open("data").attribute("key", "graphics").open("y:ShapeNode");
  write_geometry(xml, label);
  xml.open("y:Fill").attribute("color", fill_color(style.color, theme)).close();
  xml.open("y:BorderStyle").attribute("color", line_color(style.color, theme)).attribute("width", "1.0").close();
  xml.open("y:NodeLabel").text(label).close();
  xml.open("y:Shape").attribute("type", style.yed_shape).close();
  xml.close().close();
}

void write_yed_edge(Xml& xml, const EdgeRow& edge, Theme theme) {
  const EdgeStyle& style = edge_style(edge.type);
  xml.open("data").attribute("key", "edgegraphics").open("y:PolyLineEdge");
  xml.open("y:LineStyle").attribute("color", line_color(style.color, theme));
  xml.attribute("type", style.line == "solid" ? "line" : style.line).attribute("width", "1.0").close();
  xml.open("y:Arrows").attribute("source", "none").attribute("target", style.yed_arrow).close();
  xml.open("y:EdgeLabel").text(edge.type).close();
  xml.close().close();
}

void write_node(Xml& xml, const Listing& listing, const NodeRow& node, bool yed) {
  xml.open("node").attribute("id", node.id);
  write_data(xml, "n_type", node.type);
  write_data(xml, "n_label", node.label);
  write_attributes(xml, listing.node_columns, "n", *node.attributes);
  if (!node.provenance->empty()) write_data(xml, "n_provenance", provenance_json(*node.provenance));
  if (yed) write_yed_node(xml, node, listing.options.theme);
  xml.close();
}

void write_edge(Xml& xml, const Listing& listing, const EdgeRow& edge, bool yed) {
  xml.open("edge").attribute("id", edge.id).attribute("source", edge.source).attribute("target", edge.target);
  write_data(xml, "e_type", edge.type);
  write_data(xml, "e_key", edge.key);
  write_attributes(xml, listing.edge_columns, "e", *edge.attributes);
  if (!edge.provenance->empty()) write_data(xml, "e_provenance", provenance_json(*edge.provenance));
  if (yed) write_yed_edge(xml, edge, listing.options.theme);
  xml.close();
}

void write_either(const Listing& listing, std::ostream& out, bool yed) {
  Xml xml(out);
  xml.open("graphml").attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
  if (yed) xml.attribute("xmlns:y", "http://www.yworks.com/xml/graphml");
  write_keys(xml, listing);
  if (yed) {
    xml.open("key")
        .attribute("id", "graphics")
        .attribute("for", "node")
        .attribute("yfiles.type", "nodegraphics")
        .close();
    xml.open("key")
        .attribute("id", "edgegraphics")
        .attribute("for", "edge")
        .attribute("yfiles.type", "edgegraphics")
        .close();
  }
  xml.open("graph").attribute("id", "newsgraph").attribute("edgedefault", "directed");
  if (!listing.info->title.empty()) write_data(xml, "g_title", listing.info->title);
  write_data(xml, "g_articles", articles_json(*listing.info));
  for (const NodeRow node : node_rows(listing)) write_node(xml, listing, node, yed);
  for (const EdgeRow edge : edge_rows(listing)) write_edge(xml, listing, edge, yed);
  xml.close().close();
}

}  // namespace

void write_graphml(const Listing& listing, std::ostream& out) { write_either(listing, out, false); }
void write_yed(const Listing& listing, std::ostream& out) { write_either(listing, out, true); }

}  // namespace newsgraph
