/// Who and what is named in a document: mentions, the entities they stand for, and who belongs to whom.
///
///     Actors actors = find_actors(document);
///     if (const auto entity = actors.entity_of(head)) std::cout << actors.entities[*entity].label;
///
/// Printable form for tests: describe(document, actors).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extractors/language/document.hpp"

namespace newsgraph {

using EntityIndex = std::uint32_t;  ///< index into Actors::entities

enum class EntityKind : std::uint8_t { person, organization, country, group, unnamed, place };
enum class Gender : std::uint8_t { unknown, male, female, neuter };
enum class MentionKind : std::uint8_t {
  name,     ///< "Adrien Moreau", "NATO"
  nominal,  ///< "the French president", "a senior official", "critics"
  pronoun   ///< "he", "their", "who"
};

/// A phrase that stands for an entity.
struct Mention {
  Range range;     ///< the tokens of the phrase: a name without its title, a nominal with determiner and modifiers, no
                   ///< clause
  Token head = 0;  ///< the token its syntax hangs on; unique among the mentions
  MentionKind kind = MentionKind::name;
  EntityIndex entity = 0;
};

/// One real actor or place as far as this article tells.
struct Entity {
  EntityKind kind = EntityKind::person;
  std::string label;  ///< the fullest well-formed name, or the phrase of an unnamed one
  std::string key;    ///< what its id is made of: the normalised canonical name
  Gender gender = Gender::unknown;
  bool plural = false;
  std::vector<std::string> roles;       ///< "Secretary General", most frequent first
  std::string wikidata;                 ///< "Q7184" or empty
  std::string country;                  ///< ISO 3166-1 alpha-2 of the country it is, stands for or belongs to, or empty
  std::vector<std::uint32_t> mentions;  ///< indices into Actors::mentions, ascending by token
  std::string rule;                     ///< the sieve that made the last merge, or the rule that found it
  double confidence = 1.0;
  /// Whether it belongs in the graph by being there (named actors and places). The others (nominals that are no known
  /// actor: "critics", "defense ministers") enter the graph only when an extractor uses them.
  bool named = true;
  /// A group told apart by a name: "European leaders", "NATO allies". Enters the graph by being there.
  bool told_apart = false;
  /// Nobody in particular: "people", "two men", "her family". Enters the graph only when it is cited.
  bool generic = false;
  /// Who a group without a name stands for, where the article names them: "two officers, Ann Lee and Bo Diaz".
  std::vector<EntityIndex> members;
};

/// "Secretary General" of NATO. The evidence is the phrase that says so.
struct Affiliation {
  EntityIndex member = 0;
  EntityIndex organization = 0;  ///< an organization, country or group
  std::string role;              ///< may be empty
  Range evidence;
};

/// "Lima" of "University of Lima": a name inside a longer one, no mention of an actor.
struct NestedName {
  Range range;
  Token head = 0;
  std::optional<EntityIndex> entity;  ///< the entity of this document that bears the name
  EntityKind kind = EntityKind::place;
  std::string country;  ///< ISO 3166-1 alpha-2, or empty
};

struct Actors {
  std::vector<Mention> mentions;   ///< ascending by range; heads are unique
  std::vector<NestedName> nested;  ///< ascending by range
  std::vector<Entity> entities;
  std::vector<Affiliation> affiliations;
  std::vector<std::int32_t> by_head;  ///< per token: index of the mention with that head, or -1

  /// The entity whose mention has its head at token t; coordination is not followed.
  std::optional<EntityIndex> entity_of(Token t) const {
    if (t >= by_head.size() || by_head[t] < 0) return std::nullopt;
    return mentions[static_cast<std::size_t>(by_head[t])].entity;
  }
};

class Gazetteer;  // extractors/actors/gazetteer.hpp

/// With the embedded gazetteer. Total: any document gives some actors.
Actors find_actors(const Document& document);
/// With a gazetteer that a user has added to; it must outlive the call only.
Actors find_actors(const Document& document, const Gazetteer& gazetteer);

/// One line per entity: "person | Adrien Moreau | male | mentions: Adrien Moreau; he | roles: president |
/// affiliated: president of France | country: FR".
std::string describe(const Document& document, const Actors& actors);

}  // namespace newsgraph
