// Must find: "Adrien Moreau" in "French President Adrien Moreau", "Taliban" where the tagger is silent, "Élysée",
// "North Atlantic Treaty Organization" as one. Must not: "Monday", "US" inside "USA Today", "who" as the WHO.
#include "extractors/actors/name_spans.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/name_extents.hpp"
#include "extractors/actors/name_filters.hpp"
#include "extractors/actors/name_hyphens.hpp"
#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

constexpr Token longest_name = 9;  ///< tokens of a gazetteer name

std::vector<NameSpan> tagged_spans(const Document& d) {
  std::vector<NameSpan> out;
  for (Token t = 0; t < d.names.size(); ++t) {
    if (d.names[t].type == NameType::none) continue;
    const bool goes_on = !out.empty() && out.back().range.end == t && !d.names[t].begin &&
                         out.back().type == d.names[t].type && d.sentence_of(t) == d.sentence_of(t - 1);
    if (goes_on) {
      out.back().range.end = t + 1;
    } else {
      out.push_back({{t, t + 1}, d.names[t].type, std::nullopt});
    }
  }
  return out;
}

/// "Commandant Ann Lee directing Coast Guard units": a small verb ends a name, whatever the tagger adds.
void cut_at_verbs(const Document& d, std::vector<NameSpan>& spans) {
  std::vector<NameSpan> rest;
  for (NameSpan& span : spans) {
    for (Token t = span.range.begin + 1; t < span.range.end; ++t) {
      if (is_capitalized(d, t) || d.upos[t] != Upos::verb) continue;
      if (t + 1 < span.range.end && is_capitalized(d, t + 1))
        rest.push_back({{t + 1, span.range.end}, span.type, std::nullopt});
      span.range.end = t;
    }
  }
  spans.insert(spans.end(), rest.begin(), rest.end());
}

/// A gazetteer row may be believed for these words without the tagger's consent.
bool is_strong(NameClass c) { return c <= NameClass::region; }

bool is_tagged(const Document& d, Range range) {
  for (Token t = range.begin; t < range.end; ++t) {
    if (t < d.names.size() && d.names[t].type != NameType::none) return true;
  }
  return false;
}

/// A single word must look like a name here: a proper noun, a demonym, or known to the tagger; short ones ("who", "us",
/// "time") must be written as acronyms or be known to the tagger.
bool looks_like_name(const Document& d, Range range, const GazetteerEntry& entry) {
  if (!is_capitalized(d, range.begin)) return false;
  if (range.size() > 1) return is_strong(entry.name_class) || is_tagged(d, range) || d.upos[range.begin] == Upos::propn;
  if (is_tagged(d, range)) return true;
  if (!is_strong(entry.name_class)) return false;
  const bool proper = d.upos[range.begin] == Upos::propn;
  if (entry.name_class == NameClass::demonym) return proper || d.upos[range.begin] != Upos::verb;
  const std::size_t letters = fold(d.text(range.begin)).size();
  const bool country =
      entry.name_class == NameClass::country || (entry.name_class == NameClass::capital && letters == 4);
  if (letters <= 4) return is_acronym(d, range.begin) || (proper && country);
  return proper;
}

/// The longest gazetteer name that starts at t.
std::optional<NameSpan> gazetteer_span(const Draft& draft, Token t) {
  const Document& d = draft.document;
  if (!is_capitalized(d, t)) return std::nullopt;
  std::optional<NameSpan> best;
  const Token end = std::min(sentence_end(d, t), t + longest_name);
  for (Token e = t + 1; e <= end; ++e) {
    if (e > t + 1 && !is_capitalized(d, e - 1) && !is_connector(d.text(e - 1))) break;
    const std::string key = folded(d, {t, e});
    if (key.empty()) break;
    if (is_capitalized(d, e - 1)) {
      const auto entry = draft.gazetteer.first(key);
      if (entry && looks_like_name(d, {t, e}, *entry)) best = NameSpan{{t, e}, NameType::none, entry};
    }
    if (!draft.gazetteer.continues(key)) break;
  }
  return best;
}

