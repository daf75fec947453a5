/// Numbers for texts, so that what is compared and looked up often is an index into an array.
///
///     Numbering names;
///     names.number("nato") == 0; names.number("un") == 1; names.number("nato") == 0; names[1] == "un"
#pragma once

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

/// A hash table without nodes: equal texts get one number, a new text the next.
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
  static constexpr std::uint32_t none = ~0U;
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = none;
  };

  /// Where the text stands, or the free slot where it would.
  std::size_t slot_of(std::string_view text, std::uint32_t hash) const;
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(16);  ///< a power of two of them, half of them free
  std::vector<std::string_view> texts_;              ///< by number
  TextStore store_;
};

}  // namespace newsgraph
