/// The inner loops of scoring, for AVX-512, for AVX2 and for any machine. They add integers, so all compute the same.
///
///     kernels().add_sums(parts, hidden);
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "extractors/language/weights.hpp"

namespace newsgraph {

/// Two neighbouring units of a hidden layer are weighed together.
inline constexpr std::size_t pair_size = 2;

struct Kernels {
  /// Adds dense rows of n_classes cells, a multiple of 16 up to max_classes.
  void (*add_dense)(std::span<const std::uint16_t* const> rows, std::size_t n_classes, Scores& sums);
  /// Adds the sums of others.
  void (*add_sums)(std::span<const Scores* const> others, Scores& sums);
  /// Adds units times weights to the scores of the first n classes, a multiple of 16 up to n_classes, itself a multiple
  /// of 16 up to max_classes. No unit is below 0; the weight of unit u for class c is weights[(u / pair_size *
  /// n_classes + c) * pair_size + u % pair_size].
  void (*add_products)(const Scores& units, const std::int16_t* weights, std::size_t n_classes, std::size_t n,
                       std::int32_t* scores);
};

/// For any machine.
const Kernels& plain_kernels();
/// Null on a machine without AVX2, or without AVX-512 BW.
const Kernels* avx2_kernels();
const Kernels* avx512_kernels();

/// The fastest that this machine has.
const Kernels& kernels();

}  // namespace newsgraph
