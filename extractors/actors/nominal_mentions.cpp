// "the French president", "a senior White House official", "critics", "European leaders", "the government", "police".
// Not: "president" inside "President Moreau" (part of a name's title), "police" in "police car".
#include <algorithm>

#include "extractors/actors/descriptions.hpp"
#include "extractors/actors/draft.hpp"
#include "extractors/actors/fold.hpp"
#include "extractors/actors/kind_nouns.hpp"
#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

/// Words that stand for persons without a noun, where something is done: "some say", "thousands marched".
bool is_quantity(std::string_view lemma) {
  return lemma == "some" || lemma == "many" || lemma == "other" || lemma == "others" || lemma == "several" ||
         lemma == "most" || lemma == "few" || lemma == "both" || lemma == "thousand" || lemma == "thousands" ||
         lemma == "hundred" || lemma == "hundreds" || lemma == "dozen" || lemma == "dozens" || lemma == "those" ||
         lemma == "one" || lemma == "another";
}

bool is_plural(const Document& d, Token t) { return d.xpos[t] == Xpos::nns || d.xpos[t] == Xpos::nnps; }

/// Part of a longer nominal that is a mention itself, or of a name.
bool is_modifier(const Document& d, Token t) {
  const Relation r = d.relations[t];
  return r == Relation::compound || r == Relation::flat || r == Relation::fixed || r == Relation::goeswith ||
         r == Relation::amod || r == Relation::nmod_desc;
}

bool is_definite(const Draft& draft, Token head) {
  const Document& d = draft.document;
  for (const Token c : draft.syntax.children(head)) {
    const Relation r = d.relations[c];
    if (r == Relation::nmod_poss) return true;
    if (r == Relation::det) {
      const std::string_view l = d.lemma(c);
      return l == "the" || l == "this" || l == "that" || l == "these" || l == "those" || l == "both";
    }
  }
  return false;
}

/// "every person", "no official": nobody in particular.
bool is_unreal(const Draft& draft, Token head) {
  const auto det = draft.syntax.child(head, {Relation::det});
  if (!det) return false;
  const std::string word = noun_of(draft.document, *det);
  return word == "every" || word == "no" || word == "any" || word == "each" || word == "what" || word == "which";
}

/// The name that a role noun belongs to: possessor, modifier before it, or "of" / "for" / "at" phrase.
std::optional<Token> body_of(const Draft& draft, Token head) {
  const Document& d = draft.document;
  std::optional<Token> best;
  for (const Token c : draft.syntax.children(head)) {
    const Relation r = d.relations[c];
    if (!draft.mention_at(c)) continue;
    if (r == Relation::nmod_poss || r == Relation::compound || r == Relation::amod) return c;
    if (r == Relation::nmod) {
      const std::string_view by = preposition_of(draft, c);
      if (by == "of" || by == "for" || by == "at" || by == "from" || by == "with" || by == "in") best = c;
    }
  }
  return best;
}

/// "foreign ministry spokesman": the head and the common nouns and adjectives before it, without demonyms.
std::string role_of(const Draft& draft, Token head) {
  const Document& d = draft.document;
  Token begin = noun_ending_at(d, head).begin;
  const Token first = sentence_begin(d, head);
  while (begin > first && d.heads[begin - 1] >= begin && d.heads[begin - 1] <= head && !draft.mention_at(begin - 1) &&
         !(d.upos[begin - 1] == Upos::verb && begin - 1 > first && d.text(begin - 2) == "-") &&  // "Lima-born"
         (d.relations[begin - 1] == Relation::compound ||
          (d.relations[begin - 1] == Relation::amod && noun_of(d, begin - 1) != "former"))) {
    --begin;
  }
  std::string out;
  for (Token t = begin; t <= head; ++t) {
    if (d.text(t) == "-") {
      out.push_back(' ');
      continue;
    }
    if (!out.empty() && out.back() != ' ') out.push_back(' ');
    out.append(noun_of(d, t));
  }
  return out;
}

