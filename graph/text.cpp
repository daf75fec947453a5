#include "graph/text.hpp"

#include <nettle/sha2.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdlib>
#include <memory>
#include <optional>

namespace newsgraph {
namespace {

bool starts_code_point(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

bool is_letter(utf8proc_int32_t c) {
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC: return true;
    default: return false;
  }
}

/// Latin letters that have no decomposition, in lower case; null for all others.
const char* latin_letters(utf8proc_int32_t c) {
  switch (c) {
    case 0xE6: return "ae";   // æ
    case 0xF0: return "d";    // ð
    case 0xF8: return "o";    // ø
    case 0xFE: return "th";   // þ
    case 0x111: return "d";   // đ
    case 0x127: return "h";   // ħ
    case 0x131: return "i";   // ı
    case 0x142: return "l";   // ł
    case 0x153: return "oe";  // œ
    case 0x259: return "a";   // ə
    default: return nullptr;
  }
}

/// utf8proc's mapping; nothing where the text is no valid UTF-8.
std::optional<std::string> map_text(std::string_view text, int options) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto n =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                   &mapped, static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, void (*)(void*)> owner(mapped, std::free);
  if (n < 0) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(n));
}

}  // namespace

std::uint32_t count_code_points(std::string_view text) {
  return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), starts_code_point));
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
  before_.reserve(text.size() / stride + 1);
  for (std::size_t i = 0; i < text.size(); i += stride) {
    before_.push_back(size_);
    size_ += count_code_points(text.substr(i, stride));
  }
}

std::uint32_t CodePointIndex::code_point(std::size_t offset) const {
  assert(offset <= text_.size());
  if (offset == text_.size()) return size_;
  const std::size_t block = offset / stride;
  return before_[block] + count_code_points(text_.substr(block * stride, offset - block * stride));
}

CodePointSlicer::CodePointSlicer(std::string_view text) : text_(text) {
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (starts_code_point(text[i])) starts_.push_back(i);
  }
  starts_.push_back(static_cast<std::uint32_t>(text.size()));
}

std::string_view CodePointSlicer::slice(std::size_t start, std::size_t end) const {
  start = std::min(start, size());
  end = std::clamp(end, start, size());
  return text_.substr(starts_[start], starts_[end] - starts_[start]);
}

std::size_t find_invalid_utf8(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    if (static_cast<unsigned char>(text[i]) < 0x80U) {
      ++i;
      continue;
    }
    utf8proc_int32_t code_point = 0;
    const auto n = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + i,
                                    static_cast<utf8proc_ssize_t>(text.size() - i), &code_point);
    if (n <= 0) return i;
    i += static_cast<std::size_t>(n);
  }
  return std::string_view::npos;
}

std::string slug(std::string_view text) {
  const std::string folded =
      map_text(text, UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_STABLE)
          .value_or("");
  std::string out;
  for (std::size_t i = 0; i < folded.size();) {
    utf8proc_int32_t c = 0;
    i += static_cast<std::size_t>(utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(folded.data()) + i,
                                                   static_cast<utf8proc_ssize_t>(folded.size() - i), &c));
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out.push_back(static_cast<char>(c));
    } else if (const char* latin = latin_letters(c)) {
      out.append(latin);
    } else if (!is_letter(c) && !out.empty() && out.back() != '-') {
      out.push_back('-');
    }
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

std::string fold_case(std::string_view text) {
  return map_text(text, UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STABLE).value_or(std::string(text));
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space)
      out.push_back(c);
    else if (!out.empty() && out.back() != ' ')
      out.push_back(' ');
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string sha256(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&context, digest.size(), digest.data());
  constexpr std::string_view hex = "0123456789abcdef";
  std::string out;
  out.reserve(2 * digest.size());
  for (const std::uint8_t byte : digest) {
    out.push_back(hex[byte >> 4U]);
    out.push_back(hex[byte & 15U]);
  }
  return out;
}

std::string short_hash(std::string_view bytes, std::size_t digits) { return sha256(bytes).substr(0, digits); }

}  // namespace newsgraph
