/// Rows of tab-separated text sorted by their first column in byte order, looked up in place by binary search.
///
///     SortedTable table(actors_data("given_names.tsv"));
///     for (std::string_view row : table.rows("emmanuel")) ...   // "emmanuel\tm"
#pragma once

#include <array>
#include <string_view>
#include <vector>

namespace newsgraph {

class SortedTable {
 public:
  /// A view: `text` must outlive the table. Every line ends with a line feed.
  explicit SortedTable(std::string_view text) : text_(text) {}

  /// The rows whose first column is `key`, without their line feeds.
  std::vector<std::string_view> rows(std::string_view key) const;
  /// Whether the first column of some row starts with `prefix`.
  bool has_prefix(std::string_view prefix) const;

 private:
  /// Byte offset of the first line whose first column is not less than `key`.
  std::size_t lower_bound(std::string_view key) const;
  std::string_view line_at(std::size_t begin) const { return text_.substr(begin, text_.find('\n', begin) - begin); }

  std::string_view text_;
};

/// The first N cells of a row; missing ones are empty.
template <std::size_t N>
std::array<std::string_view, N> split_cells(std::string_view row) {
  std::array<std::string_view, N> cells{};
  for (std::size_t i = 0; i < N; ++i) {
    const std::size_t end = row.find('\t');
    cells[i] = row.substr(0, end);
    if (end == std::string_view::npos) break;
    row.remove_prefix(end + 1);
  }
  return cells;
}

}  // namespace newsgraph
