/// Sums of the first layer of a network, with a memory: what a word adds to it where it stands is the same whenever the
/// word stands there again, in this article or in the next.
///
///     FirstLayer layer(network.rows());
///     if (!layer.find(key_of(word))) {
///       word_features(word, layer.features());
///       layer.end_part();                     // summed and remembered
///     }
///     state_features(..., layer.features());  // the rest: not likely to come again
///     layer.sum(hidden);
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "extractors/language/features.hpp"
#include "extractors/language/weights.hpp"

namespace newsgraph {

/// Sums by key. A fixed number of places; what is kept takes the place of what was there.
class SumMemory {
 public:
  SumMemory();

  /// Asks for the lines of cache of a key. Only a wish.
  void prefetch(std::uint64_t key) const;
  /// Good until the next `keep`; null where the key is not there.
  const Scores* find(std::uint64_t key) const;
  void keep(std::uint64_t key, const Scores& sums);

 private:
  static constexpr unsigned log2_size = 14;  ///< 4 MiB
  static std::size_t place(std::uint64_t key) { return static_cast<std::size_t>(key >> (64U - log2_size)); }

  std::unique_ptr<std::uint64_t[]> keys_;  ///< 0 where nothing is kept
  std::unique_ptr<Scores[]> sums_;
};

/// Working memory of one thread. The sums are those of WeightTable::add_scores over all features, to the bit, as long
/// as no two parts with different features have the same key; builds with assertions check it.
class FirstLayer {
 public:
  /// Parts of one state, those given with `add` too.
  static constexpr std::size_t max_parts = 40;

  /// `rows` must outlive this.
  explicit FirstLayer(const WeightTable& rows) : rows_(rows) {}

  /// Worth it some time before `find`.
  void prefetch(std::uint64_t key) const { memory_.prefetch(key); }
  /// Begins a part, whose features a spread hash stands for. False where they must be given: in `features`, and then
  /// `end_part`. Where `sums` are given, what the part adds is put there until the end of `sum`; they must last so
  /// long.
  bool find(std::uint64_t key, Scores* sums = nullptr);
  /// The features of the part that is being made.
  FeatureVector& features() { return features_; }
  void end_part();
  /// Adds what a part adds that was summed before. It must last until `sum`.
  void add(const Scores& part) { terms_[n_terms_++] = &part; }
  /// Sums all parts and the features behind the last one, and begins the next state.
  void sum(Scores& hidden);

 private:
  const WeightTable& rows_;
  SumMemory memory_;
  FeatureVector features_;
  std::array<FeaturePart, max_parts + 1> parts_;  ///< those that are not remembered
  std::array<std::uint64_t, max_parts + 1> keys_;
  std::array<Scores, max_parts> fresh_;  ///< their sums, where those are wanted nowhere else
  std::array<const Scores*, max_parts> terms_;
  std::size_t n_parts_ = 0, n_terms_ = 0;
  [[maybe_unused]] std::size_t n_found_ = 0;
};

}  // namespace newsgraph
