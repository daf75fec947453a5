/// How node and edge types look, in every picture and in every format that carries looks. The one place for colours
/// and shapes; a type is told by its shape and its name, never by colour alone.
///
/// Colours: Okabe and Ito, "Color Universal Design", 2008, which people with any colour vision tell apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "exports/options.hpp"
#include "graph/schema.hpp"

namespace newsgraph {

struct NodeStyle {
  std::string_view color;       ///< "#rrggbb": the type's own
  std::string_view shape;       ///< Graphviz
  std::string_view yed_shape;   ///< yEd ShapeNode
  std::string_view gexf_shape;  ///< disc, square, triangle, diamond
  std::string_view glyph;       ///< one character that resembles the shape, for legends
};

/// `type` as NodeRow has it: a node type's name or "article".
const NodeStyle& node_style(std::string_view type);

struct EdgeStyle {
  std::string_view family;     ///< what edges of this look mean, for legends: "says", "for", "against" ...
  std::string_view color;      ///< "#rrggbb"
  std::string_view line;       ///< solid, dashed or dotted
  std::string_view arrow;      ///< Graphviz arrowhead
  std::string_view yed_arrow;  ///< yEd arrow
  bool labelled = false;       ///< rare and telling: its type stands beside it
};

/// `type` as EdgeRow has it: an edge type's name or "reported_in".
const EdgeStyle& edge_style(std::string_view type);

/// The colours of a theme that do not depend on a type.
struct Palette {
  std::string_view paper, ink, faint;  ///< background, text, lines and text of less weight
};
const Palette& palette(Theme theme);

/// What a node of that colour is filled with under a theme, so that its text is readable: "#rrggbb".
std::string fill_color(std::string_view color, Theme theme);
/// What a node's border or an edge of that colour is drawn with: black on print.
std::string line_color(std::string_view color, Theme theme);

/// Fonts whose widths the layout is computed with come first; a browser without them falls back to narrower ones.
inline constexpr std::string_view font_family = "DejaVu Sans,Verdana,Arial,sans-serif";

}  // namespace newsgraph
