/// What speaks for and against a candidate, as words: the columns of the weights in data/weights.tsv.
#pragma once

#include <string>
#include <vector>

#include "extractors/proposals/parties.hpp"

namespace newsgraph::proposal {

/// Names of the features that hold, without duplicates, for example "frame=object_infinitive", "verb=urge", "quoted".
std::vector<std::string> features(const Context& context, const Candidate& candidate, const Parties& parties);

}  // namespace newsgraph::proposal
