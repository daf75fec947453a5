/// Must date: "leave the Union by 31 October 2019". Must not: "stay for ten years".
#include "extractors/date_proposals.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

std::string first_date(const std::vector<TimeExpression>& times, Range range) {
  auto time = std::lower_bound(times.begin(), times.end(), range.begin,
                               [](const TimeExpression& t, Token begin) { return t.range.begin < begin; });
  for (; time != times.end() && time->range.end <= range.end; ++time) {
    const std::string date = iso_date(*time);
    if (!date.empty()) return date;
  }
  return {};
}

}  // namespace

void date_proposals(const std::vector<TimeExpression>& times, std::vector<Proposal>& proposals) {
  for (Proposal& proposal : proposals) {
    proposal.date = first_date(times, proposal.anchor);
    for (std::size_t i = 0; i < proposal.mentions.size() && proposal.date.empty(); ++i) {
      proposal.date = first_date(times, proposal.mentions[i]);
    }
  }
}

}  // namespace newsgraph
