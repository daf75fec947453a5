// What a noun is said to be ("the demand is that Togo leave"): frame, words, whose it is and who shall do it; and what
// differs from that in one thing.
#include <doctest/doctest.h>

#include "tests/proposals/finders.hpp"

using namespace newsgraph;
using namespace newsgraph::proposal;

namespace {

/// "frame | words | agents | addressees" of each, a line for each.
std::string named(const std::string& text, const std::string& nominals = "") {
  const Document d = parse(text);
  const Actors actors = actors_of_words(d, nominals);
  std::string out;
  for (const Candidate& c : named_candidates(Context(d, actors, {}))) {
    out += (out.empty() ? "" : "\n") + std::string(c.frame) + " | " + std::string(d.text(c.anchor)) + " | " +
           words(d, c.agents) + " | " + words(d, c.addressees);
  }
  return out;
}

}  // namespace

TEST_CASE("what a noun is said to be: nouns of what shall be, with a form of be, then that or to") {
  const auto is = [](const std::string& noun, const std::string& be, const std::string& mark) {
    return named("The the DET DT 2 det, " + noun + " NOUN NN 6 nsubj, " + be + " 6 cop, " + mark +
                 " 6 mark, Togo T PROPN NNP 6 nsubj, leave leave VERB VB 0 root");
  };
  CHECK(is("demand demand", "is be AUX VBZ", "that that SCONJ IN") == "copular | Togo leave |  | Togo");
  CHECK(is("plan plan", "is be AUX VBZ", "that that SCONJ IN") == "copular | Togo leave |  | ");
  CHECK(is("bill bill", "is be AUX VBZ", "that that SCONJ IN") == "");
  CHECK(is("demand demand", "seems seem AUX VBZ", "that that SCONJ IN") == "");
  CHECK(is("demand demand", "is be AUX VBZ", "if if SCONJ IN") == "");
}

TEST_CASE("what a noun is said to be: the noun stands before, and counts alone or by number") {
  CHECK(named("It it PRON PRP 4 nsubj, is be AUX VBZ 4 cop, to to PART TO 4 mark, end end VERB VB 0 root, the the DET "
              "DT 6 det, plan plan NOUN NN 4 nsubj") == "");
  const auto of = [](const std::string& first, const std::string& preposition) {
    return named(first + " 6 nsubj, " + preposition +
                 " ADP IN 3 case, demands demand NOUN NNS 1 nmod, is be AUX VBZ 6 cop, to to PART TO 6 mark, leave "
                 "leave VERB VB 0 root");
  };
  CHECK(of("One one NUM CD", "of of") == "copular | leave |  | ");
  CHECK(of("Trouble trouble NOUN NN", "of of") == "");
  CHECK(of("One one NUM CD", "beside beside") == "");
}

TEST_CASE("what a noun is said to be: whose it is, and who shall do it, unless it is done to them") {
  const auto demand = [](const std::string& preposition) {
    return named("demands demand NOUN NNS 9 nsubj, " + preposition +
                 " ADP IN 3 case, Mali M PROPN NNP 1 nmod, and and CCONJ CC 5 cc, Chad C PROPN NNP 3 conj, are be AUX "
                 "VBP 9 cop, that that SCONJ IN 9 mark, Togo T PROPN NNP 9 nsubj, leave leave VERB VB 0 root");
  };
  CHECK(demand("of of") == "copular | Togo leave | Mali Chad | Togo");
  CHECK(demand("from from") == "copular | Togo leave | Mali Chad | Togo");
  CHECK(demand("by by") == "copular | Togo leave | Mali Chad | Togo");
  CHECK(demand("near near") == "copular | Togo leave |  | Togo");
  CHECK(named("Their they PRON PRP$ 2 nmod:poss, demand demand NOUN NN 7 nsubj, is be AUX VBZ 7 cop, that that SCONJ "
              "IN 7 mark, Togo T PROPN NNP 7 nsubj:pass, be be AUX VB 7 aux:pass, freed free VERB VBN 0 root") ==
        "copular | Togo be freed | Their | ");
}
