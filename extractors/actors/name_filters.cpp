#include "extractors/actors/name_filters.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

bool is_postnominal(const Document& d, const std::vector<NameSpan>& spans, std::size_t i) {
  constexpr std::array<std::string_view, 22> letters = {"QC",  "KC",    "MP",  "MEP", "MSP", "MLA", "MBE",  "OBE",
                                                        "CBE", "KBE",   "DBE", "GBE", "CMG", "FRS", "FRCP", "JP",
                                                        "PhD", "DPhil", "Esq", "MBA", "RN",  "SJ"};
  const Range r = spans[i].range;
  if (i == 0 || r.size() != 1 || std::find(letters.begin(), letters.end(), d.text(r.begin)) == letters.end())
    return false;
  const NameSpan& before = spans[i - 1];
  return before.type == NameType::person &&
         (before.range.end == r.begin || (before.range.end + 1 == r.begin && d.text(r.begin - 1) == ","));
}

bool is_quantity_word(std::string_view word) {
  return word == "dozens" || word == "hundreds" || word == "thousands" || word == "millions" || word == "scores" ||
         word == "some" || word == "many" || word == "others" || word == "several" || word == "most" || word == "both";
}

}  // namespace

void drop_storms(const Document& d, std::vector<NameSpan>& spans) {
  constexpr std::array<std::string_view, 4> storms = {"cyclone", "hurricane", "storm", "typhoon"};
  const auto is_storm = [&](const NameSpan& s) {
    return s.range.size() > 1 && !s.entry &&
           std::find(storms.begin(), storms.end(), fold(d.text(s.range.begin))) != storms.end();
  };
  std::vector<std::string> names;
  for (const NameSpan& s : spans) {
    if (is_storm(s)) names.push_back(folded(d, {s.range.begin + 1, s.range.end}));
  }
  for (const NameSpan& s : spans) {
    if (s.range.size() > 1 && !is_storm(s)) std::erase(names, fold(d.text(s.range.begin)));  // "Ann Lee"
  }
  std::erase_if(spans, [&](const NameSpan& s) {
    return is_storm(s) || std::find(names.begin(), names.end(), folded(d, s.range)) != names.end();
  });
}

void drop_things(const Document& d, std::vector<NameSpan>& spans) {
  std::erase_if(spans, [&](const NameSpan& span) {
    const std::string last = fold(d.text(span.range.end - 1));
    const bool person = span.type == NameType::person && (span.range.size() > 1 || last == "bill");
    return !span.entry && ((!person && is_thing_head(last)) || (span.range.size() == 1 && is_quantity_word(last)));
  });
}

void drop_party_labels(const Document& d, std::vector<NameSpan>& spans) {
  const auto is_party = [&](Token t) {
    const std::string_view letter = d.text(t);
    return (letter == "R" || letter == "D" || letter == "I") && t + 1 < d.size() && d.text(t + 1) == "-";
  };
  std::erase_if(spans, [&](const NameSpan& span) {
    const Token t = span.range.begin;
    if (span.type == NameType::person && t > 1 && is_party(t - 2)) return true;  // "Tex."; "Utah" stays a place
    return span.range.size() > 1 && is_party(t);
  });
}

void drop_currencies(const Document& d, std::vector<NameSpan>& spans) {
  std::erase_if(spans, [&](const NameSpan& span) {
    const Token last = span.range.end - 1;
    if (d.text(last).ends_with("$")) return true;
    return last + 1 < d.size() && d.text(last + 1) == "$" && d.tokens[last + 1].begin == d.tokens[last].end;
  });
}

void drop_ships(const Document& d, std::vector<NameSpan>& spans) {
  std::erase_if(spans, [&](const NameSpan& span) {
    const Token t = span.range.begin;
    if (span.type != NameType::person || span.range.size() > 1 || span.entry || t == 0 || d.xpos[t] != Xpos::nnp)
      return false;
    const Relation r = d.relations[t];
    return d.lemma(t - 1) == "the" && r != Relation::compound && r != Relation::amod && r != Relation::nmod_poss;
  });
}

void drop_postnominals(const Document& d, std::vector<NameSpan>& spans) {
  for (std::size_t i = spans.size(); i-- > 0;) {
    if (is_postnominal(d, spans, i)) spans.erase(spans.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

void drop_what_names_nobody(const Document& d, std::vector<NameSpan>& spans) {
  drop_storms(d, spans);
  drop_postnominals(d, spans);
  drop_party_labels(d, spans);
  drop_currencies(d, spans);
  drop_ships(d, spans);
  drop_things(d, spans);
}

}  // namespace newsgraph
