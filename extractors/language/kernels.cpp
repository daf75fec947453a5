#include "extractors/language/kernels.hpp"

namespace newsgraph {
namespace {

void add_dense(std::span<const std::uint16_t* const> rows, std::size_t n_classes, Scores& sums) {
  for (const std::uint16_t* row : rows) {
    const DenseRow dense(row);
    for (std::size_t c = 0; c < n_classes; ++c) sums[c] = static_cast<Score>(sums[c] + dense.unit * dense.cells[c]);
  }
}

void add_sums(std::span<const Scores* const> others, Scores& sums) {
  for (const Scores* other : others) {
    for (std::size_t c = 0; c < max_classes; ++c) sums[c] = static_cast<Score>(sums[c] + (*other)[c]);
  }
}

void add_products(const Scores& units, const std::int16_t* weights, std::size_t n_classes, std::size_t n,
                  std::int32_t* scores) {
  for (std::size_t u = 0; u < units.size(); u += pair_size, weights += pair_size * n_classes) {
    for (std::size_t c = 0; c < n; ++c)
      scores[c] += units[u] * weights[pair_size * c] + units[u + 1] * weights[pair_size * c + 1];
  }
}

}  // namespace

const Kernels& plain_kernels() {
  static constexpr Kernels out{add_dense, add_sums, add_products};
  return out;
}

const Kernels& kernels() {
  static const Kernels& fastest = avx512_kernels() != nullptr ? *avx512_kernels()
                                  : avx2_kernels() != nullptr ? *avx2_kernels()
                                                              : plain_kernels();
  return fastest;
}

}  // namespace newsgraph
