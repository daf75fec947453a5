// Each slot of an event's participants: a sentence where the rule holds, and one beside it where it must not.
#include <doctest/doctest.h>

#include "extractors/events/candidate.hpp"
#include "extractors/events/fill_participants.hpp"
#include "tests/events/hand_built.hpp"

namespace newsgraph {
namespace {

/// Words joined by ", " and sentences by " / ", as hand_built() reads them line by line.
Document document_of(std::string words) {
  for (std::size_t at; (at = words.find(" / ")) != std::string::npos;) words.replace(at, 3, "\n\n");
  for (std::size_t at; (at = words.find(", ")) != std::string::npos;) words.replace(at, 2, "\n");
  return test::hand_built(words);
}

std::string names_of(const Actors& actors, const std::vector<Party>& parties) {
  std::string out;
  for (const Party& party : parties) out += (out.empty() ? "" : ", ") + actors.entities[party.actor].label;
  return out.empty() ? "-" : out;
}

/// "actors | recipients | places" of the candidate whose trigger ends in the word.
std::string participants(const std::string& words, std::string_view trigger) {
  const Document document = document_of(words);
  const Actors actors = test::actors_of_names(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  for (const EventCandidate& c : find_candidates(scene, event_lexicon())) {
    if (document.text(c.trigger.head) != trigger) continue;
    return names_of(actors, c.who.actors) + " | " + names_of(actors, c.who.recipients) + " | " +
           names_of(actors, c.who.places);
  }
  return "no candidate";
}

struct Row {
  const char* words;
  const char* trigger;
  const char* expected;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.words);
    CHECK(participants(row.words, row.trigger) == row.expected);
  }
}

}  // namespace

TEST_CASE("both sides of what two do together; one side of what one does to the other") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, held hold VERB VBD 0 root, talks talk NOUN NNS 2 obj, with with ADP IN 5 "
       "case, "
       "Diaz Diaz PROPN NNP 3 nmod B-PER",
       "talks", "Diaz, Lee | - | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, attacked attack VERB VBD 0 root, Diaz Diaz PROPN NNP 2 obj B-PER, with with "
       "ADP IN 5 case, Acme Acme PROPN NNP 2 obl B-ORG",
       "attacked", "Lee | Diaz, Acme | -"},
  });
}

TEST_CASE("a participle behind a comma is passive, a finite verb there is not") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, appeared appear VERB VBD 0 root, charged charge VERB VBN 2 conj, with with "
       "ADP "
       "IN 5 case, fraud fraud NOUN NN 3 obl",
       "charged", "- | Lee | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, appeared appear VERB VBD 0 root, and and CCONJ CC 4 cc, charged charge VERB "
       "VBD "
       "2 conj, Diaz Diaz PROPN NNP 4 obj B-PER",
       "charged", "Lee | Diaz | -"},
  });
}

TEST_CASE("who meets whom are both sides; who visits whom are not") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, met meet VERB VBD 0 root, Diaz Diaz PROPN NNP 2 obj B-PER", "met",
       "Lee, Diaz | - | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, visited visit VERB VBD 0 root, Diaz Diaz PROPN NNP 2 obj B-PER", "visited",
       "Lee | Diaz | -"},
  });
}

TEST_CASE("the target of an inquiry, on the noun or on its verb; not what comes before the noun") {
  check({
      {"Acme Acme PROPN NNP 2 nsubj B-ORG, began begin VERB VBD 0 root, an a DET DT 4 det, inquiry inquiry NOUN NN 2 "
       "obj, into into ADP IN 6 case, Lee Lee PROPN NNP 4 nmod B-PER",
       "inquiry", "Acme | Lee | -"},
      {"Acme Acme PROPN NNP 2 nsubj B-ORG, began begin VERB VBD 0 root, an a DET DT 4 det, inquiry inquiry NOUN NN 2 "
       "obj, into into ADP IN 6 case, Lee Lee PROPN NNP 2 obl B-PER",
       "inquiry", "Acme | Lee | -"},
      {"Against against ADP IN 2 case, Lee Lee PROPN NNP 4 obl B-PER, Acme Acme PROPN NNP 4 nsubj B-ORG, began begin "
       "VERB VBD 0 root, an a DET DT 6 det, inquiry inquiry NOUN NN 4 obj",
       "inquiry", "Acme | - | -"},
  });
}