/// Nearly all words of the sentence are large, and no period ends it.
bool is_headline(const Document& d, Token t) {
  const Range s = d.sentences[d.sentence_of(t)];
  std::size_t words = 0, large = 0;
  for (Token k = s.begin; k < s.end; ++k) {
    if (d.upos[k] == Upos::punct || d.text(k).size() < 4) continue;
    ++words;
    large += is_capitalized(d, k);
  }
  return words > 3 && 5 * large >= 4 * words && d.text(s.end - 1) != ".";
}

std::vector<NameSpan> gazetteer_spans(const Draft& draft) {
  std::vector<NameSpan> out;
  for (Token t = 0; t < draft.document.size();) {
    if (auto span = gazetteer_span(draft, t)) {
      t = span->range.end;
      out.push_back(std::move(*span));
    } else {
      ++t;
    }
  }
  return out;
}

/// A role noun ends right before t, "(MP)" and the like between them passed over.
bool follows_role(const Document& d, Token t) {
  const Token first = sentence_begin(d, t);
  if (t > first + 3 && d.text(t - 1) == ")" && d.text(t - 3) == "(") t -= 3;
  return t > first && is_role_noun(noun_ending_at(d, t - 1).entry.noun_class);
}

/// "in Manila", "at Harrow": a word the gazetteer knows as a city, where a place is expected.
bool is_city_in_place(const Draft& draft, Token t) {
  const Document& d = draft.document;
  const std::string_view by = preposition_of(draft, t);
  if (by != "in" && by != "at" && by != "to" && by != "from" && by != "near" && by != "around" && by != "outside")
    return false;
  const auto entry = draft.gazetteer.first(folded(d, {t, t + 1}));
  return entry && entry->name_class == NameClass::city;
}

bool is_legislature(const Document& d, Token t) {
  const std::string noun = noun_of(d, t);
  return t > sentence_begin(d, t) &&
         (noun == "parliament" || noun == "congress" || noun == "senate" || noun == "house" || noun == "assembly");
}

/// "the House" of a parliament, within a sentence; not "the House committee".
bool is_house(const Document& d, Range run) {
  return run.size() == 1 && d.relations[run.begin] != Relation::compound && noun_of(d, run.begin) == "house" &&
         run.begin > 0 && (d.lemma(run.begin - 1) == "the" || d.lemma(run.begin - 1) == "this") &&
         d.xpos[run.begin] == Xpos::nnp;
}

/// "Ministry" "of Defence".
bool goes_on_with_of(const Document& d, Token t) {
  return t + 1 < sentence_end(d, t - 1) && (d.text(t) == "of" || d.text(t) == "for") && is_capitalized(d, t + 1);
}

/// "on Sunday Presidents Ann Lee and": a day is no given name.
bool is_weekday(std::string_view word) {
  return word == "monday" || word == "tuesday" || word == "wednesday" || word == "thursday" || word == "friday" ||
         word == "saturday" || word == "sunday";
}

