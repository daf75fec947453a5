/// Must catch: "urged [the government to act]", "vowed to [leave]", "called for [a vote]", "called on X to [leave]",
/// "ordered [the flags be lowered]", "was told to [stay]", "[a law] was proposed".
/// Must not: "called for help" has no frame of its own beyond its words, "ordered coffee": weighing sorts these out;
/// "asked whether he left" (a question), "the plan demands attention" in a frame the lexicon does not have.
#include <algorithm>

#include "extractors/proposals/candidates.hpp"
#include "extractors/proposals/phrases.hpp"

namespace newsgraph::proposal {
namespace {

/// What a frame found: the head of the content, and whom it is addressed to.
struct Slots {
  Token content = 0;
  std::optional<Token> addressee;
  bool with_subject = false;
  std::optional<Token> begin;  ///< where the anchor starts if before the content's own words
};

bool is_clausal(Relation relation) {
  return relation == Relation::xcomp || relation == Relation::ccomp || relation == Relation::advcl;
}

std::optional<Token> own_subject(const Syntax& syntax, Token verb) {
  return syntax.child(verb, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj});
}

/// "recommended residents stay": the bare form after an object.
std::optional<Token> bare_complement(const Syntax& syntax, Token verb) {
  const auto clause = syntax.child(verb, {Relation::xcomp});
  if (!clause || *clause < verb) return std::nullopt;
  const Xpos form = syntax.document().xpos[*clause];
  return form == Xpos::vb || form == Xpos::vbp ? clause : std::nullopt;
}

/// The infinitive among the dependents of a verb or of its object, after it.
std::optional<Token> infinitive(const Syntax& syntax, Token head) {
  const Document& d = syntax.document();
  for (const Token c : syntax.children(head)) {
    const bool fits = is_clausal(d.relations[c]) || d.relations[c] == Relation::acl;
    if (fits && c > head && is_infinitive(syntax, c) && !marker(syntax, c, {"for", "in"})) return c;
  }
  return std::nullopt;
}

std::optional<Token> oblique(const Syntax& syntax, Token verb, std::string_view preposition) {
  for (const Token c : syntax.children(verb)) {
    const Relation main = main_relation(syntax.document().relations[c]);
    if (main == Relation::obl && c > verb && marker(syntax, c, {preposition})) return c;
  }
  return std::nullopt;
}

std::optional<Slots> find_infinitive(const Syntax& syntax, Token verb) {
  const auto clause = infinitive(syntax, verb);
  if (!clause || own_subject(syntax, *clause)) return std::nullopt;
  if (!is_passive(syntax, verb) && syntax.child(verb, {Relation::obj, Relation::iobj})) return std::nullopt;
  const auto whose = oblique(syntax, verb, "for");  // "asked for Lee to go": what Lee shall do
  if (whose && *whose < *clause) return std::nullopt;
  return Slots{*clause, std::nullopt, false, std::nullopt};
}

std::optional<Slots> find_object_infinitive(const Syntax& syntax, Token verb) {
  if (is_passive(syntax, verb)) {
    const auto clause = infinitive(syntax, verb);
    if (!clause) return std::nullopt;
    return Slots{*clause, object(syntax, verb), false, std::nullopt};
  }
  const auto addressee = syntax.child(verb, {Relation::obj, Relation::iobj});
  if (!addressee) {
    const auto clause = infinitive(syntax, verb);
    const auto subject = clause ? own_subject(syntax, *clause) : std::nullopt;
    if (!subject || *subject < verb) return std::nullopt;
    return Slots{*clause, subject, true, std::nullopt};
  }
  auto clause = infinitive(syntax, verb);
  if (!clause) clause = infinitive(syntax, *addressee);
  if (!clause) clause = bare_complement(syntax, verb);
  if (!clause || *clause < *addressee) return std::nullopt;
  return Slots{*clause, addressee, false, noun_words(syntax, *addressee).begin};
}

/// A clause that tells what shall be: subjunctive ("that he leave"), or with a modal ("that he must leave").
bool is_prescriptive(const Syntax& syntax, Token clause) {
  const Document& d = syntax.document();
  if (auxiliary(syntax, clause, {"must", "should", "shall", "ought"})) return true;
  if (is_any(lower_lemma(d, clause), {"need", "have"}) && infinitive(syntax, clause)) return true;
  const auto be = auxiliary(syntax, clause, {"be"});
  if (be) return d.text(*be) == "be" && !auxiliary(syntax, clause, {"will", "would", "can", "could", "may", "might"});
  return d.xpos[clause] == Xpos::vb && !syntax.child(clause, {Relation::aux}) && !is_infinitive(syntax, clause);
}

/// "urged the ban be lifted": without "that" the parse makes its subject the verb's object.
std::optional<Slots> find_bare_clause(const Syntax& syntax, Token verb) {
  const Document& d = syntax.document();
  const auto subject = syntax.child(verb, {Relation::obj});
  const auto clause = syntax.child(verb, {Relation::xcomp, Relation::ccomp});
  if (!subject || !clause || *subject < verb || *clause < *subject || is_infinitive(syntax, *clause))
    return std::nullopt;
  const auto be = auxiliary(syntax, *clause, {"be"});
  if (!be || d.text(*be) != "be" || syntax.child(*clause, {Relation::aux})) return std::nullopt;
  return Slots{*clause, subject, false, noun_words(syntax, *subject).begin};
}

std::optional<Slots> find_clause(const Syntax& syntax, Token verb, Strength strength) {
  const Document& d = syntax.document();
  for (const Token c : syntax.children(verb)) {
    if (d.relations[c] != Relation::ccomp || c < verb || is_infinitive(syntax, c)) continue;
    if (marker(syntax, c, {"whether", "if"})) continue;
    const auto subject = own_subject(syntax, c);
    if (!subject || *subject < verb) continue;
    if (strength != Strength::strong && !is_prescriptive(syntax, c) &&
        !is_any(d.lemma(verb), {"vow", "pledge", "promise", "guarantee"}))
      continue;
    return Slots{c, subject, true, std::nullopt};
  }
  return find_bare_clause(syntax, verb);
}

std::optional<Slots> find_object_clause(const Syntax& syntax, Token verb) {
  const auto addressee = object(syntax, verb);
  const auto clause = syntax.child(verb, {Relation::ccomp});
  if (!addressee || !clause || *clause < verb) return std::nullopt;
  return Slots{*clause, addressee, true, std::nullopt};
}

std::optional<Slots> find_object(const Syntax& syntax, Token verb) {
  const auto content = object(syntax, verb);
  if (!content || !is_noun(syntax.document(), *content)) return std::nullopt;
  Slots slots{*content, std::nullopt, false, std::nullopt};
  slots.addressee = syntax.child(verb, {Relation::iobj});
  for (const std::string_view preposition : {"to", "from", "of"}) {
    if (!slots.addressee) slots.addressee = oblique(syntax, verb, preposition);
  }
  return slots;
}

std::optional<Slots> find_act(const Syntax& syntax, Token verb) {
  const auto thing = object(syntax, verb);
  if (!thing || !is_noun(syntax.document(), *thing)) return std::nullopt;
  return Slots{verb, std::nullopt, syntax.document().heads[*thing] == verb && *thing < verb, std::nullopt};
}

std::optional<Slots> find_gerund(const Syntax& syntax, Token verb) {
  const Document& d = syntax.document();
  for (const Token c : syntax.children(verb)) {
    const bool next = d.relations[c] == Relation::advcl && syntax.subtree(c).begin == verb + 1;
    const bool fits = d.relations[c] == Relation::xcomp || d.relations[c] == Relation::ccomp || next;
    const auto object = syntax.child(verb, {Relation::obj});
    const Token begin = syntax.subtree(c).begin;
    const bool named = object && d.upos[*object] == Upos::propn && d.relations[c] == Relation::advcl &&
                       begin == syntax.subtree(*object).end &&
                       d.upos[begin] != Upos::punct;  // "advocates Kenya leaving"
    if ((!fits && !named) || c < verb || d.xpos[c] != Xpos::vbg) continue;
    if (named) return Slots{c, std::nullopt, false, syntax.subtree(*object).begin};
    const auto subject = own_subject(syntax, c);
    return Slots{c, subject, subject.has_value(), std::nullopt};
  }
  return std::nullopt;
}

/// "for" + noun, "for" + gerund, "for" + noun + infinitive.
std::optional<Slots> find_preposition(const Syntax& syntax, Token verb, std::string_view preposition) {
  const Document& d = syntax.document();
  for (const Token c : syntax.children(verb)) {
    if (c < verb || !marker(syntax, c, {preposition})) continue;
    if (is_clausal(d.relations[c]) && is_verb(d, c)) {
      const auto subject = own_subject(syntax, c);
      return Slots{c, subject, subject.has_value(), std::nullopt};
    }
    if (main_relation(d.relations[c]) != Relation::obl || d.upos[c] == Upos::num) continue;
    auto clause = infinitive(syntax, verb);
    if (!clause) clause = infinitive(syntax, c);
    if (clause && *clause > c) return Slots{*clause, c, false, noun_words(syntax, c).begin};
    if (is_noun(d, c) || d.xpos[c] == Xpos::vbg) return Slots{c, std::nullopt, false, std::nullopt};
  }
  return std::nullopt;
}

std::optional<Slots> find_object_preposition(const Syntax& syntax, Token verb, std::string_view preposition) {
  const auto addressee = object(syntax, verb);
  if (!addressee) return std::nullopt;
  for (const Token c : syntax.children(*addressee)) {
    if (c > verb && syntax.document().relations[c] == Relation::nmod && marker(syntax, c, {preposition})) {
      return Slots{c, addressee, false, std::nullopt};
    }
  }
  auto slots = find_preposition(syntax, verb, preposition);
  if (slots) slots->addressee = addressee;
  return slots;
}

std::optional<Slots> find_preposition_infinitive(const Syntax& syntax, Token verb, std::string_view preposition) {
  const auto addressee = oblique(syntax, verb, preposition);
  if (!addressee) return std::nullopt;
  auto clause = infinitive(syntax, verb);
  if (!clause) clause = infinitive(syntax, *addressee);
  if (!clause || *clause < *addressee) return std::nullopt;
  return Slots{*clause, addressee, false, noun_words(syntax, *addressee).begin};
}

std::optional<Slots> find_slots(const Syntax& syntax, Token verb, const VerbTrigger& trigger) {
  switch (trigger.frame) {
    case Frame::infinitive: return find_infinitive(syntax, verb);
    case Frame::object_infinitive: return find_object_infinitive(syntax, verb);
    case Frame::clause: return find_clause(syntax, verb, trigger.strength);
    case Frame::object_clause: return find_object_clause(syntax, verb);
    case Frame::object: return find_object(syntax, verb);
    case Frame::act: return find_act(syntax, verb);
    case Frame::gerund: return find_gerund(syntax, verb);
    case Frame::preposition: return find_preposition(syntax, verb, trigger.preposition);
    case Frame::object_preposition: return find_object_preposition(syntax, verb, trigger.preposition);
    case Frame::preposition_infinitive: return find_preposition_infinitive(syntax, verb, trigger.preposition);
  }
  return std::nullopt;
}

bool has_particle(const Syntax& syntax, Token verb, std::string_view particle) {
  const auto found = syntax.child(verb, {Relation::compound_prt});
  return particle.empty() ? !found : found && syntax.document().lemma(*found) == particle;
}

/// The longest reading of a verb wins: who is asked and what for, before what alone.
int precedence(Frame frame) {
  switch (frame) {
    case Frame::preposition_infinitive:
    case Frame::object_infinitive: return 0;
    case Frame::object_preposition:
    case Frame::object_clause: return 1;
    case Frame::clause:
    case Frame::infinitive:
    case Frame::gerund: return 2;
    case Frame::preposition: return 3;
    case Frame::object:
    case Frame::act: return 4;
  }
  return 5;
}

/// "backed", "opposed", "approved": the subject did not put it forward.
bool takes_a_stance(std::string_view lemma, std::string_view particle) {
  const auto rows = stance_verbs(lemma);
  return std::any_of(rows.begin(), rows.end(), [&](const StanceVerb& r) { return r.particle == particle && r.stance; });
}

/// "passed the Senate", "backed the minister": whom it was put to, not what was proposed.
bool names_actor(const Context& context, Token noun) {
  if (context.actors.by_head[noun] < 0) return false;
  const Mention& mention = context.actors.mentions[static_cast<std::size_t>(context.actors.by_head[noun])];
  const EntityKind kind = context.actors.entities[mention.entity].kind;
  return mention.kind == MentionKind::name && kind != EntityKind::place && kind != EntityKind::group;
}

/// Forms of a trigger that put nothing on the table: "declined to comment", "is needed to win", "was forced to close",
/// "was determined to be safe", "retirements promise to swell costs", "announced his death".
bool proposes_nothing(const Context& context, Token verb, const VerbTrigger& trigger, const Slots& slots) {
  const Syntax& syntax = context.syntax;
  const Document& d = context.document;
  const std::string_view lemma = d.lemma(verb), content = d.lemma(slots.content);
  const bool passive = is_passive(syntax, verb);
  if (lemma == "refuse") return is_any(content, {"comment", "speculate", "elaborate"});
  if (lemma == "decline")
    return is_any(content, {"comment", "speculate", "elaborate", "say", "answer", "discuss", "specify", "respond",
                            "confirm", "identify", "name", "disclose", "reveal", "tell", "speak", "explain"});
  if (lemma == "need" || lemma == "force") return passive && !agent(syntax, verb);
  if (lemma == "determine" || lemma == "determined")  // not "determined to have it changed"
    return content == "have" && !syntax.child(slots.content, {Relation::xcomp, Relation::ccomp});
  if (lemma == "announce") return is_any(content, {"death", "birth", "passing", "name", "result", "winner"});
  if (lemma != "promise" || trigger.frame != Frame::infinitive) return false;
  const auto subject = syntax.subject(verb);
  return subject && d.upos[*subject] == Upos::noun && context.actors.by_head[*subject] < 0 &&
         !noun_trigger(lower_lemma(d, *subject));
}

/// Who is "committed to" or "prepared to" something undertakes it; the agent of other passives stands after "by".
Candidate make(const Context& context, Token verb, const VerbTrigger& trigger, const Slots& slots) {
  const Syntax& syntax = context.syntax;
  Candidate out;
  out.trigger = verb;
  out.content = slots.content;
  out.frame = name(trigger.frame);
  out.kind = trigger.kind;
  out.status = trigger.status;
  out.strength = trigger.strength;
  out.anchor = content_words(syntax, slots.content, slots.with_subject);
  if (trigger.frame == Frame::object) out.anchor = words_of_named(syntax, slots.content);
  if (slots.begin) out.anchor.begin = std::min(out.anchor.begin, *slots.begin);
  const bool undertakes = out.kind == "promise" || out.kind == "agreement";
  const auto who = undertakes && trigger.frame != Frame::object ? syntax.subject(verb) : agent(syntax, verb);
  const bool stands = trigger.frame == Frame::object && takes_a_stance(syntax.document().lemma(verb), trigger.particle);
  if (who && who != slots.content && !stands) out.agents.push_back(*who);
  const bool performs = trigger.frame == Frame::clause && trigger.kind != "demand";
  const bool undergoes = is_verb(syntax.document(), slots.content) && slots.content != verb &&
                         auxiliary(syntax, slots.content, {"be", "get"}) && is_passive(syntax, slots.content);
  if (slots.addressee && slots.addressee != who && !performs && !undergoes) out.addressees.push_back(*slots.addressee);
  out.negated = syntax.is_negated(verb);
  return out;
}

/// "wants X and Y": one proposal each. Clauses that share a verb's frame stay together.
void add_coordinated(const Context& context, const Candidate& first, std::vector<Candidate>& out) {
  const Syntax& syntax = context.syntax;
  for (const Token other : syntax.conjuncts(first.content)) {
    if (other == first.content || context.document.upos[other] != context.document.upos[first.content]) continue;
    Candidate more = first;
    more.content = other;
    more.anchor = content_words(syntax, other, own_subject(syntax, other).has_value());
    out.push_back(std::move(more));
  }
}

}  // namespace

std::vector<Candidate> verb_candidates(const Context& context) {
  const Document& d = context.document;
  std::vector<Candidate> out;
  for (Token t = 0; t < d.size(); ++t) {
    if (!is_verb(d, t) && d.upos[t] != Upos::adj) continue;
    const VerbTrigger* best = nullptr;
    Slots slots;
    for (const VerbTrigger& trigger : verb_triggers(d.lemma(t))) {
      if (best && precedence(best->frame) <= precedence(trigger.frame)) continue;
      if (!has_particle(context.syntax, t, trigger.particle)) continue;
      const auto found = find_slots(context.syntax, t, trigger);
      if (!found || (trigger.frame == Frame::object && names_actor(context, found->content))) continue;
      best = &trigger;
      slots = *found;
    }
    if (!best || proposes_nothing(context, t, *best, slots)) continue;
    out.push_back(make(context, t, *best, slots));
    const Candidate first = out.back();
    if (is_noun(d, first.content)) add_coordinated(context, first, out);
  }
  return out;
}

}  // namespace newsgraph::proposal
