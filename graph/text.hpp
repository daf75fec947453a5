/// Text as the graph needs it: code points, ids, digests. All input is valid UTF-8 unless said otherwise.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/span.hpp"

namespace newsgraph {

/// Converts byte offsets of one text to code-point offsets. Holds a coarse index, not the text: a view that must
/// outlive it.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view text);
  /// Code points before byte `offset`; offset <= text size, else an assert.
  std::uint32_t code_point(std::size_t offset) const;
  /// Code points of the whole text.
  std::uint32_t size() const { return size_; }

 private:
  static constexpr std::size_t stride = 256;  ///< bytes between two entries of the index
  std::string_view text_;
  std::vector<std::uint32_t> before_;  ///< code points before byte i * stride
  std::uint32_t size_ = 0;
};

/// A text cut by code points. Keeps four bytes per code point, and a view of the text that must outlive it.
class CodePointSlicer {
 public:
  explicit CodePointSlicer(std::string_view text);
  /// Code points of the whole text.
  std::size_t size() const { return starts_.size() - 1; }
  /// Code points [start, end), or what of them is there.
  std::string_view slice(std::size_t start, std::size_t end) const;

 private:
  std::string_view text_;
  std::vector<std::uint32_t> starts_;  ///< byte of each code point, and of the end
};

/// Number of code points of valid UTF-8.
std::uint32_t count_code_points(std::string_view text);

/// Byte offset of the first byte that is not valid UTF-8 (overlong forms and surrogates are invalid), or npos.
std::size_t find_invalid_utf8(std::string_view text);

/// Lower-case ASCII words joined by "-": "Anna O’Brien's" -> "anna-o-brien-s", "São" -> "sao", "Øre" -> "ore".
/// Letters outside Latin are left out; the result may be empty.
std::string slug(std::string_view text);

/// The text on one line: runs of blanks, tabs and line breaks become one blank, none is left at the ends.
std::string one_line(std::string_view text);

/// The text in the form in which letters that differ only in case are the same (Unicode case folding, NFC).
std::string fold_case(std::string_view text);

/// SHA-256 of the bytes, 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

/// The first `digits` hexadecimal digits (1 to 64) of the SHA-256: short ids from content.
std::string short_hash(std::string_view bytes, std::size_t digits = 12);

}  // namespace newsgraph
