#include "extractors/language/lexicon.hpp"

#include <bit>
#include <string>

#include "graph/error.hpp"

namespace newsgraph {

Lexicon::Lexicon(std::string_view section, std::string_view file) {
  const std::size_t n_slots = section.size() / sizeof(Entry);
  slots_ = reinterpret_cast<const Entry*>(section.data());
  bool has_room = false;  // an empty slot ends every search
  for (std::size_t i = 0; i < n_slots && !has_room; ++i) has_room = slots_[i].word == 0;
  if (section.size() % sizeof(Entry) != 0 || !std::has_single_bit(n_slots) || !has_room) {
    throw Error(std::string(file), "lexicon", "the table is damaged");
  }
  mask_ = static_cast<std::uint32_t>(n_slots - 1);
}

Lexicon::Entry Lexicon::find(std::uint32_t word) const {
  if (slots_ == nullptr) return {};
  for (std::uint32_t i = word & mask_; slots_[i].word != 0; i = (i + 1) & mask_) {
    if (slots_[i].word == word) return slots_[i];
  }
  return {};
}

}  // namespace newsgraph
