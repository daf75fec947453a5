/// Common nouns for places and states, and which of them may stand for which named place: "the city" for a city, never
/// for a country.
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

/// The noun may stand for what the name names: by the gazetteer, or, where it does not know the name, by the name's own
/// words. "city" fits "Lima", not "Peru"; "lake" fits "Lake Chad" and "Crater Lake".
bool may_stand_for(std::string_view noun, const DraftMention& name);

}  // namespace newsgraph
