/// To whom a proposal is directed where its trigger has no slot for it.
#pragma once

#include "extractors/proposals/parties.hpp"

namespace newsgraph::proposal {

/// Fills empty addressees with, the surest first: whose act it is that is asked for ("Lee's resignation"), whom the
/// content acts on or goes to ("send aid to Kenya"), to whom it is said ("told the committee"), whose the thing is
/// that it acts on ("challenge Lee's election"). Nobody is on both sides.
void complete_addressees(const Context& context, const Candidate& candidate, Parties& parties);

}  // namespace newsgraph::proposal
