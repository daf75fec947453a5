/// The part of a graph that a user asked for. Every format and picture gets its graph from here.
#pragma once

#include <string>

#include "exports/options.hpp"
#include "graph/graph.hpp"

namespace newsgraph {

struct Selected {
  Graph graph;
  HiddenCounts hidden = {};  ///< what max_nodes left out, by type
  std::string focus;         ///< id of the node that `around` named, or empty
};

/// Applies the parts of `selection` in the order in which they are declared. `file` names the graph in errors. Throws
/// Error where `around` names nothing, or `articles` names an article that the graph does not list.
Selected select(const Graph& graph, const Selection& selection, const std::string& file);

}  // namespace newsgraph
