// one    "John R. Bolton" and "John Bolton"; "Bolton" where the collection knows one Bolton; "Taras Kovalsky" and
//        "Taras Kovalskyy"; "WHO" and "World Health Organization"; "Boeing Co." and "Boeing"
// apart  "Barack Obama" and "Michelle Obama"; "Bush" where there are two; "J. Smith" where there are John and Jane;
//        "George H. Bush" and "George W. Bush" with "George Bush" between them
#include "extractors/actors/name_groups.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/gazetteer.hpp"
#include "extractors/actors/name_match.hpp"

namespace newsgraph {
namespace {

using Group = std::uint32_t;
using Index = std::unordered_map<std::string, std::vector<Group>>;

constexpr std::size_t largest_fit = 8;  ///< candidates that a name which fits several lists

bool is_body(EntityKind kind) {
  return kind == EntityKind::organization || kind == EntityKind::group || kind == EntityKind::country;
}

class Linker {
 public:
  explicit Linker(const std::vector<NameGroup>& groups) : groups_(groups) {
    words_.reserve(groups.size());
    for (const NameGroup& group : groups) words_.push_back(words_of(group.name));
    links_.root.resize(groups.size());
    std::iota(links_.root.begin(), links_.root.end(), 0u);
    links_.may_be.resize(groups.size());
  }

