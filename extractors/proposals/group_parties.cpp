#include "extractors/proposals/group_parties.hpp"

#include <algorithm>

#include "extractors/proposals/party_union.hpp"

namespace newsgraph::proposal {
namespace {

bool is_sure(const Weighed& member) { return member.probability >= GroupOptions{}.threshold; }

/// What the prime minister of Kenya plans for Kenya is put to nobody in Kenya.
void drop_own_country(const Actors& actors, Parties& out) {
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
Parties united(const Context& context, const Group& group) {
  Parties out;
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
  return out;
}

}  // namespace

Parties parties_of_group(const Context& context, const Group& group) {
  const Candidate& fullest = group.members[group.fullest].candidate;
  Parties out = united(context, group);
  if (fullest.kind != "demand") drop_own_country(context.actors, out);
  if (out.proposers.empty()) out.proposers = advocates_at(context, fullest.content);
  std::erase_if(out.addressees, [&](const Party& party) {
    return std::any_of(out.proposers.begin(), out.proposers.end(),
                       [&](const Party& p) { return p.actor == party.actor; });
  });
  return out;
}

}  // namespace newsgraph::proposal
