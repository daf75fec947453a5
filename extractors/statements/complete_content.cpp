#include <algorithm>

#include "extractors/statements/clause_scope.hpp"
#include "extractors/statements/quoted.hpp"

namespace newsgraph {
namespace {

/// The outermost quote at t that does not hold the cue.
const Quote* quote_around(const Context& c, Token t, std::optional<Token> cue) {
  const Quote* found = nullptr;
  for (const Quote* q = c.quotes.innermost(t); q != nullptr; q = q->parent ? &c.quotes.quotes[*q->parent] : nullptr) {
    if (cue && q->range.contains(*cue)) break;
    found = q;
  }
  return found;
}

/// A mark at the edge of a content stays where it pairs with one inside.
bool pairs_inside(const Context& c, Token t, const Tokens& content) {
  const Quote* quote = c.quotes.innermost(t);
  if (quote == nullptr) return false;
  const bool first = quote->range.begin == t, last = quote->range.end == t + 1;
  if (!first && !last) return false;
  return first ? holds(content, quote->range.end - 1) : holds(content, quote->range.begin);
}

void trim(const Context& c, Tokens& content) {
  const auto loose = [&](Token t) { return is_mark(c.document, t) && !pairs_inside(c, t, content); };
  auto begin = content.begin();
  auto end = content.end();
  while (begin != end && loose(*begin)) ++begin;
  while (end != begin && loose(*(end - 1))) --end;
  content = Tokens(begin, end);
}

constexpr std::size_t longest_lead = 5;  ///< tokens before a quotation's colon, the colon included

/// "put it bluntly: “P”": what stands between the cue and the colon of a quotation is how it was said.
void drop_lead(const Context& c, Token cue, Tokens& content) {
  for (std::size_t i = 0; i < std::min(longest_lead, content.size()); ++i) {
    const Token t = content[i];
    if (t < cue || c.document.upos[t] == Upos::verb || c.quotes.contains(t)) return;
    if (c.document.text(t) != ":") continue;
    const Quote* quote = i + 1 < content.size() ? c.quotes.innermost(content[i + 1]) : nullptr;
    if (quote != nullptr && quote->range.begin == t + 1)
      content.erase(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    return;
  }
}

}  // namespace

void complete_content(const Context& c, Candidate& candidate) {
  Tokens grown = candidate.content;
  if (candidate.cue) {
    if (const Quote* around = c.quotes.innermost(*candidate.cue)) grown = intersect(grown, tokens_of(around->inside()));
  }
  for (const Token t : candidate.content) {
    if (is_mark(c.document, t) || !holds(grown, t)) continue;
    const Quote* quote = quote_around(c, t, candidate.cue);
    if (quote != nullptr && !holds(candidate.cue_tokens, quote->range.begin))
      grown = unite(grown, tokens_of(quote->range));
  }
  grown = subtract(grown, candidate.cue_tokens);
  if (candidate.cue) drop_lead(c, *candidate.cue, grown);
  trim(c, grown);
  candidate.content = std::move(grown);
}

bool is_title(const Context& c, const Tokens& content) {
  const Document& d = c.document;
  std::size_t words = 0;
  for (const Token t : content) {
    if (is_mark(d, t)) continue;
    if (!c.quotes.contains(t)) return false;
    const Xpos x = d.xpos[t];
    if (x == Xpos::vbd || x == Xpos::vbz || x == Xpos::vbp || x == Xpos::md) return false;
    const std::string_view text = d.text(t);
    const bool large = text[0] >= 'A' && text[0] <= 'Z';
    if (!large && text.size() > 3) return false;
    ++words;
  }
  return words > 1;
}

void fit_content(const Context& context, Candidate& candidate) {
  fit_reported_clause(context, candidate);
  fit_phrase(context, candidate);
  fit_inserted_cue(context, candidate);
  complete_content(context, candidate);
}

}  // namespace newsgraph
