#include "extractors/language/hints.hpp"

#include <array>
#include <bit>
#include <string>

#include "extractors/language/features.hpp"
#include "extractors/language/words.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

/// An ending, and what the word may have had in its place.
struct Inflection {
  std::string_view ending;
  std::string_view replacement;
  Ending kind;
};

constexpr std::array inflections = {
    Inflection{"s", "", Ending::s},      Inflection{"es", "", Ending::s},    Inflection{"ies", "y", Ending::s},
    Inflection{"ed", "e", Ending::ed},   Inflection{"ed", "", Ending::ed},   Inflection{"ied", "y", Ending::ed},
    Inflection{"ing", "e", Ending::ing}, Inflection{"ing", "", Ending::ing}, Inflection{"er", "", Ending::er},
    Inflection{"er", "e", Ending::er},   Inflection{"est", "", Ending::er},  Inflection{"est", "e", Ending::er},
    Inflection{"ier", "y", Ending::er},  Inflection{"iest", "y", Ending::er}};

constexpr std::size_t longest_word = 40;

}  // namespace

Hints::Hints(std::string_view section, std::string_view file)
    : slots_(reinterpret_cast<const std::uint32_t*>(section.data())) {
  const std::size_t n_slots = section.size() / sizeof(std::uint32_t);
  bool has_room = false;  // an empty slot ends every search
  for (std::size_t i = 0; i < n_slots && !has_room; ++i) has_room = slots_[i] == 0;
  if (section.size() % sizeof(std::uint32_t) != 0 || !std::has_single_bit(n_slots) || !has_room) {
    throw Error(std::string(file), "hints", "the table is damaged");
  }
  mask_ = n_slots - 1;
}

std::uint8_t Hints::find(std::uint64_t phrase) const {
  if (slots_ == nullptr) return 0;
  const std::uint32_t wanted = slot_of(phrase, 0);
  for (std::uint64_t i = phrase & mask_; slots_[i] != 0; i = (i + 1) & mask_) {
    if ((slots_[i] & 0xFFFFFF00U) == wanted) return static_cast<std::uint8_t>(slots_[i]);
  }
  return 0;
}

std::uint64_t phrase_hash(std::uint32_t word) { return mix_bits(word); }

std::uint64_t longer_phrase(std::uint64_t phrase, std::uint32_t word) { return mix_bits(combine(phrase, word)); }

WordHints find_word(const Hints& hints, std::string_view lower) {
  WordHints out{hints.find(phrase_hash(hash_bytes(lower))), Ending::none};
  if ((out.hints & hint::parts_of_speech) != 0 || lower.size() > longest_word) return out;
  std::string base;
  for (const Inflection& x : inflections) {
    if (lower.size() < x.ending.size() + 2 || !lower.ends_with(x.ending)) continue;
    base.assign(lower, 0, lower.size() - x.ending.size());
    base += x.replacement;
    std::uint8_t found = hints.find(phrase_hash(hash_bytes(base)));
    const std::size_t n = base.size();
    const bool doubled = x.replacement.empty() && n > 3 && base[n - 1] == base[n - 2];  // planned: plan
    if ((found & hint::parts_of_speech) == 0 && doubled) {
      base.pop_back();
      found = hints.find(phrase_hash(hash_bytes(base)));
    }
    if ((found & hint::parts_of_speech) == 0) continue;
    out.hints = static_cast<std::uint8_t>(out.hints | (found & hint::parts_of_speech));
    out.ending = x.kind;
    break;
  }
  return out;
}

bool is_known_verb(const Hints& hints, std::string_view lower) {
  return (hints.find(phrase_hash(hash_bytes(lower))) & hint::verb) != 0;
}

std::string verb_base(const Hints& hints, std::string_view lower) {
  if (lower.size() > longest_word) return {};
  if (is_known_verb(hints, lower)) return std::string(lower);
  for (const Inflection& x : inflections) {
    if (x.kind == Ending::er || lower.size() < x.ending.size() + 2 || !lower.ends_with(x.ending)) continue;
    std::string base(lower, 0, lower.size() - x.ending.size());
    base += x.replacement;
    if (is_known_verb(hints, base)) return base;
    const std::size_t n = base.size();
    if (!x.replacement.empty() || n <= 3 || base[n - 1] != base[n - 2]) continue;
    base.pop_back();
    if (is_known_verb(hints, base)) return base;
  }
  return {};
}

}  // namespace newsgraph
