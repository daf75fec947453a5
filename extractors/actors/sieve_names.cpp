// exact        merges "Moreau" with "Moreau", "US" with "United States", "British" with "UK";
//              not "Washington" who spoke with the place Washington
// acronym      "North Atlantic Treaty Organization" with "NATO"; not "NATO" with "National Treaty Office of Austria"
// person-name  "John R. Bolton" with "John Bolton"; not "Barack Obama" with "Michelle Obama"
// short-name   "Supreme Court" with "US Supreme Court"; not with either of two supreme courts; not "Korea" with "South
// Korea"
// surname      "Moreau" with "Adrien Moreau"; not "Bush" with father or son where both are named before it
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/name_match.hpp"
#include "extractors/actors/phrases.hpp"
#include "extractors/actors/sieves.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t most_candidates = 64;  ///< names compared with one, for texts that are lists of names

/// Where the tagger gives one name several kinds, it has the commonest of them; a certain one counts more.
void settle_kinds(Draft& draft) {
  std::map<std::string, std::map<EntityKind, int>> votes;
  for (const DraftMention& m : draft.mentions) {
    if (m.mention_kind == MentionKind::name && !m.entry) votes[m.key][m.kind] += m.kind_certain ? 3 : 1;
  }
  for (DraftMention& m : draft.mentions) {
    if (m.mention_kind != MentionKind::name || m.entry || m.kind_certain) continue;
    const auto& kinds = votes[m.key];
    const EntityKind kind = std::max_element(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) {
                              return a.second < b.second;
                            })->first;
    if (kind == m.kind) continue;
    m.gender = kind == EntityKind::person ? Gender::unknown : Gender::neuter;
    m.kind = kind;
  }
}

/// What exact names are joined by: the gazetteer's label where there is one, and the kind.
std::pair<std::string, EntityKind> identity_of(const DraftMention& m) {
  const bool labelled = m.entry && !m.entry->label.empty();
  return {labelled ? fold(m.entry->label) : m.key, m.kind};
}

bool is_single_word(const std::string& name) { return name.find(' ') == std::string::npos; }

/// "Supreme Court of India" and "Indian Supreme Court".
bool is_same_national(const std::string& x, const std::string& y) {
  const NationalName a = national_name(x), b = national_name(y);
  return !a.country.empty() && a.country == b.country && a.body == b.body;
}

/// "Union of Painters (UOP)", whatever the letters stand for.
bool is_bracketed_name(const Draft& draft, const DraftMention& name, const DraftMention& letters) {
  const Document& d = draft.document;
  if (name.mention_kind != MentionKind::name || letters.mention_kind != MentionKind::name) return false;
  if (name.kind != EntityKind::organization || letters.kind != EntityKind::organization || letters.entry) return false;
  const Token t = letters.range.begin;
  return letters.range.size() == 1 && name.range.size() > 1 && name.range.end + 1 == t && d.text(t - 1) == "(" &&
         t + 1 < d.size() && d.text(t + 1) == ")" && (is_acronym(d, t) || d.text(t)[0] == d.text(name.range.begin)[0]);
}

template <typename Test>
bool any_name(const Profile& p, Test test) {
  return std::any_of(p.names.begin(), p.names.end(), test);
}

}  // namespace

void join_exact_names(Draft& draft) {
  settle_kinds(draft);
  std::map<std::pair<std::string, EntityKind>, MentionIndex> first;
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    if (draft.mentions[m].mention_kind != MentionKind::name) continue;
    const auto [it, added] = first.try_emplace(identity_of(draft.mentions[m]), m);
    if (!added) draft.clusters.join(it->second, m, "exact");
  }
}

