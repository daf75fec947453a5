/// A graph taken apart: plain lists of nodes and links. The form in which graphs are built, joined, filtered and read;
/// assemble() is the one place that makes a canonical Graph of it (graph/assemble.hpp).
#pragma once

#include <string>
#include <vector>

#include "graph/items.hpp"

namespace newsgraph {

/// An edge with the ids of its ends.
struct Link {
  std::string source;
  std::string target;
  Edge edge;
};

struct Parts {
  GraphInfo info;
  std::vector<Node> nodes;
  std::vector<Link> links;
};

}  // namespace newsgraph
