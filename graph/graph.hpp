/// The typed graph as data: a Boost.Graph adjacency list with bundled nodes, edges and the list of articles.
///
/// A finished graph is canonical: articles, vertices and edges are sorted by id, provenance by (article, start, end,
/// role), so equal graphs are equal byte for byte in every export. Vertices are never removed; filter and rebuild.
/// Build one with Builder (graph/builder.hpp), join several with merge (graph/merge.hpp).
///
/// Include this header in .cpp files only where the graph is walked: Boost's headers are slow to compile.
#pragma once

#include <boost/graph/adjacency_list.hpp>

#include "graph/items.hpp"

namespace newsgraph {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Node, Edge, GraphInfo>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;
using EdgeRef = boost::graph_traits<Graph>::edge_descriptor;

}  // namespace newsgraph
