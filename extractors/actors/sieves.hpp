/// Coreference by sieves, the surest first: each looks at the clusters that those before it left and joins some.
/// After Raghunathan et al. (2010), "A Multi-Pass Sieve for Coreference Resolution".
///
/// A sieve writes its name into the clusters it joins; it becomes the `rule` of the entity.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "extractors/actors/draft.hpp"

namespace newsgraph {

struct Sieve {
  std::string_view name;
  void (*run)(Draft&);
};

/// All sieves in their order.
std::span<const Sieve> sieves();

// Names (sieve_names.cpp)
void join_exact_names(Draft& draft);   ///< "Moreau" ... "Moreau"; gazetteer variants: "US" ... "United States"
void join_acronyms(Draft& draft);      ///< "North Atlantic Treaty Organization" ... "NATO"
void join_person_names(Draft& draft);  ///< "John R. Bolton" ... "John Bolton"
void join_short_names(Draft& draft);   ///< "Supreme Court" ... "US Supreme Court"
void join_territories(Draft& draft);   ///< "Socotra" ... "Socotra Island"
void join_surnames(Draft& draft);      ///< "Adrien Moreau" ... "Mr. Moreau"

// Names and nominals by syntax (sieve_appositions.cpp)
void join_appositions(Draft& draft);  ///< "Moreau, the president of France,"; "Moreau is the president of France"

// Nominals (sieve_nominals.cpp)
void join_role_nouns(Draft& draft);    ///< "President Moreau" ... "the president"
void join_head_matches(Draft& draft);  ///< "two gunmen" ... "the gunmen"; "Supreme Court" ... "the court"

// Nominals that tell a name's sort (sieve_kind_nouns.cpp)
void join_kind_nouns(Draft& draft);  ///< "Lima" ... "the city"; "Boeing" ... "the company"

// Nominals of news of crime (sieve_suspects.cpp)
void join_suspects(Draft& draft);  ///< "Ann Lee was charged" ... "the gunman"

// Pronouns (sieve_pronouns.cpp)
void join_relative_pronouns(Draft& draft);  ///< "Moreau, who ..."
void join_speakers(Draft& draft);           ///< "I agree," said Moreau.
void join_pronouns(Draft& draft);           ///< "he", "she", "it", "they"

// Relations, once it is known whose (sieve_kin.cpp)
void join_kin(Draft& draft);  ///< "his wife, Ann Lee" ... "his wife"

// What somebody is said to be, once it is known who it is (sieve_descriptions.cpp)
void join_descriptions(Draft& draft);  ///< Moreau ... "He became a lawyer"; "Lima, an ancient port"

/// What a cluster is so far, taken from all its mentions.
struct Profile {
  EntityKind kind = EntityKind::unnamed;
  bool kind_certain = false;
  Gender gender = Gender::unknown;
  Number number = Number::unknown;
  bool has_name = false;
  bool has_noun = false;               ///< some mention is no pronoun
  std::vector<std::string> names;      ///< folded, distinct
  std::vector<std::string> roles;      ///< distinct
  std::vector<std::string> countries;  ///< ISO codes of its roles, distinct
};
Profile profile_of(const Draft& draft, MentionIndex m);

/// Genders do not contradict each other.
bool agree(Gender a, Gender b);
/// Numbers do not contradict each other.
bool agree(Number a, Number b);
/// Two kinds may be one entity's: the same, or a person beside an unnamed one, or an organisation beside a group.
bool agree(EntityKind a, EntityKind b);

/// Representatives of the clusters that have a name of that kind, in the order of their first mention.
std::vector<MentionIndex> named_clusters(const Draft& draft, EntityKind kind);

}  // namespace newsgraph
