/// Which names of a collection are one actor's: the rules of identity on names alone, without articles or graphs.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/actors/actors.hpp"

namespace newsgraph {

/// All local actors of one name and kind.
struct NameGroup {
  std::string_view name = {};  ///< folded, in full: "adrien moreau"
  std::uint32_t wikidata = 0;  ///< a number for the id, 0 for none
  std::uint32_t country = 0;   ///< a number for the commonest country of its local actors, 0 for none
  std::uint32_t size = 1;      ///< local actors
  EntityKind kind = EntityKind::person;
  bool acronym = false;  ///< written in capitals
};

struct NameLinks {
  std::vector<std::uint32_t> root;                             ///< per group: the one it is one with, or itself
  std::map<std::uint32_t, std::vector<std::uint32_t>> may_be;  ///< groups that fit several: the roots they fit
};

/// Groups must be sorted in an order that depends on their contents alone; equal names of one kind stand once.
NameLinks link_names(const std::vector<NameGroup>& groups);

/// Consonants as they sound, doubled ones once: names that transliterations may spell either way have the same one.
std::string skeleton(std::string_view word);

}  // namespace newsgraph
