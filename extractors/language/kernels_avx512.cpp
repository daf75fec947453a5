#include "extractors/language/kernels.hpp"

#if defined(__x86_64__)

#include <immintrin.h>

#define NEWSGRAPH_AVX512 __attribute__((target("avx512bw")))

namespace newsgraph {
namespace {

constexpr std::size_t cells = 32;    ///< of 16 bits, in a register
constexpr std::size_t classes = 16;  ///< whose scores fill a register

/// Sums of N registers, which stay there.
template <std::size_t N>
NEWSGRAPH_AVX512 void add_dense(std::span<const std::uint16_t* const> rows, Score* sums) {
  __m512i sum[N];
  for (std::size_t k = 0; k < N; ++k) sum[k] = _mm512_loadu_si512(sums + cells * k);
  for (const std::uint16_t* row : rows) {
    const DenseRow dense(row);
    const __m512i unit = _mm512_set1_epi16(dense.unit);
    for (std::size_t k = 0; k < N; ++k) {
      const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(dense.cells + cells * k));
      sum[k] = _mm512_add_epi16(sum[k], _mm512_mullo_epi16(_mm512_cvtepi8_epi16(bytes), unit));
    }
  }
  for (std::size_t k = 0; k < N; ++k) _mm512_storeu_si512(sums + cells * k, sum[k]);
}

void add_dense(std::span<const std::uint16_t* const> rows, std::size_t n_classes, Scores& sums) {
  if (n_classes % cells != 0) return avx2_kernels()->add_dense(rows, n_classes, sums);
  switch (n_classes / cells) {
    case 1: return add_dense<1>(rows, sums.data());
    case 2: return add_dense<2>(rows, sums.data());
    case 3: return add_dense<3>(rows, sums.data());
    case 4: return add_dense<4>(rows, sums.data());
    default: return;
  }
}

NEWSGRAPH_AVX512 void add_sums(std::span<const Scores* const> others, Scores& sums) {
  constexpr std::size_t n = max_classes / cells;
  __m512i sum[n];
  for (std::size_t k = 0; k < n; ++k) sum[k] = _mm512_loadu_si512(&sums[cells * k]);
  for (const Scores* other : others) {
    for (std::size_t k = 0; k < n; ++k)
      sum[k] = _mm512_add_epi16(sum[k], _mm512_loadu_si512(other->data() + cells * k));
  }
  for (std::size_t k = 0; k < n; ++k) _mm512_storeu_si512(&sums[cells * k], sum[k]);
}

/// Of N registers of classes.
template <std::size_t N>
NEWSGRAPH_AVX512 void add_products(const Scores& units, const std::int16_t* weights, std::size_t n_classes,
                                   std::int32_t* scores) {
  __m512i sum[N];
  for (std::size_t k = 0; k < N; ++k) sum[k] = _mm512_loadu_si512(scores + classes * k);
  for (std::size_t u = 0; u < units.size(); u += pair_size, weights += pair_size * n_classes) {
    const auto low = static_cast<std::uint16_t>(units[u]), high = static_cast<std::uint16_t>(units[u + 1]);
    const __m512i pair = _mm512_set1_epi32(static_cast<std::int32_t>(low | std::uint32_t{high} << 16U));
    for (std::size_t k = 0; k < N; ++k) {
      const __m512i products = _mm512_madd_epi16(pair, _mm512_loadu_si512(weights + pair_size * classes * k));
      sum[k] = _mm512_add_epi32(sum[k], products);
    }
  }
  for (std::size_t k = 0; k < N; ++k) _mm512_storeu_si512(scores + classes * k, sum[k]);
}

void add_products(const Scores& units, const std::int16_t* weights, std::size_t n_classes, std::size_t n,
                  std::int32_t* scores) {
  switch (n / classes) {
    case 1: return add_products<1>(units, weights, n_classes, scores);
    case 2: return add_products<2>(units, weights, n_classes, scores);
    case 3: return add_products<3>(units, weights, n_classes, scores);
    case 4: return add_products<4>(units, weights, n_classes, scores);
    case 5: return add_products<5>(units, weights, n_classes, scores);
    case 6: return add_products<6>(units, weights, n_classes, scores);
    case 7: return add_products<7>(units, weights, n_classes, scores);
    case 8: return add_products<8>(units, weights, n_classes, scores);
    default: return;
  }
}

}  // namespace

const Kernels* avx512_kernels() {
  static constexpr Kernels out{add_dense, add_sums, add_products};
  return __builtin_cpu_supports("avx512bw") != 0 ? &out : nullptr;
}

}  // namespace newsgraph

#else

namespace newsgraph {

const Kernels* avx512_kernels() { return nullptr; }

}  // namespace newsgraph

#endif
