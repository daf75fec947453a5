#include "extractors/actors/phrase_actors.hpp"

#include <algorithm>
#include <array>

#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

constexpr Token longest_reach = 8;  ///< tokens from a word to the head of a mention that holds it

const Mention* mention_at(const Actors& actors, Token head) {
  const std::int32_t m = actors.by_head[head];
  return m < 0 ? nullptr : &actors.mentions[static_cast<std::size_t>(m)];
}

bool is_counter(const Document& d, Token t) {
  static constexpr std::array<std::string_view, 18> counters = {
      "group",  "number",  "dozen", "hundred", "thousand", "majority", "lot",     "couple", "crowd",
      "member", "million", "team",  "series",  "rest",     "half",     "billion", "pair",   "ten"};
  if (d.upos[t] == Upos::num || d.upos[t] == Upos::pron || d.upos[t] == Upos::det) return true;
  return std::find(counters.begin(), counters.end(), d.lemma(t)) != counters.end();
}

bool has_mark_between(const Document& d, Token begin, Token end) {
  for (Token t = begin; t < end; ++t) {
    if (d.upos[t] == Upos::punct) return true;
  }
  return false;
}

/// "Senate President Ann Lee": the person whose name is part of the phrase's own words, which some parses put beside.
const Mention* person_within(const Syntax& syntax, const Actors& actors, Token head) {
  const Document& d = syntax.document();
  for (const Token c : syntax.children(head)) {
    const Relation relation = main_relation(d.relations[c]);
    const bool part = relation == Relation::flat || (relation == Relation::appos && !has_mark_between(d, head, c));
    const Mention* m = part && c > head ? mention_at(actors, c) : nullptr;
    if (m && m->kind == MentionKind::name && actors.entities[m->entity].kind == EntityKind::person) return m;
  }
  return nullptr;
}

/// The name of a person at t, or behind at most three words of its title.
const Mention* person_from(const Document& d, const Actors& actors, Token t, Token end) {
  constexpr Token longest_title = 3;
  for (Token i = t; i < end && i - t <= longest_title + 1; ++i) {
    if (d.upos[i] == Upos::punct || d.upos[i] == Upos::cconj) return nullptr;
    const Mention* m = mention_around(d, actors, i);
    const bool begins = m && m->range.begin >= t && m->range.begin - t <= longest_title;
    if (begins && m->kind == MentionKind::name && actors.entities[m->entity].kind == EntityKind::person) return m;
  }
  return nullptr;
}

/// "two officers, Ann Lee, Bo Diaz, and Cy Ek,": the names that follow a plural noun word for word, whatever the parse
/// makes of them; behind a comma only a list that a comma or the sentence ends, for else they may begin a clause.
std::vector<const Mention*> names_listed_after(const Document& d, const Actors& actors, Token noun) {
  std::vector<const Mention*> out;
  if (d.xpos[noun] != Xpos::nns && d.xpos[noun] != Xpos::nnps) return out;
  const Token end = d.sentences[d.sentence_of(noun)].end;
  const bool comma = noun + 1 < end && d.text(noun + 1) == ",";
  Token t = comma ? noun + 2 : noun + 1;
  for (bool last = false;;) {
    const Mention* m = person_from(d, actors, t, end);
    if (!m) return {};
    out.push_back(m);
    t = m->range.end;
    if (last) break;
    const Token next = t < end && d.text(t) == "," ? t + 1 : t;
    last = next < end && d.lemma(next) == "and";
    if (!last && next == t) return {};
    t = last ? next + 1 : next;
  }
  const bool closed = t >= end || d.upos[t] == Upos::punct;
  return !comma || closed ? out : std::vector<const Mention*>{};
}

const Mention* counted(const Syntax& syntax, const Actors& actors, Token head) {
  const Document& d = syntax.document();
  if (!is_counter(d, head)) return nullptr;
  for (const Token c : syntax.children(head)) {
    const auto marker = syntax.child(c, {Relation::case_});
    if (d.relations[c] == Relation::nmod && marker && d.lemma(*marker) == "of") return mention_around(d, actors, c);
  }
  return nullptr;
}

}  // namespace

