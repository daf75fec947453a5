#include "extractors/actors/fold.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>

#include "extractors/language/characters.hpp"

namespace newsgraph {
namespace {

/// Letters that no decomposition takes apart.
std::string_view plain_letter(std::uint32_t code_point) {
  switch (code_point) {
    case 0x142: return "l";   // ł
    case 0xF8: return "o";    // ø
    case 0x111: return "d";   // đ
    case 0xE6: return "ae";   // æ
    case 0x153: return "oe";  // œ
    case 0x131: return "i";   // ı
    case 0xF0: return "d";    // ð
    case 0xFE: return "th";   // þ
    case 0x127: return "h";   // ħ
    default: return {};
  }
}

bool is_dropped(std::uint32_t code_point) {
  const std::uint32_t c = plain(code_point);
  return c == '.' || c == '\'' || c == '`' || code_point == 0x2BC || code_point == 0xB4 || code_point == 0x2BB;
}

/// Case folded, decomposed, marks stripped; the bytes themselves where they are not valid UTF-8.
std::string decompose(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), to_ascii_lower);
    return out;
  }
  constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                                          UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
  utf8proc_uint8_t* mapped = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  if (size < 0) return std::string(text);
  std::string out(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
  std::free(mapped);
  return out;
}

std::string_view without_possessive(std::string_view text) {
  for (const std::string_view ending : {"'s", "’s", "'S", "’"}) {
    if (text.size() > ending.size() && text.ends_with(ending)) return text.substr(0, text.size() - ending.size());
  }
  return text;
}

}  // namespace

std::string fold(std::string_view name) {
  const std::string text = decompose(without_possessive(name));
  std::string out;
  out.reserve(text.size());
  bool gap = false;
  for (std::size_t i = 0; i < text.size();) {
    const Char c = char_at(text, i);
    const std::string_view bytes = std::string_view(text).substr(i, c.n_bytes);
    i += c.n_bytes;
    if (is_dropped(c.code_point)) continue;
    if (!c.is_word()) {
      gap = !out.empty();
      continue;
    }
    if (gap) out.push_back(' ');
    gap = false;
    const std::string_view letter = plain_letter(c.code_point);
    out.append(letter.empty() ? bytes : letter);
  }
  if (out.starts_with("the ")) out.erase(0, 4);
  return out;
}

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  words.reserve(1 + static_cast<std::size_t>(std::count(folded.begin(), folded.end(), ' ')));
  while (!folded.empty()) {
    const std::size_t end = std::min(folded.find(' '), folded.size());
    if (end > 0) words.push_back(folded.substr(0, end));
    folded.remove_prefix(std::min(end + 1, folded.size()));
  }
  return words;
}

}  // namespace newsgraph
