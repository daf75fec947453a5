/// The word list of the model: for words of the training text, in lower case with digits as 0, their clusters
/// and the tags they are used with.
#pragma once

#include <cstdint>
#include <string_view>

namespace newsgraph {

/// Points into the model's bytes, which must outlive it. Words are known by their 32-bit hash.
class Lexicon {
 public:
  struct Entry {
    std::uint32_t word = 0;     ///< hash_bytes of the word
    std::uint16_t cluster = 0;  ///< 1 or more, 0 where the word has none
    std::uint8_t coarse = 0;    ///< coarse cluster, likewise
    /// Which tags the word is used with, as a class of words; 1 for words of no class, 0 for words so rare in the
    /// training data that only their spelling counts.
    std::uint8_t usage = 0;
  };

  Lexicon() = default;
  /// @throws Error (named `file`) where the section is no sorted array of entries.
  Lexicon(std::string_view section, std::string_view file);

  /// The entry of a word's hash, or one of zeros.
  Entry find(std::uint32_t word) const;

 private:
  const Entry* slots_ = nullptr;
  std::uint32_t mask_ = 0;  ///< number of slots - 1, a power of two
};

}  // namespace newsgraph
