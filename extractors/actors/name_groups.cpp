// one    "John R. Bolton" and "John Bolton"; "Bolton" where the collection knows one Bolton; "Taras Kovalsky" and
//        "Taras Kovalskyy"; "WHO" and "World Health Organization"; "Boeing Co." and "Boeing"
// apart  "Barack Obama" and "Michelle Obama"; "Bush" where there are two; "J. Smith" where there are John and Jane;
//        "George H. Bush" and "George W. Bush" with "George Bush" between them
#include "extractors/actors/name_groups.hpp"

#include <algorithm>
#include <boost/container/small_vector.hpp>
#include <numeric>
#include <span>
#include <tuple>
#include <unordered_map>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/gazetteer.hpp"
#include "extractors/actors/name_match.hpp"
#include "extractors/actors/numbering.hpp"

namespace newsgraph {
namespace {

using Group = std::uint32_t;
using Groups = boost::container::small_vector<Group, 4>;
using Words = std::span<const std::uint32_t>;  ///< numbers of words

constexpr std::size_t largest_fit = 8;  ///< candidates that a name which fits several lists

bool is_body(EntityKind kind) {
  return kind == EntityKind::organization || kind == EntityKind::group || kind == EntityKind::country;
}

/// The bytes of numbers as a key.
std::string_view bytes_of(Words numbers) {
  return {reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes()};
}

/// Lists of groups by key, in the order in which they were added.
class Index {
 public:
  Groups& operator[](std::string_view key) {
    const std::uint32_t n = keys_.number(key);
    if (n == lists_.size()) lists_.emplace_back();
    return lists_[n];
  }
  std::span<const Group> find(std::string_view key) const {
    const auto n = keys_.find(key);
    return n ? std::span<const Group>(lists_[*n].data(), lists_[*n].size()) : std::span<const Group>();
  }

 private:
  Numbering keys_;
  std::vector<Groups> lists_;
};

/// The names of groups as numbers of words, and how each word sounds.
class NameWords {
 public:
  explicit NameWords(const std::vector<NameGroup>& groups) {
    begin_.reserve(groups.size() + 1);
    for (const NameGroup& group : groups) {
      begin_.push_back(static_cast<std::uint32_t>(words_.size()));
      for (const std::string_view word : words_of(group.name)) {
        words_.push_back(texts_.number(word));
        if (sound_.size() < texts_.size()) sound_.push_back(sounds_.number(skeleton(word)));
      }
    }
    begin_.push_back(static_cast<std::uint32_t>(words_.size()));
  }
  Words operator[](Group g) const { return Words(words_).subspan(begin_[g], begin_[g + 1] - begin_[g]); }
  std::string_view text(std::uint32_t word) const { return texts_[word]; }
  /// The number of the word's skeleton.
  std::uint32_t sound(std::uint32_t word) const { return sound_[word]; }
  std::uint32_t number_of_sounds() const { return sounds_.size(); }

 private:
  Numbering texts_, sounds_;
  std::vector<std::uint32_t> sound_;  ///< by word
  std::vector<std::uint32_t> words_;  ///< of all names
  std::vector<std::uint32_t> begin_;  ///< of each name in them
};

class Linker {
 public:
  explicit Linker(const std::vector<NameGroup>& groups) : groups_(groups), words_(groups) {
    links_.root.resize(groups.size());
    std::iota(links_.root.begin(), links_.root.end(), 0u);
  }

