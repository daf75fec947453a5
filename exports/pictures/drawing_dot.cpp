#include <algorithm>
#include <cstdio>
#include <set>

#include "exports/dot_text.hpp"
#include "exports/pictures/drawing.hpp"
#include "exports/value.hpp"
#include "exports/wrap.hpp"

namespace newsgraph {
namespace {

constexpr double points_per_inch = 72;

std::string inches(double points) { return number_text(points / points_per_inch); }

std::string position(Point p) {
  std::string out = "\"";
  return out.append(number_text(p.x)).append(",").append(number_text(p.y)).append("!\"");
}

/// What stands for an edge style in a legend.
std::string_view line_glyph(std::string_view line) {
  if (line == "dashed") return "╌╌▸";
  if (line == "dotted") return "┈┈▸";
  return "──▸";
}

class DotPicture {
 public:
  DotPicture(const Drawing& drawing, Theme theme) : drawing_(drawing), theme_(theme), colors_(palette(theme)) {}

  std::string text() && {
    header();
    for (const Lane& lane : drawing_.lanes) add(lane);
    std::set<std::string> clusters;
    for (const DrawnNode& node : drawing_.nodes) clusters.insert(node.cluster);
    for (const std::string& cluster : clusters) nodes_of(cluster);
    for (const DrawnEdge& edge : drawing_.edges) add(edge);
    out_ += "}\n";
    return std::move(out_);
  }

 private:
  std::string ink() const { return '"' + std::string(colors_.ink) + '"'; }

  void header() {
    out_ = "digraph picture {\n  graph [label=<" + furniture() + ">, labelloc=t, labeljust=l, bgcolor=\"" +
           std::string(colors_.paper) + "\", fontname=\"" + std::string(font_family) + "\", fontcolor=" + ink() +
           ", pad=0.3, outputorder=edgesfirst";
    switch (drawing_.layout) {
      case Layout::layered: out_ += ", rankdir=LR, nodesep=0.14, ranksep=0.9, splines=true"; break;
      case Layout::springs: out_ += ", overlap=prism, overlap_scaling=-3, splines=line, K=0.9, sep=\"+6\", pack=true"; break;
      case Layout::placed: out_ += ", splines=line, outputorder=nodesfirst"; break;
    }
    out_ += "];\n  node [fontname=\"" + std::string(font_family) + "\", fontcolor=" + ink() +
            ", style=filled, height=0.3, margin=\"0.10,0.05\"];\n  edge [fontname=\"" + std::string(font_family) +
            "\", fontsize=9, arrowsize=0.6, fontcolor=\"" + std::string(colors_.faint) + "\"];\n";
  }

  std::string cell(const std::string& glyph, const std::string& color, const std::string& text) const {
    return "<TD ALIGN=\"LEFT\"><FONT COLOR=\"" + color + "\">" + glyph + "</FONT> " + html_text(text) + "</TD>";
  }

  /// Title, notes and legend as one HTML-like label.
  std::string furniture() const {
    std::string out = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\">";
    out += "<TR><TD ALIGN=\"LEFT\" COLSPAN=\"8\"><FONT POINT-SIZE=\"20\"><B>" + html_text(drawing_.title) + "</B></FONT></TD></TR>";
    for (const std::string& note : drawing_.notes) {
      out += "<TR><TD ALIGN=\"LEFT\" COLSPAN=\"8\"><FONT POINT-SIZE=\"11\" COLOR=\"" + std::string(colors_.faint) + "\">" +
             html_text(note) + "</FONT></TD></TR>";
    }
    std::vector<std::string> cells;
    for (const auto& [type, count] : drawing_.node_counts) {
      const NodeStyle& style = node_style(type);
      cells.push_back(cell(std::string(style.glyph), line_color(style.color, theme_), type + " " + std::to_string(count)));
    }
    append_rows(out, cells);
    cells.clear();
    for (const auto& [family, count] : drawing_.edge_counts) {
      const auto [line, color] = edge_look(family);
      cells.push_back(cell(std::string(line_glyph(line)), line_color(color, theme_), family + " " + std::to_string(count)));
    }
    append_rows(out, cells);
    return out + "</TABLE>";
  }

