#include "extractors/actors/nested_names.hpp"

#include <algorithm>
#include <map>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/kind_nouns.hpp"
#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

constexpr Token longest_nested = 4;  ///< tokens

EntityKind kind_of(NameClass c) {
  if (c == NameClass::country) return EntityKind::country;
  return c == NameClass::capital || c == NameClass::region || c == NameClass::city ? EntityKind::place
                                                                                   : EntityKind::organization;
}

bool may_be_inside(NameClass c) { return c != NameClass::demonym && c != NameClass::ngo && c != NameClass::company; }

/// The entities of a document by the folded words of their names and by their keys; persons by surname too.
std::map<std::string, EntityIndex> names_of(const Document& d, const Actors& actors) {
  std::map<std::string, EntityIndex> out;
  for (const Mention& m : actors.mentions) {
    if (m.kind != MentionKind::name) continue;
    out.emplace(folded(d, m.range), m.entity);
    out.emplace(actors.entities[m.entity].key, m.entity);
    if (actors.entities[m.entity].kind == EntityKind::person)
      out.emplace(folded(d, {m.range.end - 1, m.range.end}), m.entity);
  }
  return out;
}

/// Per token: the mention that is a name and holds it, or nothing.
std::vector<const Mention*> names_around(const Document& d, const Actors& actors) {
  std::vector<const Mention*> out(d.size());
  for (const Mention& m : actors.mentions) {
    if (m.kind == MentionKind::name) std::fill(out.begin() + m.range.begin, out.begin() + m.range.end, &m);
  }
  return out;
}

/// Names that hold no other: of persons, of places that are one name as a whole ("Mexico City", "Province of Lima").
bool is_whole(const Document& d, const Gazetteer& gazetteer, const Actors& actors, const Mention& name) {
  const EntityKind kind = actors.entities[name.entity].kind;
  if (kind == EntityKind::person) return true;
  if (kind == EntityKind::organization) return false;
  if (gazetteer.first(folded(d, name.range))) return true;
  const auto divides = [&](Token t) {
    const Territory territory = territory_of(noun_of(d, t));
    return territory != Territory::none && territory != Territory::landmark;
  };
  return divides(name.range.begin) || divides(name.range.end - 1);
}

/// "Lima" of "the Lima Festival": it hangs on a large word that is in no mention.
bool is_in_thing(const Document& d, Range range, const std::vector<const Mention*>& around) {
  const Token head = head_of(d, range);
  return !d.is_root(head) && d.relations[head] == Relation::compound && d.heads[head] >= range.end &&
         d.upos[d.heads[head]] == Upos::propn && !around[d.heads[head]];
}

}  // namespace

std::vector<NestedName> find_nested_names(const Document& d, const Gazetteer& gazetteer, const Actors& actors) {
  const auto known = names_of(d, actors);
  const auto around = names_around(d, actors);
  std::vector<NestedName> out;
  for (Token t = 0; t < d.size(); ++t) {
    if (!is_capitalized(d, t)) continue;
    const Mention* outer = around[t];
    if (outer && is_whole(d, gazetteer, actors, *outer)) continue;
    const Token end = outer ? outer->range.end : std::min(sentence_end(d, t), t + longest_nested);
    for (Token e = std::min(end, t + longest_nested); e > t; --e) {
      const Range range{t, e};
      if ((outer && range == outer->range) || !is_capitalized(d, e - 1) || d.upos[e - 1] != Upos::propn) continue;
      if (!outer && !is_in_thing(d, range, around)) continue;
      const std::string key = folded(d, range);
      NestedName name{range, head_of(d, range), {}, EntityKind::place, {}};
      if (territory_of(key) != Territory::none || name_head(key)) continue;  // "Valley", "House"
      const auto entry = gazetteer.first(key);
      auto same = known.find(key);
      if (same == known.end() && entry) same = known.find(fold(entry->label));
      if (same != known.end()) {
        if (outer && outer->entity == same->second) continue;
        name.entity = same->second;
        name.kind = actors.entities[same->second].kind;
        name.country = actors.entities[same->second].country;
      } else if (entry && may_be_inside(entry->name_class)) {
        name.kind = kind_of(entry->name_class);
        if (entry->country.size() == 2) name.country = entry->country;
      } else {
        continue;
      }
      if (actors.by_head[name.head] >= 0) continue;  // the head of the whole name
      out.push_back(std::move(name));
      t = e - 1;
      break;
    }
  }
  return out;
}

void set_countries_of_bodies(Actors& actors) {
  auto nested = actors.nested.begin();
  for (const Mention& m : actors.mentions) {
    while (nested != actors.nested.end() && nested->range.begin < m.range.begin) ++nested;
    Entity& entity = actors.entities[m.entity];
    if (m.kind != MentionKind::name || entity.kind != EntityKind::organization || !entity.country.empty()) continue;
    for (auto at = nested; at != actors.nested.end() && at->range.end <= m.range.end; ++at) {
      if (entity.country.empty() && at->kind != EntityKind::person) entity.country = at->country;
    }
  }
}

}  // namespace newsgraph
