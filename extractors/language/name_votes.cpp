#include "extractors/language/name_votes.hpp"

#include <algorithm>

#include "extractors/language/find_names.hpp"

namespace newsgraph {
namespace {

/// Whether what the word is elsewhere says something of what it is here: not so "of" and "the".
bool has_voice(PosPair tag) {
  switch (upos_of(tag)) {
    case Upos::noun:
    case Upos::propn:
    case Upos::adj:
    case Upos::verb:
    case Upos::x:
    case Upos::intj: return true;
    default: return false;
  }
}

/// 0 for none, 1, 2 for two and three, 3 for more.
std::uint64_t amount(unsigned n) { return n < 2 ? n : n < 4 ? 2 : 3; }

/// The kind most votes are for, and how many are for it and against it, as one small number; 0 without votes.
std::uint64_t summary(const std::array<std::uint16_t, 4>& counts) {
  const auto best = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  if (counts[best] == 0) return 0;
  unsigned others = 0;
  for (std::size_t k = 0; k < counts.size(); ++k) others += k == best ? 0U : counts[k];
  return 1 + (best << 4U | amount(counts[best]) << 2U | amount(others));
}

std::uint64_t favourite(const std::array<std::uint16_t, 4>& counts) {
  const auto best = std::max_element(counts.begin(), counts.end());
  return *best == 0 ? 0 : 1 + static_cast<std::uint64_t>(best - counts.begin());
}

}  // namespace

void NameVotes::count(std::span<const Word> words, std::span<const PosPair> tags, std::span<const std::uint8_t> classes,
                      std::span<const Range> sentences) {
  words_ = words;
  own_.assign(words.size(), no_vote);
  votes_.clear();
  for (const Range s : sentences) {
    for (Token t = s.begin; t < s.end; ++t) {
      const bool name = classes[t] != 0;
      const bool capital = (words[t].flags & Word::capitalised) != 0 && (words[t].flags & Word::in_title) == 0;
      if (!has_voice(tags[t]) || (!name && (!capital || t == s.begin))) continue;
      own_[t] = static_cast<std::uint8_t>(name_tag(classes[t]).type);
      votes_.push_back({words[t].key, {}});
      votes_.back().counts[own_[t]] = 1;
    }
  }
  std::sort(votes_.begin(), votes_.end(), [](const Vote& a, const Vote& b) { return a.key < b.key; });
  std::size_t n = 0;
  for (std::size_t i = 0; i < votes_.size(); ++i) {
    if (n > 0 && votes_[n - 1].key == votes_[i].key) {
      for (std::size_t k = 0; k < 4; ++k) {
        std::uint16_t& sum = votes_[n - 1].counts[k];
        sum = static_cast<std::uint16_t>(std::min(1000, sum + votes_[i].counts[k]));
      }
    } else {
      votes_[n++] = votes_[i];
    }
  }
  votes_.resize(n);
}

NameVotes::Counts NameVotes::votes(std::size_t i) const {
  const auto it = std::lower_bound(votes_.begin(), votes_.end(), words_[i].key,
                                   [](const Vote& v, std::uint32_t key) { return v.key < key; });
  if (it == votes_.end() || it->key != words_[i].key) return {};
  Counts counts = it->counts;
  if (own_[i] != no_vote && counts[own_[i]] > 0) --counts[own_[i]];
  return counts;
}

bool NameVotes::add_features(std::size_t i, Range sentence, FeatureVector& out) const {
  const Counts here = votes(i);
  const Counts before = i > sentence.begin ? votes(i - 1) : Counts{};
  const Counts after = i + 1 < sentence.end ? votes(i + 1) : Counts{};
  const std::uint64_t all = favourite(before) << 8U | favourite(here) << 4U | favourite(after);
  if (all == 0) return false;
  const std::uint64_t caps = capitals_class(words_[i], i == sentence.begin);
  const std::uint64_t said = summary(here);
  if (said != 0) {
    out.add(70, said);
    out.add(71, said, caps);
    out.add(72, said, words_[i].coarse_sense);
    out.add(73, said, words_[i].phrase);
  }
  out.add(74, all);
  out.add(75, all, caps);
  return true;
}

}  // namespace newsgraph
