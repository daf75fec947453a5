/// Irregular forms of English, from WordNet's lists of exceptions: a treebank has only the commonest of them.
#pragma once

#include <string>
#include <vector>

#include "extractors/language/tag.hpp"

namespace newsgraph {

struct IrregularForm {
  std::string form;                 ///< in lower case, letters alone, as the lemmas
  std::vector<std::string> lemmas;  ///< that it may have, the likeliest first
  PosPair tag = no_pos;             ///< with which the form has them
};

/// Verbs' past tenses and participles, nouns' plurals, adjectives' comparatives and superlatives, in the lists' order;
/// a form with several tags stands once for each. `wordnet` is the folder of WordNet 3's files, or empty.
/// @throws Error where a list cannot be read.
std::vector<IrregularForm> read_irregular_forms(const std::string& wordnet);

}  // namespace newsgraph
