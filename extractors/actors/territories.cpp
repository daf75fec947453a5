#include "extractors/actors/territories.hpp"

#include <algorithm>
#include <array>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/gazetteer.hpp"

namespace newsgraph {
namespace {

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 8> settlements = {"city",   "town",         "village",    "capital",
                                                         "suburb", "municipality", "metropolis", "township"};
constexpr std::array<std::string_view, 4> countries = {"country", "nation", "republic", "kingdom"};
constexpr std::array<std::string_view, 9> regions = {"state",     "province",      "county",  "district",
                                                      "territory", "prefecture", "peninsula", "enclave", "oblast"};

/// The gazetteer's word on a name: what it may be. Landmark where it says nothing.
Territory told_by_gazetteer(const DraftMention& name) {
  if (name.kind == EntityKind::country) return Territory::country;
  if (!name.entry) return Territory::landmark;
  switch (name.entry->name_class) {
    case NameClass::capital:
    case NameClass::city: return Territory::settlement;
    case NameClass::region: return Territory::region;
    default: return Territory::none;
  }
}

bool has_end_word(const std::string& key, std::string_view noun) {
  const auto words = words_of(key);
  return words.size() > 1 && (words.front() == noun || words.back() == noun);
}

/// "Crater Lake", "Coral Island": the name's own words tell what it is, no settlement.
bool is_landmark_name(const std::string& key) {
  const auto words = words_of(key);
  if (words.size() < 2) return false;
  for (const std::string_view word : {words.front(), words.back()}) {
    if (territory_of(word) == Territory::landmark) return true;
  }
  return false;
}

}  // namespace

Territory territory_of(std::string_view noun) {
  if (holds(settlements, noun)) return Territory::settlement;
  if (holds(countries, noun)) return Territory::country;
  if (holds(regions, noun)) return Territory::region;
  return name_head(noun) == EntityKind::place ? Territory::landmark : Territory::none;
}

bool may_stand_for(std::string_view noun, const DraftMention& name) {
  const Territory wanted = territory_of(noun), told = told_by_gazetteer(name);
  if (has_end_word(name.key, noun)) return wanted != Territory::country;
  if (wanted == Territory::none || wanted == Territory::landmark) return false;
  if (told == Territory::landmark) return wanted != Territory::country && !is_landmark_name(name.key);
  return told == wanted;
}

}  // namespace newsgraph
