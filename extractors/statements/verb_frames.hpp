/// The frames that a verb of speech may stand in: what of its dependents could be the content.
#pragma once

#include <string_view>
#include <vector>

#include "extractors/statements/candidate.hpp"

namespace newsgraph {

/// What a frame makes of a verb's dependents.
struct VerbFrame {
  std::string_view rule;
  Frame frame;
  std::string_view preposition;  ///< of Frame::prepositional
  Tokens content;
  std::vector<Token> addressees;
  bool inserted = false;  ///< the verb stands behind or inside its content
};

/// The frames the verb stands in, the most telling one first; empty where nothing could be its content.
std::vector<VerbFrame> verb_frames(const Context& context, Token verb);

}  // namespace newsgraph
