#include "extractors/language/first_layer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "extractors/language/training/pack_weights.hpp"

using namespace newsgraph;

namespace {

FeatureHash feature(std::uint64_t value) {
  FeatureVector features;
  features.add(1, value);
  return features.view()[0];
}

/// Feature n adds n to class n and 100 to class 127.
std::string rows_of(std::uint8_t n) {
  std::vector<WeightRow> rows;
  for (std::uint8_t i = 1; i <= n; ++i) rows.push_back({feature(i), 1, {{i, i * 1.F}, {127, 100.F}}});
  std::sort(rows.begin(), rows.end(), [](const WeightRow& a, const WeightRow& b) { return a.hash < b.hash; });
  return pack_weights(rows, {.scale = 1});
}

/// Adds a part with the features from first up to last, under a key.
void add_part(FirstLayer& layer, std::uint64_t key, std::uint64_t first, std::uint64_t last, Scores* sums = nullptr) {
  if (layer.find(key, sums)) return;
  for (std::uint64_t i = first; i < last; ++i) layer.features().add(1, i);
  layer.end_part();
}

constexpr std::uint64_t key_a = 0x123456789ABCDEF1, key_b = 0xF23456789ABCDEF1;

}  // namespace

TEST_CASE("parts and the features behind them are summed, the first time and whenever they come again") {
  const std::string bytes = rows_of(9);
  const WeightTable table(bytes, "m.bin");
  FirstLayer layer(table);
  for (int again = 0; again < 5; ++again) {
    CAPTURE(again);
    add_part(layer, key_a, 1, 3);
    add_part(layer, key_b, 3, 4);
    layer.features().add(1, 7);
    Scores hidden;
    layer.sum(hidden);
    CHECK(hidden[1] == 1);
    CHECK(hidden[2] == 2);
    CHECK(hidden[3] == 3);
    CHECK(hidden[7] == 7);
    CHECK(hidden[127] == 400);
  }
}

TEST_CASE("the sums of a part are given where they are asked for, and may be added again") {
  const std::string bytes = rows_of(9);
  const WeightTable table(bytes, "m.bin");
  FirstLayer layer(table);
  for (int again = 0; again < 3; ++again) {
    CAPTURE(again);
    Scores part;
    add_part(layer, key_a, 1, 3, &part);
    Scores hidden;
    layer.sum(hidden);
    CHECK(part[127] == 200);
    layer.add(part);
    layer.features().add(1, 7);
    layer.sum(hidden);
    CHECK(hidden[127] == 300);
    CHECK(hidden[1] == 1);
  }
}

TEST_CASE("a state without parts") {
  const std::string bytes = rows_of(9);
  const WeightTable table(bytes, "m.bin");
  FirstLayer layer(table);
  Scores hidden;
  layer.sum(hidden);
  CHECK(hidden == Scores{});
}

TEST_CASE("what is remembered takes the place of what was there") {
  SumMemory memory;
  Scores sums{};
  CHECK(memory.find(key_a) == nullptr);
  memory.keep(key_a, sums);
  CHECK(memory.find(key_a) != nullptr);
  const std::uint64_t same_place = key_a ^ 2U;
  CHECK(memory.find(same_place) == nullptr);
  sums[4] = 5;
  memory.keep(same_place, sums);
  REQUIRE(memory.find(same_place) != nullptr);
  CHECK((*memory.find(same_place))[4] == 5);
  CHECK(memory.find(key_a) == nullptr);
}
