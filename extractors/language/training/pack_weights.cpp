#include "extractors/language/training/pack_weights.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace newsgraph {
namespace {

constexpr double rows_per_bucket = 3;

struct PackedRow {
  FeatureHash hash;
  std::vector<std::uint16_t> cells;
};

float scale_of(const std::vector<WeightRow>& rows, const Packing& packing) {
  std::vector<float> sizes;
  for (const WeightRow& row : rows) {
    if (row.n_updates < packing.min_updates) continue;
    for (const auto& [weight_class, weight] : row.weights) sizes.push_back(std::abs(weight));
  }
  if (sizes.empty()) return 1;
  const auto rank = static_cast<std::ptrdiff_t>(packing.clip_quantile * static_cast<float>(sizes.size() - 1));
  std::nth_element(sizes.begin(), sizes.begin() + rank, sizes.end());
  return 127.0F / std::max(sizes[static_cast<std::size_t>(rank)], 1e-6F);
}

std::vector<PackedRow> quantise(const std::vector<WeightRow>& rows, const Packing& packing) {
  const float scale = scale_of(rows, packing);
  std::vector<PackedRow> out;
  for (const WeightRow& row : rows) {
    if (row.n_updates < packing.min_updates) continue;
    PackedRow packed{row.hash, {}};
    for (const auto& [weight_class, weight] : row.weights) {
      if (std::abs(weight) < packing.min_weight) continue;
      const auto value = static_cast<int>(std::lround(std::clamp(weight * scale, -127.0F, 127.0F)));
      if (value == 0) continue;
      packed.cells.push_back(static_cast<std::uint16_t>(weight_class | (static_cast<unsigned>(value & 0xFF) << 8U)));
    }
    if (!packed.cells.empty()) out.push_back(std::move(packed));
  }
  return out;
}

template <typename T>
void append(std::string& out, const T& value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

}  // namespace

std::string pack_weights(const std::vector<WeightRow>& rows, const Packing& packing) {
  std::vector<PackedRow> packed = quantise(rows, packing);  // by ascending hash, so by ascending bucket too
  const auto n_buckets = static_cast<std::uint32_t>(static_cast<double>(packed.size()) / rows_per_bucket) + 1;
  std::vector<std::uint32_t> index;
  std::vector<std::uint16_t> pool;
  std::size_t next = 0;
  for (std::uint32_t bucket = 0; bucket < n_buckets; ++bucket) {
    index.push_back(static_cast<std::uint32_t>(pool.size()));
    for (; next < packed.size() && ((packed[next].hash >> 32U) * n_buckets) >> 32U == bucket; ++next) {
      pool.push_back(static_cast<std::uint16_t>(packed[next].hash));
      pool.push_back(static_cast<std::uint16_t>(packed[next].cells.size()));
      pool.insert(pool.end(), packed[next].cells.begin(), packed[next].cells.end());
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
