/// Must catch: "The union welcomed [the plan]", "[The bill] was rejected by the Senate", "voted against [the measure]",
/// "expressed support for [the deal]". Must not: "did not support [the plan]" as support (it opposes).
#include "extractors/proposals/stances.hpp"

#include <algorithm>

namespace newsgraph::proposal {
namespace {

Stance opposite(Stance stance) {
  switch (stance) {
    case Stance::supports: return Stance::opposes;
    case Stance::opposes: return Stance::supports;
    case Stance::accepts: return Stance::rejects;
    case Stance::rejects: return Stance::accepts;
  }
  return stance;
}

void add(Proposal& p, const std::vector<Party>& actors, Stance stance, Range evidence) {
  for (const Party& party : actors) {
    const bool known = std::any_of(p.stances.begin(), p.stances.end(), [&](const ProposalStance& s) {
      return s.actor == party.actor && s.stance == stance;
    });
    const bool proposer =
        std::any_of(p.proposers.begin(), p.proposers.end(), [&](const Party& q) { return q.actor == party.actor; });
    const bool approves = stance == Stance::supports || stance == Stance::accepts;
    if (!known && !(proposer && approves)) p.stances.push_back({party.actor, stance, evidence});
  }
}

std::vector<Party> all_actors(const Context& context, Token head) {
  std::vector<Party> out;
  for (const Token t : context.syntax.conjuncts(head)) add_parties(out, actors_of(context, t));
  return out;
}

void add_from_verb(const Context& context, Token object, Proposal& p) {
  const auto by = governor(context.syntax, object);
  if (!by || !by->row->stance) return;
  const auto who = agent(context.syntax, by->verb);
  if (!who || *who == object) return;
  const Stance stance = context.syntax.is_negated(by->verb) ? opposite(*by->row->stance) : *by->row->stance;
  const std::vector<Party> actors = all_actors(context, *who);
  add(p, actors, stance, {by->verb, by->verb + 1});
  // Who accepts or rejects it is whom it was put to.
  if (stance != Stance::accepts && stance != Stance::rejects) return;
  for (const Party& party : actors) {
    const bool proposer =
        std::any_of(p.proposers.begin(), p.proposers.end(), [&](const Party& q) { return q.actor == party.actor; });
    if (!proposer) add_parties(p.addressees, {party});
  }
}

/// "support for the plan", "opposition to the bill": the noun's owner, or the subject of "expressed", "voiced".
std::optional<Stance> stance_noun(std::string_view lemma, const Syntax& syntax, Token object) {
  if (is_any(lemma, {"support", "backing", "enthusiasm", "endorsement"}) && marker(syntax, object, {"for", "of"}))
    return Stance::supports;
  if (is_any(lemma, {"approval", "acceptance"}) && marker(syntax, object, {"of", "for"})) return Stance::accepts;
  if (is_any(lemma, {"opposition", "objection", "resistance"}) && marker(syntax, object, {"to"}))
    return Stance::opposes;
  if (is_any(lemma, {"criticism", "condemnation"}) && marker(syntax, object, {"of"})) return Stance::opposes;
  if (is_any(lemma, {"rejection"}) && marker(syntax, object, {"of"})) return Stance::rejects;
  return std::nullopt;
}

void add_from_noun(const Context& context, Token object, Proposal& p) {
  const Document& d = context.document;
  if (d.relations[object] != Relation::nmod) return;
  const Token noun = d.heads[object];
  const auto stance = stance_noun(d.lemma(noun), context.syntax, object);
  if (!stance) return;
  std::vector<Party> who;
  if (const auto owner = context.syntax.child(noun, {Relation::nmod_poss})) who = all_actors(context, *owner);
  if (who.empty() && d.relations[noun] == Relation::obj) {
    if (const auto subject = context.syntax.subject(d.heads[noun])) who = all_actors(context, *subject);
  }
  add(p, who, *stance, {noun, noun + 1});
}

/// "refused to hand over": the verb that states the proposal is itself a stance towards what was asked for.
void add_from_refusal(const Weighed& member, Proposal& p) {
  if (member.candidate.status != "rejected" || member.candidate.trigger == member.candidate.content) return;
  add(p, member.parties.proposers, Stance::rejects, {member.candidate.trigger, member.candidate.trigger + 1});
}

}  // namespace

void add_stances(const Context& context, const std::vector<Group>& groups, std::vector<Proposal>& proposals) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    for (const Weighed& member : groups[i].members) {
      add_from_verb(context, member.candidate.content, proposals[i]);
      add_from_noun(context, member.candidate.content, proposals[i]);
      add_from_refusal(member, proposals[i]);
    }
  }
}

}  // namespace newsgraph::proposal
