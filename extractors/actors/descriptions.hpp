/// What somebody or something is said to be: nouns that a verb or "as" ties to whom they describe.
///
///     "Lima is a port."  "He became mayor."  "They named her director."     port: Lima; mayor: he; director: her
///     "Lee served as envoy."  "They saw him as a rival."  "his years as a judge"     envoy: Lee; rival: him; judge:
///     his "Lima is not a port."  "He may become mayor."                           nobody
#pragma once

#include <optional>

#include "extractors/language/syntax.hpp"

namespace newsgraph {

/// The word that `noun` describes, if it stands as a description of one; nothing where that is denied or left open.
std::optional<Token> described_by(const Syntax& syntax, Token noun);

}  // namespace newsgraph