void join_acronyms(Draft& draft) {
  for (MentionIndex m = 1; m < draft.mentions.size(); ++m) {
    if (is_bracketed_name(draft, draft.mentions[m - 1], draft.mentions[m])) draft.clusters.join(m - 1, m, "acronym");
  }
  for (const EntityKind kind : {EntityKind::organization, EntityKind::group, EntityKind::country, EntityKind::place}) {
    const auto clusters = named_clusters(draft, kind);
    std::map<std::string, MentionIndex> by_initials;
    for (const MentionIndex m : clusters) {
      for (const std::string& name : profile_of(draft, m).names) {
        std::string all;
        for (const auto word : words_of(name)) all.push_back(word[0]);
        if (all.size() > 1) by_initials.try_emplace(all, m);
        std::string large;
        for (const auto word : words_of(name)) {
          if (word != "of" && word != "the" && word != "and" && word != "for" && word != "in" && word != "on")
            large.push_back(word[0]);
        }
        if (large.size() > 1) by_initials.try_emplace(large, m);
      }
    }
    for (const MentionIndex m : clusters) {
      for (const std::string& name : profile_of(draft, m).names) {
        const auto it = by_initials.find(name);
        if (it != by_initials.end() && !draft.clusters.same(it->second, m))
          draft.clusters.join(it->second, m, "acronym");
      }
    }
  }
}

void join_person_names(Draft& draft) {
  std::map<std::string, std::vector<MentionIndex>> by_end_word;  // a second surname may be left out
  for (const MentionIndex m : named_clusters(draft, EntityKind::person)) {
    for (const std::string& name : profile_of(draft, m).names) {
      if (is_single_word(name)) continue;
      by_end_word[std::string(words_of(name).back())].push_back(m);
      by_end_word[std::string(words_of(name).front())].push_back(m);
    }
  }
  for (const auto& [word, clusters] : by_end_word) {
    for (std::size_t i = 0; i < clusters.size(); ++i) {
      for (std::size_t j = i - std::min(i, most_candidates); j < i; ++j) {
        if (draft.clusters.same(clusters[i], clusters[j])) continue;
        const Profile a = profile_of(draft, clusters[j]), b = profile_of(draft, clusters[i]);
        const bool same = any_name(a, [&](const std::string& x) {
          return any_name(b, [&](const std::string& y) { return is_same_person_name(x, y); });
        });
        if (same && agree(a.gender, b.gender)) draft.clusters.join(clusters[j], clusters[i], "person-name");
      }
    }
  }
}

namespace {

/// Whether a mention of the cluster stands in the article's title.
bool is_in_title(Draft& draft, MentionIndex cluster) {
  const Document& d = draft.document;
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    const std::uint32_t block = d.blocks[d.sentence_of(draft.mentions[m].head)];
    if (block < d.article.blocks.size() && d.article.blocks[block].kind == BlockKind::title &&
        draft.clusters.same(m, cluster))
      return true;
  }
  return false;
}

/// "Rice" and "Rice University": the longer adds what it is.
bool adds_head(const std::string& shorter, const std::string& longer) {
  const auto words = words_of(longer);
  return words.size() == 2 && longer.size() == shorter.size() + 1 + words.back().size() &&
         longer.starts_with(shorter) && name_head(words.back()) == EntityKind::organization;
}

/// Whether one body's name is a short form of the other's, or of what stands behind its country: "House" of "Japanese
/// House of Councillors".
bool is_short_name(const Profile& a, const Profile& b, bool of_nation) {
  return any_name(a, [&](const std::string& x) {
    return any_name(b, [&](const std::string& y) {
      if (core_of_organization(x) == core_of_organization(y) || is_same_national(x, y)) return true;
      return x.size() > 3 &&
             (is_short_form(x, y) || adds_head(x, y) || (of_nation && is_short_form(x, national_name(y).body)));
    });
  });
}

}  // namespace

