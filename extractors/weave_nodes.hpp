/// Findings -> nodes: id, label, attributes and evidence of each kind. The edges between them are weave.cpp's.
#pragma once

#include <string>
#include <vector>

#include "extractors/actors/actors.hpp"
#include "extractors/events/events.hpp"
#include "extractors/proposals/proposals.hpp"
#include "extractors/statements/statements.hpp"
#include "graph/builder.hpp"

namespace newsgraph {

/// An actor, or a place where the entity is one. Its id is made of its key: the same for a named entity in every
/// article, one per article for an unnamed source or a group of common nouns.
NewNode make_node(const Document& document, const Actors& actors, const Entity& entity);

// The ids of these are hashes of the article and of every span that makes them what they are: the same words of the
// same article always have the same id, and two statements over one content stay two.
NewNode make_node(const Document& document, const Statement& statement);
NewNode make_node(const Document& document, const Proposal& proposal);
NewNode make_node(const Document& document, const Event& event);

std::vector<Evidence> evidence_of(const Document& document, const std::vector<Range>& ranges, Role role);

/// Two decimals, from 0 to 1: the stored confidence is the measured precision of a rule, no finer.
double rounded(double confidence);

/// Sets the attribute unless the value is empty: what is not known is not there.
void set_text(Attributes& attributes, const char* key, std::string value);

}  // namespace newsgraph
