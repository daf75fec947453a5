#include "extractors/actors/actors.hpp"

#include <array>

#include "extractors/actors/draft.hpp"
#include "extractors/actors/entities.hpp"
#include "extractors/actors/gazetteer.hpp"
#include "extractors/actors/group_members.hpp"
#include "extractors/actors/nested_names.hpp"
#include "extractors/actors/sieves.hpp"

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 6> kind_names = {"person", "organization", "country",
                                                        "group",  "unnamed",      "place"};
constexpr std::array<std::string_view, 4> gender_names = {"unknown", "male", "female", "neuter"};

void append_list(std::string& out, std::string_view title, const std::vector<std::string>& items) {
  if (items.empty()) return;
  out.append(" | ").append(title).append(": ");
  for (std::size_t i = 0; i < items.size(); ++i) out.append(i ? "; " : "").append(items[i]);
}

}  // namespace

Actors find_actors(const Document& document) { return find_actors(document, embedded_gazetteer()); }

Actors find_actors(const Document& document, const Gazetteer& gazetteer) {
  Draft draft(document, gazetteer);
  find_name_mentions(draft);
  find_nominal_mentions(draft);
  find_pronoun_mentions(draft);
  for (const Sieve& sieve : sieves()) sieve.run(draft);
  Actors actors = read_entities(draft);
  set_members(draft.syntax, actors);
  actors.nested = find_nested_names(document, gazetteer, actors);
  set_countries_of_bodies(actors);
  return actors;
}

std::string describe(const Document& document, const Actors& actors) {
  std::string out;
  for (EntityIndex e = 0; e < actors.entities.size(); ++e) {
    const Entity& entity = actors.entities[e];
    out.append(kind_names[static_cast<std::size_t>(entity.kind)]).append(" | ").append(entity.label).append(" | ");
    out.append(gender_names[static_cast<std::size_t>(entity.gender)]);
    std::vector<std::string> mentions, affiliations;
    for (const std::uint32_t m : entity.mentions) mentions.emplace_back(document.text(actors.mentions[m].range));
    for (const Affiliation& a : actors.affiliations) {
      if (a.member == e)
        affiliations.push_back(a.role + (a.role.empty() ? "of " : " of ") + actors.entities[a.organization].label);
    }
    append_list(out, "mentions", mentions);
    append_list(out, "roles", entity.roles);
    append_list(out, "affiliated", affiliations);
    if (!entity.country.empty()) out.append(" | country: ").append(entity.country);
    out.push_back('\n');
  }
  return out;
}

}  // namespace newsgraph
