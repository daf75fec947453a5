#include "extractors/language/training/vectors.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "extractors/language/senses.hpp"
#include "extractors/language/training/jobs.hpp"
#include "extractors/language/words.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

constexpr int n_rounds = 12;
constexpr std::size_t n_fine = 640, n_coarse = 72;
static_assert(n_fine <= Senses::fine_mask);
constexpr std::size_t words_per_job = 4096;

/// The numbers behind the word, scaled to unit length; empty where one is no number.
std::vector<std::int16_t> read_unit_vector(const char* text) {
  std::vector<double> numbers;
  for (char* end = nullptr; *text != '\0' && *text != '\r'; text = end) {
    numbers.push_back(std::strtod(text, &end));
    if (end == text) return {};
  }
  double squares = 0;
  for (const double x : numbers) squares += x * x;
  const double scale = squares > 0 ? WordVectors::unit / std::sqrt(squares) : 0;
  std::vector<std::int16_t> out;
  for (const double x : numbers) out.push_back(static_cast<std::int16_t>(std::lround(x * scale)));
  return out;
}

std::int32_t product(const std::int16_t* a, const std::int16_t* b, std::size_t n) {
  std::int32_t sum = 0;
  for (std::size_t i = 0; i < n; ++i) sum += std::int32_t{a[i]} * b[i];
  return sum;
}

class KMeans {
 public:
  KMeans(const WordVectors& vectors, std::size_t n_clusters)
      : vectors_(vectors), n_(std::min(n_clusters, vectors.size())), cluster_(vectors.size()) {
    // The most frequent words lie far apart, but function words crowd at the top: every second one from there.
    for (std::size_t c = 0; c < n_; ++c) {
      const std::size_t word = std::min(2 * c, vectors.size() - 1);
      means_.insert(means_.end(), vectors.of(word), vectors.of(word) + vectors.n_dimensions);
    }
  }

  void assign(unsigned n_threads) {
    std::vector<std::function<void()>> jobs;
    for (std::size_t begin = 0; begin < cluster_.size(); begin += words_per_job) {
      jobs.push_back([this, begin] {
        const std::size_t end = std::min(begin + words_per_job, cluster_.size());
        for (std::size_t i = begin; i < end; ++i) cluster_[i] = nearest(vectors_.of(i));
      });
    }
    run_jobs(jobs, n_threads);
  }

  /// Each cluster's mean; one that has lost all words keeps its old one.
  void move_means() {
    const std::size_t d = vectors_.n_dimensions;
    std::vector<std::int64_t> sums(n_ * d);
    for (std::size_t i = 0; i < cluster_.size(); ++i) {
      for (std::size_t k = 0; k < d; ++k) sums[cluster_[i] * d + k] += vectors_.of(i)[k];
    }
    for (std::size_t c = 0; c < n_; ++c) {
      double squares = 0;
      for (std::size_t k = 0; k < d; ++k)
        squares += static_cast<double>(sums[c * d + k]) * static_cast<double>(sums[c * d + k]);
      if (squares == 0) continue;
      const double scale = WordVectors::unit / std::sqrt(squares);
      for (std::size_t k = 0; k < d; ++k)
        means_[c * d + k] = static_cast<std::int16_t>(std::lround(static_cast<double>(sums[c * d + k]) * scale));
    }
  }

  VectorClusters result() && { return {std::move(cluster_), {{}, std::move(means_), vectors_.n_dimensions}}; }

 private:
  std::uint16_t nearest(const std::int16_t* vector) const {
    std::size_t best = 0;
    std::int32_t best_product = 0;
    for (std::size_t c = 0; c < n_; ++c) {
      const std::int32_t x = product(vector, &means_[c * vectors_.n_dimensions], vectors_.n_dimensions);
      if (c == 0 || x > best_product) {
        best = c;
        best_product = x;
      }
    }
    return static_cast<std::uint16_t>(best);
  }

  const WordVectors& vectors_;
  std::size_t n_;
  std::vector<std::uint16_t> cluster_;
  std::vector<std::int16_t> means_;
};

}  // namespace

WordVectors read_vectors(const std::string& path, std::size_t n_words) {
  std::ifstream in(path);
  if (!in) throw Error(path, "", "cannot be read");
  WordVectors out;
  std::unordered_set<std::uint32_t> seen;
  std::string line;
  for (std::size_t n = 1; n <= n_words && std::getline(in, line); ++n) {
    const std::size_t space = line.find(' ');
    const std::vector<std::int16_t> vector =
        space == std::string::npos ? std::vector<std::int16_t>{} : read_unit_vector(line.c_str() + space);
    if (out.n_dimensions == 0) out.n_dimensions = vector.size();
    if (vector.empty() || vector.size() != out.n_dimensions)
      throw Error(path, "line " + std::to_string(n), "expected a word and the same number of numbers as in line 1");
    const std::uint32_t word = hash_bytes(lower_text(std::string_view(line).substr(0, space)));
    if (!seen.insert(word).second) continue;
    out.words.push_back(word);
    out.numbers.insert(out.numbers.end(), vector.begin(), vector.end());
  }
  return out;
}

VectorClusters cluster_vectors(const WordVectors& vectors, std::size_t n_clusters, unsigned n_threads) {
  KMeans clustering(vectors, n_clusters);
  for (int round = 1; round <= n_rounds; ++round) {
    clustering.assign(n_threads);
    if (round < n_rounds) clustering.move_means();
  }
  return std::move(clustering).result();
}

SenseSections build_senses(const WordVectors& vectors, unsigned n_threads) {
  const VectorClusters fine = cluster_vectors(vectors, n_fine, n_threads);
  const VectorClusters coarse = cluster_vectors(fine.means, n_coarse, n_threads);
  std::vector<std::uint32_t> slots(std::max(Senses::min_slots, std::bit_ceil(vectors.size() * 5 / 4 + 2)));
  const auto mask = static_cast<std::uint32_t>(slots.size() - 1);
  for (std::size_t w = 0; w < vectors.size(); ++w) {
    std::uint32_t i = vectors.words[w] & mask;
    while (slots[i] != 0) i = (i + 1) & mask;
    slots[i] = Senses::slot_of(vectors.words[w], static_cast<std::uint16_t>(fine.of_words[w] + 1));
  }
  SenseSections out{{reinterpret_cast<const char*>(slots.data()), slots.size() * sizeof(std::uint32_t)}, {'\0'}};
  for (const std::uint16_t group : coarse.of_words) out.groups.push_back(static_cast<char>(group + 1));
  return out;
}

}  // namespace newsgraph
