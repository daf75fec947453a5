/// Where names end, beyond what the tagger marks: bodies with what follows "of", persons with all their names, surnames
/// that stand alone.
#pragma once

#include <vector>

#include "extractors/actors/name_spans.hpp"

namespace newsgraph {

/// Grows names of bodies; spans taken into another are removed. Spans ascending, disjoint, as for the next.
void extend_bodies(const Draft& draft, std::vector<NameSpan>& spans);

/// Grows names of persons over the large words that the parse ties to them.
void extend_persons(const Draft& draft, std::vector<NameSpan>& spans);

/// The surname of a person that `kept` holds in full is that person's wherever it stands alone. `taken`: per token,
/// whether a span holds it already.
std::vector<NameSpan> known_surnames(const Draft& draft, const std::vector<NameSpan>& kept,
                                     const std::vector<bool>& taken);

/// "Union of Painters" "(UOP)": large letters in brackets behind a body are its name too. Spans ascending, before and
/// after.
void add_bracketed_acronyms(const Draft& draft, std::vector<NameSpan>& spans);

/// "Chad" before "Michael Lee", where the tree ties them: a given name, no country.
void extend_over_given_names(const Draft& draft, std::vector<NameSpan>& spans);

/// "Henderson Executive Airport" where the tagger saw "Airport" alone: a last word takes the large words before it.
void extend_last_words(const Document& document, std::vector<NameSpan>& spans);

/// "Elizabeth" "II": the number of a ruler is part of the name.
void extend_rulers(const Draft& draft, std::vector<NameSpan>& spans);

/// "House Oversight and" "Reform Committee": what a body is for, told in two halves of which the tagger saw one.
void extend_over_and(const Draft& draft, std::vector<NameSpan>& spans);

}  // namespace newsgraph
