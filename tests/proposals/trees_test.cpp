// Rules of proposals that read the shape of a tree: where a clause ends, what is no proposal at all, what a noun names.
// A row where each holds, and one beside it where it must not.
#include <doctest/doctest.h>

#include "extractors/proposals/candidates.hpp"
#include "extractors/proposals/group_parties.hpp"
#include "extractors/proposals/links.hpp"
#include "extractors/proposals/phrases.hpp"
#include "tests/proposals/finders.hpp"

using namespace newsgraph;
using namespace newsgraph::proposal;

TEST_CASE("a clause ends where another with its own subject or modal begins, and begins behind what opens it") {
  const auto clause = [](const char* text, Token verb) {
    const Document d = parse(text);
    return std::string(d.text(clause_words(Syntax(d), verb, true)));
  };
  CHECK(clause("taxes tax NOUN NNS 3 nsubj, will will AUX MD 3 aux, fall fall VERB VB 0 root, and and CCONJ CC 7 cc, "
               "schools school NOUN NNS 7 nsubj, will will AUX MD 7 aux, open open VERB VB 3 conj",
               2) == "taxes will fall");
  CHECK(clause("taxes tax NOUN NNS 3 nsubj, would would AUX MD 3 aux, fall fall VERB VB 0 root, but but CCONJ CC 6 cc, "
               "could could AUX MD 6 aux, rise rise VERB VB 3 conj",
               2) == "taxes would fall");
  CHECK(clause("taxes tax NOUN NNS 3 nsubj, will will AUX MD 3 aux, fall fall VERB VB 0 root, and and CCONJ CC 5 cc, "
               "stay stay VERB VB 3 conj, low low ADJ JJ 5 xcomp",
               2) == "taxes will fall and stay low");
  const char* opened =
      "Under under ADP IN 2 case, law law NOUN NN 6 obl, COMMA COMMA PUNCT , 2 punct, taxes tax NOUN NNS 6 nsubj, will "
      "will AUX MD 6 aux, fall fall VERB VB 0 root";
  CHECK(clause(opened, 5) == "taxes will fall");
}

TEST_CASE("modals: not what is asked or foretold; one's own doing is") {
  const auto modal = [](const char* text) { return found(modal_candidates, text, true); };
  CHECK(modal("how how ADV WRB 4 advmod, it it PRON PRP 4 nsubj, will will AUX MD 4 aux, work work VERB VB 0 root") ==
        "");
  CHECK(modal("how how ADV WRB 4 advmod, we we PRON PRP 4 nsubj, will will AUX MD 4 aux, pay pay VERB VB 0 root") ==
        "will | pay");
  CHECK(modal("Critics critic NOUN NNS 2 nsubj, say say VERB VBP 0 root, Lee L PROPN NNP 5 nsubj, will will AUX MD 5 "
              "aux, leave leave VERB VB 2 ccomp") == "");
  CHECK(modal("Lee L PROPN NNP 2 nsubj, fears fear VERB VBZ 0 root, taxes tax NOUN NNS 5 nsubj, would would AUX MD 5 "
              "aux, rise rise VERB VB 2 ccomp") == "");
  CHECK(modal("Lee L PROPN NNP 2 nsubj, says say VERB VBZ 0 root, Togo T PROPN NNP 5 nsubj, will will AUX MD 5 aux, "
              "leave leave VERB VB 2 ccomp") == "will | Togo will leave");
  CHECK(modal("Lee L PROPN NNP 2 nsubj, warns warn VERB VBZ 0 root, taxes tax NOUN NNS 5 nsubj, must must AUX MD 5 "
              "aux, fall fall VERB VB 2 ccomp") == "must | taxes must fall");
}

TEST_CASE("modals: what is to be done, not what is not to be confused; no ways of speaking") {
  const auto modal = [](const char* text) { return found(modal_candidates, text, true); };
  CHECK(
      modal("schools school NOUN NNS 4 nsubj, are be AUX VBP 4 cop, to to PART TO 4 mark, open open VERB VB 0 root") ==
      "be_to | schools are to open");
  CHECK(modal("Togo T PROPN NNP 5 nsubj, not not PART RB 5 advmod, to to PART TO 5 mark, be be AUX VB 5 aux:pass, "
              "confused confuse VERB VBN 0 root") == "");
  CHECK(modal("I I PRON PRP 3 nsubj, must must AUX MD 3 aux, say say VERB VB 0 root") == "");
  CHECK(modal("They they PRON PRP 3 nsubj, must must AUX MD 3 aux, say say VERB VB 0 root") == "must | They must say");
  CHECK(modal("Imagine imagine VERB VB 0 root, that that PRON DT 1 obj") == "");
  CHECK(modal("Leave leave VERB VB 0 root, Togo T PROPN NNP 1 obj") == "imperative | Leave Togo");
}

