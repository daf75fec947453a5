#include "extractors/actors/gazetteer.hpp"

#include <doctest/doctest.h>

#include "extractors/actors/fold.hpp"
#include "graph/error.hpp"

using namespace newsgraph;

namespace {

std::string error_of(std::string_view rows) {
  Gazetteer gazetteer;
  try {
    gazetteer.add_rows(rows, "mine.tsv");
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("gazetteer: names of every class") {
  const struct {
    const char* name;
    NameClass name_class;
    const char* label;
    const char* country;
  } rows[] = {
      {"the US", NameClass::country, "United States", "US"},
      {"Côte d'Ivoire", NameClass::country, "Ivory Coast", "CI"},
      {"French", NameClass::demonym, "France", "FR"},
      {"Russians", NameClass::demonym, "Russia", "RU"},
      {"Norwegian", NameClass::demonym, "Norway", "NO"},
      {"South Sudanese", NameClass::demonym, "South Sudan", "SS"},
      {"Dominicans", NameClass::demonym, "Dominican Republic", "DO"},
      {"Kremlin", NameClass::metonym, "Kremlin", "RU"},
      {"North Atlantic Treaty Organization", NameClass::igo, "NATO", ""},
      {"Agence France-Presse", NameClass::media, "Agence France-Presse", "FR"},
      {"Taliban", NameClass::armed, "Taliban", "AF"},
      {"Kyiv", NameClass::capital, "Kyiv", "UA"},
      {"Kiev", NameClass::capital, "Kyiv", "UA"},
      {"Texas", NameClass::region, "Texas", "US"},
  };
  for (const auto& row : rows) {
    const auto entry = embedded_gazetteer().first(fold(row.name));
    REQUIRE_MESSAGE(entry, row.name);
    CHECK_MESSAGE(entry->name_class == row.name_class, row.name);
    CHECK(entry->label == row.label);
    CHECK(entry->country == row.country);
  }
  CHECK_FALSE(embedded_gazetteer().first("no such name"));
  CHECK(embedded_gazetteer().find("georgia").size() == 2);
  CHECK(embedded_gazetteer().continues("north atlantic"));
  CHECK_FALSE(embedded_gazetteer().continues("north atlantic treaty organization"));
}

TEST_CASE("gazetteer: nouns, given names and last words") {
  CHECK(noun_entry("prime minister").noun_class == NounClass::office);
  CHECK(noun_entry("spokeswoman").gender == Gender::female);
  CHECK(noun_entry("table").noun_class == NounClass::none);
  CHECK(given_name("emmanuel") == Gender::male);
  CHECK(given_name("angela") == Gender::female);
  CHECK_FALSE(given_name("parliament"));
  CHECK(name_head("university") == EntityKind::organization);
  CHECK(name_head("river") == EntityKind::place);
  CHECK_FALSE(name_head("moreau"));
}

TEST_CASE("gazetteer: a user's rows come first and bad rows are named by line") {
  Gazetteer gazetteer;
  gazetteer.add_rows("# mine\n\nAcme\torganization\tAcme Incorporated\tUS\tQ1\r\nTexas\tgroup\n", "mine.tsv");
  const auto acme = gazetteer.first("acme");
  REQUIRE(acme);
  CHECK(acme->name_class == NameClass::user_organization);
  CHECK(acme->label == "Acme Incorporated");
  CHECK(acme->wikidata == "Q1");
  CHECK(gazetteer.first("texas")->name_class == NameClass::user_group);
  CHECK(error_of("Acme\tcompany\n") ==
        "mine.tsv: line 1: the kind is \"company\" and must be one of person, organization, country, group, place");
  CHECK(error_of("\n\tperson\n") == "mine.tsv: line 2: no name in the first column");
  CHECK(error_of("A\tperson\tA\tUSA\n").find("line 1: the country is \"USA\"") != std::string::npos);
  CHECK(error_of("A\tperson\tA\tUS\tX9\n").find("line 1: the Wikidata id is \"X9\"") != std::string::npos);
}

TEST_CASE("gazetteer: offices are no given names") {
  for (const char* office : {"governor", "judge", "general", "captain"}) CHECK_MESSAGE(!given_name(office), office);
  for (const char* body : {"council", "fleet", "press", "saint"}) CHECK_MESSAGE(!given_name(body), body);
  CHECK(given_name("dean") == Gender::male);
  CHECK(given_name("charity"));
  CHECK(given_name("nicola"));
}

TEST_CASE("gazetteer: nouns for places and for bodies") {
  for (const char* place : {"port", "fortress", "embassy"}) CHECK_MESSAGE(may_be_place(place), place);
  for (const char* body : {"cartel", "guild", "embassy"}) CHECK_MESSAGE(may_be_body(body), body);
  for (const char* neither : {"semester", "lawyer", "no such noun", ""}) {
    CHECK_MESSAGE(!may_be_place(neither), neither);
    CHECK_MESSAGE(!may_be_body(neither), neither);
  }
  CHECK_FALSE(may_be_body("fortress"));
  CHECK_FALSE(may_be_place("cartel"));
}
