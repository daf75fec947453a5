// merges "his wife, Ann Lee" with "his wife" of the same man; "Diaz's father ... her father", once it is known who she
// is not    with another's wife, and nobody where two are called so ("her brother Bo", "her brother Al", "her brother")
#include <map>
#include <optional>

#include "extractors/actors/phrases.hpp"
#include "extractors/actors/sieves.hpp"

namespace newsgraph {
namespace {

/// Whose relation a mention is: "his" of "his wife", of "his wife Ann Lee".
struct Kin {
  MentionIndex of = 0;
  std::string noun;
};

std::optional<Kin> kin_of(const Draft& draft, const DraftMention& m) {
  const Document& d = draft.document;
  if (m.mention_kind == MentionKind::pronoun || m.number == Number::plural) return std::nullopt;
  const Token head = m.head;  // of a name with its role the role's head
  const std::string noun = noun_of(d, head);
  if (noun_entry(noun).noun_class != NounClass::relation || d.xpos[head] == Xpos::nns) return std::nullopt;
  if (draft.syntax.child(head, {Relation::amod, Relation::nummod})) return std::nullopt;  // "her second son"
  const auto owner = draft.syntax.child(head, {Relation::nmod_poss});
  const auto of = owner ? draft.mention_at(*owner) : std::nullopt;
  return of ? std::optional(Kin{draft.clusters.find(*of), noun}) : std::nullopt;
}

}  // namespace

void join_kin(Draft& draft) {
  std::map<std::pair<MentionIndex, std::string>, std::vector<MentionIndex>> called;
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    if (const auto kin = kin_of(draft, draft.mentions[m])) called[{kin->of, kin->noun}].push_back(m);
  }
  for (const auto& [kin, mentions] : called) {
    std::optional<MentionIndex> named;
    bool several = false;
    for (const MentionIndex m : mentions) {
      if (!draft.clusters.has_name(m)) continue;
      several = several || (named && !draft.clusters.same(*named, m));
      named = m;
    }
    if (several) continue;
    const MentionIndex first = named.value_or(mentions.front());
    for (const MentionIndex m : mentions) {
      if (m != first && !draft.clusters.same(m, kin.first)) draft.clusters.join(first, m, "kin");
    }
  }
}

}  // namespace newsgraph
