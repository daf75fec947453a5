/// A node in words, for a terminal: what it is, its edges, and the sentences that say so.
#pragma once

#include <iosfwd>
#include <string>

#include "cli/terminal.hpp"
#include "graph/graph.hpp"

namespace newsgraph {

struct DescribeOptions {
  bool all = false;  ///< every edge and sentence; else the first few of each kind, and how many there are
  Style style = Style(false);
};

void describe_node(const Graph& graph, Vertex node, const DescribeOptions& options, std::ostream& out);

/// "person, 12 mentions in 3 articles".
std::string one_line_about(const Node& node);

}  // namespace newsgraph
