// One page of HTML that holds the graph and all that shows it: search, the surroundings of a node, its sentences. It
// loads nothing. exports/page/ has its parts; "@NAME@" in page.html is where they go.

#include <ostream>
#include <streambuf>

#include "exports/json.hpp"
#include "exports/json_writer.hpp"
#include "exports/style.hpp"
#include "exports/writers.hpp"

namespace newsgraph {

std::string_view exports_data(std::string_view file);

namespace {

/// Passes bytes on with "<" as "\u003c": JSON has it inside strings alone, where it must not end the script element.
class ScriptBuffer : public std::streambuf {
 public:
  explicit ScriptBuffer(std::ostream& out) : out_(out) {}

 protected:
  int_type overflow(int_type c) override {
    if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
    const char byte = traits_type::to_char_type(c);
    return xsputn(&byte, 1) == 1 ? c : traits_type::eof();
  }

  std::streamsize xsputn(const char* bytes, std::streamsize n) override {
    std::string_view rest(bytes, static_cast<std::size_t>(n));
    for (std::size_t at = rest.find('<'); at != rest.npos; at = rest.find('<')) {
      out_ << rest.substr(0, at) << "\\u003c";
      rest.remove_prefix(at + 1);
    }
    out_ << rest;
    return out_ ? n : 0;
  }

 private:
  std::ostream& out_;
};

void write_settings(const Listing& listing, std::ostream& out) {
  JsonWriter json(out);
  json.start_object();
  json.field("theme", theme_names[static_cast<std::size_t>(listing.options.theme)]);
  json.start_object("styles");
  for (int i = 0; i < node_type_count; ++i) {
    const std::string_view type = name(static_cast<NodeType>(i));
    json.start_object(type);
    json.field("color", line_color(node_style(type).color, listing.options.theme));
    json.field("glyph", node_style(type).glyph);
    json.end_object();
  }
  json.end_object();
  json.start_object("hidden");
  for (std::size_t i = 0; i < listing.hidden.size(); ++i) json.field(name(static_cast<NodeType>(i)), listing.hidden[i]);
  json.end_object();
  json.end_object();
}

}  // namespace

void write_page(const Listing& listing, std::ostream& out) {
  ScriptBuffer buffer(out);
  std::ostream script(&buffer);
  std::string_view page = exports_data("page.html");
  for (std::size_t at = page.find('@'); at != page.npos; at = page.find('@')) {
    const std::size_t end = page.find('@', at + 1);
    const std::string_view part = page.substr(at + 1, end - at - 1);
    out << page.substr(0, at);
    page.remove_prefix(end + 1);
    if (part == "STYLE") out << exports_data("page.css");
    if (part == "SCRIPT") out << exports_data("page.js");
    if (part == "SETTINGS") write_settings(listing, script);
    if (part == "GRAPH") write_native(listing, script, listing.options.provenance);
    script.flush();
  }
  out << page;
}

}  // namespace newsgraph
