/// Verbs coordinated with a reporting verb or with the clause it reports: which of the two they belong to is told by
/// tense and form where a parse goes astray.
#pragma once

#include <optional>

#include "extractors/statements/candidate.hpp"

namespace newsgraph {

/// What the parse hangs on the cue though it goes on with the clause reported: "said that P, and that Q", "said it was
/// private and does not bind them", "said he would wait, make changes", "says P, but only a little".
bool goes_on_with_clause(const Context& context, Token predicate, Token cue);

/// The verb of the reporter that `verb` goes on with though the parse hangs it on the clause reported: "said" of "said
/// he earns little and questioned the plan" and of "said it was early but added". Nothing where it belongs to the
/// clause: "said he came and left".
std::optional<Token> cue_taken_up(const Context& context, Token verb);

}  // namespace newsgraph
