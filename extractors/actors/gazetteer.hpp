/// Lists of names and nouns, compiled into the program: countries and their people, capitals, organisations, media,
/// government buildings, regions and cities, given names with gender, nouns for persons and bodies.
///
/// The embedded tables are sorted files looked up by binary search: nothing is loaded, every view lives for ever.
/// Sources and licences: extractors/actors/data/SOURCES.md.
///
///     const Gazetteer& gazetteer = embedded_gazetteer();
///     for (const GazetteerEntry& entry : gazetteer.find(fold("the U.S."))) std::cout << entry.label;  // United States
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/actors/actors.hpp"

namespace newsgraph {

/// What kind of name it is, surest first: of several rows for one key the first class is the likeliest reading.
enum class NameClass : std::uint8_t {
  user_person,
  user_organization,
  user_country,
  user_group,
  user_place,  ///< from the user's own file
  country,
  metonym,  ///< a building or office that stands for a government
  igo,      ///< international governmental organisation
  body,     ///< of a state: agency, legislature, service
  party,
  partisans,  ///< "Democrats"
  people,     ///< "Kurds"
  armed,
  media,
  demonym,  ///< "French", "Russians"
  capital,
  region,  ///< of a country, or a part of the world
  ngo,
  company,
  city
};

struct GazetteerEntry {
  NameClass name_class = NameClass::country;
  std::string_view label;     ///< the usual name in full; empty for cities
  std::string_view country;   ///< ISO 3166-1 alpha-2 or empty; for cities several, with "|"
  std::string_view wikidata;  ///< "Q30" or empty
};

/// What a common noun denotes.
enum class NounClass : std::uint8_t {
  none,
  title,       ///< "Mr": stands before a name and is no role
  office,      ///< "president": one holder per body
  post,        ///< "senator", "general": stands before names, many holders
  source,      ///< any other person noun: "official", "critic"
  human,       ///< "man", "people"
  relation,    ///< "wife"
  collective,  ///< "government", "police": a body in the singular
  people,      ///< plurals: "authorities", "troops"
  document     ///< "report", "footage": may be cited, but is nobody
};

/// Whoever has that class of noun is a person: "president", "official", "wife".
constexpr bool is_person_noun(NounClass c) { return c >= NounClass::office && c <= NounClass::relation; }
/// Stands before a name as its bearer's title or role: "Mr", "president", "wife"; not "man".
constexpr bool is_role_noun(NounClass c) {
  return c >= NounClass::title && c <= NounClass::relation && c != NounClass::human;
}

struct NounEntry {
  NounClass noun_class = NounClass::none;
  Gender gender = Gender::unknown;
};

class Gazetteer {
 public:
  /// Rows of the embedded tables and the user's, surest class first. `key` is folded.
  std::vector<GazetteerEntry> find(std::string_view key) const;
  /// The first of find(), without building the list.
  std::optional<GazetteerEntry> first(std::string_view key) const;
  /// Whether some name starts with `key` and goes on with a further word.
  bool continues(std::string_view key) const;

  /// Adds the rows of a user's file: name, kind (person organization country group place), label, country, wikidata,
  /// separated by tabs; the last three may be missing; blank lines and lines that start with # are skipped.
  /// `file` names it in errors. @throws Error with the line number for a row with no name, an unknown kind, a country
  /// that is not two letters or a Wikidata id that is not Q and digits.
  void add_rows(std::string_view text, const std::string& file);

 private:
  struct UserEntry {
    NameClass name_class;
    std::string label, country, wikidata;
  };
  std::map<std::string, std::vector<UserEntry>, std::less<>> user_;
};

const Gazetteer& embedded_gazetteer();

/// Gender of a given name ("emmanuel"): unknown for one that both bear, nothing where it is no given name we know.
std::optional<Gender> given_name(std::string_view folded_word);

/// Class of a noun by its lemma in lower case; several words may be one noun ("prime minister").
NounEntry noun_entry(std::string_view lemma);

/// Whether a common noun, by its lemma in lower case, may stand for a place ("port") or a body ("alliance").
bool may_be_place(std::string_view lemma);
bool may_be_body(std::string_view lemma);

/// What a name with that last word is ("University" -> organization, "River" -> place); nothing where it tells nothing.
std::optional<EntityKind> name_head(std::string_view folded_word);
/// A name with that last word is neither actor nor place: "Act", "Prize", "War".
bool is_thing_head(std::string_view folded_word);

}  // namespace newsgraph
