/// Words -> clusters by their vectors: spherical k-means (I. Dhillon and D. Modha, 2001) over vectors that others made
/// from much more text than there is here, such as GloVe's (J. Pennington et al., 2014).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace newsgraph {

/// Unit vectors, in fixed point so that sums are the same whatever their order and the machine.
struct WordVectors {
  static constexpr std::int32_t unit = 4096;  ///< length of every vector

  std::vector<std::uint32_t> words;   ///< hash_bytes in lower case, digits as 0; the most frequent word first
  std::vector<std::int16_t> numbers;  ///< n_dimensions for each word
  std::size_t n_dimensions = 0;

  std::size_t size() const { return n_dimensions == 0 ? 0 : numbers.size() / n_dimensions; }
  const std::int16_t* of(std::size_t i) const { return numbers.data() + i * n_dimensions; }
};

/// The first `n_words` words of a text file of lines "word number ... number", all of the same length. Of words that
/// are the same in lower case with digits as 0 the first counts. @throws Error
WordVectors read_vectors(const std::string& path, std::size_t n_words);

struct VectorClusters {
  std::vector<std::uint16_t> of_words;  ///< the cluster of each word, 0 or more
  WordVectors means;                    ///< of the clusters; without words
};

/// The same whatever n_threads.
VectorClusters cluster_vectors(const WordVectors& vectors, std::size_t n_clusters, unsigned n_threads);

/// The sections of the senses: words to fine clusters, and those to coarse ones.
struct SenseSections {
  std::string table;
  std::string groups;
};
SenseSections build_senses(const WordVectors& vectors, unsigned n_threads);

}  // namespace newsgraph
