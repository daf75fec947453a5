#include <algorithm>
#include <cmath>
#include <set>

#include "exports/dot_text.hpp"
#include "exports/pictures/drawing.hpp"
#include "exports/value.hpp"
#include "exports/wrap.hpp"

namespace newsgraph {
namespace {

constexpr double points_per_inch = 72;
constexpr std::size_t routed_edges = 200;              ///< more of them are led around nodes too slowly
constexpr double arrow_size = 0.6, arrow_width = 1.3;  ///< of edges of that width, in points, or thinner
constexpr std::size_t title_length = 140, title_line = 70, note_line = 130;  ///< characters

std::string inches(double points) { return number_text(points / points_per_inch); }

std::string position(Point p) {
  std::string out = "\"";
  return out.append(number_text(p.x)).append(",").append(number_text(p.y)).append("!\"");
}

/// What stands for an edge style in a legend.
std::string line_glyph(const EdgeStyle& style) {
  static constexpr std::pair<std::string_view, std::string_view> heads[] = {
      {"normal", "▶"}, {"vee", "›"}, {"tee", "┤"}, {"dot", "●"}, {"odot", "○"}, {"diamond", "◆"}, {"odiamond", "◇"}};
  std::string out = style.line == "dashed" ? "╌╌" : style.line == "dotted" ? "┈┈" : "──";
  for (const auto& [arrow, glyph] : heads) {
    if (arrow == style.arrow) out += glyph;
  }
  return out;
}

/// The style of a family, by its name.
const EdgeStyle& family_style(const Drawing& drawing, const std::string& family) {
  for (const DrawnEdge& edge : drawing.edges) {
    if (edge_style(edge.type).family == family) return edge_style(edge.type);
  }
  return edge_style("reported_in");
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
      case Layout::springs:
        out_ += ", overlap=prism, overlap_scaling=-3, K=1.1, sep=\"+10\", pack=true, splines=";
        out_ += drawing_.edges.size() <= routed_edges ? "true" : "line";
        break;
      case Layout::placed: out_ += ", splines=line, outputorder=nodesfirst"; break;
    }
    out_ += "];\n  node [fontname=\"" + std::string(font_family) + "\", fontcolor=" + ink() +
            ", style=filled, height=0.3, margin=\"0.10,0.05\"];\n  edge [fontname=\"" + std::string(font_family) +
            "\", fontsize=9, arrowsize=" + number_text(arrow_size) + ", fontcolor=\"" + std::string(colors_.faint) +
            "\"];\n";
  }

  static std::string colored(std::string_view color, const std::string& text) {
    return "<FONT COLOR=\"" + std::string(color) + "\">" + text + "</FONT>";
  }

  /// Text that hides what lies under it.
  std::string on_paper(std::string_view text) const {
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"1\" CELLSPACING=\"0\" BGCOLOR=\"" +
           std::string(colors_.paper) + "\"><TR><TD>" + html_text(text) + "</TD></TR></TABLE>";
  }

  static std::string row(const std::string& cell) { return "<TR><TD ALIGN=\"LEFT\">" + cell + "</TD></TR>"; }

  /// Title, notes and legend as one HTML-like label, a cell per line.
  std::string furniture() const {
    std::string out = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\">";
    for (const std::string& line : wrap(cut(drawing_.title, title_length), title_line)) {
      out += row("<FONT POINT-SIZE=\"20\"><B>" + html_text(line) + "</B></FONT>");
    }
    for (const std::string& note : drawing_.notes) {
      for (const std::string& line : wrap(note, note_line)) {
        out += row("<FONT POINT-SIZE=\"11\">" + colored(colors_.faint, html_text(line)) + "</FONT>");
      }
    }
    std::vector<std::string> entries;
    for (const auto& [type, count] : drawing_.node_counts) {
      const NodeStyle& style = node_style(type);
      entries.push_back(colored(line_color(style.color, theme_), std::string(style.glyph)) + "&#160;&#160;" +
                        html_text(type) + "&#160;" + std::to_string(count));
    }
    append_rows(out, entries);
    entries.clear();
    for (const auto& [family, count] : drawing_.edge_counts) {
      const EdgeStyle& style = family_style(drawing_, family);
      entries.push_back(colored(line_color(style.color, theme_), line_glyph(style)) + "&#160;" + html_text(family) +
                        "&#160;" + std::to_string(count));
    }
    append_rows(out, entries);
    return out + "</TABLE>";
  }

