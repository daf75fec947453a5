#include "extractors/actors/name_hyphens.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t longest_syllables = 5;  ///< letters of the small second half of a given name: "young"

/// A hyphen with no space on either side.
bool is_tight(const Document& d, Token t) {
  return t > 0 && t + 1 < d.size() && d.text(t) == "-" && d.tokens[t - 1].end == d.tokens[t].begin &&
         d.tokens[t].end == d.tokens[t + 1].begin && d.sentence_of(t - 1) == d.sentence_of(t + 1);
}

bool is_large_name_word(const Document& d, Token t) { return d.upos[t] == Upos::propn && is_capitalized(d, t); }

/// A place, people or body of the gazetteer: it stands on its own ("Lima-Quito").
bool is_known(const Draft& draft, Range range) {
  const auto entry = draft.gazetteer.first(folded(draft.document, range));
  return entry && entry->name_class != NameClass::city;
}

/// "un" of "Jong-un", not "led", "era".
bool is_small_half(const Document& d, Token t) {
  constexpr std::array<std::string_view, 16> others = {"led",   "era",   "born",  "run",   "like", "based",
                                                       "style", "owned", "level", "class", "wide", "type",
                                                       "free",  "held",  "made",  "elect"};
  const std::string_view word = d.text(t);
  return word.size() > 1 && word.size() <= longest_syllables && !is_one_of(word, others) &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_article(std::string_view word) {
  constexpr std::array<std::string_view, 12> articles = {"al", "el", "Al", "El", "ul", "as",
                                                         "ad", "an", "ar", "at", "az", "ash"};
  return is_one_of(word, articles);
}

class Joiner {
 public:
  Joiner(const Draft& draft, std::vector<NameSpan>& spans)
      : draft_(draft), d_(draft.document), spans_(spans), at_(d_.size(), 0) {
    for (std::uint32_t i = 0; i < spans_.size(); ++i) {
      mark(i);
      if (spans_[i].type == NameType::person && spans_[i].range.size() > 1)
        surnames_.insert(d_.text(spans_[i].range.end - 1));
    }
  }

  void run() {
    for (Token t = 1; t + 1 < d_.size(); ++t) {
      if (!is_tight(d_, t) || around(t)) continue;
      if (is_article(d_.text(t - 1)) && is_large_name_word(d_, t + 1))
        join_article(t);
      else if (is_small_half(d_, t + 1))
        join_small_half(t);
      else if (is_large_name_word(d_, t - 1) && is_large_name_word(d_, t + 1))
        join_large(t);
    }
    std::erase_if(spans_, [](const NameSpan& s) { return s.range.empty(); });
    std::sort(spans_.begin(), spans_.end(), [](const NameSpan& a, const NameSpan& b) { return a.range < b.range; });
  }

 private:
  void mark(std::uint32_t span) {
    const Range r = spans_[span].range;
    std::fill(at_.begin() + r.begin, at_.begin() + r.end, span + 1);
  }

  const NameSpan* around(Token t) const { return at_[t] == 0 ? nullptr : &spans_[at_[t] - 1]; }

  /// Makes one span of a range and of all that it touches.
  void make(Range range, NameType type) {
    Range whole = range;
    for (Token t = range.begin; t < range.end; ++t) {
      if (at_[t] == 0) continue;
      NameSpan& s = spans_[at_[t] - 1];
      if (!s.range.empty()) whole = {std::min(whole.begin, s.range.begin), std::max(whole.end, s.range.end)};
      s.range.end = s.range.begin;
    }
    spans_.push_back({whole, type, std::nullopt});
    mark(static_cast<std::uint32_t>(spans_.size() - 1));
  }

  /// The large word before t that may begin a person's name.
  bool may_begin(Token t) const {
    const NounClass c = noun_ending_at(d_, t).entry.noun_class;
    return is_large_name_word(d_, t) && (c == NounClass::none || given_name(fold(d_.text(t)))) &&
           !is_known(draft_, {t, t + 1});
  }

  /// "Omar" "al" - "Bakri": behind a name, or a large word that may begin one.
  void join_article(Token hyphen) {
    const Token article = hyphen - 1;
    if (article == sentence_begin(d_, article)) return;
    const NameSpan* before = around(article - 1);
    const NameSpan* inside = around(article);
    if (inside && inside != before) return;
    if (before ? before->type == NameType::person : may_begin(article - 1))
      make({article - 1, hyphen + 2}, NameType::person);
    else if (is_role(article - 1))
      make({article, hyphen + 2}, NameType::person);  // "Mayor" "al-Bakri"
  }

  void join_small_half(Token hyphen) {
    const NameSpan* left = around(hyphen - 1);
    if (!left || left->type != NameType::person) return;
    if (left->range.size() > 1) return make({left->range.begin, hyphen + 2}, NameType::person);
    const Token first = left->range.begin;
    if (first == sentence_begin(d_, first)) return;
    if (is_role(first - 1))
      make({first, hyphen + 2}, NameType::person);  // "Mayor" "Jae-won"
    else if (is_large_name_word(d_, first - 1))
      make({first - 1, hyphen + 2}, NameType::person);
  }

  bool is_role(Token t) const { return is_role_noun(noun_ending_at(d_, t).entry.noun_class); }

  void join_large(Token hyphen) {
    const NameSpan *left = around(hyphen - 1), *right = around(hyphen + 1);
    const Range first = left ? left->range : Range{hyphen - 1, hyphen};
    const Range second = right ? right->range : Range{hyphen + 1, hyphen + 2};
    if (first.end != hyphen || second.begin != hyphen + 1) return;
    const std::string_view letter = d_.text(hyphen - 1);
    if (letter == "D" || letter == "R" || letter == "I") return;  // "D-Richmond"
    if (is_known(draft_, first) || is_known(draft_, second)) return;
    const bool person = (left && left->type == NameType::person) || (right && right->type == NameType::person);
    const bool other = (left && left->type != NameType::person) || (right && right->type != NameType::person);
    if (person && other) return;
    if (person) {
      if (are_one_person(first, second)) make({first.begin, second.end}, NameType::person);
    } else if (left || right) {
      if (!left || !right || left->type == right->type) make({first.begin, second.end}, (left ? left : right)->type);
    }
  }

  /// "Jean" - "Luc", "Ann Parker" - "Bowles", "Sun" - "Hee Lee"; not "Berg" - "Kim", "Ann Berg" - "Bo Kim".
  bool are_one_person(Range first, Range second) const {
    const auto given = [&](Token t) { return given_name(fold(d_.text(t))).has_value(); };
    if (first.size() > 1) return second.size() == 1;
    if (given(first.begin) && given(second.begin)) return true;
    const bool goes_on = second.size() > 1 || (second.end < d_.size() && is_large_name_word(d_, second.end));
    return goes_on && !surnames_.contains(d_.text(first.begin));  // "Berg" elsewhere "Ann Berg"
  }

  const Draft& draft_;
  const Document& d_;
  std::vector<NameSpan>& spans_;
  std::vector<std::uint32_t> at_;                  ///< per token: one more than the index of its span, or 0
  std::unordered_set<std::string_view> surnames_;  ///< last words of the names of persons
};

}  // namespace

void join_over_hyphens(const Draft& draft, std::vector<NameSpan>& spans) { Joiner(draft, spans).run(); }

}  // namespace newsgraph
