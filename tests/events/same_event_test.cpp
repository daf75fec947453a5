// Which telling is of which event: a title's event and one of another year, a bare noun among several events; and who
// is charged. Each with what looks like it and is not.
#include <doctest/doctest.h>

#include "extractors/events/candidate.hpp"
#include "tests/events/sides.hpp"

namespace newsgraph {

using namespace test;

namespace {

/// The triggers of each event joined by " + ", events by "; ", in an article published on a day; its first sentence is
/// the title.
std::string groups(const std::string& words, const std::string& published, bool titled = true) {
  Document document = document_of(words);
  document.article.published = published;
  const Actors actors = actors_of_names(document);
  EventScene scene = make_scene(document, actors, {}, {});
  scene.titles.assign(document.sentences.size(), 0);
  scene.titles[0] = titled ? 1 : 0;
  const std::vector<EventCandidate> candidates = find_candidates(scene, event_lexicon());
  std::string out;
  for (const auto& group : group_same_events(scene, candidates)) {
    out += out.empty() ? "" : "; ";
    for (const std::uint32_t m : group)
      out += (m == group.front() ? "" : " + ") + std::string(document.text(candidates[m].trigger.range));
  }
  return out;
}

const std::string berg_killed = acme + "2 nsubj B-ORG, killed kill VERB VBD 0 root, Berg Berg PROPN NNP 2 obj B-PER";
const std::string lee_killed = acme + "2 nsubj B-ORG, killed kill VERB VBD 0 root, " + lee + "2 obj B-PER";

/// "VERB the YEAR murder."
std::string of_murder(const std::string& year) {
  const bool dated = !year.empty();
  return "Police police NOUN NNS 2 nsubj, forgot forget VERB VBD 0 root, the the DET DT " +
         std::string(dated ? "5" : "4") + " det, " + (dated ? year + " " + year + " NUM CD 5 nummod, " : "") +
         "murder murder NOUN NN 2 obj";
}

/// "The NOUN mattered.", with the words between the article and the noun.
std::string mattered(const std::string& article, const std::string& noun) {
  return article + " DET DT 2 det, " + noun + " NOUN NN 3 nsubj, mattered matter VERB VBD 0 root";
}

}  // namespace

TEST_CASE("a title's event is none of another year; it may be of this year, or told without one") {
  const std::string title = "Man man NOUN NN 2 nsubj:pass, murdered murder VERB VBN 0 root";
  const auto of = [&](const std::string& year, const std::string& published, bool titled = true) {
    return groups(title + " / " + of_murder(year), published, titled);
  };
  CHECK(of("1968", "2019-08-08") == "murdered; murder");
  CHECK(of("2019", "2019-08-08") == "murdered + murder");
  CHECK(of("", "2019-08-08") == "murdered + murder");
  CHECK(of("1968", "") == "murdered + murder");
  CHECK(groups("In in ADP IN 2 case, 1968 1968 NUM CD 4 obl, man man NOUN NN 4 nsubj:pass, murdered murder VERB VBN 0 "
               "root / " +
                   of_murder("1968"),
               "2019-08-08") == "murdered + murder");
}

TEST_CASE("a bare definite noun is the event told of most, not the latest; one that says more is what it says") {
  const std::string told = lee_killed + " / " + lee_killed + " / " + berg_killed + " / ";
  const auto of = [&](const std::string& words) { return groups(told + words, "2019-08-08", false); };
  CHECK(of(mattered("the the", "killing killing")) == "killed + killed + killing; killed");
  CHECK(of(mattered("a a", "killing killing")) == "killed + killed; killed + killing");
  CHECK(of("Berg Berg PROPN NNP 3 nmod:poss B-PER, 's 's PART POS 1 case, killing killing NOUN NN 4 nsubj, mattered "
           "matter "
           "VERB VBD 0 root") == "killed + killed; killed + killing");
  CHECK(of("the the DET DT 2 det, killing killing NOUN NN 5 nsubj, of of ADP IN 4 case, Berg Berg PROPN NNP 2 nmod "
           "B-PER, mattered matter VERB VBD 0 root") == "killed + killed; killed + killing");
  CHECK(groups(lee_killed + " / " + berg_killed + " / " + mattered("the the", "killing killing"), "2019-08-08",
               false) == "killed; killed + killing");
}

TEST_CASE("whose charges: who is charged, unless they are against another or say something") {
  const auto charges = [](const std::string& noun, const std::string& behind, const std::string& verb) {
    return who(
        "Berg Berg PROPN NNP 3 nmod:poss B-PER, 's 's PART POS 1 case, " + noun + " " + verb + " nsubj, " + behind,
        noun.substr(0, noun.find(' ')));
  };
  const std::string many = "charges charge NOUN NNS", one = "charge charge NOUN NN";
  CHECK(charges(many, "include include VERB VBP 0 root, theft theft NOUN NN 4 obj", "4") == " | Berg");
  CHECK(charges(many, "against against ADP IN 5 case, " + lee + "3 nmod B-PER, fell fall VERB VBD 0 root", "6") ==
        "Berg | Lee");
  CHECK(charges(many, "of of ADP IN 5 case, theft theft NOUN NN 3 nmod, fell fall VERB VBD 0 root", "6") == " | Berg");
  CHECK(
      charges(one,
              "that that SCONJ IN 6 mark, " + lee + "6 nsubj B-PER, lied lie VERB VBD 3 acl, fell fall VERB VBD 0 root",
              "7") == "Berg | ");
  CHECK(charges("accusation accusation NOUN NN", "fell fall VERB VBD 0 root", "4") == "Berg | ");
}

}  // namespace newsgraph
