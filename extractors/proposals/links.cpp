/// Must link: "The deal would [lift tariffs]" part_of the deal; "[guarantees akin to the treaty]" modelled_on the
/// treaty;
/// "[leave] in exchange for [aid]", "[leave] if [the vote passes]" conditional_on.
/// Must not: "asked whether ...", "as if", "if anything".
#include "extractors/proposals/links.hpp"

#include <algorithm>
#include <set>

#include "extractors/proposals/models.hpp"

namespace newsgraph::proposal {
namespace {

using Kind = ProposalLink::Kind;

bool has_link(const Proposal& p, Kind kind, std::uint32_t other) {
  return std::any_of(p.links.begin(), p.links.end(),
                     [&](const ProposalLink& link) { return link.kind == kind && link.proposal == other; });
}

void link(std::vector<Proposal>& proposals, std::size_t from, Kind kind, int to, Range evidence) {
  if (to < 0 || static_cast<std::size_t>(to) == from) return;
  const auto other = static_cast<std::uint32_t>(to);
  if (has_link(proposals[from], kind, other) || has_link(proposals[other], kind, static_cast<std::uint32_t>(from)))
    return;
  proposals[from].links.push_back({kind, other, evidence});
}

/// The group stated or mentioned inside a range, best by the size of what it shares, other than `self`; or -1.
int group_inside(const std::vector<Group>& groups, Range range, std::size_t self) {
  int best = -1;
  Token most = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (i == self) continue;
    for (const Weighed& member : groups[i].members) {
      const Candidate& c = member.candidate;
      if (!range.contains(c.trigger) && !range.contains(c.content)) continue;
      const Token shared = std::min(range.end, c.anchor.end) - std::max(range.begin, c.anchor.begin);
      if (shared > most && shared <= range.size()) {
        most = shared;
        best = static_cast<int>(i);
      }
    }
  }
  return best;
}

void link_whole(const std::vector<Group>& groups, std::size_t self, std::vector<Proposal>& proposals) {
  for (const Weighed& member : groups[self].members) {
    if (member.candidate.whole < 0) continue;
    const auto whole = static_cast<Token>(member.candidate.whole);
    link(proposals, self, Kind::part_of, group_at(groups, whole), {whole, whole + 1});
  }
}

/// "if", "unless", "provided that", "as long as", "once" over a clause of the trigger or its content.
bool opens_condition(const Syntax& syntax, Token clause) {
  return marker(syntax, clause, {"if", "unless", "provided", "providing", "once", "should"}).has_value();
}

/// "in exchange for aid", "in return for", "on condition of": the noun of the phrase.
bool is_exchange(const Syntax& syntax, Token noun) {
  return marker(syntax, noun, {"in"}) && is_any(syntax.document().lemma(noun), {"exchange", "return"});
}

void link_conditions_of(const Context& context, const std::vector<Group>& groups, std::size_t self, Token head,
                        std::vector<Proposal>& proposals) {
  const Syntax& syntax = context.syntax;
  const Document& d = context.document;
  for (const Token c : syntax.children(head)) {
    const Relation relation = d.relations[c];
    const bool conditional = relation == Relation::advcl && opens_condition(syntax, c);
    const bool exchange =
        (main_relation(relation) == Relation::obl || relation == Relation::nmod || relation == Relation::advmod) &&
        is_exchange(syntax, c);
    if (!conditional && !exchange) continue;
    const Range evidence = syntax.subtree(c);
    const int other = group_inside(groups, evidence, self);
    if (other >= 0)
      link(proposals, self, Kind::conditional_on, other, evidence);
    else
      proposals[self].links.push_back({Kind::conditional_on, std::nullopt, evidence});
  }
}

/// Conditions within the words of every member, and on the verb that states them ("agreed to leave if ...").
void link_conditions(const Context& context, const std::vector<Group>& groups, std::size_t self,
                     std::vector<Proposal>& proposals) {
  std::set<Token> heads;
  for (const Weighed& member : groups[self].members) {
    const Candidate& c = member.candidate;
    heads.insert(c.trigger);
    heads.insert(c.content);
    for (Token t = c.anchor.begin; t < c.anchor.end; ++t) heads.insert(t);
  }
  for (const Token head : heads) link_conditions_of(context, groups, self, head, proposals);
}

void link_models(const Context& context, const std::vector<Group>& groups, std::size_t self,
                 std::vector<Proposal>& proposals) {
  for (const Weighed& member : groups[self].members) {
    const Range sentence = context.document.sentences[context.document.sentence_of(member.candidate.trigger)];
    for (Token t = sentence.begin; t < sentence.end; ++t) {
      const bool about_it =
          member.candidate.anchor.contains(t) || context.syntax.subject(t) == member.candidate.content;
      const auto model = about_it ? model_in(context.syntax, t) : std::nullopt;
      if (!model) continue;
      const int other = group_inside(groups, model->words, self);
      const Range evidence{std::min(t, model->words.begin), std::max(t + 1, model->words.end)};
      link(proposals, self, Kind::modelled_on, other, evidence);
    }
  }
}

}  // namespace

void add_links(const Context& context, const std::vector<Group>& groups, std::vector<Proposal>& proposals) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    link_whole(groups, i, proposals);
    link_models(context, groups, i, proposals);
    link_conditions(context, groups, i, proposals);
  }
}

void inherit_from_wholes(std::vector<Proposal>& proposals) {
  for (Proposal& part : proposals) {
    for (const ProposalLink& link : part.links) {
      if (link.kind != Kind::part_of || !link.proposal) continue;
      const Proposal& whole = proposals[*link.proposal];
      if (part.proposers.empty()) part.proposers = whole.proposers;
      if (!part.addressees.empty()) continue;
      part.addressees = whole.addressees;
      std::erase_if(part.addressees, [&](const Party& addressee) {
        return std::any_of(part.proposers.begin(), part.proposers.end(),
                           [&](const Party& proposer) { return proposer.actor == addressee.actor; });
      });
    }
  }
}

}  // namespace newsgraph::proposal
