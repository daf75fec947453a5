/// What all views are put together from.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "exports/pictures/drawing.hpp"

namespace newsgraph {

/// Collects a drawing's nodes and edges from a listing. The listing must outlive it.
class Composer {
 public:
  explicit Composer(const Listing& listing);

  /// The listing's node, drawn once however often it is added; returns its position in the drawing.
  std::uint32_t add_node(std::uint32_t node);
  bool has(std::uint32_t node) const { return drawn_[node] != absent; }
  /// Position of an added node in the drawing.
  std::uint32_t at(std::uint32_t node) const { return drawn_[node]; }
  /// A line of grey text for what is left out near `owner`, a position in the drawing.
  void add_stub(std::uint32_t owner, const std::string& id, const std::string& text);
  /// The edge, if both its ends are drawn. Parallel edges of one style become one, thicker.
  void add_edge(const Arc& arc);
  void add_edges();
  /// Writes weak edges (about, to, affects, where) to nodes that many of them enter into their sources.
  void write_weak_edges();
  /// Takes out nodes, but the one that the picture is about, without any edge that is drawn.
  void drop_lonely_nodes();

  Drawing& drawing() { return drawing_; }
  /// Title, dates, legend and what is hidden. `title` may be empty: the graph's own, or what the articles are. `choice`
  /// says which nodes are shown where others are hidden.
  Drawing finish(std::string title, std::string_view choice = "those told most") &&;

 private:
  static constexpr std::uint32_t absent = ~0U;
  const Listing& listing_;
  Drawing drawing_;
  std::vector<std::uint32_t> drawn_;
};

/// "12 statements, 1 event": the types that are not zero.
std::string count_line(const HiddenCounts& counts);

/// A node for people: label, attributes, and the sentence with its article.
std::string node_tooltip(const Listing& listing, const Node& node);
std::string edge_tooltip(const Listing& listing, const Arc& arc);

/// "says" for people: the type with blanks.
std::string words_of(std::string_view type);

}  // namespace newsgraph
