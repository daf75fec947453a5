#include "extractors/actors/same_names.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include "extractors/actors/ballot.hpp"
#include "extractors/actors/fold.hpp"

namespace newsgraph {
namespace {

constexpr std::uint32_t none = ~0U;

EntityKind kind_of(const Attributes& attributes) {
  const auto it = std::find(kind_names.begin(), kind_names.end(), text_attribute(attributes, "kind"));
  return it == kind_names.end() ? EntityKind::unnamed : static_cast<EntityKind>(it - kind_names.begin());
}

bool has_small_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool has_several_words(std::string_view id) { return id.find('-') != std::string_view::npos; }

/// Unnamed sources and groups of common nouns carry their article in their id: nothing to resolve.
bool is_resolvable(std::string_view id, EntityKind kind) {
  return kind != EntityKind::unnamed && id.find('.') == std::string_view::npos;
}

}  // namespace

SameNames::SameNames(const std::vector<LocalActor>& actors) {
  read_facts(actors);
  Sides sides = tell_sides_apart();
  join_slips(sides);
  group_members(sides);
}

void SameNames::read_facts(const std::vector<LocalActor>& actors) {
  Numbering articles;
  values_.number("");
  facts_.reserve(actors.size());
  for (const auto& [article, node] : actors) {
    facts_.push_back({ids_.number(node.id), articles.number(article),
                      values_.number(text_attribute(node.attributes, "wikidata")),
                      values_.number(text_attribute(node.attributes, "country")), kind_of(node.attributes),
                      !has_small_letter(node.label)});
  }
  articles_ = articles.size();
}

SameNames::Sides SameNames::tell_sides_apart() const {
  Sides sides;
  sides.of.reserve(facts_.size());
  sides.size.resize(2 * ids_.size());
  for (const LocalFacts& local : facts_) {
    const bool body = local.kind != EntityKind::person && !has_several_words(ids_[local.id]);
    sides.of.push_back(2 * local.id + (body ? 1 : 0));
    ++sides.size[sides.of.back()];
  }
  return sides;
}

void SameNames::join_slips(Sides& sides) const {
  std::vector<std::uint32_t> slips;
  for (std::uint32_t id = 0; id < ids_.size(); ++id) {
    const std::uint32_t persons = sides.size[2 * id], bodies = sides.size[2 * id + 1];
    if (persons > 0 && bodies > 0 && bodies >= 2 * persons) slips.push_back(id);
  }
  if (slips.empty()) return;
  std::unordered_set<std::string_view> surnames;
  std::vector<bool> met(ids_.size());
  for (const LocalFacts& local : facts_) {
    const std::string_view id = ids_[local.id];
    if (!met[local.id] && local.kind == EntityKind::person && has_several_words(id))
      surnames.insert(id.substr(id.rfind('-') + 1));
    met[local.id] = true;
  }
  std::erase_if(slips, [&](std::uint32_t id) {
    const std::string_view text = ids_[id];
    return surnames.contains(text.substr(text.find(':') + 1));
  });
  for (const std::uint32_t id : slips) sides.size[2 * id + 1] += std::exchange(sides.size[2 * id], 0);
  for (std::uint32_t& side : sides.of) side += sides.size[side] == 0 ? 1 : 0;
}

void SameNames::group_members(const Sides& sides) {
  std::vector<std::uint32_t> group_of_side(sides.size.size());
  std::uint32_t end = 0;
  for (const std::uint32_t id : ids_.sorted()) {
    for (const std::uint32_t side : {2 * id, 2 * id + 1}) {
      if (sides.size[side] == 0) continue;
      group_of_side[side] = static_cast<std::uint32_t>(groups_.size());
      groups_.push_back({id, EntityKind::person, end, end});
      end += sides.size[side];
    }
  }
  members_.resize(facts_.size());
  group_of_.reserve(facts_.size());
  for (Local i = 0; i < facts_.size(); ++i) {
    group_of_.push_back(group_of_side[sides.of[i]]);
    members_[groups_[group_of_[i]].end++] = i;
  }
  for (SameName& group : groups_) {
    std::array<int, kind_names.size()> count{};
    for (const Local i : members(group)) ++count[static_cast<std::size_t>(facts_[i].kind)];
    group.kind = static_cast<EntityKind>(std::max_element(count.begin(), count.end()) - count.begin());
  }
}

std::uint32_t SameNames::commonest(const SameName& group, std::uint32_t LocalFacts::*number) const {
  Ballot ballot;
  for (const Local i : members(group)) ballot.add(values_[facts_[i].*number]);
  return *values_.find(ballot.winner());
}

SameNames::Resolvable SameNames::resolvable(const std::vector<LocalActor>& actors) const {
  Resolvable out;
  std::vector<std::uint32_t> name_of_group(groups_.size(), none);
  for (std::uint32_t g = 0; g < groups_.size(); ++g) {
    const SameName& group = groups_[g];
    if (!is_resolvable(ids_[group.id], facts_[members(group).front()].kind)) continue;
    name_of_group[g] = static_cast<std::uint32_t>(out.names.size());
    out.groups.push_back(g);
    out.names.push_back({.size = group.end - group.begin, .kind = group.kind});
  }
  for (Local i = 0; i < facts_.size(); ++i) {  // in the order of memory
    if (name_of_group[group_of_[i]] == none) continue;
    NameGroup& name = out.names[name_of_group[group_of_[i]]];
    name.acronym |= facts_[i].capitals;
    name.wikidata |= facts_[i].wikidata;
    name.country |= facts_[i].country;
    if (name.name.empty()) name.name = out.folded.keep(fold(actors[i].node.label));
  }
  for (std::size_t n = 0; n < out.names.size(); ++n) {
    const SameName& group = groups_[out.groups[n]];
    NameGroup& name = out.names[n];
    if (name.name.empty()) name.name = ids_[group.id];
    if (name.wikidata != 0) name.wikidata = commonest(group, &LocalFacts::wikidata);
    if (name.country != 0) name.country = commonest(group, &LocalFacts::country);
  }
  return out;
}

}  // namespace newsgraph
