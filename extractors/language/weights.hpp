/// Weights of a linear classifier over hashed features, as they lie in the model file: read-only, shared by threads.
///
/// A row holds the weights of one feature: pairs of class and weight, or, where many classes have one, a weight for
/// each class. A bucket of 32 bytes says which of up to eight features it has, by fingerprints, and where their rows
/// are: a feature that is not there costs one line of cache, one that is there two. MODEL_FORMAT.md describes the
/// bytes.
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

inline constexpr std::size_t max_classes = 128;

using Score = std::int16_t;
/// One score per class. Cells name their class in seven bits, so no table can write past the end. Lies in as few lines
/// of cache as it can.
struct alignas(64) Scores : std::array<Score, max_classes> {};

/// Rows are counted in units of four cells, eight bytes.
inline constexpr std::size_t cells_per_unit = 4;

/// What a bucket knows of its rows. Row i is units [base + starts[i], base + starts[i + 1]) of the pool, the last one
/// ends at base + n_units.
struct WeightBucket {
  static constexpr std::size_t capacity = 8;
  static constexpr std::uint8_t overflowed = 0x80;  ///< in n_rows: rows that found no room are in the next bucket

  std::uint32_t base = 0;
  std::uint8_t n_rows = 0;
  std::uint8_t dense = 0;  ///< a bit per row
  std::uint16_t n_units = 0;
  std::array<std::uint16_t, capacity> fingerprints{};
  std::array<std::uint8_t, capacity> starts{};
};
static_assert(sizeof(WeightBucket) == 32);

/// Begins a table; as long as a line of cache, so that no bucket lies in two.
struct WeightTableHeader {
  std::uint32_t n_buckets = 0;
  std::uint32_t n_units = 0;  ///< of the pool behind the buckets
  std::uint32_t n_dense = 0;  ///< classes of a dense row
  std::uint32_t unused[13] = {};
};
static_assert(sizeof(WeightTableHeader) == 64);

/// Where the parts of a table lie.
struct WeightRows {
  const WeightBucket* buckets = nullptr;
  const std::uint16_t* pool = nullptr;
  const std::uint16_t* pool_end = nullptr;
  std::uint32_t n_buckets = 0;
  std::uint32_t n_dense = 0;  ///< classes of a dense row, a multiple of 16
  bool only_dense = true;     ///< no row is sparse

  static std::uint32_t bucket_of(FeatureHash hash, std::uint32_t n_buckets) {
    return static_cast<std::uint32_t>(((hash >> 32U) * n_buckets) >> 32U);
  }
  /// Precondition: n_buckets > 0.
  const WeightBucket* bucket(FeatureHash hash) const { return buckets + bucket_of(hash, n_buckets); }
};

/// A dense row: its unit, as a shift, in the first cell; then, from the next unit of the pool on, a byte per class.
struct DenseRow {
  Score unit;
  const std::int8_t* cells;

  explicit DenseRow(const std::uint16_t* row)
      : unit(static_cast<Score>(1U << (row[0] & 7U))),
        cells(reinterpret_cast<const std::int8_t*>(row + cells_per_unit)) {}
};

/// Some of a list of features, and where their rows are added.
struct FeaturePart {
  std::size_t begin = 0, end = 0;  ///< its features are those from begin up to end
  Scores* scores = nullptr;
};

/// Points into the model's bytes, which must outlive it. An empty table scores nothing.
class WeightTable {
 public:
  /// A sparse cell holds its class in the low seven bits and its signed weight in the nine bits above.
  static constexpr std::uint16_t class_mask = 0x7F;
  static constexpr unsigned class_bits = 7;
  static constexpr int largest_sparse_weight = 255;
  static constexpr std::size_t max_sparse_cells = 20;

  WeightTable() = default;
  /// @throws Error (named `file`) where the section is no table or points outside itself.
  WeightTable(std::string_view section, std::string_view file);

  /// Asks for the lines of cache that tell which rows the features have. Only a wish, and worth it some time before
  /// add_scores.
  void prefetch(std::span<const FeatureHash> features) const;

  /// Adds the rows of the features to `scores`.
  void add_scores(std::span<const FeatureHash> features, Scores& scores) const;
  /// The same for several parts of the features at once, which takes less time than one after the other.
  void add_scores(std::span<const FeatureHash> features, std::span<const FeaturePart> parts) const;

 private:
  WeightRows rows_;
};

}  // namespace newsgraph
