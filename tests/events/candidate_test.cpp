// Triggers, participants, places, times, mode and grouping on parses built by hand: each rule where it holds, and where
// it must not.
#include <doctest/doctest.h>

#include "extractors/events/candidate.hpp"
#include "tests/events/hand_built.hpp"

namespace newsgraph {
namespace {

/// "trigger TYPE mode | actors | recipients | places", one line per candidate.
std::string candidates_of(std::string_view rows) {
  static constexpr std::string_view modes[] = {"actual", "future", "hypothetical", "negated"};
  const Document document = test::hand_built(rows);
  const Actors actors = test::actors_of_names(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  std::string out;
  for (const EventCandidate& c : find_candidates(scene, event_lexicon())) {
    out += std::string(document.text(c.trigger.range)) + " " + std::string(c.trigger.entry.type) + " " +
           std::string(modes[static_cast<std::size_t>(c.mode)]) + " | " + test::names_of(actors, c.who.actors) + " | " +
           test::names_of(actors, c.who.recipients) + " | " + test::names_of(actors, c.who.places) + "\n";
  }
  return out;
}

std::string groups_of(std::string_view rows) {
  const Document document = test::hand_built(rows);
  const Actors actors = test::actors_of_names(document);
  const EventScene scene = make_scene(document, actors, {}, {});
  const std::vector<EventCandidate> candidates = find_candidates(scene, event_lexicon());
  std::string out;
  for (const auto& group : group_same_events(scene, candidates)) {
    for (const std::uint32_t m : group)
      out += (m == group.front() ? "" : " + ") + std::string(document.text(candidates[m].trigger.range));
    out += "\n";
  }
  return out;
}

TEST_CASE("active: subject acts, object receives, preposition of place locates") {
  CHECK(candidates_of(R"(
Moscow Moscow PROPN NNP 2 nsubj B-ORG
attacked attack VERB VBD 0 root
Acme Acme PROPN NNP 2 obj B-ORG
in in ADP IN 5 case
Kharkiv Kharkiv PROPN NNP 2 obl B-LOC
)") == "attacked ASSAULT actual | Moscow | Acme | Kharkiv\n");
}

TEST_CASE("passive: subject receives, by-phrase acts") {
  CHECK(candidates_of(R"(
Khan Khan PROPN NNP 3 nsubj:pass B-PER
was be AUX VBD 3 aux:pass
arrested arrest VERB VBN 0 root
by by ADP IN 5 case
Interpol Interpol PROPN NNP 3 obl:agent B-ORG
)") == "arrested COERCE actual | Interpol | Khan | \n");
}

TEST_CASE("a passive participle behind its noun, and coordination of actors") {
  CHECK(candidates_of(R"(
The the DET DT 2 det
treaty treaty NOUN NN 0 root
signed sign VERB VBN 2 acl
by by ADP IN 5 case
Benin Benin PROPN NNP 3 obl:agent B-ORG
and and CCONJ CC 7 cc
Nigeria Nigeria PROPN NNP 5 conj B-ORG
)") == "treaty AGREE actual |  |  | \nsigned AGREE actual | Benin, Nigeria |  | \n");
}

TEST_CASE("coordinated verbs share their subject; only the second one's object is its own") {
  CHECK(candidates_of(R"(
Police police PROPN NNP 2 nsubj B-ORG
detained detain VERB VBD 0 root
Khan Khan PROPN NNP 2 obj B-PER
and and CCONJ CC 5 cc
jailed jail VERB VBD 2 conj
Ford Ford PROPN NNP 5 obj B-PER
)") == "detained COERCE actual | Police | Khan | \njailed COERCE actual | Police | Ford | \n");
}

TEST_CASE("relative clause: the noun it modifies acts") {
  CHECK(candidates_of(R"(
Khan Khan PROPN NNP 6 nsubj B-PER
, , PUNCT , 4 punct
who who PRON WP 4 nsubj
resigned resign VERB VBD 1 acl:relcl
, , PUNCT , 4 punct
died die VERB VBD 0 root
)") == "resigned CONCEDE actual | Khan |  | \ndied OTHER actual | Khan |  | \n");
}

TEST_CASE("control: the object of the governing verb acts, and what is ordered is not yet done") {
  CHECK(candidates_of(R"(
Raab Raab PROPN NNP 2 nsubj B-PER
ordered order VERB VBD 0 root
Acme Acme PROPN NNP 2 obj B-ORG
to to PART TO 5 mark
withdraw withdraw VERB VB 2 xcomp
)") == "ordered COERCE actual | Raab | Acme | \nwithdraw RETREAT hypothetical | Acme |  | \n");
}

TEST_CASE("nominal: possessor, between, with, against") {
  CHECK(candidates_of(R"(
Johnson Johnson PROPN NNP 3 nmod:poss B-PER
's 's PART POS 1 case
resignation resignation NOUN NN 0 root
)") == "resignation CONCEDE actual | Johnson |  | \n");
  CHECK(candidates_of(R"(
Khan Khan PROPN NNP 3 nmod:poss B-PER
's 's PART POS 1 case
arrest arrest NOUN NN 0 root
)") == "arrest COERCE actual |  | Khan | \n");
  CHECK(candidates_of(R"(
A a DET DT 2 det
summit summit NOUN NN 0 root
between between ADP IN 4 case
Moreau Moreau PROPN NNP 2 nmod B-PER
and and CCONJ CC 6 cc
Xi Xi PROPN NNP 4 conj B-PER
in in ADP IN 8 case
Paris Paris PROPN NNP 2 nmod B-LOC
)") == "summit CONSULT actual | Moreau, Xi |  | Paris\n");
  CHECK(candidates_of(R"(
The the DET DT 2 det
attack attack NOUN NN 0 root
on on ADP IN 4 case
Aramco Aramco PROPN NNP 2 nmod B-ORG
)") == "attack ASSAULT actual |  | Aramco | \n");
}

TEST_CASE("light verb: its subject acts in the noun's event, and the verb is none of its own") {
  CHECK(candidates_of(R"(
Moreau Moreau PROPN NNP 2 nsubj B-PER
held hold VERB VBD 0 root
talks talk NOUN NNS 2 obj
with with ADP IN 5 case
Xi Xi PROPN NNP 2 obl B-PER
)") == "held talks CONSULT actual | Moreau, Xi |  | \n");
}

TEST_CASE("particles and compounds belong to the trigger; a compound name does not") {
  CHECK(candidates_of(R"(
May May PROPN NNP 2 nsubj B-PER
stepped step VERB VBD 0 root
down down ADP RP 2 compound:prt
after after ADP IN 6 case
missile missile NOUN NN 6 compound
strikes strike NOUN NNS 2 obl
)") == "stepped down CONCEDE actual | May |  | \nmissile strikes ASSAULT actual |  |  | \n");
}

TEST_CASE("types by what stands beside the trigger") {
  CHECK(candidates_of(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
reached reach VERB VBD 0 root
an a DET DT 4 det
understanding understanding NOUN NN 2 obj
)")
            .starts_with("reached AGREE"));
  CHECK(candidates_of(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
reached reach VERB VBD 0 root
the the DET DT 4 det
river river NOUN NN 2 obj
)")
            .starts_with("reached OTHER"));
  CHECK(candidates_of(R"(
an a DET DT 2 det
attempt attempt NOUN NN 0 root
to to PART TO 4 mark
kidnap kidnap VERB VB 2 acl
)")
            .starts_with("attempt ASSAULT"));
  CHECK(candidates_of(R"(
a a DET DT 3 det
press press NOUN NN 3 compound
conference conference NOUN NN 0 root
)")
            .starts_with("press conference OTHER"));
  CHECK(candidates_of(R"(
a a DET DT 3 det
peace peace NOUN NN 3 compound
conference conference NOUN NN 0 root
)")
            .starts_with("peace conference CONSULT"));
}

TEST_CASE("what is glued by a hyphen, counted, likened or a figure of speech is no part of a trigger, or none") {
  CHECK(candidates_of(R"(
same same ADJ JJ 4 amod
- - PUNCT HYPH 1 punct
sex sex NOUN NN 4 compound
marriage marriage NOUN NN 0 root
)") == "marriage OTHER actual |  |  | \n");
  CHECK(candidates_of(R"(
It it PRON PRP 2 nsubj
counts count VERB VBZ 0 root
as as ADP IN 5 case
an a DET DT 5 det
attack attack NOUN NN 2 obl
)")
            .find("attack") == std::string::npos);
  CHECK(candidates_of(R"(
Khan Khan PROPN NNP 2 nsubj B-PER
sent send VERB VBD 0 root
a a DET DT 4 det
message message NOUN NN 2 obj
)") == "");
  CHECK(candidates_of(R"(
Steve Steve PROPN NNP 0 root B-PER
Jobs job PROPN NNPS 1 flat I-PER
)") == "");
}

TEST_CASE("sayings, states, aspect and light verbs alone are no triggers") {
  CHECK(candidates_of(R"(
Khan Khan PROPN NNP 2 nsubj B-PER
said say VERB VBD 0 root
he he PRON PRP 4 nsubj
wants want VERB VBZ 2 ccomp
it it PRON PRP 4 obj
)") == "");
  CHECK(candidates_of(R"(
The the DET DT 3 det
convicted convict VERB VBN 3 amod
man man NOUN NN 4 nsubj
lives live VERB VBZ 0 root
)") == "");
}

TEST_CASE("mode: auxiliaries, negation, conditions, what governs") {
  const auto mode_of_last = [](std::string_view rows) {
    const std::string all = candidates_of(rows);
    const std::string last = all.substr(all.rfind('\n', all.size() - 2) + 1);
    const std::size_t bar = last.find(" |");
    return last.substr(last.rfind(' ', bar - 1) + 1, bar - last.rfind(' ', bar - 1) - 1);
  };
  CHECK(mode_of_last("They they PRON PRP 3 nsubj\nwill will AUX MD 3 aux\nmeet meet VERB VB 0 root\n") == "future");
  CHECK(mode_of_last("They they PRON PRP 3 nsubj\nmay may AUX MD 3 aux\nresign resign VERB VB 0 root\n") ==
        "hypothetical");
  CHECK(mode_of_last(
            "They they PRON PRP 4 nsubj\ndid do AUX VBD 4 aux\nnot not PART RB 4 advmod\nmeet meet VERB VB 0 root\n") ==
        "negated");
  CHECK(mode_of_last("They they PRON PRP 2 nsubj\nfailed fail VERB VBD 0 root\nto to PART TO 4 mark\nmeet meet VERB VB "
                     "2 xcomp\n") == "negated");
  CHECK(mode_of_last("They they PRON PRP 2 nsubj\nthreatened threaten VERB VBD 0 root\nto to PART TO 4 mark\ninvade "
                     "invade VERB VB 2 xcomp\n") == "hypothetical");
  CHECK(mode_of_last("If if SCONJ IN 3 mark\nhe he PRON PRP 3 nsubj\nresigns resign VERB VBZ 0 root\n") ==
        "hypothetical");
  CHECK(
      mode_of_last("They they PRON PRP 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\narrested arrest VERB VBN 0 root\n") ==
      "actual");
  CHECK(mode_of_last("The the DET DT 3 det\nupcoming upcoming ADJ JJ 3 amod\nelection election NOUN NN 0 root\n") ==
        "future");
  CHECK(mode_of_last("No no DET DT 2 det\narrests arrest NOUN NNS 0 root\n") == "negated");
}

TEST_CASE("one event told again: a verb, its noun, a definite noun of its kind") {
  CHECK(groups_of(R"(
Khan Khan PROPN NNP 2 nsubj B-PER
stabbed stab VERB VBD 0 root
Dunn Dunn PROPN NNP 2 obj B-PER

The the DET DT 2 det
stabbing stabbing NOUN NN 3 nsubj
lasted last VERB VBD 0 root

The the DET DT 2 det
attack attack NOUN NN 3 nsubj
lasted last VERB VBD 0 root
)") == "stabbed + stabbing + attack\n");
}

TEST_CASE("two events: another, other people, other dates") {
  CHECK(groups_of(R"(
The the DET DT 2 det
attack attack NOUN NN 0 root

Another another DET DT 2 det
attack attack NOUN NN 0 root
)") == "attack\nattack\n");
  CHECK(groups_of(R"(
Khan Khan PROPN NNP 2 nsubj B-PER
appointed appoint VERB VBD 0 root
Dunn Dunn PROPN NNP 2 obj B-PER

Khan Khan PROPN NNP 2 nsubj B-PER
appointed appoint VERB VBD 0 root
Ford Ford PROPN NNP 2 obj B-PER
)") == "appointed\nappointed\n");
  CHECK(groups_of(R"(
Britons Briton PROPN NNPS 2 nsubj B-ORG
voted vote VERB VBD 0 root
in in ADP IN 4 case
2016 2016 NUM CD 2 obl

Britons Briton PROPN NNPS 2 nsubj B-ORG
voted vote VERB VBD 0 root
in in ADP IN 4 case
2019 2019 NUM CD 2 obl
)") == "voted\nvoted\n");
}

TEST_CASE("types: a parliament suspended is no penalty; what is found of somebody") {
  CHECK(candidates_of(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
suspended suspend VERB VBD 0 root
parliament parliament NOUN NN 2 obj
)")
            .starts_with("suspended COERCE"));
  CHECK(candidates_of(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
suspended suspend VERB VBD 0 root
Diaz Diaz PROPN NNP 2 obj B-PER
)")
            .starts_with("suspended SANCTION"));
  CHECK(candidates_of(R"(
Lee Lee PROPN NNP 3 nsubj:pass B-PER
was be AUX VBD 3 aux:pass
found find VERB VBN 0 root
guilty guilty ADJ JJ 3 xcomp
)")
            .starts_with("found guilty COERCE"));
  CHECK(candidates_of(R"(
Lee Lee PROPN NNP 3 nsubj:pass B-PER
was be AUX VBD 3 aux:pass
found find VERB VBN 0 root
asleep asleep ADJ JJ 3 xcomp
)")
            .starts_with("found OTHER"));
}

TEST_CASE("who calls something an attack did not do it; who declares war does") {
  CHECK(groups_of(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
declared declare VERB VBD 0 root
an a DET DT 4 det
attack attack NOUN NN 2 obj
)") == "declared\nattack\n");
  CHECK(groups_of(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
declared declare VERB VBD 0 root
war war NOUN NN 2 obj
)") == "declared + war\n");
}

TEST_CASE("one event: a date it lasts until is none it is on; what happened is told again, not what did not") {
  CHECK(groups_of(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
suspended suspend VERB VBD 0 root
Acme Acme PROPN NNP 2 obj B-ORG
in in ADP IN 5 case
2016 2016 NUM CD 2 obl

The the DET DT 2 det
suspension suspension NOUN NN 0 root
until until ADP IN 4 case
2019 2019 NUM CD 2 nmod
)") == "suspended + suspension\n");
  CHECK(groups_of(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
suspended suspend VERB VBD 0 root
Acme Acme PROPN NNP 2 obj B-ORG
in in ADP IN 5 case
2016 2016 NUM CD 2 obl

The the DET DT 2 det
suspension suspension NOUN NN 0 root
in in ADP IN 4 case
2019 2019 NUM CD 2 nmod
)") == "suspended\nsuspension\n");
  CHECK(groups_of(R"(
Lee Lee PROPN NNP 2 nsubj B-PER
suspended suspend VERB VBD 0 root
Acme Acme PROPN NNP 2 obj B-ORG

Diaz Diaz PROPN NNP 4 nsubj B-PER
did do AUX VBD 4 aux
not not PART RB 4 advmod
suspend suspend VERB VB 0 root
Acme Acme PROPN NNP 4 obj B-ORG

The the DET DT 2 det
suspension suspension NOUN NN 0 root
)") == "suspended + suspension\nsuspend\n");
}

}  // namespace
}  // namespace newsgraph
