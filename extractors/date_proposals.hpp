/// When a proposal is for, or was made: the dates told within its words.
#pragma once

#include <vector>

#include "extractors/events/time.hpp"
#include "extractors/proposals/proposals.hpp"

namespace newsgraph {

/// Sets `date` of each proposal to the first point in time inside its anchor, else inside a mention; a proposal without
/// one keeps its date empty. Durations, sets and vague times ("next year" of an undated article) are no points.
/// `times` ascending and disjoint, as find_times returns them.
void date_proposals(const std::vector<TimeExpression>& times, std::vector<Proposal>& proposals);

}  // namespace newsgraph
