/// Half-open spans of bytes: the one way the program points into a text.
#pragma once

#include <cstdint>

namespace newsgraph {

/// Bytes [begin, end) of an article's text as stored (UTF-8). `end` is not included.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin >= end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  friend auto operator<=>(const Span&, const Span&) = default;
};

}  // namespace newsgraph
