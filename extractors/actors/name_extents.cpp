// Must find: "Development Bank" with "Hungarian" before it, "Ministry" "of Defence", "Eduardo Scheinig" behind "Jorge",
// "Mijares" after "Graciano Mijares". Must not: "May" the month after "Theresa May", where "may" stands small too.
#include "extractors/actors/name_extents.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

bool ends_in_body(const Document& d, Range r) {
  return name_head(fold(d.text(r.end - 1))) == EntityKind::organization ||
         noun_entry(noun_of(d, r.end - 1)).noun_class == NounClass::collective;
}

/// A large proper noun or adjective that hangs on the next word: "Coast" of "Guard", "National" of "Institute of
/// Health".
bool is_name_part(const Document& d, Token t) {
  if (!is_capitalized(d, t) || d.heads[t] != t + 1) return false;
  if (d.upos[t] == Upos::propn) return d.relations[t] == Relation::compound;
  return d.upos[t] == Upos::adj && d.relations[t] == Relation::amod && t > sentence_begin(d, t);
}

/// "Institute of Allergy" "and Infectious Diseases": where the second half of what a body is for ends; the end of the
/// span where none follows.
Token end_of_second_half(const Document& d, const std::vector<NameSpan>& spans, std::size_t i) {
  const Range r = spans[i].range;
  const Token end = sentence_end(d, r.begin);
  const Token of = end_of_head(d, r);
  if (of == r.end || !ends_in_body(d, {r.begin, of})) return r.end;
  if (r.end + 1 >= end || (d.text(r.end) != "and" && d.text(r.end) != "&")) return r.end;
  Token last = r.end + 1;
  while (last < end && is_capitalized(d, last) &&
         (d.upos[last] == Upos::noun || d.upos[last] == Upos::propn || (d.upos[last] == Upos::adj && last + 1 < end)))
    ++last;
  if (last == r.end + 1 || ends_in_body(d, {r.end + 1, last})) return r.end;
  if (i + 1 < spans.size() && spans[i + 1].range.begin < last) return r.end;
  return last;
}

bool is_demonym(const NameSpan& span) {
  return span.entry && span.entry->name_class == NameClass::demonym && !span.range.empty();
}

/// Words that the document also writes small: "may" of "May said".
std::unordered_set<std::string> small_words(const Document& d) {
  std::unordered_set<std::string> out;
  for (Token t = 0; t < d.size(); ++t) {
    if (!is_capitalized(d, t)) out.insert(std::string(d.text(t)));
  }
  return out;
}

}  // namespace

/// "Hungarian" "Development Bank" are one name, "House Oversight" "and" "Reform Committee" are one, and "League" "for
/// the Defence of Human Rights", "Ministry of Defence", where the tagger saw the first part only.
void extend_bodies(const Draft& draft, std::vector<NameSpan>& spans) {
  const Document& d = draft.document;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    NameSpan& span = spans[i];
    if (span.range.empty() || span.type != NameType::organization || span.entry) continue;
    if (i > 0 && is_demonym(spans[i - 1]) && spans[i - 1].range.end == span.range.begin &&
        ends_in_body(d, span.range)) {
      span.range.begin = spans[i - 1].range.begin;
      spans[i - 1].range.end = spans[i - 1].range.begin;
    }
    const Token first = std::max(sentence_begin(d, span.range.begin), i > 0 ? spans[i - 1].range.end : Token{0});
    const bool headed = span.range.size() == 1 || d.text(span.range.begin + 1) == "of";
    if (headed && ends_in_body(d, {span.range.begin, span.range.begin + 1}) && span.range.begin > first &&
        is_name_part(d, span.range.begin - 1))
      --span.range.begin;  // "Coast" "Guard", "National" "Institute of Health"
    Token t = span.range.end;
    const Token end = sentence_end(d, span.range.begin);
    if (i + 1 < spans.size() && t < end && (d.text(t) == "and" || d.text(t) == "&") &&
        spans[i + 1].range.begin == t + 1 && spans[i + 1].type == NameType::organization && !spans[i + 1].entry &&
        spans[i + 1].range.size() > 1 && !ends_in_body(d, span.range) && ends_in_body(d, spans[i + 1].range)) {
      spans[i + 1].range.begin = span.range.begin;
      span.range.end = span.range.begin;
      continue;
    }
    span.range.end = end_of_second_half(d, spans, i);
    if (!ends_in_body(d, span.range) || t + 1 >= end || (d.text(t) != "of" && d.text(t) != "for")) continue;
    Token last = span.range.end;
    for (++t; t < end && (is_capitalized(d, t) || is_connector(d.text(t))) && d.upos[t] != Upos::punct &&
              !is_possessive_marker(d, t);
         ++t) {
      if (d.text(t) == "and" && t + 1 < end && d.text(t + 1) == "the") break;
      const auto entry = draft.gazetteer.first(folded(d, {t, t + 1}));
      if (entry && entry->name_class <= NameClass::country && last == span.range.end) break;
      if (is_capitalized(d, t)) last = t + 1;
    }
    span.range.end = last;
    for (std::size_t k = i + 1; k < spans.size() && spans[k].range.begin < last; ++k) {
      span.range.end = std::max(span.range.end, spans[k].range.end);
      spans[k].range.end = spans[k].range.begin;
    }
  }
  std::erase_if(spans, [](const NameSpan& s) { return s.range.empty(); });
}

