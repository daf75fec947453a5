/// Every invariant of a graph, checked.
#pragma once

#include <string>
#include <vector>

#include "graph/graph.hpp"

namespace newsgraph {

/// One line for each thing that is wrong, naming the node or edge; empty for a sound graph. Checks ids and their
/// uniqueness, types, the table of allowed edges, attribute names, types and words, confidence in [0, 1], and that
/// provenance is there, not empty, inside a listed article, and as long as its text.
std::vector<std::string> validate(const Graph& graph);

/// Whether `id` matches [A-Za-z0-9][A-Za-z0-9._:-]*.
bool is_valid_id(std::string_view id);
/// Whether `date` is ISO 8601 as the schema has it: 2025, 2025-08, 2025-08-15, 2025-08-15T14:00Z.
bool is_valid_date(std::string_view date);

/// What is wrong with a node's attributes, one line each, without the node's name.
std::vector<std::string> attribute_problems(NodeType type, const Attributes& attributes);

}  // namespace newsgraph
