/// The edges at each node, for exporters that tell a story node by node.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

#include "exports/listing.hpp"

namespace newsgraph {

/// Edges by their ends. Positions are those of listing.nodes and listing.arcs.
class Relations {
 public:
  explicit Relations(const Listing& listing);

  /// Arcs that leave or enter the node, in the order of their ids.
  std::span<const std::uint32_t> out(std::uint32_t node) const { return row(out_, out_begin_, node); }
  std::span<const std::uint32_t> in(std::uint32_t node) const { return row(in_, in_begin_, node); }

  /// Nodes at the other end of arcs of those types, each once, in the order of ids.
  std::vector<std::uint32_t> targets(std::uint32_t node, std::initializer_list<EdgeType> types) const;
  std::vector<std::uint32_t> sources(std::uint32_t node, std::initializer_list<EdgeType> types) const;

 private:
  using Numbers = std::vector<std::uint32_t>;
  static std::span<const std::uint32_t> row(const Numbers& values, const Numbers& begin, std::uint32_t node) {
    return {values.data() + begin[node], values.data() + begin[node + 1]};
  }
  const Listing& listing_;
  Numbers out_, out_begin_, in_, in_begin_;  ///< compressed rows
};

}  // namespace newsgraph
