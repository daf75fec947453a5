#include "extractors/statements/tokens.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace newsgraph {

Tokens tree(const Syntax& syntax, Token t) {
  Tokens out = {t};
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto below = syntax.children(out[i]);
    out.insert(out.end(), below.begin(), below.end());
  }
  std::sort(out.begin(), out.end());
  return out;
}

Tokens tokens_of(Range range) {
  Tokens out(range.empty() ? 0 : range.size());
  std::iota(out.begin(), out.end(), range.begin);
  return out;
}

Tokens unite(const Tokens& a, const Tokens& b) {
  Tokens out;
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}

Tokens subtract(const Tokens& a, const Tokens& b) {
  Tokens out;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}

Tokens intersect(const Tokens& a, const Tokens& b) {
  Tokens out;
  if (a.empty() || b.empty() || a.back() < b.front() || b.back() < a.front()) return out;  // the rule for most pairs
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}

bool holds(const Tokens& tokens, Token t) { return std::binary_search(tokens.begin(), tokens.end(), t); }

std::size_t shared(const Tokens& a, const Tokens& b) {
  if (a.size() > b.size()) return shared(b, a);
  auto from = b.begin();
  std::size_t count = 0;
  for (const Token t : a) {
    from = std::lower_bound(from, b.end(), t);
    if (from == b.end()) break;
    count += *from == t;
  }
  return count;
}

bool is_mark(const Document& document, Token t) {
  return document.upos[t] == Upos::punct || document.xpos[t] == Xpos::open_quote ||
         document.xpos[t] == Xpos::close_quote;
}

bool ends_quote_with_comma(const Document& d, Token t) {
  const std::string_view text = d.text(t);
  return t > 0 && (text == "”" || text == "\"" || text == "''" || text == "’") && d.text(t - 1) == ",";
}

std::size_t word_count(const Document& document, const Tokens& tokens) {
  return static_cast<std::size_t>(
      std::count_if(tokens.begin(), tokens.end(), [&](Token t) { return !is_mark(document, t); }));
}

std::vector<Range> ranges_of(const Document& document, const Tokens& tokens) {
  std::vector<Range> out;
  for (const Token t : tokens) {
    bool joined = !out.empty();
    for (Token gap = joined ? out.back().end : t; gap < t && joined; ++gap) joined = is_mark(document, gap);
    if (joined)
      out.back().end = t + 1;
    else
      out.push_back({t, t + 1});
  }
  return out;
}

}  // namespace newsgraph
