/// Common nouns for places and bodies, and which of them may stand for which name: "the city" for a city, never for a
/// country; "the company" for a company, never for a party.
#pragma once

#include <string_view>

#include "extractors/actors/draft.hpp"

namespace newsgraph {

enum class Territory : std::uint8_t {
  none,
  settlement,  ///< "city", "town", "capital"
  country,     ///< "country", "nation"
  region,      ///< "province", "region", "county"
  landmark     ///< "lake", "airport", "bridge": told by a word of the name
};

/// Class of a noun in lower case.
Territory territory_of(std::string_view noun);

/// Whether a noun may stand for a named place.
inline bool is_place_noun(std::string_view noun) { return territory_of(noun) != Territory::none; }

/// The noun may stand for the place that the name names: by the gazetteer, or, where it does not know the name, by the
/// name's own words. "city" fits "Lima", not "Peru"; "lake" fits "Lake Chad" and "Crater Lake".
bool may_stand_for_place(std::string_view noun, const DraftMention& name);

/// "company", "party", "alliance": a noun for bodies of one sort.
bool is_body_noun(std::string_view noun);

/// "the company" for "Boeing" and for bodies that the gazetteer does not know, "the alliance" for "NATO".
bool may_stand_for_body(std::string_view noun, const DraftMention& name, const Gazetteer& gazetteer);

}  // namespace newsgraph
