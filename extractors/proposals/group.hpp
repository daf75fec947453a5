/// Candidates -> proposals: the same proposal told several times is one, with a fullest statement and further mentions.
///
/// A candidate joins an earlier proposal when it says the same thing (same content words), or when it only points back:
/// a definite noun without content of its own ("the deal", "this request", "the move").
#pragma once

#include "extractors/proposals/parties.hpp"
#include "extractors/proposals/same_proposal.hpp"

namespace newsgraph::proposal {

/// A candidate with its parties and how sure it is.
struct Weighed {
  Candidate candidate;
  Parties parties;
  double probability = 0;
  Gist gist;
};

/// A proposal and the candidates it was made of, in the order of the text; never empty.
struct Group {
  std::vector<Weighed> members;
  std::size_t fullest = 0;  ///< index of the member that states it best
};

struct GroupOptions {
  double threshold = 0.5;  ///< least probability of a proposal's first member
};

/// `weighed` in the order of the text. Groups come in the order of their first members.
std::vector<Group> group_candidates(const Context& context, std::vector<Weighed> weighed, GroupOptions options = {});

/// Index of the group that has a member triggered at t or with content t, or -1.
int group_at(const std::vector<Group>& groups, Token t);

}  // namespace newsgraph::proposal
