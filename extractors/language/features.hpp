/// Hashed features: a feature is a template number and up to four values, and is known by its 64-bit hash alone.
///
///     FeatureVector features;
///     features.add(3, word.lower);            // template 3: the word
///     features.add(4, word.lower, next.tag);  // template 4: the word and the next tag
///
/// Templates of one classifier need numbers of their own; classifiers do not share weights, so numbers may repeat
/// between them. Hashes are the same on every machine.
#pragma once

#include <array>
#include <cassert>
#include <cstdint>
#include <span>

namespace newsgraph {

using FeatureHash = std::uint64_t;

/// Spreads the bits of x over all 64 (finaliser of MurmurHash3, with the constants of D. Stafford's variant 13).
constexpr std::uint64_t mix_bits(std::uint64_t x) {
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31U);
}

/// A cheap, order-sensitive combination of values; spread afterwards by mix_bits.
constexpr std::uint64_t combine(std::uint64_t a, std::uint64_t b) {
  return (a ^ (a >> 29U)) * 0x9E3779B97F4A7C15ULL + b;
}

class FeatureVector {
 public:
  static constexpr std::size_t capacity = 144;

  void clear() { size_ = 0; }
  void add(std::uint32_t feature_template, std::uint64_t a) { push(combine(feature_template + 1ULL, a)); }
  void add(std::uint32_t feature_template, std::uint64_t a, std::uint64_t b) {
    push(combine(combine(feature_template + 1ULL, a), b));
  }
  void add(std::uint32_t feature_template, std::uint64_t a, std::uint64_t b, std::uint64_t c) {
    push(combine(combine(combine(feature_template + 1ULL, a), b), c));
  }
  void add(std::uint32_t feature_template, std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t d) {
    push(combine(combine(combine(combine(feature_template + 1ULL, a), b), c), d));
  }
  std::span<const FeatureHash> view() const { return {hashes_.data(), size_}; }

 private:
  void push(std::uint64_t value) {
    assert(size_ < capacity);
    hashes_[size_++] = mix_bits(value);
  }

  std::array<FeatureHash, capacity> hashes_;
  std::size_t size_ = 0;
};

}  // namespace newsgraph
