// merges "Adrien Moreau, the president of France," "the French president, Adrien Moreau," "Moreau is the president
//        of France", "Reuters, the news agency,"
// not    "Moreau, Scholz and the president", "Paris, the president said", "Moreau is not the president", and never two
//        names of different persons
// Also reads off affiliations: "Ann Clarke of the Institute of War Studies", "Smith, who leads the party".
#include <algorithm>
#include <array>

#include "extractors/actors/phrases.hpp"
#include "extractors/actors/sieves.hpp"

namespace newsgraph {
namespace {

bool names_a_role(const DraftMention& m) {
  return m.noun_class == NounClass::office || m.noun_class == NounClass::post || m.noun_class == NounClass::source ||
         m.noun_class == NounClass::relation || m.noun_class == NounClass::human;
}

/// A name beside a nominal of a fitting kind and number.
bool may_be_one(const Draft& draft, MentionIndex a, MentionIndex b) {
  const DraftMention& x = draft.mentions[a];
  const DraftMention& y = draft.mentions[b];
  if (x.mention_kind == MentionKind::pronoun || y.mention_kind == MentionKind::pronoun) return false;
  const Profile p = profile_of(draft, a), q = profile_of(draft, b);
  if (p.has_name && q.has_name) return false;
  if (!agree(p.gender, q.gender) || !agree(p.number, q.number)) return false;
  const bool person =
      (p.kind == EntityKind::person && names_a_role(y)) || (q.kind == EntityKind::person && names_a_role(x));
  const bool body = (p.kind == EntityKind::organization && y.noun_class == NounClass::collective) ||
                    (q.kind == EntityKind::organization && x.noun_class == NounClass::collective);
  return person || body;
}

bool is_copular(const Draft& draft, Token predicate) {
  return draft.syntax.child(predicate, {Relation::cop}).has_value() && !draft.syntax.is_negated(predicate);
}

void join_pair(Draft& draft, Token a, Token b, std::string_view rule) {
  const auto x = draft.mention_at(a), y = draft.mention_at(b);
  if (!x || !y || !may_be_one(draft, *x, *y)) return;
  draft.clusters.join(*x, *y, rule);
}

bool is_affiliating(std::string_view preposition) {
  return preposition == "of" || preposition == "from" || preposition == "at" || preposition == "with" ||
         preposition == "for";
}

/// "Ann Clarke of the Institute of War Studies".
void affiliate_by_preposition(Draft& draft, MentionIndex name) {
  const Document& d = draft.document;
  const DraftMention& m = draft.mentions[name];
  for (const Token c : draft.syntax.children(m.head)) {
    const auto body = draft.mention_at(c);
    if (d.relations[c] != Relation::nmod || !body || !is_affiliating(preposition_of(draft, c))) continue;
    const EntityKind kind = draft.mentions[*body].kind;
    if (draft.mentions[*body].mention_kind != MentionKind::name || kind == EntityKind::person ||
        kind == EntityKind::place)
      continue;
    if (draft.mentions[*body].range.end <= m.range.begin) continue;  // of the role before the name
    draft.affiliations.push_back({name, *body, "", {m.range.begin, draft.mentions[*body].range.end}});
  }
}

/// "Smith, who leads the party": a relative clause whose verb means to be the head of something.
void affiliate_by_clause(Draft& draft, MentionIndex name) {
  constexpr std::array<std::string_view, 8> verbs = {"lead",    "head",    "chair", "run",
                                                     "command", "oversee", "found", "represent"};
  const Document& d = draft.document;
  const DraftMention& m = draft.mentions[name];
  for (const Token c : draft.syntax.children(m.head)) {
    if (d.relations[c] != Relation::acl_relcl) continue;
    const bool leads = std::find(verbs.begin(), verbs.end(), d.lemma(c)) != verbs.end();
    const auto object = draft.syntax.child(c, {Relation::obj});
    const auto body = leads && object ? draft.mention_at(*object) : std::nullopt;
    if (!body || draft.mentions[*body].mention_kind != MentionKind::name) continue;
    draft.affiliations.push_back({name, *body, "leader", {m.range.begin, draft.mentions[*body].range.end}});
  }
}

/// "a chef named Ann Lee".
void join_called(Draft& draft, Token nominal, Token participle) {
  constexpr std::array<std::string_view, 3> verbs = {"name", "call", "identify"};
  const Document& d = draft.document;
  if (d.relations[participle] != Relation::acl || d.xpos[participle] != Xpos::vbn ||
      std::find(verbs.begin(), verbs.end(), d.lemma(participle)) == verbs.end())
    return;
  if (const auto name = draft.syntax.child(participle, {Relation::xcomp, Relation::obj}))
    join_pair(draft, *name, nominal, "apposition");
}

/// "Esfahan" in "Isfahan, also known as Esfahan,", "Lee" in "Lee, born Ann Berg,": another name of whom the participle
/// is about, or who stands right before it.
void join_alias(Draft& draft, MentionIndex m) {
  constexpr std::array<std::string_view, 4> naming = {"know", "bear", "nickname", "dub"};
  const Document& d = draft.document;
  const DraftMention& alias = draft.mentions[m];
  Token t = alias.range.begin;
  const Token first = sentence_begin(d, t);
  while (t > first && (d.upos[t - 1] == Upos::punct || d.upos[t - 1] == Upos::det)) --t;
  const bool as = t > first && d.text(t - 1) == "as";
  if (as) --t;
  if (t == first || d.xpos[t - 1] != Xpos::vbn) return;
  const Token participle = t - 1;
  const std::string_view verb = d.lemma(participle);
  if (std::find(naming.begin(), naming.end(), verb) == naming.end() || as != (verb == "know")) return;
  std::optional<MentionIndex> who;
  if (!d.is_root(participle) && d.relations[participle] == Relation::acl) who = draft.mention_at(d.heads[participle]);
  if (!who) {
    Token before = participle;  // over ", also", "(better"
    while (before > first && (d.upos[before - 1] == Upos::punct || d.upos[before - 1] == Upos::adv)) --before;
    if (d.upos[before] == Upos::punct && m > 0 && draft.mentions[m - 1].range.end == before) who = m - 1;
  }
  if (!who || *who == m || draft.mentions[*who].mention_kind != MentionKind::name) return;
  if (profile_of(draft, *who).kind != profile_of(draft, m).kind) return;
  draft.clusters.join(*who, m, "apposition");
}

bool is_dash_or_comma(std::string_view word) { return word == "," || word == "—" || word == "–" || word == "--"; }

/// The mark that closes what the mark at `open` opened, before the sentence's next verb; or nothing.
std::optional<Token> closing_mark(const Document& d, Token open, Token from) {
  constexpr Token longest = 16;  ///< tokens of a phrase between two marks
  const Token end = std::min(d.sentences[d.sentence_of(open)].end, open + longest);
  for (Token t = from; t < end; ++t) {
    if (d.text(t) == d.text(open)) return t;
    if (d.upos[t] == Upos::verb || d.upos[t] == Upos::aux || d.upos[t] == Upos::cconj) return std::nullopt;
  }
  return std::nullopt;
}

/// "Ann Lee, the mayor of Lima, said": by its marks, where the parse has lost it. A finite verb must follow.
void join_between_marks(Draft& draft, MentionIndex name, MentionIndex nominal) {
  const Document& d = draft.document;
  const DraftMention &x = draft.mentions[name], &y = draft.mentions[nominal];
  const Token open = y.range.begin - 1;
  if (x.mention_kind != MentionKind::name || y.mention_kind != MentionKind::nominal || !y.definite) return;
  const bool behind_bracket = open == x.range.end + 1 && d.text(x.range.end) == ")";  // "the Lima Court (LC), the"
  if ((open != x.range.end && !behind_bracket) || !is_dash_or_comma(d.text(open))) return;
  const auto close = closing_mark(d, open, y.range.end);
  if (!close || *close + 1 >= d.size()) return;
  const Upos next = d.upos[*close + 1];
  if (next != Upos::verb && next != Upos::aux) return;
  join_pair(draft, x.head, y.head, "apposition");
}

/// "according to the mayor, Ann Lee, nobody": a name between commas behind a role, where the parse has lost it; not in
/// a list.
void join_name_between_commas(Draft& draft, MentionIndex nominal, MentionIndex name) {
  const Document& d = draft.document;
  const DraftMention &x = draft.mentions[nominal], &y = draft.mentions[name];
  if (x.mention_kind != MentionKind::nominal || y.mention_kind != MentionKind::name || !x.definite) return;
  if (x.range.end + 1 != y.range.begin || d.text(x.range.end) != "," || y.range.end + 1 >= d.size()) return;
  const Upos next = d.upos[y.range.end + 1];
  if (d.text(y.range.end) != "," || next == Upos::cconj || next == Upos::propn) return;
  join_pair(draft, x.head, y.head, "apposition");
}

}  // namespace

void join_appositions(Draft& draft) {
  const Document& d = draft.document;
  for (Token t = 0; t < d.size(); ++t) {
    if (!d.is_root(t) && d.relations[t] == Relation::appos) join_pair(draft, d.heads[t], t, "apposition");
    if (!d.is_root(t)) join_called(draft, d.heads[t], t);
    if (!is_copular(draft, t)) continue;
    const auto subject = draft.syntax.child(t, {Relation::nsubj, Relation::nsubj_outer});
    if (subject) join_pair(draft, *subject, t, "copula");
  }
  for (MentionIndex m = 1; m < draft.mentions.size(); ++m) {
    join_between_marks(draft, m - 1, m);
    join_name_between_commas(draft, m - 1, m);
  }
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.mention_kind == MentionKind::name) join_alias(draft, m);
    if (mention.mention_kind != MentionKind::name || mention.kind != EntityKind::person) continue;
    affiliate_by_preposition(draft, m);
    affiliate_by_clause(draft, m);
  }
}

}  // namespace newsgraph
