// "NATO Secretary General Javier Solana": the person "Javier Solana", role "secretary general", body "NATO".
// "the Diaz administration", "the Afghan government": a body named after its head or its country.
// "Lima would be asked to ...": the capital acts, an organisation; "in Lima" is a place.
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "extractors/actors/draft.hpp"
#include "extractors/actors/fold.hpp"
#include "extractors/actors/name_spans.hpp"
#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 8> named_bodies = {"administration", "government", "campaign", "cabinet",
                                                          "regime",         "army",       "military", "parliament"};

EntityKind kind_of_class(NameClass c) {
  switch (c) {
    case NameClass::user_person: return EntityKind::person;
    case NameClass::user_country:
    case NameClass::country:
    case NameClass::demonym: return EntityKind::country;
    case NameClass::user_group:
    case NameClass::partisans:
    case NameClass::people: return EntityKind::group;
    case NameClass::user_place:
    case NameClass::capital:
    case NameClass::region:
    case NameClass::city: return EntityKind::place;
    default: return EntityKind::organization;
  }
}

EntityKind kind_of_type(NameType type) {
  return type == NameType::person         ? EntityKind::person
         : type == NameType::organization ? EntityKind::organization
                                          : EntityKind::place;
}

/// Last words of the longer names of persons: "jordan" where there is a "Michael Jordan".
std::unordered_set<std::string> surnames_of(const Document& d, const std::vector<NameSpan>& spans) {
  std::unordered_set<std::string> out;
  for (const NameSpan& span : spans) {
    if (span.type == NameType::person && span.range.size() > 1)
      out.insert(folded(d, {span.range.end - 1, span.range.end}));
  }
  return out;
}

/// "the Court", whatever the tagger makes of it; not "the City", which may be where.
bool is_body_after_article(const Document& d, Token t) {
  constexpr std::array<std::string_view, 7> territories = {"state",   "city",   "county", "town",
                                                           "village", "nation", "country"};
  const std::string noun = noun_of(d, t);
  return t > 0 && d.lemma(t - 1) == "the" && noun_entry(noun).noun_class == NounClass::collective &&
         std::find(territories.begin(), territories.end(), noun) == territories.end();
}

/// Kind by gazetteer, tagger and last word; `m.acts` decides between a capital and its government.
void set_kind(const Document& d, const std::unordered_set<std::string>& surnames, const NameSpan& span,
              DraftMention& m) {
  const bool tagged_person = span.type == NameType::person;
  if (span.entry) {
    const NameClass c = span.entry->name_class;
    const bool weak = c > NameClass::demonym;
    const bool surname = span.range.size() == 1 && surnames.contains(m.key);
    const bool single = span.range.size() == 1;
    const bool likely_place = ((c == NameClass::capital || c == NameClass::region) && single) ||
                              (c >= NameClass::capital && c != NameClass::ngo && c != NameClass::company && !single &&
                               !given_name(folded(d, {span.range.begin, span.range.begin + 1})));
    const bool company = c == NameClass::company || c == NameClass::ngo;  // "Ryanair", whatever the tagger makes of it
    const bool person =
        (tagged_person && ((weak && !likely_place && !company) || surname)) || (surname && c >= NameClass::country);
    if (!person && !(weak && span.type == NameType::organization && c != NameClass::capital)) {
      m.entry = span.entry;
      m.kind = kind_of_class(c);
      m.kind_certain = !weak;
      if (c == NameClass::capital && m.acts) m.kind = EntityKind::organization;
      if (c == NameClass::metonym && !m.acts && m.in_place) m.kind = EntityKind::place;
      return;
    }
    if (person) {
      m.kind = EntityKind::person;
      return;
    }
  }
  m.kind = kind_of_type(span.type);
  const bool beside_role = !d.is_root(m.head) && d.relations[m.head] == Relation::appos &&
                           is_person_noun(noun_ending_at(d, d.heads[m.head]).entry.noun_class);
  if (span.type == NameType::location && (m.acts || beside_role) && span.range.size() > 1 &&
      given_name(folded(d, {span.range.begin, span.range.begin + 1}))) {
    m.kind = EntityKind::person;
  }
  if (span.range.size() == 1 && is_body_after_article(d, span.range.begin)) {
    m.kind = EntityKind::organization;
    m.kind_certain = true;
    return;
  }
  const auto by_last_word = name_head(folded(d, {end_of_head(d, span.range) - 1, end_of_head(d, span.range)}));
  if (!by_last_word || span.range.size() < 2) return;
  if (span.type == NameType::location || span.type == NameType::organization || span.range.size() > 2 ||
      !given_name(folded(d, {span.range.begin, span.range.begin + 1}))) {
    m.kind = *by_last_word;
  }
}

