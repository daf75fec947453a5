#include "extractors/actors/entities.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/phrases.hpp"
#include "extractors/actors/sieves.hpp"

namespace newsgraph {
namespace {

/// How sure the finding of a mention is: shares of right ones as measured on the development half of gold/wikinews.
double confidence_of(const std::string& rule) {
  constexpr std::array<std::pair<std::string_view, double>, 5> measured = {
      {{"gazetteer", 0.95}, {"name", 0.9}, {"body", 0.85}, {"demonym", 0.8}, {"nominal", 0.7}}};
  for (const auto& [name, value] : measured) {
    if (name == rule) return value;
  }
  return 0.9;
}

/// The name in full: the one of most words, up to four, then the commonest, then the first.
MentionIndex fullest_name(const Draft& draft, const std::vector<MentionIndex>& names) {
  std::map<std::string, int> count;
  for (const MentionIndex m : names) ++count[draft.mentions[m].key];
  MentionIndex best = names.front();
  const auto rank = [&](MentionIndex m) {
    const DraftMention& mention = draft.mentions[m];
    return std::pair(std::min<Token>(mention.range.size(), 4), count[mention.key]);
  };
  for (const MentionIndex m : names) {
    if (rank(m) > rank(best)) best = m;
  }
  return best;
}

/// Text of a mention on one line, the possessive marker and the article of a name left out.
std::string text_of(const Document& d, Range range) {
  std::string out;
  for (const char c : d.text(range)) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space)
      out.push_back(c);
    else if (!out.empty() && out.back() != ' ')
      out.push_back(' ');
  }
  return out;
}

bool is_generic(const DraftMention& m) {
  return m.mention_kind == MentionKind::pronoun || m.noun_class == NounClass::human ||
         m.noun_class == NounClass::relation || m.counted;
}

/// "European leaders", "Western nations", "NATO allies": a plural with a name before it, where it does something or
/// something is done to it.
bool is_told_apart(const Draft& draft, const DraftMention& m) {
  const Document& d = draft.document;
  if (m.mention_kind != MentionKind::nominal || m.number != Number::plural || m.counted) return false;
  const std::string noun = noun_of(d, m.head);
  if (noun == "public" || noun == "national" || noun == "citizen" || noun == "people" || noun == "member") return false;
  for (const Token c : draft.syntax.children(m.head)) {
    const Relation r = d.relations[c];
    if ((r != Relation::amod && r != Relation::compound) || c > m.head) continue;
    if (draft.mention_at(c) || (d.upos[c] == Upos::adj && is_capitalized(d, c) && c > sentence_begin(d, c)))
      return true;
  }
  return false;
}

/// "Houthi" before "rebels", "Republican" before "lawmakers".
bool only_modifies(const Draft& draft, const DraftMention& m) {
  const bool people = m.entry && (m.entry->name_class == NameClass::partisans ||
                                  m.entry->name_class == NameClass::people || m.entry->name_class == NameClass::armed);
  const Relation r = draft.document.relations[m.head];
  return people && (r == Relation::amod || r == Relation::compound);
}

/// Something beside the tagger's word says that the name is an actor's: the gazetteer, a title, a given name, a last
/// word such as "Ministry", a second mention, or that it stands where actors stand.
bool is_supported(const Draft& draft, const std::vector<MentionIndex>& members) {
  if (std::all_of(members.begin(), members.end(),
                  [&](MentionIndex m) { return only_modifies(draft, draft.mentions[m]); }))
    return false;
  if (members.size() > 1) return true;
  const DraftMention& m = draft.mentions[members.front()];
  if (m.entry || m.kind_certain || m.acts || !m.role.empty() || m.kind == EntityKind::place) return true;
  const auto words = words_of(m.key);
  if (words.size() > 1 && (given_name(words.front()) || name_head(words.back()))) return true;
  const Token head_end = end_of_head(draft.document, m.range);  // "University of Lima"
  if (head_end < m.range.end && name_head(fold(draft.document.text(head_end - 1)))) return true;
  switch (main_relation(draft.document.relations[m.head])) {
    case Relation::nsubj:
    case Relation::obj:
    case Relation::iobj:
    case Relation::appos: return true;
    default:
      return draft.document.relations[m.head] == Relation::nmod_poss ||
             draft.document.relations[m.head] == Relation::obl_agent;
  }
}

