// The time normaliser against the TIMEX3 guidelines (TimeML annotation guidelines 1.2.1; TIDES 2005 for MOD): sentences
// read in an article of Wednesday, 11 September 2019, each with the expressions to find. An empty list: leave it alone.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "extractors/events/time.hpp"
#include "extractors/language/tokenize.hpp"
#include "extractors/reading/read.hpp"

namespace newsgraph {
namespace {

struct Row {
  std::string_view sentence;
  std::string_view expected;  ///< "words = TYPE VALUE [MOD]", several joined by "; "
};

Document tokenized(std::string_view text) {
  Document document;
  document.article = make_article("test.txt", std::string(text));
  Tokenization words = tokenize(document.article);
  document.tokens = std::move(words.tokens);
  document.sentences = std::move(words.sentences);
  document.blocks = std::move(words.blocks);
  return document;
}

std::string found(std::string_view text, std::string_view published) {
  const Document document = tokenized(text);
  std::string out;
  for (const TimeExpression& time : find_times(document, time_context(published))) {
    if (!out.empty()) out += "; ";
    out += std::string(document.text(time.range)) + " = " + describe(time);
  }
  return out;
}

void check(const std::vector<Row>& rows, std::string_view published = "2019-09-11") {
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    CHECK(found(row.sentence, published) == row.expected);
  }
}

TEST_CASE("calendar dates") {
  check({
      {"They met on August 15, 2025.", "August 15, 2025 = DATE 2025-08-15"},
      {"They met on 15 August 2025.", "15 August 2025 = DATE 2025-08-15"},
      {"It began on the 15th of August 2018.", "the 15th of August 2018 = DATE 2018-08-15"},
      {"It opened on Aug. 3, 2018.", "Aug. 3, 2018 = DATE 2018-08-03"},
      {"It opened on Aug. 3.", "Aug. 3 = DATE 2019-08-03"},
      {"She left on December 22.", "December 22 = DATE 2018-12-22"},
      {"She will leave on December 22.", "December 22 = DATE 2019-12-22"},
      {"The vote was on June 23rd, 2016.", "June 23rd, 2016 = DATE 2016-06-23"},
      {"The report of 2018-11-05 said so.", "2018-11-05 = DATE 2018-11-05"},
      {"Filed on 8/15/2018 in court.", "8/15/2018 = DATE 2018-08-15"},
      {"The treaty dates from August 2018.", "August 2018 = DATE 2018-08"},
      {"The war ended in November of 1918.", "November of 1918 = DATE 1918-11"},
      {"He resigned in August.", "August = DATE 2019-08"},
      {"He resigned in October.", "October = DATE 2018-10"},
      {"He will resign in October.", "October = DATE 2019-10"},
      {"Monday, January 14, 2019", "Monday, January 14, 2019 = DATE 2019-01-14"},
      {"On Tuesday, 10 September, they met.", "Tuesday, 10 September = DATE 2019-09-10"},
      {"He was born on February 29, 2016.", "February 29, 2016 = DATE 2016-02-29"},
      {"The talks ran from May 3 to May 5.", "May 3 = DATE 2019-05-03; May 5 = DATE 2019-05-05"},
      {"It has grown since May.", "May = DATE 2019-05"},
  });
}

TEST_CASE("years, decades, centuries, quarters, seasons") {
  check({
      {"The law passed in 2014.", "2014 = DATE 2014"},
      {"She has served since 1998.", "1998 = DATE 1998"},
      {"The 2016 referendum was close.", "2016 = DATE 2016"},
      {"It was popular in the 1990s.", "the 1990s = DATE 199"},
      {"Music of the sixties returned.", "the sixties = DATE 196"},
      {"Music of the 80s returned.", "the 80s = DATE 198"},
      {"It was built in the 19th century.", "the 19th century = DATE 18"},
      {"In the twentieth century it grew.", "the twentieth century = DATE 19"},
      {"Sales fell in the third quarter of 2018.", "the third quarter of 2018 = DATE 2018-Q3"},
      {"Sales fell in Q2 2018.", "Q2 2018 = DATE 2018-Q2"},
      {"Sales fell in the first quarter.", "the first quarter = DATE XXXX-Q1"},
      {"They met in spring 2017.", "spring 2017 = DATE 2017-SP"},
      {"They met in the summer of 2017.", "summer of 2017 = DATE 2017-SU"},
      {"Prices rose in early 2018.", "early 2018 = DATE 2018 START"},
      {"Prices rose in mid-2018.", "mid-2018 = DATE 2018 MID"},
      {"Prices rose in late August.", "late August = DATE 2019-08 END"},
      {"It closed at the end of 2017.", "the end of 2017 = DATE 2017 END"},
      {"It opened at the beginning of June 2018.", "the beginning of June 2018 = DATE 2018-06 START"},
      {"It lasted until the middle of 2016.", "the middle of 2016 = DATE 2016 MID"},
  });
}

TEST_CASE("weekdays") {
  check({
      {"They met on Friday.", "Friday = DATE 2019-09-06"},
      {"They met on Wednesday.", "Wednesday = DATE 2019-09-11"},
      {"They will meet on Friday.", "Friday = DATE 2019-09-13"},
      {"On Friday, they will meet.", "Friday = DATE 2019-09-13"},
      {"The meeting scheduled for Monday was cancelled.", "Monday = DATE 2019-09-16"},
      {"She said on Tuesday she will go.", "Tuesday = DATE 2019-09-10"},
      {"They met last Friday.", "last Friday = DATE 2019-09-06"},
      {"They met last Wednesday.", "last Wednesday = DATE 2019-09-04"},
      {"They meet next Monday.", "next Monday = DATE 2019-09-16"},
      {"They meet next Wednesday.", "next Wednesday = DATE 2019-09-18"},
      {"They meet this Sunday.", "this Sunday = DATE 2019-09-15"},
      {"This past Saturday they met.", "This past Saturday = DATE 2019-09-07"},
      {"Monday's bid failed.", "Monday = DATE 2019-09-09"},
      {"The police came on Friday morning.", "Friday morning = TIME 2019-09-06TMO"},
      {"The police came late Sunday night.", "late Sunday night = TIME 2019-09-08TNI END"},
      {"He spoke on Tuesday last week.", "Tuesday last week = DATE 2019-09-03"},
  });
}

TEST_CASE("deictic days") {
  check({
      {"He died today.", "today = DATE 2019-09-11"},
      {"He died yesterday.", "yesterday = DATE 2019-09-10"},
      {"He leaves tomorrow.", "tomorrow = DATE 2019-09-12"},
      {"He speaks tonight.", "tonight = TIME 2019-09-11TNI"},
      {"He was stabbed last night.", "last night = TIME 2019-09-10TNI"},
      {"He arrived this morning.", "this morning = TIME 2019-09-11TMO"},
      {"He arrived yesterday afternoon.", "yesterday afternoon = TIME 2019-09-10TAF"},
      {"He leaves tomorrow evening.", "tomorrow evening = TIME 2019-09-12TEV"},
      {"He died the day before yesterday.", "the day before yesterday = DATE 2019-09-09"},
      {"He leaves the day after tomorrow.", "the day after tomorrow = DATE 2019-09-13"},
      {"It was cancelled earlier today.", "earlier today = DATE 2019-09-11"},
  });
}

TEST_CASE("weeks, months and years from here") {
  check({
      {"They met last week.", "last week = DATE 2019-W36"},
      {"They meet next week.", "next week = DATE 2019-W38"},
      {"They met this week.", "this week = DATE 2019-W37"},
      {"They met last month.", "last month = DATE 2019-08"},
      {"They meet next month.", "next month = DATE 2019-10"},
      {"They met earlier this month.", "earlier this month = DATE 2019-09"},
      {"It will open later this year.", "later this year = DATE 2019"},
      {"They met last year.", "last year = DATE 2018"},
      {"They meet next year.", "next year = DATE 2020"},
      {"They played last weekend.", "last weekend = DATE 2019-W36-WE"},
      {"They met last August.", "last August = DATE 2019-08"},
      {"They met last October.", "last October = DATE 2018-10"},
      {"They met last September.", "last September = DATE 2018-09"},
      {"They meet next March.", "next March = DATE 2020-03"},
      {"It was dry last summer.", "last summer = DATE 2019-SU"},
      {"It was cold last winter.", "last winter = DATE 2018-WI"},
      {"Much changed in the last decade.", "the last decade = DURATION P1DE"},
      {"Much changed over the past decade.", "the past decade = DURATION P1DE"},
      {"Two days ago he left.", "Two days ago = DATE 2019-09-09"},
      {"He left two weeks ago.", "two weeks ago = DATE 2019-W35"},
      {"He left six months ago.", "six months ago = DATE 2019-03"},
      {"He left a year ago.", "a year ago = DATE 2018"},
      {"He left twenty-five years ago.", "twenty-five years ago = DATE 1994"},
      {"He left several years ago.", "several years ago = DATE PAST_REF"},
      {"He left an hour ago.", "an hour ago = DATE 2019-09-11"},
      {"They meet a week from now.", "a week from now = DATE 2019-W38"},
      {"They will meet in two weeks.", "in two weeks = DATE 2019-W39"},
      {"He left the following day.", "the following day = DATE XXXX-XX-XX"},
      {"She won the same year.", "the same year = DATE XXXX"},
      {"She won that month.", "that month = DATE XXXX-XX"},
  });
}

TEST_CASE("durations") {
  check({
      {"The war lasted nearly four years.", "nearly four years = DURATION P4Y LESS_THAN"},
      {"They waited for three weeks.", "three weeks = DURATION P3W"},
      {"A two-day visit began.", "two-day = DURATION P2D"},
      {"An 18-month sentence was passed.", "18-month = DURATION P18M"},
      {"It took more than 20 years.", "more than 20 years = DURATION P20Y MORE_THAN"},
      {"It took less than a year.", "less than a year = DURATION P1Y LESS_THAN"},
      {"It took no more than ten days.", "more than ten days = DURATION P10D EQUAL_OR_LESS"},
      {"It took at least two months.", "at least two months = DURATION P2M EQUAL_OR_MORE"},
      {"It took up to 22 weeks.", "up to 22 weeks = DURATION P22W EQUAL_OR_LESS"},
      {"It took about an hour.", "about an hour = DURATION PT1H APPROX"},
      {"It took half an hour.", "half an hour = DURATION PT30M"},
      {"It took two and a half years.", "two and a half years = DURATION P2.5Y"},
      {"It took several months.", "several months = DURATION PXM"},
      {"It took a few days.", "a few days = DURATION PXD"},
      {"It took a couple of days.", "a couple of days = DURATION P2D"},
      {"It took a decade.", "a decade = DURATION P1DE"},
      {"It lasted 90 minutes.", "90 minutes = DURATION PT90M"},
      {"It grew over the past two weeks.", "the past two weeks = DURATION P2W"},
      {"It grew in recent talks for decades.", "decades = DURATION PXDE"},
      {"It grew over the last five years.", "the last five years = DURATION P5Y"},
      {"It will grow in the next ten days.", "the next ten days = DURATION P10D"},
      {"It rained all day.", "all day = DURATION P1D"},
      {"During these five weeks nobody met.", "these five weeks = DURATION P5W"},
      {"After thirty-six hours they left.", "thirty-six hours = DURATION PT36H"},
      {"They stayed a fortnight.", "a fortnight = DURATION P2W"},
  });
}

TEST_CASE("sets, times of day, references, feasts") {
  check({
      {"They meet every Friday.", "every Friday = SET XXXX-WXX-5"},
      {"They meet each year.", "each year = SET P1Y"},
      {"They meet annually.", "annually = SET P1Y"},
      {"They meet twice a week.", "twice a week = SET P1W"},
      {"They meet every two weeks.", "every two weeks = SET P2W"},
      {"It began at 5 p.m. on Friday.", "5 p.m. on Friday = TIME 2019-09-06T17:00"},
      {"It began on Friday at 10:39 a.m. local time.", "Friday at 10:39 a.m. local time = TIME 2019-09-06T10:39"},
      {"It began at 13:40 local time.", "13:40 local time = TIME XXXX-XX-XXT13:40"},
      {"Today at 10:30 BST it ruled.", "Today at 10:30 BST = TIME 2019-09-11T10:30"},
      {"They left at noon.", "noon = TIME XXXX-XX-XXT12:00"},
      {"They left at eight.", ""},
      {"It is now closed.", "now = DATE PRESENT_REF"},
      {"It recently closed.", "recently = DATE PAST_REF"},
      {"It will soon close.", "soon = DATE FUTURE_REF"},
      {"It opens on Christmas Day.", "Christmas Day = DATE 2018-12-25"},
      {"It will open on Christmas Day.", "Christmas Day = DATE 2019-12-25"},
      {"It changed since the September 11 attacks.", "September 11 = DATE 2001-09-11"},
      {"Much changed after 9/11.", "9/11 = DATE 2001-09-11"},
  });
}

TEST_CASE("what is no time is left alone") {
  check({
      {"Theresa May stepped down.", ""},
      {"They may march to the capital.", ""},
      {"The march was peaceful.", ""},
      {"Some 2,000 people came.", ""},
      {"In all, 2000 people came.", ""},
      {"They invoked Article 50.", ""},
      {"A 24-year-old man was arrested.", ""},
      {"He was elected for a second term.", ""},
      {"She is 46 years old.", ""},
      {"Prices fall and spring back.", ""},
      {"The second blast was larger.", ""},
      {"A third of voters stayed home.", ""},
      {"This deal is the last one.", ""},
      {"The minutes were published.", ""},
      {"The Boeing 737 crashed.", ""},
      {"He paid 13.40 dollars.", ""},
      {"A quarter of them left.", ""},
      {"It passed 230-to-198.", ""},
      {"The August figures and April Jones are unrelated to it.", ""},
  });
}

TEST_CASE("without the article's date only absolute expressions are resolved") {
  check({{"They met on Friday.", "Friday = DATE XXXX-WXX-5"},
         {"They met last week.", "last week = DATE XXXX-WXX"},
         {"They met yesterday.", "yesterday = DATE XXXX-XX-XX"},
         {"They met in October.", "October = DATE XXXX-10"},
         {"They met on May 5, 2018.", "May 5, 2018 = DATE 2018-05-05"}},
        "");
}

TEST_CASE("points in time for the graph") {
  const auto date = [](TimeType type, std::string value) { return iso_date({{0, 1}, type, std::move(value), ""}); };
  CHECK(date(TimeType::date, "2019-01-04") == "2019-01-04");
  CHECK(date(TimeType::date, "2019-01") == "2019-01");
  CHECK(date(TimeType::date, "2019") == "2019");
  CHECK(date(TimeType::date, "2019-SU") == "2019");
  CHECK(date(TimeType::date, "2019-Q3") == "2019");
  CHECK(date(TimeType::date, "2019-W02") == "");
  CHECK(date(TimeType::date, "199") == "");
  CHECK(date(TimeType::date, "PAST_REF") == "");
  CHECK(date(TimeType::date, "XXXX-10") == "");
  CHECK(date(TimeType::time, "2019-01-04TMO") == "2019-01-04");
  CHECK(date(TimeType::time, "2019-01-04T17:00") == "2019-01-04T17:00");
  CHECK(date(TimeType::time, "XXXX-XX-XXT17:00") == "");
  CHECK(date(TimeType::duration, "P4Y") == "");
}

}  // namespace
}  // namespace newsgraph
