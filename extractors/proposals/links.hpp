/// How proposals hang together: terms of a whole (part_of), models ("akin to"), conditions ("in exchange for", "if").
#pragma once

#include "extractors/proposals/group.hpp"

namespace newsgraph::proposal {

/// Adds the links of every group to its proposal; `proposals` runs parallel to `groups`. A condition that is no
/// proposal links to nothing yet: its evidence holds the event that weaving looks for.
void add_links(const Context& context, const std::vector<Group>& groups, std::vector<Proposal>& proposals);

/// A term has its whole's parties and status where it tells none of its own.
void inherit_from_wholes(std::vector<Proposal>& proposals);

}  // namespace newsgraph::proposal
