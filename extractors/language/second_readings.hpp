/// Sentences whose tree cannot be right, read again: with the tagger's second choice, or with another move of the
/// parser.
///
/// "A senior official confirmed to reporters that ...": where the tagger takes "confirmed" for a participle, the parser
/// makes the noun the root and the subject is lost. A sentence that ends in a period hardly ever lacks a finite verb,
/// so the likeliest word that may be one is tagged as such and the sentence is parsed again; the new tree stands if
/// that word became its root.
///
/// "On Tuesday, President X announced ...": where the parser takes the name for an apposition of "Tuesday", the verb
/// has no subject. A finite verb has one subject; where a tree says otherwise, the parser's closest choices are
/// changed, one at a time, and the first tree with fewer such faults stands (limited discrepancy search, W. Harvey and
/// M. Ginsberg, 1995).
#pragma once

#include <span>
#include <vector>

#include "extractors/language/document.hpp"
#include "extractors/language/parse.hpp"
#include "extractors/language/tag.hpp"

namespace newsgraph {

/// Changes `tags` and `tree` of such a sentence, which `parser` has parsed last; both hold an entry for each token of
/// the document up to its end.
void try_second_reading(const Document& document, Range sentence, std::span<const Word> words, SentenceTagger& tagger,
                        SentenceParser& parser, std::vector<PosPair>& tags, Dependencies& tree);

}  // namespace newsgraph
