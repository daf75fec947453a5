#include <algorithm>
#include <bit>
#include <vector>

#include "extractors/language/lexicon.hpp"
#include "extractors/language/training/train.hpp"

namespace newsgraph {

std::string build_lexicon(const Corpus& corpus) {
  const auto fine = cluster_words(corpus, {.n_clusters = 256, .min_count = 3, .n_rounds = 12});
  const auto coarse = cluster_words(corpus, {.n_clusters = 48, .min_count = 3, .n_rounds = 12});
  std::vector<Lexicon::Entry> entries;
  for (const auto& [word, cluster] : fine) entries.push_back({word, cluster, coarse.at(word)});
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
