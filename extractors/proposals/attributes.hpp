/// What is told about a proposal besides its content: status (the latest told), duration, date.
#pragma once

#include "extractors/proposals/group.hpp"

namespace newsgraph::proposal {

void add_attributes(const Context& context, const std::vector<Group>& groups, std::vector<Proposal>& proposals);

}  // namespace newsgraph::proposal
