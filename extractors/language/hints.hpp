/// What dictionaries say of words and names that the training data may not have: which parts of speech a word can be,
/// and whether a phrase is known as a place, a person or an organisation.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace newsgraph {

/// Hints are bits of one byte.
namespace hint {
inline constexpr std::uint8_t noun = 1, verb = 2, adjective = 4, adverb = 8;
inline constexpr std::uint8_t parts_of_speech = 15;
inline constexpr std::uint8_t place = 16, person = 32, organization = 64;
inline constexpr std::uint8_t names = 112;
inline constexpr std::uint8_t opens_phrase = 128;  ///< a longer phrase begins with this one
}  // namespace hint

/// Phrases in lower case, known by a hash: one byte of hints each. Points into the model's bytes.
class Hints {
 public:
  Hints() = default;
  /// @throws Error (named `file`) where the section is no table.
  Hints(std::string_view section, std::string_view file);

  /// Hints of the phrase with this hash, 0 where there are none.
  std::uint8_t find(std::uint64_t phrase) const;

  /// A slot holds the hints and the upper 24 bits of the hash; an empty one is 0.
  static constexpr std::uint32_t slot_of(std::uint64_t phrase, std::uint8_t hints) {
    return static_cast<std::uint32_t>(phrase >> 40U) << 8U | hints;
  }

 private:
  const std::uint32_t* slots_ = nullptr;
  std::uint64_t mask_ = 0;  ///< number of slots - 1, a power of two
};

/// Hash of a phrase of one word, of which `word` is the hash_bytes in lower case; and of a phrase one word longer.
std::uint64_t phrase_hash(std::uint32_t word);
std::uint64_t longer_phrase(std::uint64_t phrase, std::uint32_t word);

/// The ending that was taken off a word to find it in the dictionary.
enum class Ending : std::uint8_t { none, s, ed, ing, er };

struct WordHints {
  std::uint8_t hints = 0;
  Ending ending = Ending::none;
};

/// Hints of a word in lower case, or of the word it is an inflected form of.
WordHints find_word(const Hints& hints, std::string_view lower);

/// The base of a verb's inflected form, where the dictionary has one: "ruled" -> "rule", "hails" -> "hail". Empty where
/// it has none.
std::string verb_base(const Hints& hints, std::string_view lower);

/// Whether the dictionary has the word itself as a verb.
bool is_known_verb(const Hints& hints, std::string_view lower);

}  // namespace newsgraph
