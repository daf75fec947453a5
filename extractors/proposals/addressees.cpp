/// Must find: "asked for [Lee]'s resignation", "grant [Kenya] a loan", "send troops to [Kenya]", "told [the committee]
/// it would leave", "challenge [Lee]'s election". Must not: "troops in [Kenya]", "a wall that [Kenya] pays for",
/// reporters.
#include "extractors/proposals/addressees.hpp"

#include <algorithm>

namespace newsgraph::proposal {
namespace {

constexpr int max_steps_up = 8;

/// "asked for Lee's resignation", "an investigation by the court": whose act it is that is asked for.
std::vector<Party> doers_of_content(const Context& context, const Candidate& candidate) {
  if (candidate.content == candidate.trigger || candidate.kind != "demand") return {};
  if (!is_noun(context.document, candidate.content)) return {};
  std::vector<Party> out;
  for (const Token c : context.syntax.children(candidate.content)) {
    const Relation relation = context.document.relations[c];
    const bool does =
        relation == Relation::nmod_poss || (relation == Relation::nmod && marker(context.syntax, c, {"by", "from"}));
    if (does) add_parties(out, conjoined_actors(context, c));
  }
  if (!out.empty() || is_passive(context.syntax, candidate.trigger)) return out;
  for (const Token c : context.syntax.children(candidate.trigger)) {  // "ordered checks by the police", hung higher
    const bool does = main_relation(context.document.relations[c]) == Relation::obl && c > candidate.content &&
                      marker(context.syntax, c, {"by"});
    if (does) add_parties(out, conjoined_actors(context, c));
  }
  return out;
}

/// "should be decided by the court": who is to do it.
std::vector<Party> doers_of_passive(const Context& context, const Candidate& candidate) {
  if (candidate.kind != "demand" || !is_verb(context.document, candidate.content)) return {};
  const auto doer = context.syntax.child(candidate.content, {Relation::obl_agent});
  return doer ? conjoined_actors(context, *doer) : std::vector<Party>{};
}

/// "will leave if the Senate votes against": what is promised on a condition is promised to who may meet it.
std::vector<Party> doers_of_condition(const Context& context, const Candidate& candidate) {
  if (candidate.kind != "promise" && candidate.kind != "offer") return {};
  std::vector<Party> out;
  for (const Token c : context.syntax.children(candidate.content)) {
    if (context.document.relations[c] != Relation::advcl || !marker(context.syntax, c, {"if", "unless"})) continue;
    const auto subject = context.syntax.child(c, {Relation::nsubj});
    if (subject) add_parties(out, conjoined_actors(context, *subject));
  }
  std::erase_if(out, [&](const Party& party) { return !context.actors.entities[party.actor].named; });
  return out;
}

/// "granting Kenya a loan": a name right behind a verb of giving and before what is given, which the parse takes for a
/// part of the object.
bool follows_giving(const Context& context, Token head) {
  const Document& d = context.document;
  if (d.relations[head] != Relation::compound || context.actors.by_head[head] < 0) return false;
  const Token begin = context.actors.mentions[static_cast<std::size_t>(context.actors.by_head[head])].range.begin;
  if (begin == 0 || !is_verb(d, begin - 1) || d.sentence_of(begin - 1) != d.sentence_of(head)) return false;
  const Relation object = d.relations[d.heads[head]];
  return main_relation(object) == Relation::obj &&
         is_any(lower_lemma(d, begin - 1), {"grant", "give", "offer", "promise", "guarantee", "award", "lend", "deny",
                                            "send", "owe", "pay", "assure"});
}

/// Whether a noun is the content itself or what its verb acts on: "aid for Kenya", "end the war with Kenya", not the
/// border of "a wall along the border with Kenya".
bool is_near(const Context& context, Token noun, Token content) {
  return noun == content || main_relation(context.document.relations[noun]) == Relation::obj ||
         main_relation(context.document.relations[noun]) == Relation::nsubj;
}

/// Whether a phrase is what the content's verb acts on, or goes to, and no place or owner: "extradite X", "send troops
/// to X", not "in X", "X's oath", "the X army".
bool is_affected(const Context& context, Token content, Token head) {
  const Token first = context.syntax.first_conjunct(head);
  const Relation main = main_relation(context.document.relations[first]);
  if (main == Relation::obj || main == Relation::iobj || follows_giving(context, first)) return true;
  const bool of_noun = context.document.relations[first] == Relation::nmod;
  const bool near = main == Relation::obl || (of_noun && is_near(context, context.document.heads[first], content));
  return near && marker(context.syntax, first, {"to", "with", "for", "from", "against", "on", "out"});
}

/// "a law that would allow Kenya to leave": a clause about what is proposed, which does it.
bool says_what_it_does(const Context& context, Token content, Token clause) {
  const Document& d = context.document;
  if (d.heads[clause] != content || !is_noun(d, content)) return false;
  const auto subject = context.syntax.child(clause, {Relation::nsubj});
  return subject && is_any(lower_lemma(d, *subject), {"that", "which"});
}

/// Whether nothing but what is proposed lies between its head and t: no relative clause, condition or reason.
bool is_own_word(const Context& context, Token content, Token t) {
  const Document& d = context.document;
  if (!context.syntax.dominates(content, t)) return false;
  for (int i = 0; i < max_steps_up && t != content && !d.is_root(t); ++i, t = d.heads[t]) {
    const Relation relation = d.relations[t];
    if (relation == Relation::acl_relcl && says_what_it_does(context, content, t)) continue;
    if (relation == Relation::acl_relcl || relation == Relation::advcl || relation == Relation::appos) return false;
  }
  return true;
}

/// The named actors among the words of what is proposed: those it would fall on ("extradite X", "send troops to X").
std::vector<Party> affected_actors(const Context& context, Range anchor, Token content) {
  std::vector<Party> out;
  for (Token t = anchor.begin; t < anchor.end; ++t) {
    if (t == content) continue;  // "wants a new government": what is wanted is not asked
    if (context.actors.by_head[t] < 0 || !is_affected(context, content, t) || !is_own_word(context, content, t))
      continue;
    for (const Party& party : actors_of(context, t)) {
      if (context.actors.entities[party.actor].named) add_parties(out, {party});
    }
  }
  return out;
}

/// "brought the case before the court, asking for", "wrote to the embassy asking to": who hears the clause above.
std::vector<Party> hearers_above(const Context& context, const Candidate& candidate) {
  const Document& d = context.document;
  if (candidate.kind != "demand" || d.relations[candidate.trigger] != Relation::advcl) return {};
  std::vector<Party> out;
  for (const Token c : context.syntax.children(d.heads[candidate.trigger])) {
    if (c > candidate.trigger || main_relation(d.relations[c]) != Relation::obl) continue;
    if (!marker(context.syntax, c, {"before", "to"})) continue;
    for (const Party& party : conjoined_actors(context, c)) {
      if (!is_outlet(context, party.actor)) add_parties(out, {party});
    }
  }
  return out;
}

/// Those to whom it is said: "told the committee they would leave". Reporters only pass it on.
std::vector<Party> told_at(const Context& context, Token t) {
  std::vector<Party> out;
  const Statement* statement = context.statement_at(t);
  if (!statement) return out;
  for (const EntityIndex a : statement->addressees) {
    if (context.actors.entities[a].kind == EntityKind::place || is_outlet(context, a)) continue;
    add_parties(out, {Party{a, statement->cue.empty() ? statement->content.front() : statement->cue.front()}});
  }
  return out;
}

/// "challenge Lee's election", "back the union's demands": whose the thing is that the content acts on.
std::vector<Party> owners_of_object(const Context& context, Token content) {
  if (!is_verb(context.document, content)) return {};
  auto object = context.syntax.child(content, {Relation::obj});
  if (object && !context.syntax.child(*object, {Relation::nmod_poss})) {  // "some of the union's demands"
    const auto whole = context.syntax.child(*object, {Relation::nmod});
    if (whole && marker(context.syntax, *whole, {"of"})) object = whole;
  }
  const auto owner = object ? context.syntax.child(*object, {Relation::nmod_poss}) : std::nullopt;
  std::vector<Party> out = owner ? conjoined_actors(context, *owner) : std::vector<Party>{};
  std::erase_if(out, [&](const Party& party) {
    const EntityKind kind = context.actors.entities[party.actor].kind;
    return kind != EntityKind::person && kind != EntityKind::group;
  });
  return out;
}

/// "his administration", "our country": whose own it is puts it to nobody there.
bool is_own(const Context& context, const std::vector<Party>& proposers, const Party& addressee) {
  for (Token t = addressee.evidence.begin; t < addressee.evidence.end; ++t) {
    if (context.document.relations[t] != Relation::nmod_poss || context.document.upos[t] != Upos::pron) continue;
    if (lower_lemma(context.document, t) == "our" || context.document.text(t) == "our") return true;
    const auto owner = context.actors.entity_of(t);
    if (owner && std::any_of(proposers.begin(), proposers.end(), [&](const Party& p) { return p.actor == *owner; }))
      return true;
  }
  return false;
}

void remove_shared(Parties& parties) {
  std::erase_if(parties.addressees, [&](const Party& a) {
    return std::any_of(parties.proposers.begin(), parties.proposers.end(),
                       [&](const Party& p) { return p.actor == a.actor; });
  });
}

}  // namespace

void complete_addressees(const Context& context, const Candidate& candidate, Parties& parties) {
  const auto drop_own = [&] {
    if (candidate.kind == "demand") return;
    std::erase_if(parties.addressees, [&](const Party& a) { return is_own(context, parties.proposers, a); });
  };
  const auto complete = [&](auto found) {
    if (!parties.addressees.empty()) return;
    parties.addressees = found();
    remove_shared(parties);
    drop_own();
    parties.inferred = true;
  };
  remove_shared(parties);
  drop_own();
  complete([&] { return doers_of_content(context, candidate); });
  complete([&] { return doers_of_passive(context, candidate); });
  complete([&] { return hearers_above(context, candidate); });
  if (candidate.kind == "demand") complete([&] { return told_at(context, candidate.content); });
  complete([&] { return affected_actors(context, candidate.anchor, candidate.content); });
  complete([&] { return doers_of_condition(context, candidate); });
  complete([&] { return told_at(context, candidate.content); });
  complete([&] { return owners_of_object(context, candidate.content); });
}

}  // namespace newsgraph::proposal
