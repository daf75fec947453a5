/// What a proposal is modelled on: "akin to the treaty", "modelled on Chapter 7", "Chapter 7-like", "mimics the pact".
#pragma once

#include "extractors/proposals/candidates.hpp"

namespace newsgraph::proposal {

struct Model {
  Token head = 0;
  Range words;
};

/// The model that token t names: the complement of a word of likeness, the object of a verb of imitation, or the words
/// before "-like" and "-style".
std::optional<Model> model_in(const Syntax& syntax, Token t);

/// Models that are laws or agreements themselves ("Chapter 7", "the alliance's defence clause"), as candidates: a
/// proposal can only be modelled on what the graph holds.
std::vector<Candidate> model_candidates(const Context& context);

}  // namespace newsgraph::proposal
