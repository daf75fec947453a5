#include "extractors/proposals/proposals.hpp"

#include <algorithm>

#include "extractors/proposals/attributes.hpp"
#include "extractors/proposals/group.hpp"
#include "extractors/proposals/group_parties.hpp"
#include "extractors/proposals/links.hpp"
#include "extractors/proposals/stances.hpp"
#include "extractors/proposals/weigh.hpp"

namespace newsgraph {
namespace {

using namespace proposal;

/// What a pattern alone makes sure, whatever the words: an item of the list that a plan announces, what a plan
/// includes, what is given in exchange, the model of a plan.
double least_probability(std::string_view frame) {
  if (frame == "list_item") return 0.9;
  return frame == "exchange" || frame == "model" || frame == "included" ? 0.6 : 0.0;
}

std::vector<Weighed> weigh_all(const Context& context, std::vector<Candidate> candidates) {
  std::vector<Weighed> out;
  for (Candidate& candidate : candidates) {
    Parties parties = parties_of(context, candidate);
    const double weighed = weigh(features(context, candidate, parties));
    const double probability = std::max(weighed, least_probability(candidate.frame));
    Gist gist = gist_of(context, candidate);
    out.push_back({std::move(candidate), std::move(parties), probability, std::move(gist)});
  }
  return out;
}

std::string rule_of(const Document& document, const Candidate& candidate) {
  return "proposal." + std::string(candidate.frame) + "." + lower_lemma(document, candidate.trigger);
}

Proposal make_proposal(const Context& context, const Group& group) {
  const Weighed& fullest = group.members[group.fullest];
  Proposal out;
  out.anchor = fullest.candidate.anchor;
  out.trigger = fullest.candidate.trigger;
  out.kind = fullest.candidate.kind;
  out.rule = rule_of(context.document, fullest.candidate);
  Parties parties = parties_of_group(context, group);
  out.proposers = std::move(parties.proposers);
  out.addressees = std::move(parties.addressees);
  for (const Weighed& member : group.members) {
    out.confidence = std::max(out.confidence, member.probability);
    if (&member != &fullest) out.mentions.push_back(member.candidate.anchor);
  }
  return out;
}

}  // namespace

std::vector<Proposal> find_proposals(const Document& document, const Actors& actors,
                                     const std::vector<Statement>& statements) {
  const Context context(document, actors, statements);
  const std::vector<Group> groups = group_candidates(context, weigh_all(context, find_candidates(context)));
  std::vector<Proposal> proposals;
  for (const Group& group : groups) proposals.push_back(make_proposal(context, group));
  add_links(context, groups, proposals);
  inherit_from_wholes(proposals);
  add_stances(context, groups, proposals);
  add_attributes(context, groups, proposals);
  return proposals;
}

}  // namespace newsgraph
