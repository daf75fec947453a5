/// What the rest of a document says of a word: as what the same word was taken elsewhere, in a first round of finding
/// names. "Lone" opens a sentence and is nothing known, but "Mohammed Lone" stands above it.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "extractors/language/document.hpp"
#include "extractors/language/features.hpp"
#include "extractors/language/tag.hpp"
#include "extractors/language/words.hpp"

namespace newsgraph {

class NameVotes {
 public:
  /// Counts the words of one document and how the first round has them (classes of find_names.hpp).
  void count(std::span<const Word> words, std::span<const PosPair> tags, std::span<const std::uint8_t> classes,
             std::span<const Range> sentences);

  /// Features of word i of the words counted, its own vote left out; none where nobody else has voted.
  /// @return whether there are any
  bool add_features(std::size_t i, Range sentence, FeatureVector& out) const;

 private:
  /// By NameType, `none` for words with capitals that are no names.
  using Counts = std::array<std::uint16_t, 4>;
  struct Vote {
    std::uint32_t key;
    Counts counts;
  };

  static constexpr std::uint8_t no_vote = 255;

  Counts votes(std::size_t i) const;

  std::span<const Word> words_;
  std::vector<std::uint8_t> own_;  ///< NameType of each word's own vote, or no_vote
  std::vector<Vote> votes_;        ///< ascending by key
};

}  // namespace newsgraph