TEST_CASE("what hangs on a name belongs to the noun above it; what hangs on a thing does not") {
  check({
      {"the the DET DT 2 det, withdrawal withdrawal NOUN NN 0 root, of of ADP IN 4 case, Acme Acme PROPN NNP 2 nmod "
       "B-ORG, from from ADP IN 6 case, Initech Initech PROPN NNP 4 nmod B-ORG",
       "withdrawal", "Acme | Initech | -"},
      {"the the DET DT 2 det, withdrawal withdrawal NOUN NN 0 root, of of ADP IN 4 case, funds fund NOUN NNS 2 nmod, "
       "from from ADP IN 6 case, Initech Initech PROPN NNP 4 nmod B-ORG",
       "withdrawal", "- | - | -"},
  });
}

TEST_CASE("what is sent goes to somebody; who goes goes somewhere") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, sent send VERB VBD 0 root, aid aid NOUN NN 2 obj, to to ADP IN 5 case, Acme "
       "Acme PROPN NNP 2 obl B-ORG",
       "sent", "Lee | Acme | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, flew fly VERB VBD 0 root, to to ADP IN 4 case, Acme Acme PROPN NNP 2 obl "
       "B-ORG",
       "flew", "Lee | - | -"},
  });
}

TEST_CASE("receiving verbs: the subject is done to; giving ones: it does") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, received receive VERB VBD 0 root, treatment treatment NOUN NN 2 obj",
       "treatment", "- | Lee | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, held hold VERB VBD 0 root, talks talk NOUN NNS 2 obj", "talks", "Lee | - | -"},
  });
}

TEST_CASE("headlines leave the auxiliary of a passive out; running text does not") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, arrested arrest VERB VBD 0 root, Diaz Diaz PROPN NNP 2 obj B-PER", "arrested",
       "Lee | Diaz | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, arrested arrest VERB VBD 0 root", "arrested", "Lee | - | -"},
  });
  Document document = document_of("Lee Lee PROPN NNP 2 nsubj B-PER, arrested arrest VERB VBD 0 root");
  document.article.blocks.front().kind = BlockKind::title;
  const Actors actors = test::actors_of_names(document);
  CHECK(is_passive(make_scene(document, actors, {}, {}), 1));
}

TEST_CASE("a decision falls on whom its infinitive names; a wish does not") {
  check({
      {"Congress Congress PROPN NNP 2 nsubj B-ORG, voted vote VERB VBD 0 root, to to PART TO 4 mark, censure censure "
       "VERB VB 2 xcomp, Lee Lee PROPN NNP 4 obj B-PER",
       "voted", "Congress | Lee | -"},
      {"Congress Congress PROPN NNP 2 nsubj B-ORG, voted vote VERB VBD 0 root, as as SCONJ IN 5 mark, Lee Lee PROPN "
       "NNP 5 nsubj B-PER, censured censure VERB VBD 2 advcl, Diaz Diaz PROPN NNP 5 obj B-PER",
       "voted", "Congress | - | -"},
  });
}

TEST_CASE("who is told as doing it: claimed by, ascribed to; not who saw or condemned it") {
  check({
      {"an a DET DT 2 det, attack attack NOUN NN 0 root, claimed claim VERB VBN 2 acl, by by ADP IN 5 case, Acme Acme "
       "PROPN NNP 3 obl:agent B-ORG",
       "attack", "Acme | - | -"},
      {"an a DET DT 2 det, attack attack NOUN NN 0 root, ascribed ascribe VERB VBN 2 acl, to to ADP IN 5 case, Acme "
       "Acme PROPN NNP 3 obl B-ORG",
       "attack", "Acme | - | -"},
      {"an a DET DT 2 det, attack attack NOUN NN 0 root, condemned condemn VERB VBN 2 acl, by by ADP IN 5 case, Acme "
       "Acme PROPN NNP 3 obl:agent B-ORG",
       "attack", "- | - | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, attributed attribute VERB VBD 0 root, the the DET DT 4 det, bombing bombing "
       "NOUN "
       "NN 2 obj, to to ADP IN 6 case, Acme Acme PROPN NNP 2 obl B-ORG",
       "bombing", "Acme | - | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, linked link VERB VBD 0 root, the the DET DT 4 det, bombing bombing NOUN NN 2 "
       "obj, "
       "to to ADP IN 6 case, Acme Acme PROPN NNP 2 obl B-ORG",
       "bombing", "- | - | -"},
  });
}

