// Timelines of what has a date of its own: iCalendar (RFC 5545) for calendars, and the CSV of TimelineJS
// (timeline.knightlab.com), whose texts are HTML.

#include <algorithm>
#include <array>
#include <cstdio>
#include <ostream>

#include "exports/csv.hpp"
#include "exports/dot_text.hpp"
#include "exports/passages.hpp"
#include "exports/wrap.hpp"
#include "exports/writers.hpp"

namespace newsgraph {
namespace {

/// TEXT of RFC 5545: backslash, comma, semicolon and line breaks escaped.
std::string calendar_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ',' || c == ';') out.push_back('\\');
    if (c == '\n')
      out += "\\n";
    else
      out.push_back(c);
  }
  return out;
}

/// A content line, folded after at most 75 bytes, never inside a character.
void write_line(std::ostream& out, std::string_view line) {
  constexpr std::size_t limit = 75;
  std::size_t room = limit;
  while (line.size() > room) {
    std::size_t end = room;
    while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
    out << line.substr(0, end) << "\r\n ";
    line.remove_prefix(end);
    room = limit - 1;
  }
  out << line << "\r\n";
}

struct Day {
  int year = 0, month = 0, day = 0;  ///< month and day are 0 where the date does not say
};

Day parse_day(std::string_view date) {
  const auto number = [&](std::size_t begin, std::size_t n) {
    int value = 0;
    for (const char c : date.substr(std::min(begin, date.size()), n)) value = value * 10 + (c - '0');
    return value;
  };
  return {number(0, 4), number(5, 2), number(8, 2)};
}

int days_in(int year, int month) {
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return days[static_cast<std::size_t>((month + 11) % 12)] + (month == 2 && leap);
}

/// The first day after the period that a date of any precision names.
Day end_of(Day date) {
  if (date.month == 0) return {date.year + 1, 1, 1};
  if (date.day > 0 && date.day < days_in(date.year, date.month)) return {date.year, date.month, date.day + 1};
  return date.month == 12 ? Day{date.year + 1, 1, 1} : Day{date.year, date.month + 1, 1};
}

std::string compact(Day date) {
  std::array<char, 40> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d%02d%02d", date.year, std::max(date.month, 1),
                std::max(date.day, 1));
  return buffer.data();
}

bool is_dated(const Node& node) { return text_attribute(node.attributes, "date").size() >= 4; }

std::string description_of(const Listing& listing, const Node& node) {
  std::string out = node.label;
  const Provenance* passage = main_passage(node.provenance);
  if (!listing.options.provenance || !passage) return out;
  out += "\n\n“" + std::string(passage_text(*listing.info, *passage)) + "”";
  if (const ArticleInfo* article = find_article(*listing.info, passage->article))
    out += "\n— " + article_line(*article);
  return out;
}

/// When the file is said to have been made: the newest article, since the same graph must give the same bytes.
std::string stamp_of(const GraphInfo& info) {
  std::string newest = "1970-01-01";
  for (const ArticleInfo& article : info.articles) newest = std::max(newest, article.published.substr(0, 10));
  return compact(parse_day(newest)) + "T000000Z";
}

}  // namespace

void write_ical(const Listing& listing, std::ostream& out) {
  const std::string stamp = stamp_of(*listing.info);
  for (const char* line :
       {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//newsgraph//newsgraph " NEWSGRAPH_VERSION "//EN"}) {
    write_line(out, line);
  }
  if (!listing.info->title.empty()) write_line(out, "X-WR-CALNAME:" + calendar_text(listing.info->title));
  for (const Node* node : listing.nodes) {
    if (!is_dated(*node)) continue;
    const Day day = parse_day(text_attribute(node->attributes, "date"));
    write_line(out, "BEGIN:VEVENT");
    write_line(out, "UID:" + node->id + "@newsgraph");
    write_line(out, "DTSTAMP:" + stamp);
    write_line(out, "DTSTART;VALUE=DATE:" + compact(day));
    write_line(out, "DTEND;VALUE=DATE:" + compact(end_of(day)));
    write_line(out, "SUMMARY:" + calendar_text(cut(node->label)));
    write_line(out, "DESCRIPTION:" + calendar_text(description_of(listing, *node)));
    write_line(out, "CATEGORIES:" + std::string(name(node->type)));
    if (const Provenance* passage = main_passage(node->provenance); passage && listing.options.provenance) {
      const ArticleInfo* article = find_article(*listing.info, passage->article);
      if (article && !article->url.empty()) write_line(out, "URL:" + safe_url(article->url));
    }
    write_line(out, "END:VEVENT");
  }
  write_line(out, "END:VCALENDAR");
}

void write_timelinejs(const Listing& listing, std::ostream& out) {
  Csv csv(out);
  for (const char* column :
       {"Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline",
        "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background"}) {
    csv.text(column);
  }
  csv.end_row();
  for (const Node* node : listing.nodes) {
    if (!is_dated(*node)) continue;
    const Day day = parse_day(text_attribute(node->attributes, "date"));
    for (const int part : {day.year, day.month, day.day}) {
      if (part > 0)
        csv.text(std::to_string(part));
      else
        csv.absent();
    }
    for (int i = 0; i < 6; ++i) csv.absent();
    csv.text(html_text(cut(node->label))).text(html_text(description_of(listing, *node)));
    for (int i = 0; i < 5; ++i) csv.absent();
    csv.text(name(node->type)).absent().end_row();
  }
}

}  // namespace newsgraph