/// Large words that the parse ties to a person's name beside them, as in "Jorge" "Eduardo Scheinig", are part of it.
void extend_persons(const Draft& draft, std::vector<NameSpan>& spans) {
  const Document& d = draft.document;
  const auto tied = [&](Token t, Range name) {
    const bool flat = main_relation(d.relations[t]) == Relation::flat || d.relations[t] == Relation::compound;
    return flat && !d.is_root(t) && (name.contains(d.heads[t]) || d.heads[t] == d.heads[name.begin]);
  };
  for (std::size_t i = 0; i < spans.size(); ++i) {
    NameSpan& span = spans[i];
    if (span.range.empty() || span.type != NameType::person || span.entry) continue;
    const Token end = sentence_end(d, span.range.begin);
    for (Token t = span.range.end; t < end && d.upos[t] == Upos::propn && is_capitalized(d, t) && tied(t, span.range);
         ++t) {
      const bool other = i + 1 < spans.size() && spans[i + 1].range.contains(t);
      if (other && spans[i + 1].type != NameType::person) break;
      span.range.end = t + 1;
      if (other) spans[i + 1].range.begin = t + 1;
    }
  }
  std::erase_if(spans, [](const NameSpan& s) { return s.range.begin >= s.range.end; });
}

void extend_last_words(const Document& d, std::vector<NameSpan>& spans) {
  for (std::size_t i = 0; i < spans.size(); ++i) {
    Range& r = spans[i].range;
    if (r.size() != 1 || name_head(fold(d.text(r.begin))) != EntityKind::place) continue;
    const Token first = std::max(sentence_begin(d, r.begin), i > 0 ? spans[i - 1].range.end : Token{0});
    Token begin = r.begin;
    while (begin > first && d.upos[begin] != Upos::punct && is_capitalized(d, begin - 1) &&
           (d.upos[begin - 1] == Upos::propn || d.upos[begin - 1] == Upos::adj))
      --begin;
    if (d.upos[begin] == Upos::propn && !is_role_noun(noun_ending_at(d, begin).entry.noun_class)) r.begin = begin;
  }
}

void extend_over_given_names(const Draft& draft, std::vector<NameSpan>& spans) {
  const Document& d = draft.document;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const Range r = spans[i].range;
    if (spans[i].type != NameType::person || r.begin == sentence_begin(d, r.begin)) continue;
    const Token first = r.begin - 1;
    const bool begins = first == sentence_begin(d, first);  // "Will Ann Lee come?"
    if (begins && !draft.gazetteer.first(folded(d, {first, r.begin}))) continue;
    if (d.upos[first] != Upos::propn || !given_name(fold(d.text(first))) || !given_name(fold(d.text(r.begin))))
      continue;
    const bool tied = (d.heads[r.begin] == first && main_relation(d.relations[r.begin]) == Relation::flat) ||
                      (r.contains(d.heads[first]) && d.relations[first] == Relation::compound);
    const bool named_before = i > 0 && spans[i - 1].range.contains(first) && spans[i - 1].range.size() > 1;
    if (!tied || named_before || is_role_noun(noun_ending_at(d, first).entry.noun_class)) continue;
    if (i > 0 && spans[i - 1].range.contains(first)) spans[i - 1].range.end = spans[i - 1].range.begin;
    spans[i].range.begin = first;
  }
  std::erase_if(spans, [](const NameSpan& s) { return s.range.empty(); });
}

