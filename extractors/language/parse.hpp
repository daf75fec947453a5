/// Tagged words -> dependency trees: greedy transition parsing with linear models, backward and then forward.
#pragma once

#include <span>
#include <vector>

#include "extractors/language/document.hpp"
#include "extractors/language/features.hpp"
#include "extractors/language/tag.hpp"
#include "extractors/language/transitions.hpp"
#include "extractors/language/weights.hpp"
#include "extractors/language/words.hpp"

namespace newsgraph {

/// A linear model of transitions.
struct Parser {
  std::vector<std::uint8_t> known_actions;  ///< classes the model was trained on, ascending
  WeightTable weights;
};

/// Two parsers: one reads the sentence from right to left, the other from left to right with the first one's tree
/// before it. What is ahead for the one is behind for the other: greedy choices err in different places.
struct ParserPair {
  Parser backward;
  Parser forward;
};

/// Heads (absolute, a root points at itself) and relations: one entry per token.
struct Dependencies {
  std::vector<Token> heads;
  std::vector<Relation> relations;
};

/// A tree found by another parser, which this one may follow (J. Nivre and R. McDonald, 2008). Empty without one.
struct Guide {
  std::vector<Position> heads;
  std::vector<Relation> relations;
  std::vector<Position> first_child, last_child;  ///< none where a word has none

  /// Takes the tree of a finished parse. `reversed`: the parse ran from the last word to the first.
  void set(const ParserState& state, bool reversed);
};

/// One sentence as the parser reads it: from its first word to its last, or reversed.
struct ParserInput {
  std::span<const Word> words;
  std::span<const PosPair> tags;
  bool reversed = false;
  const Guide* guide = nullptr;  ///< positions in reading order; may be null

  std::size_t index(Position p) const {
    const auto i = static_cast<std::size_t>(p);
    return reversed ? words.size() - 1 - i : i;
  }
  const Word& word(Position p) const { return words[index(p)]; }
  PosPair tag(Position p) const { return tags[index(p)]; }
};

/// Features of a state after Y. Zhang and J. Nivre (2011), with clusters, what stands between, and quotation.
/// `weights`, if given, is asked for each part of the features while the next one is made.
void parse_features(const ParserInput& sentence, const ParserState& state, FeatureVector& out,
                    const WeightTable* weights = nullptr);

/// The class with the highest score among those that are known and allowed in the state.
std::size_t best_action(const Parser& parser, const ParserState& state, const Scores& scores);

/// Parses a sentence to the end; the result stands in `state`.
void parse_sentence(const ParserInput& sentence, const Parser& parser, ParserState& state);

/// The tree of one sentence whose first word is token `begin`; the parsers must know something.
Dependencies parse_one(std::span<const Word> words, std::span<const PosPair> tags, const ParserPair& parsers,
                       Token begin);

Dependencies parse(const Document& document, std::span<const Word> words, std::span<const PosPair> tags,
                   const ParserPair& parsers);

}  // namespace newsgraph