TEST_CASE("verbs: a bare clause, a name that does it, with what one is presented, what one is ready for") {
  const auto verb = [](const char* text) { return found(verb_candidates, text); };
  CHECK(
      verb("Togo T PROPN NNP 2 nsubj, urged urge VERB VBD 0 root, the the DET DT 4 det, flag flag NOUN NN 2 obj, be be "
           "AUX VB 6 aux:pass, lowered lower VERB VBN 2 xcomp") == "clause | the flag be lowered");
  CHECK(verb("Togo T PROPN NNP 2 nsubj, demanded demand VERB VBD 0 root, the the DET DT 4 det, aid aid NOUN NN 2 obj, "
             "kept keep VERB VBN 4 acl") == "object | the aid kept");
  CHECK(verb("Togo T PROPN NNP 2 nsubj, advocates advocate VERB VBZ 0 root, Mali M PROPN NNP 2 obj, leaving leave VERB "
             "VBG 2 advcl") == "gerund | Mali leaving");
  CHECK(verb("Togo T PROPN NNP 2 nsubj, advocates advocate VERB VBZ 0 root, talks talk NOUN NNS 2 obj, citing cite "
             "VERB VBG 2 advcl") == "object | talks");
  CHECK(verb("Togo T PROPN NNP 2 nsubj, presented present VERB VBD 0 root, Mali M PROPN NNP 2 obj, with with ADP IN 6 "
             "case, a a DET DT 6 det, draft draft NOUN NN 2 obl") == "object_preposition | a draft");
  CHECK(verb("Togo T PROPN NNP 3 nsubj, is be AUX VBZ 3 cop, ready ready ADJ JJ 0 root, to to PART TO 5 mark, leave "
             "leave VERB VB 3 xcomp") == "infinitive | leave");
  CHECK(verb("Togo T PROPN NNP 3 nsubj, is be AUX VBZ 3 cop, easy easy ADJ JJ 0 root, to to PART TO 5 mark, reach "
             "reach VERB VB 3 xcomp") == "");
}

TEST_CASE("verbs: what one is expected to call for tells more than the expectation") {
  CHECK(found(find_candidates,
              "Lee L PROPN NNP 3 nsubj:pass, is be AUX VBZ 3 aux:pass, expected expect VERB VBN 0 root, to to PART TO "
              "5 mark, call call VERB VB 3 xcomp, for for ADP IN 7 case, talks talk NOUN NNS 5 obl") ==
        "preposition | talks");
  CHECK(found(find_candidates,
              "Lee L PROPN NNP 2 nsubj, agreed agree VERB VBD 0 root, to to PART TO 4 mark, call call VERB VB 2 xcomp, "
              "for for ADP IN 6 case, talks talk NOUN NNS 4 obl") == "infinitive | call for talks");
}

TEST_CASE("terms: what a plan would do; not its effects") {
  const auto term = [](const char* text) { return found(term_candidates, text); };
  CHECK(term("The the DET DT 2 det, offer offer NOUN NN 4 nsubj, would would AUX MD 4 aux, provide provide VERB VB 0 "
             "root, aid aid NOUN NN 4 obj") == "term | aid");
  CHECK(term("The the DET DT 2 det, deal deal NOUN NN 4 nsubj, would would AUX MD 4 aux, undermine undermine VERB VB 0 "
             "root, trust trust NOUN NN 4 obj") == "");
  CHECK(term("Lee L PROPN NNP 2 nsubj, warned warn VERB VBD 0 root, the the DET DT 4 det, deal deal NOUN NN 6 nsubj, "
             "would would AUX MD 6 aux, cost cost VERB VB 2 ccomp, jobs job NOUN NNS 6 obj") == "");
  CHECK(
      term("The the DET DT 2 det, demands demand NOUN NNS 3 nsubj, include include VERB VBP 0 root, cutting cut VERB "
           "VBG 3 xcomp, taxes tax NOUN NNS 4 obj, COMMA COMMA PUNCT , 7 punct, raising raise VERB VBG 4 advcl, wages "
           "wage NOUN NNS 7 obj, and and CCONJ CC 10 cc, courts court NOUN NNS 3 conj") ==
      "included | cutting taxes\nincluded | raising wages\nincluded | courts");
  CHECK(term("The the DET DT 2 det, demands demand NOUN NNS 3 nsubj, include include VERB VBP 0 root, cutting cut VERB "
             "VBG 3 xcomp, taxes tax NOUN NNS 4 obj, raising raise VERB VBG 4 advcl, wages wage NOUN NNS 6 obj") ==
        "included | cutting taxes raising wages");
}

