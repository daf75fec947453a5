/// Who stands behind a document that is cited: "a report by X", "data from X", "X's statement", "the X website".
#pragma once

#include <optional>

#include "extractors/statements/candidate.hpp"

namespace newsgraph {

/// The head of the phrase that names the author or publisher of the document at `noun`; nothing where the noun is no
/// document, where laws and the like speak for themselves, or where no author is told.
std::optional<Token> author_of(const Context& c, Token noun);

}  // namespace newsgraph