class EntityReader {
 public:
  explicit EntityReader(const Draft& draft) : draft_(draft), entity_(draft.mentions.size(), -1) {}

  Actors run() {
    actors_.by_head.assign(draft_.document.size(), -1);
    for (MentionIndex m = 0; m < draft_.mentions.size(); ++m) add_mention(m);
    for (Entity& entity : actors_.entities) settle_key(entity);
    for (MentionIndex m = 0; m < draft_.mentions.size(); ++m) add_role_affiliation(m);
    for (const DraftAffiliation& a : draft_.affiliations) add_affiliation(a.member, a.body, a.role, a.evidence);
    return std::move(actors_);
  }

 private:
  void add_mention(MentionIndex m) {
    const MentionIndex root = draft_.clusters.find(m);
    const DraftMention& mention = draft_.mentions[m];
    if (entity_[root] < 0) {
      const auto& members = draft_.clusters.members(root);
      const bool nobody = std::all_of(members.begin(), members.end(), [&](MentionIndex i) {
        return draft_.mentions[i].mention_kind == MentionKind::pronoun || draft_.mentions[i].needs_name;
      });
      if (nobody) return;
      entity_[root] = static_cast<std::int32_t>(actors_.entities.size());
      actors_.entities.push_back(read_entity(root));
    }
    const auto index = static_cast<std::uint32_t>(actors_.mentions.size());
    const auto e = static_cast<EntityIndex>(entity_[root]);
    actors_.mentions.push_back({mention.range, mention.head, mention.mention_kind, e});
    actors_.entities[e].mentions.push_back(index);
    actors_.by_head[mention.head] = static_cast<std::int32_t>(index);
  }

  Entity read_entity(MentionIndex root) const {
    const auto& members = draft_.clusters.members(root);
    const Profile profile = profile_of(draft_, root);
    std::vector<MentionIndex> names;
    std::optional<MentionIndex> nominal;
    for (const MentionIndex m : members) {
      const DraftMention& mention = draft_.mentions[m];
      if (mention.mention_kind == MentionKind::name) names.push_back(m);
      if (mention.mention_kind == MentionKind::nominal && !nominal) nominal = m;
    }
    Entity entity;
    entity.kind = profile.kind;
    entity.gender = profile.gender;
    entity.plural = profile.number == Number::plural;
    entity.named = !names.empty();
    const MentionIndex label = names.empty() ? nominal.value_or(members.front()) : fullest_name(draft_, names);
    const DraftMention& best = draft_.mentions[label];
    entity.label = text_of(draft_.document, best.range);
    entity.key = best.key;
    set_from_gazetteer(entity, names);
    if (std::all_of(names.begin(), names.end(), [&](MentionIndex m) { return draft_.mentions[m].rule == "demonym"; })) {
      entity.named = false;
    }
    if (entity.country.empty() && !profile.countries.empty()) entity.country = profile.countries.front();
    entity.roles = roles_of(members);
    const bool first_counted = nominal && draft_.mentions[*nominal].counted;
    entity.generic =
        names.empty() && (first_counted || std::all_of(members.begin(), members.end(),
                                                       [&](MentionIndex m) { return is_generic(draft_.mentions[m]); }));
    entity.told_apart = names.empty() && entity.kind == EntityKind::group && !entity.generic &&
                        std::any_of(members.begin(), members.end(),
                                    [&](MentionIndex m) { return is_told_apart(draft_, draft_.mentions[m]); });
    if (entity.named && !is_supported(draft_, members)) entity.named = false;
    entity.rule = draft_.clusters.rule(root).empty() ? best.rule : draft_.clusters.rule(root);
    entity.confidence = confidence_of(best.rule);
    return entity;
  }

