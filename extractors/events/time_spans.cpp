// Caught: "nearly four years", "two-day", "18 months", "the past two weeks", "half an hour", "decades", "every Friday",
// "annually", "5 p.m.", "10:30", "13:40 local time", "noon", "now", "recently". Not: "a 24-year-old man", "four
// people", "a second term", "the daily newspaper's".
#include <cmath>

#include "extractors/events/time_rules.hpp"

namespace newsgraph::time_rules {
namespace {

using calendar::Unit;
using time_words::is_one_of;
using time_words::Words;

std::string number_text(double value) {
  if (std::floor(value) == value) return std::to_string(static_cast<long>(value));
  std::string text = std::to_string(value);
  text.erase(text.find_last_not_of('0') + 1);
  return text;
}

/// P4Y, PT30M, P2W; a decade is P1DE, a century P1CE, a weekend P1WE, a quarter P1Q.
std::string duration_value(const std::string& number, Unit unit) {
  switch (unit) {
    case Unit::second: return "PT" + number + "S";
    case Unit::minute: return "PT" + number + "M";
    case Unit::hour: return "PT" + number + "H";
    case Unit::day: return "P" + number + "D";
    case Unit::week: return "P" + number + "W";
    case Unit::weekend: return "P" + number + "WE";
    case Unit::month: return "P" + number + "M";
    case Unit::quarter: return "P" + number + "Q";
    case Unit::year: return "P" + number + "Y";
    case Unit::decade: return "P" + number + "DE";
    case Unit::century: return "P" + number + "CE";
  }
  return {};
}

std::string duration_of(const time_words::Quantity& quantity, std::string_view unit_word) {
  const Unit unit = *time_words::unit(unit_word);
  const int factor = unit_word.substr(0, 9) == "fortnight" ? 2 : 1;
  if (quantity.vague) return duration_value("X", unit);
  if (quantity.value == 0.5 && unit == Unit::hour) return "PT30M";
  return duration_value(number_text(quantity.value * factor), unit);
}

/// "four years", "a decade", "several months", "two and a half years", "half an hour".
std::optional<Match> counted_units(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const auto number = time_words::quantity(words, at);
  if (!number) return std::nullopt;
  const std::size_t unit_at = at + number->length;
  if (!time_words::unit(words.at(unit_at))) return std::nullopt;
  const bool one_second = words.at(unit_at) == "second" || (words.at(at) == "a" && words.at(unit_at) == "quarter");
  if (one_second) return std::nullopt;  // "a second term", "a quarter of them"
  if (words.at(unit_at + 1) == "-" || is_one_of(words.at(unit_at + 1), {"old", "of"})) {
    if (is_one_of(words.at(unit_at + 1), {"-", "old"})) return std::nullopt;
  }
  if (words.at(unit_at + 1) == "old" || (words.at(unit_at) != "night" && words.at(at) == "the")) return std::nullopt;
  return Match{number->length + 1, TimeType::duration, duration_of(*number, words.at(unit_at))};
}

/// "two - day", "18 - month - long"; a third part "old" makes it an age.
std::optional<Match> hyphenated(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const auto number = time_words::quantity(words, at);
  if (!number || words.at(at) == "a" || words.at(at) == "an") return std::nullopt;
  const std::size_t hyphen = at + number->length;
  if (words.at(hyphen) != "-" || !time_words::unit(words.at(hyphen + 1))) return std::nullopt;
  const bool third = words.at(hyphen + 2) == "-";
  if (third && words.at(hyphen + 3) != "long") return std::nullopt;
  if (words.at(hyphen + 2) == "old") return std::nullopt;
  return Match{number->length + (third ? 4u : 2u), TimeType::duration, duration_of(*number, words.at(hyphen + 1))};
}

/// "the past two weeks", "the last few days", "the next ten years", "these five weeks".
std::optional<Match> stretch(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const std::size_t the = is_one_of(words.at(at), {"the", "these", "those"}) ? 1 : 0;
  const bool direction =
      is_one_of(words.at(at + the), {"past", "last", "next", "coming", "following", "previous", "first", "final"});
  if (!direction && words.at(at) != "these" && words.at(at) != "those") return std::nullopt;
  const std::size_t number_at = at + the + (direction ? 1 : 0);
  const auto number = time_words::quantity(words, number_at);
  const std::size_t unit_at = number_at + (number ? number->length : 0);
  if (!time_words::unit(words.at(unit_at)) || !time_words::is_plural(words.at(unit_at))) return std::nullopt;
  const time_words::Quantity vague{0, 0, true};
  return Match{unit_at + 1 - at, TimeType::duration, duration_of(number ? *number : vague, words.at(unit_at))};
}

/// "for decades", "weeks": plurals of long units alone after a preposition of time.
std::optional<Match> bare_units(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  if (!time_words::unit(words.at(at)) || !time_words::is_plural(words.at(at)) || at == 0) return std::nullopt;
  if (!is_one_of(words.at(at - 1), {"for", "in", "within", "over", "after", "of"})) return std::nullopt;
  if (words.at(at - 1) == "of" && !is_one_of(words.at(at), {"weeks", "months", "decades", "hours"}))
    return std::nullopt;
  return Match{1, TimeType::duration, duration_value("X", *time_words::unit(words.at(at)))};
}

/// "all day", "the whole week", "overnight".
std::optional<Match> whole(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  if (words.at(at) == "overnight") return Match{1, TimeType::time, "TNI"};
  const std::size_t the = words.at(at) == "the" ? 1 : 0;
  if (!is_one_of(words.at(at + the), {"all", "whole", "entire"})) return std::nullopt;
  const auto unit = time_words::unit(words.at(at + the + 1));
  if (!unit || time_words::is_plural(words.at(at + the + 1))) return std::nullopt;
  return Match{the + 2, TimeType::duration, duration_value("1", *unit)};
}

/// "every Friday", "each year", "every two weeks", "annually", "twice a week".
std::optional<Match> repeated(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const std::string_view word = words.at(at);
  if (is_one_of(word, {"annually", "yearly"})) return Match{1, TimeType::set, "P1Y"};
  if (is_one_of(word, {"monthly", "weekly", "hourly"}))
    return Match{1, TimeType::set, word == "monthly" ? "P1M" : word == "weekly" ? "P1W" : "PT1H"};
  if (word == "daily" && !words.is_capitalised(at)) return Match{1, TimeType::set, "P1D"};
  if (is_one_of(word, {"once", "twice"}) && is_one_of(words.at(at + 1), {"a", "an", "per"}) &&
      time_words::unit(words.at(at + 2))) {
    return Match{3, TimeType::set, duration_value("1", *time_words::unit(words.at(at + 2)))};
  }
  if (!is_one_of(word, {"every", "each"})) return std::nullopt;
  if (const auto weekday = time_words::weekday(words.at(at + 1))) {
    return Match{2, TimeType::set, "XXXX-WXX-" + std::to_string(*weekday == 0 ? 7u : *weekday)};
  }
  if (const auto part = time_words::part_of_day(words.at(at + 1)); !part.empty())
    return Match{2, TimeType::set, "XXXX-XX-XXT" + std::string(part)};
  const auto number = time_words::quantity(words, at + 1);
  const std::size_t unit_at = at + 1 + (number ? number->length : 0);
  if (!time_words::unit(words.at(unit_at))) return std::nullopt;
  return Match{unit_at + 1 - at, TimeType::set,
               duration_of(number ? *number : time_words::Quantity{1, 0, false}, words.at(unit_at))};
}

struct Clock {
  int hour = -1;
  int minute = 0;
};

/// "10:30", "13.40" is not one: it may be money.
std::optional<Clock> clock_at(std::string_view word) {
  const std::size_t colon = word.find(':');
  const auto hour = time_words::digits(word.substr(0, colon));
  const auto minute = colon == std::string_view::npos ? std::optional(0) : time_words::digits(word.substr(colon + 1));
  const bool two_digits = colon == std::string_view::npos || word.size() - colon == 3;
  if (!hour || !minute || !two_digits || *hour > 24 || *minute > 59 || word.size() > 5) return std::nullopt;
  return Clock{*hour, *minute};
}

std::string clock_value(Clock clock) {
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return "T" + two(clock.hour) + ":" + two(clock.minute);
}

/// How many words after a time name a zone: "local time", "BST", "UTC".
std::size_t zone_length(const Words& words, std::size_t at) {
  if (words.at(at) == "local" && words.at(at + 1) == "time") return 2;
  return is_one_of(words.at(at), {"utc", "gmt", "bst", "est", "edt", "pst", "pdt", "cet", "cest", "et"}) ? 1 : 0;
}

std::optional<Match> time_of_day(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  if (words.at(at) == "noon" || words.at(at) == "midday") return Match{1, TimeType::time, "T12:00"};
  if (words.at(at) == "midnight") return Match{1, TimeType::time, "T24:00"};
  auto clock = clock_at(words.at(at));
  if (!clock) return std::nullopt;
  std::size_t length = 1;
  const std::string_view half = words.at(at + 1);
  const bool morning = is_one_of(half, {"a.m.", "am", "a.m"});
  const bool evening = is_one_of(half, {"p.m.", "pm", "p.m"});
  const bool colon = words.at(at).find(':') != std::string_view::npos;
  if (morning || evening) {
    if (clock->hour == 0 || clock->hour > 12) return std::nullopt;
    clock->hour = clock->hour % 12 + (evening ? 12 : 0);
    ++length;
  } else if (half == "o'clock" || half == "o’clock") {
    ++length;
  } else if (!colon) {
    return std::nullopt;
  }
  return Match{length + zone_length(words, at + length), TimeType::time, clock_value(*clock)};
}

/// "morning", "afternoon" beside a day: "Friday morning", "in the morning of May 5".
std::optional<Match> part_of_day(const Scene& scene, std::size_t at) {
  const std::string_view part = time_words::part_of_day(scene.words.at(at));
  if (part.empty() || at == 0) return std::nullopt;
  const bool after_day = time_words::weekday(scene.words.at(at - 1)).has_value();
  const bool in_the =
      at > 1 && scene.words.at(at - 1) == "the" && is_one_of(scene.words.at(at - 2), {"in", "during", "through", "on"});
  if (!after_day && !in_the) return std::nullopt;
  return Match{1, TimeType::time, "T" + std::string(part)};
}

std::optional<Match> reference(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const std::string_view word = words.at(at);
  if (is_one_of(word, {"now", "currently", "nowadays", "presently"})) return Match{1, TimeType::date, "PRESENT_REF"};
  if (is_one_of(word, {"recently", "lately", "formerly", "once"}) && word != "once")
    return Match{1, TimeType::date, "PAST_REF"};
  if (is_one_of(word, {"soon", "shortly"}) && !is_one_of(words.at(at + 1), {"after", "before", "as"}))
    return Match{1, TimeType::date, "FUTURE_REF"};
  if (word == "the" && is_one_of(words.at(at + 1), {"past", "present", "future"}) &&
      (words.at(at + 2).empty() || is_one_of(words.at(at + 2), {".", ",", ";", "and", "or", ")"}))) {
    return Match{2, TimeType::date,
                 words.at(at + 1) == "past"     ? "PAST_REF"
                 : words.at(at + 1) == "future" ? "FUTURE_REF"
                                                : "PRESENT_REF"};
  }
  return std::nullopt;
}

constexpr Rule rules[] = {hyphenated, counted_units, stretch,     bare_units, whole,
                          repeated,   time_of_day,   part_of_day, reference};

}  // namespace

std::span<const Rule> span_rules() { return rules; }

}  // namespace newsgraph::time_rules
