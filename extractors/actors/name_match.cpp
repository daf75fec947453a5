#include "extractors/actors/name_match.hpp"

#include <algorithm>
#include <array>
#include <boost/container/small_vector.hpp>
#include <cstdint>
#include <vector>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/gazetteer.hpp"

namespace newsgraph {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_small_word(std::string_view word) {
  constexpr std::array<std::string_view, 12> words = {"of", "the", "and", "for", "in",  "on",
                                                      "to", "de",  "la",  "du",  "des", "et"};
  return is_one_of(word, words);
}

bool is_generation(std::string_view word) {
  constexpr std::array<std::string_view, 6> words = {"jr", "sr", "ii", "iii", "iv", "junior"};
  return is_one_of(word, words);
}

std::string_view take_generation(std::vector<std::string_view>& words) {
  if (words.size() < 2 || !is_generation(words.back())) return {};
  const std::string_view generation = words.back();
  words.pop_back();
  return generation;
}

std::string join(const std::vector<std::string_view>& words) {
  std::string out;
  for (const std::string_view word : words) {
    if (!out.empty()) out.push_back(' ');
    out.append(word);
  }
  return out;
}

/// Letters that transliterations from Cyrillic, Arabic and Hebrew write one for the other cost less than others.
constexpr std::array<std::string_view, 10> letter_classes = {"iyje", "kcqg", "uow", "aeo", "szc",
                                                             "dt",   "bpv",  "vwf", "xh",  "iea"};

/// Per byte the classes it is in, one bit for each.
constexpr std::array<std::uint16_t, 256> classes_of = [] {
  std::array<std::uint16_t, 256> out{};
  for (std::size_t i = 0; i < letter_classes.size(); ++i) {
    for (const char c : letter_classes[i]) out[static_cast<unsigned char>(c)] |= static_cast<std::uint16_t>(1U << i);
  }
  return out;
}();

bool is_cheap_swap(char a, char b) {
  return (classes_of[static_cast<unsigned char>(a)] & classes_of[static_cast<unsigned char>(b)]) != 0;
}

bool is_cheap_letter(char c) {
  return c == 'h' || c == 'y' || c == 'i' || c == 'e' || c == 'j' || c == 'u' || c == ' ';
}

/// Cost in tenths of turning one letter into another, or of leaving one out beside `beside`.
int swap_cost(char a, char b) { return a == b ? 0 : is_cheap_swap(a, b) ? 4 : 10; }
int gap_cost(char c, char beside) { return c == beside ? 2 : is_cheap_letter(c) ? 4 : 10; }

/// Whether turning one word into the other costs at most `limit`.
bool is_within(std::string_view a, std::string_view b, int limit) {
  boost::container::small_vector<int, 32> row(b.size() + 1), next(b.size() + 1);
  for (std::size_t j = 1; j <= b.size(); ++j) row[j] = row[j - 1] + gap_cost(b[j - 1], j > 1 ? b[j - 2] : '\0');
  for (std::size_t i = 1; i <= a.size(); ++i) {
    const int gap = gap_cost(a[i - 1], i > 1 ? a[i - 2] : '\0');
    next[0] = row[0] + gap;
    int least = next[0];
    for (std::size_t j = 1; j <= b.size(); ++j) {
      next[j] = std::min({row[j - 1] + swap_cost(a[i - 1], b[j - 1]), row[j] + gap,
                          next[j - 1] + gap_cost(b[j - 1], j > 1 ? b[j - 2] : '\0')});
      least = std::min(least, next[j]);
    }
    if (least > limit) return false;
    row.swap(next);
  }
  return row[b.size()] <= limit;
}

}  // namespace

bool is_acronym_of(std::string_view acronym, std::string_view full) {
  if (acronym.size() < 2 || acronym.find(' ') != std::string_view::npos) return false;
  const auto words = words_of(full);
  if (words.size() < 2) return false;
  std::string all, large;
  for (const std::string_view word : words) {
    all.push_back(word[0]);
    if (!is_small_word(word)) large.push_back(word[0]);
  }
  return acronym == all || acronym == large;
}

bool is_surname_of(std::string_view shorter, std::string_view full) {
  auto words = words_of(full);
  take_generation(words);
  const std::string name = join(words);
  return name.size() > shorter.size() && name.ends_with(shorter) && name[name.size() - shorter.size() - 1] == ' ';
}