TEST_CASE("nouns: with the infinitive behind them; not a word of a name") {
  const auto noun = [](const char* text) { return found(noun_candidates, text); };
  CHECK(noun("Togo T PROPN NNP 2 nsubj, passed pass VERB VBD 0 root, a a DET DT 4 det, law law NOUN NN 2 obj, to to "
             "PART TO 6 mark, ban ban VERB VB 2 advcl, cars car NOUN NNS 6 obj") == "noun | a law to ban cars");
  CHECK(noun("Togo T PROPN NNP 2 nsubj, passed pass VERB VBD 0 root, a a DET DT 4 det, law law NOUN NN 2 obj, today "
             "today NOUN NN 2 obl:unmarked, to to PART TO 7 mark, help help VERB VB 2 advcl") == "noun | a law");
  CHECK(noun("Bill bill PROPN NNP 3 nsubj, Lee L PROPN NNP 1 flat, left leave VERB VBD 0 root") == "");
  CHECK(noun("The the DET DT 2 det, Bill bill PROPN NNP 3 nsubj, passed pass VERB VBD 0 root") == "noun | The Bill");
}

TEST_CASE("nouns: what the demand is") {
  const auto named = [](const char* text) { return found(named_candidates, text); };
  CHECK(named("One one NUM CD 8 nsubj, of of ADP IN 4 case, their their PRON PRP$ 4 nmod:poss, demands demand NOUN NNS "
              "1 nmod, is be AUX VBZ 8 cop, that that SCONJ IN 8 mark, Togo T PROPN NNP 8 nsubj, leave leave VERB VB 0 "
              "root") == "copular | Togo leave");
  CHECK(named("The the DET DT 2 det, plan plan NOUN NN 5 nsubj, is be AUX VBZ 5 cop, to to PART TO 5 mark, leave leave "
              "VERB VB 0 root") == "copular | leave");
  CHECK(named("The the DET DT 2 det, plan plan NOUN NN 4 nsubj, is be AUX VBZ 4 cop, new new ADJ JJ 0 root") == "");
  CHECK(named("The the DET DT 2 det, fact fact NOUN NN 6 nsubj, is be AUX VBZ 6 cop, that that SCONJ IN 6 mark, Togo T "
              "PROPN NNP 6 nsubj, left leave VERB VBD 0 root") == "");
}

TEST_CASE("one told inside another is the same where the outer one does it; not what a paper is on") {
  const auto same = [](const char* text, Token outer, Token inner) {
    const Document d = parse(text);
    const Syntax syntax(d);
    Candidate a, b;
    a.trigger = a.content = outer;
    a.anchor = syntax.subtree(outer);
    b.trigger = b.content = inner;
    b.anchor = syntax.subtree(inner);
    return restates(syntax, a, b);
  };
  CHECK(
      same("approve approve VERB VB 0 root, a a DET DT 3 det, budget budget NOUN NN 1 obj, for for ADP IN 5 case, "
           "schools school NOUN NNS 3 nmod",
           0, 2));
  CHECK_FALSE(
      same("papers paper NOUN NNS 0 root, on on ADP IN 4 case, the the DET DT 4 det, plan plan NOUN NN 1 nmod, "
           "to to PART TO 6 mark, leave leave VERB VB 4 acl",
           0, 3));
  CHECK_FALSE(
      same("approve approve VERB VB 0 root, after after ADP IN 4 case, long long ADJ JJ 4 amod, talks talk "
           "NOUN NNS 1 obl, a a DET DT 6 det, bill bill NOUN NN 1 obj",
           0, 5));
}

TEST_CASE("proposers: whose will it is, who has the plan; not who hands on a paper, nor whom a war is named after") {
  CHECK(parties("the the DET DT 2 det, promise promise NOUN NN 0 root, of of ADP IN 4 case, Togo T PROPN NNP 2 nmod, "
                "to to PART TO 6 mark, leave leave VERB VB 2 acl",
                "promise") == "Togo > -");
  CHECK(parties("Togo T PROPN NNP 2 nsubj, has have VERB VBZ 0 root, plans plan NOUN NNS 2 obj, to to PART TO 5 mark, "
                "leave leave VERB VB 3 acl",
                "plans") == "Togo > -");
  CHECK(parties("The the DET DT 3 det, Togo T PROPN NNP 3 compound, letter letter NOUN NN 4 nsubj, threatens threaten "
                "VERB VBZ 0 root, to to PART TO 6 mark, leave leave VERB VB 4 xcomp",
                "threatens") == "Togo > -");
}

TEST_CASE("proposers: of a term the owner of the whole; not who tells of it") {
  CHECK(parties("Togo T PROPN NNP 3 nmod:poss, 's 's PART POS 1 case, demands demand NOUN NNS 4 nsubj, include include "
                "VERB VBP 0 root, courts court NOUN NNS 4 obj",
                "courts") == "Togo > -");
  CHECK(parties("Togo T PROPN NNP 2 nsubj, says say VERB VBZ 0 root, the the DET DT 4 det, demands demand NOUN NNS 5 "
                "nsubj, include include VERB VBP 2 ccomp, courts court NOUN NNS 5 obj",
                "courts") == "- > -");
}

