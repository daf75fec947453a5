/// Tagged words -> dependency trees: greedy transition parsing with a linear model.
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

struct Parser {
  std::vector<std::uint8_t> known_actions;  ///< classes the model was trained on, ascending
  WeightTable weights;
};

/// Heads (absolute, a root points at itself) and relations: one entry per token.
struct Dependencies {
  std::vector<Token> heads;
  std::vector<Relation> relations;
};

struct ParserInput {
  std::span<const Word> words;    ///< of one sentence
  std::span<const PosPair> tags;
};

/// Features of a state after Y. Zhang and J. Nivre (2011), with clusters, what stands between, and quotation.
void parse_features(const ParserInput& sentence, const ParserState& state, FeatureVector& out);

/// The class with the highest score among those that are known and allowed in the state.
std::size_t best_action(const Parser& parser, const ParserState& state, const Scores& scores);

/// Parses a sentence to the end; the result stands in `state`.
void parse_sentence(const ParserInput& sentence, const Parser& parser, ParserState& state);

Dependencies parse(const Document& document, std::span<const Word> words, std::span<const PosPair> tags,
                   const Parser& parser);

}  // namespace newsgraph
