/// What looks like a person's name or stands behind one and is none.
#pragma once

#include <vector>

#include "extractors/actors/name_spans.hpp"

namespace newsgraph {

/// "Hurricane Ann", and "Ann" alone where the text has no other: storms are no persons.
void drop_storms(const Document& document, std::vector<NameSpan>& spans);

/// "Rory Peck Awards", "Dozens": names of things that no list knows, and words of quantity.
void drop_things(const Document& document, std::vector<NameSpan>& spans);

/// "Ann Lee, QC,": letters of honour behind a person's name name nobody. Spans ascending.
void drop_postnominals(const Document& document, std::vector<NameSpan>& spans);

}  // namespace newsgraph