TEST_CASE("proposers: who speaks of a plan stands for it; who speaks of a law in force does not") {
  Statement by_lee;
  by_lee.content = {{2, 5}};
  by_lee.speakers = {0};
  const char* plan =
      "Lee L PROPN NNP 2 nsubj, named name VERB VBD 0 root, a a DET DT 4 det, plan plan NOUN NN 2 obj, "
      "today today NOUN NN 2 obl:unmarked";
  const char* law =
      "Lee L PROPN NNP 2 nsubj, named name VERB VBD 0 root, a a DET DT 4 det, law law NOUN NN 2 obj, "
      "today today NOUN NN 2 obl:unmarked";
  const auto told = [&](const char* text, std::string_view noun) {
    const Document d = parse(text);
    Actors actors = actors_of_words(d);
    actors.entities[0].kind = EntityKind::person;
    const std::vector<Statement> statements = {by_lee};
    const Context context(d, actors, statements);
    for (const Candidate& c : find_candidates(context)) {
      if (d.text(c.trigger) == noun) return names(actors, parties_of(context, c).proposers);
    }
    return std::string("no candidate");
  };
  CHECK(told(plan, "plan") == "Lee");
  CHECK(told(law, "law") == "-");
}

TEST_CASE("addressees: who shall do what is ordered; not what is wanted itself, nor one's own") {
  CHECK(parties("Togo T PROPN NNP 2 nsubj, ordered order VERB VBD 0 root, checks check NOUN NNS 2 obj, by by ADP IN 5 "
                "case, Acme A PROPN NNP 2 obl",
                "ordered") == "Togo > Acme");
  CHECK(parties("Togo T PROPN NNP 2 nsubj, ordered order VERB VBD 0 root, checks check NOUN NNS 2 obj, near near ADP "
                "IN 5 case, Acme A PROPN NNP 2 obl",
                "ordered") == "Togo > -");
  CHECK(parties("Togo T PROPN NNP 2 nsubj, wants want VERB VBZ 0 root, a a DET DT 4 det, government government NOUN NN "
                "2 obj",
                "wants", "government") == "Togo > -");
  CHECK(parties("Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, help help VERB VB 2 xcomp, "
                "Mali M PROPN NNP 4 obj",
                "vowed") == "Togo > Mali");
  const auto helped = [](const char* possessor) {
    const Document d = parse(
        std::string("Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, help help VERB VB 2 "
                    "xcomp, ") +
        possessor + " PRON PRP$ 6 nmod:poss, troops troop NOUN NNS 4 obj");
    Actors actors = actors_of_words(d, "troops");
    actors.mentions.back().range.begin -= 1;  // with the possessor
    const std::vector<Statement> none;
    const Context context(d, actors, none);
    return names(actors, parties_of(context, find_candidates(context).front()).addressees);
  };
  CHECK(helped("our our") == "-");
  CHECK(helped("their their") == "troops");
}

TEST_CASE("items of a list: not who said what stands before them") {
  const auto items = [](const char* text) {
    Document d = parse(text);
    d.article.blocks.resize(2);
    d.article.blocks[1].kind = BlockKind::list_item;
    d.blocks = {0, 1};
    const Actors actors = actors_of_words(d);
    std::string out;
    for (const Candidate& c : term_candidates(Context(d, actors, {}))) out += std::string(d.text(c.anchor)) + ";";
    return out;
  };
  CHECK(items("The the DET DT 2 det, plan plan NOUN NN 3 nsubj, says say VERB VBZ 0 root, : : PUNCT : 3 punct / Talks "
              "talk NOUN NNS 0 root") == "Talks;");
  CHECK(items("The the DET DT 2 det, plan plan NOUN NN 3 nsubj, says say VERB VBZ 0 root, : : PUNCT : 3 punct / Togo T "
              "PROPN NNP 0 root") == "");
}

TEST_CASE("a term has the parties of its whole; nobody on both sides") {
  std::vector<Proposal> proposals(2);
  proposals[0].proposers = {{0, {}}};
  proposals[0].addressees = {{1, {}}, {2, {}}};
  proposals[1].links.push_back({ProposalLink::Kind::part_of, 0, {}});
  const auto heirs = [&](std::vector<Party> own) {
    std::vector<Proposal> with = proposals;
    with[1].proposers = std::move(own);
    inherit_from_wholes(with);
    return std::pair(with[1].proposers.size(), with[1].addressees.size());
  };
  CHECK(heirs({}) == std::pair<std::size_t, std::size_t>(1, 2));
  CHECK(heirs({{1, {}}}) == std::pair<std::size_t, std::size_t>(1, 1));
}
