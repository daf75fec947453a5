/// The stages after weighing on hand-built parses: every candidate counts as sure, so that no weights are in the loop.
#pragma once

#include <string>
#include <vector>

#include "extractors/proposals/attributes.hpp"
#include "extractors/proposals/group_parties.hpp"
#include "extractors/proposals/links.hpp"
#include "extractors/proposals/stances.hpp"
#include "tests/proposals/parses.hpp"

namespace newsgraph {

inline std::vector<proposal::Group> group_all(const proposal::Context& context) {
  std::vector<proposal::Weighed> weighed;
  for (const proposal::Candidate& c : proposal::find_candidates(context)) {
    weighed.push_back({c, proposal::parties_of(context, c), 1.0, proposal::gist_of(context, c)});
  }
  return proposal::group_candidates(context, std::move(weighed));
}

/// "anchor; mention; mention" per group.
inline std::string show_groups(const Document& d, const std::vector<proposal::Group>& groups) {
  std::string out;
  for (const proposal::Group& group : groups) {
    if (!out.empty()) out += "\n";
    out += d.text(group.members[group.fullest].candidate.anchor);
    for (std::size_t i = 0; i < group.members.size(); ++i) {
      if (i != group.fullest) out.append("; ").append(d.text(group.members[i].candidate.anchor));
    }
  }
  return out;
}

/// Proposals with parties, links, stances and attributes, every candidate sure.
inline std::vector<Proposal> build_all(const proposal::Context& context) {
  const std::vector<proposal::Group> groups = group_all(context);
  std::vector<Proposal> proposals;
  for (const proposal::Group& group : groups) {
    const proposal::Weighed& fullest = group.members[group.fullest];
    Proposal p;
    p.anchor = fullest.candidate.anchor;
    p.trigger = fullest.candidate.trigger;
    p.kind = fullest.candidate.kind;
    p.status = fullest.candidate.status;
    proposal::Parties parties = proposal::parties_of_group(context, group);
    p.proposers = std::move(parties.proposers);
    p.addressees = std::move(parties.addressees);
    proposals.push_back(std::move(p));
  }
  proposal::add_links(context, groups, proposals);
  proposal::inherit_from_wholes(proposals);
  proposal::add_stances(context, groups, proposals);
  proposal::add_attributes(context, groups, proposals);
  return proposals;
}

}  // namespace newsgraph
