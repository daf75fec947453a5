/// Parts -> canonical Graph, and back.
#pragma once

#include "graph/graph.hpp"
#include "graph/parts.hpp"

namespace newsgraph {

/// Sorts articles, nodes, links by id and provenance by place, and joins what has the same id:
/// - provenance, sentences and list attributes are united;
/// - of two labels the one that `better_label` prefers stays, of two numbers the larger, of two texts the one whose
///   word comes first in the schema's list, where there is none the longer, then the smaller in byte order;
/// - lists are in byte order, but `aliases` of actors and places by how often they stand in the provenance.
/// Each choice looks at the two values alone, so the result does not depend on the order or grouping of the parts.
/// Throws Error for a link to a node that is not there, one id with two types, and one article id with two texts.
Graph assemble(Parts parts);

/// The graph's contents, in canonical order. assemble(take_apart(g)) equals g. The second form moves
/// the contents out of the graph and spares the copy: Boost 1.74 copies graphs that are passed by value.
Parts take_apart(const Graph& graph);
Parts take_apart(Graph&& graph);

/// The edges in the order of their ids: the order of every export.
std::vector<EdgeRef> edges_by_id(const Graph& graph);

/// Joins `from`, a node of the same id, into `into` by the rules above; its lists are left unsorted until assemble().
/// Throws Error where the types differ.
void join(Node& into, Node from);

/// Whether `a` is the better label of the two: more words, then longer, then smaller in byte order; an all-capitals or
/// all-lower-case label loses to one in mixed case. A strict weak order.
bool better_label(std::string_view a, std::string_view b);

}  // namespace newsgraph
