// Each slot rule of proposals: a row where it holds ("frame | content | agents | addressees"), and one beside it where
// it must not. Agents and addressees are heads of phrases; parties_test rows print actors.
#include <doctest/doctest.h>

#include "extractors/proposals/candidates.hpp"
#include "extractors/proposals/parties.hpp"
#include "tests/proposals/parses.hpp"

using namespace newsgraph;
using namespace newsgraph::proposal;

namespace {

std::string words(const Document& d, const std::vector<Token>& tokens) {
  std::string out;
  for (const Token t : tokens) out.append(out.empty() ? "" : " ").append(d.text(t));
  return out;
}

std::string verbs(const char* text) {
  const Document d = parse(text);
  const Actors actors = actors_of_words(d);
  std::string out;
  for (const Candidate& c : verb_candidates(Context(d, actors, {}))) {
    out += std::string(out.empty() ? "" : "\n") + std::string(c.frame) + " | " + std::string(d.text(c.anchor)) + " | " +
           words(d, c.agents) + " | " + words(d, c.addressees);
  }
  return out;
}

std::string names(const Actors& actors, const std::vector<Party>& parties) {
  std::string out;
  for (const Party& party : parties) out += (out.empty() ? "" : ", ") + actors.entities[party.actor].label;
  return out.empty() ? "-" : out;
}

/// "proposers > addressees" of the candidate whose trigger is the word; persons are those named in `people`.
std::string parties(const char* text, std::string_view trigger, std::string_view people = "",
                    std::vector<Statement> statements = {}) {
  const Document d = parse(text);
  Actors actors = actors_of_words(d);
  for (Entity& e : actors.entities) {
    if (people.find(e.label) != std::string_view::npos) e.kind = EntityKind::person;
  }
  const Context context(d, actors, statements);
  for (const Candidate& c : find_candidates(context)) {
    if (d.text(c.trigger) != trigger) continue;
    const Parties found = parties_of(context, c);
    return names(actors, found.proposers) + " > " + names(actors, found.addressees);
  }
  return "no candidate";
}

struct Row {
  const char* parse;
  const char* expected;
};

template <std::size_t N>
void check(const Row (&rows)[N]) {
  for (const Row& row : rows) {
    CAPTURE(row.parse);
    CHECK(verbs(row.parse) == row.expected);
  }
}

}  // namespace

TEST_CASE("infinitive: the subject's own; not with another's act, nor a purpose") {
  const Row rows[] = {
      {"Togo T PROPN NNP 2 nsubj, agreed agree VERB VBD 0 root, to to PART TO 4 mark, leave leave VERB VB 2 xcomp",
       "infinitive | leave | Togo | "},
      {"Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, Lee L PROPN NNP 2 obj, to to PART TO 5 mark, please "
       "please "
       "VERB VB 2 advcl",
       ""},
  };
  check(rows);
}

TEST_CASE("object_infinitive: who is urged; not an infinitive before the object") {
  const Row rows[] = {
      {"Togo T PROPN NNP 2 nsubj, urged urge VERB VBD 0 root, Lee L PROPN NNP 2 obj, to to PART TO 5 mark, go go VERB "
       "VB "
       "2 xcomp",
       "object_infinitive | Lee to go | Togo | Lee"},
      {"To to PART TO 2 mark, go go VERB VB 4 advcl, Togo T PROPN NNP 4 nsubj, urged urge VERB VBD 0 root, Lee L PROPN "
       "NNP 4 obj",
       ""},
  };
  check(rows);
}

TEST_CASE("clause: what shall be; not whether it is, nor what was") {
  const Row rows[] = {
      {"Togo T PROPN NNP 2 nsubj, insisted insist VERB VBD 0 root, that that SCONJ IN 6 mark, troops troop NOUN NNS 6 "
       "nsubj, must must AUX MD 6 aux, leave leave VERB VB 2 ccomp",
       "clause | troops must leave | Togo | troops"},
      {"Togo T PROPN NNP 2 nsubj, insisted insist VERB VBD 0 root, that that SCONJ IN 5 mark, troops troop NOUN NNS 5 "
       "nsubj, left leave VERB VBD 2 ccomp",
       ""},
      {"Togo T PROPN NNP 2 nsubj, asked ask VERB VBD 0 root, whether whether SCONJ IN 6 mark, troops troop NOUN NNS 6 "
       "nsubj, should should AUX MD 6 aux, leave leave VERB VB 2 ccomp",
       ""},
  };
  check(rows);
}

TEST_CASE("object: a thing put forward; not an actor, nor what is only held") {
  const Row rows[] = {
      {"Togo T PROPN NNP 2 nsubj, proposed propose VERB VBD 0 root, talks talk NOUN NNS 2 obj",
       "object | talks | Togo | "},
      {"Togo T PROPN NNP 2 nsubj, proposed propose VERB VBD 0 root, Lee L PROPN NNP 2 obj", ""},
      {"Togo T PROPN NNP 2 nsubj, held hold VERB VBD 0 root, talks talk NOUN NNS 2 obj", ""},
  };
  check(rows);
}

