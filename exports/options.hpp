/// What a user may ask of an export, whatever the format.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/schema.hpp"

namespace newsgraph {

/// Which part of the graph is exported. Empty members keep everything.
struct Selection {
  std::vector<std::string> articles = {};     ///< ids: only what stands in one of them
  std::vector<NodeType> types = {};           ///< only these, and the edges between them
  std::string since = {}, until = {};         ///< ISO 8601 dates, both included, as precise as wished
  std::optional<double> min_confidence = {};  ///< nodes and edges below it are left out; without a confidence they stay
  std::string around = {};                    ///< an id, label or alias: the nodes near it
  unsigned radius = 1;                        ///< edges from `around`
  std::optional<std::size_t> max_nodes = {};  ///< the most prominent ones (graph order where equal)
};

/// How a picture shows the graph.
enum class View {
  whole,     ///< what is told most, layered from speakers to what they say, propose and do
  articles,  ///< the same in a cluster per article
  actors,    ///< actors alone, edges weighted by how they interact
  timeline,  ///< a lane per actor, time from left to right
  proposal   ///< one proposal: for and against, terms, conditions
};
inline constexpr std::array<std::string_view, 5> view_names = {"whole", "articles", "actors", "timeline", "proposal"};

enum class Theme { light, dark, print };
inline constexpr std::array<std::string_view, 3> theme_names = {"light", "dark", "print"};

struct ExportOptions {
  bool articles = false;    ///< articles as nodes, with a `reported_in` edge from each node to those that tell it
  bool provenance = true;   ///< false leaves spans and quotations of the articles out
  View view = View::whole;  ///< pictures only
  Theme theme = Theme::light;
  std::string focus;           ///< id of the node that the view is about, or empty
  std::size_t max_drawn = 60;  ///< nodes that a picture draws at most; it says how many it hides
};

/// Nodes that --max-nodes or a picture's own limit left out, by type.
using HiddenCounts = std::array<std::size_t, node_type_count>;

}  // namespace newsgraph
