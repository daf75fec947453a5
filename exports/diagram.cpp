// Text diagrams for pages and wikis: Mermaid flowcharts (mermaid.js.org) and D2 (d2lang.com). Both are for small
// graphs; the table of formats says how many nodes they take.

#include <ostream>

#include "exports/markdown.hpp"
#include "exports/style.hpp"
#include "exports/value.hpp"
#include "exports/wrap.hpp"
#include "exports/writers.hpp"

namespace newsgraph {
namespace {

/// Mermaid writes characters of its own syntax as entities with "#" for "&".
std::string mermaid_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    switch (c) {
      case '"': out += "#quot;"; break;
      case '#': out += "#35;"; break;
      case '&': out += "#amp;"; break;
      case '<': out += "#lt;"; break;
      case '>': out += "#gt;"; break;
      case '\\': out += "#92;"; break;
      case '`': out += "#96;"; break;
      case '\n': out += "<br/>"; break;
      default: out.push_back(c);
    }
  }
  return out + "\"";
}

struct Brackets {
  std::string_view open, close;
};

Brackets mermaid_shape(std::string_view type) {
  if (type == "actor") return {"([", "])"};
  if (type == "proposal") return {"{{", "}}"};
  if (type == "event") return {"[/", "/]"};
  if (type == "place") return {"[/", "\\]"};
  if (type == "article") return {"[[", "]]"};
  return {"[", "]"};
}

std::string_view mermaid_line(std::string_view line) { return line == "solid" ? "-->" : "-.->"; }

std::string_view d2_shape(std::string_view type) {
  if (type == "actor") return "oval";
  if (type == "proposal") return "hexagon";
  if (type == "event") return "parallelogram";
  if (type == "place") return "package";
  return "page";
}

std::size_t end_of(const Listing& listing, std::size_t edge, bool source) {
  if (edge < listing.arcs.size()) return source ? listing.arcs[edge].source : listing.arcs[edge].target;
  const Listing::Report& report = listing.reports[edge - listing.arcs.size()];
  return source ? report.node : listing.nodes.size() + report.article;
}

/// For labels, and for tooltips, which D2 takes for Markdown. D2 substitutes "${x}" in double quotes, and in single
/// ones knows no escape but ''. A line break is "\n".
std::string d2_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\' || c == '$') out.push_back('\\');
    if (c == '\n')
      out += "\\n";
    else
      out.push_back(c);
  }
  return out + "\"";
}

}  // namespace

void write_mermaid(const Listing& listing, std::ostream& out) {
  const Theme theme = listing.options.theme;
  if (!listing.info->title.empty()) out << "---\ntitle: " << json_quoted(listing.info->title) << "\n---\n";
  out << "flowchart LR\n";
  for (const char* type : {"actor", "place", "statement", "proposal", "event", "article"}) {
    const std::string_view color = node_style(type).color;
    out << "  classDef " << type << " fill:" << fill_color(color, theme) << ",stroke:" << line_color(color, theme)
        << ",color:" << palette(theme).ink << "\n";
  }
  for (std::size_t i = 0; i < listing.node_count(); ++i) {
    const NodeRow node = listing.node(i);
    const Brackets shape = mermaid_shape(node.type);
    out << "  %% " << node.id << "\n  n" << i << shape.open << mermaid_text(wrapped_label(node.label)) << shape.close
        << ":::" << node.type << "\n";
  }
  for (std::size_t i = 0; i < listing.edge_count(); ++i) {
    const EdgeRow edge = listing.edge(i);
    out << "  n" << end_of(listing, i, true) << ' ' << mermaid_line(edge_style(edge.type).line) << '|' << edge.type
        << "| n" << end_of(listing, i, false) << "\n";
  }
}

void write_d2(const Listing& listing, std::ostream& out) {
  const Theme theme = listing.options.theme;
  out << "direction: right\n";
  for (std::size_t i = 0; i < listing.node_count(); ++i) {
    const NodeRow node = listing.node(i);
    const std::string_view color = node_style(node.type).color;
    out << "# " << node.id << "\nn" << i << ": " << d2_text(wrapped_label(node.label))
        << " {\n  shape: " << d2_shape(node.type) << "\n  tooltip: " << d2_text(markdown_text(node.label))
        << "\n  style.fill: \"" << fill_color(color, theme) << "\"\n  style.stroke: \"" << line_color(color, theme)
        << "\"\n}\n";
  }
  for (std::size_t i = 0; i < listing.edge_count(); ++i) {
    const EdgeRow edge = listing.edge(i);
    const EdgeStyle& style = edge_style(edge.type);
    out << 'n' << end_of(listing, i, true) << " -> n" << end_of(listing, i, false) << ": " << edge.type
        << " {\n  style.stroke: \"" << line_color(style.color, theme) << "\"\n"
        << (style.line == "solid" ? "" : "  style.stroke-dash: 4\n") << "}\n";
  }
}

}  // namespace newsgraph
