// Where the rules of participants end: sentences that differ from what a rule reads in the one thing it asks for.
#include <doctest/doctest.h>

#include "extractors/events/fill_participants.hpp"
#include "tests/events/sides.hpp"

namespace newsgraph {

using namespace test;

TEST_CASE("a participle clause with an object or a subject, but not both, is passive") {
  const auto fined = [](const std::string& before) {
    return who(before +
                   "2 nsubj B-PER, left leave VERB VBD 0 root, fined fine VERB VBN 2 advcl, dollars dollar NOUN "
                   "NNS 3 obj, by by ADP IN 6 case, Acme Acme PROPN NNP 3 obl:agent B-ORG",
               "fined");
  };
  CHECK(fined(lee) == "Acme | Lee");
  CHECK(who(lee + "2 nsubj B-PER, arrested arrest VERB VBN 3 advcl, left leave VERB VBD 0 root", "arrested") ==
        " | Lee");
  CHECK(who("when when SCONJ WRB 3 mark, " + acme + "3 nsubj B-ORG, fined fine VERB VBN 5 advcl, " + lee +
                "3 obj B-PER, left leave VERB VBD 0 root",
            "fined") == "Acme | Lee");
}

TEST_CASE("a participle below a verb is passive where that verb has somebody to whom it is done") {
  const auto under = [](const std::string& verb, const std::string& object) {
    return who(acme + "2 nsubj B-ORG, " + verb + " VERB VBD 0 root, " + object +
                   ", attacked attack VERB VBN 2 xcomp, Diaz Diaz PROPN NNP 4 obj B-PER",
               "attacked");
  };
  CHECK(under("wanted want", lee + "2 obj B-PER") == " | Lee, Diaz");
  CHECK(under("says say", lee + "2 obj B-PER") == "Lee | Diaz");
  CHECK(under("had have", "often often ADV RB 4 advmod") == "Acme | Diaz");
}

TEST_CASE("two subjects that \"and\" joins, though the parse hangs both on the verb") {
  const auto searched = [](const std::string& word) {
    return who(lee + "4 nsubj B-PER, " + word + " 3 cc, " + acme +
                   "4 nsubj B-ORG, searched search VERB VBD 0 root, Diaz Diaz PROPN NNP 4 obj B-PER",
               "searched");
  };
  CHECK(searched("and and CCONJ CC") == "Lee | Diaz");
  CHECK(searched("meanwhile meanwhile ADV RB") == "Acme | Diaz");
}

TEST_CASE("a name inside the subject is the subject where it tells when; not where it tells what of") {
  const auto days = [](const std::string& preposition) {
    return who("days day NOUN NNS 4 nsubj, " + preposition + " ADP IN 3 case, " + acme +
                   "1 nmod B-ORG, searched search VERB VBD 0 root, " + lee + "4 obj B-PER",
               "searched");
  };
  CHECK(days("before before") == "Acme | Lee");
  CHECK(days("after after") == "Acme | Lee");
  CHECK(days("at at") == " | Lee");
}

TEST_CASE("a lost subject before the first of joined verbs is shared; not where the second has a name before it") {
  const auto charged = [](const std::string& before) {
    return who(lee + "2 dep B-PER, appeared appear VERB VBD 0 root, " + before, "charged");
  };
  CHECK(charged("charged charge VERB VBN 2 conj") == " | Lee");
  CHECK(charged(acme + "2 dep B-ORG, charged charge VERB VBD 2 conj") == "Acme | ");
}

TEST_CASE("talked into, not after: whom the verb is done to does what follows") {
  const auto talked = [](const std::string& mark, const std::string& verb) {
    return who(acme + "2 nsubj B-ORG, talked talk VERB VBD 0 root, " + lee + "2 obj B-PER, " + mark +
                   " SCONJ IN 5 mark, " + verb + " 2 advcl, Diaz Diaz PROPN NNP 5 obj B-PER",
               verb.substr(0, verb.find(' ')));
  };
  CHECK(talked("into into", "attacking attack VERB VBG") == "Lee | Diaz");
  CHECK(talked("for for", "attacking attack VERB VBG") == "Lee | Diaz");
  CHECK(talked("for for", "attacked attack VERB VBD") == "Acme | Diaz");
  CHECK(talked("after after", "attacking attack VERB VBG") == "Acme | Diaz");
}

TEST_CASE("one of those who do it; not the brother of one") {
  const auto were = [](const std::string& noun) {
    return who(lee + "3 nsubj B-PER, was be AUX VBD 3 cop, " + noun +
                   " 0 root, of of ADP IN 6 case, the the DET DT 6 det, men man NOUN NNS 3 nmod, who who PRON WP 8 "
                   "nsubj, attacked attack VERB VBD 6 acl:relcl, " +
                   acme + "8 obj B-ORG",
               "attacked");
  };
  CHECK(were("one one NUM CD") == "Lee | Acme");
  CHECK(were("brother brother NOUN NN") == " | Acme");
}

TEST_CASE("a person below the country of another: of it, and of no person") {
  const auto signers = [](const std::string& preposition, const std::string& type) {
    return who(lee + "6 nsubj B-PER, " + preposition + " ADP IN 3 case, Diaz Diaz PROPN NNP 1 nmod " + type +
                   ", and and CCONJ CC 5 cc, Chile Chile PROPN NNP 3 conj B-PER, signed sign VERB VBD 0 root, deals "
                   "deal NOUN NNS 6 obj",
               "deals");
  };
  CHECK(signers("of of", "B-LOC") == "Lee, Chile | ");
  CHECK(signers("near near", "B-LOC") == "Lee | ");
  CHECK(signers("of of", "B-PER") == "Lee | ");
}

TEST_CASE("a headline's pair before the verb is two of a kind") {
  const auto join = [](const std::string& first, const std::string& comma) {
    Document document = hand_built(first + "\n" + comma + "\t" + comma +
                                   "\tPUNCT , 1 punct\nLee Lee PROPN NNP 4 nsubj B-PER\njoin join VERB VBP 1 "
                                   "parataxis\nInitech Initech PROPN NNP 4 obj B-ORG\n");
    document.article.blocks.assign(1, {});
    document.article.blocks.front().kind = BlockKind::title;
    const Actors actors = actors_of_names(document);
    const EventScene scene = make_scene(document, actors, {}, {});
    for (const Trigger& t : find_triggers(scene, event_lexicon())) {
      if (t.verbal) return names_of(actors, participants_of(scene, t).actors);
    }
    return std::string("no trigger");
  };
  CHECK(join("Diaz Diaz PROPN NNP 0 root B-PER", ",") == "Lee, Diaz");
  CHECK(join("Acme Acme PROPN NNP 0 root B-ORG", ",") == "Lee");
  CHECK(join("Diaz Diaz PROPN NNP 0 root B-PER", ":") == "Lee");
}

TEST_CASE("beside a thing: with whom a pact is signed, against whom force is used; not whom an act has, nor a place") {
  const auto does = [](const std::string& verb, const std::string& object, const std::string& preposition,
                       const std::string& type = "B-PER") {
    return who(acme + "2 nsubj B-ORG, " + verb + " VERB VBD 0 root, " + object + " NOUN NN 2 obj, " + preposition +
                   " ADP IN 5 case, " + lee + "3 nmod " + type,
               verb.substr(0, verb.find(' ')));
  };
  CHECK(does("cooperated cooperate", "work work", "with with") == "Acme, Lee | ");
  CHECK(does("attacked attack", "stalls stall", "with with") == "Acme | ");
  CHECK(does("cooperated cooperate", "work work", "against against") == "Acme | ");
  CHECK(does("fired fire", "gas gas", "against against") == "Acme | Lee");
  CHECK(does("fired fire", "gas gas", "on on") == "Acme | Lee");
  CHECK(does("fired fire", "gas gas", "near near") == "Acme | ");
  CHECK(does("suspended suspend", "attacks attack", "on on") == "Acme | ");
  const auto at_country = [](const std::string& preposition) {
    return found("troops troop NOUN NNS 2 nsubj, fired fire VERB VBD 0 root, gas gas NOUN NN 2 obj, " + preposition +
                     " ADP IN 5 case, Samoa Samoa PROPN NNP 3 nmod B-LOC",
                 "fired");
  };
  CHECK(at_country("against against") == "troops | Samoa");
  CHECK(at_country("on on") == "troops | ");
}

TEST_CASE("upon request, on request: who asked for it did it too") {
  const auto suspended = [](const std::string& preposition) {
    return who(preposition + " ADP IN 2 case, request request NOUN NN 6 obl, of of ADP IN 4 case, " + lee +
                   "2 nmod B-PER, " + acme +
                   "6 nsubj B-ORG, suspended suspend VERB VBD 0 root, Diaz Diaz PROPN NNP 6 "
                   "obj B-PER",
               "suspended");
  };
  CHECK(suspended("upon upon") == "Acme, Lee | Diaz");
  CHECK(suspended("on on") == "Acme, Lee | Diaz");
  CHECK(suspended("despite despite") == "Acme | Diaz");
}

TEST_CASE("two with somebody doing so are both in it where the act is mutual") {
  CHECK(who(acme + "2 nsubj B-ORG, met meet VERB VBD 0 root, with with ADP IN 4 case, " + lee +
                "2 obl B-PER, representing represent VERB VBG 4 acl, Initech Initech PROPN NNP 5 obj B-ORG",
            "met") == "Acme, Lee | ");
}

TEST_CASE("who says something at a gathering; not who says something about it, nor what is done at other things") {
  const auto made = [](const std::string& preposition, const std::string& noun, const std::string& trigger) {
    return who(lee + "2 nsubj B-PER, made make VERB VBD 0 root, pledges pledge NOUN NNS 2 obj, " + preposition +
                   " ADP IN 6 case, a a DET DT 6 det, " + noun + " NOUN NN 3 nmod",
               trigger);
  };
  CHECK(made("during during", "conference conference", "conference") == "Lee | ");
  CHECK(made("about about", "conference conference", "conference") == " | ");
  CHECK(made("during during", "war war", "war") == " | ");
}

TEST_CASE("a body's release is done to it; a body's arrest of somebody is its own") {
  const auto of = [](const std::string& owner, const std::string& noun) {
    return who(owner + ", 's 's PART POS 1 case, " + noun + " NOUN NN 0 root", noun.substr(0, noun.find(' ')));
  };
  CHECK(of(acme + "3 nmod:poss B-ORG", "arrest arrest") == "Acme | ");
  CHECK(of(acme + "3 nmod:poss B-ORG", "ouster ouster") == " | Acme");
  CHECK(of(lee + "3 nmod:poss B-PER", "arrest arrest") == " | Lee");
  CHECK(who(lee + "3 nmod:poss B-PER, 's 's PART POS 1 case, murder murder NOUN NN 0 root, of of ADP IN 5 case, hope "
                  "hope NOUN NN 3 nmod",
            "murder") == " | Lee");
}

namespace {

/// Who is said to have done an event of this type and day, of an article of August 2019 that knows its protesters, one
/// suspect and no claim.
std::string filled(const char* type, const char* date, EventMode mode, const std::string& number) {
  Document document = document_of(number +
                                  " NUM CD 2 nummod, shootings shooting NOUN NNS 3 nsubj, followed follow "
                                  "VERB VBD 0 root, " +
                                  lee + "3 obl B-PER, " + acme + "3 obl B-ORG");
  document.article.published = "2019-08-08";
  const Actors actors = actors_of_names(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  KnownDoers doers;
  doers.suspects = {{0, {3, 4}}};
  doers.protesters = {{1, {4, 5}}};
  Event event;
  event.head = 1;
  event.event_type = type;
  event.mode = mode;
  if (*date) event.times.push_back({{1, 2}, date});
  fill_participants(scene, doers, event);
  return names_of(actors, event.actors);
}

}  // namespace

TEST_CASE("known doers: of one deed or two, not of more, nor of one that did not happen") {
  CHECK(filled("ASSAULT", "", EventMode::actual, "two two") == "Lee");
  CHECK(filled("ASSAULT", "", EventMode::actual, "three three") == "");
  CHECK(filled("ASSAULT", "", EventMode::negated, "two two") == "");
  CHECK(filled("ASSAULT", "2019-05", EventMode::actual, "two two") == "Lee");
  CHECK(filled("ASSAULT", "2019-04", EventMode::actual, "two two") == "");
  CHECK(filled("PROTEST", "2015", EventMode::actual, "three three") == "Acme");
  CHECK(filled("CONSULT", "", EventMode::actual, "two two") == "");
}

TEST_CASE("a man who attacks is the one suspect; not one of two suspects, nor who only may attack") {
  const Document document = document_of(
      "a a DET DT 2 det, man man NOUN NN 3 nsubj, stabbed stab VERB VBD 0 root, Ann Ann PROPN NNP 3 obj "
      "B-PER, Diaz Diaz PROPN NNP 4 flat I-PER / Tom Tom PROPN NNP 3 nsubj B-PER, Lee Lee PROPN NNP 1 flat "
      "I-PER, left leave VERB VBD 0 root");
  const Actors actors = find_actors(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  const auto man = actors.entity_of(1);
  const auto ann = actors.entity_of(3);
  const auto tom = actors.entity_of(5);
  REQUIRE((man && ann && tom));
  const auto attacker = [&](EntityIndex who, EventMode mode, std::vector<Party> suspects) {
    KnownDoers doers;
    doers.suspects = std::move(suspects);
    std::vector<Event> events(1);
    events[0].event_type = "ASSAULT";
    events[0].mode = mode;
    events[0].actors = {{who, {0, 2}}};
    name_somebody(scene, doers, events);
    return names_of(actors, events[0].actors);
  };
  const Party suspect = {*tom, {5, 7}};
  CHECK(attacker(*man, EventMode::actual, {suspect}) == "Tom Lee");
  CHECK(attacker(*man, EventMode::negated, {suspect}) == "a man");
  CHECK(attacker(*man, EventMode::actual, {suspect, {*ann, {3, 5}}}) == "a man");
  CHECK(attacker(*ann, EventMode::actual, {suspect}) == "Ann Diaz");
}

}  // namespace newsgraph
