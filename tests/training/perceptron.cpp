#include <doctest/doctest.h>

#include "extractors/language/training/jobs.hpp"
#include "extractors/language/training/pack_weights.hpp"
#include "extractors/language/training/perceptron.hpp"
#include "extractors/language/weights.hpp"
#include "graph/error.hpp"

using namespace newsgraph;

namespace {

constexpr std::size_t n_classes = 20;

FeatureVector features_of(std::uint64_t example) {
  FeatureVector features;
  features.add(0, 0);
  features.add(1, example % 50);
  features.add(2, example % 50, example % 7);
  return features;
}

std::size_t class_of(std::uint64_t example) { return (example % 50) % n_classes; }

Perceptron learn() {
  Perceptron learner;
  Random random(1);
  for (int i = 0; i < 5000; ++i) {
    const std::uint64_t example = random.below(350);
    const FeatureVector features = features_of(example);
    std::array<std::int32_t, 256> scores{};
    learner.score(features.view(), scores.data());
    const auto best = std::max_element(scores.begin(), scores.begin() + n_classes) - scores.begin();
    const auto predicted = static_cast<std::size_t>(best);
    if (predicted != class_of(example)) learner.update(features.view(), class_of(example), predicted);
    learner.step();
  }
  return learner;
}

std::size_t n_right(const WeightTable& table) {
  std::size_t right = 0;
  for (std::uint64_t example = 0; example < 350; ++example) {
    Scores scores{};
    table.add_scores(features_of(example).view(), scores);
    const auto best = std::max_element(scores.begin(), scores.begin() + n_classes) - scores.begin();
    right += static_cast<std::size_t>(best) == class_of(example) ? 1 : 0;
  }
  return right;
}

}  // namespace

TEST_CASE("a perceptron learns, and its packed weights say the same") {
  const std::string bytes = pack_weights(learn().average(), {});
  CHECK(n_right(WeightTable(bytes, "test")) >= 340);  // eight bits a weight, and short fingerprints of features
}

TEST_CASE("training twice gives the same bytes") {
  CHECK(pack_weights(learn().average(), {}) == pack_weights(learn().average(), {}));
}

TEST_CASE("pruning leaves rare features out") {
  const std::vector<WeightRow> rows = {{1, 1, {{0, 5.0F}}}, {2, 9, {{0, 5.0F}, {1, 0.1F}}}};
  CHECK(pack_weights(rows, {.min_updates = 5}).size() < pack_weights(rows, {}).size());
  CHECK(pack_weights(rows, {.min_weight = 1}) !=
        pack_weights(rows, {}));  // space goes by blocks, one weight frees none
}

TEST_CASE("the average weighs each step alike") {
  Perceptron learner;
  FeatureVector features;
  features.add(0, 0);
  learner.step();
  learner.step();
  learner.update(features.view(), 1, 0);
  learner.step();  // the weight holds for one of four steps, the one before the first included
  const std::vector<WeightRow> rows = learner.average();
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].weights[1].second == doctest::Approx(0.25));
}

TEST_CASE("a table that is cut or points outside itself is refused") {
  const std::string bytes = pack_weights(learn().average(), {});
  for (std::size_t n = 0; n < bytes.size(); n += 5) CHECK_THROWS_AS(WeightTable(bytes.substr(0, n), "test"), Error);
  std::string wrong = bytes;
  wrong[9] = '\x7F';  // the first entry of the index
  CHECK_THROWS_AS(WeightTable(wrong, "test"), Error);
}