  static void append_rows(std::string& out, const std::vector<std::string>& cells) {
    constexpr std::size_t per_row = 8;
    for (std::size_t i = 0; i < cells.size(); i += per_row) {
      out += "<TR>";
      for (std::size_t j = i; j < std::min(cells.size(), i + per_row); ++j) out += cells[j];
      out += "</TR>";
    }
  }

  /// Line and colour of the first drawn edge of that family.
  std::pair<std::string_view, std::string_view> edge_look(const std::string& family) const {
    for (const DrawnEdge& edge : drawing_.edges) {
      const EdgeStyle& style = edge_style(edge.type);
      if (style.family == family) return {style.line, style.color};
    }
    return {"solid", colors_.ink};
  }

  void nodes_of(const std::string& cluster) {
    if (!cluster.empty()) {
      const auto title = drawing_.clusters.find(cluster);
      out_ += "  subgraph " + dot_quoted("cluster_" + cluster) + " {\n  graph [label=" +
              dot_label(title == drawing_.clusters.end() ? cluster : title->second) +
              ", labeljust=l, fontsize=13, style=rounded, color=\"" + std::string(colors_.faint) + "\"];\n";
    }
    for (const DrawnNode& node : drawing_.nodes) {
      if (node.cluster == cluster) add(node);
    }
    if (!cluster.empty()) out_ += "  }\n";
  }

  void add(const DrawnNode& node) {
    out_ += "  " + dot_quoted(node.id) + " [label=" + dot_label(wrapped_label(node.label)) + ", tooltip=" + dot_label(node.tooltip) +
            ", fontsize=" + number_text(node.font_size);
    if (node.type == "more") {
      out_ += ", shape=plaintext, style=\"\", fontcolor=\"" + std::string(colors_.faint) + "\"";
    } else {
      const NodeStyle& style = node_style(node.type);
      out_ += ", shape=" + std::string(style.shape) + ", fillcolor=\"" + fill_color(style.color, theme_) +
              "\", color=\"" + line_color(style.color, theme_) + "\"";
    }
    if (node.strong) out_ += ", penwidth=2.5";
    if (!node.url.empty()) out_ += ", target=\"_blank\", URL=" + dot_label(node.url);
    if (node.place) out_ += ", pos=" + position(*node.place);
    out_ += "];\n";
  }

  void add(const Lane& lane) {
    out_ += "  " + dot_quoted("lane " + lane.label) + " [label=" + dot_label(lane.label) + ", shape=box, fixedsize=true" +
            ", style=\"\", color=\"" + std::string(colors_.faint) + "\", width=" + inches(lane.width) +
            ", height=" + inches(lane.height) + ", pos=" + position(lane.centre) + "];\n";
  }

  void add(const DrawnEdge& edge) {
    const EdgeStyle& style = edge_style(edge.type);
    out_ += "  " + dot_quoted(drawing_.nodes[edge.from].id) + " -> " + dot_quoted(drawing_.nodes[edge.to].id) +
            " [tooltip=" + dot_label(edge.tooltip) + ", color=\"" + line_color(style.color, theme_) + "\", style=" +
            std::string(style.line) + ", arrowhead=" + std::string(style.arrow) + ", penwidth=" + number_text(edge.width);
    if (!edge.label.empty()) out_ += ", label=" + dot_label(edge.label);
    if (!edge.shapes_layout) out_ += ", constraint=false";
    out_ += "];\n";
  }

  const Drawing& drawing_;
  Theme theme_;
  const Palette& colors_;
  std::string out_;
};

}  // namespace

std::string drawing_dot(const Drawing& drawing, Theme theme) { return DotPicture(drawing, theme).text(); }

}  // namespace newsgraph
