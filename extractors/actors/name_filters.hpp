/// What looks like a person's name or stands behind one and is none.
#pragma once

#include <vector>

#include "extractors/actors/name_spans.hpp"

namespace newsgraph {

/// "Hurricane Ann", and "Ann" alone where the text has no other: storms are no persons.
void drop_storms(const Document& document, std::vector<NameSpan>& spans);

/// "Rory Peck Awards", "Dozens": names of things that no list knows, and words of quantity.
void drop_things(const Document& document, std::vector<NameSpan>& spans);

/// "(R-Tex.)": a party and a state are no person.
void drop_party_labels(const Document& document, std::vector<NameSpan>& spans);

/// "US$2 million": money, no country.
void drop_currencies(const Document& document, std::vector<NameSpan>& spans);

/// "the Conception": one word behind an article that no list knows is no person, unless it stands before a noun ("the
/// Berg plan") or owns something.
void drop_ships(const Document& document, std::vector<NameSpan>& spans);

/// "Ann Lee, QC,": letters of honour behind a person's name name nobody. Spans ascending.
void drop_postnominals(const Document& document, std::vector<NameSpan>& spans);

/// All of the above. Spans ascending.
void drop_what_names_nobody(const Document& document, std::vector<NameSpan>& spans);

}  // namespace newsgraph
