#include "extractors/language/weights.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "extractors/language/kernels.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

/// Units of a dense row: its shift in one unit, then a byte per class.
std::uint32_t dense_units(std::uint32_t n_dense) { return 1 + n_dense / 8; }

/// Whether all rows of the bucket lie inside the pool, and each row has a length that it may have.
bool is_sound(const WeightBucket& bucket, const WeightTableHeader& header) {
  const std::size_t n = bucket.n_rows & ~WeightBucket::overflowed;
  if (n > WeightBucket::capacity || std::uint64_t{bucket.base} + bucket.n_units > header.n_units) return false;
  for (std::size_t i = 0; i < n; ++i) {
    const unsigned end = i + 1 < n ? bucket.starts[i + 1] : bucket.n_units;
    if (bucket.starts[i] > end || end > bucket.n_units) return false;
    const bool dense = (bucket.dense >> i & 1U) != 0;
    const unsigned n_units = end - bucket.starts[i];
    if (dense ? n_units < dense_units(header.n_dense) : n_units > WeightTable::max_sparse_cells / cells_per_unit)
      return false;
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

constexpr std::size_t max_rows = FeatureVector::capacity;

/// The rows found for a state: looked up first, so that they are on their way from memory when they are read.
struct FoundRows {
  struct Sparse {
    const std::uint16_t* cells;
    std::size_t n_units;
  };
  std::array<Sparse, max_rows + 1> sparse;
  std::array<const std::uint16_t*, max_rows + 1> dense;
  std::size_t n_sparse = 0;
  std::size_t n_dense = 0;
};

constexpr std::size_t line = 64 / sizeof(std::uint16_t);  ///< cells of a line of cache

/// Calls `at` with the bucket, the row's number in it and whether (0 or 1) the row is there, for each bucket that is
/// looked into. Whether a row is there cannot be foretold, so no branch asks for it.
template <class At>
inline __attribute__((always_inline)) void look_up(const WeightRows& table, std::span<const FeatureHash> features,
                                                   const At& at) {
  for (const FeatureHash hash : features) {
    const WeightBucket* bucket = table.bucket(hash);
    while (true) {
      const unsigned n = bucket->n_rows & ~unsigned{WeightBucket::overflowed};
      const unsigned matches = match(*bucket, static_cast<std::uint16_t>(hash)) & ((1U << n) - 1);
      const unsigned not_there = (matches - 1) >> 31U;
      at(*bucket, static_cast<unsigned>(__builtin_ctz(matches | 1U << 8U)) % WeightBucket::capacity, 1 - not_there);
      if ((not_there & (bucket->n_rows >> 7U)) == 0) break;
      ++bucket;
    }
  }
}
static_assert(WeightBucket::capacity == 8 && WeightBucket::overflowed == 1U << 7U);

/// Of a table that has only dense rows.
void find_dense_rows(const WeightRows& table, std::span<const FeatureHash> features, FoundRows& found) {
  const std::size_t row_cells = cells_per_unit * dense_units(table.n_dense);
  std::size_t n = found.n_dense;
  look_up(table, features, [&](const WeightBucket& bucket, unsigned i, unsigned there) {
    const std::uint16_t* row = table.pool + cells_per_unit * (std::size_t{bucket.base} + bucket.starts[i]);
    for (std::size_t k = 0; k < row_cells; k += line) __builtin_prefetch(row + k);
    found.dense[n] = row;
    n += there;
  });
  found.n_dense = n;
}

void find_rows(const WeightRows& table, std::span<const FeatureHash> features, FoundRows& found) {
  look_up(table, features, [&](const WeightBucket& bucket, unsigned i, unsigned there) {
    const unsigned n = bucket.n_rows & ~unsigned{WeightBucket::overflowed};
    const unsigned ends[2] = {bucket.starts[(i + 1) % WeightBucket::capacity], bucket.n_units};
    const std::size_t n_units = ends[i + 1 < n ? 0 : 1] - std::size_t{bucket.starts[i]};
    const std::uint16_t* row = table.pool + cells_per_unit * (std::size_t{bucket.base} + bucket.starts[i]);
    __builtin_prefetch(row);
    __builtin_prefetch(row + std::min(line, cells_per_unit * n_units));
    const unsigned dense = bucket.dense >> i & there;
    found.sparse[found.n_sparse] = {row, n_units};
    found.dense[found.n_dense] = row;
    found.n_dense += dense;
    found.n_sparse += there - dense;
  });
}

/// Adds all cells of the sparse rows. They are put in one line first, each row with its largest length over the end of
/// the last one: so that no loop is as long as a row is. Four sums a class, so that no cell waits for the one before.
void add_sparse(const WeightRows& table, std::span<const FoundRows::Sparse> rows, Score* scores) {
  constexpr std::size_t longest = WeightTable::max_sparse_cells;
  std::array<std::uint16_t, (max_rows + 1) * longest> cells;
  std::size_t n = 0;
  for (const auto [row, n_units] : rows) {
    const bool at_end = table.pool_end - row < static_cast<std::ptrdiff_t>(longest);
    std::memcpy(&cells[n], row, (at_end ? n_units * cells_per_unit : longest) * sizeof cells[0]);
    n += n_units * cells_per_unit;
  }
  std::array<Scores, cells_per_unit> sums{};
  for (std::size_t k = 0; k < n; k += cells_per_unit) {
    for (std::size_t lane = 0; lane < cells_per_unit; ++lane) {
      const std::uint16_t cell = cells[k + lane];
      Score& sum = sums[lane][cell & WeightTable::class_mask];
      sum = static_cast<Score>(sum + (static_cast<std::int16_t>(cell) >> WeightTable::class_bits));
    }
  }
  for (std::size_t c = 0; c < table.n_dense; ++c)
    scores[c] = static_cast<Score>(scores[c] + sums[0][c] + sums[1][c] + sums[2][c] + sums[3][c]);
}

void add_rows(const WeightRows& table, std::span<const FeatureHash> features, std::span<const FeaturePart> parts) {
  FoundRows found;
  std::array<std::size_t, max_rows> end_sparse, end_dense;  // of the parts
  for (std::size_t i = 0; i < parts.size(); ++i) {          // first find all, so that all are on their way
    const auto own = features.subspan(parts[i].begin, parts[i].end - parts[i].begin);
    table.only_dense ? find_dense_rows(table, own, found) : find_rows(table, own, found);
    end_sparse[i] = found.n_sparse;
    end_dense[i] = found.n_dense;
  }
  std::size_t sparse = 0, dense = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    Scores& scores = *parts[i].scores;
    kernels().add_dense({found.dense.data() + dense, end_dense[i] - dense}, table.n_dense, scores);
    if (end_sparse[i] > sparse)
      add_sparse(table, {found.sparse.data() + sparse, end_sparse[i] - sparse}, scores.data());
    sparse = end_sparse[i];
    dense = end_dense[i];
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
  rows_.n_buckets = header.n_buckets;
  rows_.n_dense = header.n_dense;
  rows_.buckets = reinterpret_cast<const WeightBucket*>(section.data() + sizeof header);
  rows_.pool = reinterpret_cast<const std::uint16_t*>(section.data() + sizeof header + bucket_bytes);
  rows_.pool_end = rows_.pool + cells_per_unit * header.n_units;
  bool sound = true;
  for (std::uint32_t b = 0; b < header.n_buckets; ++b) {
    const WeightBucket& bucket = rows_.buckets[b];
    sound = sound && is_sound(bucket, header);
    const unsigned n_rows = bucket.n_rows & ~unsigned{WeightBucket::overflowed};
    rows_.only_dense = rows_.only_dense && bucket.dense + 1U == 1U << n_rows;
  }
  // A search that overflows must end: the last bucket has nowhere to go on.
  check(sound &&
        (header.n_buckets == 0 || (rows_.buckets[header.n_buckets - 1].n_rows & WeightBucket::overflowed) == 0));
}

void WeightTable::prefetch(std::span<const FeatureHash> features) const {
  for (const FeatureHash hash : features) __builtin_prefetch(rows_.bucket(hash));
}

void WeightTable::add_scores(std::span<const FeatureHash> features, Scores& scores) const {
  const FeaturePart all{0, features.size(), &scores};
  add_scores(features, {&all, 1});
}

void WeightTable::add_scores(std::span<const FeatureHash> features, std::span<const FeaturePart> parts) const {
  if (rows_.n_buckets > 0) add_rows(rows_, features, parts);
}

}  // namespace newsgraph
