#include "extractors/actors/numbering.hpp"

#include <algorithm>
#include <utility>

namespace newsgraph {
namespace {

/// The first eight bytes as a number that orders as they do.
std::uint64_t head_of(std::string_view text) {
  std::uint64_t head = 0;
  for (std::size_t i = 0; i < 8; ++i) head = head << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
  return head;
}

}  // namespace

std::string_view TextStore::keep(std::string_view text) {
  char* const copy = static_cast<char*>(memory_->allocate(text.size(), 1));
  std::copy(text.begin(), text.end(), copy);
  return {copy, text.size()};
}

std::uint32_t Numbering::number(std::string_view text) {
  if (const auto known = numbers_.find(text); known != numbers_.end()) return known->second;
  texts_.push_back(store_.keep(text));
  return numbers_.emplace(texts_.back(), size() - 1).first->second;
}

std::optional<std::uint32_t> Numbering::find(std::string_view text) const {
  const auto known = numbers_.find(text);
  return known == numbers_.end() ? std::nullopt : std::optional(known->second);
}

std::vector<std::uint32_t> Numbering::sorted() const {
  // What all texts begin with tells nothing; the bytes behind it tell most of them apart without a look at the texts.
  std::size_t shared = texts_.empty() ? 0 : texts_[0].size();
  for (const std::string_view text : texts_) {
    const std::size_t most = std::min(shared, text.size());
    shared = static_cast<std::size_t>(std::mismatch(text.begin(), text.begin() + most, texts_[0].begin()).first -
                                      text.begin());
  }
  std::vector<std::pair<std::uint64_t, std::uint32_t>> keys;
  keys.reserve(texts_.size());
  for (std::uint32_t n = 0; n < size(); ++n) keys.emplace_back(head_of(texts_[n].substr(shared)), n);
  std::sort(keys.begin(), keys.end(), [&](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : texts_[a.second] < texts_[b.second];
  });
  std::vector<std::uint32_t> out;
  out.reserve(keys.size());
  for (const auto& [head, n] : keys) out.push_back(n);
  return out;
}

}  // namespace newsgraph
