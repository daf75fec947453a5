#include "extractors/proposals/proposals.hpp"

namespace newsgraph {

std::vector<Proposal> find_proposals(const Document&, const Actors&, const std::vector<Statement>&) { return {}; }

std::string describe(const Document&, const Actors&, const std::vector<Proposal>&) { return {}; }

}  // namespace newsgraph
