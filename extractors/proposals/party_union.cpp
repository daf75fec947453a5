#include "extractors/proposals/party_union.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

bool is_nameless_person(const Entity& entity) {
  return !entity.named && !entity.plural && (entity.kind == EntityKind::person || entity.kind == EntityKind::unnamed);
}

bool is_named_person(const Entity& entity) { return entity.named && entity.kind == EntityKind::person; }

bool is_government(const Entity& entity) {
  return entity.kind == EntityKind::organization &&
         (entity.key.find("government") != std::string::npos || entity.key == "state" || entity.key == "the state");
}

/// A country and its government, where both stand for the one who acts.
bool is_same_state(const Entity& a, const Entity& b) {
  if (a.country.empty() || a.country != b.country) return false;
  return (a.kind == EntityKind::country && is_government(b)) || (b.kind == EntityKind::country && is_government(a));
}

}  // namespace

void unite_role(const Actors& actors, std::vector<Party>& into, const std::vector<Party>& more) {
  const auto entity = [&](const Party& p) -> const Entity& { return actors.entities[p.actor]; };
  const auto is_named = [&](const Party& p) { return is_named_person(entity(p)); };
  const auto is_nameless = [&](const Party& p) { return is_nameless_person(entity(p)); };
  const bool known = std::any_of(into.begin(), into.end(), is_named);
  if (std::any_of(more.begin(), more.end(), is_named)) std::erase_if(into, is_nameless);
  for (const Party& party : more) {
    if (known && is_nameless(party)) continue;
    const bool there = std::any_of(into.begin(), into.end(), [&](const Party& p) {
      return p.actor == party.actor || is_same_state(entity(p), entity(party));
    });
    if (!there) into.push_back(party);
  }
}

}  // namespace newsgraph
