#include "extractors/language/characters.hpp"

#include <utf8proc.h>

#include <array>

namespace newsgraph {
namespace {

constexpr CharClass ascii_class(unsigned char c) {
  if (c == ' ' || (c >= '\t' && c <= '\r')) return CharClass::space;
  if (c >= 'a' && c <= 'z') return CharClass::lower;
  if (c >= 'A' && c <= 'Z') return CharClass::upper;
  if (c >= '0' && c <= '9') return CharClass::digit;
  return CharClass::symbol;
}

constexpr auto ascii_classes = [] {
  std::array<CharClass, 128> out{};
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = ascii_class(static_cast<unsigned char>(i));
  return out;
}();

CharClass class_of(std::uint32_t code_point) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code_point))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT: return CharClass::upper;
    case UTF8PROC_CATEGORY_LL: return CharClass::lower;
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC: return CharClass::letter;
    case UTF8PROC_CATEGORY_ND: return CharClass::digit;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return CharClass::space;
    default: break;
  }
  const bool blank = code_point == 0x85 || code_point == 0x200B || code_point == 0xFEFF;
  return blank ? CharClass::space : CharClass::symbol;
}

}  // namespace

Char char_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {};
  const auto byte = static_cast<unsigned char>(text[offset]);
  if (byte < 0x80) return {byte, 1, ascii_classes[byte]};
  utf8proc_int32_t code_point = 0;
  const auto n = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + offset,
                                  static_cast<utf8proc_ssize_t>(text.size() - offset), &code_point);
  if (n <= 0) return {byte, 1, CharClass::symbol};
  const auto value = static_cast<std::uint32_t>(code_point);
  return {value, static_cast<std::uint32_t>(n), class_of(value)};
}

Char char_before(std::string_view text, std::size_t offset) {
  if (offset == 0) return {};
  std::size_t start = offset - 1;
  while (start > 0 && offset - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) --start;
  const Char c = char_at(text.substr(0, offset), start);
  return start + c.n_bytes == offset ? c : char_at(text, offset - 1);
}

std::uint32_t plain(std::uint32_t code_point) {
  switch (code_point) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x2032:
    case '`':
    case 0xB4: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB:
    case 0x2033: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2212: return '-';
    case 0xA0:
    case 0x202F:
    case 0x2009: return ' ';
    default: return code_point;
  }
}

bool equals_ignoring_case(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (to_ascii_lower(text[i]) != lower[i]) return false;
  }
  return true;
}

}  // namespace newsgraph
