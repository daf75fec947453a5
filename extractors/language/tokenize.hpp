/// Article -> tokens and sentences: the first stage of the language layer.
///
/// Words follow the conventions of the English treebanks of Universal Dependencies (EWT, GUM): "do|n't", "Lukin|'s",
/// "can|not", "28|-|point", "non-profit", "$|2.5|bn", "U.S.|-|led", "and|/|or"; numbers, dates, telephone numbers,
/// URLs and addresses stay whole. A sentence never crosses a block of the article nor a blank line inside one.
///
///     const Tokenization words = tokenize(article);
///     // "He said “no.” She left." -> He said “ no . ” | She left .
///
/// Total: any bytes give tokens, and every byte that is no white space is in exactly one token.
#pragma once

#include <string_view>
#include <vector>

#include "extractors/language/document.hpp"

namespace newsgraph {

/// The columns of a Document that the tokeniser fills.
struct Tokenization {
  std::vector<Span> tokens;
  std::vector<Range> sentences;
  std::vector<std::uint32_t> blocks;  ///< per sentence: index into Article::blocks
};

Tokenization tokenize(const Article& article);

/// Appends the tokens of text[span.begin, span.end) to `tokens`.
void split_words(std::string_view text, Span span, std::vector<Span>& tokens);

/// Tokens of the longest sentence; more without an end are cut, so that the cost of a sentence has a bound. No sentence
/// of the treebanks is half as long.
inline constexpr Token longest_sentence = 400;

/// Appends the sentences of tokens [range.begin, range.end), all of one block, to `sentences`.
void split_sentences(std::string_view text, const std::vector<Span>& tokens, Range range,
                     std::vector<Range>& sentences);

}  // namespace newsgraph
