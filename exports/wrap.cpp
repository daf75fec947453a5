#include "exports/wrap.hpp"

#include <utf8proc.h>

namespace newsgraph {
namespace {

/// Byte length of the first `limit` characters of `text`; `count` receives how many there are, at most `limit`.
std::size_t prefix_bytes(std::string_view text, std::size_t limit, std::size_t& count) {
  utf8proc_int32_t previous = -1, state = 0;
  count = 0;
  std::size_t i = 0;
  while (i < text.size()) {
    utf8proc_int32_t code_point = 0;
    const auto n = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + i,
                                    static_cast<utf8proc_ssize_t>(text.size() - i), &code_point);
    if (n <= 0) break;
    if (previous < 0 || utf8proc_grapheme_break_stateful(previous, code_point, &state)) {
      if (count == limit) break;
      ++count;
    }
    previous = code_point;
    i += static_cast<std::size_t>(n);
  }
  return i;
}

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> out;
  constexpr std::string_view blanks = " \t\n";
  for (std::size_t i = text.find_first_not_of(blanks); i != text.npos;) {
    const std::size_t end = std::min(text.find_first_of(blanks, i), text.size());
    out.push_back(text.substr(i, end - i));
    i = text.find_first_not_of(blanks, end);
  }
  return out;
}

}  // namespace

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  prefix_bytes(text, text.size() + 1, count);
  return count;
}

std::string cut(std::string_view text, std::size_t limit) {
  std::string out;
  std::size_t used = 0;
  for (const std::string_view word : split_words(text)) {
    const std::size_t length = count_characters(word), gap = out.empty() ? 0 : 1;
    if (used + gap + length <= limit) {
      if (gap) out.push_back(' ');
      out += word;
      used += gap + length;
      continue;
    }
    if (out.empty()) {
      std::size_t count = 0;
      out = word.substr(0, prefix_bytes(word, limit > 0 ? limit - 1 : 0, count));
    }
    return out + "…";
  }
  return out;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::size_t used = 0;
  for (std::string_view word : split_words(text)) {
    std::size_t length = count_characters(word);
    if (!lines.empty() && used + 1 + length <= width) {
      lines.back().append(" ").append(word);
      used += 1 + length;
      continue;
    }
    while (length > width) {
      std::size_t count = 0;
      const std::size_t n = prefix_bytes(word, width, count);
      lines.emplace_back(word.substr(0, n));
      word.remove_prefix(n);
      length -= count;
    }
    lines.emplace_back(word);
    used = length;
  }
  return lines;
}

std::string wrapped_label(std::string_view label) {
  std::string out;
  for (const std::string& line : wrap(cut(label))) out += (out.empty() ? "" : "\n") + line;
  return out;
}

}  // namespace newsgraph
