#include "exports/xml.hpp"

#include <cassert>
#include <ostream>

namespace newsgraph {
namespace {

/// What stands for a character, or "" for itself.
std::string_view escape(char c, bool in_attribute) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return in_attribute ? "&quot;" : "";
    case '\n': return in_attribute ? "&#10;" : "";
    case '\t': return in_attribute ? "&#9;" : "";
    case '\r': return "&#13;";
    default: return "";
  }
}

void write_escaped(std::ostream& out, std::string_view text, bool in_attribute) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view entity = escape(text[i], in_attribute);
    if (entity.empty()) continue;
    out << text.substr(begin, i - begin) << entity;
    begin = i + 1;
  }
  out << text.substr(begin);
}

}  // namespace

Xml::Xml(std::ostream& out) : out_(out) { out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"; }

void Xml::indent(std::size_t depth) {
  for (std::size_t i = 0; i < depth; ++i) out_ << ' ';
}

void Xml::end_tag() {
  if (!open_.empty() && open_.back().content == Content::none) out_ << '>';
}

Xml& Xml::open(std::string_view name) {
  end_tag();
  if (!open_.empty()) {
    assert(open_.back().content != Content::text);
    open_.back().content = Content::children;
    out_ << '\n';
    indent(open_.size());
  }
  out_ << '<' << name;
  open_.push_back({name, Content::none});
  return *this;
}

Xml& Xml::attribute(std::string_view name, std::string_view value) {
  assert(!open_.empty() && open_.back().content == Content::none);
  out_ << ' ' << name << "=\"";
  write_escaped(out_, value, true);
  out_ << '"';
  return *this;
}

Xml& Xml::text(std::string_view text) {
  end_tag();
  open_.back().content = Content::text;
  write_escaped(out_, text, false);
  return *this;
}

Xml& Xml::close() {
  const Element element = open_.back();
  open_.pop_back();
  if (element.content == Content::none) {
    out_ << "/>";
  } else {
    if (element.content == Content::children) {
      out_ << '\n';
      indent(open_.size());
    }
    out_ << "</" << element.name << '>';
  }
  if (open_.empty()) out_ << '\n';
  return *this;
}

}  // namespace newsgraph
