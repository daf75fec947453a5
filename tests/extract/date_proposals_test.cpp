// The date of a proposal is the first point in time told in its words.
#include "extractors/date_proposals.hpp"

#include <doctest/doctest.h>

using namespace newsgraph;

TEST_CASE("dates inside the anchor, else inside a mention; no durations, nothing from outside") {
  const std::vector<TimeExpression> times = {{{2, 4}, TimeType::date, "2019-10-31", {}},
                                             {{6, 8}, TimeType::duration, "P10Y", {}},
                                             {{12, 13}, TimeType::date, "2020", {}}};
  struct Case {
    Range anchor;
    std::vector<Range> mentions;
    const char* expected;
  };
  const Case cases[] = {
      {{0, 5}, {}, "2019-10-31"},  {{5, 9}, {}, ""}, {{5, 9}, {{10, 14}}, "2020"}, {{3, 9}, {}, ""},
      {{0, 14}, {}, "2019-10-31"}, {{0, 3}, {}, ""},
  };
  for (const Case& c : cases) {
    std::vector<Proposal> proposals(1);
    proposals[0].anchor = c.anchor;
    proposals[0].mentions = c.mentions;
    date_proposals(times, proposals);
    CAPTURE(c.anchor.begin);
    CHECK(proposals[0].date == c.expected);
  }
}
