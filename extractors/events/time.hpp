/// When something happens: expressions of time, normalised against the article's date.
///
/// Values are those of TIMEX3 (TimeML annotation guidelines 1.2.1, after TIDES 2005): 2019-01-04 a day, 2019-W02 a
/// week, 2019-01-04TMO a morning, 2019-01-04T17:00 a time of day, P4Y a duration, XXXX-WXX-5 every Friday, PRESENT_REF
/// "now", 2019-SU a summer, 199 a decade, 19 a century; X stands for what is not known. Left alone on purpose, against
/// the guidelines: ages ("a 24-year-old"), for they are no time of the event told.
///
///     const TimeContext context = time_context(article.published);
///     for (const TimeExpression& time : find_times(document, context)) std::cout << time.value;
///     // "on Friday" in an article of Monday 2019-01-07 -> 2019-01-04
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/language/document.hpp"

namespace newsgraph {

enum class TimeType : std::uint8_t { date, time, duration, set };

/// Which way an expression without a year or week points: "on Friday" is the last one or the next one.
enum class TimeDirection : std::uint8_t { past, future };

/// The day the article is from; empty where it is not known, then only absolute expressions have full values.
struct TimeContext {
  std::optional<std::chrono::year_month_day> published;
};

/// Reads an ISO 8601 date as in Article::published; nothing known unless it has a valid year, month and day.
TimeContext time_context(std::string_view published);

struct TimeExpression {
  Range range;  ///< tokens, prepositions not included
  TimeType type = TimeType::date;
  std::string value;     ///< TIMEX3 value
  std::string modifier;  ///< TIMEX3 mod: START MID END APPROX LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE, or empty
};

/// All expressions of the document, ascending, disjoint. Needs tokens and sentences; names, where there, keep "Theresa
/// May" from being a month.
std::vector<TimeExpression> find_times(const Document& document, const TimeContext& context);

/// The point in time of a value as the graph stores it (2019, 2019-01, 2019-01-04 or 2019-01-04T17:00), or empty for
/// what is no point: durations, sets, weeks, decades, references, unknown parts.
std::string iso_date(const TimeExpression& expression);

/// "DATE 2019-01-04 | on ... " for tests: type, value and modifier in one string, "DATE 2019-W02 END".
std::string describe(const TimeExpression& expression);

}  // namespace newsgraph
