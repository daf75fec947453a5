#include "extractors/proposals/triggers.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

namespace newsgraph {
std::string_view proposals_data(std::string_view file);
}

namespace newsgraph::proposal {
namespace {

constexpr std::array<std::string_view, 10> frame_names = {
    "infinitive",         "object_infinitive",     "clause", "object_clause", "object", "act", "gerund", "preposition",
    "object_preposition", "preposition_infinitive"};
constexpr std::array<std::string_view, 4> stance_names = {"supports", "opposes", "accepts", "rejects"};
constexpr std::size_t max_columns = 7;

using Row = std::array<std::string_view, max_columns>;

/// The lines of a table that are no comments; "-" reads as an empty cell.
std::vector<Row> rows(std::string_view file) {
  std::string_view rest = proposals_data(file);
  std::vector<Row> out;
  while (!rest.empty()) {
    std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (line.empty() || line.front() == '#') continue;
    Row row;
    for (std::size_t column = 0; column < max_columns; ++column) {
      const std::string_view cell = line.substr(0, line.find('\t'));
      row[column] = cell == "-" ? std::string_view{} : cell;
      line.remove_prefix(std::min(line.size(), cell.size() + 1));
    }
    out.push_back(row);
  }
  return out;
}

template <std::size_t N>
std::size_t index_of(const std::array<std::string_view, N>& names, std::string_view word) {
  const auto it = std::find(names.begin(), names.end(), word);
  assert(it != names.end());
  return static_cast<std::size_t>(it - names.begin());
}

Strength strength_of(std::string_view digit) {
  assert(digit == "1" || digit == "2" || digit == "3");
  return static_cast<Strength>(digit.front() - '0');
}

template <typename Trigger, typename Make>
std::vector<Trigger> read(std::string_view file, Make make) {
  std::vector<Trigger> out;
  for (const Row& row : rows(file)) out.push_back(make(row));
  std::stable_sort(out.begin(), out.end(), [](const Trigger& a, const Trigger& b) { return a.lemma < b.lemma; });
  return out;
}

template <typename Trigger>
std::span<const Trigger> of_lemma(const std::vector<Trigger>& table, std::string_view lemma) {
  struct ByLemma {
    bool operator()(const Trigger& a, std::string_view b) const { return a.lemma < b; }
    bool operator()(std::string_view a, const Trigger& b) const { return a < b.lemma; }
  };
  const auto [first, last] = std::equal_range(table.begin(), table.end(), lemma, ByLemma{});
  return {first, last};
}

}  // namespace

std::string_view name(Frame frame) { return frame_names[static_cast<std::size_t>(frame)]; }

std::span<const VerbTrigger> verb_triggers(std::string_view lemma) {
  static const auto table = read<VerbTrigger>("verbs.tsv", [](const Row& r) {
    return VerbTrigger{
        r[0], r[1], static_cast<Frame>(index_of(frame_names, r[2])), r[3], r[4], r[5], strength_of(r[6])};
  });
  return of_lemma(table, lemma);
}

std::span<const StanceVerb> stance_verbs(std::string_view lemma) {
  static const auto table = read<StanceVerb>("stances.tsv", [](const Row& r) {
    StanceVerb verb{r[0], r[1], std::nullopt, r[3]};
    if (!r[2].empty()) verb.stance = static_cast<Stance>(index_of(stance_names, r[2]));
    return verb;
  });
  return of_lemma(table, lemma);
}

const NounTrigger* noun_trigger(std::string_view lemma) {
  static const auto table = read<NounTrigger>("nouns.tsv", [](const Row& r) {
    return NounTrigger{r[0], r[1], r[2], r[3], strength_of(r[4])};
  });
  const auto found = of_lemma(table, lemma);
  return found.empty() ? nullptr : &found.front();
}

}  // namespace newsgraph::proposal
