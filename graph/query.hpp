/// Questions a user asks of a graph. Each filter returns a new canonical graph with the articles that remain in use.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "graph/graph.hpp"

namespace newsgraph {

/// The vertex of that id. Binary search; nothing where it is not there.
std::optional<Vertex> find_node(const Graph& graph, std::string_view id);

/// Nodes that a user may mean by `text`, best first: the id itself, a label or alias that is the same but for case,
/// then labels and aliases that contain it. Empty where nothing fits.
std::vector<Vertex> search_nodes(const Graph& graph, std::string_view text);

/// The nodes for which `keep` is true and the edges between them for which `keep_edge` is true.
Graph filter(const Graph& graph, const std::function<bool(Vertex)>& keep,
             const std::function<bool(EdgeRef)>& keep_edge = nullptr);

/// The nodes within `radius` edges of `centre`, whatever their direction, and all edges between them. Radius 0 is the
/// centre alone.
Graph neighbourhood(const Graph& graph, Vertex centre, unsigned radius);

/// Only what stands in that article: nodes and edges with provenance there, and of their provenance only that part.
Graph restrict_to_article(const Graph& graph, std::string_view article);

/// Number of the connected component of each vertex, edges taken both ways, components numbered by their first vertex.
struct Components {
  std::vector<std::uint32_t> of;  ///< by vertex
  std::uint32_t count = 0;
};
Components components(const Graph& graph);

}  // namespace newsgraph
