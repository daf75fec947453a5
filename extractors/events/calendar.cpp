#include "extractors/events/calendar.hpp"

#include <array>
#include <cstdio>

namespace newsgraph::calendar {
namespace {

using namespace std::chrono;

std::string padded(int number, int width) {
  std::string digits = std::to_string(number);
  if (digits.size() < static_cast<std::size_t>(width))
    digits.insert(0, static_cast<std::size_t>(width) - digits.size(), '0');
  return digits;
}

int year_of(Day day) { return static_cast<int>(year_month_day(day).year()); }
int month_of(Day day) { return static_cast<int>(static_cast<unsigned>(year_month_day(day).month())); }

/// Monday of the week: ISO weeks begin on Monday.
Day monday(Day day) { return day - (weekday(day) - Monday); }

}  // namespace

std::string year_value(int year) { return padded(year, 4); }

std::string month_value(int year, int month) { return year_value(year) + "-" + padded(month, 2); }

std::string day_value(Day day) {
  const year_month_day date(day);
  return month_value(year_of(day), month_of(day)) + "-" +
         padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

std::string week_value(Day day) {
  const Day thursday = monday(day) + days(3);  // the year of a week is the year of its Thursday
  const int year = year_of(thursday);
  const auto first = Day(year_month_day(std::chrono::year(year), January, std::chrono::day(1)));
  const auto week = static_cast<int>((thursday - first).count()) / 7 + 1;
  return year_value(year) + "-W" + padded(week, 2);
}

Day shifted_day(Day day, Unit unit, int count) {
  const year_month_day date(day);
  const auto valid = [](year_month_day moved) { return Day(moved.ok() ? moved : moved.year() / moved.month() / last); };
  switch (unit) {
    case Unit::second:
    case Unit::minute:
    case Unit::hour: return day;
    case Unit::day: return day + days(count);
    case Unit::week:
    case Unit::weekend: return day + days(7 * count);
    case Unit::month: return valid(date + months(count));
    case Unit::quarter: return valid(date + months(3 * count));
    case Unit::year: return valid(date + years(count));
    case Unit::decade: return valid(date + years(10 * count));
    case Unit::century: return valid(date + years(100 * count));
  }
  return day;
}

std::string shifted_value(Day day, Unit unit, int count) {
  const Day there = shifted_day(day, unit, count);
  switch (unit) {
    case Unit::week: return week_value(there);
    case Unit::weekend: return week_value(there) + "-WE";
    case Unit::month: return month_value(year_of(there), month_of(there));
    case Unit::quarter: return year_value(year_of(there)) + "-Q" + std::to_string((month_of(there) - 1) / 3 + 1);
    case Unit::year: return year_value(year_of(there));
    case Unit::decade: return year_value(year_of(there)).substr(0, 3);
    case Unit::century: return year_value(year_of(there)).substr(0, 2);
    default: return day_value(there);
  }
}

Day weekday_on_or_before(Day day, unsigned weekday) {
  return day - (std::chrono::weekday(day) - std::chrono::weekday(weekday));
}

Day weekday_on_or_after(Day day, unsigned weekday) {
  return day + (std::chrono::weekday(weekday) - std::chrono::weekday(day));
}

Day weekday_in_week(Day day, unsigned weekday) { return weekday_on_or_after(monday(day), weekday); }

bool is_day(int year, int month, int day) {
  return month >= 1 && day >= 1 && (std::chrono::year(year) / month / day).ok();
}

}  // namespace newsgraph::calendar
