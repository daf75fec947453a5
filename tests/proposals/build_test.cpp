// Parties, terms, models, conditions, stances and attributes on hand-built parses, as describe() prints them.
#include <doctest/doctest.h>

#include "tests/proposals/build_proposals.hpp"

using namespace newsgraph;

namespace {

struct Case {
  const char* parse;
  const char* expected;
};

template <std::size_t N>
void check(const Case (&cases)[N], const char* nominals = "") {
  for (const Case& c : cases) {
    const Document d = parse(c.parse);
    const Actors actors = actors_of_words(d, nominals);
    const std::vector<Statement> statements;
    CAPTURE(d.article.text);
    CHECK(describe(d, actors, build_all(proposal::Context(d, actors, statements))) == c.expected);
  }
}

}  // namespace

TEST_CASE("terms are part of the whole and have its parties") {
  const Case cases[] = {
      {"Ruritania R PROPN NNP 2 nsubj, presented present VERB VBD 0 root, a a DET DT 4 det, plan plan NOUN NN 2 obj / "
       "The the DET DT 2 det, plan plan NOUN NN 4 nsubj, would would AUX MD 4 aux, halve halve VERB VB 0 root, tariffs "
       "tariff NOUN NNS 4 obj",
       "plan proposed | a plan | by: Ruritania\n"
       "term proposed | halve tariffs | by: Ruritania | links: part_of a plan\n"},
      {"Ruritania R PROPN NNP 2 nsubj, presented present VERB VBD 0 root, a a DET DT 4 det, bill bill NOUN NN 2 obj, "
       "that that PRON WDT 6 "
       "nsubj, legalises legalise VERB VBZ 4 acl:relcl, beer beer NOUN NN 6 obj, and and CCONJ CC 9 cc, taxes tax VERB "
       "VBZ 6 conj, wine "
       "wine NOUN NN 9 obj",
       "plan proposed | a bill that legalises beer and taxes wine | by: Ruritania\n"
       "term proposed | legalises beer | by: Ruritania | links: part_of a bill that legalises beer and taxes wine\n"
       "term proposed | taxes wine | by: Ruritania | links: part_of a bill that legalises beer and taxes wine\n"},
  };
  check(cases);
}

TEST_CASE("conditions: a proposal given in exchange, or what the clause of an if tells") {
  const Case cases[] = {
      {"Ruritania R PROPN NNP 2 nsubj, agreed agree VERB VBD 0 root, to to PART TO 4 mark, leave leave VERB VB 2 "
       "xcomp, in in ADP IN 6 "
       "case, exchange exchange NOUN NN 4 obl, for for ADP IN 8 case, aid aid NOUN NN 6 nmod",
       "agreement agreed | leave in exchange for aid | by: Ruritania | links: conditional_on aid\n"
       "condition proposed | aid\n"},
      {"Ruritania R PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, leave leave VERB VB 2 xcomp, "
       "if if SCONJ IN 8 mark, "
       "the the DET DT 7 det, vote vote NOUN NN 8 nsubj, passes pass VERB VBZ 4 advcl",
       "promise promised | leave if the vote passes | by: Ruritania | links: conditional_on if the vote passes\n"},
      {"Ruritania R PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, leave leave VERB VB 2 xcomp, "
       "because because SCONJ "
       "IN 8 mark, the the DET DT 7 det, vote vote NOUN NN 8 nsubj, passed pass VERB VBD 4 advcl",
       "promise promised | leave | by: Ruritania\n"},
  };
  check(cases);
}

TEST_CASE("models: what is likened to a law or agreement") {
  const Case cases[] = {
      {"Ruritania R PROPN NNP 2 nsubj, offered offer VERB VBD 0 root, guarantees guarantee NOUN NNS 2 obj, akin akin "
       "ADJ JJ 3 amod, to to "
       "ADP IN 7 case, the the DET DT 7 det, treaty treaty NOUN NN 4 obl",
       "offer proposed | guarantees akin to the treaty | by: Ruritania | links: modelled_on the treaty\n"
       "law adopted | the treaty\n"},
      {"Ruritania R PROPN NNP 2 nsubj, offered offer VERB VBD 0 root, guarantees guarantee NOUN NNS 2 obj, similar "
       "similar ADJ JJ 3 amod, to "
       "to ADP IN 7 case, last last ADJ JJ 7 amod, year year NOUN NN 4 obl",
       "offer proposed | guarantees similar to last year | by: Ruritania\n"},
  };
  check(cases);
}

