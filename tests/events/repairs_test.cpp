// Participants where the parse has faults, and where two sentences that look alike tell different sides: each rule
// where it holds, and a sentence beside it where it must not.
#include <doctest/doctest.h>

#include <algorithm>

#include "extractors/events/candidate.hpp"
#include "extractors/events/fill_participants.hpp"
#include "tests/events/sides.hpp"

namespace newsgraph {

using namespace test;

namespace {

std::size_t count_groups(const std::string& words) {
  const Document document = document_of(words);
  const Actors actors = test::actors_of_names(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  return group_same_events(scene, find_candidates(scene, event_lexicon())).size();
}

}  // namespace

TEST_CASE("of two subjects the one next to the verb; not one that other words part from it") {
  CHECK(who(lee + "3 nsubj B-PER, " + acme +
                "3 nsubj B-ORG, searched search VERB VBD 0 root, Diaz Diaz PROPN NNP 3 obj "
                "B-PER",
            "searched") == "Acme | Diaz");
  CHECK(who(lee + "4 nsubj B-PER, " + acme +
                "4 nsubj B-ORG, rain rain NOUN NN 4 obl, searched search VERB VBD 0 root, "
                "Diaz Diaz PROPN NNP 4 obj B-PER",
            "searched") == "Lee | Diaz");
}

TEST_CASE("a clause with subject and object is active though its verb is tagged a participle") {
  const auto clause = [](const std::string& rest) {
    return who("while while SCONJ IN 3 mark, " + acme + "3 nsubj B-ORG, arrested arrest VERB VBN " + rest, "arrested");
  };
  CHECK(clause("5 advcl, " + lee + "3 obj B-PER, left leave VERB VBD 0 root") == "Acme | Lee");
  CHECK(who(lee + "3 nsubj B-PER, arrested arrest VERB VBN 3 advcl, left leave VERB VBD 0 root", "arrested") ==
        " | Lee");
}

TEST_CASE("a bare participle that shares a subject is passive where reports have it so: charged, not voted") {
  const auto appeared = [](const std::string& verb, const std::string& trigger) {
    return who(lee + "2 nsubj B-PER, appeared appear VERB VBD 0 root, " + verb +
                   " VERB VBN 2 conj, for for ADP IN 5 "
                   "case, fraud fraud NOUN NN 3 obl",
               trigger);
  };
  CHECK(appeared("arrested arrest", "arrested") == " | Lee");
  CHECK(appeared("voted vote", "voted") == "Lee | ");
}

TEST_CASE("a shared subject that the parse has lost stands before the first verb") {
  const std::string appeared =
      lee +
      "6 dep B-PER, <comma> <comma> PUNCT <comma> 1 punct, aged aged ADJ JJ 1 dep, 28 28 NUM CD "
      "1 dep, <comma> <comma> PUNCT <comma> 1 punct, appeared appear VERB VBD 0 root, charged charge "
      "VERB VBN 6 conj";
  const auto with_commas = [](std::string words) {
    for (std::size_t at; (at = words.find("<comma>")) != std::string::npos;) words.replace(at, 7, ",");
    return words;
  };
  std::string rows = appeared;
  for (std::size_t at; (at = rows.find(", ")) != std::string::npos;) rows.replace(at, 2, "\n");
  const Document document = test::hand_built(with_commas(rows));
  CHECK(sides(document, test::actors_of_names(document), "charged") == " | Lee");
  CHECK(who("rain rain NOUN NN 2 nsubj, fell fall VERB VBD 0 root, charged charge VERB VBN 2 conj", "charged") ==
        " | ");
}

TEST_CASE("was shot is passive though the parse has a copula; was an officer is not") {
  CHECK(who(lee +
                "3 nsubj B-PER, was be AUX VBD 3 cop, arrested arrest VERB VBN 0 root, and and CCONJ CC 5 cc, charged "
                "charge VERB VBN 3 conj",
            "charged") == " | Lee");
  CHECK(who(lee + "3 nsubj B-PER, was be AUX VBD 3 cop, arrested arrest VERB VBN 0 root", "arrested") == " | Lee");
  CHECK(who(lee +
                "3 nsubj B-PER, was be AUX VBD 3 cop, officer officer NOUN NN 0 root, and and CCONJ CC 5 cc, arrested "
                "arrest VERB VBD 3 conj, " +
                acme + "5 obj B-ORG",
            "arrested") == "Lee | Acme");
}

TEST_CASE("had somebody arrested: it is done to them; had arrested: they do it") {
  CHECK(who(acme + "2 nsubj B-ORG, had have VERB VBD 0 root, " + lee + "2 obj B-PER, arrested arrest VERB VBN 2 xcomp",
            "arrested") == " | Lee");
  CHECK(who(acme + "3 nsubj B-ORG, had have AUX VBD 3 aux, arrested arrest VERB VBN 0 root, " + lee + "3 obj B-PER",
            "arrested") == "Acme | Lee");
}

TEST_CASE("barred somebody from leaving: who is barred leaves; from the subject it is the subject") {
  CHECK(who(acme + "2 nsubj B-ORG, barred bar VERB VBD 0 root, " + lee +
                "2 obj B-PER, from from SCONJ IN 5 mark, "
                "attacking attack VERB VBG 2 advcl, Diaz Diaz PROPN NNP 5 obj B-PER",
            "attacking") == "Lee | Diaz");
  CHECK(who(acme + "2 nsubj B-ORG, helped help VERB VBD 0 root, " + lee +
                "2 obj B-PER, by by SCONJ IN 5 mark, "
                "attacking attack VERB VBG 2 advcl, Diaz Diaz PROPN NNP 5 obj B-PER",
            "attacking") == "Acme | Diaz");
}

TEST_CASE("accused of it, fined for it: who is accused did it; a thing that is used for it did not") {
  const auto attacking = [](const std::string& verb, const std::string& object, const std::string& mark) {
    return who(acme + "2 nsubj B-ORG, " + verb + " VERB VBD 0 root, " + object + ", " + mark +
                   " SCONJ IN 5 mark, attacking "
                   "attack VERB VBG 2 advcl, Diaz Diaz PROPN NNP 5 obj B-PER",
               "attacking");
  };
  CHECK(attacking("accused accuse", lee + "2 obj B-PER", "of of") == "Lee | Diaz");
  CHECK(attacking("fined fine", lee + "2 obj B-PER", "for for") == "Lee | Diaz");
  CHECK(attacking("used use", "stones stone NOUN NNS 2 obj", "for for") == "Acme | Diaz");
  CHECK(attacking("met meet", lee + "2 obj B-PER", "before before") == "Acme | Diaz");
}

TEST_CASE("who says something at a gathering, enters talks or does something in a speech takes part; not in a war") {
  const auto made = [](const std::string& object, const std::string& head) {
    return who(lee + "2 nsubj B-PER, made make VERB VBD 0 root, " + object +
                   ", at at ADP IN 6 case, a a DET DT 6 det, "
                   "conference conference NOUN NN " +
                   head + " nmod",
               "conference");
  };
  CHECK(made("pledges pledge NOUN NNS 2 obj", "3") == "Lee | ");
  CHECK(made("Diaz Diaz PROPN NNP 2 obj B-PER", "3") == " | ");
  CHECK(who(lee + "2 nsubj B-PER, entered enter VERB VBD 0 root, talks talk NOUN NNS 2 obj", "talks") == "Lee | ");
  const auto in = [](const std::string& noun, const std::string& trigger) {
    return who("In in ADP IN 3 case, a a DET DT 3 det, " + noun + " NOUN NN 5 obl, " + lee +
                   "5 nsubj B-PER, attacked attack "
                   "VERB VBD 0 root, " +
                   acme + "5 obj B-ORG",
               trigger);
  };
  CHECK(in("speech speech", "speech") == "Lee | ");
  CHECK(in("war war", "war") == " | ");
}

TEST_CASE("with somebody saying so: no target; with somebody: one") {
  const std::string attacked = acme +
                               "2 nsubj B-ORG, attacked attack VERB VBD 0 root, Initech Initech PROPN NNP 2 obj "
                               "B-ORG, with with ADP IN 5 case, " +
                               lee + "2 obl B-PER";
  CHECK(who(attacked + ", laughing laugh VERB VBG 5 acl", "attacked") == "Acme | Initech");
  CHECK(who(attacked, "attacked") == "Acme | Initech, Lee");
}

TEST_CASE("what hangs on the thing that is fired or used; not on a thing that is bought") {
  const auto at = [](const std::string& verb, const std::string& trigger) {
    return who(acme + "2 nsubj B-ORG, " + verb +
                   " VERB VBD 0 root, rounds round NOUN NNS 2 obj, at at ADP IN 5 case, " + lee + "3 nmod B-PER",
               trigger);
  };
  CHECK(at("fired fire", "fired") == "Acme | Lee");
  CHECK(at("bought buy", "bought") == "Acme | ");
}

TEST_CASE("somebody among those who do it does it; somebody beside them does not") {
  const auto were = [](const std::string& preposition) {
    return who(lee + "5 nsubj B-PER, was be AUX VBD 5 cop, " + preposition +
                   " ADP IN 5 case, the the DET DT 5 det, men man "
                   "NOUN NNS 0 root, who who PRON WP 7 nsubj, attacked attack VERB VBD 5 acl:relcl, " +
                   acme + "7 obj B-ORG",
               "attacked");
  };
  CHECK(were("among among") == "Lee | Acme");
  CHECK(were("near near") == " | Acme");
  CHECK(
      who(lee +
              "3 nsubj B-PER, was be AUX VBD 3 cop, one one NUM CD 0 root, of of ADP IN 6 case, the the DET DT 6 det, "
              "men man NOUN NNS 3 nmod, who who PRON WP 8 nsubj, attacked attack VERB VBD 6 acl:relcl, " +
              acme + "8 obj B-ORG",
          "attacked") == "Lee | Acme");
}

TEST_CASE("two of two countries act both though the parse joins the second to the first one's country") {
  const auto of = [](const std::string& type) {
    return who(lee +
                   "6 nsubj B-PER, of of ADP IN 3 case, Peru Peru PROPN NNP 1 nmod B-LOC, and and CCONJ CC 5 cc, Chile "
                   "Chile PROPN NNP 3 conj " +
                   type + ", signed sign VERB VBD 0 root, deals deal NOUN NNS 6 obj",
               "deals");
  };
  CHECK(of("B-PER") == "Lee, Chile | ");
  CHECK(of("B-LOC") == "Lee | ");
}

TEST_CASE("per request of somebody, as at the request; not per week") {
  CHECK(who("per per ADP IN 2 case, request request NOUN NN 6 obl, of of ADP IN 4 case, " + lee + "2 nmod B-PER, " +
                acme + "6 nsubj B-ORG, suspended suspend VERB VBD 0 root, Diaz Diaz PROPN NNP 6 obj B-PER",
            "suspended") == "Acme, Lee | Diaz");
  CHECK(who("per per ADP IN 2 case, vote vote NOUN NN 6 obl, of of ADP IN 4 case, " + lee + "2 nmod B-PER, " + acme +
                "6 nsubj B-ORG, suspended suspend VERB VBD 0 root, Diaz Diaz PROPN NNP 6 obj B-PER",
            "suspended") == "Acme | Diaz");
}

TEST_CASE("who is a person, where the noun before it is a body") {
  const std::string words =
      "Ann Ann PROPN NNP 12 nsubj B-PER, Lee Lee PROPN NNP 1 flat I-PER, - - PUNCT : 5 punct, an a "
      "DET DT 5 det, aide aide NOUN NN 1 appos, of of ADP IN 7 case, Acme Acme PROPN NNP 5 nmod B-ORG, ";
  CHECK(found(words + "who who PRON WP 9 nsubj, attacked attack VERB VBD 7 acl:relcl, Initech Initech PROPN NNP 9 obj "
                      "B-ORG, - - PUNCT : 12 punct, spoke speak VERB VBD 0 root",
              "attacked") == "Ann Lee | Initech");
  CHECK(found(words +
                  "which which PRON WDT 9 nsubj, attacked attack VERB VBD 7 acl:relcl, Initech Initech PROPN NNP 9 obj "
                  "B-ORG, - - PUNCT : 12 punct, spoke speak VERB VBD 0 root",
              "attacked") == "Acme | Initech");
}

TEST_CASE("a headline puts both before its verb; running text does not") {
  const std::string rows =
      "Kenya\tKenya PROPN NNP 0 root B-LOC\n,\t, PUNCT , 1 punct\nSamoa Samoa PROPN NNP 4 nsubj B-LOC\n"
      "join join VERB VBP 1 parataxis\nAcme Acme PROPN NNP 4 obj B-ORG\n";
  Document document = test::hand_built(rows);
  const Actors actors = find_actors(document);
  const auto sides_of = [&](BlockKind kind) {
    document.article.blocks.assign(1, {});
    document.article.blocks.front().kind = kind;
    const EventScene scene = make_scene(document, actors, {}, {});
    const auto triggers = find_triggers(scene, event_lexicon());
    const auto join = std::find_if(triggers.begin(), triggers.end(), [](const Trigger& t) { return t.verbal; });
    REQUIRE(join != triggers.end());
    return test::names_of(actors, participants_of(scene, *join).actors);
  };
  CHECK(sides_of(BlockKind::title) == "Samoa, Kenya");
  CHECK(sides_of(BlockKind::paragraph) == "Samoa");
}

TEST_CASE("a war between two names is theirs; a war of one name is there") {
  CHECK(
      found(
          "the the DET DT 5 det, Chad Chad PROPN NNP 5 compound B-LOC, – – PUNCT HYPH 4 punct, Libya Libya PROPN NNP 5 "
          "compound B-LOC, War War PROPN NNP 0 root",
          "War") == "Chad, Libya | ");
  CHECK(found("the the DET DT 3 det, Libya Libya PROPN NNP 3 compound B-LOC, War War PROPN NNP 0 root", "War") ==
        " | ");
}

TEST_CASE("who issues a ruling does it, whatever it is of; both sides of what is mutual stay") {
  const auto of = [](const std::string& verb, const std::string& noun, const std::string& trigger) {
    return who(acme + "2 nsubj B-ORG, " + verb + " VERB VBD 0 root, a a DET DT 4 det, " + noun +
                   " NOUN NN 2 obj, of of ADP "
                   "IN 6 case, " +
                   lee + "4 nmod B-PER",
               trigger);
  };
  CHECK(of("issued issue", "ruling ruling", "ruling") == "Acme | ");
  CHECK(of("held hold", "meeting meeting", "meeting") == "Lee, Acme | ");
}

TEST_CASE("whom a mishap or an attack kills; not whom it pleases, nor whom a vote kills") {
  const auto which = [](const std::string& noun, const std::string& trigger, const std::string& verb) {
    return who("a a DET DT 2 det, " + noun + " NOUN NN 0 root, which which PRON WDT 4 nsubj, " + verb +
                   " VERB VBD 2 acl:relcl, " + lee + "4 obj B-PER",
               trigger);
  };
  CHECK(which("collision collision", "collision", "killed kill") == " | Lee");
  CHECK(which("attack attack", "attack", "injured injure") == " | Lee");
  CHECK(which("attack attack", "attack", "pleased please") == " | ");
  CHECK(which("vote vote", "vote", "killed kill") == " | ");
}

TEST_CASE("a body nominates, a person is nominated; who owns the murder of another commits it") {
  CHECK(who(acme + "3 nmod:poss B-ORG, 's 's PART POS 1 case, nomination nomination NOUN NN 0 root", "nomination") ==
        "Acme | ");
  CHECK(who(lee + "3 nmod:poss B-PER, 's 's PART POS 1 case, nomination nomination NOUN NN 0 root", "nomination") ==
        " | Lee");
  CHECK(
      who(lee +
              "3 nmod:poss B-PER, 's 's PART POS 1 case, murder murder NOUN NN 0 root, of of ADP IN 5 case, Diaz Diaz "
              "PROPN NNP 3 nmod B-PER",
          "murder") == "Lee | Diaz");
  CHECK(who(lee + "3 nmod:poss B-PER, 's 's PART POS 1 case, murder murder NOUN NN 0 root", "murder") == " | Lee");
}

TEST_CASE("what is done after an attack is no telling of it; what is done in it may be") {
  const auto shot = [](const std::string& preposition) {
    return count_groups(acme + "2 nsubj B-ORG, shot shoot VERB VBD 0 root, " + lee + "2 obj B-PER, " + preposition +
                        " ADP IN 6 case, the the DET DT 6 det, attack attack NOUN NN 2 obl");
  };
  CHECK(shot("after after") == 2);
  CHECK(shot("in in") == 1);
}

TEST_CASE(
    "a verb for what may happen does not tell the title's deed again; a noun does, and so does a title that asks") {
  const auto tellings = [](const std::string& title, const std::string& text) {
    Document document = document_of(title + " / " + text);
    document.article.blocks.assign(2, {});
    document.article.blocks[0].kind = BlockKind::title;
    const Actors actors = test::actors_of_names(document);
    EventScene scene = make_scene(document, actors, {}, {});
    scene.titles = {1, 0};
    return group_same_events(scene, find_candidates(scene, event_lexicon())).size();
  };
  const std::string shot = acme + "2 nsubj B-ORG, shot shoot VERB VBD 0 root, " + lee + "2 obj B-PER";
  const std::string may =
      acme + "3 nsubj B-ORG, may may AUX MD 3 aux, shoot shoot VERB VB 0 root, " + lee + "3 obj B-PER";
  CHECK(tellings(shot, may) == 2);
  CHECK(tellings(may, shot) == 1);
  CHECK(tellings(shot, "a a DET DT 3 det, possible possible ADJ JJ 3 amod, shooting shooting NOUN NN 0 root") == 1);
}

namespace {

const char* const deeds =
    "Ann Ann PROPN NNP 4 nsubj:pass B-PER, Lee Lee PROPN NNP 1 flat I-PER, was be AUX VBD 4 aux:pass, charged charge "
    "VERB "
    "VBN 0 root / The the DET DT 2 det, gunman gunman NOUN NN 3 nsubj, spoke speak VERB VBD 0 root / "
    "a a DET DT 2 det, man man NOUN NN 3 nsubj, stabbed stab VERB VBD 0 root, people people NOUN NNS 3 obj / "
    "four four NUM CD 2 nummod, shootings shooting NOUN NNS 3 nsubj, followed follow VERB VBD 0 root / "
    "the the DET DT 2 det, shooting shooting NOUN NN 3 nsubj, ended end VERB VBD 0 root";

std::string shooters(Token head, const std::string& date) {
  Document document = document_of(deeds);
  document.article.published = "2019-08-08";
  const Actors actors = find_actors(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  const KnownDoers doers = known_doers(scene);
  Event event;
  event.head = head;
  event.event_type = "ASSAULT";
  if (!date.empty()) event.times.push_back({{head, head + 1}, date});
  fill_participants(scene, doers, event);
  return test::names_of(actors, event.actors);
}

}  // namespace

TEST_CASE("the one suspect did the attack; not four of them, nor one of years ago") {
  CHECK(shooters(15, "") == "Ann Lee");
  CHECK(shooters(15, "2019-08-03") == "Ann Lee");
  CHECK(shooters(15, "2019-03") == "");
  CHECK(shooters(15, "2015") == "");
  CHECK(shooters(12, "") == "");
}

TEST_CASE("a man who attacks is the one suspect, in all he does; a man who only comes along is not") {
  const Document document = document_of(deeds);
  const Actors actors = find_actors(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  const KnownDoers doers = known_doers(scene);
  const auto man = actors.entity_of(8);
  REQUIRE(man);
  const auto named = [&](const char* type) {
    std::vector<Event> events(2);
    events[0].event_type = type;
    events[0].actors = {{*man, {7, 9}}};
    events[1].event_type = "OTHER";
    events[1].recipients = {{*man, {7, 9}}};
    name_somebody(scene, doers, events);
    return test::names_of(actors, events[1].recipients);
  };
  CHECK(named("ASSAULT") == "Ann Lee");
  CHECK(named("OTHER") == "a man");
}

}  // namespace newsgraph
