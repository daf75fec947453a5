/// Candidates -> statements: one per attribution, nested ones tied to the one they stand in.
#pragma once

#include "extractors/statements/candidate.hpp"

namespace newsgraph {

/// Drops candidates that say again what another one says: the same content twice, or a cue that is part of another's.
/// Those left are in the order of their content.
void drop_repetitions(const Context& context, std::vector<Candidate>& candidates);

/// Drops what stands inside the content of another candidate and is no reported speech itself: the speaker's own wishes
/// and beliefs, phrases that only name a saying.
void drop_minor(const Context& context, std::vector<Candidate>& candidates);

/// The actors that the source of a candidate stands for, none where it is no known actor.
std::vector<EntityIndex> speakers_of(const Context& context, const Candidate& candidate);

/// The statements, `quotes` filled in: a statement quotes those whose cue and content stand in its content.
std::vector<Statement> make_statements(const Context& context, const std::vector<Candidate>& candidates);

}  // namespace newsgraph
