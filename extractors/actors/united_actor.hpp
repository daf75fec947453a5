/// One node for what several articles found of one actor.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "extractors/actors/local_actors.hpp"

namespace newsgraph {

/// The node that stands for these local actors, or for one under another name: `as_found` and the commonest of what
/// they say. It has the id of the first. Their provenance and aliases move into it.
Node united_actor(std::vector<LocalActor>& actors, std::span<const std::uint32_t> members);

}  // namespace newsgraph
