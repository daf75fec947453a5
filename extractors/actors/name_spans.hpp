/// Where the names of a document stand: what the name tagger marks, corrected and completed by the gazetteer.
#pragma once

#include <optional>
#include <vector>

#include "extractors/actors/draft.hpp"

namespace newsgraph {

struct NameSpan {
  Range range;                          ///< without titles, articles and possessive markers
  NameType type = NameType::none;       ///< of the tagger, none where only the gazetteer or a rule knows it
  std::optional<GazetteerEntry> entry;  ///< surest reading of exactly these words
};

/// Ascending, disjoint.
std::vector<NameSpan> find_name_spans(const Draft& draft);

}  // namespace newsgraph