TEST_CASE("at whose request; not at whose house") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, resigned resign VERB VBD 0 root, at at ADP IN 5 case, the the DET DT 5 det, "
       "request request NOUN NN 2 obl, of of ADP IN 7 case, Diaz Diaz PROPN NNP 5 nmod B-PER",
       "resigned", "Lee, Diaz | - | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, resigned resign VERB VBD 0 root, at at ADP IN 5 case, the the DET DT 5 det, "
       "house house NOUN NN 2 obl, of of ADP IN 7 case, Diaz Diaz PROPN NNP 5 nmod B-PER",
       "resigned", "Lee | - | -"},
  });
}

TEST_CASE("gatherings: who speaks, is or engages there; not who speaks after it") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, spoke speak VERB VBD 0 root, at at ADP IN 5 case, a a DET DT 5 det, rally "
       "rally NOUN NN 2 obl",
       "rally", "Lee | - | -"},
      {"Lee Lee PROPN NNP 5 nsubj B-PER, was be AUX VBD 5 cop, at at ADP IN 5 case, the the DET DT 5 det, meeting "
       "meeting NOUN NN 0 root",
       "meeting", "Lee | - | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, engaged engage VERB VBD 0 root, in in ADP IN 5 case, a a DET DT 5 det, series "
       "series NOUN NN 2 obl, of of ADP IN 7 case, talks talk NOUN NNS 5 nmod",
       "talks", "Lee | - | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, spoke speak VERB VBD 0 root, after after ADP IN 5 case, the the DET DT 5 det, "
       "rally rally NOUN NN 2 obl",
       "rally", "- | - | -"},
  });
}

TEST_CASE("the owner of an attempt does what its infinitive tells; the owner of a thing does not") {
  check({
      {"Lee Lee PROPN NNP 3 nmod:poss B-PER, 's 's PART POS 1 case, attempt attempt NOUN NN 6 nsubj, to to PART TO 5 "
       "mark, meet meet VERB VB 3 acl, failed fail VERB VBD 0 root",
       "meet", "Lee | - | -"},
      {"Lee Lee PROPN NNP 3 nmod:poss B-PER, 's 's PART POS 1 case, soldiers soldier NOUN NNS 0 root, meeting meet "
       "VERB VBG 3 acl, Diaz Diaz PROPN NNP 4 obj B-PER",
       "meeting", "Diaz | - | -"},
  });
}

TEST_CASE("names before a noun: parties to a war, the scene of violence, actors of the rest") {
  check({
      {"Kenya Kenya PROPN NNP 3 compound B-ORG, - - PUNCT HYPH 1 punct, Togo Togo PROPN NNP 4 compound B-ORG, war war "
       "NOUN NN 0 root",
       "war", "Kenya, Togo | - | -"},
      {"the the DET DT 3 det, Lima Lima PROPN NNP 3 compound B-LOC, bombing bombing NOUN NN 0 root", "bombing",
       "- | - | Lima"},
      {"the the DET DT 3 det, Acme Acme PROPN NNP 3 compound B-ORG, bombing bombing NOUN NN 0 root", "bombing",
       "Acme | - | -"},
  });
}

TEST_CASE("what is done to a thing is done to its owner, unless it is one's own") {
  check({
      {"Police police PROPN NNP 2 nsubj B-ORG, seized seize VERB VBD 0 root, Lee Lee PROPN NNP 5 nmod:poss B-PER, 's "
       "'s PART POS 3 case, phone phone NOUN NN 2 obj",
       "seized", "Police | Lee | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, seized seize VERB VBD 0 root, Lee Lee PROPN NNP 5 nmod:poss B-PER, 's 's PART "
       "POS 3 case, phone phone NOUN NN 2 obj",
       "seized", "Lee | - | -"},
  });
}

TEST_CASE("motion: its object is where; other objects receive") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, left leave VERB VBD 0 root, Lima Lima PROPN NNP 2 obj B-LOC", "left",
       "Lee | - | Lima"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, left leave VERB VBD 0 root, Acme Acme PROPN NNP 2 obj B-ORG", "left",
       "Lee | Acme | -"},
  });
}

