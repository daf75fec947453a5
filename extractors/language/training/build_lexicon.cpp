#include <algorithm>
#include <bit>
#include <map>
#include <unordered_map>
#include <vector>

#include "extractors/language/lexicon.hpp"
#include "extractors/language/training/train.hpp"

namespace newsgraph {

namespace {

/// Words rarer than this in the treebank have no class of usage: it would give their tags away.
constexpr std::size_t min_usage_count = 5;
/// Words rarer than this are told by their spelling alone.
constexpr std::size_t min_known_count = 2;

/// The tags a word is used with in at least one of twelve cases, as a number from 2 to 255; the rarest sets share 255.
std::unordered_map<std::uint32_t, std::uint8_t> usage_classes(const Treebank& treebank) {
  std::unordered_map<std::uint32_t, std::map<PosPair, std::size_t>> counts;
  for (std::size_t t = 0; t < treebank.size(); ++t) ++counts[treebank.words[t].lower][treebank.tags[t]];
  std::unordered_map<std::uint32_t, std::uint8_t> out;
  std::map<std::vector<PosPair>, std::size_t> sets;
  std::unordered_map<std::uint32_t, std::vector<PosPair>> used;
  for (const auto& [word, tags] : counts) {
    std::size_t all = 0;
    for (const auto& [tag, n] : tags) all += n;
    if (all >= min_known_count) out[word] = 1;
    if (all < min_usage_count) continue;
    for (const auto& [tag, n] : tags) {
      if (12 * n >= all) used[word].push_back(tag);
    }
    ++sets[used[word]];
  }
  std::vector<std::vector<PosPair>> order;
  for (const auto& [set, n] : sets) order.push_back(set);
  std::stable_sort(order.begin(), order.end(), [&](const auto& a, const auto& b) { return sets[a] > sets[b]; });
  std::map<std::vector<PosPair>, std::uint8_t> numbers;
  for (std::size_t i = 0; i < order.size(); ++i)
    numbers[order[i]] = static_cast<std::uint8_t>(std::min<std::size_t>(i + 2, 255));
  for (const auto& [word, set] : used) out[word] = numbers[set];
  return out;
}

}  // namespace

std::string build_lexicon(const Corpus& corpus, const Treebank& treebank) {
  const auto fine = cluster_words(corpus, {.n_clusters = 256, .min_count = 3, .n_rounds = 12});
  const auto coarse = cluster_words(corpus, {.n_clusters = 48, .min_count = 3, .n_rounds = 12});
  const auto usage = usage_classes(treebank);
  std::vector<Lexicon::Entry> entries;
  for (const auto& [word, cluster] : fine) {
    const auto it = usage.find(word);
    entries.push_back(
        {word, cluster, static_cast<std::uint8_t>(coarse.at(word)), it == usage.end() ? std::uint8_t{0} : it->second});
  }
  for (const auto& [word, tags] : usage) {
    if (!fine.contains(word)) entries.push_back({word, 0, 0, tags});
  }
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.word < b.word; });
  std::vector<Lexicon::Entry> slots(std::bit_ceil(entries.size() * 3 / 2 + 2));
  const auto mask = static_cast<std::uint32_t>(slots.size() - 1);
  for (const Lexicon::Entry& entry : entries) {
    std::uint32_t i = entry.word & mask;
    while (slots[i].word != 0) i = (i + 1) & mask;
    slots[i] = entry;
  }
  return {reinterpret_cast<const char*>(slots.data()), slots.size() * sizeof(Lexicon::Entry)};
}

}  // namespace newsgraph