/// Walks left from a name over its title and role: "former national security adviser".
Range role_before(const Draft& draft, Range name, const std::vector<bool>& in_name) {
  const Document& d = draft.document;
  const Token first = sentence_begin(d, name.begin);
  Token at = name.begin;
  if (at == first) return {at, at};
  if (at > first + 3 && d.text(at - 1) == ")" && d.text(at - 3) == "(") at -= 3;  // "Member of Parliament (MP) ..."
  const auto is_role = [&](Token last) {
    const NounClass c = noun_ending_at(d, last).entry.noun_class;
    const bool adjective = d.upos[last] == Upos::adj && !is_capitalized(d, last);  // "the national Senate"
    return !adjective && d.upos[last] != Upos::verb && d.upos[last] != Upos::aux && c != NounClass::none &&
           c != NounClass::human && c != NounClass::collective && c < NounClass::people;
  };
  // "Secretary of Justice ...": the office is the secretary's, though a justice is one too.
  const bool of_office = at >= first + 3 && d.text(at - 2) == "of" && is_capitalized(d, at - 1) &&
                         is_capitalized(d, at - 3) && noun_ending_at(d, at - 3).entry.noun_class == NounClass::office;
  if (in_name[at - 1] || of_office || !is_role(at - 1)) {
    // "Secretary of State Dean Acheson": the office stands before "of".
    Token of = at;
    for (Token back = 1; back <= 5 && at >= first + back + 1; ++back) {
      if (d.text(at - back) == "of") of = at - back;
      if (d.upos[at - back] == Upos::verb || d.upos[at - back] == Upos::punct) break;
    }
    const bool legislator = of + 2 == at && noun_entry(noun_of(d, at - 1)).noun_class == NounClass::collective;
    if (of == at || of == first || !is_role(of - 1) || !is_capitalized(d, of - 1)) return {name.begin, name.begin};
    if (!is_capitalized(d, at - 1) && !legislator) return {name.begin, name.begin};
    if (in_name[at - 1]) return {noun_ending_at(d, of - 1).begin, name.begin};
    at = noun_ending_at(d, of - 1).begin;
  } else {
    at = noun_ending_at(d, at - 1).begin;
  }
  const auto extends = [&](Token t) {
    if (in_name[t]) return false;
    if (d.text(t) == "-") return t > first && !in_name[t - 1];
    return d.upos[t] == Upos::noun || d.upos[t] == Upos::propn ||
           (d.upos[t] == Upos::adj && d.heads[t] < name.end && d.heads[t] > t);
  };
  while (at > first && extends(at - 1)) --at;
  return {at, name.begin};
}

/// "prime minister": the words of a role without demonyms, "former" and the like, hyphens as in the text.
std::string role_text(const Document& d, Range range) {
  std::string out;
  for (Token t = range.begin; t < range.end && d.text(t) != "("; ++t) {
    const std::string word = noun_of(d, t);
    if (word == "former" || word == "ex" || word == "current" || word == "then" || word == "late" ||
        word == "incumbent" || (word == "-" && out.empty())) {
      continue;
    }
    if (word == "-") {
      out.push_back(' ');
      continue;
    }
    if (!out.empty() && out.back() != ' ') out.push_back(' ');
    out.append(word);
  }
  return out;
}

Gender gender_of_name(const Document& d, Range name, Range role) {
  if (!role.empty()) {
    for (Token t = role.end; t > role.begin; --t) {
      const Gender g = noun_entry(noun_of(d, t - 1)).gender;
      if (g != Gender::unknown) return g;
    }
  }
  if (name.size() < 2 || is_surname_particle(d.text(name.begin))) return Gender::unknown;
  return given_name(folded(d, {name.begin, name.begin + 1})).value_or(Gender::unknown);
}

