#include "extractors/language/weights.hpp"

#include <array>
#include <cstring>

#include "graph/error.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t header_bytes = 8;

std::uint32_t read_u32(std::string_view bytes, std::size_t offset) {
  std::uint32_t value = 0;
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

}  // namespace

WeightTable::WeightTable(std::string_view section, std::string_view file) {
  const auto check = [&](bool sound) {
    if (!sound) throw Error(std::string(file), "weights", "the table is damaged");
  };
  check(section.size() >= header_bytes);
  n_buckets_ = read_u32(section, 0);
  const std::uint64_t n_pool = read_u32(section, 4);
  const std::uint64_t index_bytes = (n_buckets_ + 1) * sizeof(std::uint32_t);
  check(section.size() >= header_bytes + index_bytes + n_pool * sizeof(std::uint16_t));
  index_ = reinterpret_cast<const std::uint32_t*>(section.data() + header_bytes);
  pool_ = reinterpret_cast<const std::uint16_t*>(section.data() + header_bytes + index_bytes);
  check(index_[0] == 0 && index_[n_buckets_] == n_pool);
  bool ascending = true;
  for (std::uint64_t b = 0; b < n_buckets_; ++b) ascending &= index_[b] <= index_[b + 1];
  check(ascending);
}

void WeightTable::add_scores(std::span<const FeatureHash> features, std::int32_t* scores) const {
  if (n_buckets_ == 0) return;
  struct Bucket {
    const std::uint16_t* begin;
    const std::uint16_t* end;
  };
  std::array<Bucket, FeatureVector::capacity> buckets;
  for (std::size_t i = 0; i < features.size(); ++i) {
    const std::uint32_t* entry = index_ + bucket_of(features[i]);
    buckets[i] = {pool_ + entry[0], pool_ + entry[1]};
    __builtin_prefetch(buckets[i].begin);
  }
  for (std::size_t i = 0; i < features.size(); ++i) {
    const auto fingerprint = static_cast<std::uint16_t>(features[i]);
    // A row that claims to be longer than its bucket is not read: no table can be read past its end.
    for (const std::uint16_t* row = buckets[i].begin; row + 2 <= buckets[i].end; row += 2 + row[1]) {
      if (row[0] != fingerprint) continue;
      const std::uint16_t n = row[1];
      if (row + 2 + n > buckets[i].end) break;
      for (std::uint16_t k = 0; k < n; ++k) {
        const std::uint16_t cell = row[2 + k];
        scores[cell & 0xFFU] += static_cast<std::int8_t>(cell >> 8U);
      }
      break;
    }
  }
}

}  // namespace newsgraph