TEST_CASE("what a law or decree does is done by who made it; what a noun of another kind does is not") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, signed sign VERB VBD 0 root, a a DET DT 4 det, decree decree NOUN NN 2 obj, "
       "that that PRON WDT 6 nsubj, bars bar VERB VBZ 4 acl:relcl, Diaz Diaz PROPN NNP 6 obj B-PER",
       "bars", "Lee | Diaz | -"},
      {"a a DET DT 2 det, decree decree NOUN NN 5 nsubj, by by ADP IN 4 case, Lee Lee PROPN NNP 2 nmod B-PER, bars bar "
       "VERB VBZ 0 root, Diaz Diaz PROPN NNP 5 obj B-PER",
       "bars", "Lee | Diaz | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, saw see VERB VBD 0 root, a a DET DT 4 det, fence fence NOUN NN 2 obj, that "
       "that PRON WDT 6 nsubj, bars bar VERB VBZ 4 acl:relcl, Diaz Diaz PROPN NNP 6 obj B-PER",
       "bars", "- | Diaz | -"},
  });
}

TEST_CASE("before whom one appears: bodies, by verbs of pleading; a time is nobody") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, testified testify VERB VBD 0 root, before before ADP IN 4 case, Acme Acme "
       "PROPN NNP 2 obl B-ORG",
       "testified", "Lee | Acme | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, resigned resign VERB VBD 0 root, before before ADP IN 4 case, Acme Acme PROPN "
       "NNP 2 obl B-ORG",
       "resigned", "Lee | - | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, testified testify VERB VBD 0 root, before before ADP IN 4 case, Diaz Diaz "
       "PROPN NNP 2 obl B-PER",
       "testified", "Lee | - | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, appeared appear VERB VBD 0 root, in in ADP IN 5 case, Lima Lima PROPN NNP 5 "
       "compound B-ORG, Court Court PROPN NNP 2 obl I-ORG",
       "appeared", "Lee | Lima Court | -"},
  });
}

TEST_CASE("before whose door one protests; others only stand there") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, marched march VERB VBD 0 root, outside outside ADP IN 4 case, Acme Acme PROPN "
       "NNP 2 obl B-ORG",
       "marched", "Lee | Acme | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, died die VERB VBD 0 root, outside outside ADP IN 4 case, Acme Acme PROPN NNP "
       "2 obl B-ORG",
       "died", "Lee | - | -"},
  });
}

TEST_CASE("who is sent does not receive; to whom does. What is withdrawn is done to") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, sent send VERB VBD 0 root, Diaz Diaz PROPN NNP 2 obj B-PER, to to ADP IN 5 "
       "case, Acme Acme PROPN NNP 2 obl B-ORG",
       "sent", "Lee | Acme | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, withdrew withdraw VERB VBD 0 root, Diaz Diaz PROPN NNP 2 obj B-PER",
       "withdrew", "Lee | Diaz | -"},
  });
}

TEST_CASE("receiving something is done to the subject, founding without a founder is not") {
  check({
      {"Lee Lee PROPN NNP 2 nsubj B-PER, received receive VERB VBD 0 root, a a DET DT 4 det, term term NOUN NN 2 obj",
       "received", "- | Lee | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, got get VERB VBD 0 root, back back ADV RB 2 advmod", "got", "Lee | - | -"},
      {"Acme Acme PROPN NNP 3 nsubj:pass B-ORG, was be AUX VBD 3 aux:pass, founded found VERB VBN 0 root", "founded",
       "Acme | - | -"},
      {"Acme Acme PROPN NNP 3 nsubj:pass B-ORG, was be AUX VBD 3 aux:pass, founded found VERB VBN 0 root, by by ADP IN "
       "5 case, Lee Lee PROPN NNP 3 obl:agent B-PER",
       "founded", "Lee | Acme | -"},
  });
}

TEST_CASE("a participle with an object is no passive; one of giving may be") {
  check({
      {"Lee Lee PROPN NNP 0 root B-PER, donated donate VERB VBN 1 acl, blood blood NOUN NN 2 obj", "donated",
       "Lee | - | -"},
      {"Lee Lee PROPN NNP 0 root B-PER, sent send VERB VBN 1 acl, aid aid NOUN NN 2 obj", "sent", "- | Lee | -"},
      {"Lee Lee PROPN NNP 0 root B-PER, arrested arrest VERB VBN 1 acl", "arrested", "- | Lee | -"},
  });
}

