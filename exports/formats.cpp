#include "exports/formats.hpp"

#include <algorithm>

#include "exports/writers.hpp"

namespace newsgraph {
namespace {

constexpr std::string_view cut_view = "what the picture's note says is hidden; attributes and spans but for tooltips";

constexpr Format table[] = {
    {"dot", ".dot .gv", Medium::text, "Graphviz", "DOT with looks and data",
     "types of attributes (all text), doubled backslashes", WriteStream(write_dot)},
    {"svg", ".svg", Medium::text, "browsers, Inkscape", "picture with tooltips and links", cut_view, WriteStream(write_svg)},
    {"png", ".png", Medium::binary, "any viewer", "picture", cut_view, WriteStream(write_png)},
    {"pdf", ".pdf", Medium::binary, "any viewer, print", "picture", cut_view, WriteStream(write_pdf)},
};

/// Whether one of the endings, apart by spaces, ends `file`; the length of the longest that does.
std::size_t longest_ending(std::string_view endings, std::string_view file) {
  std::size_t best = 0;
  while (!endings.empty()) {
    const std::size_t end = std::min(endings.find(' '), endings.size());
    if (file.ends_with(endings.substr(0, end))) best = std::max(best, end);
    endings.remove_prefix(std::min(end + 1, endings.size()));
  }
  return best;
}

}  // namespace

std::span<const Format> formats() { return table; }

const Format* find_format(std::string_view name) {
  const auto it = std::find_if(std::begin(table), std::end(table), [&](const Format& f) { return f.name == name; });
  return it == std::end(table) ? nullptr : &*it;
}

const Format* guess_format(const std::filesystem::path& path) {
  const std::string file = path.filename().string();
  const Format* best = nullptr;
  std::size_t longest = 0;
  for (const Format& format : table) {
    const std::size_t length = longest_ending(format.endings, file);
    if (length > longest) {
      longest = length;
      best = &format;
    }
  }
  return best;
}

}  // namespace newsgraph
