/// Fitting text into a picture or a line: wrapping, cutting, without splitting what a reader sees as one character.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

inline constexpr std::size_t label_line = 28;    ///< characters per line of a label
inline constexpr std::size_t label_length = 80;  ///< characters of a label

/// Number of user-perceived characters (extended grapheme clusters) of valid UTF-8.
std::size_t count_characters(std::string_view text);

/// At most `limit` characters: longer text ends after a word, with "…" behind it; a first word that is too long is cut
/// inside. Line breaks and runs of blanks become one blank.
std::string cut(std::string_view text, std::size_t limit = label_length);

/// Lines of at most `width` characters, broken at blanks; a word longer than a line is broken inside.
std::vector<std::string> wrap(std::string_view text, std::size_t width = label_line);

/// A label as pictures show it: cut, wrapped, lines apart by "\n".
std::string wrapped_label(std::string_view label);

}  // namespace newsgraph
