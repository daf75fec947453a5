// Participants among the actors that find_actors() finds, nominals too, on parses built by hand: each rule where it
// holds, and where it must not.
#include <doctest/doctest.h>

#include "extractors/events/candidate.hpp"
#include "tests/events/hand_built.hpp"

namespace newsgraph {
namespace {

/// As candidates_of(), with the actors that find_actors() finds, nominals too.
std::string found_participants(std::string_view rows, std::string_view trigger) {
  const Document document = test::hand_built(rows);
  const Actors actors = find_actors(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  for (const EventCandidate& c : find_candidates(scene, event_lexicon())) {
    if (document.text(c.trigger.head) == trigger)
      return test::names_of(actors, c.who.actors) + " | " + test::names_of(actors, c.who.recipients);
  }
  return "no candidate";
}

TEST_CASE("an event is no actor of itself; a part of a group is the group; examples of a group act with it") {
  CHECK(found_participants(R"(
The the DET DT 2 det
campaign campaign NOUN NN 3 nsubj
attacked attack VERB VBD 0 root
Acme Acme PROPN NNP 3 obj B-ORG
)",
                           "attacked") == "The campaign | Acme");
  CHECK(found_participants(R"(
The the DET DT 2 det
campaign campaign NOUN NN 3 nsubj
started start VERB VBD 0 root
)",
                           "campaign") == " | ");
  const std::string protesters = R"(
Protesters protester NOUN NNS 2 nsubj
marched march VERB VBD 0 root

The the DET DT 2 det
protesters protester NOUN NNS 3 nsubj
left leave VERB VBD 0 root

)";
  CHECK(found_participants(protesters + R"(Some some DET DT 2 det
protesters protester NOUN NNS 3 nsubj
attacked attack VERB VBD 0 root
Acme Acme PROPN NNP 3 obj B-ORG
)",
                           "attacked") == "Protesters | Acme");
  CHECK(found_participants(protesters + R"(Some some DET DT 2 det
soldiers soldier NOUN NNS 3 nsubj
attacked attack VERB VBD 0 root
Acme Acme PROPN NNP 3 obj B-ORG
)",
                           "attacked") == "Some soldiers | Acme");
  CHECK(found_participants(R"(
Officials official NOUN NNS 4 nsubj
including include VERB VBG 3 case
Lee Lee PROPN NNP 1 nmod B-PER
attacked attack VERB VBD 0 root
Acme Acme PROPN NNP 4 obj B-ORG
)",
                           "attacked") == "Officials, Lee | Acme");
  CHECK(found_participants(R"(
Officials official NOUN NNS 4 nsubj
near near ADP IN 3 case
Lee Lee PROPN NNP 1 nmod B-PER
attacked attack VERB VBD 0 root
Acme Acme PROPN NNP 4 obj B-ORG
)",
                           "attacked") == "Officials | Acme");
}

TEST_CASE("a government before a noun is the one told of; not where the noun is done to it, nor of two") {
  const std::string told = R"(
The the DET DT 2 det
government government NOUN NN 3 nsubj
met meet VERB VBD 0 root

The the DET DT 3 det
government government NOUN NN 3 compound
)";
  CHECK(found_participants(told + "raid raid NOUN NN 0 root\n", "raid") == "The government | ");
  CHECK(found_participants(told + "shutdown shutdown NOUN NN 0 root\n", "shutdown") == " | ");
  CHECK(found_participants(R"(
The the DET DT 3 det
government government NOUN NN 3 compound
raid raid NOUN NN 0 root
)",
                           "raid") == " | ");
}

TEST_CASE("bodies without a name are done to; other things are not") {
  CHECK(found_participants(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
suspended suspend VERB VBD 0 root
parliament parliament NOUN NN 2 obj
)",
                           "suspended") == "Lee | parliament");
  CHECK(found_participants(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
suspended suspend VERB VBD 0 root
the the DET DT 4 det
school school NOUN NN 2 obj
)",
                           "suspended") == "Lee | ");
  CHECK(found_participants(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
closed close VERB VBD 0 root
with with ADP IN 5 case
the the DET DT 5 det
government government NOUN NN 2 obl
)",
                           "closed") == "Lee | ");
}

TEST_CASE("headlines: elected to an office is a passive; who elects somebody is not") {
  const auto title = [](const char* rows) {
    Document document = test::hand_built(rows);
    document.article.blocks.assign(1, {});
    document.article.blocks.front().kind = BlockKind::title;
    const Actors actors = test::actors_of_names(document);
    const EventScene scene = make_scene(document, actors, {}, {});
    return is_passive(scene, 1);
  };
  CHECK(
      title("Lee Lee PROPN NNP 2 nsubj B-PER\nelected elect VERB VBD 0 root\nSpeaker speaker PROPN NNP 2 obj B-PER\n"));
  CHECK_FALSE(
      title("Acme Acme PROPN NNP 2 nsubj B-ORG\nelected elect VERB VBD 0 root\nLee Lee PROPN NNP 2 obj B-PER\n"));
}

}  // namespace
}  // namespace newsgraph