  NameLinks run() {
    join_by_wikidata();
    join_cores();
    join_acronyms();
    join_transliterations();
    join_persons();
    for (Group& root : links_.root) root = find(root);
    for (auto& [g, list] : links_.may_be) {
      for (Group& other : list) other = find(other);
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
    std::unordered_map<std::uint32_t, Group> first;
    for (Group g = 0; g < groups_.size(); ++g) {
      if (groups_[g].wikidata == 0) continue;
      const auto [it, added] = first.try_emplace(groups_[g].wikidata, g);
      if (!added && groups_[it->second].kind == groups_[g].kind) join(it->second, g);
    }
  }

  void join_cores() {
    Numbering cores;
    std::vector<Group> first;
    for (Group g = 0; g < groups_.size(); ++g) {
      if (groups_[g].kind != EntityKind::organization) continue;
      const std::uint32_t core = cores.number(without_legal_form(groups_[g].name));
      if (core == first.size())
        first.push_back(g);
      else
        join(first[core], g);
    }
  }

  /// "who" -> the one organisation of the collection with these initials.
  void join_acronyms() {
    Index by_initials;
    std::string all, large;
    for (Group g = 0; g < groups_.size(); ++g) {
      if (!is_body(groups_[g].kind) || words_[g].size() < 2) continue;
      all.clear();
      large.clear();
      for (const std::uint32_t number : words_[g]) {
        const std::string_view word = words_.text(number);
        all.push_back(word[0]);
        if (word != "of" && word != "and" && word != "for" && word != "the" && word != "in" && word != "on")
          large.push_back(word[0]);
      }
      by_initials[all].push_back(g);
      if (large != all) by_initials[large].push_back(g);
    }
    for (Group g = 0; g < groups_.size(); ++g) {
      if (!is_body(groups_[g].kind) || !groups_[g].acronym || groups_[g].name.size() < 3) continue;
      Groups fits;
      for (const Group other : by_initials.find(groups_[g].name)) {
        if (other != g) add_root(fits, other);
        if (fits.size() > largest_fit) break;
      }
      settle(g, fits);
    }
  }

  /// Names of as many words, each the same or spelt the same by sound. Blocked by the sound of all words.
  void join_transliterations() {
    Index blocks;
    std::vector<std::uint32_t> block;
    for (Group g = 0; g < groups_.size(); ++g) {
      const EntityKind kind = is_body(groups_[g].kind) ? EntityKind::organization : groups_[g].kind;
      block = {static_cast<std::uint32_t>(kind)};
      for (const std::uint32_t word : words_[g]) block.push_back(words_.sound(word));
      Groups& earlier = blocks[bytes_of(block)];
      const auto same = std::find_if(earlier.begin(), earlier.end(),
                                     [&](Group other) { return is_spelling(words_[g], words_[other]); });
      if (same != earlier.end()) join(*same, g);
      if (earlier.size() < largest_fit) earlier.push_back(g);
    }
  }

  /// Single words are too little to go by unless they are long.
  bool is_spelling(Words a, Words b) const {
    if (a.size() != b.size()) return false;
    if (a.size() == 1 && std::min(words_.text(a[0]).size(), words_.text(b[0]).size()) < 6) return false;
    return std::equal(a.begin(), a.end(), b.begin(), [&](std::uint32_t x, std::uint32_t y) {
      return x == y || is_transliteration(words_.text(x), words_.text(y));
    });
  }

  void join_persons() {
    const std::vector<Group> persons = persons_by_fullness();
    join_shorter_persons(persons);
    join_bare_surnames(persons);
  }

  /// Persons of several words by surname: a name without middle name, or with an initial, joins the one fuller name it
  /// fits. Blocked by surname and first letter.
  void join_shorter_persons(const std::vector<Group>& persons) {
    Index blocks;
    for (const Group g : persons) {
      const Words words = words_[g];
      if (words.size() < 2) continue;
      const std::uint32_t block[] = {words.back(), static_cast<unsigned char>(words_.text(words.front())[0])};
      Groups& fuller = blocks[bytes_of(block)];
      Groups fits;
      for (const Group other : fuller) {
        if (is_same_person_name(groups_[g].name, groups_[other].name) && fits_country(g, other)) add_root(fits, other);
        if (fits.size() > largest_fit) break;
      }
      settle(g, fits);
      fuller.push_back(g);
    }
  }

  /// "bolton" joins the one full name that ends in it, or that ends in a spelling of it.
  void join_bare_surnames(const std::vector<Group>& persons) {
    Index by_surname;
    std::vector<Groups> by_sound(words_.number_of_sounds());
    for (const Group g : persons) {
      const Words words = words_[g];
      const std::string_view name = groups_[g].name;
      for (std::size_t blank = name.find(' '); blank != std::string_view::npos; blank = name.find(' ', blank + 1)) {
        Groups& same = by_surname[name.substr(blank + 1)];
        if (same.size() <= largest_fit) add_root(same, g);
      }
      if (words.size() < 2) continue;
      Groups& alike = by_sound[words_.sound(words.back())];
      if (alike.size() <= largest_fit) alike.push_back(g);
    }
    for (Group g = 0; g < groups_.size(); ++g) {
      if (groups_[g].kind != EntityKind::person || find(g) != g || groups_[g].name.size() < 3) continue;
      Groups fits;
      for (const Group other : by_surname.find(groups_[g].name)) {
        if (other != g && fits_country(g, other)) add_root(fits, other);
      }
      if (fits.empty() && words_[g].size() == 1 && !given_name(groups_[g].name)) {
        for (const Group other : by_sound[words_.sound(words_[g][0])]) {
          if (is_spelling(words_[g], words_[other].last(1)) && fits_country(g, other)) add_root(fits, other);
        }
      }
      settle(g, fits);
    }
  }

  bool fits_country(Group a, Group b) const {
    const std::uint32_t x = groups_[a].country, y = groups_[b].country;
    return x == 0 || y == 0 || x == y;
  }

  /// Fuller first: more words, then more letters, then the earlier.
  std::vector<Group> persons_by_fullness() const {
    struct Fullness {
      std::size_t words, letters;
      Group group;
    };
    std::vector<Fullness> persons;
    for (Group g = 0; g < groups_.size(); ++g) {
      if (groups_[g].kind == EntityKind::person) persons.push_back({words_[g].size(), groups_[g].name.size(), g});
    }
    std::stable_sort(persons.begin(), persons.end(), [](const Fullness& a, const Fullness& b) {
      return a.words != b.words ? a.words > b.words : a.letters > b.letters;
    });
    std::vector<Group> out;
    out.reserve(persons.size());
    for (const Fullness& person : persons) out.push_back(person.group);
    return out;
  }

  void add_root(Groups& list, Group g) const {
    g = find(g);
    if (std::find(list.begin(), list.end(), g) == list.end()) list.push_back(g);
  }

  void settle(Group g, const Groups& fits) {
    if (fits.size() == 1) join(fits[0], g);
    if (fits.size() > 1)
      links_.may_be[g] = {fits.begin(), fits.begin() + static_cast<std::ptrdiff_t>(std::min(fits.size(), largest_fit))};
  }

  const std::vector<NameGroup>& groups_;
  NameWords words_;
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
