/// Must catch: "One of their demands is that [Kenya leave]", "The plan is to [leave]". Must not: "The plan is new".
#include <algorithm>

#include "extractors/proposals/candidates.hpp"
#include "extractors/proposals/phrases.hpp"

namespace newsgraph::proposal {
namespace {

/// The noun of the lexicon that a phrase is or is one of: "their demand", "one of their demands".
std::optional<Token> named_by(const Syntax& syntax, Token head) {
  const Document& d = syntax.document();
  const NounTrigger* trigger = is_noun(d, head) ? noun_trigger(lower_lemma(d, head)) : nullptr;
  if (trigger) return head;
  const auto whole = syntax.child(head, {Relation::nmod});
  if (d.upos[head] == Upos::num && whole && marker(syntax, *whole, {"of"})) return named_by(syntax, *whole);
  return std::nullopt;
}

bool names_what_shall_be(std::string_view family) {
  return is_any(family, {"plan", "demand", "offer", "promise", "intention", "order", "strategy", "policy"});
}

Candidate of_noun(const Document& d, Token noun, Token content, std::string_view frame) {
  const NounTrigger* row = noun_trigger(lower_lemma(d, noun));
  Candidate out;
  out.trigger = noun;
  out.content = content;
  out.frame = frame;
  if (row) {
    out.kind = row->kind;
    out.status = row->status;
    out.strength = row->strength;
  }
  return out;
}

/// Those whose plan or demand it is.
void add_owners(const Syntax& syntax, Token noun, Candidate& out) {
  const Document& d = syntax.document();
  for (const Token c : syntax.children(noun)) {
    const bool of = d.relations[c] == Relation::nmod && marker(syntax, c, {"of", "from", "by"});
    if (d.relations[c] == Relation::nmod_poss || of) {
      for (const Token t : syntax.conjuncts(c)) out.agents.push_back(t);
    }
  }
}

/// The clause's head has the noun as its outer subject and a form of "be" between the two.
void add_copular(const Context& context, Token clause, std::vector<Candidate>& out) {
  const Document& d = context.document;
  const Syntax& syntax = context.syntax;
  std::optional<Token> be;
  std::optional<Token> noun;
  for (const Token c : syntax.children(clause)) {
    const Relation relation = d.relations[c];
    if (relation == Relation::cop || relation == Relation::aux) be = d.lemma(c) == "be" && c < clause ? c : be;
    const bool outer = main_relation(relation) == Relation::nsubj;
    if (outer && !noun && !be) noun = named_by(syntax, c);
  }
  if (!be || !noun || !names_what_shall_be(noun_trigger(lower_lemma(d, *noun))->family)) return;
  Token begin = 0;
  for (const Token c : syntax.children(clause)) {
    const bool opens = c > *be && c < clause && (d.relations[c] == Relation::mark || d.lemma(c) == "to") &&
                       is_any(lower_lemma(d, c), {"that", "to"});
    if (opens && begin == 0) begin = c + 1;
  }
  if (begin == 0) return;
  Candidate candidate = of_noun(d, *noun, clause, "copular");
  candidate.anchor = {begin, clause_words(syntax, clause, false).end};
  add_owners(syntax, *noun, candidate);
  for (const Token c : syntax.children(clause)) {
    const bool doer = c > *be && c < clause && main_relation(d.relations[c]) == Relation::nsubj;
    if (doer && candidate.kind == "demand" && !is_passive(syntax, clause)) candidate.addressees = syntax.conjuncts(c);
  }
  out.push_back(std::move(candidate));
}

}  // namespace

std::vector<Candidate> named_candidates(const Context& context) {
  const Document& d = context.document;
  std::vector<Candidate> out;
  for (Token t = 0; t < d.size(); ++t) {
    if (d.upos[t] != Upos::punct) add_copular(context, t, out);
  }
  return out;
}

}  // namespace newsgraph::proposal
