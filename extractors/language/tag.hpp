/// Words -> parts of speech: the second stage. UPOS and XPOS are chosen together, left to right, by a network.
#pragma once

#include <span>
#include <vector>

#include "extractors/language/document.hpp"
#include "extractors/language/features.hpp"
#include "extractors/language/network.hpp"
#include "extractors/language/words.hpp"

namespace newsgraph {

/// A UPOS and the XPOS that goes with it in one number: the class-independent form of a tag.
using PosPair = std::uint16_t;
constexpr PosPair pos_pair(Upos u, Xpos x) {
  return static_cast<PosPair>(static_cast<unsigned>(u) << 8U | static_cast<unsigned>(x));
}
constexpr Upos upos_of(PosPair p) { return static_cast<Upos>(p >> 8U); }
constexpr Xpos xpos_of(PosPair p) { return static_cast<Xpos>(p & 0xFFU); }
inline constexpr PosPair no_pos = 0xFFFF;  ///< outside the sentence

struct Tagger {
  std::vector<PosPair> labels;  ///< class -> tag, at most max_classes
  Network network;
};

/// Features of word i of a sentence, given the tags of the words before it.
void tag_features(std::span<const Word> sentence, std::size_t i, std::span<const PosPair> tags, FeatureVector& out);

/// Scores of the tagger's classes for word i of a sentence, given the tags of the words before it. `features` is
/// working memory.
ClassScores score_tags(std::span<const Word> sentence, std::size_t i, std::span<const PosPair> tags,
                       const Tagger& tagger, FeatureVector& features);

/// One tag per token of the document.
std::vector<PosPair> tag(const Document& document, std::span<const Word> words, const Tagger& tagger);

/// One tag per word of a sentence, into `tags` of the same size.
void tag_sentence(std::span<const Word> sentence, const Tagger& tagger, std::span<PosPair> tags);

}  // namespace newsgraph
