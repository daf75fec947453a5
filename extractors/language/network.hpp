/// A classifier with one hidden layer over hashed features, as it lies in the model file: read-only, shared by threads.
///
/// Every feature adds a row of numbers to the hidden layer (D. Chen and C. Manning, 2014, with their embeddings and
/// weights multiplied out; Y. Nasu, 2018), and what is above zero there is weighed for each class. Sums of rows are
/// sums of integers, so features that come again need to be looked up only once. MODEL_FORMAT.md describes the bytes.
///
///     Scores hidden{};
///     network.rows().add_scores(features.view(), hidden);
///     network.score(hidden, scores);
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "extractors/language/weights.hpp"

namespace newsgraph {

/// Units of the hidden layer: the rows are those of a WeightTable with as many classes.
inline constexpr std::size_t hidden_units = max_classes;

/// Scores of up to max_classes classes; those of no class are 0.
using ClassScores = std::array<std::int32_t, max_classes>;

/// Begins the section of the classes: then come a bias (i32) per class and hidden_units weights (i16) per class.
struct NetworkHeader {
  std::uint32_t n_classes = 0;
  std::uint32_t unused[15] = {};
};
static_assert(sizeof(NetworkHeader) == 64);

/// The numbers up to n.
std::vector<std::size_t> in_order(std::size_t n);

/// Its rows point into the model's bytes, which must outlive it. An empty network scores nothing.
class Network {
 public:
  /// A unit counts up to here, and a weight is no larger: so no score overflows.
  static constexpr Score largest_unit = 4095;
  static constexpr std::int16_t largest_weight = 2047;
  static constexpr std::int32_t largest_bias = 1 << 24;
  /// Parts of a unit and of a weight in the file: a score of their product is one of the softmax in training.
  static constexpr std::int32_t unit_scale = 256, weight_scale = 256, score_scale = unit_scale * weight_scale;

  Network() = default;
  /// Class i is `order[i]` in the file. @throws Error (named `file`) where the sections are no table of rows and no
  /// weights of as many classes.
  Network(std::string_view rows, std::string_view classes, std::string_view file, std::span<const std::size_t> order);

  const WeightTable& rows() const { return rows_; }
  std::size_t n_classes() const { return n_classes_; }

  /// Scores the classes by the sums of the features' rows: all, or at least the first n.
  void score(const Scores& hidden, ClassScores& scores, std::size_t n = max_classes) const;

 private:
  WeightTable rows_;
  struct alignas(64) Line : std::array<std::int16_t, 32> {};

  std::vector<std::int32_t> biases_;  ///< by class, with zeros up to a multiple of 16
  std::vector<Line> weights_;         ///< by pair of units, class, unit
  std::size_t n_classes_ = 0;
};

}  // namespace newsgraph