  void set_from_gazetteer(Entity& entity, const std::vector<MentionIndex>& names) const {
    for (const MentionIndex m : names) {
      const auto& entry = draft_.mentions[m].entry;
      if (!entry || entry->name_class == NameClass::city) continue;
      if (!entry->label.empty()) {
        entity.key = fold(entry->label);
        if (entry->name_class <= NameClass::party || entry->name_class == NameClass::demonym)
          entity.label = entry->label;
      }
      entity.wikidata = entry->wikidata;
      entity.country = draft_.mentions[m].country;
      return;
    }
  }

  std::vector<std::string> roles_of(const std::vector<MentionIndex>& members) const {
    std::map<std::string, int> count;
    for (const MentionIndex m : members) {
      const DraftMention& mention = draft_.mentions[m];
      const bool role = mention.mention_kind == MentionKind::name || mention.noun_class == NounClass::office ||
                        mention.noun_class == NounClass::post || mention.noun_class == NounClass::source;
      if (role && !mention.role.empty()) ++count[mention.role];
    }
    std::vector<std::string> out;
    for (const auto& [role, n] : count) out.push_back(role);
    std::stable_sort(out.begin(), out.end(),
                     [&](const std::string& a, const std::string& b) { return count[a] > count[b]; });
    return out;
  }

  /// Two entities of one key that the sieves kept apart must stay two nodes: the later one adds its kind, then a
  /// number.
  void settle_key(Entity& entity) {
    if (!entity.named) return;
    const bool place = entity.kind == EntityKind::place;
    std::string key = entity.key;
    for (int n = 1; !keys_.insert({place, key}).second; ++n) {
      constexpr std::array<std::string_view, 6> kinds = {"person", "organization", "country",
                                                         "group",  "unnamed",      "place"};
      key = entity.key + " " + std::string(kinds[static_cast<std::size_t>(entity.kind)]);
      if (n > 1) key += " " + std::to_string(n);
    }
    entity.key = key;
  }

  std::optional<EntityIndex> entity_of(MentionIndex m) const {
    const std::int32_t e = entity_[draft_.clusters.find(m)];
    return e < 0 ? std::nullopt : std::optional(static_cast<EntityIndex>(e));
  }

  void add_role_affiliation(MentionIndex m) {
    const DraftMention& mention = draft_.mentions[m];
    if (!mention.body || mention.role.empty() || mention.noun_class == NounClass::collective) return;
    const auto body = draft_.mention_at(*mention.body);
    if (!body) return;
    const DraftMention& b = draft_.mentions[*body];
    Range evidence = {std::min({mention.range.begin, b.range.begin}), std::max(mention.range.end, b.range.end)};
    if (!mention.role_range.empty()) evidence.begin = std::min(evidence.begin, mention.role_range.begin);
    add_affiliation(m, *body, mention.role, evidence);
  }

  void add_affiliation(MentionIndex member, MentionIndex body, const std::string& role, Range evidence) {
    const auto who = entity_of(member), what = entity_of(body);
    if (!who || !what || *who == *what) return;
    const EntityKind kind = actors_.entities[*what].kind;
    if (kind == EntityKind::person || kind == EntityKind::place || kind == EntityKind::unnamed) return;
    if (!actors_.entities[*who].named || actors_.entities[*who].kind != EntityKind::person) return;
    actors_.affiliations.push_back({*who, *what, role, evidence});
  }

  const Draft& draft_;
  Actors actors_;
  std::vector<std::int32_t> entity_;  ///< per representative: entity, or -1
  std::set<std::pair<bool, std::string>> keys_;
};

}  // namespace

Actors read_entities(const Draft& draft) { return EntityReader(draft).run(); }

}  // namespace newsgraph
