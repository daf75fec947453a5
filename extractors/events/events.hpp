/// What happened, happens or is scheduled: triggers, participants, time, place, factuality.
///
///     std::vector<Event> events = find_events(document, actors, statements, proposals);
#pragma once

#include <string>
#include <vector>

#include "extractors/proposals/proposals.hpp"

namespace newsgraph {

enum class EventMode : std::uint8_t { actual, future, hypothetical, negated };

struct EventTime {
  Range range;
  std::string date;  ///< ISO 8601, or empty where it could not be resolved
};

struct Event {
  Range trigger;                ///< 1 to 3 tokens
  Token head = 0;               ///< the token of the trigger that its syntax hangs on
  std::vector<Range> mentions;  ///< further triggers of the same event
  std::string event_type;       ///< one of the sixteen PLOVER types, or OTHER
  EventMode mode = EventMode::actual;
  std::vector<Party> actors;
  std::vector<Party> recipients;
  std::vector<Party> places;  ///< places, or countries
  std::vector<EventTime> times;
  std::string rule;
  double confidence = 0.5;
};

std::vector<Event> find_events(const Document& document, const Actors& actors, const std::vector<Statement>& statements,
                               const std::vector<Proposal>& proposals);

std::string describe(const Document& document, const Actors& actors, const std::vector<Event>& events);

}  // namespace newsgraph
