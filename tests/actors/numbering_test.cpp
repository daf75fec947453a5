#include "extractors/actors/numbering.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace newsgraph;

TEST_CASE("numbering: equal texts have one number, new ones the next") {
  Numbering numbers;
  CHECK(numbers.number("") == 0);
  CHECK(numbers.number("un") == 1);
  CHECK(numbers.number("nato") == 2);
  CHECK(numbers.number("un") == 1);
  CHECK(numbers[2] == "nato");
  CHECK(numbers.find("nato") == 2);
  CHECK_FALSE(numbers.find("who"));
  CHECK(numbers.size() == 3);
}

TEST_CASE("numbering: texts stay where they are while others are added") {
  Numbering numbers;
  numbers.number("first");
  const std::string_view first = numbers[0];
  for (int i = 0; i < 10000; ++i) CHECK(numbers.number("text " + std::to_string(i)) == static_cast<unsigned>(i) + 1);
  CHECK(first == "first");
  CHECK(numbers[0].data() == first.data());
  CHECK(numbers.find("text 9999") == 10000);
}

TEST_CASE("numbering: sorted by bytes, what all begin with or not") {
  Numbering numbers;
  CHECK(numbers.sorted().empty());
  for (const char* text :
       {"actor:nato-b", "actor:nato-countries", "actor:nato", "actor:nato-countries-b", "actor:\xC3"})
    numbers.number(text);
  CHECK(numbers.sorted() == std::vector<std::uint32_t>{2, 0, 1, 3, 4});
  numbers.number(std::string("actor:nato\0", 11));
  numbers.number("b");
  CHECK(numbers.sorted() == std::vector<std::uint32_t>{2, 5, 0, 1, 3, 4, 6});
}
