#include "extractors/language/network.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <numeric>
#include <string>

#include "extractors/language/kernels.hpp"
#include "graph/error.hpp"

namespace newsgraph {
std::vector<std::size_t> in_order(std::size_t n) {
  std::vector<std::size_t> out(n);
  std::iota(out.begin(), out.end(), std::size_t{0});
  return out;
}

Network::Network(std::string_view rows, std::string_view classes, std::string_view file,
                 std::span<const std::size_t> order)
    : rows_(rows, file) {
  const auto check = [&](bool sound) {
    if (!sound) throw Error(std::string(file), "network", "the weights are damaged");
  };
  NetworkHeader header;
  check(classes.size() >= sizeof header);
  std::memcpy(&header, classes.data(), sizeof header);
  n_classes_ = header.n_classes;
  check(n_classes_ <= max_classes && n_classes_ == order.size());
  const std::size_t n_weights = n_classes_ * hidden_units;
  check(classes.size() == sizeof header + n_classes_ * sizeof(std::int32_t) + n_weights * sizeof(std::int16_t));
  const auto* biases = reinterpret_cast<const std::int32_t*>(classes.data() + sizeof header);
  const auto* weights = reinterpret_cast<const std::int16_t*>(biases + n_classes_);
  const auto within = [](auto largest) { return [largest](auto x) { return x >= -largest && x <= largest; }; };
  check(std::all_of(biases, biases + n_classes_, within(largest_bias)));
  check(std::all_of(weights, weights + n_weights, within(largest_weight)));
  const std::size_t padded = (n_classes_ + 15) / 16 * 16;
  biases_.assign(padded, 0);
  weights_.assign(padded * hidden_units / Line().size(), {});
  for (std::size_t c = 0; c < n_classes_; ++c) {
    biases_[c] = biases[order[c]];
    for (std::size_t k = 0; k < hidden_units; ++k) {
      const std::size_t i = (k / pair_size * padded + c) * pair_size + k % pair_size;
      weights_[i / Line().size()][i % Line().size()] = weights[order[c] * hidden_units + k];
    }
  }
}

void Network::score(const Scores& hidden, ClassScores& scores, std::size_t n) const {
  Scores units;
  for (std::size_t k = 0; k < hidden_units; ++k) units[k] = std::clamp<Score>(hidden[k], 0, largest_unit);
  std::copy(biases_.begin(), biases_.end(), scores.begin());
  n = std::min((n + 15) / 16 * 16, biases_.size());
  if (n > 0) kernels().add_products(units, weights_[0].data(), biases_.size(), n, scores.data());
}

}  // namespace newsgraph
