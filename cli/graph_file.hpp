/// Graph files of the command line: read whole, `-` is standard input.
#pragma once

#include <string>

#include "graph/graph.hpp"

namespace newsgraph {

/// The bytes of a file or of standard input. Throws Error where it cannot be read.
std::string read_file(const std::string& path);

/// The graph of a native JSON file. Throws Error, see read_json (exports/json.hpp).
Graph load_graph(const std::string& path);

/// Writes the graph as native JSON, to standard output for "-". Throws Error, see exports/output.hpp.
void save_graph(const Graph& graph, const std::string& path);

}  // namespace newsgraph
