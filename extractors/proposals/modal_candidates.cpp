/// Must catch, inside what somebody says: "[taxes must fall]", "[the courts should decide]", "we will [leave]", "you
/// need to [act]", "Let us [go]", "[Come home]"; anywhere: "[schools are to reopen]". Must not: "it must have rained"
/// (an inference), "if taxes must fall" (a condition), "should be fine" with "it".
#include <algorithm>

#include "extractors/proposals/candidates.hpp"
#include "extractors/proposals/phrases.hpp"

namespace newsgraph::proposal {
namespace {

/// How a clause is modalised: the frame's name and what it makes of the clause.
struct Modality {
  std::string_view frame;
  std::string_view kind;
  std::string_view status;
  Strength strength = Strength::usual;
};

constexpr Modality must = {"must", "demand", "demanded", Strength::usual};
constexpr Modality should = {"should", "demand", "demanded", Strength::usual};
constexpr Modality need = {"need", "demand", "demanded", Strength::weak};
constexpr Modality will = {"will", "promise", "promised", Strength::weak};
constexpr Modality would = {"would", "promise", "promised", Strength::weak};
constexpr Modality going_to = {"going_to", "promise", "promised", Strength::weak};
constexpr Modality be_to = {"be_to", "plan", "proposed", Strength::usual};
constexpr Modality may = {"may", "plan", "floated", Strength::weak};
constexpr Modality imperative = {"imperative", "demand", "demanded", Strength::weak};
constexpr Modality let_us = {"let_us", "plan", "proposed", Strength::usual};

std::optional<Token> open_complement(const Syntax& syntax, Token verb) {
  for (const Token c : syntax.children(verb)) {
    if (syntax.document().relations[c] != Relation::xcomp || c < verb) continue;
    if (is_infinitive(syntax, c) || syntax.document().lemma(verb) == "let") return c;
  }
  return std::nullopt;
}

/// "has to", "needs to", "is to", "is going to": the modality lies in a verb above.
std::optional<Modality> modality_above(const Syntax& syntax, Token verb) {
  const Document& d = syntax.document();
  const std::string lemma = lower_lemma(d, verb);
  if (!open_complement(syntax, verb)) return std::nullopt;
  if (lemma == "have" || lemma == "need") return need;
  if (lemma == "be") return be_to;
  if (lemma == "go" && d.xpos[verb] == Xpos::vbg) return going_to;
  if (lemma != "let") return std::nullopt;
  const auto whom = syntax.child(verb, {Relation::obj});
  if (whom && is_any(lower_lemma(d, *whom), {"we", "us", "'s", "’s"})) return let_us;
  return std::nullopt;
}

bool is_conditional(const Syntax& syntax, Token clause) {
  return marker(syntax, clause, {"if", "unless", "whether", "when", "until", "because", "as"}).has_value();
}

/// "how it will work", "the details of what they would do": asked or left open, unless it is one's own doing ("say how
/// we will pay").
bool is_open_question(const Syntax& syntax, Token clause) {
  const Document& d = syntax.document();
  std::optional<Token> subject;
  for (const Token c : syntax.children(clause)) {
    if (c < clause && main_relation(d.relations[c]) == Relation::nsubj) subject = c;
  }
  if (!subject || is_any(lower_lemma(d, *subject), {"i", "we"})) return false;
  const Token begin = syntax.subtree(*subject).begin;
  return begin > 0 && is_any(lower_lemma(d, begin - 1), {"how", "why", "what", "where"}) &&
         d.sentence_of(begin - 1) == d.sentence_of(clause);
}

/// "Why should I wait?": asked, not demanded.
bool is_asked(const Syntax& syntax, Token clause) {
  const Document& d = syntax.document();
  const auto modal = auxiliary(syntax, clause, {"should", "must", "will", "would"});
  const auto subject = syntax.child(clause, {Relation::nsubj, Relation::nsubj_pass});
  if (!modal || !subject || *modal > *subject) return false;
  const Token end = d.sentences[d.sentence_of(clause)].end;
  for (Token t = clause; t < end; ++t) {
    if (d.text(t) == "?") return true;
  }
  return false;
}

/// "warned it would cost jobs", "critics say he will lose interest": what is feared or foretold is nobody's promise.
bool is_foretold(const Context& context, Token clause) {
  const Document& d = context.document;
  for (Token t = context.syntax.first_conjunct(clause); !d.is_root(t);) {
    const Token above = d.heads[t];
    if (d.relations[t] != Relation::ccomp) return false;
    if (is_any(d.lemma(above), {"warn", "fear", "worry", "doubt", "predict", "forecast", "bet", "speculate"}))
      return true;
    const auto who = agent(context.syntax, above);
    if (who && is_any(lower_lemma(d, *who),
                      {"critic", "analyst", "expert", "observer", "commentator", "opponent", "sceptic", "skeptic"}))
      return true;
    t = context.syntax.first_conjunct(above);
  }
  return false;
}

/// "must have rained", "should have been": about the past, an inference or a regret.
bool is_perfect(const Syntax& syntax, Token clause) { return auxiliary(syntax, clause, {"have"}).has_value(); }

bool is_imperative(const Context& context, Token verb) {
  const Document& d = context.document;
  const bool top = d.is_root(verb) || d.relations[verb] == Relation::conj || d.relations[verb] == Relation::ccomp ||
                   d.relations[verb] == Relation::parataxis;
  if (!top || d.xpos[verb] != Xpos::vb || !context.is_said(verb)) return false;
  if (is_infinitive(context.syntax, verb) || context.syntax.subject(verb)) return false;
  return !context.syntax.child(verb, {Relation::aux}) || auxiliary(context.syntax, verb, {"do"});
}

/// "schools are to reopen": a form of "be" before the "to"; not "an island, not to be confused with".
bool is_told_to(const Syntax& syntax, Token predicate) {
  const auto be = auxiliary(syntax, predicate, {"be"});
  if (!be || !is_infinitive(syntax, predicate) || !syntax.child_any(predicate, Relation::nsubj)) return false;
  const auto& children = syntax.children(predicate);
  return std::any_of(children.begin(), children.end(),
                     [&](Token c) { return c > *be && c < predicate && syntax.document().lemma(c) == "to"; });
}

/// "I must tell you", "Imagine that": a way of speaking.
bool is_way_of_speaking(const Syntax& syntax, Token clause, std::string_view frame) {
  const Document& d = syntax.document();
  const std::string lemma = lower_lemma(d, clause);
  if (frame == imperative.frame)
    return is_any(lemma, {"imagine", "suppose", "say", "look", "note", "remember", "guess"});
  const auto subject = syntax.child(clause, {Relation::nsubj});
  return subject && lower_lemma(d, *subject) == "i" &&
         is_any(lemma, {"say", "tell", "answer", "admit", "confess", "ask"});
}

std::optional<Modality> modality_of(const Context& context, Token predicate) {
  const Syntax& syntax = context.syntax;
  if (auxiliary(syntax, predicate, {"must", "shall", "ought"})) return must;
  if (auxiliary(syntax, predicate, {"should"})) return should;
  if (auxiliary(syntax, predicate, {"will"})) return will;
  if (auxiliary(syntax, predicate, {"would"})) return would;
  if (auxiliary(syntax, predicate, {"may", "might", "could"})) return may;
  if (is_told_to(syntax, predicate)) return be_to;
  if (is_imperative(context, predicate)) return imperative;
  return std::nullopt;
}

bool is_first_person(const Document& d, Token t) { return is_any(lower_lemma(d, t), {"i", "we", "us", "me"}); }

bool is_person_or_country(const Context& context, Token t) {
  const auto entity = context.actors.entity_of(t);
  if (!entity) return context.document.upos[t] == Upos::pron;
  const EntityKind kind = context.actors.entities[*entity].kind;
  return kind == EntityKind::person || kind == EntityKind::country;
}

Candidate make(const Context& context, Token trigger, Token content, const Modality& modality) {
  const Document& d = context.document;
  const Syntax& syntax = context.syntax;
  Candidate out;
  out.trigger = trigger;
  out.content = content;
  out.frame = modality.frame;
  out.kind = modality.kind;
  out.status = modality.status;
  out.strength = modality.strength;
  out.negated = syntax.is_negated(content);
  const auto subject = syntax.subject(trigger);
  const bool undertakes = out.status == "promised" || out.status == "floated";
  const bool short_subject = subject && d.upos[*subject] == Upos::pron && !context.in_quote(content);
  const bool own_subject = subject && context.syntax.dominates(trigger, *subject);
  out.anchor = content_words(syntax, content, !(undertakes && short_subject));
  if (own_subject && !(undertakes && short_subject)) {
    out.anchor.begin = std::min(out.anchor.begin, syntax.subtree(*subject).begin);
  }
  out.speaker_proposes = true;
  if (!subject) return out;
  // "he is to send a bill": a person's own act; "schools are to reopen": somebody's plan for them.
  const bool own_act = out.frame == be_to.frame && is_person_or_country(context, *subject);
  if ((undertakes || own_act) && !is_passive(syntax, content))
    out.agents = syntax.conjuncts(*subject);
  else if (!is_first_person(d, *subject) && !is_passive(syntax, content))
    out.addressees = syntax.conjuncts(*subject);
  return out;
}

}  // namespace

std::vector<Candidate> modal_candidates(const Context& context) {
  const Document& d = context.document;
  std::vector<Candidate> out;
  for (Token t = 0; t < d.size(); ++t) {
    if (d.upos[t] == Upos::punct || d.relations[t] == Relation::aux || d.relations[t] == Relation::acl_relcl) continue;
    if (is_conditional(context.syntax, t) || is_perfect(context.syntax, t)) continue;
    if (is_open_question(context.syntax, t) || is_asked(context.syntax, t)) continue;
    std::optional<Modality> modality = modality_above(context.syntax, t);
    const Token content = modality ? *open_complement(context.syntax, t) : t;
    if (!modality) modality = modality_of(context, t);
    if (!modality) continue;
    if (!context.is_said(t) && modality->frame != be_to.frame) continue;
    if (is_way_of_speaking(context.syntax, t, modality->frame)) continue;
    if (modality->status != "demanded" && is_foretold(context, t)) continue;
    out.push_back(make(context, t, content, *modality));
  }
  return out;
}

}  // namespace newsgraph::proposal
