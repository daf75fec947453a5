/// Who takes part in an event, where and when: from the syntax around its trigger and the mentions of actors.
#pragma once

#include <vector>

#include "extractors/events/triggers.hpp"

namespace newsgraph {

struct Participants {
  std::vector<Party> actors;
  std::vector<Party> recipients;
  std::vector<Party> places;
  std::vector<std::uint32_t> times;  ///< indices into the scene's times, points first
};

/// Each actor stands once per role, in the order of the text.
Participants participants_of(const EventScene& scene, const Trigger& trigger);

/// The scene's times that belong to a trigger, those with a date first.
std::vector<std::uint32_t> times_of(const EventScene& scene, const Trigger& trigger);

}  // namespace newsgraph
