#include "extractors/events/events.hpp"

namespace newsgraph {

std::vector<Event> find_events(const Document&, const Actors&, const std::vector<Statement>&, const std::vector<Proposal>&) { return {}; }

std::string describe(const Document&, const Actors&, const std::vector<Event>&) { return {}; }

}  // namespace newsgraph
