#include "extractors/language/training/pack_weights.hpp"

#include <algorithm>
#include <cmath>

#include "extractors/language/weights.hpp"

namespace newsgraph {
namespace {

constexpr double rows_per_bucket = 5.5;  ///< of eight: fuller buckets overflow too often

/// From here on a byte per class is faster than pairs, and not much larger.
constexpr std::size_t min_dense_cells = WeightTable::max_sparse_cells;

struct PackedRow {
  FeatureHash hash = 0;
  bool dense = false;
  std::vector<std::uint16_t> words;  ///< a multiple of four; empty where nothing is left
};

using Weights = std::vector<std::pair<std::uint8_t, float>>;

/// Rows whose largest weight is above this part of the rows' largest weights are dense, whatever their length: the unit
/// of the sparse ones can then be finer.
constexpr double sparse_part = 0.998;

/// Keeps the sums of a hundred rows within sixteen bits.
constexpr float largest_dense_weight = 1000;

float largest_weight(const WeightRow& row) {
  float largest = 0;
  for (const auto& [weight_class, weight] : row.weights) largest = std::max(largest, std::abs(weight));
  return largest;
}

float scale_of(const std::vector<WeightRow>& rows, const Packing& packing) {
  if (packing.scale > 0) return packing.scale;
  std::vector<float> sizes;
  for (const WeightRow& row : rows) {
    if (row.n_updates >= packing.min_updates) sizes.push_back(largest_weight(row));
  }
  if (sizes.empty()) return 1;
  const auto rank = static_cast<std::ptrdiff_t>(sparse_part * static_cast<double>(sizes.size() - 1));
  std::nth_element(sizes.begin(), sizes.begin() + rank, sizes.end());
  const float largest_sparse = std::max(sizes[static_cast<std::size_t>(rank)], 1e-6F);
  const float largest = std::max(*std::max_element(sizes.begin(), sizes.end()), 1e-6F);
  return std::min(WeightTable::largest_sparse_weight / largest_sparse, largest_dense_weight / largest);
}

std::size_t dense_classes(const std::vector<WeightRow>& rows) {
  std::size_t n_classes = 0;
  for (const WeightRow& row : rows) {
    for (const auto& [weight_class, weight] : row.weights)
      n_classes = std::max<std::size_t>(n_classes, weight_class + 1U);
  }
  return (n_classes + 15) / 16 * 16;
}

std::uint16_t cell(unsigned weight_class, float scaled) {
  const auto value = static_cast<unsigned>(std::lround(scaled));
  return static_cast<std::uint16_t>(weight_class | value << WeightTable::class_bits);
}

std::vector<std::uint16_t> sparse_row(const Weights& weights, float scale) {
  std::vector<std::uint16_t> words;
  for (const auto& [weight_class, weight] : weights) words.push_back(cell(weight_class, weight * scale));
  words.resize((words.size() + cells_per_unit - 1) / cells_per_unit * cells_per_unit);  // zero weights of class 0
  return words;
}

/// In units of 1 << shift, the smallest shift that holds the largest weight.
std::vector<std::uint16_t> dense_row(const Weights& weights, float scale, std::size_t n_classes) {
  float largest = 0;
  for (const auto& [weight_class, weight] : weights) largest = std::max(largest, std::abs(weight * scale));
  std::uint16_t shift = 0;
  while (std::lround(largest / static_cast<float>(1U << shift)) > 127) ++shift;
  std::vector<std::uint16_t> words(cells_per_unit + n_classes / 2);
  words[0] = shift;
  for (const auto& [weight_class, weight] : weights) {
    const auto value = static_cast<unsigned>(std::lround(weight * scale / static_cast<float>(1U << shift))) & 0xFFU;
    std::uint16_t& word = words[cells_per_unit + weight_class / 2U];
    word = static_cast<std::uint16_t>(word | value << (weight_class % 2 * 8));
  }
  return words;
}

std::vector<PackedRow> pack_rows(const std::vector<WeightRow>& rows, const Packing& packing, std::size_t n_classes) {
  const float scale = scale_of(rows, packing);
  std::vector<PackedRow> out;
  for (const WeightRow& row : rows) {
    if (row.n_updates < packing.min_updates) continue;
    Weights kept;
    for (const auto& w : row.weights) {
      if (std::abs(w.second) >= packing.min_weight && std::lround(w.second * scale) != 0) kept.push_back(w);
    }
    if (kept.empty()) continue;
    const bool large = std::lround(largest_weight(row) * scale) > WeightTable::largest_sparse_weight;
    const bool dense = large || kept.size() >= min_dense_cells;
    out.push_back({row.hash, dense, dense ? dense_row(kept, scale, n_classes) : sparse_row(kept, scale)});
  }
  return out;
}

/// Fills the buckets in order; rows that find no room go on to the next bucket.
class TableBuilder {
 public:
  TableBuilder(const std::vector<PackedRow>& rows, std::uint32_t n_buckets) : buckets_(n_buckets) {
    std::vector<const PackedRow*> waiting;
    std::size_t next = 0;
    for (std::uint32_t b = 0; b < n_buckets; ++b) {
      while (next < rows.size() && WeightRows::bucket_of(rows[next].hash, n_buckets) == b)
        waiting.push_back(&rows[next++]);
      fill(buckets_[b], waiting);
    }
    fits_ = waiting.empty();
  }

