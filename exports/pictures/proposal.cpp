// One proposal: who puts it forward and to whom, who is for and who against, its terms, conditions and models, and what
// is said about it. Layered, with those who act on it at the left.

#include <algorithm>

#include "exports/pictures/compose.hpp"
#include "exports/prominence.hpp"
#include "exports/relations.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

using enum EdgeType;

/// The proposal that the view is about: the focus, or a proposal beside it, or the most prominent one.
std::uint32_t find_proposal(const Listing& listing) {
  const auto near = neighbours(listing);
  const std::vector<std::uint32_t> order = by_prominence(listing);
  const auto is_proposal = [&](std::uint32_t i) { return listing.nodes[i]->type == NodeType::proposal; };
  for (const std::uint32_t i : order) {
    if (listing.nodes[i]->id != listing.options.focus) continue;
    if (is_proposal(i)) return i;
    for (const std::uint32_t j : order) {
      if (is_proposal(j) && std::binary_search(near[i].begin(), near[i].end(), j)) return j;
    }
  }
  const auto it = std::find_if(order.begin(), order.end(), is_proposal);
  if (it == order.end()) throw Error("graph", "", "there is no proposal in it to draw; another --view?");
  return *it;
}

/// The proposal with all that is part of it, terms of terms included, and what it is part of.
std::vector<std::uint32_t> with_terms(const Relations& relations, std::uint32_t proposal) {
  std::vector<std::uint32_t> found = {proposal};
  const auto add = [&](const std::vector<std::uint32_t>& more) {
    for (const std::uint32_t node : more) {
      if (std::find(found.begin(), found.end(), node) == found.end()) found.push_back(node);
    }
  };
  for (std::size_t i = 0; i < found.size(); ++i) add(relations.sources(found[i], {part_of}));
  add(relations.targets(proposal, {part_of}));
  return found;
}

}  // namespace

Drawing draw_proposal(const Listing& listing) {
  const Relations relations(listing);
  const std::uint32_t proposal = find_proposal(listing);
  Composer composer(listing);
  const auto add = [&](const std::vector<std::uint32_t>& nodes) {
    for (const std::uint32_t node : nodes) {
      if (composer.drawing().nodes.size() < listing.options.max_drawn) composer.add_node(node);
    }
  };
  const std::vector<std::uint32_t> terms = with_terms(relations, proposal);
  add(terms);
  for (const std::uint32_t term : terms) {
    add(relations.sources(term, {proposes, supports, accepts, opposes, rejects}));
    add(relations.targets(term, {directed_to, conditional_on, modelled_on}));
  }
  const std::vector<std::uint32_t> said = relations.sources(proposal, {about});
  add(said);
  for (const std::uint32_t statement : said) add(relations.sources(statement, {says}));
  composer.drawing().nodes.at(composer.at(proposal)).strong = true;
  composer.add_edges();
  composer.drawing().layout = Layout::layered;
  return std::move(composer).finish("Proposal: " + listing.nodes[proposal]->label, "those that bear on it");
}

}  // namespace newsgraph
