#include "extractors/events/time_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace newsgraph::time_words {
namespace {

using calendar::Unit;

constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                      "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 20> small_numbers = {
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 8> tens = {"twenty", "thirty",  "forty",  "fifty",
                                                  "sixty",  "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 21> ordinals = {
    "first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
    "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",  "twenty-first"};

struct UnitWord {
  std::string_view word;
  Unit unit;
};
constexpr std::array<UnitWord, 16> units = {{{"second", Unit::second},
                                             {"minute", Unit::minute},
                                             {"hour", Unit::hour},
                                             {"day", Unit::day},
                                             {"night", Unit::day},
                                             {"week", Unit::week},
                                             {"fortnight", Unit::week},
                                             {"weekend", Unit::weekend},
                                             {"month", Unit::month},
                                             {"quarter", Unit::quarter},
                                             {"year", Unit::year},
                                             {"decade", Unit::decade},
                                             {"sec", Unit::second},
                                             {"min", Unit::minute},
                                             {"hr", Unit::hour},
                                             {"yr", Unit::year}}};

template <std::size_t N>
std::optional<int> position(const std::array<std::string_view, N>& list, std::string_view word) {
  const auto found = std::find(list.begin(), list.end(), word);
  return found == list.end() ? std::nullopt : std::optional(static_cast<int>(found - list.begin()));
}

/// "twenty", "twenty - five", "seven", "hundred".
std::optional<Quantity> cardinal(const Words& words, std::size_t at) {
  if (const auto value = digits(words.at(at))) return Quantity{static_cast<double>(*value), 1, false};
  if (const auto small = position(small_numbers, words.at(at))) return Quantity{static_cast<double>(*small), 1, false};
  if (const auto ten = position(tens, words.at(at))) {
    const double value = (*ten + 2) * 10;
    const std::size_t next = words.at(at + 1) == "-" ? at + 2 : at + 1;
    const auto small = position(small_numbers, words.at(next));
    if (small && *small >= 1 && *small <= 9) return Quantity{value + *small, next + 1 - at, false};
    return Quantity{value, 1, false};
  }
  return std::nullopt;
}

std::string_view without_period(std::string_view word) {
  if (word.size() > 1 && word.back() == '.') word.remove_suffix(1);
  return word;
}

}  // namespace

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::optional<int> month(std::string_view word) {
  word = without_period(word);
  if (const auto full = position(months, word)) return *full + 1;
  if (word == "sept") return 9;
  if (word.size() != 3) return std::nullopt;
  const auto found =
      std::find_if(months.begin(), months.end(), [&](std::string_view m) { return m.substr(0, 3) == word; });
  return found == months.end() ? std::nullopt : std::optional(static_cast<int>(found - months.begin()) + 1);
}

std::optional<unsigned> weekday(std::string_view word) {
  if (const auto full = position(weekdays, word)) return static_cast<unsigned>(*full);
  if (word.empty() || word.back() != '.') return std::nullopt;
  word.remove_suffix(1);
  const auto found = std::find_if(weekdays.begin(), weekdays.end(), [&](std::string_view d) {
    return word.size() >= 3 && d.substr(0, word.size()) == word;
  });
  return found == weekdays.end() ? std::nullopt : std::optional(static_cast<unsigned>(found - weekdays.begin()));
}

std::optional<Unit> unit(std::string_view word) {
  if (word == "century" || word == "centuries") return Unit::century;
  word = without_period(word);
  for (const UnitWord& u : units) {
    if (word == u.word ||
        (word.size() == u.word.size() + 1 && word.back() == 's' && word.substr(0, u.word.size()) == u.word)) {
      return u.unit;
    }
  }
  return std::nullopt;
}

bool is_plural(std::string_view unit_word) { return !unit_word.empty() && unit_word.back() == 's'; }

std::string_view season(std::string_view word) {
  if (word == "spring") return "SP";
  if (word == "summer") return "SU";
  if (word == "autumn" || word == "fall") return "FA";
  if (word == "winter") return "WI";
  return {};
}

std::string_view part_of_day(std::string_view word) {
  if (word == "morning") return "MO";
  if (word == "afternoon") return "AF";
  if (word == "evening") return "EV";
  if (word == "night") return "NI";
  return {};
}

std::optional<int> ordinal(std::string_view word) {
  if (const auto named = position(ordinals, word)) return *named + 1;
  if (word.size() < 3 || word.size() > 4) return std::nullopt;
  const std::string_view suffix = word.substr(word.size() - 2);
  if (!is_one_of(suffix, {"st", "nd", "rd", "th"})) return std::nullopt;
  const auto value = digits(word.substr(0, word.size() - 2));
  return value && *value >= 1 && *value <= 99 ? value : std::nullopt;
}

std::optional<int> digits(std::string_view word) {
  int value = 0;
  int n_digits = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] == ',' && i > 0 && (word.size() - i) % 4 == 0) continue;
    if (word[i] < '0' || word[i] > '9' || ++n_digits > 8) return std::nullopt;
    value = value * 10 + (word[i] - '0');
  }
  return n_digits == 0 ? std::nullopt : std::optional(value);
}

std::optional<Quantity> quantity(const Words& words, std::size_t at) {
  const std::string_view first = words.at(at);
  if (first == "half" && is_one_of(words.at(at + 1), {"a", "an"})) return Quantity{0.5, 2, false};
  if (is_one_of(first, {"several", "few", "many", "multiple", "some"})) return Quantity{0, 1, true};
  std::size_t skip = is_one_of(first, {"a", "an"}) ? 1 : 0;
  if (skip == 1 && words.at(at + 1) == "few") return Quantity{0, 2, true};
  if (words.at(at + skip) == "couple") return Quantity{2, skip + (words.at(at + skip + 1) == "of" ? 2u : 1u), false};
  if (words.at(at + skip) == "dozen") return Quantity{12, skip + 1, false};
  if (words.at(at + skip) == "hundred") return Quantity{100, skip + 1, false};
  if (skip == 1)
    return words.at(at + 1) == "half" && words.at(at + 2) == "-" ? Quantity{0.5, 3, false} : Quantity{1, 1, false};
  auto number = cardinal(words, at);
  if (!number) return std::nullopt;
  if (words.at(at + number->length) == "hundred") return Quantity{number->value * 100, number->length + 1, false};
  const bool and_a_half = words.at(at + number->length) == "and" && words.at(at + number->length + 1) == "a" &&
                          words.at(at + number->length + 2) == "half";
  if (and_a_half) return Quantity{number->value + 0.5, number->length + 3, false};
  return number;
}

}  // namespace newsgraph::time_words
