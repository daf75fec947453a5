#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "extractors/language/senses.hpp"
#include "graph/error.hpp"

using namespace newsgraph;

namespace {

std::string bytes_of(const std::vector<std::uint32_t>& slots) {
  return {reinterpret_cast<const char*>(slots.data()), slots.size() * sizeof(std::uint32_t)};
}

}  // namespace

TEST_CASE("words have fine and coarse senses, unknown ones have none") {
  std::vector<std::uint32_t> slots(1024);
  const std::uint32_t word = 0xABCDE405;
  slots[word & 1023U] = Senses::slot_of(word, 2);
  const std::string table = bytes_of(slots);
  const std::string groups("\0\7\11", 3);
  const Senses senses(table, groups, "m.bin");
  CHECK(senses.find(word).fine == 2);
  CHECK(senses.find(word).coarse == 9);
  CHECK(senses.find(word ^ 0x80000000U).fine == 0);  // the same slot, another word
  CHECK(senses.find(17).coarse == 0);
  CHECK(Senses().find(word).fine == 0);
}

TEST_CASE("damaged tables of senses are refused") {
  const std::string groups("\0\1", 2);
  std::vector<std::uint32_t> slots(1024);
  CHECK_NOTHROW(Senses(bytes_of(slots), groups, "m.bin"));
  slots[3] = Senses::slot_of(3, 2);  // a sense without a group
  CHECK_THROWS_WITH_AS(Senses(bytes_of(slots), groups, "m.bin"), "m.bin: senses: the table is damaged", Error);
  CHECK_THROWS_AS(Senses(bytes_of(std::vector<std::uint32_t>(1000)), groups, "m.bin"), Error);
  CHECK_THROWS_AS(Senses(bytes_of(std::vector<std::uint32_t>(1024, 1)), groups, "m.bin"), Error);  // no room
  CHECK_THROWS_AS(Senses("abc", groups, "m.bin"), Error);
}
