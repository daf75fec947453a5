/// What the classifiers see of a token's spelling, computed once per token and shared by all stages.
///
/// Typographic quotes, dashes and apostrophes count as their plain forms: they are rare in the training data and the
/// rule in news. Digits count as 0 but in `form`.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extractors/language/document.hpp"

namespace newsgraph {

class Lexicon;

/// Hashes are 32-bit and never 0 for a real token; 0 stands for "outside the sentence".
struct Word {
  std::uint32_t form = 0;                ///< the word as written
  std::uint32_t lower = 0;               ///< in lower case, digits as 0
  std::uint32_t shape = 0;               ///< "Xx", "X.X.", "00": classes of characters, runs shortened
  std::uint32_t prefixes[3] = {0, 0, 0}; ///< of 1, 2, 3 bytes, lower case
  std::uint32_t suffixes[4] = {0, 0, 0, 0};  ///< of 1 to 4 bytes, lower case; a shorter word as a whole
  std::uint16_t cluster = 0;             ///< fine cluster of the lexicon, 0 for unknown words
  std::uint8_t coarse_cluster = 0;
  std::uint8_t usage = 0;                ///< class of the tags the word is used with, 0 for rare words
  std::uint8_t flags = 0;

  static constexpr std::uint8_t capitalised = 1;
  static constexpr std::uint8_t all_capitals = 2;
  static constexpr std::uint8_t has_digit = 4;
  static constexpr std::uint8_t in_quote = 8;
  static constexpr std::uint8_t frequent = 16;  ///< in the lexicon
};

/// 32-bit hash of bytes, never 0, the same on every machine.
std::uint32_t hash_bytes(std::string_view bytes);

/// One entry per token.
std::vector<Word> describe_words(const Document& document, const Lexicon& lexicon);

/// `text` with typographic marks as plain ones.
std::string plain_text(std::string_view text);

}  // namespace newsgraph
