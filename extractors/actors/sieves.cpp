#include "extractors/actors/sieves.hpp"

#include <algorithm>
#include <array>

namespace newsgraph {
namespace {

constexpr std::array<Sieve, 16> all_sieves = {{
    {"exact", join_exact_names},
    {"acronym", join_acronyms},
    {"person-name", join_person_names},
    {"short-name", join_short_names},
    {"territory", join_territories},
    {"surname", join_surnames},
    {"apposition", join_appositions},
    {"relative", join_relative_pronouns},
    {"role", join_role_nouns},
    {"head", join_head_matches},
    {"kind-noun", join_kind_nouns},
    {"suspect", join_suspects},
    {"speaker", join_speakers},
    {"pronoun", join_pronouns},
    {"kin", join_kin},
    {"description", join_descriptions},
}};

void add_distinct(std::vector<std::string>& into, const std::string& value) {
  if (!value.empty() && std::find(into.begin(), into.end(), value) == into.end()) into.push_back(value);
}

/// Names tell the kind surely, then nominals, then pronouns.
int weight(const DraftMention& m) {
  return m.mention_kind == MentionKind::name      ? (m.kind_certain ? 3 : 2)
         : m.mention_kind == MentionKind::nominal ? 1
                                                  : 0;
}

}  // namespace

std::span<const Sieve> sieves() { return all_sieves; }

Profile profile_of(const Draft& draft, MentionIndex representative) {
  Profile p;
  int best = -1;
  for (const MentionIndex i : draft.clusters.members(representative)) {
    const DraftMention& m = draft.mentions[i];
    if (weight(m) > best) {
      best = weight(m);
      p.kind = m.kind;
      p.kind_certain = m.kind_certain;
      if (m.number != Number::unknown) p.number = m.number;
    }
    if (p.gender == Gender::unknown ||
        (m.gender != Gender::unknown && m.mention_kind == MentionKind::pronoun && m.gender != Gender::neuter)) {
      if (m.gender != Gender::unknown) p.gender = m.gender;
    }
    if (p.number == Number::unknown) p.number = m.number;
    if (m.mention_kind != MentionKind::pronoun) p.has_noun = true;
    if (m.mention_kind == MentionKind::name) {
      p.has_name = true;
      add_distinct(p.names, m.key);
    }
    add_distinct(p.roles, m.role);
    add_distinct(p.countries, m.country);
  }
  return p;
}

bool agree(Gender a, Gender b) { return a == b || a == Gender::unknown || b == Gender::unknown; }
bool agree(Number a, Number b) { return a == b || a == Number::unknown || b == Number::unknown; }

bool agree(EntityKind a, EntityKind b) {
  if (a == b) return true;
  const auto pair = [&](EntityKind x, EntityKind y) { return (a == x && b == y) || (a == y && b == x); };
  return pair(EntityKind::person, EntityKind::unnamed) || pair(EntityKind::organization, EntityKind::group) ||
         pair(EntityKind::group, EntityKind::unnamed);
}

std::vector<MentionIndex> named_clusters(const Draft& draft, EntityKind kind) {
  std::vector<MentionIndex> out;
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    if (draft.clusters.find(m) != m) continue;
    if (draft.clusters.has_name(m) && profile_of(draft, m).kind == kind) out.push_back(m);
  }
  return out;
}

}  // namespace newsgraph
