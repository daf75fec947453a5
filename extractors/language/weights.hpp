/// Weights of a linear classifier over hashed features, as they lie in the model file: read-only, shared by threads.
///
/// A row holds the weights of one feature, as pairs of class and weight, for those classes where it is not zero. Rows
/// stand in buckets by their hash, each with a 16-bit fingerprint: a look-up reads one entry of the index and then one
/// run of memory. MODEL_FORMAT.md describes the bytes.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "extractors/language/features.hpp"

namespace newsgraph {

/// Points into the model's bytes, which must outlive it. An empty table scores nothing.
class WeightTable {
 public:
  /// Room that a caller's scores must have. A class is one byte in the table, so no table can write past it.
  static constexpr std::size_t max_classes = 256;

  WeightTable() = default;
  /// @throws Error (named `file`) where the section is too short or its index points outside it.
  WeightTable(std::string_view section, std::string_view file);

  /// Adds the rows of the features to `scores`, which has room for max_classes.
  void add_scores(std::span<const FeatureHash> features, std::int32_t* scores) const;

 private:
  std::uint32_t bucket_of(FeatureHash hash) const {
    return static_cast<std::uint32_t>(((hash >> 32U) * n_buckets_) >> 32U);
  }

  const std::uint32_t* index_ = nullptr;  ///< n_buckets_ + 1 offsets into pool_
  const std::uint16_t* pool_ = nullptr;
  std::uint64_t n_buckets_ = 0;
};

}  // namespace newsgraph