/// "Pedro Sánchez" of "Pedro R. Sánchez Castejón": given name and first surname, initials aside.
static bool is_without_second_surname(const std::vector<std::string_view>& shorter,
                                      const std::vector<std::string_view>& longer) {
  if (longer.size() < 3 || shorter.size() >= longer.size()) return false;
  std::vector<std::string_view> x, y;
  std::copy_if(shorter.begin(), shorter.end(), std::back_inserter(x), [](std::string_view w) { return w.size() > 1; });
  std::copy_if(longer.begin(), longer.end() - 1, std::back_inserter(y),
               [](std::string_view w) { return w.size() > 1; });
  return x.size() >= 2 && x == y;
}

bool is_same_person_name(std::string_view a, std::string_view b) {
  auto x = words_of(a), y = words_of(b);
  const std::string_view gx = take_generation(x), gy = take_generation(y);
  if (!gx.empty() && !gy.empty() && gx != gy) return false;
  if (x.size() < 2 || y.size() < 2) return false;
  if (x.back() != y.back()) return is_without_second_surname(x, y) || is_without_second_surname(y, x);
  const std::string_view fx = x.front(), fy = y.front();
  const bool initial = (fx.size() == 1 || fy.size() == 1) && fx[0] == fy[0];
  if (fx != fy && !initial) return false;
  if (x.size() == 2 || y.size() == 2) return true;
  for (std::size_t i = 1; i + 1 < std::min(x.size(), y.size()); ++i) {
    if (x[i][0] != y[i][0]) return false;
    if (x[i].size() > 1 && y[i].size() > 1 && x[i] != y[i]) return false;
  }
  return true;
}

std::string without_legal_form(std::string_view name) {
  constexpr std::array<std::string_view, 15> legal = {"inc",     "corp",        "co",      "ltd",   "llc",
                                                      "plc",     "sa",          "ag",      "gmbh",  "nv",
                                                      "company", "corporation", "limited", "group", "holdings"};
  auto words = words_of(name);
  while (words.size() > 1 && is_one_of(words.back(), legal)) words.pop_back();
  if (words.size() > 2 && words[0] == "united" && (words[1] == "states" || words[1] == "kingdom")) {
    words[1] = words[1] == "states" ? "us" : "uk";
    words.erase(words.begin());
  }
  return join(words);
}

std::string core_of_organization(std::string_view name) {
  const std::string plain = without_legal_form(name);
  auto words = words_of(plain);
  if (words.size() > 1 && (words[0] == "us" || words[0] == "uk" || words[0] == "eu" || words[0] == "un"))
    words.erase(words.begin());
  return join(words);
}

namespace {

/// ISO code of a country's name or demonym, empty for any other words.
std::string country_of(const std::string& words) {
  const auto entry = embedded_gazetteer().first(words);
  const bool country = entry && (entry->name_class == NameClass::country || entry->name_class == NameClass::demonym);
  return country ? std::string(entry->country.substr(0, 2)) : std::string();
}

}  // namespace

NationalName national_name(std::string_view name) {
  const auto words = words_of(name);
  const auto joined = [&](std::size_t begin, std::size_t end) {
    const std::vector<std::string_view> part(words.data() + begin, words.data() + end);
    return join(part);
  };
  for (std::size_t n = 1; n <= 3 && n + 1 < words.size(); ++n) {
    if (std::string country = country_of(joined(0, n)); !country.empty())
      return {joined(n, words.size()), std::move(country)};
    const std::size_t at = words.size() - n;
    const bool the = at > 2 && words[at - 1] == "the";
    const std::size_t of = at - (the ? 2 : 1);
    if (of == 0 || words[of] != "of") continue;
    if (std::string country = country_of(joined(at, words.size())); !country.empty())
      return {joined(0, of), std::move(country)};
  }
  return {std::string(name), {}};
}

bool is_short_form(std::string_view shorter, std::string_view longer) {
  const auto x = words_of(shorter), y = words_of(longer);
  if (x.empty() || x.size() >= y.size()) return false;
  const bool goes_on = std::equal(x.begin(), x.end(), y.begin()) && is_small_word(y[x.size()]);
  if (x.back() != y.back() && !goes_on) return false;
  std::size_t i = 0;
  for (std::size_t j = 0; j < y.size() && i < x.size(); ++j) i += x[i] == y[j];
  return i == x.size();
}

bool is_transliteration(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const std::size_t shorter = std::min(a.size(), b.size()), longer = std::max(a.size(), b.size());
  if (shorter < 4 || longer - shorter > 3) return false;
  if (a[0] != b[0] && !is_cheap_swap(a[0], b[0])) return false;
  const int limit = shorter <= 7 ? (longer > shorter ? 6 : 8) : 10;
  return is_within(a, b, limit);
}

}  // namespace newsgraph
