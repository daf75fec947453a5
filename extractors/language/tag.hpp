/// Words -> parts of speech: the second stage. UPOS and XPOS are chosen together, left to right, by a network.
#pragma once

#include <span>
#include <vector>

#include "extractors/language/document.hpp"
#include "extractors/language/features.hpp"
#include "extractors/language/first_layer.hpp"
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

/// Tags sentences; its memory is kept from one to the next. One per thread.
class SentenceTagger {
 public:
  /// `tagger` must outlive this.
  explicit SentenceTagger(const Tagger& tagger) : tagger_(tagger), layer_(tagger.network.rows()) {}

  std::span<const PosPair> labels() const { return tagger_.labels; }

  /// One tag per word of a sentence, into `tags` of the same size.
  void tag(std::span<const Word> sentence, std::span<PosPair> tags);

  /// The sentence that `score` is about.
  void set(std::span<const Word> sentence);
  /// Scores of the labels for word i, given the tags of the words before it.
  ClassScores score(std::size_t i, std::span<const PosPair> tags);

 private:
  std::uint64_t word_key(std::size_t i, std::size_t k) const;

  const Tagger& tagger_;
  FirstLayer layer_;
  std::span<const Word> sentence_;
  std::vector<std::uint64_t> hashes_;  ///< of its words
};

/// One tag per token of the document.
std::vector<PosPair> tag(const Document& document, std::span<const Word> words, SentenceTagger& tagger);

}  // namespace newsgraph