TEST_CASE("act: the verb with its object; not without one") {
  const Row rows[] = {
      {"Togo T PROPN NNP 2 nsubj, banned ban VERB VBD 0 root, cars car NOUN NNS 2 obj", "act | banned cars | Togo | "},
      {"Togo T PROPN NNP 2 nsubj, banned ban VERB VBD 0 root, yesterday yesterday ADV RB 2 advmod", ""},
  };
  check(rows);
}

TEST_CASE("gerund: what is considered; not a participle that describes") {
  const Row rows[] = {
      {"Togo T PROPN NNP 2 nsubj, considered consider VERB VBD 0 root, leaving leave VERB VBG 2 xcomp",
       "gerund | leaving | Togo | "},
      {"Togo T PROPN NNP 2 nsubj, considered consider VERB VBD 0 root, left leave VERB VBN 2 xcomp", ""},
  };
  check(rows);
}

TEST_CASE("prepositions: for a thing, on whom; not another preposition") {
  const Row rows[] = {
      {"Togo T PROPN NNP 2 nsubj, called call VERB VBD 0 root, for for ADP IN 4 case, talks talk NOUN NNS 2 obl",
       "preposition | talks | Togo | "},
      {"Togo T PROPN NNP 2 nsubj, called call VERB VBD 0 root, after after ADP IN 4 case, talks talk NOUN NNS 2 obl",
       ""},
      {"Togo T PROPN NNP 2 nsubj, asked ask VERB VBD 0 root, Lee L PROPN NNP 2 obj, for for ADP IN 5 case, help help "
       "NOUN NN 2 obl",
       "object_preposition | help | Togo | Lee"},
      {"Togo T PROPN NNP 2 nsubj, asked ask VERB VBD 0 root, Lee L PROPN NNP 2 obj, about about ADP IN 5 case, help "
       "help NOUN NN 2 obl",
       ""},
      {"Togo T PROPN NNP 2 nsubj, called call VERB VBD 0 root, on on ADP IN 4 case, Lee L PROPN NNP 2 obl, to to PART "
       "TO 6 mark, go go VERB VB 2 xcomp",
       "preposition_infinitive | Lee to go | Togo | Lee"},
      {"Togo T PROPN NNP 2 nsubj, called call VERB VBD 0 root, on on ADP IN 4 case, Lee L PROPN NNP 2 obl", ""},
  };
  check(rows);
}

TEST_CASE("nouns: whoever drafts it makes it; who only obtained it does not") {
  CHECK(parties("a a DET DT 2 det, plan plan NOUN NN 0 root, drafted draft VERB VBN 2 acl, by by ADP IN 5 case, Togo T "
                "PROPN NNP 3 obl:agent",
                "plan") == "Togo > -");
  CHECK(
      parties("a a DET DT 2 det, plan plan NOUN NN 0 root, obtained obtain VERB VBN 2 acl, by by ADP IN 5 case, Togo T "
              "PROPN NNP 3 obl:agent",
              "plan") == "- > -");
}

TEST_CASE("what a proposal includes is its owner's, not of who tells of it") {
  const char* told =
      "Lee L PROPN NNP 2 nsubj, claims claim VERB VBZ 0 root, the the DET DT 4 det, plan plan NOUN NN 5 "
      "nsubj, includes include VERB VBZ 2 ccomp, talks talk NOUN NNS 5 obj";
  CHECK(parties(told, "talks") == "- > -");
  const char* owned =
      "Togo T PROPN NNP 3 nmod:poss, 's 's PART POS 1 case, plan plan NOUN NN 4 nsubj, includes include "
      "VERB VBZ 0 root, talks talk NOUN NNS 4 obj";
  CHECK(parties(owned, "includes") == "no candidate");
}

TEST_CASE("addressees: whose act is asked for, whom it acts on, whose the thing is; not where, nor who is told of") {
  CHECK(
      parties("Togo T PROPN NNP 2 nsubj, demanded demand VERB VBD 0 root, Lee L PROPN NNP 5 nmod:poss, 's 's PART POS "
              "3 case, resignation resignation NOUN NN 2 obj",
              "demanded") == "Togo > Lee");
  CHECK(parties("Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, send send VERB VB 2 xcomp, "
                "troops troop NOUN NNS 4 obj, to to ADP IN 7 case, Mali M PROPN NNP 4 obl",
                "vowed") == "Togo > Mali");
  CHECK(
      parties("Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, train train VERB VB 2 xcomp, "
              "troops troop NOUN NNS 4 obj, in in ADP IN 7 case, Mali M PROPN NNP 4 obl",
              "vowed") == "Togo > -");
  CHECK(
      parties("Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, build build VERB VB 2 xcomp, "
              "a a DET DT 6 det, wall wall NOUN NN 4 obj, that that PRON WDT 8 nsubj, helps help VERB VBZ 6 acl:relcl, "
              "Mali M PROPN NNP 8 obj",
              "vowed") == "Togo > -");
  CHECK(parties(
            "Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, challenge challenge VERB VB 2 "
            "xcomp, Lee L PROPN NNP 7 nmod:poss, 's 's PART POS 5 case, election election NOUN NN 4 obj",
            "vowed", "Lee") == "Togo > Lee");
}

