/// Tagged words -> names of persons, organisations and places: the last stage, a linear model of the whole sentence.
///
/// Each word is scored for its place in a name (begins it, stands inside, ends it, is all of it) by itself; the best
/// sequence of places that fit together is found by dynamic programming (A. Viterbi, 1967; M. Collins, 2002).
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "extractors/language/document.hpp"
#include "extractors/language/features.hpp"
#include "extractors/language/tag.hpp"
#include "extractors/language/weights.hpp"
#include "extractors/language/words.hpp"

namespace newsgraph {

/// Classes: 0 is no name; then begin, inside, last and only word of a PER, an ORG, a LOC.
inline constexpr std::size_t name_class_count = 13;
enum class NamePlace : std::uint8_t { begin, inside, last, only };
std::size_t name_class(NameType type, NamePlace place);
NameTag name_tag(std::size_t name_class);
/// The classes of words tagged in BIO; a name ends with its sentence.
std::vector<std::uint8_t> name_classes(std::span<const NameTag> tags);

/// Whether the class may follow `previous` (0 before the first word), and whether it may be the sentence's last.
constexpr bool may_end(std::size_t last) { return last == 0 || (last - 1) % 4 >= 2; }
constexpr bool may_follow(std::size_t previous, std::size_t next) {
  const bool continues = next != 0 && ((next - 1) % 4 == 1 || (next - 1) % 4 == 2);
  if (may_end(previous)) return !continues;
  return continues && (next - 1) / 4 == (previous - 1) / 4;
}

struct NameFinder {
  WeightTable weights;
};

struct NameInput {
  std::span<const Word> words;  ///< of one sentence
  std::span<const PosPair> tags;
};

/// What word i looks like and what stands around it.
void name_features(const NameInput& sentence, std::size_t i, FeatureVector& out);
/// The one feature of a step from class `previous` to another one; name_class_count before the first word.
FeatureHash name_step(std::size_t previous);

using NameScores = std::array<std::int32_t, name_class_count>;
/// steps[previous][next]; the last row is for the first word.
using NameSteps = std::array<NameScores, name_class_count + 1>;

/// The best sequence of classes, one for each word.
void best_names(std::span<const NameScores> words, const NameSteps& steps, std::span<std::uint8_t> classes);

/// Scores of every word of a sentence, without what the rest of the document says.
void score_names(const NameInput& sentence, const NameFinder& finder, std::span<NameScores> scores);
NameSteps score_steps(const NameFinder& finder);

/// One tag per token of the document. In two rounds: what the first one takes a word for is told to the second one
/// wherever else the word stands.
std::vector<NameTag> find_names(const Document& document, std::span<const Word> words, std::span<const PosPair> tags,
                                const NameFinder& finder);

}  // namespace newsgraph
