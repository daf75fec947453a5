/// Documents from and to CoNLL-U (https://universaldependencies.org/format.html).
///
/// What is kept: words, lemmas, UPOS, XPOS, heads, basic relations, the ranges of multiword tokens, SpaceAfter=No,
/// `# newpar` (a block of the article) and names as `NER=B-PER` in MISC. Features, enhanced dependencies, empty nodes
/// ("8.1") and other comments are not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractors/language/document.hpp"

namespace newsgraph {

/// Words written as one ("don't"), kept so that a file read is written with the same surface.
struct MultiwordToken {
  Range words;
  std::string form;
};

struct Conllu {
  Document document;
  std::vector<MultiwordToken> multiword_tokens;  ///< ascending
};

/// Reads sentences. The article's text is put together from the words, one space or none between them as SpaceAfter
/// says and a blank line between blocks. Every column has one entry per word; "_" reads as: UPOS X, XPOS the usual one
/// of the UPOS, lemma the word in lower case, head the root, relation dep, name O.
/// `file` names the input in errors.
/// @throws Error for a line that is not CoNLL-U: number of columns, ids, an unknown tag or relation, a bad head.
Conllu parse_conllu(std::string_view text, std::string_view file = "CoNLL-U");

/// The document alone, for tests and rules on hand-built parses.
Document read_conllu(std::string_view text);

/// Writes the filled columns, "_" for the others; character offsets into the article's text as
/// `start_char=..|end_char=..` in code points, names as `NER=B-PER` (`NER=O` outside names).
std::string write_conllu(const Document& document, const std::vector<MultiwordToken>& multiword_tokens = {});

}  // namespace newsgraph
