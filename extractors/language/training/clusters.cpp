#include "extractors/language/training/clusters.hpp"

#include <algorithm>
#include <cmath>

namespace newsgraph {
namespace {

struct Neighbour {
  std::uint32_t word;  ///< index in the vocabulary, 0 for the sentence's edge
  std::uint32_t count;
};

struct VocabularyWord {
  std::uint32_t hash = 0;
  std::uint32_t count = 0;
  std::vector<Neighbour> neighbours;  ///< left ones, then right ones (with the side in the lowest bit of `word`)
};

std::vector<VocabularyWord> count_words(const Corpus& corpus, std::uint32_t min_count,
                                        std::unordered_map<std::uint32_t, std::uint32_t>& index) {
  std::unordered_map<std::uint32_t, std::uint32_t> counts;
  for (const std::uint32_t word : corpus.words) ++counts[word];
  std::vector<VocabularyWord> vocabulary(1);
  for (const auto& [word, count] : counts) {
    if (count >= min_count) vocabulary.push_back({word, count, {}});
  }
  std::sort(vocabulary.begin() + 1, vocabulary.end(), [](const VocabularyWord& a, const VocabularyWord& b) {
    return a.count != b.count ? a.count > b.count : a.hash < b.hash;
  });
  for (std::uint32_t i = 1; i < vocabulary.size(); ++i) index[vocabulary[i].hash] = i;
  return vocabulary;
}

void count_neighbours(const Corpus& corpus, const std::unordered_map<std::uint32_t, std::uint32_t>& index,
                      std::vector<VocabularyWord>& vocabulary) {
  const auto find = [&](std::uint32_t word) {
    const auto it = index.find(word);
    return it == index.end() ? 0U : it->second;
  };
  std::vector<std::vector<std::uint32_t>> seen(vocabulary.size());
  for (const Range s : corpus.sentences) {
    std::uint32_t before = 0;
    for (Token t = s.begin; t < s.end; ++t) {
      const std::uint32_t word = find(corpus.words[t]);
      const std::uint32_t after = t + 1 < s.end ? find(corpus.words[t + 1]) : 0;
      if (word != 0) {
        seen[word].push_back(before << 1U);
        seen[word].push_back(after << 1U | 1U);
      }
      before = word;
    }
  }
  for (std::size_t w = 1; w < vocabulary.size(); ++w) {
    std::sort(seen[w].begin(), seen[w].end());
    for (const std::uint32_t context : seen[w]) {
      auto& list = vocabulary[w].neighbours;
      if (list.empty() || list.back().word != context) list.push_back({context, 0});
      ++list.back().count;
    }
  }
}

/// Counts of (context, cluster) and what moving a word changes in the likelihood.
class Exchange {
 public:
  Exchange(const std::vector<VocabularyWord>& vocabulary, std::uint32_t n_clusters)
      : vocabulary_(vocabulary), n_(n_clusters), counts_(2 * vocabulary.size() * n_), totals_(n_), gains_(n_) {
    cluster_.resize(vocabulary.size());
    for (std::uint32_t w = 1; w < vocabulary.size(); ++w) {
      cluster_[w] = (w - 1) % n_;
      add(w, cluster_[w], 1);
    }
  }

  /// Moves every word to its best cluster in turn; the number that moved.
  std::size_t round() {
    std::size_t moved = 0;
    for (std::uint32_t w = 1; w < vocabulary_.size(); ++w) {
      const std::uint32_t old = cluster_[w];
      add(w, old, -1);
      cluster_[w] = best_cluster(w);
      add(w, cluster_[w], 1);
      moved += cluster_[w] != old ? 1 : 0;
    }
    return moved;
  }

  std::uint32_t cluster(std::uint32_t w) const { return cluster_[w]; }

 private:
  void add(std::uint32_t w, std::uint32_t cluster, std::int32_t sign) {
    const auto change = [&](std::uint32_t& n, std::uint32_t by) { n = sign > 0 ? n + by : n - by; };
    for (const Neighbour& x : vocabulary_[w].neighbours) change(counts_[x.word * std::size_t{n_} + cluster], x.count);
    change(totals_[cluster], vocabulary_[w].count);
  }

  /// n log n in fixed point, so that sums are the same whatever their order.
  std::int64_t n_log_n(std::uint32_t n) {
    while (table_.size() <= n) {
      const auto x = static_cast<double>(table_.size());
      table_.push_back(x < 2 ? 0 : std::llround(x * std::log2(x) * 4096));
    }
    return table_[n];
  }

  std::uint32_t best_cluster(std::uint32_t w) {
    const std::uint32_t count = vocabulary_[w].count;
    for (std::uint32_t c = 0; c < n_; ++c) gains_[c] = -2 * (n_log_n(totals_[c] + count) - n_log_n(totals_[c]));
    for (const Neighbour& x : vocabulary_[w].neighbours) {
      const std::uint32_t* row = &counts_[x.word * std::size_t{n_}];
      const std::int64_t first = n_log_n(x.count);
      for (std::uint32_t c = 0; c < n_; ++c)
        gains_[c] += row[c] == 0 ? first : n_log_n(row[c] + x.count) - n_log_n(row[c]);
    }
    return static_cast<std::uint32_t>(std::max_element(gains_.begin(), gains_.end()) - gains_.begin());
  }

  const std::vector<VocabularyWord>& vocabulary_;
  std::uint32_t n_;
  std::vector<std::uint32_t> counts_;
  std::vector<std::uint32_t> totals_;
  std::vector<std::int64_t> gains_;
  std::vector<std::uint32_t> cluster_;
  std::vector<std::int64_t> table_;
};

}  // namespace

std::unordered_map<std::uint32_t, std::uint16_t> cluster_words(const Corpus& corpus, const Clustering& options) {
  std::unordered_map<std::uint32_t, std::uint32_t> index;
  std::vector<VocabularyWord> vocabulary = count_words(corpus, options.min_count, index);
  count_neighbours(corpus, index, vocabulary);
  Exchange exchange(vocabulary, options.n_clusters);
  for (int round = 0; round < options.n_rounds; ++round) {
    if (exchange.round() == 0) break;
  }
  std::unordered_map<std::uint32_t, std::uint16_t> out;
  for (std::uint32_t w = 1; w < vocabulary.size(); ++w) {
    out[vocabulary[w].hash] = static_cast<std::uint16_t>(exchange.cluster(w) + 1);
  }
  return out;
}

}  // namespace newsgraph