DraftMention name_mention(const Draft& draft, const std::unordered_set<std::string>& surnames, const NameSpan& span) {
  const Document& d = draft.document;
  DraftMention m;
  m.range = span.range;
  m.head = head_of(d, span.range);
  m.key = folded(d, span.range);
  m.acts = stands_as_actor(draft, m.head);
  const std::string_view by = preposition_of(draft, m.head);
  m.in_place = by == "in" || by == "through" || by == "along" || by == "near" || by == "outside" || by == "around";
  m.number = Number::singular;
  m.rule = span.entry ? "gazetteer" : "name";
  set_kind(d, surnames, span, m);
  if (m.entry && m.entry->country.size() == 2) m.country = m.entry->country;
  if (m.kind == EntityKind::group) m.number = Number::plural;
  if (m.kind != EntityKind::person) m.gender = Gender::neuter;
  return m;
}

/// A city whose name several countries have is in the one of them that the article names, if it names one alone.
void settle_cities(Draft& draft) {
  std::set<std::string> named;
  for (const DraftMention& m : draft.mentions) {
    if (m.entry && (m.entry->name_class == NameClass::country || m.entry->name_class == NameClass::demonym))
      named.insert(m.country);
  }
  for (DraftMention& m : draft.mentions) {
    if (!m.entry || !m.country.empty()) continue;
    const std::string codes(m.entry->country);  // "FR|US"
    for (std::size_t at = 0; at < codes.size(); at += 3) {
      const std::string code = codes.substr(at, 2);
      if (!named.contains(code)) continue;
      if (!m.country.empty()) {
        m.country.clear();
        break;
      }
      m.country = code;
    }
  }
}

/// "the French" and "Russians" are people, "French" before a noun is the country.
void settle_demonym(const Document& d, DraftMention& m) {
  if (!m.entry || m.entry->name_class != NameClass::demonym) return;
  m.rule = "demonym";
  const bool modifies =
      !d.is_root(m.head) && (d.relations[m.head] == Relation::amod || d.relations[m.head] == Relation::compound ||
                             d.relations[m.head] == Relation::conj);
  if (modifies || d.upos[m.head] == Upos::adj) return;
  m.kind = EntityKind::group;
  m.number = Number::plural;
  m.entry.reset();
}

/// "Mayor" of "Mayor of London": the words before the name that a role belongs to.
Range before_body(Range role, const std::vector<bool>& in_name) {
  Token end = role.begin;
  while (end < role.end && !in_name[end]) ++end;
  return end < role.end && end > role.begin + 1 ? Range{role.begin, end - 1} : role;
}

/// "in Japanese", "speaks French": the language.
bool is_language(const Draft& draft, const DraftMention& m) {
  constexpr std::array<std::string_view, 6> verbs = {"speak", "learn", "teach", "translate", "read", "understand"};
  const Document& d = draft.document;
  const Relation r = main_relation(d.relations[m.head]);
  const bool noun = m.kind == EntityKind::group || r == Relation::obl || r == Relation::obj || r == Relation::nmod;
  if (m.rule != "demonym" || !noun || d.xpos[m.head] == Xpos::nnps || d.is_root(m.head) ||
      draft.syntax.child(m.head, {Relation::det}))
    return false;
  if (preposition_of(draft, m.head) == "in" || preposition_of(draft, m.head) == "into") return true;
  return d.relations[m.head] == Relation::obj &&
         std::find(verbs.begin(), verbs.end(), d.lemma(d.heads[m.head])) != verbs.end();
}

void set_role(Draft& draft, DraftMention& m, const std::vector<bool>& in_name) {
  const Document& d = draft.document;
  m.role_range = role_before(draft, m.range, in_name);
  if (m.role_range.empty()) return;
  const NounPhrase noun = noun_ending_at(d, m.range.begin - 1);
  const bool is_title = noun.entry.noun_class == NounClass::title;
  const Token head_end = end_of_head(d, m.range);
  const bool body = head_end < m.range.end && name_head(folded(d, {head_end - 1, head_end}));  // "Association of ..."
  const bool can_be_person = (m.kind == EntityKind::person || !m.kind_certain) && !body;
  if (!can_be_person || (m.kind != EntityKind::person && noun.entry.noun_class == NounClass::relation)) {
    m.role_range = {m.range.begin, m.range.begin};
    return;
  }
  m.kind = EntityKind::person;
  m.kind_certain = true;
  m.entry.reset();
  m.country.clear();
  m.gender = gender_of_name(d, m.range, m.role_range);
  Range role = m.role_range;
  if (is_title) role.end = noun.begin;  // "archbishop" of "archbishop Monsignor ..."
  if (!role.empty()) m.role = role_text(d, before_body(role, in_name));
}

