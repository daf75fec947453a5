#include "extractors/language/training/network_learner.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include "extractors/language/training/clones.hpp"
#include "extractors/language/training/pack_weights.hpp"

namespace newsgraph {
namespace {

using Lane = float __attribute__((vector_size(32)));
constexpr std::size_t lane_size = sizeof(Lane) / sizeof(float);
constexpr std::size_t n_lanes = hidden_units / lane_size;

/// A row of hidden_units numbers in registers or beside each other in memory.
struct Row {
  Lane lanes[n_lanes];

  explicit Row(const float* from) { std::memcpy(lanes, from, sizeof lanes); }
  void write(float* to) const { std::memcpy(to, lanes, sizeof lanes); }
};

NEWSGRAPH_CLONES void add_rows(const float* values, std::span<const std::uint32_t> rows, float* hidden) {
  Row sum(hidden);
  for (const std::uint32_t row : rows) {
    const Row one(values + row * hidden_units);
    for (std::size_t k = 0; k < n_lanes; ++k) sum.lanes[k] += one.lanes[k];
  }
  sum.write(hidden);
}

NEWSGRAPH_CLONES void score_all(const float* classes, const float* biases, std::size_t n_classes, const float* units,
                                float* scores) {
  const Row active(units);
  for (std::size_t c = 0; c < n_classes; ++c) {
    const Row weights(classes + c * hidden_units);
    Lane sum{};
    for (std::size_t k = 0; k < n_lanes; ++k) sum += active.lanes[k] * weights.lanes[k];
    scores[c] = biases[c] + (((sum[0] + sum[1]) + (sum[2] + sum[3])) + ((sum[4] + sum[5]) + (sum[6] + sum[7])));
  }
}

/// Adds `factor` times `row` to `sum`.
inline __attribute__((always_inline)) void add_scaled(const float* row, float factor, float* sum) {
  Row total(sum);
  const Row one(row);
  for (std::size_t k = 0; k < n_lanes; ++k) total.lanes[k] += factor * one.lanes[k];
  total.write(sum);
}

/// Gradients of the classes' weights and of the hidden units.
NEWSGRAPH_CLONES void learn_classes(std::span<const float> gradient, const float* classes, const float* units,
                                    float* class_gradients, float* unit_gradients) {
  constexpr float negligible = 1e-5F;
  for (std::size_t c = 0; c < gradient.size(); ++c) {
    if (std::abs(gradient[c]) < negligible) continue;
    add_scaled(units, gradient[c], class_gradients + c * hidden_units);
    add_scaled(classes + c * hidden_units, gradient[c], unit_gradients);
  }
}

NEWSGRAPH_CLONES void learn_rows(std::span<const std::uint32_t> rows, const float* unit_gradients, float* gradients) {
  for (const std::uint32_t row : rows) add_scaled(unit_gradients, 1, gradients + row * hidden_units);
}

constexpr float mean_decay = 0.9F, square_decay = 0.999F, epsilon = 1e-6F;

/// One step of Adam for n numbers from `begin` on; their gradients, multiplied by `scale`, become 0.
NEWSGRAPH_CLONES void move_weights(Parameters& p, std::size_t begin, std::size_t n, float scale, float rate) {
  for (std::size_t i = begin; i < begin + n; ++i) {
    const float gradient = p.gradient[i] * scale;
    p.gradient[i] = 0;
    p.mean[i] = mean_decay * p.mean[i] + (1 - mean_decay) * gradient;
    p.square[i] = square_decay * p.square[i] + (1 - square_decay) * gradient * gradient;
    p.values[i] -= rate * p.mean[i] / (std::sqrt(p.square[i]) + epsilon);
  }
}

NEWSGRAPH_CLONES void move_average(Parameters& p, float part) {
  for (std::size_t i = 0; i < p.values.size(); ++i) p.average[i] += part * (p.values[i] - p.average[i]);
}

/// Uniform in [-limit, limit].
void fill_random(Random& random, float limit, std::vector<float>& values) {
  constexpr float steps = 1 << 23;
  for (float& value : values) value = (static_cast<float>(random.next() >> 40U) / steps - 1) * limit;
}

/// e^x for x <= 0 within some millionths, by additions and multiplications alone.
float exp_negative(float x) {
  constexpr float lowest = -80;
  const float power = std::max(x, lowest) * 1.44269504F;  // of two
  const int whole = static_cast<int>(power) - 1;          // power - whole is in (0, 1] + 1 at most
  const float r = (power - static_cast<float>(whole)) * 0.69314718F;
  const float fraction =
      1 + r * (1 + r / 2 * (1 + r / 3 * (1 + r / 4 * (1 + r / 5 * (1 + r / 6 * (1 + r / 7 * (1 + r / 8)))))));
  return fraction * std::bit_cast<float>(static_cast<std::uint32_t>(127 + whole) << 23U);
}

}  // namespace

void softmax(std::span<const float> scores, std::span<const std::uint8_t> allowed, std::span<float> probabilities) {
  float largest = -std::numeric_limits<float>::max();
  for (std::size_t c = 0; c < scores.size(); ++c) {
    if (allowed[c] != 0) largest = std::max(largest, scores[c]);
  }
  float total = 0;
  for (std::size_t c = 0; c < scores.size(); ++c) {
    probabilities[c] = allowed[c] != 0 ? exp_negative(scores[c] - largest) : 0;
    total += probabilities[c];
  }
  for (float& p : probabilities) p /= total;
}

std::vector<FeatureHash> FeatureCounts::frequent(std::uint32_t min_count) const {
  std::vector<FeatureHash> out;
  for (const auto& [feature, count] : counts_) {
    if (count >= min_count) out.push_back(feature);
  }
  std::sort(out.begin(), out.end());
  return out;
}

NetworkLearner::NetworkLearner(std::vector<FeatureHash> features, std::size_t n_classes, Dropout dropout,
                               std::uint64_t seed)
    : features_(std::move(features)),
      slots_(std::bit_ceil(2 * features_.size() + 2)),
      n_classes_(n_classes),
      dropout_(dropout),
      random_(seed),
      rows_(features_.size() * hidden_units),
      classes_(n_classes * hidden_units),
      biases_(n_classes),
      is_touched_(features_.size()),
      scores_(n_classes) {
  for (std::size_t i = 0; i < features_.size(); ++i) {
    std::size_t slot = features_[i] & (slots_.size() - 1);
    while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = static_cast<std::uint32_t>(i + 1);
  }
  fill_random(random_, 0.05F, rows_.values);
  fill_random(random_, std::sqrt(6.0F / static_cast<float>(hidden_units + n_classes)), classes_.values);
}

/// The number of features where there is none.
std::uint32_t NetworkLearner::row_of(FeatureHash feature) const {
  for (std::size_t slot = feature & (slots_.size() - 1); slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1)) {
    if (features_[slots_[slot] - 1] == feature) return slots_[slot] - 1;
  }
  return static_cast<std::uint32_t>(features_.size());
}

