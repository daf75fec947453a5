// Must find: "Emmanuel Macron" in "French President Emmanuel Macron", "Taliban" where the tagger is silent, "Kremlin",
// "North Atlantic Treaty Organization" as one. Must not: "Monday", "US" inside "USA Today", "who" as the WHO.
#include "extractors/actors/name_spans.hpp"

#include <algorithm>
#include <string>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

constexpr Token longest_name = 9;  ///< tokens of a gazetteer name

bool is_connector(std::string_view word) {
  return word == "of" || word == "the" || word == "and" || word == "for" || word == "de" || word == "la" || word == "&" ||
         word == "-" || word == "–" || word == "al" || word == "in" || word == "on" || word == "to" || word == "'s" ||
         word == "’s";
}

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
  if (fold(d.text(range.begin)).size() <= 4) return is_acronym(d, range.begin) || (proper && entry.name_class == NameClass::country);
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

/// Proper nouns in a row that neither source knows, where their words say that they name somebody: a given name before
/// a surname, a title before them, a last word such as "Ministry".
std::vector<NameSpan> proper_noun_spans(const Document& d, const std::vector<bool>& taken) {
  std::vector<NameSpan> out;
  for (Token t = 0; t < d.size();) {
    Token e = t;
    while (e < d.size() && !taken[e] && d.upos[e] == Upos::propn && is_capitalized(d, e) &&
           d.sentence_of(e) == d.sentence_of(t)) {
      ++e;
    }
    Token begin = t;
    while (begin < e && noun_ending_at(d, begin).entry.noun_class != NounClass::none) ++begin;  // titles
    if (begin + 1 < e && given_name(fold(d.text(begin)))) {
      out.push_back({{begin, e}, NameType::person, std::nullopt});
    } else if (begin > t && begin < e && given_name(fold(d.text(begin)))) {
      out.push_back({{begin, e}, NameType::person, std::nullopt});
    } else if (e > t + 1) {
      const auto kind = name_head(fold(d.text(e - 1)));
      if (kind) out.push_back({{t, e}, *kind == EntityKind::place ? NameType::location : NameType::organization, {}});
    }
    t = std::max(e, t + 1);
  }
  return out;
}

/// Takes away what is no part of the name: articles, quotation marks, possessive markers; titles before a person.
Range trim(const Draft& draft, NameSpan span) {
  const Document& d = draft.document;
  Range r = span.range;
  const auto outside = [&](Token t) {
    return d.upos[t] == Upos::punct || d.upos[t] == Upos::det || is_possessive_marker(d, t) || d.upos[t] == Upos::cconj ||
           d.upos[t] == Upos::adp;
  };
  while (r.size() > 1 && outside(r.end - 1) && d.text(r.end - 1) != ")") --r.end;
  while (r.size() > 1 && outside(r.begin) && !is_capitalized(d, r.begin)) ++r.begin;
  while (r.size() > 1 && (d.text(r.begin) == "The" || d.upos[r.begin] == Upos::punct)) ++r.begin;
  if (span.type != NameType::person || (span.entry && is_strong(span.entry->name_class))) return r;
  const Range whole = r;
  for (bool shorter = true; shorter && r.size() > 1;) {
    shorter = false;
    for (Token e = std::min(r.begin + 3, r.end - 1); e > r.begin && !shorter; --e) {
      const NounPhrase noun = noun_ending_at(d, e - 1);
      const bool title = noun.entry.noun_class != NounClass::none && noun.begin <= r.begin &&
                         noun.entry.noun_class <= NounClass::source;
      const auto entry = draft.gazetteer.first(folded(d, {r.begin, e}));
      if (!title && !(entry && entry->name_class == NameClass::demonym)) continue;
      r.begin = e;
      shorter = true;
    }
  }
  return r.empty() ? whole : r;
}

}  // namespace

std::vector<NameSpan> find_name_spans(const Draft& draft) {
  const Document& d = draft.document;
  std::vector<NameSpan> all = tagged_spans(d);
  for (NameSpan& span : all) {
    span.range = trim(draft, span);
    span.entry = draft.gazetteer.first(folded(d, span.range));
  }
  std::vector<NameSpan> listed = gazetteer_spans(draft);
  all.insert(all.end(), std::make_move_iterator(listed.begin()), std::make_move_iterator(listed.end()));
  // The longer of two that overlap; the tagger's where they are the same.
  std::stable_sort(all.begin(), all.end(), [](const NameSpan& a, const NameSpan& b) {
    return a.range.size() > b.range.size();
  });
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
  for (NameSpan& span : proper_noun_spans(d, taken)) keep(span);
  std::sort(kept.begin(), kept.end(), [](const NameSpan& a, const NameSpan& b) { return a.range < b.range; });
  return kept;
}

}  // namespace newsgraph