/// The phrase of a person without a name goes on to what tells who it is: "a source within the Interior Ministry",
/// "people familiar with the talks"; relative clauses are left out.
Range phrase_of_person(const Draft& draft, Token head) {
  const Document& d = draft.document;
  Range r = draft.syntax.phrase(head);
  for (const Token c : draft.syntax.children(head)) {
    if (c < r.end) continue;
    const std::string_view by = preposition_of(draft, c);
    const bool tells = (d.relations[c] == Relation::nmod &&
                        (by == "within" || by == "in" || by == "at" || by == "from" || by == "with" || by == "for" ||
                         by == "to" || by == "of" || by == "inside")) ||
                       (d.relations[c] == Relation::amod) ||
                       (d.relations[c] == Relation::acl && d.upos[c] == Upos::adj);
    if (!tells || draft.syntax.subtree(c).begin != r.end) continue;
    r.end = draft.syntax.subtree(c).end;
  }
  while (r.end > head + 1 && d.upos[r.end - 1] == Upos::punct) --r.end;
  return r;
}

EntityKind kind_of_noun(NounClass c, bool plural) {
  switch (c) {
    case NounClass::collective: return plural ? EntityKind::group : EntityKind::organization;
    case NounClass::people: return EntityKind::group;
    case NounClass::office: return plural ? EntityKind::group : EntityKind::person;
    default: return plural ? EntityKind::group : EntityKind::unnamed;
  }
}

/// "the accused", by a participle.
DraftMention the_accused(const Draft& draft, Token t) {
  DraftMention m;
  m.head = t;
  m.range = {t - 1, t + 1};
  m.mention_kind = MentionKind::nominal;
  m.kind = EntityKind::unnamed;
  m.noun_class = NounClass::source;
  m.number = Number::singular;
  m.key = folded(draft.document, m.range);
  m.definite = true;
  m.acts = stands_as_actor(draft, t);
  m.rule = "nominal";
  return m;
}

/// "Thank you, Madam Speaker": by the office alone.
bool is_addressed(const Draft& draft, Token noun) {
  const auto title = draft.syntax.child(noun, {Relation::nmod_desc, Relation::flat, Relation::compound});
  return draft.document.upos[noun] == Upos::propn && title &&
         noun_entry(noun_of(draft.document, *title)).noun_class == NounClass::title;
}

/// "The Good Neighbour", "Internet Explorer" inside a sentence: a name of something, large as a whole.
bool is_title_of_work(const Draft& draft, Token noun, NounClass c) {
  const Document& d = draft.document;
  if (c != NounClass::source && c != NounClass::human && c != NounClass::relation) return false;
  if (d.upos[noun] != Upos::propn || !is_capitalized(d, noun) || d.xpos[noun] != Xpos::nnp) return false;
  const Token before = noun - 1;
  if (noun < sentence_begin(d, noun) + 2 || !is_capitalized(d, before) || draft.mention_at(before)) return false;
  Token first = before;  // "The" "Good" "Neighbour"
  while (first > sentence_begin(d, noun) + 1 && d.upos[first] == Upos::adj && is_capitalized(d, first)) --first;
  if (d.text(first) == "The") return true;
  return d.upos[before] == Upos::propn && noun_ending_at(d, before).entry.noun_class == NounClass::none;
}

