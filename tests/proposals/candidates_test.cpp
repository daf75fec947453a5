// Slot rules on hand-built parses: frame | anchor | agents | addressees.
#include <doctest/doctest.h>

#include "extractors/proposals/candidates.hpp"
#include "tests/proposals/parses.hpp"

using namespace newsgraph;
using namespace newsgraph::proposal;

namespace {

std::string show(const Document& d, const std::vector<Candidate>& candidates) {
  std::string out;
  for (const Candidate& c : candidates) {
    if (!out.empty()) out += "\n";
    out += std::string(c.frame) + " | " + std::string(d.text(c.anchor)) + " | " + words(d, c.agents) + " | " +
           words(d, c.addressees);
  }
  return out;
}

struct Case {
  const char* parse;
  const char* expected;
};

}  // namespace

TEST_CASE("verbs: what is proposed, by whom, to whom") {
  const Case cases[] = {
      {"Ruritania R PROPN NNP 2 nsubj, urged urge VERB VBD 0 root, the the DET DT 4 det, Union Union PROPN NNP 2 obj, "
       "to to PART TO 6 "
       "mark, act act VERB VB 2 xcomp, . . PUNCT . 2 punct",
       "object_infinitive | the Union to act | Ruritania | Union"},
      {"The the DET DT 2 det, Union Union PROPN NNP 4 nsubj:pass, was be AUX VBD 4 aux:pass, ordered order VERB VBN 0 "
       "root, to to PART "
       "TO 6 mark, pay pay VERB VB 4 xcomp, by by ADP IN 8 case, Ruritania R PROPN NNP 4 obl:agent",
       "object_infinitive | pay | Ruritania | Union"},
      {"Ruritania R PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, leave leave VERB VB 2 xcomp, "
       "the the DET DT 6 "
       "det, Union Union PROPN NNP 4 obj",
       "infinitive | leave the Union | Ruritania | "},
      {"Ruritania R PROPN NNP 2 nsubj, demanded demand VERB VBD 0 root, that that SCONJ IN 6 mark, troops troop NOUN "
       "NNS 6 nsubj, be be "
       "AUX VB 6 aux:pass, paid pay VERB VBN 2 ccomp",
       "clause | troops be paid | Ruritania | "},
      {"Ruritania R PROPN NNP 2 nsubj, argued argue VERB VBD 0 root, that that SCONJ IN 6 mark, troops troop NOUN NNS "
       "6 nsubj, had have "
       "AUX VBD 6 aux, left leave VERB VBN 2 ccomp",
       ""},
      {"Ruritania R PROPN NNP 2 nsubj, called call VERB VBD 0 root, for for ADP IN 5 case, a a DET DT 5 det, vote vote "
       "NOUN NN 2 obl",
       "preposition | a vote | Ruritania | "},
      {"Ruritania R PROPN NNP 2 nsubj, called call VERB VBD 0 root, on on ADP IN 4 case, Union U PROPN NNP 2 obl, to "
       "to PART TO 6 mark, "
       "act act VERB VB 2 xcomp",
       "preposition_infinitive | Union to act | Ruritania | Union"},
      {"Ruritania R PROPN NNP 2 nsubj, called call VERB VBD 0 root, for for SCONJ IN 6 mark, troops troop NOUN NNS 6 "
       "nsubj, to to PART TO "
       "6 mark, leave leave VERB VB 2 advcl",
       "preposition | troops to leave | Ruritania | troops"},
      {"Ruritania R PROPN NNP 2 nsubj, considered consider VERB VBD 0 root, leaving leave VERB VBG 2 xcomp, the the "
       "DET DT 5 det, Union "
       "U PROPN NNP 3 obj",
       "gerund | leaving the Union | Ruritania | "},
      {"Ruritania R PROPN NNP 2 nsubj, demanded demand VERB VBD 0 root, talks talk NOUN NNS 2 obj, and and CCONJ CC 5 "
       "cc, aid aid NOUN NN 3 "
       "conj",
       "object | talks | Ruritania | \nobject | aid | Ruritania | "},
      {"Ruritania R PROPN NNP 2 nsubj, offered offer VERB VBD 0 root, Union U PROPN NNP 2 iobj, aid aid NOUN NN 2 obj",
       "object | aid | Ruritania | Union"},
      {"Ruritania R PROPN NNP 2 nsubj, ruled rule VERB VBD 0 root, out out ADP RP 2 compound:prt, talks talk NOUN NNS "
       "2 obj",
       "object | talks |  | "},
      {"Ruritania R PROPN NNP 2 nsubj, banned ban VERB VBD 0 root, cars car NOUN NNS 2 obj",
       "act | banned cars | Ruritania | "},
      {"cars car NOUN NNS 3 nsubj:pass, were be AUX VBD 3 aux:pass, banned ban VERB VBN 0 root",
       "act | cars were banned |  | "},
      {"Ruritania R PROPN NNP 2 nsubj, ruled rule VERB VBD 0 root, islands island NOUN NNS 2 obj", ""},
      {"Ruritania R PROPN NNP 2 nsubj, asked ask VERB VBD 0 root, whether whether SCONJ IN 5 mark, troops troop NOUN "
       "NNS 5 nsubj, left "
       "leave VERB VBD 2 ccomp",
       ""},
      {"Ruritania R PROPN NNP 2 nsubj, backed back VERB VBD 0 root, Graustark G PROPN NNP 2 obj", ""},
      {"Ruritania R PROPN NNP 2 nsubj, saw see VERB VBD 0 root, troops troop NOUN NNS 2 obj", ""},
  };
  for (const Case& c : cases) {
    const Document d = parse(c.parse);
    const Actors actors = actors_of_words(d);
    CAPTURE(d.article.text);
    CHECK(show(d, verb_candidates(Context(d, actors, {}))) == c.expected);
  }
}

