// Each slot rule of proposals: a row where it holds ("frame | content | agents | addressees"), and one beside it where
// it must not. Agents and addressees are heads of phrases; parties_test rows print actors.
#include <doctest/doctest.h>

#include "extractors/proposals/candidates.hpp"
#include "extractors/proposals/group_parties.hpp"
#include "extractors/proposals/parties.hpp"
#include "extractors/proposals/party_union.hpp"
#include "tests/proposals/parses.hpp"

using namespace newsgraph;
using namespace newsgraph::proposal;

namespace {

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

TEST_CASE("nouns: who speaks of a plan that nobody owns stands for it; who shows a copy of it does not") {
  const char* plan =
      "Lee L PROPN NNP 2 nsubj, showed show VERB VBD 0 root, the the DET DT 4 det, plan plan NOUN NN 2 obj";
  const char* copy =
      "Lee L PROPN NNP 2 nsubj, showed show VERB VBD 0 root, copies copy NOUN NNS 2 obj, of of ADP IN 5 case, plans "
      "plan "
      "NOUN NNS 3 nmod";
  const auto by_lee = [](Range content) {
    Statement statement;
    statement.content = {content};
    statement.speakers = {0};
    return std::vector<Statement>{statement};
  };
  CHECK(parties(plan, "plan", "Lee", by_lee({2, 4})) == "Lee > -");
  CHECK(parties(copy, "plans", "Lee", by_lee({2, 5})) == "- > -");
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

TEST_CASE("addressees: what is done to is not asked; a name right behind a verb of giving is who receives") {
  const Row rows[] = {
      {"Togo T PROPN NNP 2 nsubj, asked ask VERB VBD 0 root, for for ADP IN 4 case, Lee L PROPN NNP 2 obl, to to PART "
       "TO 7 mark, be be AUX VB 7 aux:pass, tried try VERB VBN 2 advcl",
       "preposition | Lee to be tried | Togo | "},
      {"Togo T PROPN NNP 2 nsubj, asked ask VERB VBD 0 root, for for ADP IN 4 case, Lee L PROPN NNP 2 obl, to to PART "
       "TO 6 mark, resign resign VERB VB 2 advcl",
       "preposition | Lee to resign | Togo | Lee"},
  };
  check(rows);
  CHECK(parties("Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, grant grant VERB VB 2 "
                "xcomp, Mali M PROPN NNP 6 compound, aid aid NOUN NN 4 obj",
                "vowed") == "Togo > Mali");
  CHECK(parties("Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, buy buy VERB VB 2 xcomp, "
                "Mali M PROPN NNP 6 compound, oil oil NOUN NN 4 obj",
                "vowed") == "Togo > -");
}

TEST_CASE(
    "addressees: near what is proposed, and what a law itself does; not further down, nor what somebody else does") {
  CHECK(parties("Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, end end VERB VB 2 xcomp, "
                "war war NOUN NN 4 obj, with with ADP IN 7 case, Mali M PROPN NNP 5 nmod",
                "vowed") == "Togo > Mali");
  CHECK(
      parties("Togo T PROPN NNP 2 nsubj, vowed vow VERB VBD 0 root, to to PART TO 4 mark, build build VERB VB 2 "
              "xcomp, walls wall NOUN NNS 4 obj, along along ADP IN 7 case, borders border NOUN NNS 5 nmod, with with "
              "ADP IN 9 case, Mali M PROPN NNP 7 nmod",
              "vowed") == "Togo > -");
  CHECK(parties("Togo T PROPN NNP 2 nsubj, proposed propose VERB VBD 0 root, a a DET DT 4 det, law law NOUN NN 2 obj, "
                "that that PRON WDT 6 nsubj, allows allow VERB VBZ 4 acl:relcl, Mali M PROPN NNP 6 obj, to to PART TO "
                "9 mark, leave leave VERB VB 6 xcomp",
                "proposed") == "Togo > Mali");
  CHECK(parties("Togo T PROPN NNP 2 nsubj, proposed propose VERB VBD 0 root, a a DET DT 4 det, law law NOUN NN 2 obj, "
                "that that PRON WDT 7 obj, Mali M PROPN NNP 7 nsubj, opposes oppose VERB VBZ 4 acl:relcl",
                "proposed") == "Togo > -");
}

TEST_CASE("addressees: before whom the clause above is told; not after whom") {
  CHECK(parties("Togo T PROPN NNP 2 nsubj, spoke speak VERB VBD 0 root, before before ADP IN 4 case, Acme A PROPN NNP "
                "2 obl, demanding demand VERB VBG 2 advcl, aid aid NOUN NN 5 obj",
                "demanding") == "Togo > Acme");
  CHECK(parties("Togo T PROPN NNP 2 nsubj, spoke speak VERB VBD 0 root, after after ADP IN 4 case, Acme A PROPN NNP 2 "
                "obl, demanding demand VERB VBG 2 advcl, aid aid NOUN NN 5 obj",
                "demanding") == "Togo > -");
}

TEST_CASE(
    "proposers: the mention before a verb that lost its subject; who joins a call; who makes the call it hangs on") {
  CHECK(parties("It it PRON PRP 2 nsubj, began begin VERB VBD 0 root, after after ADP IN 4 case, Togo T PROPN NNP 2 "
                "obl, proposed propose VERB VBD 2 advcl, talks talk NOUN NNS 5 obj",
                "proposed") == "Togo > -");
  CHECK(parties("It it PRON PRP 2 nsubj, began begin VERB VBD 0 root, after after ADP IN 4 case, Togo T PROPN NNP 2 "
                "obl, to to PART TO 6 mark, propose propose VERB VB 2 advcl, talks talk NOUN NNS 6 obj",
                "propose") == "- > -");
  const char* joined =
      "Togo T PROPN NNP 2 nsubj, joined join VERB VBD 0 root, the the DET DT 4 det, calls call NOUN NNS 2 obj, by by "
      "ADP IN 6 case, Mali M PROPN NNP 4 nmod, asking ask VERB VBG 6 acl, Lee L PROPN NNP 7 obj, to to PART TO 10 "
      "mark, "
      "go go VERB VB 7 xcomp";
  CHECK(parties(joined, "calls") == "Mali, Togo > Lee");
  CHECK(parties(joined, "asking") == "Mali, Togo > Lee");
  CHECK(
      parties("Togo T PROPN NNP 2 nsubj, heard hear VERB VBD 0 root, the the DET DT 4 det, calls call NOUN NNS 2 obj, "
              "by by ADP IN 6 case, Mali M PROPN NNP 4 nmod",
              "calls") == "Mali > -");
}

TEST_CASE("proposers: a body that tells what its head will do undertakes it with him; a person who says so does not") {
  const char* told =
      "Acme A PROPN NNP 2 nsubj, said say VERB VBD 0 root, Lee L PROPN NNP 5 nsubj, would would AUX MD 5 aux, sign "
      "sign "
      "VERB VB 2 ccomp, orders order NOUN NNS 5 obj";
  CHECK(parties(told, "sign", "Lee") == "Lee, Acme > -");
  CHECK(parties(told, "sign", "Lee Acme") == "Acme > Lee");
}

TEST_CASE("roles of several tellings: the named for the nameless, a country and its government once") {
  Actors actors;
  const auto add = [&](const char* label, EntityKind kind, bool named, const char* country = "") {
    Entity e;
    e.label = e.key = label;
    e.kind = kind;
    e.named = named;
    e.country = country;
    actors.entities.push_back(e);
  };
  add("a man", EntityKind::unnamed, false);
  add("Lee", EntityKind::person, true);
  add("Mali", EntityKind::country, true, "ML");
  add("malian government", EntityKind::organization, true, "ML");
  add("togolese government", EntityKind::organization, true, "TG");
  const auto united = [&](std::vector<EntityIndex> first, std::vector<EntityIndex> second) {
    std::vector<Party> into, more;
    for (const EntityIndex e : first) into.push_back({e, {}});
    for (const EntityIndex e : second) more.push_back({e, {}});
    unite_role(actors, into, more);
    return names(actors, into);
  };
  CHECK(united({0}, {1}) == "Lee");
  CHECK(united({1}, {0}) == "Lee");
  CHECK(united({0}, {2}) == "a man, Mali");
  CHECK(united({2}, {3, 4}) == "Mali, togolese government");
  CHECK(united({3}, {2}) == "malian government");
}

namespace {

/// A telling for parties_of_group(): kind, proposers and addressees; all words are Togo's of the document below.
Weighed telling(Token trigger, const char* kind, std::vector<EntityIndex> by, std::vector<EntityIndex> to,
                bool inferred = false, double probability = 1.0) {
  Weighed out;
  out.candidate.trigger = out.candidate.content = trigger;
  out.candidate.kind = kind;
  out.probability = probability;
  for (const EntityIndex e : by) out.parties.proposers.push_back({e, {}});
  for (const EntityIndex e : to) out.parties.addressees.push_back({e, {}});
  out.parties.inferred = inferred;
  return out;
}

}  // namespace

TEST_CASE("parties of a group: who agrees was asked, slots before what follows, no minister's own country") {
  const Document d = parse(
      "Lee L PROPN NNP 2 nsubj, asked ask VERB VBD 0 root, Diaz D PROPN NNP 2 obj / Diaz D PROPN NNP 2 nsubj, agreed "
      "agree VERB VBD 0 root, with with ADP IN 4 case, Togo T PROPN NNP 2 obl");
  Actors actors = actors_of_words(d);  // 0 Lee, 1 Diaz, 2 Togo
  actors.entities[2].kind = EntityKind::country;
  actors.affiliations.push_back({0, 2, "minister", {}});
  const std::vector<Statement> none;
  const Context context(d, actors, none);
  const auto show = [&](std::vector<Weighed> members) {
    const Parties found = parties_of_group(context, {std::move(members), 0});
    return names(actors, found.proposers) + " > " + names(actors, found.addressees);
  };
  CHECK(show({telling(1, "demand", {0}, {}), telling(4, "agreement", {1}, {})}) == "Lee > Diaz");
  CHECK(show({telling(1, "plan", {0}, {}), telling(4, "agreement", {1}, {})}) == "Lee, Diaz > -");
  CHECK(show({telling(1, "plan", {0}, {2}, true), telling(1, "plan", {}, {1})}) == "Lee > Diaz");
  CHECK(show({telling(1, "demand", {1}, {2}, true)}) == "Diaz > Togo");
  CHECK(show({telling(1, "plan", {0}, {2})}) == "Lee > -");
  CHECK(show({telling(1, "demand", {0}, {2})}) == "Lee > Togo");
  CHECK(show({telling(1, "plan", {0}, {}), telling(1, "plan", {1}, {}, false, 0.1)}) == "Lee > -");
  CHECK(show({telling(1, "plan", {0}, {0})}) == "Lee > -");
}
