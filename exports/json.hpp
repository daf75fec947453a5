/// The native format: node-link JSON, version 1 (exports/graph.schema.json), written and read with RapidJSON.
///
/// Sorted by id and byte-stable. NetworkX loads it with node_link_graph(data, edges="edges").
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "graph/graph.hpp"

namespace newsgraph {

/// Writes the graph. Throws Error where the stream fails or a text is no valid UTF-8.
void write_json(const Graph& graph, std::ostream& out);

/// Reads what write_json wrote, or any file that keeps to the schema. `path` names it in messages. Throws Error, with
/// the byte or the JSON pointer, where the text is cut, no JSON, of another format or version, has a duplicate id or
/// key, or an edge to a node that is not there.
Graph read_json(const std::string& path, std::string_view text);

}  // namespace newsgraph
