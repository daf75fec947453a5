/// Quotation marks, paired paragraph by paragraph.
///
///     const Quotes quotes = find_quotes(document);
///     if (const Quote* quote = quotes.innermost(token)) std::cout << document.text(quote->range);
///
/// Knows straight and curly marks, double and single, guillemets, low marks („ “) and the typewriter's '' and ``;
/// apostrophes ("don't", "the officials' plan", "'90s") and inches (6'2") are none. Follows the newspaper's convention
/// that a quote of several paragraphs opens anew in each one and closes in the last alone. Only spacing and marks
/// are looked at: words, tags and parses are not needed. Total: any text gives some pairing.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extractors/language/document.hpp"

namespace newsgraph {

enum class QuoteMark : std::uint8_t { double_mark, single_mark, guillemet };

/// A quoted passage inside one paragraph. At least one of its ends has a mark.
struct Quote {
  Range range;  ///< marks included
  QuoteMark mark = QuoteMark::double_mark;
  bool opened = true;                      ///< false: the opening mark is missing, the quote begins with its paragraph
  bool closed = true;                      ///< false: the closing mark is missing, the quote ends with its paragraph
  std::optional<std::uint32_t> parent;     ///< index of the quote it stands in
  std::optional<std::uint32_t> continues;  ///< index of the quote of the paragraph before that it goes on with

  /// The tokens between the marks.
  Range inside() const { return {range.begin + (opened ? 1U : 0U), range.end - (closed ? 1U : 0U)}; }
};

struct Quotes {
  std::vector<Quote> quotes;               ///< by begin; a quote stands before those inside it
  std::vector<std::int32_t> innermost_at;  ///< per token: index of the innermost quote that holds it, or -1

  /// The innermost quote that holds token t, its marks included; null outside quotes.
  const Quote* innermost(Token t) const {
    return innermost_at[t] < 0 ? nullptr : &quotes[static_cast<std::size_t>(innermost_at[t])];
  }
  /// Index of the outermost quote that holds token t.
  std::optional<std::uint32_t> outermost(Token t) const;
  bool contains(Token t) const { return innermost_at[t] >= 0; }
};

/// The quotes of one paragraph, the tokens [paragraph.begin, paragraph.end). `continues` is left empty, parents index
/// the result.
std::vector<Quote> pair_quotes(std::string_view text, const std::vector<Span>& tokens, Range paragraph);

/// The quotes of a document, its blocks being the paragraphs. Needs the columns tokens, sentences and blocks.
Quotes find_quotes(const Document& document);

}  // namespace newsgraph
