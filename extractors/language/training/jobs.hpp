/// Independent jobs on a few threads; and the random numbers of training, the same on every machine.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <functional>
#include <numeric>
#include <thread>
#include <vector>

#include "extractors/language/features.hpp"

namespace newsgraph {

/// Runs all jobs, at most n_threads at a time, in order of their index. Each writes to memory of its own, so the
/// results do not depend on n_threads.
inline void run_jobs(const std::vector<std::function<void()>>& jobs, unsigned n_threads) {
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < jobs.size(); i = next++) jobs[i]();
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < n_threads; ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
}

/// SplitMix64 (S. Vigna): std::shuffle and the standard distributions differ between libraries.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() { return mix_bits(state_ += 0x9E3779B97F4A7C15ULL); }
  /// A number in [0, n); n > 0.
  std::uint64_t below(std::uint64_t n) { return next() % n; }

  /// 0 .. n-1 in random order.
  std::vector<std::uint32_t> permutation(std::size_t n) {
    std::vector<std::uint32_t> order(n);
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t i = n; i > 1; --i) std::swap(order[i - 1], order[below(i)]);
    return order;
  }

 private:
  std::uint64_t state_;
};

}  // namespace newsgraph
