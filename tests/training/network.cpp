#include "extractors/language/network.hpp"

#include <doctest/doctest.h>

#include <cstring>
#include <string>
#include <vector>

#include "extractors/language/training/pack_weights.hpp"
#include "graph/error.hpp"

using namespace newsgraph;

namespace {

/// Two features with one hidden unit each: feature 1 puts 100 into unit 0, feature 2 puts -50 there and 10 into unit
/// 127.
std::string two_rows() {
  return pack_weights({{1, 1, {{0, 100.F}, {127, 0.F}}}, {2, 1, {{0, -50.F}, {127, 10.F}}}}, {.scale = 1});
}

/// Class 0 counts unit 0 twice, class 1 has a bias of 7 and counts unit 127 three times.
std::string two_classes() {
  NetworkHeader header;
  header.n_classes = 2;
  const std::vector<std::int32_t> biases = {0, 7};
  std::vector<std::int16_t> weights(2 * hidden_units);
  weights[0] = 2;
  weights[hidden_units + 127] = 3;
  std::string out(reinterpret_cast<const char*>(&header), sizeof header);
  out.append(reinterpret_cast<const char*>(biases.data()), biases.size() * sizeof biases[0]);
  return out.append(reinterpret_cast<const char*>(weights.data()), weights.size() * sizeof weights[0]);
}

ClassScores scores_of(const Network& network, const std::vector<FeatureHash>& features) {
  Scores hidden{};
  network.rows().add_scores(features, hidden);
  ClassScores scores{};
  network.score(hidden, scores);
  return scores;
}

}  // namespace

TEST_CASE("features add their rows to the hidden units, and what is above zero there counts") {
  const std::string rows = two_rows(), classes = two_classes();
  const Network network(rows, classes, "m.bin", in_order(2));
  CHECK(network.n_classes() == 2);
  CHECK(scores_of(network, {1})[0] == 200);
  CHECK(scores_of(network, {1, 2})[0] == 100);
  CHECK(scores_of(network, {2})[0] == 0);  // -50 is below zero
  CHECK(scores_of(network, {1})[1] == 7);
  CHECK(scores_of(network, {2})[1] == 37);
  CHECK(scores_of(network, {3})[1] == 7);  // an unknown feature
}

TEST_CASE("a unit counts up to its largest value") {
  const std::string rows = pack_weights({{1, 1, {{0, 16000.F}, {127, 0.F}}}}, {.scale = 1}), classes = two_classes();
  CHECK(scores_of(Network(rows, classes, "m.bin", in_order(2)), {1})[0] == 2 * Network::largest_unit);
}

TEST_CASE("classes may stand in another order than in the file") {
  const std::string rows = two_rows(), classes = two_classes();
  const std::vector<std::size_t> order = {1, 0};
  const Network network(rows, classes, "m.bin", order);
  CHECK(scores_of(network, {1})[0] == 7);
  CHECK(scores_of(network, {1})[1] == 200);
}

TEST_CASE("damaged weights of classes are refused") {
  const std::string rows = two_rows(), classes = two_classes();
  CHECK_THROWS_WITH_AS(Network(rows, classes.substr(0, classes.size() - 1), "m.bin", in_order(2)),
                       "m.bin: network: the weights are damaged", Error);
  CHECK_THROWS_AS(Network(rows, "", "m.bin", in_order(2)), Error);
  CHECK_THROWS_AS(Network(rows, classes, "m.bin", in_order(3)), Error);  // names for three classes, weights of two
  std::string many = classes;
  many[0] = static_cast<char>(200);  // more classes than there can be
  CHECK_THROWS_AS(Network(rows, many, "m.bin", in_order(2)), Error);
  std::string large = classes;
  const std::int16_t weight = Network::largest_weight + 1;
  std::memcpy(large.data() + large.size() - sizeof weight, &weight, sizeof weight);
  CHECK_THROWS_AS(Network(rows, large, "m.bin", in_order(2)), Error);
}