/// "Diaz administration", "Afghan government": the range from the name to the body, named after both.
void add_named_bodies(Draft& draft, std::vector<bool>& in_name) {
  const Document& d = draft.document;
  std::vector<DraftMention> bodies;
  for (const DraftMention& m : draft.mentions) {
    Token t = m.range.end;
    if (t < d.size() && is_possessive_marker(d, t)) continue;
    if (t >= d.size() || in_name[t] || d.sentence_of(t) != d.sentence_of(m.head)) continue;
    if (std::find(named_bodies.begin(), named_bodies.end(), noun_of(d, t)) == named_bodies.end()) continue;
    if (m.kind != EntityKind::person && m.kind != EntityKind::country && m.kind != EntityKind::place) continue;
    if (d.xpos[t] == Xpos::nns || (t + 1 < d.size() && d.heads[t] == t + 1 && d.relations[t] == Relation::compound))
      continue;
    DraftMention body;
    body.range = {m.range.begin, t + 1};
    body.head = t;
    body.key = folded(d, body.range);
    body.kind = EntityKind::organization;
    body.kind_certain = true;
    body.gender = Gender::neuter;
    body.number = Number::singular;
    body.acts = stands_as_actor(draft, t);
    body.country = m.country;
    body.definite = true;
    body.rule = "body";
    in_name[t] = true;
    bodies.push_back(std::move(body));
  }
  draft.mentions.insert(draft.mentions.end(), bodies.begin(), bodies.end());
}

/// The body a role belongs to: the name right before it, "'s" between them or not.
void attach_bodies(Draft& draft) {
  std::unordered_map<Token, MentionIndex> ending_at;
  for (MentionIndex i = 0; i < draft.mentions.size(); ++i) {
    if (draft.mentions[i].kind != EntityKind::person) ending_at[draft.mentions[i].range.end] = i;
  }
  for (DraftMention& m : draft.mentions) {
    if (m.role.empty()) continue;
    Token before = m.role_range.begin;
    const Token first = sentence_begin(draft.document, m.head);
    if (before > first && is_possessive_marker(draft.document, before - 1)) --before;
    auto it = ending_at.find(before);
    if (before <= first || it == ending_at.end())
      it = ending_at.find(m.role_range.end);  // "Mayor of London Sadiq Khan"
    if (it == ending_at.end() || draft.mentions[it->second].range.end > m.range.begin) continue;
    m.body = draft.mentions[it->second].head;
    m.country = draft.mentions[it->second].country;
  }
}

}  // namespace

void find_name_mentions(Draft& draft) {
  const Document& d = draft.document;
  const std::vector<NameSpan> spans = find_name_spans(draft);
  std::vector<bool> in_name(d.size(), false);
  for (const NameSpan& span : spans)
    std::fill(in_name.begin() + span.range.begin, in_name.begin() + span.range.end, true);
  const std::unordered_set<std::string> surnames = surnames_of(d, spans);
  for (const NameSpan& span : spans) {
    DraftMention m = name_mention(draft, surnames, span);
    if (m.key.empty()) continue;
    settle_demonym(d, m);
    if (is_language(draft, m)) continue;
    set_role(draft, m, in_name);
    if (!m.role_range.empty()) {
      m.head = head_of(d, {m.role_range.begin, m.range.end});
      m.acts = stands_as_actor(draft, m.head);
    }
    if (m.kind == EntityKind::person && m.gender == Gender::unknown)
      m.gender = gender_of_name(d, m.range, m.role_range);
    if (m.kind == EntityKind::person && m.gender == Gender::neuter) m.gender = gender_of_name(d, m.range, m.role_range);
    draft.mentions.push_back(std::move(m));
  }
  settle_cities(draft);
  add_named_bodies(draft, in_name);
  index_mentions(draft);
  attach_bodies(draft);
}

}  // namespace newsgraph