  NameLinks run() {
    join_by_wikidata();
    join_cores();
    join_acronyms();
    join_transliterations();
    join_shorter_persons();
    join_bare_surnames();
    for (Group g = 0; g < groups_.size(); ++g) {
      links_.root[g] = find(g);
      for (Group& other : links_.may_be[g]) other = find(other);
      auto& list = links_.may_be[g];
      std::sort(list.begin(), list.end());
      list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return std::move(links_);
  }

 private:
  Group find(Group g) const {
    while (links_.root[g] != g) g = links_.root[g];
    return g;
  }

  /// The fuller name leads: more words, then more actors, then the earlier.
  void join(Group a, Group b) {
    a = find(a);
    b = find(b);
    if (a == b) return;
    const auto rank = [&](Group g) { return std::tuple(words_[g].size(), groups_[g].size, ~g); };
    if (rank(a) < rank(b)) std::swap(a, b);
    links_.root[b] = a;
  }

  void join_by_wikidata() {
    std::unordered_map<std::string, Group> first;
    for (Group g = 0; g < groups_.size(); ++g) {
      if (groups_[g].wikidata.empty()) continue;
      const auto [it, added] = first.try_emplace(groups_[g].wikidata, g);
      if (!added && groups_[it->second].kind == groups_[g].kind) join(it->second, g);
    }
  }

  void join_cores() {
    std::unordered_map<std::string, Group> first;
    for (Group g = 0; g < groups_.size(); ++g) {
      if (groups_[g].kind != EntityKind::organization) continue;
      const auto [it, added] = first.try_emplace(without_legal_form(groups_[g].name), g);
      if (!added) join(it->second, g);
    }
  }

  /// "who" -> the one organisation of the collection with these initials.
  void join_acronyms() {
    Index by_initials;
    for (Group g = 0; g < groups_.size(); ++g) {
      if (!is_body(groups_[g].kind)) continue;
      const auto& words = words_[g];
      std::string all, large;
      for (const std::string_view word : words) {
        all.push_back(word[0]);
        if (word != "of" && word != "and" && word != "for" && word != "the" && word != "in" && word != "on")
          large.push_back(word[0]);
      }
      if (words.size() < 2) continue;
      by_initials[all].push_back(g);
      if (large != all) by_initials[large].push_back(g);
    }
    for (Group g = 0; g < groups_.size(); ++g) {
      if (!is_body(groups_[g].kind) || !groups_[g].acronym || groups_[g].name.size() < 3) continue;
      const auto it = by_initials.find(groups_[g].name);
      if (it != by_initials.end()) join_if_one(g, it->second);
    }
  }

  /// Names of as many words, each the same or spelt the same by sound. Blocked by the sound of all words.
  void join_transliterations() {
    Index blocks;
    for (Group g = 0; g < groups_.size(); ++g) {
      std::string block = is_body(groups_[g].kind) ? "b" : std::to_string(static_cast<int>(groups_[g].kind));
      for (const std::string_view word : words_[g]) block.append(" ").append(skeleton(word));
      auto& earlier = blocks[block];
      for (const Group other : earlier) {
        if (!is_spelling(groups_[g].name, groups_[other].name)) continue;
        join(other, g);
        break;
      }
      if (earlier.size() < largest_fit) earlier.push_back(g);
    }
  }

  /// Single words are too little to go by unless they are long.
  static bool is_spelling(const std::string& a, const std::string& b) {
    const auto x = words_of(a), y = words_of(b);
    if (x.size() != y.size() || (x.size() == 1 && std::min(a.size(), b.size()) < 6)) return false;
    for (std::size_t i = 0; i < x.size(); ++i) {
      if (x[i] != y[i] && !is_transliteration(x[i], y[i])) return false;
    }
    return true;
  }

  /// Persons of several words by surname: a name without middle name, or with an initial, joins the one fuller name it
  /// fits. Blocked by surname and first letter.
  void join_shorter_persons() {
    Index blocks;
    for (const Group g : persons_by_fullness()) {
      const auto& words = words_[g];
      if (words.size() < 2) continue;
      auto& fuller = blocks[std::string(words.back()) + ' ' + words.front()[0]];
      std::vector<Group> fits;
      for (const Group other : fuller) {
        if (is_same_person_name(groups_[g].name, groups_[other].name) && fits_country(g, other)) add_root(fits, other);
        if (fits.size() > largest_fit) break;
      }
      settle(g, fits);
      fuller.push_back(g);
    }
  }

  /// "bolton" joins the one full name that ends in it, or that ends in a spelling of it.
  void join_bare_surnames() {
    Index by_surname, by_sound;
    for (const Group g : persons_by_fullness()) {
      const auto& words = words_[g];
      if (words.size() < 2) continue;
      for (std::size_t at = 1; at < words.size(); ++at) {
        const std::string ending =
            groups_[g].name.substr(static_cast<std::size_t>(words[at].data() - groups_[g].name.data()));
        auto& same = by_surname[ending];
        if (same.size() <= largest_fit) add_root(same, g);
      }
      auto& alike = by_sound[skeleton(words.back())];
      if (alike.size() <= largest_fit) alike.push_back(g);
    }
    for (Group g = 0; g < groups_.size(); ++g) {
      if (groups_[g].kind != EntityKind::person || find(g) != g || groups_[g].name.size() < 3) continue;
      std::vector<Group> fits;
      for (const Group other : by_surname[groups_[g].name]) {
        if (other != g && fits_country(g, other)) add_root(fits, other);
      }
      if (fits.empty() && words_[g].size() == 1 && !given_name(groups_[g].name)) {
        for (const Group other : by_sound[skeleton(groups_[g].name)]) {
          if (is_spelling(groups_[g].name, std::string(words_[other].back())) && fits_country(g, other))
            add_root(fits, other);
        }
      }
      settle(g, fits);
    }
  }

  bool fits_country(Group a, Group b) const {
    const std::string &x = groups_[a].country, &y = groups_[b].country;
    return x.empty() || y.empty() || x == y;
  }

  std::vector<Group> persons_by_fullness() const {
    std::vector<Group> out;
    for (Group g = 0; g < groups_.size(); ++g) {
      if (groups_[g].kind == EntityKind::person) out.push_back(g);
    }
    // Fuller first: more words, then more letters, then the earlier.
    const auto rank = [&](Group g) { return std::tuple(words_[g].size(), groups_[g].name.size(), ~g); };
    std::sort(out.begin(), out.end(), [&](Group a, Group b) { return rank(a) > rank(b); });
    return out;
  }

  void add_root(std::vector<Group>& list, Group g) const {
    g = find(g);
    if (std::find(list.begin(), list.end(), g) == list.end()) list.push_back(g);
  }

  void settle(Group g, const std::vector<Group>& fits) {
    if (fits.size() == 1) join(fits[0], g);
    if (fits.size() > 1)
      links_.may_be[g] = {fits.begin(), fits.begin() + static_cast<std::ptrdiff_t>(std::min(fits.size(), largest_fit))};
  }

  void join_if_one(Group g, const std::vector<Group>& candidates) {
    std::vector<Group> fits;
    for (const Group other : candidates) {
      if (other != g) add_root(fits, other);
    }
    settle(g, fits);
  }

  const std::vector<NameGroup>& groups_;
  std::vector<std::vector<std::string_view>> words_;  ///< of their names
  NameLinks links_;
};

char sound(char c) {
  switch (c) {
    case 'c':
    case 'k':
    case 'q':
    case 'g':
    case 'x': return 'k';
    case 'd':
    case 't': return 't';
    case 's':
    case 'z': return 's';
    case 'v':
    case 'w':
    case 'f':
    case 'b': return 'v';
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y':
    case 'h':
    case 'j': return '\0';
    default: return c;
  }
}

}  // namespace

std::string skeleton(std::string_view word) {
  std::string out;
  for (const char c : word) {
    const char s = sound(c);
    if (s != '\0' && (out.empty() || out.back() != s)) out.push_back(s);
  }
  if (out.empty()) return std::string(word);
  return out;
}

NameLinks link_names(const std::vector<NameGroup>& groups) { return Linker(groups).run(); }

}  // namespace newsgraph
