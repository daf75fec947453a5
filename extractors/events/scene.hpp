/// What every rule about events looks at: the analysed article and what was found in it so far.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extractors/events/events.hpp"
#include "extractors/events/time.hpp"
#include "extractors/language/syntax.hpp"

namespace newsgraph {

/// Views of its inputs, which must outlive it, and columns made of them once per document.
struct EventScene {
  const Document& document;
  const Actors& actors;
  Syntax syntax;
  std::vector<TimeExpression> times;

  // Per token.
  std::vector<std::uint8_t> quoted;    ///< inside direct speech
  std::vector<std::uint8_t> reported;  ///< inside the content of any statement
  std::vector<std::uint8_t> cue;       ///< a word that attributes a statement
  std::vector<std::uint8_t> proposed;  ///< the trigger of a proposal
  std::vector<std::uint8_t> tabled;    ///< within what is proposed, demanded or promised, not yet agreed or adopted

  std::vector<std::uint8_t> titles;  ///< per sentence: it is a title or heading
};

EventScene make_scene(const Document& document, const Actors& actors, const std::vector<Statement>& statements,
                      const std::vector<Proposal>& proposals);

/// The lemma of the token's preposition or other case marker, empty where it has none.
std::string_view case_of(const EventScene& scene, Token t);
/// The lemma of the token's mark ("if", "to", "that"), empty where it has none.
std::string_view mark_of(const EventScene& scene, Token t);

bool is_verbal(const EventScene& scene, Token t);   ///< a verb by its tag
bool is_nominal(const EventScene& scene, Token t);  ///< a common or proper noun by its tag
/// Whether the predicate is passive: "was arrested", or a participle behind its noun, "the man arrested".
bool is_passive(const EventScene& scene, Token verb);

}  // namespace newsgraph