TEST_CASE("nouns: agents from possessors, by, between, and the verb above") {
  const Case cases[] = {
      {"a a DET DT 2 det, bill bill NOUN NN 0 root, to to PART TO 4 mark, ban ban VERB VB 2 acl, cars car NOUN NNS 4 "
       "obj",
       "noun | a bill to ban cars |  | "},
      {"Ruritania R PROPN NNP 3 nmod:poss, 's 's PART POS 1 case, plan plan NOUN NN 0 root, for for ADP IN 5 case, "
       "talks talk NOUN NNS 3 "
       "nmod",
       "noun | Ruritania 's plan for talks | Ruritania | talks"},
      {"the the DET DT 2 det, deal deal NOUN NN 0 root, between between ADP IN 4 case, Ruritania R PROPN NNP 2 nmod, "
       "and and CCONJ CC 6 cc, "
       "Graustark G PROPN NNP 4 conj",
       "noun | the deal between Ruritania and Graustark | Ruritania Graustark | "},
      {"Ruritania R PROPN NNP 2 nsubj, signed sign VERB VBD 0 root, a a DET DT 4 det, treaty treaty NOUN NN 2 obj",
       "noun | a treaty | Ruritania | "},
      {"Ruritania R PROPN NNP 2 nsubj, rejected reject VERB VBD 0 root, the the DET DT 4 det, offer offer NOUN NN 2 "
       "obj",
       "noun | the offer |  | "},
      {"in in ADP IN 0 root, order order NOUN NN 1 fixed, to to PART TO 4 mark, win win VERB VB 1 acl", ""},
      {"troops troop NOUN NNS 2 nsubj, left leave VERB VBD 0 root", ""},
  };
  for (const Case& c : cases) {
    const Document d = parse(c.parse);
    const Actors actors = actors_of_words(d);
    CAPTURE(d.article.text);
    CHECK(show(d, noun_candidates(Context(d, actors, {}))) == c.expected);
  }
}

TEST_CASE("modals: only in what somebody says, but for what is to be done") {
  const Case cases[] = {
      {"taxes tax NOUN NNS 3 nsubj, must must AUX MD 3 aux, fall fall VERB VB 0 root",
       "must | taxes must fall |  | taxes"},
      {"Courts court NOUN NNS 3 nsubj, should should AUX MD 3 aux, decide decide VERB VB 0 root",
       "should | Courts should decide |  | Courts"},
      {"I I PRON PRP 3 nsubj, will will AUX MD 3 aux, leave leave VERB VB 0 root", "will | leave | I | "},
      {"We we PRON PRP 2 nsubj, need need VERB VBP 0 root, to to PART TO 4 mark, act act VERB VB 2 xcomp",
       "need | We need to act |  | "},
      {"Let let VERB VB 0 root, us we PRON PRP 1 obj, go go VERB VB 1 xcomp", "let_us | go |  | "},
      {"It it PRON PRP 4 nsubj, must must AUX MD 4 aux, have have AUX VB 4 aux, rained rain VERB VBN 0 root", ""},
      {"if if SCONJ IN 4 mark, taxes tax NOUN NNS 4 nsubj, must must AUX MD 4 aux, fall fall VERB VB 0 root", ""},
      {"taxes tax NOUN NNS 2 nsubj, fell fall VERB VBD 0 root", ""},
  };
  for (const Case& c : cases) {
    const Document d = parse(c.parse);
    const Actors actors = actors_of_words(d);
    CAPTURE(d.article.text);
    Statement said;
    said.content = {{0, d.size()}};
    CHECK(show(d, modal_candidates(Context(d, actors, {said}))) == c.expected);
    CHECK(show(d, modal_candidates(Context(d, actors, {}))) == "");
  }
  const Document d = parse(
      "schools school NOUN NNS 2 nsubj, are be AUX VBP 0 root, to to PART TO 4 mark, reopen reopen VERB VB 2 xcomp");
  const Actors actors = actors_of_words(d);
  CHECK(show(d, modal_candidates(Context(d, actors, {}))) == "be_to | schools are to reopen |  | schools");
}

TEST_CASE("terms: what a named proposal includes and would do") {
  const Case cases[] = {
      {"The the DET DT 2 det, plan plan NOUN NN 3 nsubj, includes include VERB VBZ 0 root, talks talk NOUN NNS 3 obj, "
       "and and CCONJ CC 6 "
       "cc, aid aid NOUN NN 4 conj",
       "included | talks |  | \nincluded | aid |  | "},
      {"The the DET DT 2 det, deal deal NOUN NN 4 nsubj, would would AUX MD 4 aux, lift lift VERB VB 0 root, tariffs "
       "tariff NOUN NNS 4 obj",
       "term_clause | lift tariffs |  | "},
      {"a a DET DT 2 det, plan plan NOUN NN 0 root, which which PRON WDT 4 nsubj, includes include VERB VBZ 2 "
       "acl:relcl, talks talk NOUN "
       "NNS 4 obj",
       "term | talks |  | "},
      {"The the DET DT 2 det, group group NOUN NN 3 nsubj, includes include VERB VBZ 0 root, doctors doctor NOUN NNS 3 "
       "obj",
       ""},
      {"The the DET DT 2 det, plan plan NOUN NN 3 nsubj, surprised surprise VERB VBD 0 root, many many ADJ JJ 3 obj",
       ""},
  };
  for (const Case& c : cases) {
    const Document d = parse(c.parse);
    const Actors actors = actors_of_words(d);
    CAPTURE(d.article.text);
    CHECK(show(d, term_candidates(Context(d, actors, {}))) == c.expected);
  }
}
