// Words of the lexicon that name no happening where they stand, and kinds that another word tells: each with a sentence
// beside it where they do.
#include <doctest/doctest.h>

#include "extractors/events/candidate.hpp"
#include "tests/events/sides.hpp"

namespace newsgraph {

using namespace test;

namespace {

/// "word TYPE" of each trigger, joined by "; ".
std::string triggers(const std::string& words) {
  const Document document = document_of(words);
  const Actors actors = actors_of_names(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  std::string out;
  for (const EventCandidate& c : find_candidates(scene, event_lexicon())) {
    out += (out.empty() ? "" : "; ") + std::string(document.text(c.trigger.range)) + " " +
           std::string(c.trigger.entry.type);
  }
  return out;
}

const std::string diaz = "Diaz Diaz PROPN NNP ";

/// "Diaz VERB the NOUN": form and lemma of each.
std::string diaz_did(const std::string& verb, const std::string& noun) {
  return triggers(diaz + "2 nsubj B-PER, " + verb + " VERB VBD 0 root, the the DET DT 4 det, " + noun +
                  " NOUN NN 2 obj");
}

/// "The FORCE VERB the north."
std::string struck(const std::string& force, const std::string& verb) {
  return triggers("The the DET DT 2 det, " + force + " NOUN NN 3 nsubj, " + verb +
                  " VERB VBD 0 root, the the DET DT 5 det, north north NOUN NN 3 obj");
}

/// "The NOUN VERB.", or with another relation between them.
std::string of_noun(const std::string& noun, const std::string& verb, const std::string& relation = "nsubj") {
  return triggers("The the DET DT 2 det, " + noun + " NOUN NN 3 " + relation + ", " + verb + " VERB VBD 0 root");
}

}  // namespace

TEST_CASE("met with opposition is no meeting; met by somebody, met with somebody is") {
  const auto were_met = [](const std::string& aux, const std::string& xpos, const std::string& preposition) {
    return triggers("Plans plan NOUN NNS 3 " + std::string(aux == "aux" ? "nsubj" : "nsubj:pass") +
                    ", were be AUX VBD 3 " + aux + ", met meet VERB " + xpos + " 0 root, " + preposition +
                    " ADP IN 5 case, cheers cheer NOUN NNS 3 obl");
  };
  CHECK(were_met("aux:pass", "VBN", "with with") == "");
  CHECK(were_met("aux:pass", "VBN", "by by") == "met CONSULT");
  CHECK(were_met("aux", "VBN", "with with") == "met CONSULT");
}

TEST_CASE("left unhappy is a state; left dead and left missing happen, and of no kind; who leaves retreats") {
  const auto left = [](const std::string& state) {
    return triggers("Fires fire NOUN NNS 2 nsubj, left leave VERB VBD 0 root, five five NUM CD 2 obj, " + state +
                    " 2 xcomp");
  };
  CHECK(left("unhappy unhappy ADJ JJ") == "Fires OTHER");
  CHECK(left("dead dead ADJ JJ") == "Fires OTHER; left OTHER");
  CHECK(left("missing missing ADJ JJ") == "Fires OTHER; left OTHER");
  CHECK(triggers(diaz + "2 nsubj B-PER, left leave VERB VBD 0 root, " + acme + "2 obj B-ORG") == "left RETREAT");
}

TEST_CASE("figures of speech: a verb and its object, both of the list; not one of them alone") {
  CHECK(diaz_did("hit hit", "bottom bottom") == "");
  CHECK(diaz_did("won win", "hearts heart") == "");
  CHECK(diaz_did("took take", "hint hint") == "");
  CHECK(diaz_did("left leave", "legacy legacy") == "");
  CHECK(diaz_did("hit hit", "driver driver") == "hit ASSAULT");
  CHECK(diaz_did("won win", "prize prize") == "won OTHER");
  CHECK(diaz_did("left leave", "union union") == "left RETREAT");
  CHECK(diaz_did("broke break", "hearts heart") != "");
}

TEST_CASE("forces of nature hit nobody on purpose") {
  CHECK(struck("quake quake", "hit hit") == "quake OTHER; hit OTHER");
  CHECK(struck("flood flood", "hit hit").ends_with("hit OTHER"));
  CHECK(struck("rebels rebel", "struck strike") == "struck ASSAULT");
  CHECK(struck("rebels rebel", "hit hit") == "hit ASSAULT");
  CHECK(struck("quake quake", "attacked attack") == "quake OTHER; attacked ASSAULT");
}

TEST_CASE("in the case of is no case; a case that is heard is one") {
  const auto in_case = [](const std::string& preposition) {
    return triggers(preposition +
                    " ADP IN 3 case, the the DET DT 3 det, case case NOUN NN 0 root, of of ADP IN 5 "
                    "case, " +
                    lee + "3 nmod B-PER");
  };
  CHECK(in_case("In in") == "");
  CHECK(in_case("After after") == "case OTHER");
  CHECK(of_noun("case case", "collapsed collapse", "nsubj").starts_with("case OTHER"));
}

TEST_CASE("March is a month; the march, a women's march and the Women's March are none") {
  const auto march = [](const std::string& before, const std::string& noun) {
    return triggers(before + ", " + noun + " 0 root");
  };
  CHECK(march("for for ADP IN 2 case", "March March PROPN NNP") == "");
  CHECK(march("for for ADP IN 2 case", "march march NOUN NN") == "march PROTEST");
  CHECK(march("the the DET DT 2 det", "March March PROPN NNP") == "March PROTEST");
  CHECK(march("Peace peace PROPN NNP 2 compound", "March March PROPN NNP") == "March PROTEST");
}

TEST_CASE("the Conference of Ministers is a body; a conference of ministers and the Conference are gatherings") {
  const auto conference = [](const std::string& noun, const std::string& of) {
    return triggers("The the DET DT 2 det, " + noun + " 5 nsubj, of of ADP IN 4 case, " + of +
                    " 2 nmod, ended end VERB VBD 0 root");
  };
  const std::string large = "Conference Conference PROPN NNP", small = "conference conference NOUN NN";
  CHECK(conference(large, "Ministers Ministers PROPN NNPS").find("onference") == std::string::npos);
  CHECK(conference(small, "Ministers Ministers PROPN NNPS").starts_with("conference CONSULT"));
  CHECK(conference(large, "ministers minister NOUN NNS").starts_with("Conference CONSULT"));
}

TEST_CASE("a campaign that says something is its people; one that ends, or that somebody tells of, is a happening") {
  CHECK(of_noun("campaign campaign", "said say").find("campaign") == std::string::npos);
  CHECK(of_noun("campaign campaign", "responded respond").find("campaign") == std::string::npos);
  CHECK(of_noun("campaign campaign", "ended end").starts_with("campaign OTHER"));
  CHECK(of_noun("campaign campaign", "announced announce", "obj").starts_with("campaign OTHER"));
}

}  // namespace newsgraph
