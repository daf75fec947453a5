/// Graphs that the tests of exports share.
#pragma once

#include <cstdint>

#include "graph/graph.hpp"

namespace newsgraph::test {

/// Two articles; people, a place, statements, a proposal with a term, dated events, parallel edges, every value type.
Graph sample_graph();

/// Whatever breaks writers: quotes, backslashes, markup, control characters, right-to-left text, 10,000 characters,
/// empty values, numbers that are not finite, ids and attribute keys that are keywords, a key of two types.
Graph torture_graph();

/// `nodes` actors and statements in turn, `edges` pseudo-random edges between them, the same for the same numbers.
Graph large_graph(std::uint32_t nodes, std::uint32_t edges);

}  // namespace newsgraph::test