TEST_CASE("stances: verbs and nouns for and against, negation turns them round") {
  const Case cases[] = {
      {"Ruritania R PROPN NNP 2 nsubj, welcomed welcome VERB VBD 0 root, the the DET DT 4 det, proposal proposal NOUN "
       "NN 2 obj",
       "plan proposed | the proposal | stances: Ruritania supports\n"},
      {"Ruritania R PROPN NNP 4 nsubj, did do AUX VBD 4 aux, not not PART RB 4 advmod, support support VERB VB 0 root, "
       "the the DET DT 6 "
       "det, proposal proposal NOUN NN 4 obj",
       "plan proposed | the proposal | stances: Ruritania opposes\n"},
      {"The the DET DT 2 det, bill bill NOUN NN 4 nsubj:pass, was be AUX VBD 4 aux:pass, rejected reject VERB VBN 0 "
       "root, by by ADP IN 6 "
       "case, Ruritania R PROPN NNP 4 obl:agent",
       "plan rejected | The bill | to: Ruritania | stances: Ruritania rejects\n"},
      {"Ruritania R PROPN NNP 2 nsubj, voted vote VERB VBD 0 root, against against ADP IN 5 case, the the DET DT 5 "
       "det, bill bill NOUN NN 2 "
       "obl",
       "law proposed | the bill | stances: Ruritania opposes\n"},
      {"Ruritania R PROPN NNP 2 nsubj, voiced voice VERB VBD 0 root, support support NOUN NN 2 obj, for for ADP IN 6 "
       "case, the the DET DT 6 "
       "det, plan plan NOUN NN 3 nmod",
       "plan proposed | the plan | stances: Ruritania supports\n"},
      {"Ruritania R PROPN NNP 2 nsubj, read read VERB VBD 0 root, the the DET DT 4 det, proposal proposal NOUN NN 2 "
       "obj",
       "plan proposed | the proposal\n"},
  };
  check(cases);
}

TEST_CASE("attributes: duration, and the status told last") {
  const Case cases[] = {
      {"Ruritania R PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, stay stay VERB VB 2 xcomp, for "
       "for ADP IN 7 case, "
       "ten ten NUM CD 7 nummod, years year NOUN NNS 4 obl",
       "promise promised | stay for ten years | by: Ruritania | duration: ten years\n"},
      {"Ruritania R PROPN NNP 2 nsubj, proposed propose VERB VBD 0 root, a a DET DT 4 det, bill bill NOUN NN 2 obj / "
       "The the DET DT 2 det, "
       "bill bill NOUN NN 4 nsubj:pass, was be AUX VBD 4 aux:pass, withdrawn withdraw VERB VBN 0 root",
       "plan withdrawn | a bill | by: Ruritania\n"},
      {"Ruritania R PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, leave leave VERB VB 2 xcomp, "
       "after after ADP IN 7 "
       "case, ten ten NUM CD 7 nummod, years year NOUN NNS 4 obl",
       "promise promised | leave after ten years | by: Ruritania\n"},
  };
  check(cases);
}

TEST_CASE("parties: speakers, those who are asked, those it falls on") {
  const Document d = parse(
      "I I PRON PRP 2 nsubj, hope hope VERB VBP 0 root, Graustark G PROPN NNP 5 nsubj, will will AUX MD 5 aux, leave "
      "leave VERB VB 2 "
      "ccomp, COMMA , PUNCT , 7 punct, said say VERB VBD 2 parataxis, Ruritania R PROPN NNP 7 nsubj");
  const Actors actors = actors_of_words(d);
  const Statement said = statement_by(actors, "Ruritania", {0, 5});
  const std::vector<Statement> statements = {said};
  const proposal::Context context(d, actors, statements);
  CHECK(describe(d, actors, build_all(context)) ==
        "promise promised | Graustark will leave | by: Graustark; Ruritania\n");

  const Document quote = parse(
      "We we PRON PRP 3 nsubj, will will AUX MD 3 aux, leave leave VERB VB 0 root, . . PUNCT . 3 punct / "
      "Ruritania R PROPN NNP 2 nsubj, spoke speak VERB VBD 0 root");
  const Actors who = actors_of_words(quote);
  const std::vector<Statement> ours = {statement_by(who, "Ruritania", {0, 4})};
  CHECK(describe(quote, who, build_all(proposal::Context(quote, who, ours))) ==
        "promise promised | leave | by: Ruritania\n");
}