  static void append_rows(std::string& out, const std::vector<std::string>& entries) {
    constexpr std::size_t per_row = 6;
    for (std::size_t i = 0; i < entries.size(); i += per_row) {
      std::string line;
      for (std::size_t j = i; j < std::min(entries.size(), i + per_row); ++j)
        line += entries[j] + "&#160;&#160;&#160; ";
      out += row("<FONT POINT-SIZE=\"12\">" + line + "</FONT>");
    }
  }

  void nodes_of(const std::string& cluster) {
    if (!cluster.empty()) {
      const auto title = drawing_.clusters.find(cluster);
      out_ += "  subgraph " + dot_quoted("cluster_" + cluster) +
              " {\n  graph [label=" + dot_label(title == drawing_.clusters.end() ? cluster : title->second) +
              ", labeljust=l, fontsize=13, style=rounded, color=\"" + std::string(colors_.faint) + "\"];\n";
    }
    for (const DrawnNode& node : drawing_.nodes) {
      if (node.cluster == cluster) add(node);
    }
    if (!cluster.empty()) out_ += "  }\n";
  }

  void add(const DrawnNode& node) {
    std::string label = wrapped_label(node.label);
    for (std::size_t i = 0; i < node.points_to.size(); ++i) label += (i == 0 ? "\n→ " : ", ") + node.points_to[i];
    out_ += "  " + dot_quoted(node.id) + " [label=" + dot_label(label) + ", tooltip=" + dot_tooltip(node.tooltip) +
            ", fontsize=" + number_text(node.font_size);
    if (node.type == "more") {
      out_ += ", shape=plaintext, style=\"\", fontcolor=\"" + std::string(colors_.faint) + "\"";
    } else {
      const NodeStyle& style = node_style(node.type);
      if (style.shape == "cds") out_ += ", margin=\"0.12,0.09\"";      // its text is not centred in height
      if (style.shape == "octagon") out_ += ", margin=\"0.02,0.01\"";  // its corners leave room enough
      out_ += ", shape=" + std::string(style.shape) + ", fillcolor=\"" + fill_color(style.color, theme_) +
              "\", color=\"" + line_color(style.color, theme_) + "\"";
    }
    if (node.strong) out_ += ", penwidth=2.5";
    if (!node.url.empty()) out_ += ", target=\"_blank\", URL=" + dot_label(node.url);
    if (node.place) out_ += ", pos=" + position(*node.place);
    out_ += "];\n";
  }

  void add(const Lane& lane) {
    out_ += "  " + dot_quoted("lane " + lane.label) + " [label=\"\", tooltip=" + dot_tooltip(lane.label) +
            ", shape=box, fixedsize=true" + ", style=\"\", color=\"" + std::string(colors_.faint) +
            "\", width=" + inches(lane.width) + ", height=" + inches(lane.height) + ", pos=" + position(lane.centre) +
            "];\n";
  }

  void add(const DrawnEdge& edge) {
    if (edge.written) return;
    const EdgeStyle& style = edge_style(edge.type);
    // Who takes part stands before the event, like who says before what is said: the layers tell a story.
    const bool backwards = edge.type == "has_actor" && drawing_.layout == Layout::layered;
    const std::string& from = drawing_.nodes[backwards ? edge.to : edge.from].id;
    const std::string& to = drawing_.nodes[backwards ? edge.from : edge.to].id;
    out_ += "  " + dot_quoted(from) + " -> " + dot_quoted(to) + " [tooltip=" + dot_tooltip(edge.tooltip) +
            ", color=\"" + line_color(style.color, theme_) + "\", style=" + std::string(style.line) +
            ", arrowhead=" + std::string(style.arrow) + ", penwidth=" + number_text(edge.width);
    if (edge.width > arrow_width)  // Graphviz lets heads grow with the line
      out_ += ", arrowsize=" + number_text(arrow_size * std::sqrt(arrow_width / edge.width));
    if (!edge.label.empty()) out_ += ", label=<" + on_paper(edge.label) + ">";
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