  bool fits() const { return fits_; }

  std::string bytes(std::size_t n_classes) const {
    WeightTableHeader header;
    header.n_buckets = static_cast<std::uint32_t>(buckets_.size());
    header.n_units = static_cast<std::uint32_t>(pool_.size() / cells_per_unit);
    header.n_dense = static_cast<std::uint32_t>(n_classes);
    std::string out(reinterpret_cast<const char*>(&header), sizeof header);
    out.append(reinterpret_cast<const char*>(buckets_.data()), buckets_.size() * sizeof(WeightBucket));
    out.append(reinterpret_cast<const char*>(pool_.data()), pool_.size() * sizeof(std::uint16_t));
    return out;
  }

 private:
  void fill(WeightBucket& bucket, std::vector<const PackedRow*>& waiting) {
    bucket.base = static_cast<std::uint32_t>(pool_.size() / cells_per_unit);
    const std::size_t n = std::min(waiting.size(), WeightBucket::capacity);
    for (std::size_t i = 0; i < n; ++i) {
      const PackedRow& row = *waiting[i];
      bucket.fingerprints[i] = static_cast<std::uint16_t>(row.hash);
      bucket.starts[i] = static_cast<std::uint8_t>(bucket.n_units);
      bucket.dense = static_cast<std::uint8_t>(bucket.dense | (row.dense ? 1U << i : 0U));
      bucket.n_units = static_cast<std::uint16_t>(bucket.n_units + row.words.size() / cells_per_unit);
      pool_.insert(pool_.end(), row.words.begin(), row.words.end());
    }
    waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(n));
    bucket.n_rows = static_cast<std::uint8_t>(n | (waiting.empty() ? 0U : WeightBucket::overflowed));
  }

  std::vector<WeightBucket> buckets_;
  std::vector<std::uint16_t> pool_;
  bool fits_ = false;
};

}  // namespace

std::string pack_weights(const std::vector<WeightRow>& rows, const Packing& packing) {
  const std::size_t n_classes = dense_classes(rows);
  const std::vector<PackedRow> packed = pack_rows(rows, packing, n_classes);  // by ascending hash, so by bucket too
  auto n_buckets = static_cast<std::uint32_t>(static_cast<double>(packed.size()) / rows_per_bucket) + 1;
  while (true) {
    const TableBuilder table(packed, n_buckets);
    if (table.fits()) return table.bytes(n_classes);
    n_buckets += n_buckets / 100 + 1;  // rows were left over at the very end: the last buckets must become others
  }
}

}  // namespace newsgraph
