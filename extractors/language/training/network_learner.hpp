/// Learns a Network: softmax over the classes, dropout (N. Srivastava et al., 2014) of features and hidden units, Adam
/// (D. Kingma and J. Ba, 2015), averaged weights.
///
///     NetworkLearner learner(features, n_classes, {}, seed);
///     for (...) {
///       const auto scores = learner.score(features.view());
///       learner.learn(gradient);   // of the loss by each score
///       if (...) learner.step(rate);
///     }
///     const PackedNetwork sections = pack_network(learner.average());
///
/// Numbers are floats, added and multiplied in a fixed order and nothing else: the same examples in the same order give
/// the same weights on every machine with IEEE arithmetic, so long as the compiler does not fuse the operations.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "extractors/language/network.hpp"
#include "extractors/language/training/jobs.hpp"
#include "extractors/language/training/perceptron.hpp"

namespace newsgraph {

struct NetworkWeights {
  std::vector<WeightRow> rows;  ///< of features, by ascending hash
  std::vector<float> classes;   ///< hidden_units for each class
  std::vector<float> biases;    ///< of the classes
};

/// Numbers with what Adam remembers of their gradients.
struct Parameters {
  std::vector<float> values, mean, square, average, gradient;

  explicit Parameters(std::size_t n) : values(n), mean(n), square(n), average(n), gradient(n) {}
};

/// How many of 256 are left out of an example.
struct Dropout {
  std::uint8_t features = 26;
  std::uint8_t units = 77;
};

class NetworkLearner {
 public:
  /// `features`: those that get a row, ascending; all others count for nothing.
  NetworkLearner(std::vector<FeatureHash> features, std::size_t n_classes, Dropout dropout, std::uint64_t seed);

  /// Scores of the classes, some features and hidden units left out at random.
  std::span<const float> score(std::span<const FeatureHash> features);

  /// Adds the gradient of the example last scored, given the gradient of its loss by the scores.
  void learn(std::span<const float> gradient);

  /// Moves the weights against the mean gradient since the last step. Nothing happens without examples.
  void step(float rate);

  /// Averages over the steps, those of the last thousands above all.
  NetworkWeights average() const;

 private:
  std::uint32_t row_of(FeatureHash feature) const;
  void find_rows(std::span<const FeatureHash> features);

  std::vector<FeatureHash> features_;
  std::vector<std::uint32_t> slots_;  ///< open addressing: row + 1, 0 in an empty slot
  std::size_t n_classes_;
  Dropout dropout_;
  Random random_;
  Parameters rows_, classes_, biases_;
  std::vector<std::uint32_t> touched_;  ///< rows with a gradient
  std::vector<std::uint8_t> is_touched_;
  std::vector<std::uint32_t> active_;  ///< rows of the example last scored
  std::array<float, hidden_units> hidden_{}, mask_{};
  std::vector<float> scores_;
  std::size_t n_examples_ = 0, n_steps_ = 0, n_averaged_ = 0;
  float decay_mean_ = 1, decay_square_ = 1;  ///< powers of Adam's decay rates
};

/// Counts features, to choose those that get a row.
class FeatureCounts {
 public:
  void add(std::span<const FeatureHash> features) {
    for (const FeatureHash feature : features) ++counts_[feature];
  }
  /// Those counted so often, ascending.
  std::vector<FeatureHash> frequent(std::uint32_t min_count) const;

 private:
  std::unordered_map<FeatureHash, std::uint32_t> counts_;
};

/// Writes probabilities of the classes in proportion to e^score; where `allowed` is 0, the probability is 0.
void softmax(std::span<const float> scores, std::span<const std::uint8_t> allowed, std::span<float> probabilities);

/// The two sections of a Network.
struct PackedNetwork {
  std::string rows, classes;
};
PackedNetwork pack_network(const NetworkWeights& weights);

}  // namespace newsgraph
