#include "extractors/language/weights.hpp"

#include <array>
#include <cstring>

#include "graph/error.hpp"

// One build for AVX2 and one for any x86-64: the loader takes what the machine has. Both compute the same.
#if defined(__x86_64__) && defined(__ELF__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define NEWSGRAPH_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define NEWSGRAPH_CLONES
#endif

namespace newsgraph {
namespace {

constexpr std::size_t header_bytes = 8;

std::uint32_t read_u32(std::string_view bytes, std::size_t offset) {
  std::uint32_t value = 0;
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

/// Length of a row, its two words of header included.
constexpr std::uint16_t row_words(std::uint16_t header) {
  return static_cast<std::uint16_t>(2 + (header & WeightTable::count_mask));
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

// A row is [fingerprint, count | shift | dense, cells ...]. A sparse cell is class | weight << 8; a dense row has one
// signed byte per class. A row that claims to be longer than its bucket is not read, so that no table, however
// damaged, is read past its end.
NEWSGRAPH_CLONES void WeightTable::add_scores(std::span<const FeatureHash> features, Scores& scores) const {
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
    const std::uint16_t* row = buckets[i].begin;
    const std::uint16_t* const end = buckets[i].end;
    while (row + 2 <= end && row[0] != fingerprint) row += row_words(row[1]);
    if (row + 2 > end || row + row_words(row[1]) > end) continue;
    const unsigned n = row[1] & count_mask;
    const unsigned shift = (row[1] >> shift_position) & shift_mask;
    if ((row[1] & dense_flag) != 0) {
      const auto* weights = reinterpret_cast<const std::int8_t*>(row + 2);
      for (unsigned k = 0; k < 2 * n; ++k) scores[k] = static_cast<Score>(scores[k] + (weights[k] << shift));
    } else {
      for (unsigned k = 0; k < n; ++k) {
        const std::uint16_t cell = row[2 + k];
        Score& score = scores[cell & 0xFFU];
        score = static_cast<Score>(score + (static_cast<std::int8_t>(cell >> 8U) << shift));
      }
    }
  }
}

}  // namespace newsgraph
