// Caught: "August 15, 2025", "15 Aug. 2025", "the 15th of August", "August 2025", "in August", "2025-08-15",
// "8/15/2025", "since 2014", "the 1990s", "the 20th century", "the third quarter of 2019", "Q3 2019", "summer 2019",
// "on Friday", "Christmas Day". Not: "Theresa May", "they march", "2,000 people", "Article 50", "a third quarter".
#include "extractors/events/time_rules.hpp"

namespace newsgraph::time_rules {
namespace {

using calendar::Day;
using time_words::digits;
using time_words::is_one_of;
using time_words::ordinal;
using time_words::Words;

constexpr int first_year = 1000;
constexpr int last_year = 2199;

Day day_of(int year, int month, int day) { return Day(std::chrono::year(year) / month / day); }

std::optional<int> year_at(const Words& words, std::size_t at) {
  if (words.at(at).size() != 4) return std::nullopt;
  const auto value = digits(words.at(at));
  return value && *value >= first_year && *value <= last_year ? value : std::nullopt;
}

/// 15, 15th.
std::optional<int> day_of_month_at(const Words& words, std::size_t at) {
  const std::string_view word = words.at(at);
  auto value = word.size() <= 2 ? digits(word) : ordinal(word);
  return value && *value >= 1 && *value <= 31 && word.back() != 's' ? value : std::nullopt;
}

/// The day of a month without its year: the last one, or the next one.
std::string nearest_day(const Scene& scene, int month, int day) {
  const std::string unknown =
      "XXXX-" + calendar::month_value(0, month).substr(5) + "-" + (day < 10 ? "0" : "") + std::to_string(day);
  if (!scene.today) return unknown;
  const int year = static_cast<int>(std::chrono::year_month_day(*scene.today).year());
  for (const int candidate : {year, scene.direction == TimeDirection::past ? year - 1 : year + 1}) {
    if (!calendar::is_day(candidate, month, day)) continue;
    const Day there = day_of(candidate, month, day);
    if (scene.direction == TimeDirection::past ? there <= *scene.today : there >= *scene.today)
      return calendar::day_value(there);
  }
  return unknown;
}

std::string nearest_month(const Scene& scene, int month) {
  if (!scene.today) return "XXXX-" + calendar::month_value(0, month).substr(5);
  const std::chrono::year_month_day date(*scene.today);
  const int now = static_cast<int>(static_cast<unsigned>(date.month()));
  int year = static_cast<int>(date.year());
  if (scene.direction == TimeDirection::past && month > now) --year;
  if (scene.direction == TimeDirection::future && month < now) ++year;
  return calendar::month_value(year, month);
}

std::string full_value(int year, int month, int day) {
  return calendar::is_day(year, month, day) ? calendar::day_value(day_of(year, month, day)) : std::string();
}

/// Year after a day or month, with or without a comma: how many words it takes, 0 where there is none.
std::size_t year_length(const Words& words, std::size_t at) {
  if (year_at(words, at)) return 1;
  return words.at(at) == "," && year_at(words, at + 1) ? 2 : 0;
}

/// Months that are words or names too need company to be months.
bool is_month_alone(const Scene& scene, std::size_t at) {
  if (!scene.words.is_capitalised(at)) return false;
  if (!is_one_of(scene.words.at(at), {"march", "may", "april", "june", "august", "mar", "jan", "jun", "dec"}))
    return true;
  if (at > 1 && scene.words.at(at - 1) == "and" && time_words::month(scene.words.at(at - 2))) return true;
  return at > 0 && is_one_of(scene.words.at(at - 1),
                             {"in",  "since",   "until",  "till",  "by",      "during",     "of",    "from",
                              "to",  "between", "before", "after", "through", "throughout", "early", "late",
                              "mid", "-",       "–",      "for",   "this",    "last",       "next"});
}

std::optional<Match> month_first(const Scene& scene, std::size_t at) {
  const auto month = time_words::month(scene.words.at(at));
  if (!month || !scene.words.is_capitalised(at)) return std::nullopt;
  const auto day = day_of_month_at(scene.words, at + 1);
  if (day) {
    const std::size_t year = year_length(scene.words, at + 2);
    if (year == 0) return Match{2, TimeType::date, nearest_day(scene, *month, *day)};
    const std::string value = full_value(*year_at(scene.words, at + 1 + year), *month, *day);
    return value.empty() ? std::nullopt : std::optional(Match{2 + year, TimeType::date, value});
  }
  const std::size_t of = scene.words.at(at + 1) == "of" ? 1 : 0;
  if (const std::size_t year = year_length(scene.words, at + 1 + of)) {
    return Match{1 + of + year, TimeType::date, calendar::month_value(*year_at(scene.words, at + of + year), *month)};
  }
  if (!is_month_alone(scene, at)) return std::nullopt;
  return Match{1, TimeType::date, nearest_month(scene, *month)};
}

/// 15 August 2025, the 15th of August.
std::optional<Match> day_first(const Scene& scene, std::size_t at) {
  const std::size_t the = scene.words.at(at) == "the" ? 1 : 0;
  const auto day = day_of_month_at(scene.words, at + the);
  if (!day) return std::nullopt;
  const std::size_t of = scene.words.at(at + the + 1) == "of" ? 1 : 0;
  const std::size_t month_at = at + the + 1 + of;
  const auto month = time_words::month(scene.words.at(month_at));
  if (!month || !scene.words.is_capitalised(month_at)) return std::nullopt;
  const std::size_t length = the + 2 + of;
  const std::size_t year = year_length(scene.words, month_at + 1);
  if (year == 0) return Match{length, TimeType::date, nearest_day(scene, *month, *day)};
  const std::string value = full_value(*year_at(scene.words, month_at + year), *month, *day);
  return value.empty() ? std::nullopt : std::optional(Match{length + year, TimeType::date, value});
}

/// 2025-08-15, 8/15/2025 (month first, as news in English from America has it).
std::optional<Match> numeric(const Scene& scene, std::size_t at) {
  const std::string_view word = scene.words.at(at);
  const char mark = word.find('/') != std::string_view::npos ? '/' : '-';
  const std::size_t first = word.find(mark);
  const std::size_t second = first == std::string_view::npos ? first : word.find(mark, first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const auto a = digits(word.substr(0, first));
  const auto b = digits(word.substr(first + 1, second - first - 1));
  const auto c = digits(word.substr(second + 1));
  if (!a || !b || !c) return std::nullopt;
  const std::string value = mark == '-' && first == 4         ? full_value(*a, *b, *c)
                            : mark == '/' && *c >= first_year ? full_value(*c, *a, *b)
                                                              : std::string();
  return value.empty() ? std::nullopt : std::optional(Match{1, TimeType::date, value});
}

/// A number of four digits is a year after a preposition of time, or before a noun it dates ("the 2016 referendum").
std::optional<Match> bare_year(const Scene& scene, std::size_t at) {
  const auto year = year_at(scene.words, at);
  if (!year) return std::nullopt;
  const std::string_view before = at > 0 ? scene.words.at(at - 1) : std::string_view();
  const std::string_view after = scene.words.at(at + 1);
  if (is_one_of(after,
                {"people",  "troops", "soldiers", "members", "miles", "metres", "meters",     "feet",       "votes",
                 "dollars", "euros",  "pounds",   "percent", "%",     "km",     "kilometers", "kilometres", "others",
                 "men",     "women",  "homes",    "UTC",     "utc",   "gmt",    "hours"})) {
    return std::nullopt;
  }
  const bool temporal =
      is_one_of(before, {"in",    "since", "until", "till",    "by",      "during", "from", "before", "after",
                         "early", "late",  "mid",   "through", "between", "to",     "and",  "of",     "around",
                         "circa", "year",  "(",     "the",     "a",       "'s",     "’s",   "its",    "their",
                         "his",   "her",   "this",  "-",       "–",       ",",      "for"});
  const bool plausible = *year >= 1500 && *year <= 2099;
  return temporal && plausible ? std::optional(Match{1, TimeType::date, calendar::year_value(*year)}) : std::nullopt;
}

/// "mid-2018" is one word to the tokeniser, "mid-March" three.
std::optional<Match> middle_of_year(const Scene& scene, std::size_t at) {
  const std::string_view word = scene.words.at(at);
  if (word.size() != 8 || word.substr(0, 4) != "mid-" || !digits(word.substr(4))) return std::nullopt;
  return Match{1, TimeType::date, std::string(word.substr(4)), "MID"};
}

std::optional<Match> decade(const Scene& scene, std::size_t at) {
  const std::size_t the = scene.words.at(at) == "the" ? 1 : 0;
  const std::string_view word = scene.words.at(at + the);
  if (word.size() == 5 && word.substr(3) == "0s" && digits(word.substr(0, 3))) {
    return Match{the + 1, TimeType::date, std::string(word.substr(0, 3))};
  }
  static constexpr std::string_view names[] = {"twenties", "thirties",  "forties",  "fifties",
                                               "sixties",  "seventies", "eighties", "nineties"};
  for (std::size_t i = 0; i < std::size(names); ++i) {
    const bool digits_form = word.size() == 3 && word.substr(1) == "0s" && word[0] == static_cast<char>('2' + i);
    if (the == 1 && (word == names[i] || digits_form)) return Match{2, TimeType::date, "19" + std::to_string(i + 2)};
  }
  return std::nullopt;
}

/// The 21st century is 2001 to 2100, and 20 as a value.
std::optional<Match> century(const Scene& scene, std::size_t at) {
  const std::size_t the = scene.words.at(at) == "the" ? 1 : 0;
  std::size_t length = 1;
  auto number = ordinal(scene.words.at(at + the));
  if (!number && scene.words.at(at + the) == "twenty" && scene.words.at(at + the + 1) == "-") {
    number = ordinal(scene.words.at(at + the + 2));
    if (number) *number += 20;
    length = 3;
  }
  if (!number || scene.words.at(at + the + length) != "century") return std::nullopt;
  const int value = *number - 1;
  return Match{the + length + 1, TimeType::date, (value < 10 ? "0" : "") + std::to_string(value)};
}

std::optional<Match> quarter(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const std::size_t the = words.at(at) == "the" ? 1 : 0;
  int number = 0;
  std::size_t length = the + 2;
  if (const auto n = ordinal(words.at(at + the)); n && *n <= 4 && words.at(at + the + 1) == "quarter") number = *n;
  if (words.at(at).size() == 2 && words.at(at)[0] == 'q' && words.at(at)[1] >= '1' && words.at(at)[1] <= '4') {
    number = words.at(at)[1] - '0';
    length = 1;
  }
  if (number == 0) return std::nullopt;
  const std::size_t of = words.at(at + length) == "of" ? 1 : 0;
  if (const auto year = year_at(words, at + length + of)) {
    return Match{length + of + 1, TimeType::date, calendar::year_value(*year) + "-Q" + std::to_string(number)};
  }
  if (the == 0 && length == 2) return std::nullopt;  // "a third quarter" of anything
  return Match{length, TimeType::date, "XXXX-Q" + std::to_string(number)};
}

std::optional<Match> season(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const std::string_view code = time_words::season(words.at(at));
  if (code.empty()) return std::nullopt;
  const std::size_t of = words.at(at + 1) == "of" ? 1 : 0;
  if (const auto year = year_at(words, at + 1 + of)) {
    return Match{of + 2, TimeType::date, calendar::year_value(*year) + "-" + std::string(code)};
  }
  const bool in_the = at > 1 && words.at(at - 1) == "the" &&
                      is_one_of(words.at(at - 2), {"in", "during", "over", "since", "by", "until"});
  return in_the ? std::optional(Match{1, TimeType::date, "XXXX-" + std::string(code)}) : std::nullopt;
}

std::optional<Match> bare_weekday(const Scene& scene, std::size_t at) {
  const auto weekday = time_words::weekday(scene.words.at(at));
  if (!weekday || !scene.words.is_capitalised(at)) return std::nullopt;
  if (!scene.today) return Match{1, TimeType::date, "XXXX-WXX-" + std::to_string(*weekday == 0 ? 7 : *weekday)};
  const Day there = scene.direction == TimeDirection::past ? calendar::weekday_on_or_before(*scene.today, *weekday)
                                                           : calendar::weekday_on_or_after(*scene.today, *weekday);
  return Match{1, TimeType::date, calendar::day_value(there)};
}

/// Feasts that stand on the same day each year, and the one day known by its number.
std::optional<Match> named_day(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const auto at_day = [&](std::size_t length, int month, int day) {
    return Match{length, TimeType::date, nearest_day(scene, month, day)};
  };
  if (words.at(at) == "9/11") return Match{1, TimeType::date, "2001-09-11"};
  const bool september_11 = words.at(at) == "september" && words.at(at + 1) == "11";
  if (september_11 && is_one_of(words.at(at + 2), {"attacks", "attack", "terrorist", "hijackers", "terror"})) {
    return Match{2, TimeType::date, "2001-09-11"};
  }
  if (!words.is_capitalised(at)) return std::nullopt;
  if (words.at(at) == "christmas" && words.at(at + 1) == "eve") return at_day(2, 12, 24);
  if (words.at(at) == "christmas") return at_day(words.at(at + 1) == "day" ? 2 : 1, 12, 25);
  if (words.at(at) == "halloween") return at_day(1, 10, 31);
  const bool new_year =
      words.at(at) == "new" && words.at(at + 1) == "year" && is_one_of(words.at(at + 2), {"'s", "’s"});
  if (new_year && words.at(at + 3) == "day") return at_day(4, 1, 1);
  if (new_year && words.at(at + 3) == "eve") return at_day(4, 12, 31);
  return std::nullopt;
}

constexpr Rule rules[] = {named_day, month_first, day_first,    numeric,   decade,        century,
                          quarter,   season,      bare_weekday, bare_year, middle_of_year};

}  // namespace

std::span<const Rule> point_rules() { return rules; }

}  // namespace newsgraph::time_rules
