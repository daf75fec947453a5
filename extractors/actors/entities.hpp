/// Clusters of mentions -> entities: kind, label, key, roles, country, affiliations.
#pragma once

#include "extractors/actors/draft.hpp"

namespace newsgraph {

/// One entity per cluster; pronouns and nouns for places that no sieve joined to anything are left out.
Actors read_entities(const Draft& draft);

}  // namespace newsgraph
