/// Words that may name a happening: verbs and nominalisations of the lexicon, with the words that belong to them.
#pragma once

#include <string_view>
#include <vector>

#include "extractors/events/lexicon.hpp"
#include "extractors/events/scene.hpp"

namespace newsgraph {

struct Trigger {
  Token head = 0;              ///< the verb or noun itself
  Range range;                 ///< with particle ("step down"), compound ("car bombing") or light verb ("held talks")
  std::optional<Token> light;  ///< the light verb that carries subject and tense of a noun
  bool verbal = true;
  TriggerEntry entry;
};

/// Ascending by head. Every verb that the lexicon does not rule out is one, with grade 1 where it is unknown, and every
/// noun the lexicon has; a light verb with such a noun as object is none by itself.
std::vector<Trigger> find_triggers(const EventScene& scene, const EventLexicon& lexicon);

}  // namespace newsgraph