void add_bracketed_acronyms(const Draft& draft, std::vector<NameSpan>& spans) {
  const Document& d = draft.document;
  const auto is_acronym_like = [](std::string_view word) {
    const auto large = std::count_if(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return word.size() < 8 && large > 1 && std::all_of(word.begin(), word.end(), [](char c) {
             return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
           });
  };
  const auto is_clipped = [&](std::string_view word, Token first) {  // "Institute of Ports (Inports)"
    return word.size() > 3 && word[0] >= 'A' && word[0] <= 'Z' && word[0] == d.text(first)[0] &&
           !given_name(fold(word));
  };
  std::vector<NameSpan> added;
  std::vector<std::string> clipped;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const Range r = spans[i].range;
    if (spans[i].type != NameType::organization || r.size() < 2 || r.end + 2 >= sentence_end(d, r.begin)) continue;
    if (d.text(r.end) != "(" || d.text(r.end + 2) != ")") continue;
    const Range inside{r.end + 1, r.end + 2};
    if (draft.gazetteer.first(folded(d, inside))) continue;
    const std::string_view word = d.text(inside.begin);
    const bool free = i + 1 >= spans.size() || spans[i + 1].range.begin > inside.begin;
    if (is_acronym_like(word) && free)
      added.push_back({inside, NameType::organization, std::nullopt});
    else if (!is_acronym_like(word) && is_clipped(word, r.begin) && !free && spans[i + 1].range == inside)
      clipped.push_back(folded(d, inside));
  }
  for (NameSpan& span : spans) {
    const bool body = std::find(clipped.begin(), clipped.end(), folded(d, span.range)) != clipped.end();
    if (body) span.type = NameType::organization;
  }
  spans.insert(spans.end(), added.begin(), added.end());
  std::sort(spans.begin(), spans.end(), [](const NameSpan& a, const NameSpan& b) { return a.range < b.range; });
}

void extend_rulers(const Draft& draft, std::vector<NameSpan>& spans) {
  const Document& d = draft.document;
  const auto is_number = [](std::string_view word) {
    return word.size() > 1 && word.size() < 6 && word.find_first_not_of("IVX") == std::string_view::npos;
  };
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const Token t = spans[i].range.end;
    if (t >= sentence_end(d, spans[i].range.begin) || !is_number(d.text(t))) continue;
    if (i + 1 < spans.size() && spans[i + 1].range.contains(t)) continue;
    if (spans[i].type != NameType::person && !given_name(folded(d, spans[i].range))) continue;
    spans[i].range.end = t + 1;
    spans[i].entry = draft.gazetteer.first(folded(d, spans[i].range));
  }
}

void extend_over_and(const Draft& draft, std::vector<NameSpan>& spans) {
  const Document& d = draft.document;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    Range& r = spans[i].range;
    const std::string last = noun_of(d, r.end - 1);
    const bool office = last == "committee" || last == "commission" || last == "department" || last == "ministry" ||
                        last == "agency" || last == "office" || last == "authority" || last == "board";
    if (!office || spans[i].entry || r.size() < 2) continue;
    const Token first = std::max(sentence_begin(d, r.begin), i > 0 ? spans[i - 1].range.end : Token{0});
    if (r.begin < first + 2 || (d.text(r.begin - 1) != "and" && d.text(r.begin - 1) != "&")) continue;
    Token begin = r.begin - 1;
    while (begin > first && d.upos[begin - 1] == Upos::propn && is_capitalized(d, begin - 1)) --begin;
    if (begin + 1 < r.begin) r.begin = begin;
  }
}

/// The surname of a person that the document names in full is that person's wherever it stands alone.
std::vector<NameSpan> known_surnames(const Draft& draft, const std::vector<NameSpan>& kept,
                                     const std::vector<bool>& taken) {
  const Document& d = draft.document;
  std::unordered_set<std::string> surnames;
  for (const NameSpan& span : kept) {
    if (span.type != NameType::person || span.entry || span.range.size() < 2) continue;
    surnames.insert(fold(d.text(span.range.end - 1)));
  }
  std::vector<NameSpan> out;
  if (surnames.empty()) return out;
  const std::unordered_set<std::string> small = small_words(d);
  for (Token t = 0; t < d.size(); ++t) {
    const bool noun = d.upos[t] == Upos::propn || d.upos[t] == Upos::noun;
    if (taken[t] || !noun || !is_capitalized(d, t) || !surnames.contains(fold(d.text(t))) ||
        small.contains(fold(d.text(t))))
      continue;
    out.push_back({{t, t + 1}, NameType::person, std::nullopt});
  }
  return out;
}

}  // namespace newsgraph
