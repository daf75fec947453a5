#include "exports/relations.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

template <typename End>
void fill(const Listing& listing, End end, std::vector<std::uint32_t>& values, std::vector<std::uint32_t>& begin) {
  begin.assign(listing.nodes.size() + 1, 0);
  for (const Arc& arc : listing.arcs) ++begin[end(arc) + 1];
  for (std::size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];
  values.resize(listing.arcs.size());
  std::vector<std::uint32_t> next(begin.begin(), begin.end() - 1);
  for (std::uint32_t a = 0; a < listing.arcs.size(); ++a) values[next[end(listing.arcs[a])]++] = a;
}

void keep_each_once(std::vector<std::uint32_t>& nodes) {
  std::sort(nodes.begin(), nodes.end());
  nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
}

bool is_one_of(EdgeType type, std::initializer_list<EdgeType> types) {
  return std::find(types.begin(), types.end(), type) != types.end();
}

}  // namespace

Relations::Relations(const Listing& listing) : listing_(listing) {
  fill(
      listing, [](const Arc& arc) { return arc.source; }, out_, out_begin_);
  fill(
      listing, [](const Arc& arc) { return arc.target; }, in_, in_begin_);
}

std::vector<std::uint32_t> Relations::targets(std::uint32_t node, std::initializer_list<EdgeType> types) const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t a : out(node)) {
    if (is_one_of(listing_.arcs[a].edge->type, types)) found.push_back(listing_.arcs[a].target);
  }
  keep_each_once(found);
  return found;
}

std::vector<std::uint32_t> Relations::sources(std::uint32_t node, std::initializer_list<EdgeType> types) const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t a : in(node)) {
    if (is_one_of(listing_.arcs[a].edge->type, types)) found.push_back(listing_.arcs[a].source);
  }
  keep_each_once(found);
  return found;
}

}  // namespace newsgraph
