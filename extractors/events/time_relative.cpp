// Caught: "yesterday", "last night", "this morning", "last August", "next Friday", "this past week", "last year",
// "two days ago", "a week from now", "in two weeks", "the past five years", "the following day", "earlier this month",
// "the day before yesterday". Not: "the last man", "this deal", "next to", "in two minds".
#include "extractors/events/time_rules.hpp"

namespace newsgraph::time_rules {
namespace {

using calendar::Day;
using calendar::Unit;
using time_words::is_one_of;
using time_words::Words;

std::string day_or_unknown(const Scene& scene, int days_away) {
  return scene.today ? calendar::day_value(*scene.today + std::chrono::days(days_away)) : "XXXX-XX-XX";
}

std::string unit_or_unknown(const Scene& scene, Unit unit, int count) {
  if (scene.today) return calendar::shifted_value(*scene.today, unit, count);
  switch (unit) {
    case Unit::week: return "XXXX-WXX";
    case Unit::weekend: return "XXXX-WXX-WE";
    case Unit::month: return "XXXX-XX";
    case Unit::quarter: return "XXXX-QX";
    case Unit::year: return "XXXX";
    case Unit::decade: return "XXX";
    case Unit::century: return "XX";
    default: return "XXXX-XX-XX";
  }
}

Match in_day(std::size_t length, std::string day, std::string_view part) {
  if (part.empty()) return {length, TimeType::date, std::move(day)};
  return {length, TimeType::time, std::move(day) + "T" + std::string(part)};
}

/// today, yesterday, tomorrow, tonight, each with a part of the day behind it.
std::optional<Match> deictic_day(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const std::size_t the = words.at(at) == "the" ? 1 : 0;
  if (words.at(at + the) == "day" && words.at(at + the + 1) == "before" && words.at(at + the + 2) == "yesterday") {
    return Match{the + 3, TimeType::date, day_or_unknown(scene, -2)};
  }
  if (words.at(at + the) == "day" && words.at(at + the + 1) == "after" && words.at(at + the + 2) == "tomorrow") {
    return Match{the + 3, TimeType::date, day_or_unknown(scene, 2)};
  }
  if (words.at(at) == "tonight") return in_day(1, day_or_unknown(scene, 0), "NI");
  const std::string_view word = words.at(at);
  if (!is_one_of(word, {"today", "yesterday", "tomorrow"})) return std::nullopt;
  const int away = word == "today" ? 0 : word == "yesterday" ? -1 : 1;
  const std::string_view part = time_words::part_of_day(words.at(at + 1));
  return in_day(part.empty() ? 1 : 2, day_or_unknown(scene, away), part);
}

/// -1 last, 0 this, +1 next.
struct Which {
  int away = 0;
  std::size_t length = 0;
};
std::optional<Which> which_at(const Words& words, std::size_t at) {
  if (words.at(at) == "this" && is_one_of(words.at(at + 1), {"past", "last"})) return Which{-1, 2};
  if (words.at(at) == "this" && is_one_of(words.at(at + 1), {"coming", "next"})) return Which{1, 2};
  if (words.at(at) == "the" && is_one_of(words.at(at + 1), {"past", "last"})) return Which{-1, 2};
  if (words.at(at) == "the" && is_one_of(words.at(at + 1), {"coming", "current"}))
    return Which{words.at(at + 1) == "current" ? 0 : 1, 2};
  if (is_one_of(words.at(at), {"last", "past"})) return Which{-1, 1};
  if (is_one_of(words.at(at), {"this"})) return Which{0, 1};
  if (is_one_of(words.at(at), {"next", "coming"})) return Which{1, 1};
  return std::nullopt;
}

/// "last Friday": the one before today, whichever week; "next Friday" the one after; "this Friday" of this week.
std::string which_weekday(const Scene& scene, int away, unsigned weekday) {
  if (!scene.today) return "XXXX-WXX-" + std::to_string(weekday == 0 ? 7u : weekday);
  const Day today = *scene.today;
  if (away < 0) return calendar::day_value(calendar::weekday_on_or_before(today - std::chrono::days(1), weekday));
  if (away > 0) return calendar::day_value(calendar::weekday_on_or_after(today + std::chrono::days(1), weekday));
  return calendar::day_value(calendar::weekday_in_week(today, weekday));
}

/// "last August": before this month; "next August": after it; "this August": of this year.
std::string which_month(const Scene& scene, int away, int month) {
  if (!scene.today) return "XXXX-" + calendar::month_value(0, month).substr(5);
  const std::chrono::year_month_day date(*scene.today);
  const int now = static_cast<int>(static_cast<unsigned>(date.month()));
  int year = static_cast<int>(date.year());
  if (away < 0 && month >= now) --year;
  if (away > 0 && month <= now) ++year;
  return calendar::month_value(year, month);
}

std::string which_season(const Scene& scene, int away, std::string_view code) {
  if (!scene.today) return "XXXX-" + std::string(code);
  const std::chrono::year_month_day date(*scene.today);
  const int now = static_cast<int>(static_cast<unsigned>(date.month()));
  const int first_month = code == "SP" ? 3 : code == "SU" ? 6 : code == "FA" ? 9 : 12;
  int year = static_cast<int>(date.year());
  if (away < 0 && first_month + 2 >= now) --year;
  if (away > 0 && first_month <= now) ++year;
  return calendar::year_value(year) + "-" + std::string(code);
}

std::string_view duration_code(Unit unit) {
  switch (unit) {
    case Unit::week: return "W";
    case Unit::weekend: return "WE";
    case Unit::month: return "M";
    case Unit::quarter: return "Q";
    case Unit::decade: return "DE";
    case Unit::century: return "CE";
    default: return "Y";
  }
}

std::optional<Match> which(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const auto which = which_at(words, at);
  if (!which) return std::nullopt;
  const std::size_t next = at + which->length;
  const std::size_t length = which->length + 1;
  const bool the = words.at(at) == "the";
  if (const auto weekday = time_words::weekday(words.at(next)); weekday && words.is_capitalised(next)) {
    return Match{length, TimeType::date, which_weekday(scene, which->away, *weekday)};
  }
  if (const auto month = time_words::month(words.at(next)); month && words.is_capitalised(next)) {
    return Match{length, TimeType::date, which_month(scene, which->away, *month)};
  }
  if (const auto code = time_words::season(words.at(next)); !code.empty() && !the) {
    return Match{length, TimeType::date, which_season(scene, which->away, code)};
  }
  if (const auto part = time_words::part_of_day(words.at(next)); !part.empty() && words.at(at) != "next" && !the) {
    return in_day(length, day_or_unknown(scene, which->away), part);
  }
  const auto unit = time_words::unit(words.at(next));
  if (!unit || *unit < Unit::day || time_words::is_plural(words.at(next)) || words.at(next) == "night")
    return std::nullopt;
  if (*unit == Unit::day && which->away <= 0) return std::nullopt;  // "the last day" of something, "this day"
  if (the && words.at(at + 1) == "last" && *unit < Unit::decade) return std::nullopt;  // of something else
  if (the && which->away < 0) return Match{length, TimeType::duration, "P1" + std::string(duration_code(*unit))};
  return Match{length, TimeType::date, unit_or_unknown(scene, *unit, which->away)};
}

/// "two days ago", "a week from now", "three weeks from today"; "in two weeks" where it points ahead.
std::optional<Match> counted(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const bool in = words.at(at) == "in";
  const auto number = time_words::quantity(words, at + (in ? 1 : 0));
  if (!number) return std::nullopt;
  const std::size_t unit_at = at + (in ? 1 : 0) + number->length;
  const auto unit = time_words::unit(words.at(unit_at));
  if (!unit) return std::nullopt;
  const std::size_t after = unit_at + 1;
  const bool ago = words.at(after) == "ago";
  const bool from_now = words.at(after) == "from" && is_one_of(words.at(after + 1), {"now", "today"});
  const bool ahead =
      in && scene.direction == TimeDirection::future && is_one_of(words.at(after), {"", ".", ",", "'s", "’s", "time"});
  if (!ago && !from_now && !ahead) return std::nullopt;
  const std::size_t length = after - at + (ago ? 1 : from_now ? 2 : words.at(after) == "time" ? 1 : 0);
  if (number->vague || *unit < Unit::day) {
    const bool today = scene.today && *unit < Unit::day && !number->vague && number->value < 6;
    return Match{length, TimeType::date, today ? day_or_unknown(scene, 0) : ago ? "PAST_REF" : "FUTURE_REF"};
  }
  const int count = static_cast<int>(number->value) * (words.at(unit_at).substr(0, 9) == "fortnight" ? 2 : 1);
  return Match{length, TimeType::date, unit_or_unknown(scene, *unit, ago ? -count : count)};
}

/// "the following day", "the same week", "the previous year", "that month", "the next day": of another event's time.
std::optional<Match> anaphoric(const Scene& scene, std::size_t at) {
  const Words& words = scene.words;
  const std::size_t length = words.at(at) == "that" ? 1 : words.at(at) == "the" ? 2 : 0;
  if (length == 0) return std::nullopt;
  if (length == 2 && !is_one_of(words.at(at + 1), {"following", "same", "previous", "next"})) return std::nullopt;
  const std::string_view word = words.at(at + length);
  if (time_words::is_plural(word)) return std::nullopt;
  const std::string_view part = time_words::part_of_day(word);
  if (!part.empty()) return Match{length + 1, TimeType::time, "XXXX-XX-XXT" + std::string(part)};
  const auto unit = time_words::unit(word);
  if (!unit || *unit < Unit::day) return std::nullopt;
  return Match{length + 1, TimeType::date, unit_or_unknown(Scene{words, std::nullopt, scene.direction}, *unit, 0)};
}

/// "earlier this week", "later this month".
std::optional<Match> earlier_or_later(const Scene& scene, std::size_t at) {
  if (!is_one_of(scene.words.at(at), {"earlier", "later"})) return std::nullopt;
  auto inner = which(scene, at + 1);
  if (!inner) inner = deictic_day(scene, at + 1);
  if (!inner || inner->type == TimeType::duration) return std::nullopt;
  ++inner->length;
  return inner;
}

constexpr Rule rules[] = {deictic_day, which, counted, anaphoric, earlier_or_later};

}  // namespace

std::span<const Rule> relative_rules() { return rules; }

}  // namespace newsgraph::time_rules
