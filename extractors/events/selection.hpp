/// Which candidates are events worth a node: a linear model over readable features.
///
/// The weights stand in data/selection.tsv, one feature a line; bench/events/train.py makes them (MODEL.md beside
/// them). A feature the table does not have counts for nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractors/events/candidate.hpp"
#include "extractors/language/feature_weights.hpp"

namespace newsgraph {

/// The features of one candidate in its group of tellings, such as "grade:v3", "mode:actual", "has:actor".
std::vector<std::string> selection_features(const EventScene& scene, const std::vector<EventCandidate>& candidates,
                                            const std::vector<std::uint32_t>& group, std::uint32_t candidate);

/// The model compiled into the program; made at first use, safe to share between threads.
const FeatureWeights& selection_model();

}  // namespace newsgraph
