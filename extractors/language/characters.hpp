/// Characters as the language layer sees them: decoding, classes, and the plain form of typographic variants.
///
/// Everything here is total: bytes that are not valid UTF-8 count as one-byte symbols.
#pragma once

#include <cstdint>
#include <string_view>

namespace newsgraph {

enum class CharClass : std::uint8_t { space, lower, upper, letter, digit, symbol };

struct Char {
  std::uint32_t code_point = 0;
  std::uint32_t n_bytes = 0;  ///< 1 to 4; 0 only past the end of the text
  CharClass kind = CharClass::symbol;

  bool is_letter() const { return kind == CharClass::lower || kind == CharClass::upper || kind == CharClass::letter; }
  bool is_digit() const { return kind == CharClass::digit; }
  bool is_word() const { return is_letter() || is_digit(); }
};

/// The character that starts at byte `offset`; n_bytes == 0 where offset >= text.size(). `letter` is a letter without
/// case or a combining mark.
Char char_at(std::string_view text, std::size_t offset);

/// The character that ends just before byte `offset`; n_bytes == 0 where offset == 0.
Char char_before(std::string_view text, std::size_t offset);

/// The ASCII character that stands for a typographic variant: curly quotes ' ", dashes -, no-break spaces; else the
/// code point itself. An ellipsis stays as it is.
std::uint32_t plain(std::uint32_t code_point);

inline bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
inline bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
inline bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_ascii_letter(char c) { return is_ascii_lower(c) || is_ascii_upper(c); }
inline char to_ascii_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c; }
inline char to_ascii_lower(char c) { return is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c; }

/// Equal but for ASCII case; `lower` is in lower case.
bool equals_ignoring_case(std::string_view text, std::string_view lower);

}  // namespace newsgraph
