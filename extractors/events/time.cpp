#include "extractors/events/time.hpp"

#include <algorithm>
#include <charconv>

#include "extractors/events/time_rules.hpp"

namespace newsgraph {
namespace {

using time_rules::Match;
using time_rules::Scene;
using time_words::is_one_of;
using time_words::Words;

/// How far from an expression the words that point it ahead are looked for, in words.
constexpr std::size_t reach = 12;

Words words_of(const Document& document, Range sentence) {
  Words words;
  for (Token t = sentence.begin; t < sentence.end; ++t) {
    words.written.push_back(document.text(t));
    std::string lower(document.text(t));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    words.lower.push_back(std::move(lower));
  }
  return words;
}

bool points_ahead(const Words& words, std::size_t i) {
  const std::string_view word = words.at(i);
  if (is_one_of(word, {"will", "'ll", "’ll", "shall", "upcoming", "scheduled", "due", "planned", "expected", "slated",
                       "until"}))
    return true;
  const bool to = words.at(i + 1) == "to";
  return to && is_one_of(word, {"is", "are", "set", "plans", "plan", "intends", "going", "hopes", "hope", "wants"});
}

/// Ahead where the clause before says so, or, for an expression that opens its sentence, the clause behind it.
TimeDirection direction_at(const Words& words, std::size_t at) {
  const std::size_t from = at > reach ? at - reach : 0;
  for (std::size_t i = at; i > from; --i) {
    if (points_ahead(words, i - 1)) return TimeDirection::future;
    if (is_one_of(words.at(i - 1), {"said", "told", "was", "were", "had", ";"})) return TimeDirection::past;
  }
  if (at > 3) return TimeDirection::past;
  for (std::size_t i = at + 1; i < std::min(words.size(), at + reach); ++i) {
    if (points_ahead(words, i)) return TimeDirection::future;
    if (is_one_of(words.at(i), {"said", "was", "were", "had", "has", "told", "announced"})) return TimeDirection::past;
  }
  return TimeDirection::past;
}

struct Prefix {
  std::size_t length = 0;
  std::string modifier;
  bool durations = false;  ///< goes before durations, not before dates
};

/// Words before an expression that shade it: the MOD of TIMEX3.
Prefix prefix_at(const Words& words, std::size_t at) {
  const std::size_t the = words.at(at) == "the" ? 1 : 0;
  const std::string_view word = words.at(at + the);
  const bool of = words.at(at + the + 1) == "of";
  if (of && is_one_of(word, {"start", "beginning", "dawn"})) return {the + 2, "START"};
  if (of && is_one_of(word, {"middle"})) return {the + 2, "MID"};
  if (of && word == "end") return {the + 2, "END"};
  const std::size_t hyphen = words.at(at + the + 1) == "-" ? 1 : 0;
  if (word == "early") return {the + 1 + hyphen, "START"};
  if (word == "mid") return {the + 1 + hyphen, "MID"};
  if (word == "late") return {the + 1 + hyphen, "END"};
  if (is_one_of(words.at(at), {"about", "around", "roughly", "approximately", "circa"})) return {1, "APPROX", true};
  if (is_one_of(words.at(at), {"nearly", "almost"})) return {1, "LESS_THAN", true};
  if (words.at(at) == "over" && words.at(at + 1) != "the") return {1, "MORE_THAN", true};
  if (words.at(at + 1) == "than") {
    const bool no = at > 0 && words.at(at - 1) == "no";
    if (words.at(at) == "more") return {2, no ? "EQUAL_OR_LESS" : "MORE_THAN", true};
    if (is_one_of(words.at(at), {"less", "fewer"})) return {2, no ? "EQUAL_OR_MORE" : "LESS_THAN", true};
  }
  if (words.at(at) == "at" && words.at(at + 1) == "least") return {2, "EQUAL_OR_MORE", true};
  if (is_one_of(words.at(at), {"up"}) && words.at(at + 1) == "to") return {2, "EQUAL_OR_LESS", true};
  return {};
}

std::optional<Match> match_at(const Scene& scene, std::size_t at) {
  const Prefix prefix = prefix_at(scene.words, at);
  if (prefix.length > 0) {
    auto match = time_rules::longest(scene, at + prefix.length);
    const bool fits = match && match->modifier.empty() &&
                      (prefix.durations ? match->type == TimeType::duration : match->type != TimeType::duration);
    const bool half = match && prefix.durations && match->value.find('0') == 0;
    if (fits && !half && match->value.find("_REF") == std::string::npos) {
      match->length += prefix.length;
      match->modifier = prefix.modifier;
      return match;
    }
  }
  return time_rules::longest(scene, at);
}

bool is_day(const Match& m) {
  return m.type == TimeType::date && m.value.size() == 10 && m.value.find('W') == std::string::npos;
}
bool is_open_time(const Match& m) { return m.type == TimeType::time && !m.value.empty() && m.value[0] == 'T'; }

/// Words that may stand between a day and a time of it: "Friday at 5 p.m.", "5 p.m. on Friday", "the night of May 5".
std::size_t gap_length(const Words& words, std::size_t at) {
  std::size_t n = 0;
  while (n < 3 && is_one_of(words.at(at + n), {",", "at", "on", "of", "around", "about", "the", "early", "late"})) ++n;
  return n;
}

/// Takes up what follows and belongs to it: a time to its day, a date to its weekday.
Match joined(const Scene& scene, std::size_t at, Match match) {
  for (int rounds = 0; rounds < 3; ++rounds) {
    const std::size_t gap = gap_length(scene.words, at + match.length);
    const auto next = match_at(scene, at + match.length + gap);
    if (!next) break;
    const std::size_t length = match.length + gap + next->length;
    const bool weekday = is_day(match) && match.length == 1 && gap <= 1 && time_words::weekday(scene.words.at(at));
    if (is_day(match) && is_open_time(*next))
      match = {length, TimeType::time, match.value + next->value, match.modifier};
    else if (is_open_time(match) && is_day(*next) && gap <= 2)
      match = {length, TimeType::time, next->value + match.value, match.modifier};
    else if (is_open_time(match) && next->type == TimeType::time && next->value.size() > 10 &&
             next->value.compare(10, 1, "T") == 0)
      match = {length, TimeType::time, next->value.substr(0, 10) + match.value, ""};
    else if (weekday && is_day(*next) && next->length > 1 && (gap == 0 || scene.words.at(at + 1) == ","))
      match = {length, TimeType::date, next->value, match.modifier};
    else if (weekday && next->type == TimeType::date && gap == 0 && next->value.find("-W") != std::string::npos &&
             scene.today) {
      const unsigned day = *time_words::weekday(scene.words.at(at));  // "Friday of last week", "Friday last week"
      const int away = next->value == calendar::week_value(*scene.today)  ? 0
                       : next->value < calendar::week_value(*scene.today) ? -7
                                                                          : 7;
      match = {length, TimeType::date,
               calendar::day_value(calendar::weekday_in_week(*scene.today + std::chrono::days(away), day))};
    } else {
      break;
    }
  }
  return match;
}

/// A person's name that is also a month or a day ("April Jones") is none.
bool is_person(const Document& document, Range range) {
  return !document.names.empty() && document.names[range.begin].type == NameType::person;
}

void find_in_sentence(const Document& document, const TimeContext& context, Range sentence,
                      std::vector<TimeExpression>& out) {
  const Words words = words_of(document, sentence);
  std::optional<calendar::Day> today;
  if (context.published) today = calendar::Day(*context.published);
  for (std::size_t at = 0; at < words.size();) {
    const Scene scene{words, today, direction_at(words, at)};
    auto match = match_at(scene, at);
    if (!match) {
      ++at;
      continue;
    }
    *match = joined(scene, at, std::move(*match));
    if (is_open_time(*match)) match->value.insert(0, "XXXX-XX-XX");
    const Token begin = sentence.begin + static_cast<Token>(at);
    const Range range{begin, begin + static_cast<Token>(match->length)};
    if (!is_person(document, range)) out.push_back({range, match->type, match->value, match->modifier});
    at += match->length;
  }
}

}  // namespace

namespace time_rules {

std::optional<Match> longest(const Scene& scene, std::size_t at) {
  std::optional<Match> best;
  if (at >= scene.words.size()) return best;
  for (const std::span<const Rule> rules : {point_rules(), relative_rules(), span_rules()}) {
    for (const Rule rule : rules) {
      auto match = rule(scene, at);
      if (match && !match->value.empty() && (!best || match->length > best->length)) best = std::move(match);
    }
  }
  return best;
}

}  // namespace time_rules

TimeContext time_context(std::string_view published) {
  if (published.size() < 10 || published[4] != '-' || published[7] != '-') return {};
  const auto number = [&](std::size_t from, std::size_t count) {
    return time_words::digits(published.substr(from, count)).value_or(0);
  };
  const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
  if (!calendar::is_day(year, month, day)) return {};
  return {std::chrono::year(year) / month / day};
}

std::vector<TimeExpression> find_times(const Document& document, const TimeContext& context) {
  std::vector<TimeExpression> out;
  for (const Range& sentence : document.sentences) find_in_sentence(document, context, sentence, out);
  return out;
}

std::string iso_date(const TimeExpression& expression) {
  const std::string& value = expression.value;
  const bool point = expression.type == TimeType::date || expression.type == TimeType::time;
  if (!point || value.size() < 4 || value.find_first_not_of("0123456789") < 4) return {};
  if (value.size() == 4 || value.find_first_of("WQSUFE", 4) == 5)
    return value.find('W') == 5 ? std::string() : value.substr(0, 4);
  const std::size_t part = value.find('T');
  if (part == std::string::npos) return value;
  const bool clock = value.size() == part + 6 && value[part + 3] == ':' && value.compare(part + 1, 2, "24") != 0;
  return clock ? value : value.substr(0, part);
}

std::string describe(const TimeExpression& expression) {
  static constexpr std::string_view names[] = {"DATE", "TIME", "DURATION", "SET"};
  std::string out(names[static_cast<std::size_t>(expression.type)]);
  out += " " + expression.value;
  if (!expression.modifier.empty()) out += " " + expression.modifier;
  return out;
}

}  // namespace newsgraph
