/// Figures on held-out sentences with given words, as parts of 1.
#pragma once

#include <vector>

#include "extractors/language/find_names.hpp"
#include "extractors/language/parse.hpp"
#include "extractors/language/training/treebank.hpp"

namespace newsgraph {

/// Part of the words with the right UPOS.
double tag_accuracy(const Treebank& gold, const std::vector<PosPair>& tags);

/// Parts of the words with the right head, and with the right head and main relation; the same as the second for the
/// clauses (ccomp, parataxis) that are said by a verb of speech, before it ("It is over, he said") and after it.
struct Attachment {
  double unlabelled = 0, labelled = 0;
  double clause_before_verb = 0, clause_after_verb = 0;
};
Attachment attachment(const Treebank& gold, const std::vector<PosPair>& tags, const Parser& parser);

/// F1 of whole names with their types.
double names_f1(const Treebank& gold, const std::vector<PosPair>& tags, const NameFinder& finder);

}  // namespace newsgraph
