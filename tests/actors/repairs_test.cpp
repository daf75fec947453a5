// Who is meant where the parse has lost it: each rule on a parse made by hand with the fault, and a sentence beside it
// that only looks like it.
#include <doctest/doctest.h>

#include "extractors/actors/phrase_actors.hpp"
#include "parse_table.hpp"

namespace {

using namespace newsgraph;

struct Row {
  std::string sentences;
  std::string chains;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.sentences);
    CHECK(chains(row.sentences) == row.chains);
  }
}

/// The words of the mentions that the phrase at a token stands for.
std::string at(const std::string& table, Token head) {
  const Document document = parse_table(table);
  const Actors actors = find_actors(document);
  std::string out;
  for (const Mention* m : mentions_of_phrase(Syntax(document), actors, head))
    out += (out.empty() ? "" : "; ") + std::string(document.text(m->range));
  return out;
}

std::string before(const std::string& table, Token verb) {
  const Document document = parse_table(table);
  const Actors actors = find_actors(document);
  const Mention* m = mention_before(document, actors, verb);
  return m ? std::string(document.text(m->range)) : "-";
}

}  // namespace

TEST_CASE("a suspect is named behind \"as\", wherever the parse hangs the name; not behind another verb") {
  const auto placed = [](const std::string& verb) {
    return "The=the/DET/2/det attacker=attacker/NOUN.NN/9/nsubj:pass ,/PUNCT/4/punct " + verb +
           "/VERB.VBN/2/acl as=as/ADP/9/mark Lee/PROPN/9/nsubj:pass/B-PER ,/PUNCT/6/punct was=be/AUX/9/aux:pass "
           "held=hold/VERB.VBN/0/root\n";
  };
  check({
      {placed("identified=identify"), "The attacker = Lee"},
      {placed("filmed=film"), "The attacker; Lee"},
  });
}

TEST_CASE("the accused is a person though tagged as a verb; an accused company is not") {
  const std::string charged =
      "¶ Ann/PROPN/4/nsubj:pass/B-PER Lee/PROPN/1/flat/I-PER was=be/AUX/4/aux:pass charged=charge/VERB.VBN/0/root\n";
  const std::string held = "Bo/PROPN/2/nsubj/B-PER held=hold/VERB.VBD/0/root the=the/DET/4/det ";
  check({
      {charged + held + "accused=accuse/VERB.VBN/2/obj\n", "Ann Lee = the accused; Bo"},
      {charged + held + "accused=accuse/VERB.VBN/5/amod shares=share/NOUN.NNS/2/obj\n", "Ann Lee; Bo"},
  });
}

TEST_CASE("who is charged stands before the verb it shares, over an age; not over other words") {
  const std::string gunman = "The=the/DET/2/det gunman=gunman/NOUN.NN/3/nsubj spoke=speak/VERB.VBD/0/root\n";
  const auto appeared = [](const std::string& between, int verb) {
    const std::string v = std::to_string(verb);
    return "Ann/PROPN/" + v + "/dep/B-PER Lee/PROPN/1/flat/I-PER " + between +
           "appeared=appear/VERB.VBD/0/root ,/PUNCT/" + v + "/punct charged=charge/VERB.VBN/" + v + "/conj\n";
  };
  check({
      {appeared(",/PUNCT/1/punct aged=aged/ADJ.JJ/1/dep 28/NUM.CD/1/dep ,/PUNCT/1/punct ", 7) + gunman,
       "Ann Lee = The gunman"},
      {appeared(",/PUNCT/1/punct 28/NUM.CD/1/dep ,/PUNCT/1/punct ", 6) + gunman, "Ann Lee = The gunman"},
      {appeared(",/PUNCT/1/punct rain=rain/NOUN.NN/1/dep ,/PUNCT/1/punct ", 6) + gunman, "Ann Lee; The gunman"},
  });
}

TEST_CASE("who is a person behind the name of a body that tells where the person belongs; else the body") {
  check({
      {"Ann/PROPN/12/nsubj/B-PER Lee/PROPN/1/flat/I-PER ,/PUNCT/5/punct an=a/DET/5/det aide=aide/NOUN.NN/1/appos "
       "of=of/ADP/7/case Acme/PROPN/5/nmod/B-ORG who=who/PRON.WP/10/nsubj had=have/AUX/10/aux "
       "met=meet/VERB.VBN/7/acl:relcl them=they/PRON.PRP/10/obj spoke=speak/VERB.VBD/0/root\n",
       "Ann Lee = an aide of Acme who had met them = who; Acme"},
      {"Acme/PROPN/5/nsubj/B-ORG ,/PUNCT/1/punct who=who/PRON.WP/4/nsubj won=win/VERB.VBD/1/acl:relcl "
       "spoke=speak/VERB.VBD/0/root\n",
       "Acme = who"},
  });
}

