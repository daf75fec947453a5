#include "extractors/actors/group_members.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "extractors/actors/phrase_actors.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t most_members = 5;

/// The persons whose names follow a plural noun, by that noun: "officers Ann Lee and Bo Diaz".
using NamedTogether = std::map<std::string, std::vector<EntityIndex>, std::less<>>;

std::vector<EntityIndex> entities_of(const std::vector<const Mention*>& mentions) {
  std::vector<EntityIndex> out;
  for (const Mention* m : mentions) out.push_back(m->entity);
  return out;
}

bool is_named_person(const Actors& actors, const Mention& m) {
  return m.kind == MentionKind::name && actors.entities[m.entity].kind == EntityKind::person;
}

/// The token that the rest of a name hangs on, without the role before it.
Token head_of_name(const Document& d, Range name) {
  for (Token t = name.begin; t < name.end; ++t) {
    if (d.is_root(t) || !name.contains(d.heads[t])) return t;
  }
  return name.begin;
}

NamedTogether named_together(const Syntax& syntax, const Actors& actors) {
  const Document& d = syntax.document();
  NamedTogether out;
  for (const Mention& m : actors.mentions) {
    const Token t = m.range.begin;
    if (t == 0 || d.xpos[t - 1] != Xpos::nns || !is_named_person(actors, m)) continue;
    std::vector<EntityIndex> together;
    for (const Token name : syntax.conjuncts(head_of_name(d, m.range))) {
      const Mention* other = mention_around(d, actors, name);
      if (other && is_named_person(actors, *other)) together.push_back(other->entity);
    }
    if (together.size() > 1) out.emplace(std::string(d.lemma(t - 1)), std::move(together));
  }
  return out;
}

/// How many a nominal counts: "two officers", "both officers" 2; 0 where it does not.
std::size_t count_of(const Syntax& syntax, Token head) {
  constexpr std::array<std::string_view, 6> numbers = {"zero", "one", "two", "three", "four", "five"};
  const Document& d = syntax.document();
  for (const Token c : syntax.children(head)) {
    if (d.lemma(c) == "both") return 2;
    if (d.relations[c] != Relation::nummod) continue;
    const auto word = std::find(numbers.begin(), numbers.end(), d.lemma(c));
    if (word != numbers.end()) return static_cast<std::size_t>(word - numbers.begin());
    if (d.lemma(c).size() == 1 && d.lemma(c)[0] >= '2' && d.lemma(c)[0] <= '5')
      return static_cast<std::size_t>(d.lemma(c)[0] - '0');
  }
  return 0;
}

std::vector<EntityIndex> members_of(const Syntax& syntax, const Actors& actors, const Entity& entity,
                                    const NamedTogether& together) {
  for (const std::uint32_t index : entity.mentions) {
    const Mention& m = actors.mentions[index];
    if (m.kind != MentionKind::nominal) continue;
    const std::vector<EntityIndex> beside = entities_of(names_beside(syntax, actors, m.head));
    const std::size_t count = count_of(syntax, m.head);
    if (beside.size() > 1 && (count == 0 || count == beside.size())) return beside;
    const auto named = together.find(syntax.document().lemma(m.head));
    if (named != together.end() && count == named->second.size()) return named->second;
  }
  return {};
}

}  // namespace

void set_members(const Syntax& syntax, Actors& actors) {
  const NamedTogether together = named_together(syntax, actors);
  for (Entity& entity : actors.entities) {
    if (entity.named || !entity.plural) continue;
    std::vector<EntityIndex> members = members_of(syntax, actors, entity, together);
    std::erase_if(members, [&](EntityIndex e) { return actors.entities[e].kind != EntityKind::person; });
    if (members.size() > 1 && members.size() <= most_members) entity.members = std::move(members);
  }
}

}  // namespace newsgraph
