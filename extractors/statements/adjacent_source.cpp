// Finds: "“P,” said X"; "“P,” X, the chief of Y, said"; "P, X of Y said".
// Must not: "“P,” said on Monday", "told X" (who is told), "in the film, said".
#include "extractors/statements/adjacent_source.hpp"

#include <algorithm>
#include <array>

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 43> times = {
    "monday",   "tuesday",   "wednesday", "thursday",  "friday",   "saturday", "sunday", "today", "yesterday",
    "tomorrow", "tonight",   "morning",   "afternoon", "evening",  "night",    "day",    "week",  "weekend",
    "month",    "year",      "january",   "february",  "march",    "april",    "may",    "june",  "july",
    "august",   "september", "october",   "november",  "december", "spring",   "summer", "fall",  "autumn",
    "winter",   "time",      "hours",     "days",      "weeks",    "months",   "years"};

constexpr Token max_dateline = 10;  ///< tokens of "GENEVA, May 5 (AP) --"

bool is_lower_equal(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() && std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
         });
}

bool ends_phrase(const Document& d, Token t) {
  return is_mark(d, t) ? d.text(t) != "." && d.text(t) != "-"
                       : (d.upos[t] == Upos::verb && d.xpos[t] != Xpos::nnp) || d.upos[t] == Upos::sconj;
}

/// Verbs whose object is who is spoken to.
bool takes_listener(std::string_view lemma) {
  return lemma == "tell" || lemma == "remind" || lemma == "assure" || lemma == "inform" || lemma == "warn";
}

bool is_dash(std::string_view text) { return text == "--" || text == "—" || text == "–" || text == "―" || text == "-"; }

bool is_dash_between(const Document& d, Token first, Token end) {
  for (Token t = first; t < end; ++t) {
    if (is_dash(d.text(t))) return true;
  }
  return false;
}

/// A noun phrase may begin here: no relative or question word.
bool begins_phrase(const Document& d, Token t) {
  return is_nominal(d.upos[t]) && d.xpos[t] != Xpos::wdt && d.xpos[t] != Xpos::wp && d.xpos[t] != Xpos::wrb;
}

/// The words from a comma, quotation mark or the begin of the sentence up to `end`, which is not included.
std::optional<Range> phrase_up_to(const Context& c, Token end) {
  const Document& d = c.document;
  const Token begin = sentence_range(d, end - 1).begin;
  Token t = end;
  while (t > begin && !ends_phrase(d, t - 1) && !c.quotes.contains(t - 1) && !is_dash(d.text(t - 1))) --t;
  if (t == end || !begins_phrase(d, t)) return std::nullopt;
  const bool set_off = t == begin || d.text(t - 1) == "," || c.quotes.contains(t - 1) || is_dash(d.text(t - 1));
  return set_off ? std::optional(Range{t, end}) : std::nullopt;
}

/// "X, the chief of Y," before `comma`, the comma that closes the apposition: X.
std::optional<Range> phrase_before_apposition(const Context& c, Token comma) {
  const Document& d = c.document;
  const Token begin = sentence_range(d, comma).begin;
  std::optional<Range> found;
  for (Token t = comma; t > begin; --t) {
    if (is_mark(d, t - 1) && c.quotes.contains(t - 1)) break;
    if (d.text(t - 1) != "," || t - 1 == begin) continue;
    const auto phrase = phrase_up_to(c, t - 1);
    if (phrase) found = phrase;
  }
  if (found) return found;
  Token mark = comma;  // nothing but one phrase since the quotation mark
  while (mark > begin && !(is_mark(d, mark - 1) && c.quotes.contains(mark - 1))) --mark;
  return mark > begin && mark < comma && begins_phrase(d, mark) ? std::optional(Range{mark, comma}) : std::nullopt;
}

}  // namespace