void NetworkLearner::find_rows(std::span<const FeatureHash> features) {
  active_.clear();
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < features.size(); ++i) {
    bits = i % 8 == 0 ? random_.next() : bits >> 8U;
    if ((bits & 0xFFU) < dropout_.features) continue;
    const std::uint32_t row = row_of(features[i]);
    if (row < features_.size()) active_.push_back(row);
  }
}

std::span<const float> NetworkLearner::score(std::span<const FeatureHash> features) {
  const float kept = 256.0F / static_cast<float>(256 - dropout_.units);
  find_rows(features);
  hidden_.fill(0);
  add_rows(rows_.values.data(), active_, hidden_.data());
  std::uint64_t bits = 0;
  for (std::size_t k = 0; k < hidden_units; ++k) {
    bits = k % 8 == 0 ? random_.next() : bits >> 8U;
    mask_[k] = hidden_[k] > 0 && (bits & 0xFFU) >= dropout_.units ? kept : 0;
    hidden_[k] *= mask_[k];
  }
  score_all(classes_.values.data(), biases_.values.data(), n_classes_, hidden_.data(), scores_.data());
  return scores_;
}

void NetworkLearner::learn(std::span<const float> gradient) {
  std::array<float, hidden_units> unit_gradients{};
  learn_classes(gradient, classes_.values.data(), hidden_.data(), classes_.gradient.data(), unit_gradients.data());
  for (std::size_t c = 0; c < n_classes_; ++c) biases_.gradient[c] += gradient[c];
  for (std::size_t k = 0; k < hidden_units; ++k) unit_gradients[k] *= mask_[k];
  learn_rows(active_, unit_gradients.data(), rows_.gradient.data());
  for (const std::uint32_t row : active_) {
    if (is_touched_[row] != 0) continue;
    is_touched_[row] = 1;
    touched_.push_back(row);
  }
  ++n_examples_;
}

void NetworkLearner::step(float rate) {
  if (n_examples_ == 0) return;
  decay_mean_ *= mean_decay;
  decay_square_ *= square_decay;
  const float step_rate = rate * std::sqrt(1 - decay_square_) / (1 - decay_mean_);
  const float scale = 8.0F / static_cast<float>(n_examples_);
  for (const std::uint32_t row : touched_) {
    move_weights(rows_, row * hidden_units, hidden_units, scale, step_rate);
    is_touched_[row] = 0;
  }
  move_weights(classes_, 0, classes_.values.size(), scale, step_rate);
  move_weights(biases_, 0, biases_.values.size(), scale, step_rate);
  touched_.clear();
  n_examples_ = 0;
  constexpr std::size_t steps_between = 100;
  if (++n_steps_ % steps_between != 1) return;
  ++n_averaged_;
  const float part = std::max(0.02F, 5.0F / static_cast<float>(4 + n_averaged_));
  for (Parameters* p : {&rows_, &classes_, &biases_}) move_average(*p, part);
}

NetworkWeights NetworkLearner::average() const {
  NetworkWeights out{{}, classes_.average, biases_.average};
  for (std::size_t i = 0; i < features_.size(); ++i) {
    WeightRow& row = out.rows.emplace_back();
    row.hash = features_[i];
    row.n_updates = 1;
    for (std::size_t k = 0; k < hidden_units; ++k)
      row.weights.emplace_back(static_cast<std::uint8_t>(k), rows_.average[i * hidden_units + k]);
  }
  return out;
}

namespace {

template <class Number>
void append(const std::vector<float>& numbers, float scale, float largest, std::string& out) {
  for (const float number : numbers) {
    const auto rounded = static_cast<Number>(std::lround(std::clamp(number * scale, -largest, largest)));
    out.append(reinterpret_cast<const char*>(&rounded), sizeof rounded);
  }
}

}  // namespace

PackedNetwork pack_network(const NetworkWeights& weights) {
  PackedNetwork out;
  out.rows = pack_weights(weights.rows, {.scale = Network::unit_scale});
  NetworkHeader header;
  header.n_classes = static_cast<std::uint32_t>(weights.biases.size());
  out.classes.assign(reinterpret_cast<const char*>(&header), sizeof header);
  append<std::int32_t>(weights.biases, Network::score_scale, Network::largest_bias, out.classes);
  append<std::int16_t>(weights.classes, Network::weight_scale, Network::largest_weight, out.classes);
  return out;
}

}  // namespace newsgraph
