/// The parties of a proposal from all its tellings.
#pragma once

#include "extractors/proposals/group.hpp"

namespace newsgraph::proposal {

/// Must give: of "Lee asked the queen to act" and "the queen agreed to act" Lee to the queen; an addressee that a slot
/// holds before one that follows from the words proposed; nobody on both sides; where nobody puts it forward, who by
/// name speaks for it. Not: the country whose minister plans something for it.
Parties parties_of_group(const Context& context, const Group& group);

}  // namespace newsgraph::proposal