const Mention* mention_around(const Document& document, const Actors& actors, Token t) {
  if (const Mention* own = mention_at(actors, t)) return own;
  const Range sentence = document.sentences[document.sentence_of(t)];
  const Token first = t > sentence.begin + longest_reach ? t - longest_reach : sentence.begin;
  const Mention* best = nullptr;
  for (Token i = first; i < std::min(sentence.end, t + longest_reach); ++i) {
    const Mention* m = mention_at(actors, i);
    if (m && m->range.contains(t) && (!best || m->range.size() > best->range.size())) best = m;
  }
  return best;
}

std::vector<const Mention*> names_beside(const Syntax& syntax, const Actors& actors, Token head) {
  std::vector<const Mention*> out;
  const auto add = [&](const Mention* m) {
    const bool known =
        m && std::any_of(out.begin(), out.end(), [&](const Mention* o) { return o->entity == m->entity; });
    if (m && m->kind == MentionKind::name && !known) out.push_back(m);
  };
  if (const auto apposition = syntax.child(head, {Relation::appos})) {
    for (const Token t : syntax.conjuncts(*apposition)) add(mention_around(syntax.document(), actors, t));
  }
  const std::vector<const Mention*> listed = names_listed_after(syntax.document(), actors, head);
  if (listed.size() <= out.size()) return out;
  out.clear();
  for (const Mention* m : listed) add(m);
  return out;
}

std::vector<PhraseActor> actors_of_phrase(const Syntax& syntax, const Actors& actors, Token head) {
  std::vector<PhraseActor> out;
  for (const Mention* m : mentions_of_phrase(syntax, actors, head)) {
    const bool definite = m->kind == MentionKind::pronoun || syntax.document().lemma(m->head) == "both" ||
                          syntax.child(m->head, {Relation::det, Relation::nummod, Relation::nmod_poss});
    const std::vector<EntityIndex>& members = actors.entities[m->entity].members;
    if (members.empty() || !definite) {
      out.push_back({m->entity, m});
      continue;
    }
    for (const EntityIndex member : members) out.push_back({member, m});
  }
  return out;
}

std::vector<const Mention*> mentions_of_phrase(const Syntax& syntax, const Actors& actors, Token head) {
  const Mention* own = mention_around(syntax.document(), actors, head);
  const Entity* entity = own ? &actors.entities[own->entity] : nullptr;
  if (!entity || entity->kind != EntityKind::person) {
    if (const Mention* person = person_within(syntax, actors, head)) return {person};
  }
  const auto names = names_beside(syntax, actors, head);
  const bool nobody = !entity || (!entity->named && entity->plural);
  if (names.size() > 1 || (nobody && !names.empty())) return names;
  if (!own) own = counted(syntax, actors, head);
  return own ? std::vector{own} : std::vector<const Mention*>{};
}

const Mention* mention_before(const Document& document, const Actors& actors, Token verb) {
  constexpr Token longest_mention = 10;  // tokens between the head of a mention and its end
  const Xpos tag = document.xpos[verb];
  const Token begin = sentence_begin(document, verb);
  const Token t = subject_end_before(document, verb);
  const bool finite = std::find(document.upos.begin() + t, document.upos.begin() + verb, Upos::aux) !=
                      document.upos.begin() + verb;  // "will meet", "were searching"
  if ((tag == Xpos::vb || tag == Xpos::vbg) && !finite) return nullptr;
  if (tag == Xpos::vbn && t == verb) return nullptr;  // a bare participle describes
  for (Token i = t; i > begin && t - i < longest_mention; --i) {
    const Mention* m = mention_at(actors, i - 1);
    if (m && m->range.end == t) return m;
  }
  return nullptr;
}

}  // namespace newsgraph