void join_short_names(Draft& draft) {
  const auto clusters = named_clusters(draft, EntityKind::organization);
  std::vector<Profile> profiles;
  std::map<std::string, std::vector<std::size_t>> by_end_word;  // first and last words of names
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    profiles.push_back(profile_of(draft, clusters[i]));
    std::set<std::string> ends;
    for (const std::string& name : profiles[i].names) {
      for (const std::string& form : {name, core_of_organization(name), national_name(name).body}) {
        ends.insert(std::string(words_of(form).front()));
        ends.insert(std::string(words_of(form).back()));
      }
    }
    for (const std::string& word : ends) by_end_word[word].push_back(i);
  }
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    std::set<std::size_t> candidates;
    for (const std::string& name : profiles[i].names) {
      const std::string body = national_name(name).body;
      for (const std::string_view word : {words_of(name).front(), words_of(name).back(), words_of(body).back()}) {
        const auto& fitting = by_end_word[std::string(word)];
        candidates.insert(fitting.begin(),
                          fitting.begin() + static_cast<std::ptrdiff_t>(std::min(fitting.size(), most_candidates)));
      }
    }
    std::vector<std::size_t> fits;
    const bool of_nation = std::none_of(candidates.begin(), candidates.end(), [&](std::size_t j) {
      return i != j && is_short_name(profiles[i], profiles[j], false);
    });
    for (const std::size_t j : candidates) {
      const bool fit = is_short_name(profiles[i], profiles[j], of_nation);
      const bool known = std::any_of(fits.begin(), fits.end(), [&](std::size_t other) {
        return draft.clusters.same(clusters[other], clusters[j]);
      });
      if (i != j && fit && !known) fits.push_back(j);
    }
    if (fits.size() > 1)  // of several the one that the article is about
      std::erase_if(fits, [&](std::size_t j) { return !is_in_title(draft, clusters[j]); });
    if (fits.size() == 1) draft.clusters.join(clusters[fits[0]], clusters[i], "short-name");
  }
}

void join_territories(Draft& draft) {
  constexpr std::array<std::string_view, 6> heads = {"island", "islands", "city", "town", "village", "archipelago"};
  std::map<std::string, MentionIndex> by_name;
  const auto clusters = named_clusters(draft, EntityKind::place);
  for (const MentionIndex m : clusters) {
    for (const std::string& name : profile_of(draft, m).names) by_name.try_emplace(name, m);
  }
  for (const auto& [name, m] : by_name) {
    const auto words = words_of(name);
    if (words.size() < 2 || std::find(heads.begin(), heads.end(), words.back()) == heads.end()) continue;
    const auto shorter = by_name.find(name.substr(0, name.size() - words.back().size() - 1));
    if (shorter != by_name.end()) draft.clusters.join(shorter->second, m, "short-name");
  }
}

