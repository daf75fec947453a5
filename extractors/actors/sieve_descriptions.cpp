// merges Moreau with the noun of "He is a lawyer", "Moreau became a lawyer", "She served as mayor"; Lima with that of
//        "It is one of the largest ports", "Lima, an ancient port,"
// not    "She was not a lawyer", "She may become mayor", and nothing with the noun of "Moreau is a city"
#include "extractors/actors/descriptions.hpp"
#include "extractors/actors/kind_nouns.hpp"
#include "extractors/actors/phrases.hpp"
#include "extractors/actors/sieves.hpp"

namespace newsgraph {
namespace {

/// "one of the largest ports": what a word of quantity is one of; else the noun itself.
std::string noun_told(const Draft& draft, Token noun) {
  const Document& d = draft.document;
  const auto of = noun_of(d, noun) == "one" ? draft.syntax.child(noun, {Relation::nmod}) : std::nullopt;
  return noun_of(d, of.value_or(noun));
}

/// Whether a noun may describe who has that profile.
bool may_describe(const Draft& draft, const DraftMention& noun, const Profile& who) {
  if (!agree(who.gender, noun.gender) || !agree(who.number, noun.number)) return false;
  const std::string word = noun_told(draft, noun.head);
  switch (who.kind) {
    case EntityKind::person: return is_person_noun(noun_entry(word).noun_class);
    case EntityKind::organization: return noun.noun_class == NounClass::collective || may_be_body(word);
    case EntityKind::country: return is_place_noun(word) || may_be_place(word) || may_be_body(word);
    case EntityKind::place: return is_place_noun(word) || may_be_place(word);
    default: return false;
  }
}

}  // namespace

void join_descriptions(Draft& draft) {
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& noun = draft.mentions[m];
    if (noun.mention_kind != MentionKind::nominal || draft.clusters.has_name(m)) continue;
    const auto word = described_by(draft.syntax, noun.head);
    const auto who = word ? draft.mention_at(*word) : std::nullopt;
    if (!who || !(draft.clusters.has_name(*who) || draft.mentions[*who].person == 1) ||
        !may_describe(draft, noun, profile_of(draft, *who)))
      continue;
    draft.clusters.join(*who, m, draft.clusters.rule(*who));
  }
}

}  // namespace newsgraph
