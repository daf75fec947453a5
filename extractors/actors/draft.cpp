#include "extractors/actors/draft.hpp"

#include <algorithm>
#include <numeric>

namespace newsgraph {

void Clusters::reset(std::vector<bool> named) {
  const std::size_t n = named.size();
  named_ = std::move(named);
  parent_.resize(n);
  std::iota(parent_.begin(), parent_.end(), 0u);
  rules_.assign(n, {});
  members_.assign(n, {});
  for (MentionIndex m = 0; m < n; ++m) members_[m] = {m};
}

MentionIndex Clusters::find(MentionIndex m) const {
  while (parent_[m] != m) m = parent_[m];
  return m;
}

void Clusters::join(MentionIndex a, MentionIndex b, std::string_view rule) {
  a = find(a);
  b = find(b);
  if (a == b) return;
  if (b < a) std::swap(a, b);
  parent_[b] = a;
  rules_[a] = rule;
  named_[a] = named_[a] || named_[b];
  std::vector<MentionIndex>& all = members_[a];
  const auto middle = static_cast<std::ptrdiff_t>(all.size());
  all.insert(all.end(), members_[b].begin(), members_[b].end());
  if (all[static_cast<std::size_t>(middle) - 1] > members_[b].front())
    std::inplace_merge(all.begin(), all.begin() + middle, all.end());
  members_[b].clear();
}

void index_mentions(Draft& draft) {
  auto& mentions = draft.mentions;
  std::stable_sort(mentions.begin(), mentions.end(), [](const DraftMention& a, const DraftMention& b) {
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
  });
  draft.by_head.assign(draft.document.size(), -1);
  std::vector<DraftMention> kept;
  for (DraftMention& m : mentions) {
    if (draft.by_head[m.head] >= 0) continue;
    draft.by_head[m.head] = static_cast<std::int32_t>(kept.size());
    kept.push_back(std::move(m));
  }
  mentions = std::move(kept);
  std::vector<bool> named;
  for (const DraftMention& m : mentions) named.push_back(m.mention_kind == MentionKind::name);
  draft.clusters.reset(std::move(named));
}

Token head_of(const Document& document, Range range) {
  for (Token t = range.begin; t < range.end; ++t) {
    if (document.is_root(t) || !range.contains(document.heads[t])) {
      if (document.upos[t] != Upos::punct && document.upos[t] != Upos::det) return t;
    }
  }
  return range.end - 1;
}

}  // namespace newsgraph
