/// The words that expressions of time are made of: months, weekdays, units, numbers. All lookups take lower case.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/events/calendar.hpp"

namespace newsgraph::time_words {

/// One sentence as its words: as written and in lower case (ASCII).
struct Words {
  std::vector<std::string_view> written;
  std::vector<std::string> lower;

  std::size_t size() const { return lower.size(); }
  /// The word at i in lower case, or empty beyond the end.
  std::string_view at(std::size_t i) const {
    return i < lower.size() ? std::string_view(lower[i]) : std::string_view();
  }
  bool is_capitalised(std::size_t i) const {
    return i < written.size() && written[i][0] >= 'A' && written[i][0] <= 'Z';
  }
};

/// A number written in digits or words, from a given word on.
struct Quantity {
  double value = 0;  ///< 0 where vague
  std::size_t length = 0;
  bool vague = false;  ///< "several", "a few": TIMEX3 writes X
};

std::optional<int> month(std::string_view word);            ///< january, jan, jan. -> 1
std::optional<unsigned> weekday(std::string_view word);     ///< sunday, sun. -> 0
std::optional<calendar::Unit> unit(std::string_view word);  ///< day, days; minute ...
bool is_plural(std::string_view unit_word);
std::string_view season(std::string_view word);       ///< SP SU FA WI, or empty
std::string_view part_of_day(std::string_view word);  ///< MO AF EV NI MI DT, or empty
std::optional<int> ordinal(std::string_view word);    ///< 1st, first .. 31st, thirty-first (one word)

/// The whole number of a word of digits, commas allowed ("1,200"); nothing for anything else.
std::optional<int> digits(std::string_view word);

std::optional<Quantity> quantity(const Words& words, std::size_t at);

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list);

}  // namespace newsgraph::time_words
