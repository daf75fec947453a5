/// What a graph holds, as a short table for people.
#pragma once

#include <iosfwd>

#include "graph/graph.hpp"

namespace newsgraph {

/// One line each for articles, the types of node and the edges, with what they are made of:
/// "actors 61   person 30, organization 17, ...".
void print_summary(const Graph& graph, std::ostream& out);

}  // namespace newsgraph
