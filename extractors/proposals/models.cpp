/// Must catch: "guarantees akin to [the alliance's defence clause]", "models its terms on [the treaty]", "[Article
/// 5]-like". Must not: "NATO-style" (an organisation is no proposal), "similar to last year", "a home-like room".
#include "extractors/proposals/models.hpp"

#include <algorithm>

#include "extractors/proposals/phrases.hpp"

namespace newsgraph::proposal {
namespace {

bool imitates(std::string_view lemma) {
  return is_any(lemma, {"mimic", "mirror", "replicate", "resemble", "echo", "emulate"});
}

/// The complement of "akin to", "similar to", "modelled on", "based on".
std::optional<Token> complement(const Syntax& syntax, Token t) {
  const Document& d = syntax.document();
  const std::string lemma = lower_lemma(d, t);
  if (imitates(lemma)) return syntax.child(t, {Relation::obj});
  const bool compares = is_any(lemma, {"akin", "similar", "identical", "comparable", "analogous"});
  const bool models = is_any(lemma, {"model", "base", "pattern", "fashion"});
  if (!compares && !models) return std::nullopt;
  for (const Token c : syntax.children(t)) {
    const Relation main = main_relation(d.relations[c]);
    if (c < t || (main != Relation::obl && main != Relation::nmod)) continue;
    if (compares && marker(syntax, c, {"to"})) return c;
    if (models && marker(syntax, c, {"on", "after", "upon"})) return c;
  }
  return std::nullopt;
}

/// "Chapter 7-like", "Marshall-style": the words before the hyphen, a number with the noun before it.
std::optional<Model> before_suffix(const Document& d, Token t) {
  if (!is_any(lower_lemma(d, t), {"like", "style", "type", "esque"}) || t < 2) return std::nullopt;
  if (d.text(t - 1) != "-" && d.text(t - 1) != "‑") return std::nullopt;
  Token begin = t - 2;
  if (d.upos[begin] == Upos::num && begin > 0 && is_noun(d, begin - 1)) --begin;
  if (d.upos[begin] != Upos::propn && !is_noun(d, begin)) return std::nullopt;
  return Model{begin, {begin, t - 1}};
}

bool is_law_or_agreement(const Document& d, Token head) {
  const std::string lemma = lower_lemma(d, head);
  if (is_any(lemma, {"article", "clause", "charter", "mandate", "covenant", "constitution", "doctrine", "declaration"}))
    return true;
  const NounTrigger* trigger = noun_trigger(lemma);
  return trigger && is_any(trigger->family, {"deal", "law", "plan", "promise"});
}

}  // namespace

std::optional<Model> model_in(const Syntax& syntax, Token t) {
  if (const auto before = before_suffix(syntax.document(), t)) return before;
  if (const auto head = complement(syntax, t)) return Model{*head, noun_words(syntax, *head)};
  return std::nullopt;
}

std::vector<Candidate> model_candidates(const Context& context) {
  std::vector<Candidate> out;
  for (Token t = 0; t < context.document.size(); ++t) {
    const auto model = model_in(context.syntax, t);
    if (!model || !is_law_or_agreement(context.document, model->head)) continue;
    Candidate candidate;
    candidate.trigger = candidate.content = model->head;
    candidate.anchor = model->words;
    candidate.frame = "model";
    candidate.kind = "law";
    candidate.status = "adopted";
    out.push_back(std::move(candidate));
  }
  return out;
}

}  // namespace newsgraph::proposal