TEST_CASE("two agree with each other; who only talks with somebody agrees alone") {
  const auto made = [](const std::string& verb, const std::string& preposition) {
    return parties(("Togo T PROPN NNP 2 nsubj, " + verb + " VERB VBD 0 root, " + preposition +
                    " ADP IN 4 case, Mali M PROPN NNP 2 obl, to to PART TO 6 mark, leave leave VERB VB 2 xcomp")
                       .c_str(),
                   verb.substr(0, verb.find(' ')));
  };
  CHECK(made("agreed agree", "with with") == "Togo, Mali > -");
  CHECK(made("agreed agree", "in in") == "Togo > -");
  CHECK(made("promised promise", "with with") == "Togo > -");
}

TEST_CASE("addressees: by whom it should be done, on whose act a promise hangs; not who did it, nor when") {
  CHECK(parties("Togo T PROPN NNP 2 nsubj, demanded demand VERB VBD 0 root, it it PRON PRP 6 nsubj:pass, should should "
                "AUX MD 6 aux, be be AUX VB 6 aux:pass, decided decide VERB VBN 2 ccomp, by by ADP IN 8 case, Lee L "
                "PROPN NNP 6 obl:agent",
                "demanded") == "Togo > Lee");
  const auto conditional = [](const std::string& mark) {
    return parties(("Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, leave leave VERB VB 2 "
                    "xcomp, " +
                    mark + " SCONJ IN 7 mark, Lee L PROPN NNP 7 nsubj, agreed agree VERB VBD 4 advcl")
                       .c_str(),
                   "vowed");
  };
  CHECK(conditional("if if") == "Togo > Lee");
  CHECK(conditional("because because") == "Togo > -");
}

TEST_CASE("the forces of a state are the state; other groups are themselves") {
  const auto show = [](const char* text) {
    const Document d = parse(text);
    Actors actors = actors_of_words(d, "army union");
    for (Entity& e : actors.entities) {
      if (e.label == "Malian") e.kind = EntityKind::country;
    }
    return names(actors, actors_of(Context(d, actors, {}), 2));
  };
  CHECK(show("the the DET DT 3 det, Malian M PROPN NNP 3 amod, army army NOUN NN 0 root") == "Malian");
  CHECK(show("the the DET DT 3 det, Malian M PROPN NNP 3 amod, union union NOUN NN 0 root") == "union");
}

TEST_CASE("a speaker joins the body that undertakes; a speaker who names another person does not") {
  const char* text =
      "Lee L PROPN NNP 2 nsubj, said say VERB VBD 0 root, Togo T PROPN NNP 5 nsubj, would would AUX MD 5 "
      "aux, seek seek VERB VB 2 ccomp, to to PART TO 7 mark, leave leave VERB VB 5 xcomp";
  CHECK(parties(text, "seek", "Lee") == "Togo, Lee > -");
  CHECK(parties(text, "seek", "Lee Togo") == "Togo > -");
}

TEST_CASE("what one would be required to do is a term of the plan told before; not of what somebody says") {
  const auto whole = [](const char* text) {
    const Document d = parse(text);
    const Actors actors = actors_of_words(d);
    const Context context(d, actors, {});
    for (Token t = 0; t < d.size(); ++t) {
      if (d.text(t) == "required") return whole_of(context, t);
    }
    return -2;
  };
  CHECK(
      whole(
          "The the DET DT 2 det, plan plan NOUN NN 3 nsubj, grew grow VERB VBD 0 root / Togo T PROPN NNP 4 nsubj:pass, "
          "would would AUX MD 4 aux, be be AUX VB 4 aux:pass, required require VERB VBN 0 root") == 1);
  CHECK(whole("The the DET DT 2 det, crowd crowd NOUN NN 3 nsubj, grew grow VERB VBD 0 root / Togo T PROPN NNP 4 "
              "nsubj:pass, would would AUX MD 4 aux, be be AUX VB 4 aux:pass, required require VERB VBN 0 root") == -1);
  CHECK(
      whole(
          "The the DET DT 2 det, plan plan NOUN NN 3 nsubj, grew grow VERB VBD 0 root / Togo T PROPN NNP 4 nsubj:pass, "
          "was be AUX VBD 4 aux:pass, often often ADV RB 4 advmod, required require VERB VBN 0 root") == -1);
}

TEST_CASE("whoever only a headline names puts nothing forward") {
  const auto proposers = [](const char* text) {
    Document d = parse(text);
    d.article.blocks.front().kind = BlockKind::title;
    const Actors actors = actors_of_words(d);
    const Context context(d, actors, {});
    const std::vector<Candidate> found = find_candidates(context);
    return found.empty() ? "none" : names(actors, parties_of(context, found.front()).proposers);
  };
  CHECK(proposers("Togo T PROPN NNP 2 nsubj, proposes propose VERB VBZ 0 root, talks talk NOUN NNS 2 obj") == "-");
}
