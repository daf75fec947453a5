/// The one gate ahead of all formats: after it every text is clean and every attribute key has one type, so that no
/// exporter has to think of either.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "graph/graph.hpp"

namespace newsgraph {

/// What had to be changed; all zero and empty for a graph that `newsgraph build` made of clean articles.
struct SanitiseReport {
  std::size_t replaced_characters = 0;    ///< see sanitise
  std::size_t dropped_numbers = 0;        ///< NaN and infinities: no format has them all
  std::vector<std::string> retyped_keys;  ///< attribute keys that had several types and are text now

  /// One line per loss, for people; empty where nothing was lost.
  std::vector<std::string> lines() const;
};

/// Changes the graph in place, without a copy of it:
/// - in every text, control characters but tab and newline become U+FFFD (a carriage return a space), as do the
///   noncharacters U+FFFE and U+FFFF and each byte that is no valid UTF-8. One code point stays one, so spans hold;
/// - numbers that are not finite are dropped; a key with values of several types becomes text everywhere.
/// Throws Error where an id is not [A-Za-z0-9][A-Za-z0-9._:-]*; ids are names, nothing may change them.
SanitiseReport sanitise(Graph& graph);

/// The text rule alone; returns how many characters it replaced.
std::size_t sanitise_text(std::string& text);

}  // namespace newsgraph
