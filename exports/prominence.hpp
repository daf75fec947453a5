/// How much each node matters to the story.
#pragma once

#include <vector>

#include "exports/listing.hpp"

namespace newsgraph {

/// By position in listing.nodes, larger is more: neighbours, articles and passages that tell the node, and a share of
/// the best neighbour's, since what a well-known actor says matters more than the same from an unknown one.
std::vector<double> prominence(const Listing& listing);

/// Positions in listing.nodes, most prominent first, then in the order of ids.
std::vector<std::uint32_t> by_prominence(const Listing& listing);

/// Number of articles that tell the node.
std::size_t article_count(const Node& node);

/// Neighbours of each node by position, whatever the edge's direction, each once, ascending.
std::vector<std::vector<std::uint32_t>> neighbours(const Listing& listing);

}  // namespace newsgraph
