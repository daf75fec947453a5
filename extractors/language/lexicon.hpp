/// The word list of the model: for words of the training text, in lower case with digits as 0, their clusters.
#pragma once

#include <cstdint>
#include <string_view>

namespace newsgraph {

/// Points into the model's bytes, which must outlive it. Words are known by their 32-bit hash.
class Lexicon {
 public:
  struct Entry {
    std::uint32_t word = 0;      ///< hash_bytes of the word
    std::uint16_t cluster = 0;   ///< 1 or more
    std::uint16_t coarse = 0;    ///< 1 to 255
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
