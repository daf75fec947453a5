#include "extractors/reading/blocks.hpp"

#include <algorithm>
#include <cctype>

namespace newsgraph {
namespace {

constexpr std::size_t title_bytes = 200;   ///< a longer first line is a paragraph
constexpr std::size_t wrapped_bytes = 50;  ///< a shorter line was not broken for its width

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f'; }

/// The line without white space (no-break spaces included) at its ends.
Span trim(std::string_view text, Span line) {
  const auto nbsp_at = [&](std::uint32_t i) { return text.substr(i, 2) == "\xC2\xA0"; };
  for (;;) {
    if (!line.empty() && is_space(text[line.begin]))
      ++line.begin;
    else if (line.size() >= 2 && nbsp_at(line.begin))
      line.begin += 2;
    else
      break;
  }
  for (;;) {
    if (!line.empty() && is_space(text[line.end - 1]))
      --line.end;
    else if (line.size() >= 2 && nbsp_at(line.end - 2))
      line.end -= 2;
    else
      break;
  }
  return line;
}

bool ends_sentence(std::string_view line) {
  static constexpr std::string_view closers[] = {"\"", "'", ")", "]", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB"};
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view closer : closers) {
      if (line.ends_with(closer)) line.remove_suffix(closer.size()), more = true;
    }
  }
  return !line.empty() && std::string_view(".!?:;").find(line.back()) != std::string_view::npos;
}

bool is_list_item(std::string_view line) {
  for (const std::string_view bullet :
       {"- ", "* ", "+ ", "\xE2\x80\xA2", "\xE2\x80\x93 ", "\xE2\x80\x94 ", "\xC2\xB7 "}) {
    if (line.starts_with(bullet)) return true;
  }
  const auto digits = static_cast<std::size_t>(
      std::find_if(line.begin(), line.end(), [](char c) { return c < '0' || c > '9'; }) - line.begin());
  return digits >= 1 && digits <= 3 && line.size() > digits + 1 && (line[digits] == '.' || line[digits] == ')') &&
         line[digits + 1] == ' ';
}

bool is_heading(std::string_view line) { return line.size() <= title_bytes / 2 && !ends_sentence(line); }

/// Whether a line says something: rules such as "* * *" or "———" do not. Beyond ASCII, only the general punctuation
/// (U+2000 to U+206F) is taken for none.
bool has_word(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    const auto byte = static_cast<unsigned char>(line[i]);
    const bool punctuation = byte == 0xE2U && (line.substr(i + 1, 1) == "\x80" || line.substr(i + 1, 1) == "\x81");
    if (punctuation)
      i += 2;
    else if (byte >= 0x80U || std::isalnum(byte) != 0)
      return true;
  }
  return false;
}

struct Line {
  Span span;
  bool after_blank = false;
};

std::vector<Line> lines_of(std::string_view text, std::uint32_t begin) {
  std::vector<Line> out;
  bool blank = true;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    const Span line = trim(text, {begin, static_cast<std::uint32_t>(end)});
    if (has_word(text.substr(line.begin, line.size()))) out.push_back({line, blank});
    blank = line.empty();
    begin = static_cast<std::uint32_t>(end) + (text.substr(end, 2) == "\r\n" ? 2 : 1);
  }
  return out;
}

bool continues(std::string_view before, std::string_view line) {
  return before.size() >= wrapped_bytes && !ends_sentence(before) && !line.empty() &&
         std::islower(static_cast<unsigned char>(line.front())) != 0;
}

}  // namespace

std::vector<Block> find_blocks(std::string_view text, const FrontMatter& front) {
  std::vector<Block> out;
  if (!front.title.empty()) out.push_back({front.title, BlockKind::title});
  std::string_view before;  // the physical line before this one
  for (const Line& line : lines_of(text, front.body)) {
    const std::string_view words = text.substr(line.span.begin, line.span.size());
    if (is_list_item(words)) {
      out.push_back({line.span, BlockKind::list_item});
    } else if (out.empty() && words.size() <= title_bytes && !ends_sentence(words)) {
      out.push_back({line.span, BlockKind::title});
    } else if (!line.after_blank && !out.empty() && out.back().span.begin >= front.body && continues(before, words)) {
      out.back().span.end = line.span.end;
      if (out.back().kind == BlockKind::heading) out.back().kind = BlockKind::paragraph;
    } else {
      out.push_back({line.span, is_heading(words) ? BlockKind::heading : BlockKind::paragraph});
    }
    before = words;
  }
  return out;
}

}  // namespace newsgraph
