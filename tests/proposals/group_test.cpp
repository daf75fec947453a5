// The same proposal told several times is one: "fullest; mention", a line for each proposal.
#include <doctest/doctest.h>

#include "tests/proposals/build_proposals.hpp"

using namespace newsgraph;

TEST_CASE("what points back joins, what says something else does not") {
  struct Case {
    const char* parse;
    const char* expected;
  };
  const Case cases[] = {
      // A definite noun takes up the same word.
      {"a a DET DT 2 det, bill bill NOUN NN 0 root, to to PART TO 4 mark, ban ban VERB VB 2 acl, cars car NOUN NNS 4 "
       "obj / "
       "the the DET DT 2 det, bill bill NOUN NN 3 nsubj, failed fail VERB VBD 0 root",
       "a bill to ban cars; the bill"},
      // A word of the same family.
      {"a a DET DT 2 det, treaty treaty NOUN NN 0 root, on on ADP IN 4 case, cars car NOUN NNS 2 nmod / "
       "this this DET DT 2 det, pact pact NOUN NN 3 nsubj, failed fail VERB VBD 0 root",
       "a treaty on cars; this pact"},
      // Another content is another bill.
      {"a a DET DT 2 det, bill bill NOUN NN 0 root, on on ADP IN 4 case, cars car NOUN NNS 2 nmod / "
       "a a DET DT 2 det, bill bill NOUN NN 0 root, on on ADP IN 4 case, ships ship NOUN NNS 2 nmod",
       "a bill on cars\na bill on ships"},
      // The same act on the same thing.
      {"Ruritania R PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, suspend suspend VERB VB 2 "
       "xcomp, Parliament "
       "parliament NOUN NN 4 obj / Ruritania R PROPN NNP 2 nsubj, considered consider VERB VBD 0 root, suspending "
       "suspend VERB VBG 2 "
       "xcomp, parliament parliament NOUN NN 3 obj",
       "suspend Parliament; suspending parliament"},
      // "offer a guarantee" and "a guarantee" are one.
      {"Ruritania R PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, offer offer VERB VB 2 xcomp, a "
       "a DET DT 6 det, "
       "guarantee guarantee NOUN NN 4 obj",
       "offer a guarantee; a guarantee"},
      // What a plan includes is not what "the deal" takes up; the deal is.
      {"a a DET DT 2 det, deal deal NOUN NN 3 nsubj, includes include VERB VBZ 0 root, a a DET DT 5 det, pact pact "
       "NOUN "
       "NN 3 obj / the the DET DT 2 det, deal deal NOUN NN 3 nsubj, failed fail VERB VBD 0 root",
       "a deal; the deal\na pact"},
      // Somebody else's plan is another one.
      {"Ruritania R PROPN NNP 3 nmod:poss, 's 's PART POS 1 case, plan plan NOUN NN 0 root, for for ADP IN 5 case, "
       "cars car NOUN NNS 3 "
       "nmod / Graustark G PROPN NNP 3 nmod:poss, 's 's PART POS 1 case, plan plan NOUN NN 4 nsubj, failed fail VERB "
       "VBD 0 root",
       "Ruritania 's plan for cars\nGraustark 's plan"},
  };
  for (const Case& c : cases) {
    const Document d = parse(c.parse);
    const Actors actors = actors_of_words(d);
    CAPTURE(d.article.text);
    CHECK(show_groups(d, group_all(proposal::Context(d, actors, {}))) == c.expected);
  }
}

TEST_CASE("a proposal needs one member that is sure") {
  const Document d = parse(
      "a a DET DT 2 det, bill bill NOUN NN 0 root, to to PART TO 4 mark, ban ban VERB VB 2 acl, cars car NOUN NNS 4 "
      "obj");
  const Actors actors = actors_of_words(d);
  const proposal::Context context(d, actors, {});
  for (const double probability : {0.49, 0.5}) {
    std::vector<proposal::Weighed> weighed;
    for (const proposal::Candidate& c : proposal::find_candidates(context)) {
      weighed.push_back({c, {}, probability, proposal::gist_of(context, c)});
    }
    CHECK(proposal::group_candidates(context, weighed).size() == (probability < 0.5 ? 0 : 1));
  }
}
