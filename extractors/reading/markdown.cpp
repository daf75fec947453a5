#include <libxml/HTMLparser.h>
#include <md4c.h>
#include <utf8proc.h>

#include <array>
#include <charconv>

#include "extractors/reading/front_matter.hpp"
#include "extractors/reading/page.hpp"

namespace newsgraph {
namespace {

struct Reader {
  PlainText text;
  int images = 0;  ///< how deep inside pictures, whose words are no text
};

/// "&amp;", "&#8212;", "&#x2014;" as its character; what is no entity stays as it is.
std::string decoded(std::string_view entity) {
  const std::string name(entity.substr(1, entity.size() - 2));
  unsigned code_point = 0;
  if (name.starts_with('#')) {
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    std::from_chars(name.data() + (hex ? 2 : 1), name.data() + name.size(), code_point, hex ? 16 : 10);
  } else if (const htmlEntityDesc* known = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()))) {
    code_point = known->value;
  }
  const bool is_character = code_point > 0 && code_point <= 0x10FFFF && (code_point < 0xD800 || code_point > 0xDFFF);
  if (!is_character) return std::string(entity);
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto n_bytes = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes.data());
  return {bytes.begin(), bytes.begin() + n_bytes};
}

int enter_block(MD_BLOCKTYPE type, void*, void* reader) {
  static_cast<Reader*>(reader)->text.end_paragraph(type == MD_BLOCK_LI);
  return 0;
}

int leave_block(MD_BLOCKTYPE, void*, void* reader) {
  static_cast<Reader*>(reader)->text.end_paragraph();
  return 0;
}

int enter_span(MD_SPANTYPE type, void*, void* reader) {
  static_cast<Reader*>(reader)->images += type == MD_SPAN_IMG;
  return 0;
}

int leave_span(MD_SPANTYPE type, void*, void* reader) {
  static_cast<Reader*>(reader)->images -= type == MD_SPAN_IMG;
  return 0;
}

int add_text(MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE n_bytes, void* user) {
  Reader& reader = *static_cast<Reader*>(user);
  if (reader.images > 0) return 0;
  const std::string_view text(bytes, n_bytes);
  switch (type) {
    case MD_TEXT_BR: reader.text.break_line(); break;
    case MD_TEXT_SOFTBR: reader.text.add(" "); break;
    case MD_TEXT_ENTITY: reader.text.add(decoded(text)); break;
    case MD_TEXT_HTML:
    case MD_TEXT_NULLCHAR: break;
    default: reader.text.add(text); break;
  }
  return 0;
}

}  // namespace

Page read_markdown(std::string_view text) {
  Article head;
  head.text = std::string(text);
  const std::string_view body = text.substr(read_front_matter(head).body);
  constexpr MD_PARSER parser = {0,          MD_FLAG_TABLES, enter_block, leave_block, enter_span,
                                leave_span, add_text,       nullptr,     nullptr};
  Reader reader;
  md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, &reader);  // fails for lack of memory alone
  return {head.title, head.published, head.url, head.publisher, head.author, std::move(reader.text).take()};
}

}  // namespace newsgraph