TEST_CASE("an object is not the one who does it, through an infinitive either; of a command it may be") {
  check({
      {"Keller/PROPN/2/nsubj/B-PER wanted=want/VERB.VBD/0/root to=to/PART/4/mark help=help/VERB.VB/2/xcomp "
       "him=he/PRON.PRP/4/obj\n",
       "Keller"},
      {"Keller/PROPN/2/nsubj/B-PER told=tell/VERB.VBD/0/root Acme/PROPN/2/obj/B-ORG to=to/PART/5/mark "
       "help=help/VERB.VB/2/xcomp him=he/PRON.PRP/5/obj\n",
       "Keller = him; Acme"},
  });
}

TEST_CASE("a body without its country is the one named with it; another body is not") {
  const auto spoke = [](const std::string& words, int n) {
    return words + "spoke=speak/VERB.VBD/0/root ./PUNCT/" + std::to_string(n) + "/punct\n";
  };
  const std::string whole = spoke(
      "Japanese/PROPN/2/compound/B-ORG House/PROPN/5/nsubj/I-ORG of=of/ADP/4/case/I-ORG "
      "Councillors/PROPN/2/nmod/I-ORG ",
      5);
  CHECK(chains(whole + spoke("The=the/DET/2/det House/PROPN/3/nsubj/B-ORG ", 3)) ==
        "Japanese House of Councillors = House");
  CHECK(chains(whole + spoke("The=the/DET/2/det Senate/PROPN/3/nsubj/B-ORG ", 3)) ==
        "Japanese House of Councillors; Senate");
}

TEST_CASE("names that follow a plural noun word for word are whom it stands for; not the subject of the next clause") {
  CHECK(at("officers=officer/NOUN.NNS/5/nsubj Keller/PROPN/5/dep/B-PER and=and/CCONJ/4/cc Nilsson/PROPN/5/dep/B-PER "
           "spoke=speak/VERB.VBD/0/root\n",
           0) == "Keller; Nilsson");
  CHECK(at("officers=officer/NOUN.NNS/9/nsubj ,/PUNCT/3/punct Keller/PROPN/9/dep/B-PER ,/PUNCT/5/punct "
           "Diaz/PROPN/9/dep/B-PER and=and/CCONJ/7/cc Nilsson/PROPN/9/dep/B-PER ,/PUNCT/9/punct "
           "spoke=speak/VERB.VBD/0/root\n",
           0) == "Keller; Diaz; Nilsson");
  CHECK(at("Meeting=meet/VERB.VBG/7/advcl officers=officer/NOUN.NNS/1/obj ,/PUNCT/1/punct Keller/PROPN/7/nsubj/B-PER "
           "and=and/CCONJ/6/cc Nilsson/PROPN/4/conj/B-PER left=leave/VERB.VBD/0/root\n",
           1) == "officers");
}

TEST_CASE("the mention before a verb stands over an age; before a gerund only with its auxiliary") {
  CHECK(before("Keller/PROPN/6/dep/B-PER ,/PUNCT/1/punct aged=aged/ADJ/1/dep 28/NUM/3/dep ,/PUNCT/1/punct "
               "spoke=speak/VERB.VBD/0/root\n",
               5) == "Keller");
  CHECK(before("Keller/PROPN/5/dep/B-PER ,/PUNCT/1/punct spring=spring/NOUN/1/dep ,/PUNCT/1/punct "
               "spoke=speak/VERB.VBD/0/root\n",
               4) == "-");
  CHECK(before("Keller/PROPN/3/dep/B-PER were=be/AUX/3/aux leaving=leave/VERB.VBG/0/root\n", 2) == "Keller");
  CHECK(before("Keller/PROPN/0/root/B-PER leaving=leave/VERB.VBG/1/acl\n", 1) == "-");
}

TEST_CASE("what is quoted hangs on no word before its colon; without one it is part of the phrase") {
  const auto about = [](const std::string& mark, int shift) {
    const auto n = [&](int id) { return std::to_string(id + shift); };
    return "Acme/PROPN/2/nsubj/B-ORG said=say/VERB.VBD/0/root about=about/ADP/4/case Keller/PROPN/2/obl/B-PER " + mark +
           "his=he/PRON.PRP$/" + n(6) + "/nmod:poss house=house/NOUN.NN/4/appos\n";
  };
  CHECK(chains(about(":/PUNCT/4/punct ", 1)) == "Acme; Keller = his");
  CHECK(chains(about("", 0)) == "Acme; Keller");
}
