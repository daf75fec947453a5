#include "extractors/actors/gazetteer.hpp"

#include <algorithm>
#include <array>
#include <cassert>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/sorted_table.hpp"
#include "graph/error.hpp"

namespace newsgraph {

std::string_view actors_data(std::string_view file);  // made by embed_data

namespace {

constexpr std::array<std::string_view, 20> class_names = {
    "person",    "organization", "country", "group", "place",   "country", "metonym", "igo", "body",    "party",
    "partisans", "people",       "armed",   "media", "demonym", "capital", "region",  "ngo", "company", "city"};
constexpr std::size_t first_embedded = 5;  ///< of class_names: those before are the user's kinds
constexpr std::array<std::string_view, 10> noun_class_names = {"none",  "title",    "office",     "post",   "source",
                                                               "human", "relation", "collective", "people", "document"};

SortedTable names() { return SortedTable(actors_data("names.tsv")); }
SortedTable cities() { return SortedTable(actors_data("cities.tsv")); }

GazetteerEntry parse_name(std::string_view row) {
  const auto cells = split_cells<5>(row);
  const auto it = std::find(class_names.begin() + first_embedded, class_names.end(), cells[1]);
  assert(it != class_names.end());
  return {static_cast<NameClass>(it - class_names.begin()), cells[2], cells[3], cells[4]};
}

bool is_wikidata(std::string_view id) {
  return id.size() > 1 && id[0] == 'Q' && id.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

}  // namespace

std::vector<GazetteerEntry> Gazetteer::find(std::string_view key) const {
  std::vector<GazetteerEntry> out;
  if (const auto it = user_.find(key); it != user_.end()) {
    for (const UserEntry& e : it->second) out.push_back({e.name_class, e.label, e.country, e.wikidata});
  }
  for (const std::string_view row : names().rows(key)) out.push_back(parse_name(row));
  for (const std::string_view row : cities().rows(key)) {
    out.push_back({NameClass::city, {}, split_cells<2>(row)[1], {}});
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const GazetteerEntry& a, const GazetteerEntry& b) { return a.name_class < b.name_class; });
  return out;
}

std::optional<GazetteerEntry> Gazetteer::first(std::string_view key) const {
  const auto all = find(key);
  return all.empty() ? std::nullopt : std::optional(all.front());
}

bool Gazetteer::continues(std::string_view key) const {
  std::string prefix(key);
  prefix.push_back(' ');
  const auto it = user_.lower_bound(prefix);
  return (it != user_.end() && it->first.starts_with(prefix)) || names().has_prefix(prefix) ||
         cities().has_prefix(prefix);
}

void Gazetteer::add_rows(std::string_view text, const std::string& file) {
  std::size_t line_number = 0;
  while (!text.empty()) {
    ++line_number;
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    const std::string place = "line " + std::to_string(line_number);
    const auto [name, kind, label, country, wikidata] = split_cells<5>(line);
    const std::string key = fold(name);
    if (key.empty()) throw Error(file, place, "no name in the first column");
    const auto known = std::find(class_names.begin(), class_names.begin() + first_embedded, kind);
    if (known == class_names.begin() + first_embedded) {
      throw Error(
          file, place,
          "the kind is \"" + std::string(kind) + "\" and must be one of person, organization, country, group, place");
    }
    if (!country.empty() && country.size() != 2) {
      throw Error(file, place,
                  "the country is \"" + std::string(country) + "\" and must be an ISO 3166-1 code of two letters");
    }
    if (!wikidata.empty() && !is_wikidata(wikidata)) {
      throw Error(file, place, "the Wikidata id is \"" + std::string(wikidata) + "\" and must be Q and digits");
    }
    user_[key].push_back({static_cast<NameClass>(known - class_names.begin()),
                          std::string(label.empty() ? name : label), std::string(country), std::string(wikidata)});
  }
}

const Gazetteer& embedded_gazetteer() {
  static const Gazetteer gazetteer;
  return gazetteer;
}

std::optional<Gender> given_name(std::string_view folded_word) {
  // "Governor", "Judge", "Council" and "Saint" stand in lists of given names, and before surnames they are offices,
  // bodies and titles.
  const NounClass c = noun_entry(folded_word).noun_class;
  const bool no_name =
      c == NounClass::office || c == NounClass::post || c == NounClass::collective || folded_word == "saint";
  if (no_name && folded_word != "dean" && folded_word != "charity") return std::nullopt;
  const auto rows = SortedTable(actors_data("given_names.tsv")).rows(folded_word);
  if (rows.empty()) return std::nullopt;
  const std::string_view gender = split_cells<2>(rows.front())[1];
  return gender == "m" ? Gender::male : gender == "f" ? Gender::female : Gender::unknown;
}

NounEntry noun_entry(std::string_view lemma) {
  const auto rows = SortedTable(actors_data("nouns.tsv")).rows(lemma);
  if (rows.empty()) return {};
  const auto [key, name, gender] = split_cells<3>(rows.front());
  const auto it = std::find(noun_class_names.begin(), noun_class_names.end(), name);
  assert(it != noun_class_names.end());
  return {static_cast<NounClass>(it - noun_class_names.begin()), gender == "male"     ? Gender::male
                                                                 : gender == "female" ? Gender::female
                                                                                      : Gender::unknown};
}

namespace {

bool is_of_sort(std::string_view lemma, std::string_view sort) {
  const auto rows = SortedTable(actors_data("noun_sorts.tsv")).rows(lemma);
  return std::any_of(rows.begin(), rows.end(), [&](std::string_view row) { return split_cells<2>(row)[1] == sort; });
}

}  // namespace

bool may_be_place(std::string_view lemma) { return is_of_sort(lemma, "place"); }
bool may_be_body(std::string_view lemma) { return is_of_sort(lemma, "body"); }

std::optional<EntityKind> name_head(std::string_view folded_word) {
  const auto rows = SortedTable(actors_data("name_heads.tsv")).rows(folded_word);
  const std::string_view kind = rows.empty() ? std::string_view() : split_cells<2>(rows.front())[1];
  if (kind == "place") return EntityKind::place;
  return kind == "organization" ? std::optional(EntityKind::organization) : std::nullopt;
}

bool is_thing_head(std::string_view folded_word) {
  const auto rows = SortedTable(actors_data("name_heads.tsv")).rows(folded_word);
  return !rows.empty() && split_cells<2>(rows.front())[1] == "thing";
}

}  // namespace newsgraph
