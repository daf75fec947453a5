// role  merges "President Moreau" ... "the president"; "UK Prime Minister Johnson" ... "the British prime minister";
//       not "the French president" with "US President Diaz", and not "the president" where two of them stand in one
//       sentence
// head  merges "two gunmen" ... "the gunmen", "Scottish court" ... "the court", "officials" ... "officials";
//       not "French officials" with "German officials", "a man" ... "a man"
#include <algorithm>
#include <array>
#include <map>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/phrases.hpp"
#include "extractors/actors/sieves.hpp"

namespace newsgraph {
namespace {

constexpr std::uint32_t head_match_window = 12;  ///< sentences back to look for "the gunmen"
constexpr std::ptrdiff_t most_looked_at = 100;   ///< mentions of one noun, for texts without sentences

/// Britain's "foreign secretary" is a "foreign minister"; the "secretary of state" and a "secretary general" are not.
std::string without_secretary(std::string role) {
  constexpr std::string_view secretary = " secretary";
  if (role.ends_with(secretary) && !role.ends_with("press secretary") && !role.ends_with("general secretary")) {
    role.replace(role.size() - secretary.size(), secretary.size(), " minister");
  }
  return role;
}

/// "the president" may be who bears the role "president" or "vice president" no further: the words of the nominal's
/// role end the bearer's role, or the other way round; "president" is no "vice president".
bool is_same_role(const std::string& x, const std::string& y) {
  const std::string a = without_secretary(x), b = without_secretary(y);
  if (a == b) return true;
  const std::string& shorter = a.size() < b.size() ? a : b;
  const std::string& longer = a.size() < b.size() ? b : a;
  if (!longer.ends_with(" " + shorter)) return false;
  return !longer.starts_with("vice ") && !longer.starts_with("deputy ") && !longer.starts_with("former ");
}

bool shares_country(const Profile& p, const std::string& country) {
  return country.empty() || p.countries.empty() ||
         std::find(p.countries.begin(), p.countries.end(), country) != p.countries.end();
}

/// Last mention of the cluster before m, if any.
std::optional<MentionIndex> last_before(const Draft& draft, MentionIndex cluster, MentionIndex m) {
  const auto& members = draft.clusters.members(cluster);
  const auto it = std::lower_bound(members.begin(), members.end(), m);
  return it == members.begin() ? std::nullopt : std::optional(*(it - 1));
}

/// Named persons by the last word of each of their roles.
class RoleIndex {
 public:
  explicit RoleIndex(const Draft& draft) {
    for (const MentionIndex m : named_clusters(draft, EntityKind::person)) {
      profiles_.push_back(profile_of(draft, m));
      for (const std::string& role : profiles_.back().roles)
        by_noun_[last_word(role)].push_back({m, profiles_.size() - 1});
    }
  }

  struct Bearer {
    MentionIndex cluster;
    std::size_t profile;
  };
  const std::vector<Bearer>& bearers(const std::string& role) const {
    static const std::vector<Bearer> none;
    const auto it = by_noun_.find(last_word(role));
    return it == by_noun_.end() ? none : it->second;
  }
  const Profile& profile(const Bearer& bearer) const { return profiles_[bearer.profile]; }

 private:
  static std::string last_word(const std::string& role) {
    const std::string minister = without_secretary(role);
    return minister.substr(minister.rfind(' ') + 1);
  }

