/// Clusters of words by what they mean, from word vectors: for many more words than the training text has.
#pragma once

#include <cstdint>
#include <string_view>

namespace newsgraph {

/// Points into the model's bytes, which must outlive it. Words are known by their 32-bit hash.
class Senses {
 public:
  struct Entry {
    std::uint16_t fine = 0;   ///< 1 or more, 0 where the word has none
    std::uint8_t coarse = 0;  ///< the group of the fine one, likewise
  };

  Senses() = default;
  /// `table` is the hash table, `groups` the group of each fine cluster, 0 first.
  /// @throws Error (named `file`) where the sections are no such tables.
  Senses(std::string_view table, std::string_view groups, std::string_view file);

  /// The entry of a word's hash, or one of zeros.
  Entry find(std::uint32_t word) const;

  static constexpr unsigned fine_bits = 10;
  static constexpr std::uint32_t fine_mask = (1U << fine_bits) - 1;
  static constexpr std::size_t min_slots = 1U << fine_bits;  ///< so that slot and place together tell the whole hash

  /// A slot holds the upper bits of the hash and the fine cluster; an empty one is 0.
  static constexpr std::uint32_t slot_of(std::uint32_t word, std::uint16_t fine) { return (word & ~fine_mask) | fine; }

 private:
  const std::uint32_t* slots_ = nullptr;
  std::uint32_t mask_ = 0;  ///< number of slots - 1, a power of two
  std::string_view groups_;
};

}  // namespace newsgraph
