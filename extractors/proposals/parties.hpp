/// From heads of phrases to actors: who puts a candidate forward and to whom.
#pragma once

#include "extractors/proposals/candidates.hpp"

namespace newsgraph::proposal {

/// The actors a phrase stands for: its own entity; the speaker for "I" and "we" in what somebody says; for a thing that
/// belongs to an actor ("Johnson's letter", "a statement by the ministry"), its owner. No places.
std::vector<Party> actors_of(const Context& context, Token head);

/// Those of a coordination.
std::vector<Party> conjoined_actors(const Context& context, Token head);

/// Whether an actor only passes on what others say: an outlet of the gazetteer, "reporters", "the press".
bool is_outlet(const Context& context, EntityIndex actor);

/// Those who say the clause that t stands in: speakers of the statement, else the subject of the verb of saying above.
std::vector<Party> speakers_at(const Context& context, Token t);

/// Those persons and states among them by name who put forward what nobody else is said to; outlets and sources only
/// report it.
std::vector<Party> advocates_at(const Context& context, Token t);

/// Proposers and addressees of a candidate; no actor twice, none on both sides.
struct Parties {
  std::vector<Party> proposers;
  std::vector<Party> addressees;
  bool inferred = false;  ///< no slot holds the addressees: they follow from what is proposed or to whom it is said
};
Parties parties_of(const Context& context, const Candidate& candidate);

/// Adds those of `more` whose actors are not there yet.
void add_parties(std::vector<Party>& to, const std::vector<Party>& more);

}  // namespace newsgraph::proposal
