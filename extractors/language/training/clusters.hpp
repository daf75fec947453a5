/// Words -> clusters by the company they keep: the exchange algorithm on predictive class models (S. Martin et al.
/// 1998; J. Uszkoreit and T. Brants, 2008), with neighbours on both sides.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "extractors/language/document.hpp"

namespace newsgraph {

/// Running text as hashes of words in lower case, digits as 0; sentence by sentence.
struct Corpus {
  std::vector<std::uint32_t> words;
  std::vector<Range> sentences;
};

struct Clustering {
  std::uint32_t n_clusters = 256;
  std::uint32_t min_count = 3;  ///< rarer words are in no cluster
  int n_rounds = 12;            ///< over the whole vocabulary
};

/// Word -> cluster, 1 to n_clusters.
std::unordered_map<std::uint32_t, std::uint16_t> cluster_words(const Corpus& corpus, const Clustering& options);

}  // namespace newsgraph