/// Proper nouns in a row that neither source knows, where their words say that they name somebody: a given name before
/// a surname, a role before them, a last word such as "Ministry" or "Parliament".
std::optional<NameSpan> unknown_name(const Draft& draft, Range run) {
  const Document& d = draft.document;
  while (run.size() > 1 && is_weekday(fold(d.text(run.begin)))) ++run.begin;
  Token begin = run.begin;
  while (begin < run.end && is_role_noun(noun_ending_at(d, begin).entry.noun_class)) ++begin;  // titles
  for (Token t = run.end - 1; t > begin; --t) {  // "Home Secretary Ann Lee"
    if (!is_role_noun(noun_ending_at(d, t - 1).entry.noun_class) || !given_name(fold(d.text(t)))) continue;
    begin = t;
    break;
  }
  const bool surname =
      d.relations[run.end - 1] == Relation::flat || (run.size() > 1 && d.relations[run.end - 2] == Relation::nmod_desc);
  if (begin == run.end && run.size() > 1 && surname &&
      noun_ending_at(d, run.end - 2).entry.noun_class != NounClass::title &&
      noun_ending_at(d, run.end - 1).entry.noun_class == NounClass::source)
    return NameSpan{{run.end - 1, run.end}, NameType::person, std::nullopt};  // "Judge Cook"
  if (begin == run.end && run.size() > 1) return std::nullopt;                // "Chief Executive": roles alone
  const std::string last = fold(d.text(run.end - 1));
  const auto kind = name_head(last);
  if (run.size() > 1 && is_thing_head(last)) return std::nullopt;  // "Rory Peck Awards"
  const bool given = begin < run.end && given_name(fold(d.text(begin)));
  const bool after_role = begin > run.begin || follows_role(d, run.begin);
  // "Henderson Executive Airport", "Saint Mary Hospital", but "Senator Frank Church".
  const bool place_or_body = kind && (run.end - begin > 2 || (begin > run.begin && noun_of(d, run.begin) == "saint"));
  if (begin < run.end && !place_or_body &&
      ((given && (begin + 1 < run.end || after_role)) || (after_role && begin + 1 < run.end))) {
    return NameSpan{{begin, run.end}, NameType::person, std::nullopt};
  }
  const NounClass noun = noun_entry(noun_of(d, run.end - 1)).noun_class;
  const bool body = noun == NounClass::collective || is_house(d, run) ||
                    (kind == EntityKind::organization && noun == NounClass::none && goes_on_with_of(d, run.end));
  if (kind && run.size() > 1) {
    return NameSpan{run, *kind == EntityKind::place ? NameType::location : NameType::organization, std::nullopt};
  }
  if (body && d.xpos[run.end - 1] != Xpos::nnps &&
      (run.size() > 1 || is_legislature(d, run.begin) || goes_on_with_of(d, run.end))) {
    return NameSpan{run, NameType::organization, std::nullopt};
  }
  if (run.size() == 1)
    return is_city_in_place(draft, run.begin) ? std::optional(NameSpan{run, NameType::location, std::nullopt})
                                              : std::nullopt;
  const bool inside = begin == run.begin && run.begin > sentence_begin(d, run.begin) && !is_headline(d, run.begin);
  if (inside && noun == NounClass::none && is_agent(d, run.end - 1))
    return NameSpan{run, NameType::organization, std::nullopt};  // "was chartered by Blue Reef Divers"
  return std::nullopt;
}

std::vector<NameSpan> proper_noun_spans(const Draft& draft, const std::vector<bool>& taken) {
  const Document& d = draft.document;
  std::vector<NameSpan> out;
  for (Token t = 0; t < d.size();) {
    Token e = t;
    while (e < d.size() && !taken[e] && d.upos[e] == Upos::propn && is_capitalized(d, e) &&
           d.sentence_of(e) == d.sentence_of(t)) {
      ++e;
    }
    if (e > t) {
      if (auto span = unknown_name(draft, {t, e})) out.push_back(std::move(*span));
    }
    t = std::max(e, t + 1);
  }
  return out;
}

/// "Wanda", but not "US".
bool is_given_name(const Document& d, Token t) { return !is_acronym(d, t) && given_name(fold(d.text(t))).has_value(); }

/// "Minister of", "Secretary of the" right before t.
bool follows_office_of(const Document& d, Token t) {
  if (t > sentence_begin(d, t) && d.text(t - 1) == "the") --t;
  if (t < sentence_begin(d, t) + 2 || d.text(t - 1) != "of") return false;
  const NounClass c = noun_ending_at(d, t - 2).entry.noun_class;
  return c == NounClass::office || c == NounClass::post;
}

/// Where a person's name begins inside a span that holds a title or a role as well: "Queen Elizabeth", "Senate Minority
/// Whip Dick Durbin", "First Minister of Scotland Nicola Sturgeon". The span's begin where it holds none.
Token name_begin(const Document& d, Range r) {
  while (r.size() > 1 && !is_capitalized(d, r.begin) && !is_surname_particle(d.text(r.begin)))
    ++r.begin;  // "podcaster Spike Cohen"
  if (r.size() > 1 && noun_entry(noun_of(d, r.begin)).noun_class == NounClass::title) return r.begin + 1;
  if (follows_office_of(d, r.begin) && !name_head(fold(d.text(r.end - 1)))) {
    for (Token t = r.begin + 1; t < r.end; ++t) {
      const bool surname_follows =
          t + 1 < r.end || (t + 1 < sentence_end(d, t) && d.upos[t + 1] == Upos::propn && is_capitalized(d, t + 1));
      if (surname_follows && is_given_name(d, t)) return t;
    }
  }
  if (is_given_name(d, r.begin)) return r.begin;
  for (Token last = r.end - 1; last-- > r.begin;) {
    if (!is_role_noun(noun_ending_at(d, last).entry.noun_class)) continue;
    if (d.text(last + 1) != "of") return last + 1;
    for (Token t = last + 2; t + 1 < r.end; ++t) {
      if (given_name(fold(d.text(t)))) return t;
    }
    return r.begin;
  }
  return r.begin;
}