TEST_CASE("who does it may hang on the noun before: 'voted into office by'; not on a noun of a deed") {
  check({
      {"Lee Lee PROPN NNP 3 nsubj:pass B-PER, was be AUX VBD 3 aux:pass, voted vote VERB VBN 0 root, into into ADP IN "
       "5 case, office office NOUN NN 3 obl, by by ADP IN 7 case, Acme Acme PROPN NNP 5 nmod B-ORG",
       "voted", "Acme | Lee | -"},
      {"Lee Lee PROPN NNP 3 nsubj:pass B-PER, was be AUX VBD 3 aux:pass, killed kill VERB VBN 0 root, in in ADP IN 5 "
       "case, attack attack NOUN NN 3 obl, by by ADP IN 7 case, Acme Acme PROPN NNP 5 nmod B-ORG",
       "killed", "- | Lee | -"},
  });
}

TEST_CASE("from whose home, against whose plan; not by the owner of what is told with it") {
  check({
      {"Acme Acme PROPN NNP 2 nsubj B-ORG, ruled rule VERB VBD 0 root, against against ADP IN 6 case, Lee Lee PROPN "
       "NNP 6 nmod:poss B-PER, 's 's PART POS 4 case, plan plan NOUN NN 2 obl",
       "ruled", "Acme | Lee | -"},
      {"Acme Acme PROPN NNP 2 nsubj B-ORG, ruled rule VERB VBD 0 root, after after ADP IN 6 case, Lee Lee PROPN NNP 6 "
       "nmod:poss B-PER, 's 's PART POS 4 case, plea plea NOUN NN 2 obl",
       "ruled", "Acme | - | -"},
  });
}

TEST_CASE("a visit is to somebody; talks are between both; a visit to a place receives nobody") {
  check({
      {"Lee Lee PROPN NNP 3 nmod:poss B-PER, 's 's PART POS 1 case, visit visit NOUN NN 0 root, with with ADP IN 5 "
       "case, Diaz Diaz PROPN NNP 3 nmod B-PER",
       "visit", "Lee | Diaz | -"},
      {"Lee Lee PROPN NNP 3 nmod:poss B-PER, 's 's PART POS 1 case, visit visit NOUN NN 0 root, to to ADP IN 5 case, "
       "Lima Lima PROPN NNP 3 nmod B-LOC",
       "visit", "Lee | - | Lima"},
      {"Lee Lee PROPN NNP 3 nmod:poss B-PER, 's 's PART POS 1 case, meeting meeting NOUN NN 0 root, with with ADP IN 5 "
       "case, Diaz Diaz PROPN NNP 3 nmod B-PER",
       "meeting", "Lee, Diaz | - | -"},
  });
}

TEST_CASE("an attack is on somebody, not to; who oversees an inquiry takes part besides its owner") {
  check({
      {"an a DET DT 2 det, attack attack NOUN NN 0 root, to to ADP IN 4 case, Acme Acme PROPN NNP 2 nmod B-ORG",
       "attack", "- | - | -"},
      {"an a DET DT 2 det, attack attack NOUN NN 0 root, on on ADP IN 4 case, Acme Acme PROPN NNP 2 nmod B-ORG",
       "attack", "- | Acme | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, oversaw oversee VERB VBD 0 root, Acme Acme PROPN NNP 5 nmod:poss B-ORG, 's 's "
       "PART POS 3 case, inquiry inquiry NOUN NN 2 obj, alongside alongside ADP IN 7 case, Initech Initech PROPN NNP "
       "2 obl B-ORG",
       "inquiry", "Acme, Lee, Initech | - | -"},
      {"Lee Lee PROPN NNP 2 nsubj B-PER, saw see VERB VBD 0 root, Acme Acme PROPN NNP 5 nmod:poss B-ORG, 's 's PART "
       "POS 3 case, inquiry inquiry NOUN NN 2 obj",
       "inquiry", "Acme | - | -"},
  });
}

