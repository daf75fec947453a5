/// Sets of tokens: what a content is put together from before it becomes ranges.
#pragma once

#include <vector>

#include "extractors/language/document.hpp"
#include "extractors/language/syntax.hpp"

namespace newsgraph {

using Tokens = std::vector<Token>;  ///< ascending, each once

/// t and every token below it.
Tokens tree(const Syntax& syntax, Token t);
/// Every token of the range.
Tokens tokens_of(Range range);

Tokens unite(const Tokens& a, const Tokens& b);
Tokens subtract(const Tokens& a, const Tokens& b);
Tokens intersect(const Tokens& a, const Tokens& b);
bool holds(const Tokens& tokens, Token t);
/// How many tokens the sets share.
std::size_t shared(const Tokens& a, const Tokens& b);

/// Whether a token is punctuation or a quotation mark: no word.
bool is_mark(const Document& document, Token t);
/// Whether t is a closing quotation mark with a comma inside the quotation: ,” before "adding".
bool ends_quote_with_comma(const Document& document, Token t);
/// The words among the tokens.
std::size_t word_count(const Document& document, const Tokens& tokens);

/// Ascending ranges that hold the tokens; a gap of marks alone does not part two ranges.
std::vector<Range> ranges_of(const Document& document, const Tokens& tokens);

}  // namespace newsgraph
