#include "extractors/language/kernels.hpp"

#include <doctest/doctest.h>

#include <random>
#include <vector>

using namespace newsgraph;

namespace {

/// The kernels of this machine that are not the plain ones.
std::vector<const Kernels*> fast_kernels() {
  std::vector<const Kernels*> out;
  for (const Kernels* k : {avx2_kernels(), avx512_kernels()}) {
    if (k != nullptr) out.push_back(k);
  }
  return out;
}

struct Random {
  std::mt19937 bits{7};

  int below(int n) { return static_cast<int>(bits() % static_cast<unsigned>(n)); }
  Scores scores(int low, int high) {
    Scores out;
    for (Score& s : out) s = static_cast<Score>(low + below(high - low + 1));
    return out;
  }
};

/// A dense row of n classes.
std::vector<std::uint16_t> dense_row(Random& random, std::size_t n) {
  std::vector<std::uint16_t> row = {static_cast<std::uint16_t>(random.below(8)), 0, 0, 0};
  for (std::size_t k = 0; k < n / 2; ++k) row.push_back(static_cast<std::uint16_t>(random.below(1 << 16)));
  return row;
}

}  // namespace

TEST_CASE("a dense row adds its cells in its unit") {
  const std::vector<std::uint16_t> row = {3, 0, 0, 0, 0x02FF, 0, 0, 0, 0, 0, 0, 0};  // -1 and 2, in units of 8
  const std::vector<const std::uint16_t*> rows = {row.data(), row.data()};
  Scores sums{};
  sums[1] = 5;
  plain_kernels().add_dense(rows, 16, sums);
  CHECK(sums[0] == -16);
  CHECK(sums[1] == 37);
  CHECK(sums[2] == 0);
}

TEST_CASE("units are weighed for each class") {
  Scores units{};
  units[0] = 3;
  units[127] = 4;
  std::vector<std::int16_t> weights(max_classes * 16);
  weights[5 * pair_size] = -7;                 // unit 0, class 5
  weights[(63 * 16 + 2) * pair_size + 1] = 9;  // unit 127, class 2
  weights[(63 * 16 + 2) * pair_size] = 1000;   // unit 126 counts nothing
  std::vector<std::int32_t> scores(16, 1);
  plain_kernels().add_products(units, weights.data(), 16, 16, scores.data());
  CHECK(scores[5] == -20);
  CHECK(scores[2] == 37);
  CHECK(scores[0] == 1);
}

TEST_CASE("every machine computes the same") {
  Random random;
  for (const Kernels* fast : fast_kernels()) {
    for (std::size_t n = 16; n <= max_classes; n += 16) {
      CAPTURE(n);
      std::vector<std::vector<std::uint16_t>> rows;
      std::vector<const std::uint16_t*> pointers;
      for (int i = 0; i < 9; ++i) rows.push_back(dense_row(random, n));
      for (const auto& row : rows) pointers.push_back(row.data());
      Scores plain = random.scores(-30000, 30000), other = plain;
      plain_kernels().add_dense(pointers, n, plain);
      fast->add_dense(pointers, n, other);
      CHECK(plain == other);

      const Scores units = random.scores(0, 4095);
      std::vector<std::int16_t> weights(max_classes * n);
      for (std::int16_t& w : weights) w = static_cast<std::int16_t>(random.below(4095) - 2047);
      std::vector<std::int32_t> plain_scores(n, 11), other_scores(n, 11);
      for (std::size_t first = 16; first <= n; first += 16) {
        plain_kernels().add_products(units, weights.data(), n, first, plain_scores.data());
        fast->add_products(units, weights.data(), n, first, other_scores.data());
        CHECK(plain_scores == other_scores);
      }
    }
    const Scores a = random.scores(-30000, 30000), b = random.scores(-30000, 30000);
    const std::vector<const Scores*> parts = {&a, &b, &b};
    Scores plain = a, other = a;
    plain_kernels().add_sums(parts, plain);
    fast->add_sums(parts, other);
    CHECK(plain == other);
  }
}

TEST_CASE("sums of others are added") {
  Scores a{}, b{}, sums{};
  a[0] = 3;
  b[0] = -5;
  b[127] = 9;
  sums[0] = 10;
  const std::vector<const Scores*> parts = {&a, &b, &b};
  kernels().add_sums(parts, sums);
  CHECK(sums[0] == 3);
  CHECK(sums[127] == 18);
}
