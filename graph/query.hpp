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

/// How well a node fits what a user typed, best first.
enum class MatchRank : std::uint8_t {
  id,     ///< the node's id
  name,   ///< the label or an alias, but for case
  words,  ///< whole words of a label or alias: "Security Council" in "UN Security Council"
  part    ///< any part of one
};

struct Match {
  Vertex node;
  MatchRank rank;
};

/// Nodes that a user may mean by `text`, best first, then in the order of the graph. Empty where nothing fits.
std::vector<Match> match_nodes(const Graph& graph, std::string_view text);
/// Their vertices alone.
std::vector<Vertex> search_nodes(const Graph& graph, std::string_view text);

/// The persons whose full name ends in that one word, but for case: "Smith" -> Anna Smith, John Smith.
std::vector<Vertex> people_of_surname(const Graph& graph, std::string_view surname);

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
