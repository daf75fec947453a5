/// What the classifiers see of a token's spelling, computed once per token and shared by all stages.
///
/// Typographic quotes, dashes and apostrophes count as their plain forms: they are rare in the training data and the
/// rule in news. Digits count as 0 but in `form`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/language/document.hpp"

namespace newsgraph {

class Lexicon;
class Hints;
class Senses;

/// What the model knows of words before it has seen their sentence.
struct WordKnowledge {
  const Lexicon& lexicon;
  const Hints& hints;
  const Senses& senses;
};

/// Hashes are 32-bit and never 0 for a real token; 0 stands for "outside the sentence".
struct Word {
  std::uint32_t form = 0;                    ///< the word as written; `rare` for rare words
  std::uint32_t lower = 0;                   ///< in lower case, digits as 0; `rare` for rare words
  std::uint32_t key = 0;                     ///< in lower case, digits as 0; of rare words too
  std::uint32_t shape = 0;                   ///< "Xx", "X.X.", "00": classes of characters, runs shortened
  std::uint32_t prefixes[3] = {0, 0, 0};     ///< of 1, 2, 3 bytes, lower case
  std::uint32_t suffixes[4] = {0, 0, 0, 0};  ///< of 1 to 4 bytes, lower case; a shorter word as a whole
  std::uint16_t cluster = 0;                 ///< fine cluster of the lexicon, 0 for unknown words
  std::uint16_t sense = 0;                   ///< fine cluster by word vectors, likewise
  std::uint8_t coarse_cluster = 0;
  std::uint8_t coarse_sense = 0;
  std::uint8_t usage = 0;  ///< class of the tags the word is used with, see Lexicon
  std::uint8_t flags = 0;
  std::uint8_t hints = 0;   ///< what dictionaries say of the word, see hints.hpp
  std::uint8_t ending = 0;  ///< the Ending without which they have it
  std::uint8_t phrase = 0;  ///< hints of the known name the word stands in, and where in it it stands
  std::uint8_t unused = 0;  ///< so that all bytes count

  static constexpr std::uint8_t capitalised = 1;
  static constexpr std::uint8_t all_capitals = 2;
  static constexpr std::uint8_t has_digit = 4;
  static constexpr std::uint8_t in_quote = 8;
  static constexpr std::uint8_t in_title = 16;  ///< in a sentence that capitalises most of its words

  /// Stands for all rare words: what is learnt of them then holds for words never seen.
  static constexpr std::uint32_t rare = 2;
};

/// The capitals of a word, whether it opens its sentence and whether it stands in a title, as one small number.
inline std::uint64_t capitals_class(const Word& w, bool opens_sentence) {
  return static_cast<std::uint64_t>(w.flags & (7U | Word::in_title)) << 1U | (opens_sentence ? 1U : 0U);
}

/// Hash of all that is known of a word.
std::uint64_t hash_word(const Word& w);

/// 32-bit hash of bytes, never 0, the same on every machine.
std::uint32_t hash_bytes(std::string_view bytes);

/// Whether rare words keep hashes of their own: for counting words, never for the classifiers.
enum class KeepRare : std::uint8_t { no, yes };

/// One entry per token.
std::vector<Word> describe_words(const Document& document, const WordKnowledge& knowledge,
                                 KeepRare keep_rare = KeepRare::no);

/// `text` with typographic marks as plain ones; and that in lower case, digits as 0.
std::string plain_text(std::string_view text);
std::string lower_text(std::string_view text);

}  // namespace newsgraph
