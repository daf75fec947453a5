/// Numbers for texts, so that what is compared and looked up often is an index into an array.
///
///     Numbering names;
///     names.number("nato") == 0; names.number("un") == 1; names.number("nato") == 0; names[1] == "un"
#pragma once

#include <tsl/robin_map.h>

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string_view>
#include <vector>

namespace newsgraph {

/// Copies of texts, one behind the other in a few blocks of memory. The views stay valid as long as the store.
class TextStore {
 public:
  std::string_view keep(std::string_view text);

 private:
  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_ =
      std::make_unique<std::pmr::monotonic_buffer_resource>();
};

/// Equal texts get one number, a new text the next.
class Numbering {
 public:
  std::uint32_t number(std::string_view text);
  /// The number of a text that has one.
  std::optional<std::uint32_t> find(std::string_view text) const;
  std::string_view operator[](std::uint32_t number) const { return texts_[number]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(texts_.size()); }
  /// All numbers in the byte order of their texts.
  std::vector<std::uint32_t> sorted() const;

 private:
  std::vector<std::string_view> texts_;  ///< by number
  tsl::robin_map<std::string_view, std::uint32_t> numbers_;
  TextStore store_;
};

}  // namespace newsgraph
