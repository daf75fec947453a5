/// Words that are written with a full stop, and what the stop may mean.
#pragma once

#include <cstdint>
#include <string_view>

namespace newsgraph {

enum class Abbreviation : std::uint8_t {
  none,
  before_name,    ///< "Mr.", "Gen.", "St.": a name follows, the sentence goes on
  before_number,  ///< "No.", "pp.", "Art.": an abbreviation only where a number follows
  inside,         ///< "vs.", "e.g.", "cf.": the sentence goes on
  anywhere        ///< "Inc.", "U.S.", "a.m.", "etc.", "Jan.": the stop may also end the sentence
};

/// What `word`, written without its last full stop, is as an abbreviation. Case matters only where noted in the table:
/// titles and months are capitalised. Initials ("J") and dotted letters ("U.S", "p.m") are recognised by their shape:
/// a single capital is before_name, dotted letters are anywhere.
Abbreviation abbreviation(std::string_view word);

}  // namespace newsgraph
