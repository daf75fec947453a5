// merges "The attacker, identified as Ann Lee,"; "the suspect's identity was given as Ann Lee"; "officials named the
// suspect as Ann Lee"; "Ann Lee was charged" ...
//        "the gunman"; "Ann Lee was charged" ... "a gunman"
// not    where two named persons are accused, "two gunmen", "some attackers", "his killer" after "Ann Lee was arrested"
#include <algorithm>
#include <array>
#include <set>

#include "extractors/actors/phrases.hpp"
#include "extractors/actors/sieves.hpp"

namespace newsgraph {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Who did it, as reports say before and after they know the name.
bool is_culprit_noun(std::string_view noun) {
  static constexpr std::array<std::string_view, 16> nouns = {
      "attacker", "assailant", "gunman",  "shooter",  "suspect",  "perpetrator", "bomber",    "killer",
      "murderer", "hijacker",  "stabber", "knifeman", "arsonist", "kidnapper",   "defendant", "accused"};
  return is_one_of(noun, nouns);
}

bool is_culprit(const Draft& draft, const DraftMention& m) {
  if (m.mention_kind != MentionKind::nominal || m.number == Number::plural) return false;
  if (!is_culprit_noun(noun_of(draft.document, m.head)) && !is_the_accused(draft.document, m.head)) return false;
  return !draft.syntax.child(m.head, {Relation::nmod_poss, Relation::nummod});
}

/// "was charged", "arrested Ann Lee", "identified Ann Lee as".
bool is_accusing(std::string_view verb) {
  static constexpr std::array<std::string_view, 9> verbs = {"charge", "accuse", "convict",  "imprison", "indict",
                                                            "detain", "arrest", "sentence", "jail"};
  return is_one_of(verb, verbs);
}

bool is_named_person(const Draft& draft, MentionIndex m) {
  return draft.clusters.has_name(m) && profile_of(draft, m).kind == EntityKind::person;
}

/// The named person that a phrase stands for, by itself or by its apposition: "an Australian, Ann Lee,".
std::optional<MentionIndex> person_at(const Draft& draft, Token head) {
  const auto own = draft.mention_at(head);
  if (own && is_named_person(draft, *own)) return own;
  const auto apposition = draft.syntax.child(head, {Relation::appos});
  const auto other = apposition ? draft.mention_at(*apposition) : std::nullopt;
  return other && is_named_person(draft, *other) ? other : std::nullopt;
}

/// The named person right before a finite verb whose subject the parse has lost.
std::optional<MentionIndex> person_before(const Draft& draft, Token verb) {
  const Token end = subject_end_before(draft.document, verb);
  for (Token t = end; t > sentence_begin(draft.document, verb) && end - t < 4; --t) {
    const auto m = draft.mention_at(t - 1);
    if (m && draft.mentions[*m].range.end == end && is_named_person(draft, *m)) return m;
  }
  return std::nullopt;
}

/// The clusters of named persons that the article tells as accused.
std::set<MentionIndex> accused_persons(const Draft& draft) {
  const Document& d = draft.document;
  std::set<MentionIndex> out;
  for (Token t = 0; t < d.size(); ++t) {
    if (!is_accusing(d.lemma(t)) || d.upos[t] != Upos::verb) continue;
    auto affected = draft.syntax.child(t, {Relation::nsubj_pass, Relation::obj});
    const bool bare = !affected && d.xpos[t] == Xpos::vbn && !draft.syntax.child(t, {Relation::nsubj});
    if (bare) affected = d.relations[t] == Relation::acl ? d.heads[t] : draft.syntax.subject(t);
    auto m = affected ? person_at(draft, *affected) : std::nullopt;
    if (bare && !affected && d.relations[t] == Relation::conj)
      m = person_before(draft, draft.syntax.first_conjunct(t));  // "Ann Lee, aged 28, appeared ..., charged with"
    if (m) out.insert(draft.clusters.find(*m));
  }
  return out;
}

/// The name among the dependents of a verb of naming, or of its object: "identified as X", "named the suspect as X".
std::optional<MentionIndex> name_below(const Draft& draft, Token head) {
  for (const Token c : draft.syntax.children(head)) {
    const Relation relation = main_relation(draft.document.relations[c]);
    if (relation != Relation::obl && relation != Relation::xcomp && relation != Relation::nmod) continue;
    if (relation != Relation::xcomp && preposition_of(draft, c) != "as") continue;
    const auto m = draft.mention_at(c);
    if (m && is_named_person(draft, *m)) return m;
  }
  return std::nullopt;
}

/// "identified as Ann Lee", "identified by police as 20-year-old Ann Lee": the name behind "as", where the parse has it
/// elsewhere.
std::optional<MentionIndex> name_behind_as(const Draft& draft, Token verb) {
  constexpr Token reach = 6, words_before_name = 3;
  const Document& d = draft.document;
  const Token end = sentence_end(d, verb);
  Token as = verb + 1;
  while (as < end && as - verb < reach && d.text(as) != "as" && d.upos[as] != Upos::punct) ++as;
  if (as >= end || d.text(as) != "as") return std::nullopt;
  for (Token t = as + 1; t < end && t - as <= words_before_name + 1; ++t) {
    const auto m = draft.mention_at(t);
    if (m && draft.mentions[*m].range.begin <= as + 1 + words_before_name && draft.mentions[*m].range.begin > as &&
        is_named_person(draft, *m))
      return m;
  }
  return std::nullopt;
}

std::optional<MentionIndex> name_given_by(const Draft& draft, Token verb) {
  static constexpr std::array<std::string_view, 3> naming = {"identify", "name", "call"};
  if (!is_one_of(draft.document.lemma(verb), naming)) return std::nullopt;
  if (const auto below = name_below(draft, verb)) return below;
  const auto object = draft.syntax.child(verb, {Relation::obj});
  if (object) {
    if (const auto below = name_below(draft, *object)) return below;
  }
  return name_behind_as(draft, verb);
}

/// The nominal that such a verb names: its object or passive subject, or the noun that it stands behind.
std::optional<MentionIndex> named_by(const Draft& draft, Token verb) {
  const Document& d = draft.document;
  if (const auto object = draft.syntax.child(verb, {Relation::obj, Relation::nsubj_pass}))
    return draft.mention_at(*object);
  return d.relations[verb] == Relation::acl ? draft.mention_at(d.heads[verb]) : std::nullopt;
}

/// "The suspect's identity was given as Ann Lee": the name right behind "as", "to" or "is".
std::optional<MentionIndex> name_of_identity(const Draft& draft, Token noun) {
  const Document& d = draft.document;
  if (d.relations[noun] != Relation::nsubj && d.relations[noun] != Relation::nsubj_pass) return std::nullopt;
  if (draft.syntax.is_negated(d.heads[noun])) return std::nullopt;
  const Token end = d.sentences[d.sentence_of(noun)].end;
  for (Token t = noun + 1; t + 1 < end; ++t) {
    if (d.text(t) != "as" && d.text(t) != "to" && d.lemma(t) != "be") continue;
    Token name = t + 1;
    while (name + 1 < end && d.upos[name] == Upos::punct) ++name;
    for (Token head = name; head < end && head < name + 4; ++head) {
      const auto m = draft.mention_at(head);
      if (m && draft.mentions[*m].range.begin == name && is_named_person(draft, *m)) return m;
    }
  }
  return std::nullopt;
}

/// The culprit whose identity or name a noun is.
std::optional<MentionIndex> bearer_of_identity(const Draft& draft, Token noun) {
  const std::string_view lemma = draft.document.lemma(noun);
  if (lemma != "identity" && lemma != "name") return std::nullopt;
  const auto owner = draft.syntax.child(noun, {Relation::nmod_poss});
  return owner ? draft.mention_at(*owner) : std::nullopt;
}

}  // namespace

void join_suspects(Draft& draft) {
  const Document& d = draft.document;
  std::set<MentionIndex> suspects;
  for (Token t = 0; t < d.size(); ++t) {
    if (d.upos[t] != Upos::verb && d.upos[t] != Upos::noun) continue;
    const bool noun = d.upos[t] == Upos::noun;
    const auto name = noun ? name_of_identity(draft, t) : name_given_by(draft, t);
    const auto nominal = !name ? std::nullopt : noun ? bearer_of_identity(draft, t) : named_by(draft, t);
    if (!nominal || draft.clusters.has_name(*nominal) || !is_culprit(draft, draft.mentions[*nominal])) continue;
    draft.clusters.join(*name, *nominal, "suspect");
    suspects.insert(draft.clusters.find(*name));
  }
  if (suspects.empty()) suspects = accused_persons(draft);
  if (suspects.size() != 1) return;
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    if (draft.clusters.has_name(m) || !is_culprit(draft, draft.mentions[m])) continue;
    draft.clusters.join(draft.clusters.find(*suspects.begin()), m, "suspect");
  }
}

}  // namespace newsgraph
