/// Tagged words -> names of persons, organisations and places: the last stage, left to right in BIO.
#pragma once

#include <span>
#include <vector>

#include "extractors/language/document.hpp"
#include "extractors/language/features.hpp"
#include "extractors/language/tag.hpp"
#include "extractors/language/weights.hpp"
#include "extractors/language/words.hpp"

namespace newsgraph {

/// Classes of the name classifier: O, B-PER, I-PER, B-ORG, I-ORG, B-LOC, I-LOC.
inline constexpr std::size_t name_class_count = 7;
NameTag name_tag(std::size_t name_class);
std::size_t name_class(NameTag tag);
/// Whether `next` may follow `previous`: an I- follows only its own kind.
bool may_follow(std::size_t previous, std::size_t next);

struct NameFinder {
  WeightTable weights;
};

struct NameInput {
  std::span<const Word> words;  ///< of one sentence
  std::span<const PosPair> tags;
};

/// Features of word i, given the classes of the words before it.
void name_features(const NameInput& sentence, std::size_t i, std::span<const std::uint8_t> classes, FeatureVector& out);

/// One tag per token of the document.
std::vector<NameTag> find_names(const Document& document, std::span<const Word> words, std::span<const PosPair> tags,
                                const NameFinder& finder);

/// One class per word of a sentence, into `classes` of the same size.
void find_names_in_sentence(const NameInput& sentence, const NameFinder& finder, std::span<std::uint8_t> classes);

}  // namespace newsgraph
