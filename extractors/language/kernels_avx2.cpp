#include "extractors/language/kernels.hpp"

#if defined(__x86_64__)

#include <immintrin.h>

#define NEWSGRAPH_AVX2 __attribute__((target("avx2")))

namespace newsgraph {
namespace {

constexpr std::size_t cells = 16;  ///< of 16 bits, in a register

NEWSGRAPH_AVX2 inline __m256i load(const void* from) { return _mm256_loadu_si256(static_cast<const __m256i*>(from)); }
NEWSGRAPH_AVX2 inline void store(void* to, __m256i x) { _mm256_storeu_si256(static_cast<__m256i*>(to), x); }

/// Sums of N registers, which stay there.
template <std::size_t N>
NEWSGRAPH_AVX2 void add_dense(std::span<const std::uint16_t* const> rows, Score* sums) {
  __m256i sum[N];
  for (std::size_t k = 0; k < N; ++k) sum[k] = load(sums + cells * k);
  for (const std::uint16_t* row : rows) {
    const DenseRow dense(row);
    const __m256i unit = _mm256_set1_epi16(dense.unit);
    for (std::size_t k = 0; k < N; ++k) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(dense.cells + cells * k));
      sum[k] = _mm256_add_epi16(sum[k], _mm256_mullo_epi16(_mm256_cvtepi8_epi16(bytes), unit));
    }
  }
  for (std::size_t k = 0; k < N; ++k) store(sums + cells * k, sum[k]);
}

void add_dense(std::span<const std::uint16_t* const> rows, std::size_t n_classes, Scores& sums) {
  switch (n_classes / cells) {
    case 1: return add_dense<1>(rows, sums.data());
    case 2: return add_dense<2>(rows, sums.data());
    case 3: return add_dense<3>(rows, sums.data());
    case 4: return add_dense<4>(rows, sums.data());
    case 5: return add_dense<5>(rows, sums.data());
    case 6: return add_dense<6>(rows, sums.data());
    case 7: return add_dense<7>(rows, sums.data());
    case 8: return add_dense<8>(rows, sums.data());
    default: return;
  }
}

NEWSGRAPH_AVX2 void add_sums(std::span<const Scores* const> others, Scores& sums) {
  constexpr std::size_t n = max_classes / cells;
  __m256i sum[n];
  for (std::size_t k = 0; k < n; ++k) sum[k] = load(&sums[cells * k]);
  for (const Scores* other : others) {
    for (std::size_t k = 0; k < n; ++k) sum[k] = _mm256_add_epi16(sum[k], load(other->data() + cells * k));
  }
  for (std::size_t k = 0; k < n; ++k) store(&sums[cells * k], sum[k]);
}

/// Of 8 * N classes from the first weight and score on.
template <std::size_t N>
NEWSGRAPH_AVX2 void add_products(const Scores& units, const std::int16_t* weights, std::size_t n_classes,
                                 std::int32_t* scores) {
  constexpr std::size_t classes = 8;  // in a register
  __m256i sum[N];
  for (std::size_t k = 0; k < N; ++k) sum[k] = load(scores + classes * k);
  for (std::size_t u = 0; u < units.size(); u += pair_size, weights += pair_size * n_classes) {
    const auto low = static_cast<std::uint16_t>(units[u]), high = static_cast<std::uint16_t>(units[u + 1]);
    const __m256i pair = _mm256_set1_epi32(static_cast<std::int32_t>(low | std::uint32_t{high} << 16U));
    for (std::size_t k = 0; k < N; ++k)
      sum[k] = _mm256_add_epi32(sum[k], _mm256_madd_epi16(pair, load(weights + pair_size * classes * k)));
  }
  for (std::size_t k = 0; k < N; ++k) store(scores + classes * k, sum[k]);
}

void add_products(const Scores& units, const std::int16_t* weights, std::size_t n_classes, std::size_t n,
                  std::int32_t* scores) {
  switch (n / 16) {
    case 1: return add_products<2>(units, weights, n_classes, scores);
    case 2: return add_products<4>(units, weights, n_classes, scores);
    case 3: return add_products<6>(units, weights, n_classes, scores);
    case 4: return add_products<8>(units, weights, n_classes, scores);
    case 5: return add_products<10>(units, weights, n_classes, scores);
    case 6: return add_products<12>(units, weights, n_classes, scores);
    case 7: return add_products<14>(units, weights, n_classes, scores);
    case 8:  // sixteen sums leave no register for the rest
      add_products<8>(units, weights, n_classes, scores);
      return add_products<8>(units, weights + pair_size * 64, n_classes, scores + 64);
    default: return;
  }
}

}  // namespace

const Kernels* avx2_kernels() {
  static constexpr Kernels out{add_dense, add_sums, add_products};
  return __builtin_cpu_supports("avx2") != 0 ? &out : nullptr;
}

}  // namespace newsgraph

#else

namespace newsgraph {

const Kernels* avx2_kernels() { return nullptr; }

}  // namespace newsgraph

#endif
