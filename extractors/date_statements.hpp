/// When something was said: the time that belongs to the cue of a statement.
#pragma once

#include <vector>

#include "extractors/events/time.hpp"
#include "extractors/statements/statements.hpp"

namespace newsgraph {

/// Sets `time` of each statement to the expression of time that belongs to its cue, the first that is a point in time
/// before any that is none ("last week", "recently"), and `date` to that point, empty where it is none. Times inside
/// the content say when what is said takes place, not when it is said; durations, sets and "now" say neither. A time
/// between the cue and its clause ("said Thursday he would pay") is taken out of the content. `times` ascending and
/// disjoint, as find_times returns them.
void date_statements(const Document& document, const std::vector<TimeExpression>& times,
                     std::vector<Statement>& statements);

}  // namespace newsgraph
