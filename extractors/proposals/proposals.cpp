#include "extractors/proposals/proposals.hpp"

#include <algorithm>

#include "extractors/proposals/attributes.hpp"
#include "extractors/proposals/group.hpp"
#include "extractors/proposals/links.hpp"
#include "extractors/proposals/party_union.hpp"
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

bool is_sure(const Weighed& member) { return member.probability >= GroupOptions{}.threshold; }

/// What the prime minister of Kenya plans for Kenya is put to nobody in Kenya.
void drop_own_country(const Actors& actors, Proposal& out) {
  if (out.kind == "demand") return;
  const auto stands_for = [&](const Party& proposer, const Party& addressee) {
    if (actors.entities[addressee.actor].kind != EntityKind::country) return false;
    return std::any_of(actors.affiliations.begin(), actors.affiliations.end(), [&](const Affiliation& a) {
      return a.member == proposer.actor && a.organization == addressee.actor;
    });
  };
  std::erase_if(out.addressees, [&](const Party& addressee) {
    return std::any_of(out.proposers.begin(), out.proposers.end(),
                       [&](const Party& proposer) { return stands_for(proposer, addressee); });
  });
}

bool is_request(const Weighed& member) {
  return member.candidate.kind == "demand" && is_sure(member) && !member.parties.proposers.empty();
}

/// "will comply with the request", "agreed to do as asked": told beside a request, who agrees is whom it was put to.
bool answers(const Document& document, const Weighed& member) {
  return is_any(lower_lemma(document, member.candidate.trigger), {"agree", "consent", "accede", "comply"});
}

/// The fullest telling first, then those that are sure, then any where nobody is known. What follows only from the
/// words of one telling counts where no telling says to whom.
void unite_parties(const Context& context, const Group& group, Proposal& out) {
  const bool requested = std::any_of(group.members.begin(), group.members.end(), is_request);
  std::vector<const Weighed*> tellings = {&group.members[group.fullest]};
  for (const Weighed& member : group.members) {
    if (&member != tellings.front()) tellings.push_back(&member);
  }
  for (const Weighed* telling : tellings) {
    const bool trusted = telling == tellings.front() || is_sure(*telling);
    const bool answer = requested && !is_request(*telling) && answers(context.document, *telling);
    std::vector<Party>& agents = answer ? out.addressees : out.proposers;
    if (agents.empty() || trusted) unite_role(context.actors, agents, telling->parties.proposers);
    if (!telling->parties.inferred && (out.addressees.empty() || trusted))
      unite_role(context.actors, out.addressees, telling->parties.addressees);
  }
  for (const Weighed* telling : tellings) {
    if (out.addressees.empty()) unite_role(context.actors, out.addressees, telling->parties.addressees);
  }
}

Proposal make_proposal(const Context& context, const Group& group) {
  const Weighed& fullest = group.members[group.fullest];
  Proposal out;
  out.anchor = fullest.candidate.anchor;
  out.trigger = fullest.candidate.trigger;
  out.kind = fullest.candidate.kind;
  out.rule = rule_of(context.document, fullest.candidate);
  unite_parties(context, group, out);
  for (const Weighed& member : group.members) {
    out.confidence = std::max(out.confidence, member.probability);
    if (&member != &fullest) out.mentions.push_back(member.candidate.anchor);
  }
  drop_own_country(context.actors, out);
  if (out.proposers.empty()) out.proposers = advocates_at(context, fullest.candidate.content);
  std::erase_if(out.addressees, [&](const Party& party) {
    return std::any_of(out.proposers.begin(), out.proposers.end(),
                       [&](const Party& p) { return p.actor == party.actor; });
  });
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
