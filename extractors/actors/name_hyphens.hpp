/// Names that hold hyphens, which the tokens of Universal Dependencies split and the tagger often loses.
#pragma once

#include <vector>

#include "extractors/actors/name_spans.hpp"

namespace newsgraph {

/// Joins what the tagger left apart at hyphens without spaces:
///
///     "Jean" - "Luc Berg", "Ann Parker" - "Bowles"        one person each
///     "Lee Jae" - "won", "Yu" "Ki" - "moon"               with the second half of the given name
///     "Omar" "al" - "Bakri"                               with the article of the surname
///     "Berg" - "Kim" (talks), "Lima" - "Quito", "Berg" - "era"    stay as they are
///
/// Spans ascending and disjoint, before and after.
void join_over_hyphens(const Draft& draft, std::vector<NameSpan>& spans);

}  // namespace newsgraph