  std::vector<Profile> profiles_;
  std::map<std::string, std::vector<Bearer>> by_noun_;
};

/// The named cluster that bears the role of a definite nominal: the one mentioned last; none where two of them stand
/// in the sentence of the nearest.
std::optional<MentionIndex> bearer_of_role(const Draft& draft, MentionIndex nominal, const RoleIndex& index) {
  const DraftMention& m = draft.mentions[nominal];
  std::optional<MentionIndex> best, best_mention, second_mention;
  for (const RoleIndex::Bearer& bearer : index.bearers(m.role)) {
    const Profile& p = index.profile(bearer);
    const bool role =
        std::any_of(p.roles.begin(), p.roles.end(), [&](const std::string& r) { return is_same_role(r, m.role); });
    if (!role || !shares_country(p, m.country) || !agree(p.gender, m.gender) || bearer.cluster == best) continue;
    const auto mention = last_before(draft, draft.clusters.find(bearer.cluster), nominal);
    if (!mention) continue;
    if (!best_mention || *mention > *best_mention) {
      second_mention = best_mention;
      best_mention = mention;
      best = bearer.cluster;
    } else if (!second_mention || *mention > *second_mention) {
      second_mention = mention;
    }
  }
  if (!best || !second_mention) return best;
  const Document& d = draft.document;
  const bool close =
      d.sentence_of(draft.mentions[*best_mention].head) == d.sentence_of(draft.mentions[*second_mention].head);
  return close ? std::nullopt : best;
}

/// Words before the head that tell one bearer of a noun from another: "two Kurdish fighters" -> "kurdish".
std::vector<std::string> modifiers_of(const Draft& draft, const DraftMention& m) {
  const Document& d = draft.document;
  std::vector<std::string> out;
  for (const Token c : draft.syntax.children(m.head)) {
    const Relation r = d.relations[c];
    if (r == Relation::amod || r == Relation::compound || r == Relation::nmod_poss || r == Relation::nmod)
      out.push_back(noun_of(d, c));
  }
  return out;
}

/// The country whose soldiers a plural is, by any word for them: "U.S. troops", "U.S. military personnel"; else empty.
std::string country_of_troops(const Draft& draft, const DraftMention& m) {
  constexpr std::array<std::string_view, 6> words = {"troop",     "troops",     "soldier",
                                                     "personnel", "serviceman", "servicemember"};
  const Document& d = draft.document;
  if (m.counted || std::find(words.begin(), words.end(), noun_of(d, m.head)) == words.end()) return {};
  std::string country;
  for (const Token c : draft.syntax.children(m.head)) {
    const Relation r = d.relations[c];
    if (r != Relation::amod && r != Relation::compound) continue;
    const auto name = draft.mention_at(c);
    if (name && draft.mentions[*name].kind == EntityKind::country)
      country = draft.mentions[*name].country;
    else if (noun_of(d, c) != "military")
      return {};
  }
  return country;
}

/// "U.S. military personnel" ... "U.S. troops".
void join_troops(Draft& draft) {
  std::map<std::string, MentionIndex> first;
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    if (draft.mentions[m].mention_kind != MentionKind::nominal || draft.clusters.has_name(m)) continue;
    const std::string country = country_of_troops(draft, draft.mentions[m]);
    if (country.empty()) continue;
    const auto [it, added] = first.try_emplace(country, m);
    if (!added) draft.clusters.join(it->second, m, "head");
  }
}

bool fits_head_match(const Draft& draft, const DraftMention& earlier, const DraftMention& later) {
  if (earlier.number != later.number || !agree(earlier.gender, later.gender)) return false;
  if (earlier.key == later.key && (later.definite || later.number == Number::plural)) return true;
  if (!later.definite) return false;
  const auto known = modifiers_of(draft, earlier);
  for (const std::string& word : modifiers_of(draft, later)) {
    if (std::find(known.begin(), known.end(), word) == known.end()) return false;
  }
  return true;
}

/// "court" of "supreme court" and of "court of appeal".
std::string head_noun_of(const std::string& name) {
  const auto words = words_of(name);
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i] == "of" || words[i] == "for") return std::string(words[i - 1]);
  }
  return std::string(words.back());
}

/// The country a name tells, or that owns it: "Kenya's National Assembly".
std::string country_of(const Draft& draft, const DraftMention& name) {
  if (!name.country.empty()) return name.country;
  const auto owner = draft.syntax.child(name.head, {Relation::nmod_poss});
  const auto m = owner ? draft.mention_at(*owner) : std::nullopt;
  return m && draft.mentions[*m].kind == EntityKind::country ? draft.mentions[*m].country : std::string();
}

/// "the court" after "Scottish Supreme Court": of the organisations named before it whose name ends in the noun the one
/// told of most, of equals the last. "The government of Samoa": the "Samoan government".
void join_to_named_body(Draft& draft, MentionIndex nominal,
                        const std::map<std::string, std::vector<MentionIndex>>& by_head_noun) {
  const DraftMention& m = draft.mentions[nominal];
  if (!m.definite || m.number == Number::plural || m.noun_class != NounClass::collective) return;
  const bool of_country = m.body && !m.country.empty();
  if (!of_country && (m.body || modifiers_of(draft, m).size() > 1)) return;
  const auto it = by_head_noun.find(noun_of(draft.document, m.head));
  if (it == by_head_noun.end()) return;
  std::optional<MentionIndex> best;
  std::size_t most = 0;
  for (const MentionIndex name : it->second) {
    if (of_country ? country_of(draft, draft.mentions[name]) != m.country : name > nominal) continue;
    const std::size_t told = draft.clusters.members(name).size();
    if (told < most) continue;
    most = told;
    best = name;
  }
  if (best) draft.clusters.join(*best, nominal, "head");
}

