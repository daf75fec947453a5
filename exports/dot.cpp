// DOT with all that the graph holds: each node and edge with its look and, as further attributes, its data.
//
// Written as text and not through cgraph: agwrite needs the whole graph a second time in memory, and cgraph 2.42 writes
// strings that end in a backslash so that they do not parse. The tests read the result with `dot -Tcanon`.

#include <ostream>

#include "exports/dot_text.hpp"
#include "exports/style.hpp"
#include "exports/wrap.hpp"
#include "exports/writers.hpp"

namespace newsgraph {
namespace {

void write_data(std::ostream& out, const std::vector<Column>& columns, const Attributes& attributes,
                const std::vector<Provenance>& provenance) {
  for (const Column& column : columns) {
    if (const Value* value = find_value(attributes, column)) {
      out << ", " << dot_quoted(column.name) << '=' << dot_quoted(plain_text(*value));
    }
  }
  if (!provenance.empty()) out << ", provenance=" << dot_quoted(provenance_json(provenance));
}

void write_node(const Listing& listing, const NodeRow& node, std::ostream& out) {
  const NodeStyle& style = node_style(node.type);
  const Theme theme = listing.options.theme;
  out << "  " << dot_quoted(node.id) << " [type=" << node.type << ", name=" << dot_quoted(node.label)
      << ", label=" << dot_label(wrapped_label(node.label)) << ", tooltip=" << dot_tooltip(node.label)
      << ", shape=" << style.shape << ", fillcolor=\"" << fill_color(style.color, theme) << "\", color=\""
      << line_color(style.color, theme) << '"';
  write_data(out, listing.node_columns, *node.attributes, *node.provenance);
  out << "];\n";
}

void write_edge(const Listing& listing, const EdgeRow& edge, std::ostream& out) {
  const EdgeStyle& style = edge_style(edge.type);
  out << "  " << dot_quoted(edge.source) << " -> " << dot_quoted(edge.target) << " [id=" << dot_quoted(edge.id)
      << ", type=" << edge.type << ", key=" << dot_quoted(edge.key) << ", tooltip=" << edge.type << ", color=\""
      << line_color(style.color, listing.options.theme) << "\", style=" << style.line << ", arrowhead=" << style.arrow;
  if (style.labelled) out << ", label=" << edge.type;
  write_data(out, listing.edge_columns, *edge.attributes, *edge.provenance);
  out << "];\n";
}

}  // namespace

void write_dot(const Listing& listing, std::ostream& out) {
  const Palette& colors = palette(listing.options.theme);
  out << "digraph newsgraph {\n  graph [label=" << dot_label(listing.info->title) << ", rankdir=LR, bgcolor=\""
      << colors.paper << "\", fontname=\"" << font_family << "\", fontcolor=\"" << colors.ink
      << "\", overlap=prism, outputorder=edgesfirst];\n  node [style=filled, fontname=\"" << font_family
      << "\", fontsize=11, fontcolor=\"" << colors.ink << "\"];\n  edge [fontname=\"" << font_family
      << "\", fontsize=9, fontcolor=\"" << colors.faint << "\"];\n";
  for (const NodeRow node : node_rows(listing)) write_node(listing, node, out);
  for (const EdgeRow edge : edge_rows(listing)) write_edge(listing, edge, out);
  out << "}\n";
}

}  // namespace newsgraph
