/// What the extractors found -> nodes and edges. The only place of extraction that knows the graph.
#pragma once

#include <vector>

#include "extractors/actors/actors.hpp"
#include "extractors/events/events.hpp"
#include "extractors/proposals/proposals.hpp"
#include "extractors/statements/statements.hpp"
#include "graph/parts.hpp"

namespace newsgraph {

/// All that was found in one document. Views: what they refer to must outlive the call.
struct Findings {
  const Document& document;
  const Actors& actors;
  const std::vector<Statement>& statements;
  const std::vector<Proposal>& proposals;
  const std::vector<Event>& events;
};

/// Named entities become nodes; unnamed ones and groups of common nouns only where a statement, proposal or event
/// uses them; entities of kind place become place nodes.
Parts weave(const Findings& findings);

}  // namespace newsgraph