TEST_CASE("who is involved in it takes part; to whom a resignation is given receives it") {
  check({
      {"Lee Lee PROPN NNP 3 nsubj:pass B-PER, was be AUX VBD 3 aux:pass, involved involve VERB VBN 0 root, in in ADP "
       "IN 6 case, a a DET DT 6 det, collision collision NOUN NN 3 obl",
       "collision", "Lee | - | -"},
      {"Lee Lee PROPN NNP 3 nmod:poss B-PER, 's 's PART POS 1 case, resignation resignation NOUN NN 0 root, which "
       "which PRON WDT 6 nsubj:pass, was be AUX VBD 6 aux:pass, given give VERB VBN 3 acl:relcl, to to ADP IN 8 case, "
       "Diaz Diaz PROPN NNP 6 obl B-PER",
       "resignation", "Lee | Diaz | -"},
      {"Lee Lee PROPN NNP 3 nmod:poss B-PER, 's 's PART POS 1 case, resignation resignation NOUN NN 0 root, which "
       "which PRON WDT 6 nsubj:pass, was be AUX VBD 6 aux:pass, known know VERB VBN 3 acl:relcl, to to ADP IN 8 case, "
       "Diaz Diaz PROPN NNP 6 obl B-PER",
       "resignation", "Lee | - | -"},
  });
}

TEST_CASE("a place before a mishap is where; a name in a subject is not the subject") {
  check({
      {"the the DET DT 3 det, Lima Lima PROPN NNP 3 compound B-LOC, outbreak outbreak NOUN NN 0 root", "outbreak",
       "- | - | Lima"},
      {"Flags flag NOUN NNS 5 nsubj:pass, at at ADP IN 3 case, Acme Acme PROPN NNP 1 nmod B-ORG, were be AUX VBD 5 "
       "aux:pass, lowered lower VERB VBN 0 root",
       "lowered", "- | - | -"},
      {"Flags flag NOUN NNS 0 root, Lee Lee PROPN NNP 1 dep B-PER, resigned resign VERB VBD 1 dep", "resigned",
       "Lee | - | -"},
  });
}

TEST_CASE("an attack without actors gets who claimed it, or the one suspect; a war does not") {
  const Document document = document_of(
      "Acme Acme PROPN NNP 2 nsubj B-ORG, claimed claim VERB VBD 0 root, responsibility responsibility NOUN NN 2 obj / "
      "The the DET DT 2 det, bombing bombing NOUN NN 3 nsubj, continued continue VERB VBD 0 root / "
      "The the DET DT 2 det, war war NOUN NN 3 nsubj, ended end VERB VBD 0 root");
  const Actors actors = test::actors_of_names(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  const KnownDoers doers = known_doers(scene);
  const auto filled = [&](Token head, const char* type, std::vector<Party> told) {
    Event event;
    event.head = head;
    event.event_type = type;
    event.actors = std::move(told);
    fill_participants(scene, doers, event);
    return names_of(actors, event.actors);
  };
  CHECK(filled(4, "ASSAULT", {}) == "Acme");
  CHECK(filled(7, "ASSAULT", {}) == "-");
  CHECK(filled(4, "CONSULT", {}) == "-");
  CHECK(filled(4, "PROTEST", {}) == "-");
}

TEST_CASE("arrests and trials of nobody are of the named attacker; not of an attacking company, nor other deeds") {
  const Document document = document_of(
      "Lee Lee PROPN NNP 2 nsubj B-PER, attacked attack VERB VBD 0 root, Acme Acme PROPN NNP 2 obj B-ORG / "
      "The the DET DT 2 det, trial trial NOUN NN 3 nsubj, began begin VERB VBD 0 root");
  const Actors actors = test::actors_of_names(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  const auto tried = [&](EntityIndex attacker, const char* type, std::vector<Party> known) {
    std::vector<Event> events(2);
    events[0].event_type = "ASSAULT";
    events[0].actors = {{attacker, {0, 1}}};
    events[1].event_type = type;
    events[1].recipients = std::move(known);
    fill_defendants(scene, {}, events);
    return names_of(actors, events[1].recipients);
  };
  CHECK(tried(0, "ACCUSE", {}) == "Lee");
  CHECK(tried(0, "COERCE", {}) == "Lee");
  CHECK(tried(0, "CONSULT", {}) == "-");
  CHECK(tried(0, "ACCUSE", {{1, {2, 3}}}) == "Acme");
  CHECK(tried(1, "ACCUSE", {}) == "-");
}

}  // namespace newsgraph