/// End of what is left of a span when the role it ends in is taken away: "Senate" of "Senate Minority Leader", nothing
/// of "National Security Advisor".
Token end_before_role(const Document& d, NameSpan span) {
  const Range r = span.range;
  const NounPhrase noun = noun_ending_at(d, r.end - 1);
  const NounClass c = noun.entry.noun_class;
  const bool role = c == NounClass::office || c == NounClass::post || c == NounClass::source || c == NounClass::title;
  if (!role || d.xpos[r.end - 1] == Xpos::nns || (r.size() == 1 && span.entry)) return r.end;
  if (span.type == NameType::person && r.size() > 1 && given_name(fold(d.text(r.begin)))) return r.end;
  if (span.type == NameType::person && r.size() == 1 && c == NounClass::source && r.begin > sentence_begin(d, r.begin))
    return r.end;
  const Token head_end = end_of_head(d, r);  // "Union of Painters", whatever painters are
  if (head_end < r.end && name_head(fold(d.text(head_end - 1)))) return r.end;
  const bool of_what = noun.begin > r.begin && (d.text(noun.begin - 1) == "of" || d.text(noun.begin - 1) == "for");
  if (of_what) return r.end;  // "Supreme Court of Justice"
  return std::max(r.begin, noun.begin);
}

/// "Attorney" "Bash", "Minority Whip" "Dick Durbin": what follows the role is a person's name, not the rest of a body's
/// ("Attorney General's Office", "President Hotel").
bool is_surname_after_role(const Draft& draft, Range r) {
  const Document& d = draft.document;
  if (r.empty() || r.size() > 3) return false;
  for (Token t = r.begin; t < r.end; ++t) {
    if (d.upos[t] != Upos::propn || !is_capitalized(d, t) || noun_ending_at(d, t).entry.noun_class != NounClass::none)
      return false;
  }
  const std::string last = fold(d.text(r.end - 1));
  return !name_head(last) && !is_thing_head(last) && !draft.gazetteer.first(folded(d, r));
}

/// What is left of a span without the role it ended in may be a body: "Senate" of "Senate Minority Leader", not
/// "Provincial" of "Provincial Chief".
bool may_hold_roles(const Draft& draft, Token t) {
  const Document& d = draft.document;
  return is_acronym(d, t) || draft.gazetteer.first(folded(d, {t, t + 1})) ||
         noun_entry(noun_of(d, t)).noun_class == NounClass::collective;
}

/// Takes away what is no part of the name: articles, quotation marks, possessive markers, titles and roles.
Range trim(const Draft& draft, NameSpan span) {
  const Document& d = draft.document;
  Range r = span.range;
  const auto outside = [&](Token t) {
    return d.upos[t] == Upos::punct || d.upos[t] == Upos::det || is_possessive_marker(d, t) ||
           d.upos[t] == Upos::cconj || d.upos[t] == Upos::adp;
  };
  const auto after_hyphen = [&](Token t) { return t > r.begin && d.text(t - 1) == "-"; };  // "Lee Jae-in"
  while (r.size() > 1 && outside(r.end - 1) && d.text(r.end - 1) != ")" && !after_hyphen(r.end - 1)) --r.end;
  while (r.size() > 1 && outside(r.begin) && !is_capitalized(d, r.begin)) ++r.begin;
  while (r.size() > 1 && (d.text(r.begin) == "The" || d.upos[r.begin] == Upos::punct)) ++r.begin;
  for (Token t = r.begin + 1; t + 1 <= r.end; ++t) {  // "Chicago-based Boeing"
    if (d.text(t - 1).ends_with("-based") || d.text(t) == "based") r.begin = d.text(t) == "based" ? t + 1 : t;
  }
  if (draft.gazetteer.first(folded(d, r))) return r;
  const Token end = end_before_role(d, {r, span.type, std::nullopt});
  const bool shortened = end < r.end;
  r.end = end;
  if (r.empty() || (shortened && r.size() == 1 && !may_hold_roles(draft, r.begin))) return {r.begin, r.begin};
  const Token person = name_begin(d, r);
  // "Saint Mary Hospital", "Henderson Executive Airport": the last word tells what it is, not who.
  const bool told_by_last = person > r.begin && name_head(fold(d.text(r.end - 1))) && r.size() > 2 &&
                            (span.type != NameType::person || r.end - person == 1);
  if (told_by_last) return r;
  const bool motors = span.type == NameType::organization && noun_of(d, r.begin) == "general" &&
                      person == r.begin + 1;  // "General Motors": a body's first word, no role
  const bool named_after = person > r.begin && (given_name(fold(d.text(person))) ||
                                                (!motors && is_surname_after_role(draft, {person, r.end})));
  if (span.type == NameType::person || named_after) r.begin = person;
  const auto entry = r.size() > 1 ? draft.gazetteer.first(folded(d, {r.begin, r.begin + 1})) : std::nullopt;
  if (span.type == NameType::person && entry && entry->name_class == NameClass::demonym) ++r.begin;
  return r;
}

