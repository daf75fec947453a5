#include "extractors/language/weights.hpp"

#include <cstring>
#include <string>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "graph/error.hpp"

// One build for AVX2 and one for any x86-64: the loader takes what the machine has. Both compute the same. Clang 14 gives
// the clones of a member no name that other files could call.
#if defined(__x86_64__) && defined(__ELF__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define NEWSGRAPH_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define NEWSGRAPH_CLONES
#endif

namespace newsgraph {
namespace {

/// Units of a dense row: its shift in one unit, then a byte per class.
std::uint32_t dense_units(std::uint32_t n_dense) { return 1 + n_dense / 8; }

/// Whether all rows of the bucket lie inside the pool, and the dense ones are long enough.
bool is_sound(const WeightBucket& bucket, const WeightTableHeader& header) {
  const std::size_t n = bucket.n_rows & ~WeightBucket::overflowed;
  if (n > WeightBucket::capacity || std::uint64_t{bucket.base} + bucket.n_units > header.n_units) return false;
  for (std::size_t i = 0; i < n; ++i) {
    const unsigned end = i + 1 < n ? bucket.starts[i + 1] : bucket.n_units;
    if (bucket.starts[i] > end || end > bucket.n_units) return false;
    const bool dense = (bucket.dense >> i & 1U) != 0;
    if (dense && end - bucket.starts[i] < dense_units(header.n_dense)) return false;
  }
  return true;
}

/// A bit for each row of the bucket whose fingerprint is this one; the rows that are not there count too.
unsigned match(const WeightBucket& bucket, std::uint16_t fingerprint) {
#if defined(__SSE2__)
  const __m128i all = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bucket.fingerprints.data()));
  const __m128i equal = _mm_cmpeq_epi16(all, _mm_set1_epi16(static_cast<std::int16_t>(fingerprint)));
  return static_cast<unsigned>(_mm_movemask_epi8(_mm_packs_epi16(equal, equal))) & 0xFFU;
#else
  unsigned out = 0;
  for (unsigned i = 0; i < WeightBucket::capacity; ++i) out |= (bucket.fingerprints[i] == fingerprint ? 1U : 0U) << i;
  return out;
#endif
}

/// The rows found for a state: looked up first, so that they are on their way from memory when they are read.
struct FoundRows {
  struct Sparse {
    const std::uint16_t* begin;
    const std::uint16_t* end;
  };
  std::array<Sparse, FeatureVector::capacity + 1> sparse;
  std::array<const std::uint16_t*, FeatureVector::capacity + 1> dense;
  std::size_t n_sparse = 0;
  std::size_t n_dense = 0;

  // Written to both lists and counted in one: whether a row is dense cannot be foretold, so no branch asks it.
  void add(const std::uint16_t* row, std::size_t n_units, bool is_dense) {
    __builtin_prefetch(row);
    __builtin_prefetch(row + cells_per_unit * n_units - 1);
    sparse[n_sparse] = {row, row + cells_per_unit * n_units};
    dense[n_dense] = row;
    n_dense += is_dense ? 1 : 0;
    n_sparse += is_dense ? 0 : 1;
  }
};

inline void add_sparse(FoundRows::Sparse row, Score* scores) {
  for (const std::uint16_t* cell = row.begin; cell < row.end; ++cell) {
    Score& score = scores[*cell & WeightTable::class_mask];
    score = static_cast<Score>(score + (static_cast<std::int16_t>(*cell) >> WeightTable::class_bits));
  }
}

using Bytes16 = std::int8_t __attribute__((vector_size(16)));
using Scores16 = std::int16_t __attribute__((vector_size(32)));

/// n_classes is a multiple of 16.
inline __attribute__((always_inline)) void add_dense(const std::uint16_t* row, std::size_t n_classes, Score* scores) {
  const int shift = row[0] & 7;
  const auto* weights = reinterpret_cast<const std::int8_t*>(row + cells_per_unit);
  for (std::size_t i = 0; i < n_classes; i += 16) {
    Bytes16 bytes;
    Scores16 sums;
    std::memcpy(&bytes, weights + i, sizeof bytes);
    std::memcpy(&sums, scores + i, sizeof sums);
    sums += __builtin_convertvector(bytes, Scores16) << shift;
    std::memcpy(scores + i, &sums, sizeof sums);
  }
}

}  // namespace

WeightTable::WeightTable(std::string_view section, std::string_view file) {
  const auto check = [&](bool sound) {
    if (!sound) throw Error(std::string(file), "weights", "the table is damaged");
  };
  WeightTableHeader header;
  check(section.size() >= sizeof header);
  std::memcpy(&header, section.data(), sizeof header);
  const std::uint64_t bucket_bytes = header.n_buckets * std::uint64_t{sizeof(WeightBucket)};
  const std::uint64_t pool_bytes = header.n_units * std::uint64_t{cells_per_unit * sizeof(std::uint16_t)};
  check(section.size() == sizeof header + bucket_bytes + pool_bytes);
  check(header.n_dense <= max_classes && header.n_dense % 16 == 0);
  n_buckets_ = header.n_buckets;
  n_dense_ = header.n_dense;
  buckets_ = reinterpret_cast<const WeightBucket*>(section.data() + sizeof header);
  pool_ = reinterpret_cast<const std::uint16_t*>(section.data() + sizeof header + bucket_bytes);
  bool sound = true;
  for (std::uint32_t b = 0; b < n_buckets_; ++b) sound = sound && is_sound(buckets_[b], header);
  // A search that overflows must end: the last bucket has nowhere to go on.
  check(sound && (n_buckets_ == 0 || (buckets_[n_buckets_ - 1].n_rows & WeightBucket::overflowed) == 0));
}

NEWSGRAPH_CLONES void WeightTable::add_scores(std::span<const FeatureHash> features, Scores& scores) const {
  if (n_buckets_ == 0) return;
  for (const FeatureHash hash : features) __builtin_prefetch(buckets_ + bucket_of(hash, n_buckets_));
  FoundRows found;
  for (const FeatureHash hash : features) {
    const WeightBucket* bucket = buckets_ + bucket_of(hash, n_buckets_);
    while (true) {
      const unsigned n = bucket->n_rows & ~unsigned{WeightBucket::overflowed};
      const unsigned matches = match(*bucket, static_cast<std::uint16_t>(hash)) & ((1U << n) - 1);
      if (matches != 0) {
        const auto i = static_cast<unsigned>(__builtin_ctz(matches));
        const unsigned begin = bucket->starts[i];
        const unsigned end = i + 1 < n ? bucket->starts[i + 1] : bucket->n_units;
        found.add(pool_ + cells_per_unit * (std::size_t{bucket->base} + begin), end - begin,
                  (bucket->dense >> i & 1U) != 0);
        break;
      }
      if ((bucket->n_rows & WeightBucket::overflowed) == 0) break;
      ++bucket;
    }
  }
  for (std::size_t i = 0; i < found.n_dense; ++i) add_dense(found.dense[i], n_dense_, scores.data());
  for (std::size_t i = 0; i < found.n_sparse; ++i) add_sparse(found.sparse[i], scores.data());
}

}  // namespace newsgraph
