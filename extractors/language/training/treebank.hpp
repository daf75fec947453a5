/// The training data: sentences of several files with what the stages should find.
#pragma once

#include <string>
#include <vector>

#include "extractors/language/find_names.hpp"
#include "extractors/language/parse.hpp"

namespace newsgraph {

/// One column per stage, indexed by token over all files; `sentences` are ranges of it.
struct Treebank {
  std::vector<std::string> forms;
  std::vector<std::string> lemmas;
  std::vector<Word> words;  ///< filled by describe()
  std::vector<PosPair> tags;
  std::vector<Position> heads;  ///< position in the sentence, none for the root
  std::vector<Relation> relations;
  std::vector<std::uint8_t> names;  ///< name classes
  std::vector<Range> sentences;
  std::vector<Range> documents;  ///< ranges of `sentences`; filled by read_names only

  std::size_t size() const { return forms.size(); }
};

/// Appends a CoNLL-U file. @throws Error
void read_treebank(const std::string& path, Treebank& treebank);

/// Appends a file of names: lines of number, word and tag with tabs (IOB2, Universal NER), or of word and tag with a
/// space (IOB1, CoNLL 2003). Types other than PER, ORG and LOC count as no name. Only forms, names and sentences are
/// filled. @throws Error
void read_names(const std::string& path, Treebank& treebank);

/// Appends a CoNLL-U file whose MISC marks entities as GUM does (Entity=(1-person-...): persons, organisations and
/// places whose head is a proper noun count as names. Fills what read_names fills. @throws Error
void read_entities(const std::string& path, Treebank& treebank);

/// The bytes of a file. @throws Error
std::string read_file(const std::string& path);

/// Fills `words`.
void describe(Treebank& treebank, const WordKnowledge& knowledge, KeepRare keep_rare = KeepRare::no);

/// Lifts arcs that cross others until none does (J. Nivre and J. Nilsson, 2005), the shortest first.
void make_projective(Treebank& treebank);

}  // namespace newsgraph
