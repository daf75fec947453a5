/// Must catch: "[a bill to ban cars]", "[Johnson's plan for an early vote]", "[the deal between Kenya and Egypt]",
/// "signed [a decree that bars visitors]".
/// Must not: "planning" as a verb (verb_candidates), the "order" of "in order to", the "deal" of "a great deal of
/// rain".
#include <algorithm>

#include "extractors/proposals/candidates.hpp"
#include "extractors/proposals/phrases.hpp"

namespace newsgraph::proposal {
namespace {

void add_all(const Syntax& syntax, Token head, std::vector<Token>& to) {
  for (const Token t : syntax.conjuncts(head)) to.push_back(t);
}

/// "a plan obtained by the paper": who sees a plan or judges it does not make it.
bool only_tells_of(std::string_view verb) {
  return is_any(verb, {"obtain",    "see",       "view",      "review",   "read",   "report", "publish",
                       "leak",      "cite",      "quote",     "describe", "reveal", "post",   "call",
                       "criticise", "criticize", "denounce",  "welcome",  "oppose", "reject", "condemn",
                       "hail",      "block",     "challenge", "support",  "back",   "verify", "translate"});
}

/// "Johnson's plan", "a plan by Johnson", "the request of the ministry", "a deal between A and B".
void add_own_agents(const Syntax& syntax, Token noun, Candidate& out) {
  const Document& d = syntax.document();
  for (const Token c : syntax.children(noun)) {
    if (d.relations[c] == Relation::nmod_poss) add_all(syntax, c, out.agents);
    if (d.relations[c] == Relation::nmod && marker(syntax, c, {"by", "between", "among"}))
      add_all(syntax, c, out.agents);
    if (d.relations[c] == Relation::nmod && out.family == "deal" && marker(syntax, c, {"with"})) {
      add_all(syntax, c, out.agents);
    }
    const bool speaks = is_any(
        out.family, {"demand", "offer", "order", "plan", "promise", "willingness", "readiness", "intention", "intent"});
    if (speaks && d.relations[c] == Relation::nmod && marker(syntax, c, {"of", "from"})) add_all(syntax, c, out.agents);
    if (d.relations[c] == Relation::acl && d.xpos[c] == Xpos::vbn && !only_tells_of(d.lemma(c))) {
      if (const auto by = agent(syntax, c)) add_all(syntax, *by, out.agents);
    }
  }
}

void add_addressees(const Syntax& syntax, Token head, Candidate& out) {
  const Document& d = syntax.document();
  for (const Token c : syntax.children(head)) {
    const Relation main = main_relation(d.relations[c]);
    if (main != Relation::nmod && main != Relation::obl) continue;
    if (marker(syntax, c, {"to", "for", "on", "against"})) add_all(syntax, c, out.addressees);
  }
}

/// The row of a verb that has the noun as its object: the particle or preposition says which.
const StanceVerb* stance_of(const Syntax& syntax, Token verb, std::string_view preposition) {
  const Document& d = syntax.document();
  const auto particle = syntax.child(verb, {Relation::compound_prt});
  const std::string_view wanted = particle ? d.lemma(*particle) : preposition;
  const StanceVerb* plain = nullptr;
  for (const StanceVerb& row : stance_verbs(d.lemma(verb))) {
    if (!row.particle.empty() && row.particle == wanted) return &row;
    if (row.particle.empty() && preposition.empty()) plain = &row;
  }
  return plain;
}

/// "provisions in the plan", "conditions of the deal": a word for its parts, not one of them.
bool is_partitive(const Syntax& syntax, Token noun) {
  const Document& d = syntax.document();
  if (!is_any(d.lemma(noun), {"provision", "condition", "requirement", "rule"})) return false;
  return std::any_of(syntax.children(noun).begin(), syntax.children(noun).end(), [&](Token c) {
    return d.relations[c] == Relation::nmod && noun_trigger(lower_lemma(d, c)) &&
           marker(syntax, c, {"in", "of", "under"});
  });
}

/// "Bill Clinton", "the Court of Appeals": a word of a name of somebody.
bool names_somebody(const Context& context, Token noun) {
  const Document& d = context.document;
  if (d.upos[noun] != Upos::propn) return false;
  if (d.relations[noun] == Relation::flat || context.syntax.child(noun, {Relation::flat})) return true;
  return std::any_of(context.actors.mentions.begin(), context.actors.mentions.end(), [&](const Mention& mention) {
    return mention.kind == MentionKind::name && mention.range.contains(noun) && mention.head != noun;
  });
}

}  // namespace

std::optional<GovernedBy> governor(const Syntax& syntax, Token noun) {
  const Document& d = syntax.document();
  const Token first = syntax.first_conjunct(noun);
  if (d.is_root(first)) return std::nullopt;
  const Token verb = d.heads[first];
  const Relation relation = d.relations[first];
  std::string_view preposition;
  if (relation == Relation::obl) {
    for (const Token c : syntax.children(first)) {
      if (d.relations[c] == Relation::case_) preposition = d.lemma(c);
    }
    if (preposition.empty()) return std::nullopt;
  } else if (relation != Relation::obj && relation != Relation::nsubj_pass) {
    for (const Token c : syntax.children(first)) {
      if (d.relations[c] != Relation::acl || d.xpos[c] != Xpos::vbn) continue;
      if (const StanceVerb* row = stance_of(syntax, c, {})) return GovernedBy{c, row};
    }
    return std::nullopt;
  }
  if (!is_verb(d, verb)) return std::nullopt;
  if (const StanceVerb* row = stance_of(syntax, verb, preposition)) return GovernedBy{verb, row};
  return std::nullopt;
}

Range words_of_named(const Syntax& syntax, Token noun) {
  const Document& d = syntax.document();
  Range words = noun_words(syntax, noun);
  const NounTrigger* trigger = noun_trigger(lower_lemma(d, noun));
  const Token first = syntax.first_conjunct(noun);
  if (!trigger || d.is_root(first) || main_relation(d.relations[first]) == Relation::nsubj) return words;
  if (!is_any(trigger->family, {"law", "plan", "deal", "order", "demand", "offer", "promise"})) return words;
  for (const Token c : syntax.children(d.heads[first])) {
    const bool follows = (d.relations[c] == Relation::advcl || d.relations[c] == Relation::xcomp) &&
                         syntax.subtree(c).begin == words.end && is_infinitive(syntax, c);
    if (follows) words.end = clause_words(syntax, c, false).end;
  }
  return words;
}

std::vector<Candidate> noun_candidates(const Context& context) {
  const Document& d = context.document;
  const Syntax& syntax = context.syntax;
  std::vector<Candidate> out;
  for (Token t = 0; t < d.size(); ++t) {
    if (!is_noun(d, t) || d.relations[t] == Relation::compound || d.relations[t] == Relation::fixed) continue;
    const NounTrigger* trigger = noun_trigger(lower_lemma(d, t));
    if (!trigger || is_partitive(syntax, t) || names_somebody(context, t)) continue;
    Candidate candidate;
    candidate.trigger = candidate.content = t;
    candidate.frame = "noun";
    candidate.family = trigger->family;
    candidate.kind = trigger->kind;
    candidate.status = trigger->status;
    candidate.strength = trigger->strength;
    candidate.anchor = words_of_named(syntax, t);
    add_own_agents(syntax, t, candidate);
    add_addressees(syntax, t, candidate);
    if (const auto by = governor(syntax, t)) {
      candidate.governor = static_cast<int>(by->verb);
      candidate.negated = syntax.is_negated(by->verb);
      if (!by->row->status.empty() && !candidate.negated) candidate.status = by->row->status;
      const auto who = agent(syntax, by->verb);
      if (!by->row->stance && who && *who != t) add_all(syntax, *who, candidate.agents);
      if (!by->row->stance) add_addressees(syntax, by->verb, candidate);
    }
    out.push_back(std::move(candidate));
  }
  return out;
}

}  // namespace newsgraph::proposal
