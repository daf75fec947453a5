/// How sure it is that a candidate states a proposal: a logistic model over named features, data/weights.tsv
/// (data/MODEL.md tells where the weights come from).
#pragma once

#include "extractors/proposals/features.hpp"

namespace newsgraph::proposal {

/// Probability from 0 to 1.
double weigh(const std::vector<std::string>& features);

}  // namespace newsgraph::proposal
