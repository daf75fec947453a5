// What is told most, layered from left to right: who speaks, what they say and propose, whom and what it is about.
//
// A picture of everything is a hairball, so this one draws at most `max_drawn` nodes, the most prominent first, and of
// the nodes that hang on one actor alone at most `leaves_per_hub`; a line of grey text counts the rest where it
// belongs.

#include <array>

#include "exports/pictures/compose.hpp"
#include "exports/prominence.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t leaves_per_hub = 6;
constexpr std::size_t layered_limit = 80;  ///< nodes; `dot` draws more of them slowly and too wide

struct Choice {
  std::vector<std::uint32_t> nodes;              ///< to draw, most prominent first
  std::vector<std::vector<std::uint32_t>> left;  ///< by hub: its leaves that are left out
};

/// The one neighbour of a node that has no other, or the node itself.
std::uint32_t hub_of(const std::vector<std::vector<std::uint32_t>>& near, std::uint32_t node) {
  return near[node].size() == 1 ? near[node].front() : node;
}

/// Nodes of one type that fill the picture at most, in percent, so that none crowds out the others.
constexpr std::array<std::size_t, node_type_count> share = {30, 5, 30, 30, 20};

Choice choose(const Listing& listing) {
  const auto near = neighbours(listing);
  const std::size_t limit = listing.options.max_drawn;
  const bool all = listing.nodes.size() <= limit;
  std::vector<std::size_t> leaves(listing.nodes.size(), 0);
  HiddenCounts drawn = {};
  Choice out;
  out.left.resize(listing.nodes.size());
  for (const std::uint32_t node : by_prominence(listing)) {
    const std::uint32_t hub = hub_of(near, node);
    const auto type = static_cast<std::size_t>(listing.nodes[node]->type);
    const bool crowded = out.nodes.size() >= limit || drawn[type] * 100 >= share[type] * limit ||
                         (hub != node && leaves[hub] >= leaves_per_hub);
    if (!all && (crowded || near[node].empty())) {
      if (hub != node) out.left[hub].push_back(node);
      continue;
    }
    out.nodes.push_back(node);
    ++drawn[type];
    leaves[hub] += hub != node;
  }
  return out;
}

}  // namespace

Drawing draw_whole(const Listing& listing) {
  const Choice choice = choose(listing);
  Composer composer(listing);
  for (const std::uint32_t node : choice.nodes) composer.add_node(node);
  composer.add_edges();
  if (choice.nodes.size() < listing.nodes.size()) {
    composer.write_weak_edges();
    composer.drop_lonely_nodes();
  }
  for (const std::uint32_t node : choice.nodes) {
    if (!composer.has(node) || listing.nodes[node]->type != NodeType::actor) continue;
    HiddenCounts counts = {};
    for (const std::uint32_t leaf : choice.left[node]) ++counts[static_cast<std::size_t>(listing.nodes[leaf]->type)];
    if (!choice.left[node].empty()) {
      composer.add_stub(composer.at(node), "more " + listing.nodes[node]->id, "+ " + count_line(counts));
    }
  }
  composer.drawing().layout = choice.nodes.size() <= layered_limit ? Layout::layered : Layout::springs;
  return std::move(composer).finish({});
}

}  // namespace newsgraph
