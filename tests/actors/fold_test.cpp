#include "extractors/actors/fold.hpp"

#include <doctest/doctest.h>

using newsgraph::fold;

TEST_CASE("fold: what newspapers write differently has one key") {
  const struct {
    std::string name;
    std::string key;
  } rows[] = {
      {"The U.S.", "us"},
      {"Gdańsk", "gdansk"},
      {"al-Qa’ida", "al qaida"},
      {"Moreau’s", "moreau"},
      {"Łukasz Szumowski", "lukasz szumowski"},
      {"Sinn Féin", "sinn fein"},
      {"AT&T", "at t"},
      {"the", "the"},
      {"  ", ""},
      {"—", ""},
      {"Māori", "maori"},
      {"O'Brien", "obrien"},
      {"Côte d’Ivoire", "cote divoire"},
      {"\xff\xfe", ""},
  };
  for (const auto& row : rows) CHECK_MESSAGE(fold(row.name) == row.key, row.name << " -> " << fold(row.name));
}
