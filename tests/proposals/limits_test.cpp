// Where the rules of proposals end: sentences that differ from what a rule reads in the one thing it asks for.
#include <doctest/doctest.h>

#include "extractors/proposals/phrases.hpp"
#include "tests/proposals/finders.hpp"

using namespace newsgraph;
using namespace newsgraph::proposal;

namespace {

std::string agents(Finder find, const std::string& text) {
  const Document d = parse(text);
  const Actors actors = actors_of_words(d);
  std::string out;
  for (const Candidate& c : find(Context(d, actors, {}))) {
    for (const Token t : c.agents) out.append(out.empty() ? "" : " ").append(d.text(t));
  }
  return out;
}

std::string found_in(Finder find, const std::string& text, bool said = false) {
  return found(find, text.c_str(), said);
}

}  // namespace

TEST_CASE("a phrase before the clause goes where a comma parts it off; else it stays") {
  const auto clause = [](const char* text, Token verb) {
    const Document d = parse(text);
    return std::string(d.text(clause_words(Syntax(d), verb, true)));
  };
  CHECK(clause("Under under ADP IN 2 case, law law NOUN NN 5 obl, taxes tax NOUN NNS 5 nsubj, will will AUX MD 5 aux, "
               "fall fall VERB VB 0 root",
               4) == "Under law taxes will fall");
}

TEST_CASE("modals: one's own \"must\" is one where the verb is no way of speaking; so is a verb of none foretelling") {
  const auto modal = [](const std::string& text) { return found_in(modal_candidates, text, true); };
  const auto must = [&](const std::string& subject, const std::string& verb) {
    return modal(subject + " PRON PRP 3 nsubj, must must AUX MD 3 aux, " + verb + " VERB VB 0 root");
  };
  CHECK(must("I I", "tell tell") == "");
  CHECK(must("I I", "leave leave") == "must | I must leave");
  CHECK(must("They they", "tell tell") == "must | They must tell");
  const auto told = [&](const std::string& who, const std::string& says, const std::string& relation) {
    return modal(who + " NOUN NNS 2 nsubj, " + says +
                 " VERB VBP 0 root, Togo T PROPN NNP 5 nsubj, will will AUX MD 5 "
                 "aux, leave leave VERB VB 2 " +
                 relation);
  };
  CHECK(told("Guards guard", "predict predict", "ccomp") == "");
  CHECK(told("Guards guard", "predict predict", "parataxis") == "will | Togo will leave");
  CHECK(told("Analysts analyst", "say say", "ccomp") == "");
  CHECK(told("Guards guard", "say say", "ccomp") == "will | Togo will leave");
}

TEST_CASE("modals: a question word before the subject; not before the verb that tells of it") {
  const auto it = [](const std::string& word) {
    return found_in(modal_candidates,
                    word + " 4 advmod, Togo T PROPN NNP 4 nsubj, will will AUX MD 4 aux, leave leave VERB VB 0 root",
                    true);
  };
  CHECK(it("why why ADV WRB") == "");
  CHECK(it("where where ADV WRB") == "");
  CHECK(it("today today ADV RB") == "will | Togo will leave");
}

TEST_CASE("verbs: a bare clause has a bare be; what is so already has none") {
  const auto urged = [](const std::string& be, const std::string& verb) {
    return found_in(verb_candidates,
                    "Togo T PROPN NNP 2 nsubj, urged urge VERB VBD 0 root, the the DET DT 4 det, flag flag NOUN NN 2 "
                    "obj, " +
                        be + " 6 aux:pass, " + verb + " VERB VBN 2 xcomp");
  };
  CHECK(urged("be be AUX VB", "lowered lower") == "clause | the flag be lowered");
  CHECK(urged("is be AUX VBZ", "lowered lower") == "object | the flag");
  CHECK(urged("being be AUX VBG", "lowered lower") == "object | the flag");
}

TEST_CASE("verbs: a name does what follows it at once; not what follows another word") {
  const auto advocates = [](const std::string& rest) {
    return found_in(verb_candidates, "Togo T PROPN NNP 2 nsubj, advocates advocate VERB VBZ 0 root, " + rest);
  };
  CHECK(advocates("Mali M PROPN NNP 2 obj, leaving leave VERB VBG 2 advcl") == "gerund | Mali leaving");
  CHECK(advocates("Mali M PROPN NNP 2 obj, today today ADV RB 2 advmod, citing cite VERB VBG 2 advcl") == "");
  CHECK(advocates("Mali M PROPN NNP 2 obj, -- -- PUNCT : 5 punct, citing cite VERB VBG 2 advcl") == "");
}

TEST_CASE("nouns: the infinitive behind a noun that names a proposal; not behind another, nor behind a subject") {
  const auto proposed = [](const std::string& noun) {
    return found_in(verb_candidates, "Togo T PROPN NNP 2 nsubj, proposed propose VERB VBD 0 root, " + noun +
                                         " NOUN NN 2 obj, to to PART TO 5 mark, ban ban VERB VB 2 advcl, cars car "
                                         "NOUN NNS 5 obj");
  };
  CHECK(proposed("legislation legislation") == "object | legislation to ban cars\nact | ban cars");
  CHECK(proposed("roads road") == "object | roads\nact | ban cars");
  const auto noun = [](const std::string& text) { return found_in(noun_candidates, text); };
  CHECK(noun("Togo T PROPN NNP 2 nsubj, passed pass VERB VBD 0 root, a a DET DT 4 det, budget budget NOUN NN 2 obj, to "
             "to PART TO 6 mark, help help VERB VB 2 advcl") == "noun | a budget");
  CHECK(noun("a a DET DT 2 det, bill bill NOUN NN 5 nsubj, to to PART TO 4 mark, vote vote VERB VB 5 advcl, came come "
             "VERB VBD 0 root") == "noun | a bill");
}

