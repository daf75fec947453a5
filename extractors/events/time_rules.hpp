/// The grammar of time expressions: each rule reads one kind of expression from a given word on. time.cpp tries them
/// all and takes the longest.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "extractors/events/time.hpp"
#include "extractors/events/time_words.hpp"

namespace newsgraph::time_rules {

/// What a rule sees: the words of a sentence, the article's day, and which way a bare "Friday" points.
struct Scene {
  const time_words::Words& words;
  std::optional<calendar::Day> today;
  TimeDirection direction = TimeDirection::past;
};

/// An expression of `length` words. A value that starts with "T" is a time of a day still to be found beside it.
struct Match {
  std::size_t length = 0;
  TimeType type = TimeType::date;
  std::string value;
  std::string modifier = {};
};

using Rule = std::optional<Match> (*)(const Scene&, std::size_t at);

std::span<const Rule> point_rules();     ///< days, months, years, weekdays, seasons: time_points.cpp
std::span<const Rule> relative_rules();  ///< today, last week, two days ago, that year: time_relative.cpp
std::span<const Rule> span_rules();      ///< durations, sets, times of day, now and soon: time_spans.cpp

/// The longest match of any rule at a word; the earlier rule where two are as long.
std::optional<Match> longest(const Scene& scene, std::size_t at);

}  // namespace newsgraph::time_rules
