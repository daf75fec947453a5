#include "extractors/statements/cue_lexicon.hpp"

#include <doctest/doctest.h>

#include "graph/error.hpp"

namespace newsgraph {
namespace {

TEST_CASE("a cue attributes in its frames alone") {
  const CueLexicon lexicon(
      "# comment\n"
      "know\tverb\tbelief\tpositive\tcertain\tclause:62\n"
      "warn\tverb\tassertion\tpositive\tcertain\tclause quote of:40\n"
      "warn\tverb\torder\tpositive\tcertain\tobjinf\n"
      "point out\tverb\tassertion\tpositive\tcertain\tclause\n");
  REQUIRE(lexicon.find(CuePos::verb, "know", Frame::clause) != nullptr);
  CHECK(lexicon.find(CuePos::verb, "know", Frame::clause)->attitude == Attitude::belief);
  CHECK(lexicon.find(CuePos::verb, "know", Frame::clause)->precision == doctest::Approx(0.62));
  CHECK(lexicon.find(CuePos::verb, "know", Frame::object) == nullptr);
  CHECK(lexicon.find(CuePos::noun, "know", Frame::clause) == nullptr);
  CHECK(lexicon.find(CuePos::verb, "warn", Frame::prepositional, "of")->precision == doctest::Approx(0.40));
  CHECK(lexicon.find(CuePos::verb, "warn", Frame::prepositional, "about") == nullptr);
  CHECK(lexicon.find(CuePos::verb, "warn", Frame::object_infinitive)->attitude == Attitude::order);
  CHECK(lexicon.knows(CuePos::verb, "point out"));
  CHECK_FALSE(lexicon.knows(CuePos::verb, "point"));
}

TEST_CASE("a lexicon that is not of its form is refused") {
  for (const char* bad :
       {"say\tverb\tassertion\tpositive\tcertain\n", "say\tverb\tshouting\tpositive\tcertain\tclause\n",
        "say\tverb\tassertion\tpositive\tcertain\tclause:x\n", "say\tverb\tassertion\tpositive\tcertain\tclause:101\n",
        "say\tverb\tassertion\tpositive\tcertain\tclause clause\n"}) {
    CAPTURE(bad);
    CHECK_THROWS_AS(CueLexicon{bad}, Error);
  }
}

TEST_CASE("the program's own lexicon holds the common cues") {
  const CueLexicon& lexicon = cue_lexicon();
  CHECK(lexicon.size() > 1000);
  for (const char* lemma : {"say", "tell", "warn", "deny", "claim", "announce", "believe", "suggest"}) {
    CAPTURE(std::string(lemma));
    CHECK(lexicon.find(CuePos::verb, lemma, Frame::clause) != nullptr);
  }
  CHECK(lexicon.find(CuePos::verb, "deny", Frame::clause)->polarity == Polarity::negative);
  CHECK(lexicon.find(CuePos::verb, "eat", Frame::object) == nullptr);
}

}  // namespace
}  // namespace newsgraph
