/// Parties of one role as several tellings of the same thing name them, made one list.
#pragma once

#include <vector>

#include "extractors/proposals/proposals.hpp"

namespace newsgraph {

/// Adds those of `more` who are not there yet, so that nobody stands twice:
///
///     "a man shot Lee" ... "Diaz shot Lee"       Diaz: who has no name in one telling is the one named in another
///     "Kenya" ... "the Kenyan government"        whichever was told first
void unite_role(const Actors& actors, std::vector<Party>& into, const std::vector<Party>& more);

}  // namespace newsgraph
