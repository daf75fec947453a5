#include "extractors/language/training/network_learner.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>

using namespace newsgraph;

namespace {

FeatureVector features_of(unsigned a, unsigned b) {
  FeatureVector out;
  out.add(0, 0);
  out.add(1, a);
  out.add(2, b);
  return out;
}

std::vector<FeatureHash> all_features() {
  std::vector<FeatureHash> out;
  for (const unsigned i : {0U, 1U}) {
    const FeatureVector features = features_of(i, i);
    out.insert(out.end(), features.view().begin() + (i == 0 ? 0 : 1), features.view().end());
  }
  std::sort(out.begin(), out.end());
  return out;
}

/// Learns a xor b, which no linear model over a and b can.
NetworkWeights learn_xor(std::uint64_t seed) {
  NetworkLearner learner(all_features(), 2, {}, seed);
  const std::array<std::uint8_t, 2> allowed = {1, 1};
  std::array<float, 2> gradient{};
  for (unsigned i = 0; i < 8000; ++i) {
    const unsigned a = i % 2, b = i / 2 % 2;
    softmax(learner.score(features_of(a, b).view()), allowed, gradient);
    gradient[a ^ b] -= 1;
    learner.learn(gradient);
    if (i % 4 == 3) learner.step(0.01F);
  }
  return learner.average();
}

}  // namespace

TEST_CASE("a network learns what its hidden layer is for") {
  const PackedNetwork packed = pack_network(learn_xor(1));
  const Network network(packed.rows, packed.classes, "test", in_order(2));
  for (const unsigned a : {0U, 1U}) {
    for (const unsigned b : {0U, 1U}) {
      Scores hidden{};
      network.rows().add_scores(features_of(a, b).view(), hidden);
      ClassScores scores{};
      network.score(hidden, scores);
      CAPTURE(a);
      CAPTURE(b);
      CHECK((scores[1] > scores[0]) == ((a ^ b) == 1));
    }
  }
}

TEST_CASE("the same examples and seed give the same weights, another seed others") {
  const NetworkWeights one = learn_xor(1), again = learn_xor(1), other = learn_xor(2);
  CHECK(one.classes == again.classes);
  CHECK(one.biases == again.biases);
  CHECK(one.rows[0].weights == again.rows[0].weights);
  CHECK(one.classes != other.classes);
}

TEST_CASE("probabilities of the allowed classes sum to one") {
  const std::array<float, 4> scores = {1, 2, 5, -90};
  const std::array<std::uint8_t, 4> allowed = {1, 1, 0, 1};
  std::array<float, 4> p{};
  softmax(scores, allowed, p);
  CHECK(p[0] == doctest::Approx(1 / (1 + std::exp(1.0))).epsilon(1e-5));
  CHECK(p[1] == doctest::Approx(1 - 1 / (1 + std::exp(1.0))).epsilon(1e-5));
  CHECK(p[2] == 0);
  CHECK(p[3] < 1e-20);
}
