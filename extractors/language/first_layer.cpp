#include "extractors/language/first_layer.hpp"

#include <cassert>

#include "extractors/language/kernels.hpp"

namespace newsgraph {
namespace {

#ifdef NDEBUG
constexpr bool check_keys = false;
#else
constexpr bool check_keys = true;  // every second part that is remembered is summed again
#endif

}  // namespace

SumMemory::SumMemory()
    : keys_(std::make_unique<std::uint64_t[]>(std::size_t{1} << log2_size)),
      sums_(std::make_unique_for_overwrite<Scores[]>(std::size_t{1} << log2_size)) {}

void SumMemory::prefetch(std::uint64_t key) const {
  constexpr std::size_t line = 64;
  const std::size_t i = place(key);
  __builtin_prefetch(&keys_[i]);
  const auto* bytes = reinterpret_cast<const char*>(&sums_[i]);
  for (std::size_t k = 0; k < sizeof(Scores); k += line) __builtin_prefetch(bytes + k);
}

const Scores* SumMemory::find(std::uint64_t key) const {
  const std::size_t i = place(key);
  return keys_[i] == key ? &sums_[i] : nullptr;
}

void SumMemory::keep(std::uint64_t key, const Scores& sums) {
  const std::size_t i = place(key);
  keys_[i] = key;
  sums_[i] = sums;
}

bool FirstLayer::find(std::uint64_t key, Scores* sums) {
  key |= 1U;  // 0 stands for no key
  const Scores* known = memory_.find(key);
  if (known != nullptr && !(check_keys && ++n_found_ % 2 == 0)) {
    if (sums != nullptr) *sums = *known;
    add(*known);
    return true;
  }
  Scores& to = sums != nullptr ? *sums : fresh_[n_parts_];
  to = {};
  add(to);
  keys_[n_parts_] = key;
  parts_[n_parts_] = {features_.view().size(), 0, &to};
  return false;
}

void FirstLayer::end_part() {
  FeaturePart& part = parts_[n_parts_++];
  part.end = features_.view().size();
  rows_.prefetch(features_.view().subspan(part.begin, part.end - part.begin));
}

void FirstLayer::sum(Scores& hidden) {
  const auto features = features_.view();
  const std::size_t begin = n_parts_ == 0 ? 0 : parts_[n_parts_ - 1].end;
  rows_.prefetch(features.subspan(begin));
  hidden = {};
  parts_[n_parts_] = {begin, features.size(), &hidden};
  rows_.add_scores(features, {parts_.data(), n_parts_ + 1});
  kernels().add_sums({terms_.data(), n_terms_}, hidden);
  for (std::size_t i = 0; i < n_parts_; ++i) {
    [[maybe_unused]] const Scores* known = memory_.find(keys_[i]);
    assert(known == nullptr || *known == *parts_[i].scores);
    memory_.keep(keys_[i], *parts_[i].scores);
  }
  features_.clear();
  n_parts_ = n_terms_ = 0;
}

}  // namespace newsgraph