TEST_CASE("nouns: whose promise or plan it is; a treaty of Togo may be anybody's") {
  const auto of = [](const std::string& noun, const std::string& preposition) {
    return agents(noun_candidates, "the the DET DT 2 det, " + noun + " NOUN NN 0 root, " + preposition +
                                       " ADP IN 4 case, Togo T PROPN NNP 2 nmod");
  };
  CHECK(of("plan plan", "of of") == "Togo");
  CHECK(of("readiness readiness", "of of") == "Togo");
  CHECK(of("intent intent", "from from") == "Togo");
  CHECK(of("plan plan", "near near") == "");
  CHECK(of("treaty treaty", "of of") == "");
}

TEST_CASE("nouns: the Court of Appeal, not the Appeal") {
  const auto appeal = [](Token head) {
    const Document d = parse(
        "Court court PROPN NNP 4 nsubj, of of ADP IN 3 case, Appeal appeal PROPN NNP 1 nmod, sat "
        "sit VERB VBD 0 root");
    Actors actors = actors_of_words(d);
    actors.mentions.assign(1, {{0, 3}, head, MentionKind::name, 0});
    actors.by_head.assign(d.size(), -1);
    actors.by_head[head] = 0;
    return noun_candidates(Context(d, actors, {})).size();
  };
  CHECK(appeal(0) == 0);
  CHECK(appeal(2) == 1);
}

TEST_CASE("terms: clauses that say what a plan holds; not what stands beside them, nor what a plan is like") {
  const auto term = [](const std::string& text) { return found_in(term_candidates, text); };
  const auto provides = [&](const std::string& rest) {
    return term("The the DET DT 2 det, offer offer NOUN NN 3 nsubj, provides provide VERB VBZ 0 root, " + rest);
  };
  CHECK(provides("that that SCONJ IN 5 mark, leave leave VERB VBP 3 ccomp") == "term | leave");
  CHECK(provides("taxes tax NOUN NNS 5 nsubj, fall fall VERB VBP 3 ccomp") == "term | taxes fall");
  const auto include = [&](const std::string& beside) {
    return term(
        "The the DET DT 2 det, demands demand NOUN NNS 3 nsubj, include include VERB VBP 0 root, talks talk "
        "NOUN NNS 3 obj, and and CCONJ CC 6 cc, " +
        beside + " 3 conj");
  };
  CHECK(include("courts court NOUN NNS") == "included | talks\nincluded | courts");
  CHECK(include("surprised surprise VERB VBD") == "included | talks");
}

TEST_CASE("addressees: one's own by the pronoun's actor are none, but where something is demanded of them") {
  const auto addressed = [](const std::string& verb, EntityIndex owner) {
    const Document d = parse("Togo T PROPN NNP 2 nsubj, " + verb +
                             " Mali M PROPN NNP 2 nsubj, waits wait VERB VBZ 0 "
                             "root");
    Actors actors = actors_of_words(d, "troops");
    for (Mention& m : actors.mentions) {
      if (d.text(m.head) == "troops") m.range.begin -= 1;  // with the possessor
    }
    Token its = 0;
    while (d.text(its) != "its") ++its;
    const EntityIndex of = owner == 0 ? 0 : actors.mentions.back().entity;
    actors.by_head[its] = static_cast<std::int32_t>(actors.mentions.size());
    actors.mentions.push_back({{its, its + 1}, its, MentionKind::pronoun, of});
    const std::vector<Statement> none;
    const Context context(d, actors, none);
    return names(actors, parties_of(context, find_candidates(context).front()).addressees);
  };
  const std::string vowed =
      "vowed vow VERB VBD 0 root, to to PART TO 4 mark, help help VERB VB 2 xcomp, its its PRON PRP$ 6 nmod:poss, "
      "troops troop NOUN NNS 4 obj /";
  const std::string urged =
      "urged urge VERB VBD 0 root, its its PRON PRP$ 4 nmod:poss, troops troop NOUN NNS 2 obj, to to PART TO 6 mark, "
      "leave leave VERB VB 2 xcomp /";
  CHECK(addressed(vowed, 0) == "-");
  CHECK(addressed(vowed, 1) == "troops");
  CHECK(addressed(urged, 0) == "troops");
}

TEST_CASE("addressees: who is to make the checks that are ordered stands behind them; not where something is offered") {
  const auto checks = [](const std::string& verb) {
    return parties(("Togo T PROPN NNP 2 nsubj, " + verb +
                    " VERB VBD 0 root, checks check NOUN NNS 2 obj, by by ADP IN "
                    "5 case, Acme A PROPN NNP 2 obl")
                       .c_str(),
                   verb.substr(0, verb.find(' ')));
  };
  CHECK(checks("demanded demand") == "Togo > Acme");
  CHECK(checks("offered offer") == "Togo > -");
}
