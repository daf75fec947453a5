/// A trigger with everything the rules found around it, before it is decided whether it is an event of its own.
#pragma once

#include <string>
#include <vector>

#include "extractors/events/participants.hpp"
#include "extractors/events/triggers.hpp"

namespace newsgraph {

struct EventCandidate {
  Trigger trigger;
  EventMode mode = EventMode::actual;
  Participants who;
  bool in_title = false;
  double score = 0;  ///< log-odds that it is an event worth a node; set by selection
};

std::vector<EventCandidate> find_candidates(const EventScene& scene, const EventLexicon& lexicon);

/// Groups of candidates (indices, ascending) that tell the same event; every candidate is in one group.
std::vector<std::vector<std::uint32_t>> group_same_events(const EventScene& scene,
                                                          const std::vector<EventCandidate>& candidates);

}  // namespace newsgraph
