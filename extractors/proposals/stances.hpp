/// Who is for it and who is against it: verbs of stance with the proposal, or a mention of it, as their object.
#pragma once

#include "extractors/proposals/group.hpp"

namespace newsgraph::proposal {

/// Adds stances to the proposals that run parallel to the groups: "welcomed the deal", "voted against the bill", "the
/// plan was criticised by X", "refused it". The stance of who puts it forward is not told again.
void add_stances(const Context& context, const std::vector<Group>& groups, std::vector<Proposal>& proposals);

}  // namespace newsgraph::proposal
