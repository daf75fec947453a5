/// What somebody or something is said to be: nouns that a verb, "as" or an apposition ties to whom they describe.
///
///     "Lima is a port."  "Lima, a port,"  "the port, Lima,"               port: Lima
///     "He became mayor and judge."  "They named her director."            mayor, judge: he; director: her
///     "Lee served as envoy."  "They saw him as a rival."                  envoy: Lee; rival: him
///     "Lima is not a port."  "He may become mayor."  "It is in a port."   nobody
#pragma once

#include <optional>

#include "extractors/language/syntax.hpp"

namespace newsgraph {

/// The word that `noun` describes, if it stands as a description of one; nothing where that is denied or left open.
std::optional<Token> described_by(const Syntax& syntax, Token noun);

}  // namespace newsgraph