std::optional<Range> phrase_before(const Context& c, Token verb) {
  const Document& d = c.document;
  const Token begin = sentence_range(d, verb).begin;
  Token end = verb;
  while (end > begin && (d.upos[end - 1] == Upos::adv || d.upos[end - 1] == Upos::aux)) --end;
  if (end == begin) return std::nullopt;
  if (d.text(end - 1) == ",") return phrase_before_apposition(c, end - 1);
  if (d.text(end - 1) == ")") {  // "Senator Lee (D-MA) said"
    Token bracket = end - 1;
    while (bracket > begin && d.text(bracket) != "(") --bracket;
    if (bracket > begin) end = bracket;
  }
  return phrase_up_to(c, end);
}

/// The noun phrase after a verb that follows its content at once: "“P,” said X".
std::optional<Range> phrase_after(const Context& c, Token verb) {
  const Document& d = c.document;
  const Range sentence = sentence_range(d, verb);
  if (verb == sentence.begin || !is_mark(d, verb - 1) || takes_listener(d.lemma(verb)) || d.text(verb - 1) == ")")
    return std::nullopt;
  Token end = verb + 1;
  while (end < sentence.end && !ends_phrase(d, end) && !c.quotes.contains(end) && d.upos[end] != Upos::adv) {
    if (d.upos[end] == Upos::aux) return std::nullopt;  // a clause, not who speaks
    ++end;
  }
  if (end == sentence.end && end > verb + 2 && d.text(end - 1) == ".") --end;
  if (end == verb + 1 || !is_nominal(d.upos[verb + 1])) return std::nullopt;
  return Range{verb + 1, end};
}

bool is_nominal(Upos upos) {
  return upos == Upos::noun || upos == Upos::propn || upos == Upos::pron || upos == Upos::det || upos == Upos::adj ||
         upos == Upos::num || upos == Upos::x;
}

Range sentence_range(const Document& d, Token t) { return d.sentences[d.sentence_of(t)]; }

bool is_time(const Document& d, Token t) {
  return std::any_of(times.begin(), times.end(), [&](std::string_view time) {
    return is_lower_equal(d.text(t), time) &&
           (d.upos[t] == Upos::noun || d.upos[t] == Upos::propn || time.substr(0, 2) == "to");
  });
}

std::optional<Token> nominal_head(const Document& d, Range range) {
  for (Token t = range.begin; t < range.end; ++t) {
    if (is_mark(d, t) || is_time(d, t) || !is_nominal(d.upos[t])) continue;
    if (d.is_root(t) || !range.contains(d.heads[t])) return t;
  }
  return std::nullopt;
}

Token dateline_end(const Document& d, Token t) {
  const Range sentence = sentence_range(d, t);
  if (t != sentence.begin || d.text(t).size() < 3 ||
      d.text(t).find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string_view::npos)
    return t;
  for (Token dash = t + 1; dash + 1 < sentence.end && dash < t + max_dateline; ++dash) {
    if (d.text(dash) != "-" && is_dash(d.text(dash))) return dash + 1;
  }
  return t;
}

bool may_speak(const Context& c, Token head, Token verb) {
  const Document& d = c.document;
  if (is_time(d, head)) return false;
  if (const Token end = dateline_end(d, sentence_range(d, head).begin); head < end && verb >= end) return false;
  const bool before_dash = d.upos[head] == Upos::propn && head + 1 < d.size() && head < verb &&
                           is_dash(d.text(head + 1)) && d.tokens[head + 1].begin > d.tokens[head].end;
  if (before_dash && !is_dash_between(d, head + 2, verb)) return false;  // a dateline, not "Lee — the mayor — said"
  const Quote* quote = c.quotes.innermost(head);
  return quote == nullptr || quote->range.contains(verb);
}

Source adjacent_source(const Context& c, Token verb) {
  const auto after = phrase_after(c, verb);
  const auto phrase = after ? after : phrase_before(c, verb);
  const auto head = phrase ? nominal_head(c.document, *phrase) : std::nullopt;
  if (!head || !may_speak(c, *head, verb)) return {};
  return {{*head}, *phrase};
}

}  // namespace newsgraph