/// In a headline every word is large: a name that the gazetteer knows ends where it ends, whatever the tagger adds.
void cut_in_headlines(const Draft& draft, std::vector<NameSpan>& spans) {
  const Document& d = draft.document;
  for (NameSpan& span : spans) {
    if (span.range.size() < 2 || draft.gazetteer.first(folded(d, span.range)) || !is_headline(d, span.range.begin))
      continue;
    const auto known = gazetteer_span(draft, span.range.begin);
    if (!known || known->range.end >= span.range.end || name_head(fold(d.text(span.range.end - 1)))) continue;
    span.range.end = known->range.end;
    span.entry = known->entry;
  }
}

}  // namespace

std::vector<NameSpan> find_name_spans(const Draft& draft) {
  const Document& d = draft.document;
  std::vector<NameSpan> all = tagged_spans(d);
  join_over_hyphens(draft, all);
  extend_over_given_names(draft, all);
  cut_at_verbs(d, all);
  extend_last_words(d, all);
  for (NameSpan& span : all) {
    const Range whole = span.range;
    span.range = trim(draft, span);
    const bool shortened = !span.range.empty() && span.range.begin > whole.begin && span.type != NameType::person;
    if (shortened && (given_name(fold(d.text(span.range.begin))) || is_surname_after_role(draft, span.range))) {
      span.type = NameType::person;
    }
  }
  std::erase_if(all, [](const NameSpan& s) { return s.range.empty(); });
  for (NameSpan& span : all) span.entry = draft.gazetteer.first(folded(d, span.range));
  std::vector<NameSpan> listed = gazetteer_spans(draft);
  all.insert(all.end(), std::make_move_iterator(listed.begin()), std::make_move_iterator(listed.end()));
  // The longer of two that overlap; the tagger's where they are the same.
  cut_in_headlines(draft, all);
  std::stable_sort(all.begin(), all.end(),
                   [](const NameSpan& a, const NameSpan& b) { return a.range.size() > b.range.size(); });
  std::vector<bool> taken(d.size(), false);
  std::vector<NameSpan> kept;
  const auto keep = [&](NameSpan& span) {
    for (Token t = span.range.begin; t < span.range.end; ++t) {
      if (taken[t]) return;
    }
    std::fill(taken.begin() + span.range.begin, taken.begin() + span.range.end, true);
    kept.push_back(std::move(span));
  };
  for (NameSpan& span : all) keep(span);
  for (NameSpan& span : proper_noun_spans(draft, taken)) keep(span);
  for (NameSpan& span : known_surnames(draft, kept, taken)) keep(span);
  std::sort(kept.begin(), kept.end(), [](const NameSpan& a, const NameSpan& b) { return a.range < b.range; });
  extend_rulers(draft, kept);
  extend_over_and(draft, kept);
  extend_bodies(draft, kept);
  extend_persons(draft, kept);
  for (NameSpan& span : kept) {
    if (!span.entry) span.entry = draft.gazetteer.first(folded(d, span.range));
  }
  add_bracketed_acronyms(draft, kept);
  drop_what_names_nobody(d, kept);
  return kept;
}

}  // namespace newsgraph
