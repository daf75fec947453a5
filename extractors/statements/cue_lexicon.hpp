/// The words that attribute, and what each says about what is attributed: data/cues.tsv.
///
///     const CueSense* sense = cue_lexicon().find(CuePos::verb, "warn", Frame::clause);   // assertion, positive,
///     certain cue_lexicon().find(CuePos::verb, "warn", Frame::prepositional, "of");
///
/// A cue is known by its lemma, a particle after a space ("point out"), and by the frames it attributes in: "criticise"
/// needs an object, "know" a clause. Several lines may hold the same lemma with different frames and senses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "extractors/statements/statements.hpp"

namespace newsgraph {

enum class CuePos : std::uint8_t { verb, noun, adjective, adverb };

/// How a cue governs its content.
enum class Frame : std::uint8_t {
  clause,             ///< said (that) P; claim that P; sure that P
  infinitive,         ///< promised to P; promise to P; willing to P
  object,             ///< denied the claims
  object_infinitive,  ///< urged them to P
  predicate,          ///< called it P; described it as P
  prepositional,      ///< complained about P; criticism of P
  quote,              ///< nothing but a quoted passage
  adverb              ///< reportedly P
};
inline constexpr int frame_count = 8;

std::string_view name(
    Frame frame);  ///< as in cues.tsv: "clause", "inf", "obj", "objinf", "pred", "prep", "quote", "adverb"

struct CueSense {
  Attitude attitude = Attitude::assertion;
  Polarity polarity = Polarity::positive;
  Certainty certainty = Certainty::certain;
  double precision = 0;  ///< share of such candidates that are attributions, measured; 0 where unknown
};

class CueLexicon {
 public:
  /// Reads the lines of cues.tsv; throws Error where one is not of its form.
  explicit CueLexicon(std::string_view tsv);

  /// The sense of a cue in a frame; `preposition` counts for Frame::prepositional alone. Null where it does not
  /// attribute so. The pointer lives as long as the lexicon.
  const CueSense* find(CuePos pos, std::string_view lemma, Frame frame, std::string_view preposition = {}) const;

  /// Whether the lemma attributes in any frame.
  bool knows(CuePos pos, std::string_view lemma) const;

  std::size_t size() const { return senses_.size(); }

 private:
  std::unordered_map<std::string, CueSense> senses_;  ///< by "verb say clause", and by "verb say" with its first sense
};

/// The lexicon that is part of the program. Thread-safe, made on first use.
const CueLexicon& cue_lexicon();

}  // namespace newsgraph
