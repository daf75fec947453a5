#include "extractors/actors/name_match.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace newsgraph;

TEST_CASE("name match: acronyms") {
  CHECK(is_acronym_of("nato", "north atlantic treaty organization"));
  CHECK(is_acronym_of("fbi", "federal bureau of investigation"));
  CHECK(is_acronym_of("dod", "department of defense"));
  CHECK_FALSE(is_acronym_of("nato", "national treaty office of austria"));
  CHECK_FALSE(is_acronym_of("n", "nato"));
}

TEST_CASE("name match: persons") {
  CHECK(is_same_person_name("john bolton", "john r bolton"));
  CHECK(is_same_person_name("j bolton", "john bolton"));
  CHECK_FALSE(is_same_person_name("barack obama", "michelle obama"));
  CHECK_FALSE(is_same_person_name("george bush sr", "george bush jr"));
  CHECK_FALSE(is_same_person_name("george h bush", "george w bush"));
  CHECK(is_surname_of("lopez obrador", "andres manuel lopez obrador"));
  CHECK(is_surname_of("bush", "george bush jr"));
  CHECK_FALSE(is_surname_of("bama", "barack obama"));
}

TEST_CASE("name match: organisations") {
  CHECK(core_of_organization("boeing co") == "boeing");
  CHECK(core_of_organization("united states supreme court") == "supreme court");
  CHECK(core_of_organization("us") == "us");
  CHECK(without_legal_form("united states supreme court") == "us supreme court");
  CHECK(is_short_form("supreme court", "scottish supreme court"));
  CHECK(is_short_form("house", "house of representatives"));
  CHECK_FALSE(is_short_form("north korea", "south korea"));
  CHECK_FALSE(is_short_form("el paso", "el paso police department"));
  CHECK_FALSE(is_short_form("north", "supreme court of north carolina"));
}

TEST_CASE("name match: transliterations") {
  const struct {
    std::string a;
    std::string b;
    bool same;
  } rows[] = {
      {"kovalsky", "kovalskyy", true}, {"kovalskiy", "kovalskyy", true}, {"kyiv", "kiev", true},
      {"gaddafi", "qaddafi", true},    {"gadhafi", "gaddafi", true},     {"tchaikovsky", "chaikovsky", false},
      {"moscow", "moskow", true},      {"mohammed", "muhammad", true},   {"netanyahu", "netaniahu", true},
      {"merkel", "merle", false},      {"iran", "iraq", false},          {"bush", "blush", false},
      {"austria", "australia", false}, {"johnson", "jackson", false},    {"mali", "malta", false},
      {"niger", "nigeria", false},     {"smith", "schmidt", false},      {"clinton", "klinton", true},
  };
  for (const auto& row : rows) CHECK_MESSAGE(is_transliteration(row.a, row.b) == row.same, row.a << " " << row.b);
}

TEST_CASE("national bodies are told apart by their country") {
  CHECK(national_name("supreme court of india").body == "supreme court");
  CHECK(national_name("supreme court of india").country == "IN");
  CHECK(national_name("indian supreme court").country == "IN");
  CHECK(national_name("supreme court of the united kingdom").country == "GB");
  CHECK(national_name("supreme court").country.empty());
}