namespace {

/// The first mention of a cluster.
MentionIndex first_of(Draft& draft, MentionIndex cluster) {
  MentionIndex m = 0;
  while (!draft.clusters.same(m, cluster)) ++m;
  return m;
}

/// Adds the cluster of a mention, each once.
void add_cluster(const Draft& draft, MentionIndex m, std::vector<MentionIndex>& clusters) {
  const MentionIndex root = draft.clusters.find(m);
  if (std::find(clusters.begin(), clusters.end(), root) == clusters.end()) clusters.push_back(root);
}

/// Of several that share a surname those whom the reader knows already where it first stands alone: the wife who is
/// introduced later is not meant.
void keep_known(Draft& draft, MentionIndex surname, std::vector<MentionIndex>& fits) {
  const MentionIndex alone = first_of(draft, surname);
  std::erase_if(fits, [&](MentionIndex full) { return first_of(draft, full) > alone; });
}

/// Whether a cluster's first mention introduces somebody as another's: "his son Bo Lee", "Lee's wife, Ann Lee".
bool is_introduced_as_kin(Draft& draft, MentionIndex cluster) {
  const Document& d = draft.document;
  const DraftMention& m = draft.mentions[first_of(draft, cluster)];
  const auto is_kin = [&](Token noun) {
    return noun_entry(noun_of(d, noun)).noun_class == NounClass::relation &&
           draft.syntax.child(noun, {Relation::nmod_poss}).has_value();
  };
  if (is_kin(m.head)) return true;
  const bool apposed = !d.is_root(m.head) && d.relations[m.head] == Relation::appos;
  return apposed && is_kin(d.heads[m.head]);
}

/// A relative introduced by who has the surname leaves it to him: "his son Bo Lee said" ... "Lee was buried".
void leave_to_head_of_family(Draft& draft, std::vector<MentionIndex>& fits) {
  const auto is_kin = [&](MentionIndex full) { return is_introduced_as_kin(draft, full); };
  if (!std::all_of(fits.begin(), fits.end(), is_kin)) std::erase_if(fits, is_kin);
}

constexpr std::size_t shortest_misspelt = 7;  ///< letters: short surnames are too alike

/// "Kovalskiy" where all else says "Kovalsky": a word that is nobody's name here but for a letter or two.
void join_misspelt_surnames(Draft& draft, const std::vector<MentionIndex>& clusters,
                            const std::map<std::string, std::vector<MentionIndex>>& by_surname) {
  for (const MentionIndex m : clusters) {
    const Profile p = profile_of(draft, m);
    if (p.names.size() != 1) continue;
    const std::string& name = *p.names.begin();
    if (!is_single_word(name) || name.size() < shortest_misspelt || by_surname.contains(name) || given_name(name))
      continue;
    std::vector<MentionIndex> fits;
    for (const auto& [surname, persons] : by_surname) {
      if (surname[0] != name[0] || !is_single_word(surname) || !is_transliteration(surname, name)) continue;
      for (const MentionIndex person : persons) add_cluster(draft, person, fits);
    }
    if (fits.size() == 1 && agree(p.gender, profile_of(draft, fits[0]).gender))
      draft.clusters.join(fits[0], m, "surname-spelling");
  }
}

/// "Bergan", taken for a body by the tagger alone, where one person of that surname is told of before.
void join_mistaken_surnames(Draft& draft, const std::map<std::string, std::vector<MentionIndex>>& by_surname) {
  for (const EntityKind kind : {EntityKind::organization, EntityKind::place}) {
    for (const MentionIndex m : named_clusters(draft, kind)) {
      const DraftMention& mention = draft.mentions[m];
      const Profile p = profile_of(draft, m);
      if (mention.entry || mention.kind_certain || p.names.size() != 1 || !is_single_word(p.names[0])) continue;
      const auto it = by_surname.find(p.names[0]);
      if (it == by_surname.end()) continue;
      std::vector<MentionIndex> fits;
      for (const MentionIndex person : it->second) add_cluster(draft, person, fits);
      if (fits.size() == 1 && first_of(draft, fits[0]) < first_of(draft, m)) draft.clusters.join(fits[0], m, "surname");
    }
  }
}

}  // namespace

void join_surnames(Draft& draft) {
  std::map<std::string, std::vector<MentionIndex>> by_last;
  std::map<std::string, std::vector<MentionIndex>> by_first, by_middle;
  const auto clusters = named_clusters(draft, EntityKind::person);
  for (const MentionIndex m : clusters) {
    for (const std::string& name : profile_of(draft, m).names) {
      const auto words = words_of(name);
      if (words.size() < 2) continue;
      by_first[std::string(words[0])].push_back(m);
      for (std::size_t at = 1; at + 1 < words.size(); ++at)
        by_middle[std::string(words[at])].push_back(m);    // "Sánchez" Castejón
      for (std::size_t at = 1; at < words.size(); ++at) {  // "lopez obrador" and "obrador"
        by_last[name.substr(static_cast<std::size_t>(words[at].data() - name.data()))].push_back(m);
      }
    }
  }
  for (const MentionIndex m : clusters) {
    const Profile p = profile_of(draft, m);
    for (const std::string& name : p.names) {
      for (const auto* table : {&by_last, &by_middle, &by_first}) {
        const auto it = table->find(name);
        if (it == table->end() || (table == &by_first && !is_single_word(name))) continue;
        std::vector<MentionIndex> fits;
        for (const MentionIndex full : it->second) {
          if (agree(p.gender, profile_of(draft, full).gender)) add_cluster(draft, full, fits);
        }
        const bool several = fits.size() > 1;
        if (several) keep_known(draft, m, fits);
        if (fits.size() > 1) leave_to_head_of_family(draft, fits);
        if (fits.size() == 1) draft.clusters.join(fits[0], m, "surname");
        if (several || !fits.empty()) break;
      }
    }
  }
  join_mistaken_surnames(draft, by_last);
  join_misspelt_surnames(draft, clusters, by_last);
  join_misspelt_surnames(draft, clusters, by_middle);
}

}  // namespace newsgraph
