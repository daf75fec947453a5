/// Must date: "said on Tuesday that the bridge was safe", "“It is safe,” he told reporters last week", "in a statement
/// on Monday". Must not: "said that the bridge would reopen on Tuesday", "has said for years that it is safe".
#include "extractors/date_statements.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

bool is_in(const std::vector<Range>& ranges, Token t) {
  return std::any_of(ranges.begin(), ranges.end(), [&](Range range) { return range.contains(t); });
}

bool overlaps(const std::vector<Range>& ranges, Range with) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](Range range) { return range.begin < with.end && with.begin < range.end; });
}

/// The token of the range that hangs on a word outside it.
Token top_of(const Document& document, Range range) {
  for (Token t = range.begin; t < range.end; ++t) {
    if (document.is_root(t) || !range.contains(document.heads[t])) return t;
  }
  return range.begin;
}

/// On the cue itself, or on a noun beside it: "said in a speech on Tuesday".
bool hangs_on_cue(const Document& document, const Statement& statement, Range time) {
  constexpr int furthest = 3;  // words between
  Token t = top_of(document, time);
  for (int step = 0; step <= furthest && !document.is_root(t); ++step) {
    t = document.heads[t];
    if (is_in(statement.cue, t)) return true;
    const bool noun = document.upos[t] == Upos::noun || document.upos[t] == Upos::propn;
    if (!noun || is_in(statement.content, t)) return false;
    if (statement.source && statement.source->contains(t)) return false;
  }
  return false;
}

/// Right behind the cue, whatever the parse says: "said Tuesday", "said on Tuesday".
bool follows_cue(const Document& document, const Statement& statement, Range time) {
  const Token after = statement.cue.back().end;
  return time.begin == after || (time.begin == after + 1 && document.upos[after] == Upos::adp);
}

bool may_date(const TimeExpression& time) {
  const bool point = time.type == TimeType::date || time.type == TimeType::time;
  return point && time.value != "PRESENT_REF";
}

/// "said Thursday he would pay": the parse takes the day for the first word of what is said, whose clause it is not.
/// Not so where the day belongs to a noun: "said Thursday's talks were useful".
void release_opening_time(const Document& document, const TimeExpression& time, Statement& statement) {
  Range& opening = statement.content.front();
  const Token next = time.range.end;
  if (time.range.begin != opening.begin || next >= opening.end || opening.begin != statement.cue.back().end) return;
  const bool verb = document.upos[statement.cue.back().end - 1] == Upos::verb;
  const Upos after = document.upos[next];
  const bool clause = after == Upos::pron || after == Upos::det || after == Upos::propn || after == Upos::sconj;
  const bool of_noun = document.relations[time.range.end - 1] == Relation::compound;
  if (verb && clause && !of_noun) opening.begin = next;
}

void date_statement(const Document& document, const std::vector<TimeExpression>& times, Statement& statement) {
  const Range sentence = document.sentences[document.sentence_of(statement.cue.back().begin)];
  auto time = std::lower_bound(times.begin(), times.end(), sentence.begin,
                               [](const TimeExpression& t, Token begin) { return t.range.begin < begin; });
  for (; time != times.end() && time->range.end <= sentence.end && statement.date.empty(); ++time) {
    if (!may_date(*time)) continue;
    release_opening_time(document, *time, statement);
    if (overlaps(statement.content, time->range) || overlaps(statement.cue, time->range)) continue;
    if (!hangs_on_cue(document, statement, time->range) && !follows_cue(document, statement, time->range)) continue;
    const std::string date = iso_date(*time);
    if (statement.time && date.empty()) continue;
    statement.time = time->range;
    statement.date = date;
  }
}

}  // namespace

void date_statements(const Document& document, const std::vector<TimeExpression>& times,
                     std::vector<Statement>& statements) {
  for (Statement& statement : statements) {
    if (!statement.cue.empty()) date_statement(document, times, statement);
  }
}

}  // namespace newsgraph
