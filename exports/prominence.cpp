#include "exports/prominence.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace newsgraph {

std::size_t article_count(const Node& node) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < node.provenance.size(); ++i) {  // sorted by article
    count += i == 0 || node.provenance[i].article != node.provenance[i - 1].article;
  }
  return count;
}

std::vector<std::vector<std::uint32_t>> neighbours(const Listing& listing) {
  std::vector<std::vector<std::uint32_t>> out(listing.nodes.size());
  for (const Arc& arc : listing.arcs) {
    if (arc.source == arc.target) continue;
    out[arc.source].push_back(arc.target);
    out[arc.target].push_back(arc.source);
  }
  for (auto& list : out) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }
  return out;
}

std::vector<double> prominence(const Listing& listing) {
  constexpr double per_further_article = 2, per_doubling_of_passages = 0.5, share_of_neighbour = 0.1;
  const auto near = neighbours(listing);
  std::vector<double> own(listing.nodes.size());
  for (std::size_t i = 0; i < own.size(); ++i) {
    const Node& node = *listing.nodes[i];
    const auto further = static_cast<double>(std::max<std::size_t>(article_count(node), 1) - 1);
    own[i] = static_cast<double>(near[i].size()) + per_further_article * further +
             per_doubling_of_passages * std::log2(1.0 + static_cast<double>(node.provenance.size()));
  }
  std::vector<double> out = own;
  for (std::size_t i = 0; i < out.size(); ++i) {
    double best = 0;
    for (const std::uint32_t other : near[i]) best = std::max(best, own[other]);
    out[i] += share_of_neighbour * best;
  }
  return out;
}

std::vector<std::uint32_t> by_prominence(const Listing& listing) {
  const std::vector<double> weight = prominence(listing);
  std::vector<std::uint32_t> order(listing.nodes.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return weight[a] > weight[b]; });
  return order;
}

}  // namespace newsgraph
