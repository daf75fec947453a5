/// Names inside longer names: "Lima" of "University of Lima", "Berg" of "Berg Foundation". They are no mentions of an
/// actor in the graph; they tell which country a body is of.
#pragma once

#include <vector>

#include "extractors/actors/actors.hpp"
#include "extractors/actors/gazetteer.hpp"

namespace newsgraph {

/// Names of the gazetteer, and of named entities of this document, that stand inside its names or inside names of
/// things ("the Lima Festival"). Ascending by range; none inside another.
std::vector<NestedName> find_nested_names(const Document& document, const Gazetteer& gazetteer, const Actors& actors);

/// "University of Lima" is of the country that Lima is in, where the body's name or the gazetteer tells no other.
void set_countries_of_bodies(Actors& actors);

}  // namespace newsgraph
