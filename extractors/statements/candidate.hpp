/// A possible attribution on its way from the parse to a Statement, and what the rules look at.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/actors/actors.hpp"
#include "extractors/language/document.hpp"
#include "extractors/language/quotes.hpp"
#include "extractors/language/syntax.hpp"
#include "extractors/statements/cue_lexicon.hpp"
#include "extractors/statements/tokens.hpp"

namespace newsgraph {

/// What the rules read. Views: all of it outlives the finding of statements.
struct Context {
  const Document& document;
  const Syntax& syntax;
  const Quotes& quotes;
  const CueLexicon& cues;
  const Actors& actors;
  bool any_lemma = false;  ///< keep candidates the lexicon does not hold: for statistics
};

/// The phrase that a content is attributed to.
struct Source {
  std::vector<Token> heads;  ///< of the phrase or, coordinated, of each; empty where there is none
  Range range;               ///< the phrase as written; empty where there is none
};

struct Candidate {
  std::string_view rule;  ///< the rule that found it: "verb.clause"; lives in the program's text
  CuePos pos = CuePos::verb;
  std::string lemma;  ///< of the cue, with particle
  Frame frame = Frame::clause;
  std::string_view preposition;  ///< of a prepositional frame; a view into the document
  std::optional<Token> cue;      ///< the head of the cue; none for a quote without one
  Tokens cue_tokens;
  Tokens content;
  Source source;
  std::vector<Token> addressees;  ///< heads
  CueSense sense;
  bool passive = false;
  double plausibility = 0.5;  ///< set by drop_implausible
  bool inserted = false;      ///< the cue stands inside or after its content: "P, X said"
};

}  // namespace newsgraph