std::optional<DraftMention> nominal_at(const Draft& draft, Token t) {
  const Document& d = draft.document;
  if (is_the_accused(d, t)) return the_accused(draft, t);
  const bool noun = d.upos[t] == Upos::noun || d.upos[t] == Upos::propn;
  const bool quantity = (d.upos[t] == Upos::det || d.upos[t] == Upos::pron || d.upos[t] == Upos::noun ||
                         d.upos[t] == Upos::adj || d.upos[t] == Upos::num) &&
                        is_quantity(noun_of(d, t)) && main_relation(d.relations[t]) == Relation::nsubj;
  const bool one = noun_of(d, t) == "one" && draft.syntax.child(t, {Relation::nmod}) && described_by(draft.syntax, t);
  if (!noun && !quantity && !one) return std::nullopt;
  if (is_unreal(draft, t)) return std::nullopt;
  if (noun && !quantity && is_modifier(d, t)) return std::nullopt;
  DraftMention m;
  m.head = t;
  m.mention_kind = MentionKind::nominal;
  bool plural = is_plural(d, t);
  NounEntry entry = noun_ending_at(d, t).entry;
  if (plural && (noun_entry(noun_of(d, t)).noun_class == NounClass::people || entry.noun_class == NounClass::none)) {
    const std::string surface = fold(d.text(t));
    if (const NounEntry e = noun_entry(surface); e.noun_class != NounClass::none) entry = e;
  }
  if (quantity && entry.noun_class == NounClass::none) {
    entry.noun_class = NounClass::human;
    plural = noun_of(d, t) != "one" && noun_of(d, t) != "another";
  }
  if (is_title_of_work(draft, t, entry.noun_class)) return std::nullopt;
  const std::string lemma = noun_of(d, t);
  const bool territory =
      entry.noun_class == NounClass::none && !plural && is_definite(draft, t) && is_place_noun(lemma);
  const bool sort_known = one || may_be_place(lemma) || may_be_body(lemma) || is_place_noun(lemma);
  m.needs_name = territory || (entry.noun_class == NounClass::none && sort_known && described_by(draft.syntax, t));
  const bool denotes = entry.noun_class != NounClass::none && entry.noun_class != NounClass::title &&
                       entry.noun_class != NounClass::document;
  if (!denotes && !m.needs_name) return std::nullopt;
  if (territory) entry.noun_class = NounClass::collective;
  if (lemma == "people" || lemma == "police" || entry.noun_class == NounClass::people) plural = true;
  m.noun_class = entry.noun_class;
  m.gender = entry.gender;
  if (entry.noun_class == NounClass::collective) m.gender = Gender::neuter;
  m.kind = kind_of_noun(entry.noun_class, plural && lemma != "police");
  m.number = plural ? Number::plural : Number::singular;
  m.range = entry.noun_class == NounClass::collective ? draft.syntax.phrase(t) : phrase_of_person(draft, t);
  m.range = without_parentheses(d, m.range, t);
  m.key = folded(d, m.range);
  m.role = role_of(draft, t);
  m.body = body_of(draft, t);
  if (m.body) m.country = draft.mentions[*draft.mention_at(*m.body)].country;
  m.counted = draft.syntax.child(t, {Relation::nummod}).has_value();
  m.definite = is_definite(draft, t) || lemma == "police" || lemma == "parliament" || lemma == "congress" ||
               (entry.noun_class == NounClass::office && is_capitalized(d, t) && t > sentence_begin(d, t)) ||
               is_addressed(draft, t);
  m.acts = stands_as_actor(draft, t);
  m.rule = "nominal";
  return m;
}

}  // namespace

void find_nominal_mentions(Draft& draft) {
  const Document& d = draft.document;
  std::vector<bool> in_name(d.size(), false);
  for (const DraftMention& m : draft.mentions) {
    std::fill(in_name.begin() + m.range.begin, in_name.begin() + m.range.end, true);
    std::fill(in_name.begin() + m.role_range.begin, in_name.begin() + m.role_range.end, true);
  }
  std::vector<DraftMention> found;
  for (Token t = 0; t < d.size(); ++t) {
    if (in_name[t]) continue;
    if (auto m = nominal_at(draft, t)) found.push_back(std::move(*m));
  }
  draft.mentions.insert(draft.mentions.end(), std::make_move_iterator(found.begin()),
                        std::make_move_iterator(found.end()));
  index_mentions(draft);
}

}  // namespace newsgraph