/// "the country", "the nation": the country named last.
bool names_the_country(const Document& d, const DraftMention& m) {
  return m.key == "country" || m.key == "nation" ? m.definite && noun_of(d, m.head) == m.key : false;
}

/// "both officers" after "two officers"; "both" alone after any two, at most two sentences back.
bool fits_both(const Draft& draft, const DraftMention& two, const DraftMention& both) {
  const Document& d = draft.document;
  const auto number = draft.syntax.child(two.head, {Relation::nummod});
  if (two.mention_kind != MentionKind::nominal || !number || (d.lemma(*number) != "two" && d.lemma(*number) != "2"))
    return false;
  if (noun_of(d, both.head) == "both") return d.sentence_of(both.head) - d.sentence_of(two.head) <= 2;
  const auto det = draft.syntax.child(both.head, {Relation::det});
  return det && d.lemma(*det) == "both" && noun_of(d, both.head) == noun_of(d, two.head);
}

void join_both(Draft& draft) {
  constexpr MentionIndex most_between = 60;
  const Document& d = draft.document;
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.mention_kind != MentionKind::nominal || draft.clusters.has_name(m)) continue;
    const auto det = draft.syntax.child(mention.head, {Relation::det});
    if (noun_of(d, mention.head) != "both" && !(det && d.lemma(*det) == "both")) continue;
    for (MentionIndex i = m; i > 0 && m - i < most_between; --i) {
      if (!fits_both(draft, draft.mentions[i - 1], mention)) continue;
      draft.clusters.join(i - 1, m, "head");
      break;
    }
  }
}

}  // namespace

void join_role_nouns(Draft& draft) {
  const RoleIndex index(draft);
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.mention_kind != MentionKind::nominal || !mention.definite || mention.number == Number::plural) continue;
    if (mention.noun_class != NounClass::office && mention.noun_class != NounClass::post &&
        mention.noun_class != NounClass::source)
      continue;
    if (draft.clusters.has_name(m)) continue;
    if (const auto bearer = bearer_of_role(draft, m, index)) draft.clusters.join(*bearer, m, "role");
  }
}

void join_head_matches(Draft& draft) {
  join_both(draft);
  join_troops(draft);
  const Document& d = draft.document;
  std::map<std::string, std::vector<MentionIndex>> names_by_last_word, by_noun;
  std::map<std::string, MentionIndex> names;
  std::optional<MentionIndex> last_country;
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.mention_kind == MentionKind::name) names.try_emplace(mention.key, m);
    if (mention.mention_kind == MentionKind::name && mention.kind == EntityKind::organization &&
        mention.key.find(' ') != std::string::npos) {
      names_by_last_word[head_noun_of(mention.key)].push_back(m);
    }
  }
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.mention_kind == MentionKind::name && mention.kind == EntityKind::country) last_country = m;
    if (mention.mention_kind != MentionKind::nominal) continue;
    const auto name = names.find(mention.key);
    if (name != names.end() && mention.noun_class == NounClass::collective)
      draft.clusters.join(name->second, m, "head");
    if (last_country && names_the_country(d, mention)) draft.clusters.join(*last_country, m, "head");
    if (!draft.clusters.has_name(m)) join_to_named_body(draft, m, names_by_last_word);
    auto& earlier = by_noun[noun_of(d, mention.head)];
    if (!draft.clusters.has_name(m)) {
      for (auto it = earlier.rbegin(); it != earlier.rend(); ++it) {
        const DraftMention& other = draft.mentions[*it];
        if (d.sentence_of(mention.head) - d.sentence_of(other.head) > head_match_window ||
            it - earlier.rbegin() > most_looked_at)
          break;
        if (!fits_head_match(draft, other, mention)) continue;
        draft.clusters.join(*it, m, "head");
        break;
      }
    }
    earlier.push_back(m);
  }
}

}  // namespace newsgraph
