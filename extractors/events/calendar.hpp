/// Days, weeks, months and years as TIMEX3 values. Pure arithmetic on std::chrono's proleptic Gregorian calendar.
#pragma once

#include <chrono>
#include <string>

namespace newsgraph::calendar {

using Day = std::chrono::sys_days;

enum class Unit : std::uint8_t { second, minute, hour, day, week, weekend, month, quarter, year, decade, century };

std::string day_value(Day day);                ///< 2019-01-04
std::string week_value(Day day);               ///< ISO 8601 week that holds the day: 2019-W01
std::string month_value(int year, int month);  ///< 2019-01
std::string year_value(int year);              ///< 2019; four digits

/// The unit of the calendar that holds `day`, moved by `count` units: (2019-01-04, month, -1) -> 2018-12.
/// A second, minute or hour is the day itself; months keep the day of the month where there is one.
std::string shifted_value(Day day, Unit unit, int count);

/// The day `count` units away, for units of a day or longer; of months and years the last valid day.
Day shifted_day(Day day, Unit unit, int count);

/// The weekday (0 Sunday .. 6 Saturday) on or before `day`, at most 6 days back; on or after it, at most 6 days ahead.
Day weekday_on_or_before(Day day, unsigned weekday);
Day weekday_on_or_after(Day day, unsigned weekday);
/// The weekday in the ISO week (Monday first) that holds `day`.
Day weekday_in_week(Day day, unsigned weekday);

/// Whether it is a day of the calendar: 2019-02-30 is not.
bool is_day(int year, int month, int day);

}  // namespace newsgraph::calendar
