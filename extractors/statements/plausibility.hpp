/// How likely a candidate is an attribution: a linear model over its rule, its cue, its source and its content.
///
/// The rules propose whatever the lexicon allows; "the plan supports growth" has the form of "the mayor supports the
/// plan". The weights stand in data/plausibility.tsv (data/MODEL.md says how they are made); the probability becomes
/// the statement's confidence.
#pragma once

#include <string>
#include <vector>

#include "extractors/statements/candidate.hpp"

namespace newsgraph {

/// The features of one candidate, such as "rule:verb.clause", "source:person", "cue:sure".
std::vector<std::string> plausibility_features(const Context& context, const Candidate& candidate);

/// The probability of the embedded model, 0 to 1.
double plausibility(const Context& context, const Candidate& candidate);

/// Sets the confidence of each candidate and drops those that are hardly an attribution.
void drop_implausible(const Context& context, std::vector<Candidate>& candidates);

}  // namespace newsgraph
