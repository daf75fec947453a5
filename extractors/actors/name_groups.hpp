/// Which names of a collection are one actor's: the rules of identity on names alone, without articles or graphs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extractors/actors/actors.hpp"

namespace newsgraph {

/// All local actors of one name and kind.
struct NameGroup {
  std::string name;  ///< folded, in full: "adrien moreau"
  EntityKind kind = EntityKind::person;
  std::string wikidata;    ///< or empty
  std::string country;     ///< the commonest of its local actors, or empty
  bool acronym = false;    ///< written in capitals
  std::uint32_t size = 1;  ///< local actors
};

struct NameLinks {
  std::vector<std::uint32_t> root;                 ///< per group: the group it is one with, itself where none
  std::vector<std::vector<std::uint32_t>> may_be;  ///< per group: roots that it fits where it fits several
};

/// Groups must be sorted in an order that depends on their contents alone; equal names of one kind stand once.
NameLinks link_names(const std::vector<NameGroup>& groups);

/// Consonants as they sound, doubled ones once: names that transliterations may spell either way have the same one.
std::string skeleton(std::string_view word);

}  // namespace newsgraph
