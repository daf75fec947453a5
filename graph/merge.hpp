/// Several graphs as one: nodes, edges and articles of the same id become one, with the provenance of all.
#pragma once

#include <span>
#include <vector>

#include "graph/graph.hpp"

namespace newsgraph {

/// Associative and commutative; the empty graph is the identity; merging a graph with itself changes nothing.
/// The rules by which two nodes become one stand in graph/assemble.hpp. Throws Error where two articles share an id
/// but not their text, or two nodes an id but not their type.
Graph merge(std::span<const Graph> graphs);
/// The same without copies.
Graph merge(std::vector<Graph>&& graphs);

}  // namespace newsgraph
