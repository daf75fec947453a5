#include "extractors/actors/sorted_table.hpp"

namespace newsgraph {
namespace {

std::string_view key_of(std::string_view line) { return line.substr(0, line.find('\t')); }

}  // namespace

std::size_t SortedTable::lower_bound(std::string_view key) const {
  std::size_t low = 0, high = text_.size();  // both at line starts
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t newline = middle == 0 ? std::string_view::npos : text_.rfind('\n', middle - 1);
    const std::size_t begin = newline == std::string_view::npos || newline < low ? low : newline + 1;
    const std::string_view line = line_at(begin);
    if (key_of(line) < key) {
      low = begin + line.size() + 1;
    } else {
      high = begin;
    }
  }
  return low;
}

std::vector<std::string_view> SortedTable::rows(std::string_view key) const {
  std::vector<std::string_view> out;
  for (std::size_t at = lower_bound(key); at < text_.size();) {
    const std::string_view line = line_at(at);
    if (key_of(line) != key) break;
    out.push_back(line);
    at += line.size() + 1;
  }
  return out;
}

bool SortedTable::has_prefix(std::string_view prefix) const {
  const std::size_t at = lower_bound(prefix);
  return at < text_.size() && key_of(line_at(at)).starts_with(prefix);
}

}  // namespace newsgraph
