/// Weights of a linear classifier over hashed features, as they lie in the model file: read-only, shared by threads.
///
/// A row holds the weights of one feature: pairs of class and weight, or, where most classes have one, a weight for
/// each class. Rows stand in buckets by their hash, each with a 16-bit fingerprint: a look-up reads one entry of the
/// index and then one run of memory. MODEL_FORMAT.md describes the bytes.
///
///     Scores scores{};
///     table.add_scores(features.view(), scores);
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "extractors/language/features.hpp"

namespace newsgraph {

/// One score per class. A class is one byte in the table, so no table can write past the end.
using Score = std::int16_t;
using Scores = std::array<Score, 256>;

/// Points into the model's bytes, which must outlive it. An empty table scores nothing.
class WeightTable {
 public:
  static constexpr std::size_t max_classes = 256;

  // The second word of a row: number of cells, how far their weights are shifted left, and whether it is dense.
  static constexpr std::uint16_t count_mask = 0x00FF;
  static constexpr std::uint16_t shift_position = 8;
  static constexpr std::uint16_t shift_mask = 0x0007;
  static constexpr std::uint16_t dense_flag = 0x8000;

  WeightTable() = default;
  /// @throws Error (named `file`) where the section is too short or its index points outside it.
  WeightTable(std::string_view section, std::string_view file);

  /// Adds the rows of the features to `scores`.
  void add_scores(std::span<const FeatureHash> features, Scores& scores) const;

 private:
  std::uint32_t bucket_of(FeatureHash hash) const {
    return static_cast<std::uint32_t>(((hash >> 32U) * n_buckets_) >> 32U);
  }

  const std::uint32_t* index_ = nullptr;  ///< n_buckets_ + 1 offsets into pool_
  const std::uint16_t* pool_ = nullptr;
  std::uint64_t n_buckets_ = 0;
};

}  // namespace newsgraph
