#include "extractors/language/senses.hpp"

#include <bit>
#include <string>

#include "graph/error.hpp"

namespace newsgraph {

Senses::Senses(std::string_view table, std::string_view groups, std::string_view file)
    : slots_(reinterpret_cast<const std::uint32_t*>(table.data())), groups_(groups) {
  const std::size_t n_slots = table.size() / sizeof(std::uint32_t);
  bool has_room = false;  // an empty slot ends every search
  bool sound = table.size() % sizeof(std::uint32_t) == 0 && std::has_single_bit(n_slots) && n_slots >= min_slots;
  for (std::size_t i = 0; i < n_slots && sound; ++i) {
    has_room = has_room || slots_[i] == 0;
    sound = (slots_[i] & fine_mask) < groups.size();
  }
  if (!sound || !has_room) throw Error(std::string(file), "senses", "the table is damaged");
  mask_ = static_cast<std::uint32_t>(n_slots - 1);
}

Senses::Entry Senses::find(std::uint32_t word) const {
  if (slots_ == nullptr) return {};
  for (std::uint32_t i = word & mask_; slots_[i] != 0; i = (i + 1) & mask_) {
    if ((slots_[i] & ~fine_mask) != (word & ~fine_mask)) continue;
    const auto fine = static_cast<std::uint16_t>(slots_[i] & fine_mask);
    return {fine, static_cast<std::uint8_t>(groups_[fine])};
  }
  return {};
}

}  // namespace newsgraph
