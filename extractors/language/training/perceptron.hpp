/// Averaged perceptron over hashed features (Y. Freund and R. Schapire 1999; M. Collins 2002), for any classifier whose
/// weights go into a WeightTable.
///
///     Perceptron learner(n_classes);
///     for (...) {
///       learner.score(features, scores);
///       if (predicted != gold) learner.update(features, gold, predicted);
///       learner.step();
///     }
///     std::string section = pack_weights(learner.average());
///
/// All arithmetic is on integers, so the same examples in the same order give the same weights on every machine.
/// Features exist from their first update on; a feature that never was in an update costs nothing.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "extractors/language/features.hpp"

namespace newsgraph {

/// The averaged weights of one feature.
struct WeightRow {
  FeatureHash hash = 0;
  std::uint32_t n_updates = 0;
  std::vector<std::pair<std::uint8_t, float>> weights;  ///< by class, ascending
};

class Perceptron {
 public:
  Perceptron();

  /// Adds the weights of the features to scores, which has room for every class seen in an update.
  void score(std::span<const FeatureHash> features, std::int32_t* scores) const;

  /// Moves the features' weights by +1 for class `gold` and by -1 for class `predicted`.
  void update(std::span<const FeatureHash> features, std::size_t gold, std::size_t predicted);

  /// Moves one weight.
  void update(FeatureHash feature, std::size_t weight_class, std::int32_t by);

  /// Counts one example: averages are over all examples.
  void step() { ++n_steps_; }

  /// Averaged weights by ascending hash.
  std::vector<WeightRow> average() const;

  /// Adds the averaged weights to the rows of `total`, both by ascending hash: an ensemble's sum.
  static std::vector<WeightRow> add(std::vector<WeightRow> total, std::vector<WeightRow> rows);

 private:
  struct Cell {
    std::int32_t weight = 0;
    std::uint32_t weight_class = 0;
    std::int64_t weighted = 0;  ///< sum of (step * change): average = weight - weighted / steps
  };
  struct Slot {
    FeatureHash hash = 0;
    std::uint32_t cells = 0;  ///< index of the first cell
    std::uint8_t n_cells = 0;
    std::uint8_t capacity = 0;
    std::uint16_t n_updates = 0;  ///< 0 in an empty slot; stays at its maximum
  };

  std::size_t position(FeatureHash hash) const;
  Slot& touch(FeatureHash hash);
  void grow();
  void change(Slot& slot, std::size_t weight_class, std::int32_t by);

  std::vector<Slot> slots_;  ///< open addressing; the size is a power of two
  std::vector<Cell> cells_;
  std::size_t n_used_ = 0;
  std::int64_t n_steps_ = 1;
};

}  // namespace newsgraph
