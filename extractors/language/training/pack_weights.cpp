#include "extractors/language/training/pack_weights.hpp"

#include "extractors/language/weights.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace newsgraph {
namespace {

constexpr double rows_per_bucket = 3;

/// From here on a byte per class is faster than pairs, and not much larger.
constexpr std::size_t min_dense_cells = 16;

struct PackedRow {
  FeatureHash hash;
  std::vector<std::uint16_t> words;  ///< as in the file; empty where nothing is left
};

float scale_of(const std::vector<WeightRow>& rows, const Packing& packing) {
  float largest = 1e-6F;
  for (const WeightRow& row : rows) {
    if (row.n_updates < packing.min_updates) continue;
    for (const auto& [weight_class, weight] : row.weights) largest = std::max(largest, std::abs(weight));
  }
  return static_cast<float>(127U << packing.max_shift) / largest;
}

std::size_t dense_words(const std::vector<WeightRow>& rows) {
  std::size_t n_classes = 0;
  for (const WeightRow& row : rows) {
    for (const auto& [weight_class, weight] : row.weights) n_classes = std::max<std::size_t>(n_classes, weight_class + 1U);
  }
  return (n_classes + 15) / 16 * 8;
}

/// The row in units of 1 << shift, the smallest shift that holds its largest weight.
PackedRow quantise(const WeightRow& row, float scale, const Packing& packing, std::size_t n_dense) {
  float largest = 0;
  for (const auto& [weight_class, weight] : row.weights) largest = std::max(largest, std::abs(weight * scale));
  unsigned shift = 0;
  while (std::lround(largest / static_cast<float>(1U << shift)) > 127) ++shift;
  std::vector<std::uint16_t> cells;
  for (const auto& [weight_class, weight] : row.weights) {
    const auto value = std::lround(weight * scale / static_cast<float>(1U << shift));
    if (value == 0 || std::abs(weight) < packing.min_weight) continue;
    cells.push_back(static_cast<std::uint16_t>(weight_class | static_cast<unsigned>(value & 0xFF) << 8U));
  }
  if (cells.empty()) return {row.hash, {}};
  auto header = static_cast<std::uint16_t>(cells.size() | shift << WeightTable::shift_position);
  if (cells.size() >= min_dense_cells) {
    std::vector<std::uint16_t> dense(n_dense);
    for (const std::uint16_t cell : cells) {
      const unsigned weight_class = cell & 0xFFU;
      dense[weight_class / 2] |= static_cast<std::uint16_t>((cell >> 8U) << (weight_class % 2 * 8));
    }
    cells = std::move(dense);
    header = static_cast<std::uint16_t>(n_dense | shift << WeightTable::shift_position | WeightTable::dense_flag);
  }
  PackedRow out{row.hash, {static_cast<std::uint16_t>(row.hash), header}};
  out.words.insert(out.words.end(), cells.begin(), cells.end());
  return out;
}

std::vector<PackedRow> quantise_all(const std::vector<WeightRow>& rows, const Packing& packing) {
  const float scale = scale_of(rows, packing);
  const std::size_t n_dense = dense_words(rows);
  std::vector<PackedRow> out;
  for (const WeightRow& row : rows) {
    if (row.n_updates < packing.min_updates) continue;
    PackedRow packed = quantise(row, scale, packing, n_dense);
    if (!packed.words.empty()) out.push_back(std::move(packed));
  }
  return out;
}

template <typename T>
void append(std::string& out, const T& value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

}  // namespace

std::string pack_weights(const std::vector<WeightRow>& rows, const Packing& packing) {
  const std::vector<PackedRow> packed = quantise_all(rows, packing);  // by ascending hash, so by ascending bucket too
  const auto n_buckets = static_cast<std::uint32_t>(static_cast<double>(packed.size()) / rows_per_bucket) + 1;
  std::vector<std::uint32_t> index;
  std::vector<std::uint16_t> pool;
  std::size_t next = 0;
  for (std::uint32_t bucket = 0; bucket < n_buckets; ++bucket) {
    index.push_back(static_cast<std::uint32_t>(pool.size()));
    for (; next < packed.size() && ((packed[next].hash >> 32U) * n_buckets) >> 32U == bucket; ++next) {
      pool.insert(pool.end(), packed[next].words.begin(), packed[next].words.end());
    }
  }
  index.push_back(static_cast<std::uint32_t>(pool.size()));
  std::string out;
  append(out, n_buckets);
  append(out, static_cast<std::uint32_t>(pool.size()));
  out.append(reinterpret_cast<const char*>(index.data()), index.size() * sizeof(std::uint32_t));
  out.append(reinterpret_cast<const char*>(pool.data()), pool.size() * sizeof(std::uint16_t));
  return out;
}

}  // namespace newsgraph
