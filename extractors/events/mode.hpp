/// Whether a trigger tells of something that happened, is to come, might be, or did not happen.
#pragma once

#include "extractors/events/triggers.hpp"

namespace newsgraph {

/// From tense, auxiliaries, negation, conditionals, and what governs the trigger ("threatened to", "failed to", "call
/// for", "planned"). The surest sign wins: negated, then hypothetical, then future.
EventMode mode_of(const EventScene& scene, const Trigger& trigger);

}  // namespace newsgraph
