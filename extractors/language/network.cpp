#include "extractors/language/network.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <string>

#include "extractors/language/clones.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

NEWSGRAPH_CLONES void score_classes(const std::int16_t* weights, const std::int32_t* biases, std::size_t n_classes,
                                    const Score* hidden, std::int32_t* scores) {
  std::array<Score, hidden_units> active;
  for (std::size_t k = 0; k < hidden_units; ++k) active[k] = std::clamp<Score>(hidden[k], 0, Network::largest_unit);
  for (std::size_t c = 0; c < n_classes; ++c, weights += hidden_units) {
    std::int32_t sum = 0;
    for (std::size_t k = 0; k < hidden_units; ++k) sum += std::int32_t{active[k]} * std::int32_t{weights[k]};
    scores[c] = biases[c] + sum;
  }
}

using Scores16 = std::int16_t __attribute__((vector_size(32)));

NEWSGRAPH_CLONES void add_all(const Scores* const* others, std::size_t n, Score* sums) {
  constexpr std::size_t n_vectors = hidden_units * sizeof(Score) / sizeof(Scores16);
  Scores16 total[n_vectors];
  std::memcpy(total, sums, sizeof total);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t k = 0; k < n_vectors; ++k) {
      Scores16 part;
      std::memcpy(&part, others[i]->data() + k * sizeof(Scores16) / sizeof(Score), sizeof part);
      total[k] += part;
    }
  }
  std::memcpy(sums, total, sizeof total);
}

}  // namespace

Network::Network(std::string_view rows, std::string_view classes, std::string_view file) : rows_(rows, file) {
  const auto check = [&](bool sound) {
    if (!sound) throw Error(std::string(file), "network", "the weights are damaged");
  };
  NetworkHeader header;
  check(classes.size() >= sizeof header);
  std::memcpy(&header, classes.data(), sizeof header);
  n_classes_ = header.n_classes;
  check(n_classes_ <= max_classes);
  const std::size_t n_weights = n_classes_ * hidden_units;
  check(classes.size() == sizeof header + n_classes_ * sizeof(std::int32_t) + n_weights * sizeof(std::int16_t));
  biases_ = reinterpret_cast<const std::int32_t*>(classes.data() + sizeof header);
  weights_ = reinterpret_cast<const std::int16_t*>(biases_ + n_classes_);
  const auto within = [](auto largest) { return [largest](auto x) { return x >= -largest && x <= largest; }; };
  check(std::all_of(biases_, biases_ + n_classes_, within(largest_bias)));
  check(std::all_of(weights_, weights_ + n_weights, within(largest_weight)));
}

void Network::score(const Scores& hidden, ClassScores& scores) const {
  score_classes(weights_, biases_, n_classes_, hidden.data(), scores.data());
}

void add_sums(std::span<const Scores* const> others, Scores& sums) {
  add_all(others.data(), others.size(), sums.data());
}

}  // namespace newsgraph
