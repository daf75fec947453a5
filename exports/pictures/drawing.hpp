/// A picture before its layout: what is drawn, with which words, and what its furniture (title, legend, note) says.
/// Views make drawings of listings; drawing_dot makes DOT of a drawing; render makes SVG, PNG or PDF of DOT.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exports/listing.hpp"
#include "exports/style.hpp"

namespace newsgraph {

/// Points of 1/72 inch, y upwards, as Graphviz has them.
struct Point {
  double x = 0;
  double y = 0;
};

struct DrawnNode {
  std::string id;
  std::string_view type;  ///< decides the style; "more" for a stub that counts what is left out
  std::string label;      ///< whole; wrapped and cut when drawn
  std::string tooltip;
  std::string url;
  std::string cluster;                 ///< name of its box, or empty
  std::vector<std::string> points_to;  ///< hubs whose edges are written into the node instead of drawn
  double font_size = 11;               ///< points
  bool strong = false;                 ///< drawn with a heavy border: what the picture is about
  std::optional<Point> place;          ///< centre, where the view sets places itself
};

struct DrawnEdge {
  std::uint32_t from = 0, to = 0;  ///< positions in Drawing::nodes
  std::string_view type;           ///< decides the style
  std::string label;               ///< short, or empty
  std::string tooltip;
  double width = 1;      ///< points
  bool written = false;  ///< stands in the node's points_to; only counted, not drawn
};

/// A band behind the nodes, where the view sets places itself.
struct Lane {
  std::string label;
  Point centre;
  double width = 0, height = 0;  ///< points
};

enum class Layout { layered, springs, placed };

struct Drawing {
  std::string title;
  std::vector<std::string> notes;  ///< lines under the title: dates, what is hidden
  Layout layout = Layout::layered;
  std::vector<DrawnNode> nodes;
  std::vector<DrawnEdge> edges;
  std::vector<Lane> lanes;
  std::map<std::string, std::string> clusters;     ///< name -> title
  std::map<std::string, std::size_t> node_counts;  ///< drawn, by type: the legend
  std::map<std::string, std::size_t> edge_counts;  ///< drawn, by style family
};

/// Draws the view that listing.options asks for.
Drawing draw(const Listing& listing);

// The views, each in the file of its name.
Drawing draw_whole(const Listing& listing);
Drawing draw_articles(const Listing& listing);
Drawing draw_actors(const Listing& listing);
Drawing draw_timeline(const Listing& listing);
Drawing draw_proposal(const Listing& listing);

/// The drawing as DOT, with all that its look needs.
std::string drawing_dot(const Drawing& drawing, Theme theme);

/// Bytes of "svg", "png" or "pdf". Takes one lock for the process: Graphviz is not thread-safe. Throws Error.
std::string render(const std::string& dot, Layout layout, std::string_view format);

}  // namespace newsgraph
