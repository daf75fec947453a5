// Every sieve with what it must join and what it must not, on parses made by hand.
#include <doctest/doctest.h>

#include "parse_table.hpp"

namespace {

struct Row {
  std::string sentences;
  std::string chains;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) CHECK(chains(row.sentences) == row.chains);
}

/// "NAME spoke." for names given as tagged words.
std::string spoke(const std::string& name, const std::string& tag) {
  std::istringstream words(name);
  std::string out;
  int n = 0;
  for (std::string word; words >> word; ++n) {
    out += word + "/PROPN/" + (n == 0 ? "9" : "1") + (n == 0 ? "/nsubj/B-" : "/flat/I-") + tag + " ";
  }
  std::string root = std::to_string(n + 1);
  out.replace(out.find("/9/"), 3, "/" + root + "/");
  return out + "spoke=speak/VERB.VBD/0/root ./PUNCT/" + root + "/punct\n";
}

}  // namespace

TEST_CASE("exact names and gazetteer variants") {
  check({
      {spoke("Moreau", "PER") + spoke("Moreau", "PER"), "Moreau = Moreau"},
      {spoke("UN", "ORG") + spoke("United Nations", "ORG"), "UN = United Nations"},
      {spoke("Britain", "LOC") + spoke("UK", "LOC"), "Britain = UK"},
      {spoke("South Korea", "LOC") + spoke("North Korea", "LOC"), "South Korea; North Korea"},
      {spoke("Austria", "LOC") + spoke("Australia", "LOC"), "Austria; Australia"},
  });
}

TEST_CASE("acronyms") {
  check({
      {spoke("Kenya Wildlife Trust", "ORG") + spoke("KWT", "ORG"), "Kenya Wildlife Trust = KWT"},
      {spoke("KWT", "ORG") + spoke("Kenya Wildlife Trust", "ORG"), "KWT = Kenya Wildlife Trust"},
      {spoke("Kenya Water Union", "ORG") + spoke("KWT", "ORG"), "Kenya Water Union; KWT"},
  });
}

TEST_CASE("names of persons") {
  check({
      {spoke("John Bolton", "PER") + spoke("John R. Bolton", "PER"), "John Bolton = John R. Bolton"},
      {spoke("Barack Obama", "PER") + spoke("Michelle Obama", "PER"), "Barack Obama; Michelle Obama"},
      {spoke("Pedro Díaz", "PER") + spoke("Pedro Díaz Ruiz", "PER"), "Pedro Díaz = Pedro Díaz Ruiz"},
      {spoke("Pedro Díaz", "PER") + spoke("Pedro Vega Ruiz", "PER"), "Pedro Díaz; Pedro Vega Ruiz"},
      {spoke("George H. Bush", "PER") + spoke("George W. Bush", "PER"), "George H. Bush; George W. Bush"},
  });
}

TEST_CASE("the last word tells what a name names, not a title or a given name inside it") {
  const auto left = [](const std::string& name) {
    return "They/PRON/2/nsubj left=leave/VERB.VBD/0/root " + name + " ./PUNCT/2/punct\n";
  };
  check({
      {left("Henderson/PROPN/5/compound Executive/ADJ/5/amod Airport/PROPN/2/obj/B-LOC"),
       "Henderson Executive Airport"},
      {left("Saint/PROPN/5/compound/B-ORG Mary/PROPN/5/compound/I-ORG Hospital/PROPN/2/obj/I-ORG"),
       "Saint Mary Hospital"},
      {left("Rory/PROPN/5/compound Peck/PROPN/5/compound Awards/PROPN.NNPS/2/obj"), ""},
      {left("Governor/PROPN/4/nmod:desc Mary/PROPN/2/obj/B-PER Park/PROPN/4/flat/I-PER"), "Mary Park"},
      {left("Chief/PROPN/4/compound Executive/PROPN/2/obj of/ADP/6/case Peru/PROPN/4/nmod/B-LOC "
            "Ann/PROPN/4/appos/B-PER Lee/PROPN/7/flat/I-PER"),
       "Peru; Ann Lee"},
      {left("President/PROPN/2/obj of/ADP/6/case France/PROPN/6/nmod:desc/B-PER Nora/PROPN/2/obl/I-PER "
            "Lee/PROPN/6/flat"),
       "France; Nora Lee"},
  });
}

TEST_CASE("a surname spelt wrong once") {
  check({
      {spoke("Tomas Kowaliuk", "PER") + spoke("Kowaluik", "PER"), "Tomas Kowaliuk = Kowaluik"},
      {spoke("Tomas Kowaliuk", "PER") + spoke("Anna Kowaliuk", "PER") + spoke("Kowaluik", "PER"),
       "Tomas Kowaliuk; Anna Kowaliuk; Kowaluik"},
      {spoke("Tomas Larsen", "PER") + spoke("Larson", "PER"), "Tomas Larsen; Larson"},
  });
}

TEST_CASE("a body keeps what it is for in its name") {
  check({
      {spoke("High Court of Justice", "ORG"), "High Court of Justice"},
  });
}

TEST_CASE("surnames") {
  check({
      {spoke("Adrien Moreau", "PER") + spoke("Moreau", "PER"), "Adrien Moreau = Moreau"},
      {spoke("Moreau", "PER") + spoke("Adrien Moreau", "PER"), "Moreau = Adrien Moreau"},
      {spoke("Barack Obama", "PER") + spoke("Michelle Obama", "PER") + spoke("Obama", "PER"),
       "Barack Obama; Michelle Obama; Obama"},
      {spoke("Barack Obama", "PER") + spoke("Obama", "PER") + spoke("Michelle Obama", "PER"),
       "Barack Obama = Obama; Michelle Obama"},
      {spoke("Obama", "PER") + spoke("Barack Obama", "PER") + spoke("Michelle Obama", "PER"),
       "Obama; Barack Obama; Michelle Obama"},
      {spoke("George Obama", "PER") + spoke("Michelle Obama", "PER") +
           "Mrs./PROPN/2/compound Obama/PROPN/3/nsubj/B-PER spoke=speak/VERB.VBD/0/root\n",
       "George Obama; Michelle Obama = Obama"},
  });
}

TEST_CASE("short names of organisations") {
  check({
      {spoke("US Supreme Court", "ORG") + spoke("Supreme Court", "ORG"), "US Supreme Court = Supreme Court"},
      {spoke("Scottish Labour Court", "ORG") + spoke("Danish Labour Court", "ORG") + spoke("Labour Court", "ORG"),
       "Scottish Labour Court; Danish Labour Court; Labour Court"},
      {spoke("Boeing Co", "ORG") + spoke("Boeing", "ORG"), "Boeing Co = Boeing"},
  });
}

TEST_CASE("titles and roles give kind, gender, role and body") {
  const auto described = [](const std::string& table) {
    const newsgraph::Document document = parse_table(table);
    return describe(document, find_actors(document));
  };
  CHECK(described(
            "NATO/PROPN/3/compound/B-ORG Secretary/PROPN/3/compound General/PROPN/4/compound Jens/PROPN/6/nsubj/B-PER "
            "Halvorsen/PROPN/4/flat/I-PER spoke=speak/VERB.VBD/0/root\n") ==
        "organization | NATO | neuter | mentions: NATO\n"
        "person | Jens Halvorsen | male | mentions: Jens Halvorsen | roles: secretary general | affiliated: secretary "
        "general of NATO\n");
  CHECK(described(
            "French/ADJ/2/amod President/PROPN/3/compound Moreau/PROPN/4/nsubj/B-PER spoke=speak/VERB.VBD/0/root\n") ==
        "country | France | neuter | mentions: French | country: FR\n"
        "person | Moreau | unknown | mentions: Moreau | roles: president | affiliated: president of France | country: "
        "FR\n");
}

TEST_CASE("apposition and copula") {
  check({
      {"Ana/PROPN/8/nsubj/B-PER Diaz/PROPN/1/flat/I-PER ,/PUNCT/5/punct the/DET/5/det mayor/NOUN/1/appos of/ADP/7/case "
       "Lima/PROPN/5/nmod/B-LOC spoke=speak/VERB.VBD/0/root\n",
       "Ana Diaz = the mayor of Lima; Lima"},
      {"Diaz/PROPN/4/nsubj/B-PER is=be/AUX/4/cop the/DET/4/det mayor/NOUN/0/root\n", "Diaz = the mayor"},
      {"Diaz/PROPN/5/nsubj/B-PER is=be/AUX/5/cop not/PART/5/advmod the/DET/5/det mayor/NOUN/0/root\n",
       "Diaz; the mayor"},
      {"Ana/PROPN/7/nsubj/B-PER Diaz/PROPN/1/flat/I-PER ,/PUNCT/4/punct Bo/PROPN/1/appos/B-PER Lind/PROPN/4/flat/I-PER "
       ",/PUNCT/4/punct spoke=speak/VERB.VBD/0/root\n",
       "Ana Diaz; Bo Lind"},
  });
}

TEST_CASE("apposition by its marks where the parse has lost it") {
  const std::string before = "Diaz/PROPN/8/obl/B-PER ,/PUNCT/8/punct the/DET/4/det mayor/NOUN/8/nsubj ";
  check({
      {before + "of/ADP/6/case Lima/PROPN/4/nmod/B-LOC ,/PUNCT/8/punct spoke=speak/VERB.VBD/0/root\n",
       "Diaz = the mayor of Lima; Lima"},
      {before + "of/ADP/6/case Lima/PROPN/4/nmod/B-LOC then/ADV/8/advmod spoke=speak/VERB.VBD/0/root\n",
       "Diaz; the mayor of Lima; Lima"},
      {"Diaz/PROPN/8/obl/B-PER ,/PUNCT/8/punct the/DET/4/det mayor/NOUN/8/nsubj ,/PUNCT/8/punct and/CCONJ/7/cc "
       "Lind/PROPN/4/conj/B-PER spoke=speak/VERB.VBD/0/root\n",
       "Diaz; the mayor; Lind"},
  });
}

TEST_CASE("a body behind the article is one, whatever the tagger makes of it; a territory is not") {
  const auto kind_of = [](const std::string& noun) {  // a plural: of one word in the singular the tag goes, as of ships
    const newsgraph::Document document =
        parse_table("The/DET/2/det " + noun + "/PROPN.NNPS/3/nsubj/B-PER spoke=speak/VERB.VBD/0/root\n");
    return find_actors(document).entities.front().kind;
  };
  CHECK(kind_of("Court") == newsgraph::EntityKind::organization);
  CHECK(kind_of("City") == newsgraph::EntityKind::person);
}

TEST_CASE("role nouns") {
  const std::string french =
      "French/ADJ/2/amod President/PROPN/3/compound Moreau/PROPN/4/nsubj/B-PER spoke=speak/VERB.VBD/0/root\n";
  const std::string german =
      "German/ADJ/2/amod President/PROPN/3/compound Steinmeier/PROPN/4/nsubj/B-PER spoke=speak/VERB.VBD/0/root\n";
  const std::string both =
      "French/ADJ/2/amod President/PROPN/3/compound Moreau/PROPN/8/nsubj/B-PER and/CCONJ/7/cc German/ADJ/6/amod "
      "President/PROPN/7/compound Steinmeier/PROPN/3/conj/B-PER spoke=speak/VERB.VBD/0/root\n";
  const std::string bare = "The/DET/2/det president/NOUN/3/nsubj left=leave/VERB.VBD/0/root\n";
  check({
      {french + bare, "French; Moreau = The president"},
      {french + german + "The/DET/3/det French/ADJ/3/amod president/NOUN/4/nsubj left=leave/VERB.VBD/0/root\n",
       "French = French; Moreau = The French president; German; Steinmeier"},
      {both + bare, "French; Moreau; German; Steinmeier; The president"},
      {french + "The/DET/3/det vice/NOUN/3/compound president/NOUN/4/nsubj left=leave/VERB.VBD/0/root\n",
       "French; Moreau; The vice president"},
  });
}

TEST_CASE("nominals of one head") {
  const std::string gunmen = "Two/NUM/2/nummod gunmen=gunman/NOUN.NNS/3/nsubj fired=fire/VERB.VBD/0/root\n";
  check({
      {gunmen + "The/DET/2/det gunmen=gunman/NOUN.NNS/3/nsubj fled=flee/VERB.VBD/0/root\n", "Two gunmen = The gunmen"},
      {"A/DET/2/det man/NOUN/3/nsubj spoke=speak/VERB.VBD/0/root\nA/DET/2/det man/NOUN/3/nsubj "
       "left=leave/VERB.VBD/0/root\n",
       "A man; A man"},
      {"French/ADJ/2/amod officials=official/NOUN.NNS/3/nsubj spoke=speak/VERB.VBD/0/root\nGerman/ADJ/2/amod "
       "officials=official/NOUN.NNS/3/nsubj spoke=speak/VERB.VBD/0/root\n",
       "French officials; French; German officials; German"},
      {"The/DET/4/det Turku/PROPN/4/compound/B-ORG Labour/PROPN/4/compound/I-ORG Court/PROPN/5/nsubj/I-ORG "
       "ruled=rule/VERB.VBD/0/root\nThe/DET/2/det court/NOUN/3/nsubj adjourned=adjourn/VERB.VBD/0/root\n",
       "Turku Labour Court = The court"},
  });
}

TEST_CASE("pronouns") {
  check({
      {spoke("Angela Merkel", "PER") + "She/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root\n", "Angela Merkel = She"},
      {spoke("Angela Merkel", "PER") + "He/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root\n", "Angela Merkel"},
      {spoke("NATO", "ORG") + "It/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root\n", "NATO = It"},
      {spoke("Angela Merkel", "PER") + "They/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root\n", "Angela Merkel"},
      {"Moreau/PROPN/2/nsubj/B-PER saw=see/VERB.VBD/0/root him/PRON.PRP/2/obj\n", "Moreau"},
      {"Moreau/PROPN/5/nsubj/B-PER ,/PUNCT/4/punct who/PRON.WP/4/nsubj won=win/VERB.VBD/1/acl:relcl "
       "spoke=speak/VERB.VBD/0/root\n",
       "Moreau = who"},
  });
}

TEST_CASE("a thing nearer than the actor may be what 'it' means") {
  const auto after = [](const std::string& thing, const std::string& verb) {
    return "They/PRON.PRP/2/nsubj angered=anger/VERB.VBD/0/root NATO/PROPN/5/nmod:poss/B-ORG 's/PART.POS/3/case "
           "chief/NOUN.NN/2/obj\nThe/DET/2/det " +
           thing +
           "/3/nsubj stayed=stay/VERB.VBD/0/root and/CCONJ/6/cc "
           "it/PRON.PRP/6/nsubj " +
           verb + "/VERB.VBD/3/conj\n";
  };
  check({
      {after("report/NOUN.NN", "left=leave"), "NATO 's chief; NATO"},
      {after("report/NOUN.NN", "said=say"), "NATO 's chief; NATO = it"},
      {after("reports=report/NOUN.NNS", "left=leave"), "NATO 's chief; NATO = it"},
      {after("week/NOUN.NN", "left=leave"), "NATO 's chief; NATO = it"},
  });
}

TEST_CASE("a bare 'it' stands for who the sentence or the one before it is about") {
  const std::string it_left = "It=it/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root\n";
  const std::string rain = "Rain/NOUN.NNS/2/nsubj fell=fall/VERB.VBD/0/root\n";
  const std::string to_nato = "They/PRON.PRP/2/nsubj spoke/VERB.VBD/0/root to/ADP/4/case NATO/PROPN/2/obl/B-ORG\n";
  check({
      {spoke("NATO", "ORG") + rain + it_left, "NATO"},
      {spoke("NATO", "ORG") + rain + "It=it/PRON.PRP/2/nsubj said=say/VERB.VBD/0/root so/ADV/2/advmod\n", "NATO = It"},
      {to_nato + it_left, "NATO"},
      {to_nato + "Its=its/PRON.PRP$/2/nmod:poss chief/NOUN.NN/3/nsubj left=leave/VERB.VBD/0/root\n",
       "NATO = Its; Its chief"},
  });
}

TEST_CASE("'it' that announces a clause stands for nobody") {
  check({
      {spoke("NATO", "ORG") + "It=it/PRON.PRP/3/nsubj is=be/AUX/3/cop clear/ADJ/0/root that=that/SCONJ/6/mark "
                              "ships=ship/NOUN.NNS/6/nsubj left=leave/VERB.VBD/3/ccomp\n",
       "NATO"},
      {spoke("NATO", "ORG") + "It=it/PRON.PRP/2/nsubj seems=seem/VERB.VBZ/0/root\n", "NATO"},
      {spoke("NATO", "ORG") + "It=it/PRON.PRP/3/nsubj is=be/AUX/3/cop strong/ADJ/0/root\n", "NATO = It"},
      {spoke("NATO", "ORG") + "It=it/PRON.PRP/2/nsubj seems=seem/VERB.VBZ/0/root strong/ADJ/2/xcomp\n", "NATO = It"},
  });
}

TEST_CASE("what a pronoun's bearer is called") {
  const std::string lawyer = " was=be/AUX/4/cop a/DET/4/det lawyer/NOUN.NN/0/root\n";
  check({
      {spoke("Angela Merkel", "PER") + "She/PRON.PRP/4/nsubj" + lawyer, "Angela Merkel = She = a lawyer"},
      {spoke("Angela Merkel", "PER") + "He/PRON.PRP/4/nsubj" + lawyer, "Angela Merkel; a lawyer"},
      {spoke("Angela Merkel", "PER") +
           "She/PRON.PRP/5/nsubj was=be/AUX/5/cop not/PART/5/advmod a/DET/5/det lawyer/NOUN.NN/0/root\n",
       "Angela Merkel = She; a lawyer"},
  });
}

TEST_CASE("first person inside quotes") {
  const std::string said =
      "“/PUNCT/3/punct I/PRON.PRP/3/nsubj agree/VERB.VBP/6/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct "
      "said=say/VERB.VBD/0/root "
      "Moreau/PROPN/6/nsubj/B-PER ./PUNCT/6/punct\n";
  check({
      {said, "I = Moreau"},
      {"“/PUNCT/3/punct We/PRON.PRP/3/nsubj agree/VERB.VBP/6/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct "
       "said=say/VERB.VBD/0/root "
       "Moreau/PROPN/6/nsubj/B-PER ./PUNCT/6/punct\n",
       "Moreau"},
      {"“/PUNCT/3/punct He/PRON.PRP/3/nsubj agrees=agree/VERB.VBZ/6/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct "
       "said=say/VERB.VBD/0/root "
       "Moreau/PROPN/6/nsubj/B-PER ./PUNCT/6/punct\n",
       "Moreau"},
  });
}

TEST_CASE("suspects: named as, or the one person accused") {
  const std::string charged =
      "¶ Ann/PROPN/4/nsubj:pass/B-PER Lee/PROPN/1/flat/I-PER was=be/AUX/4/aux:pass charged=charge/VERB.VBN/0/root\n";
  const std::string gunman = "The=the/DET/2/det gunman=gunman/NOUN.NN/3/nsubj spoke=speak/VERB.VBD/0/root\n";
  check({
      {"The=the/DET/2/det attacker=attacker/NOUN.NN/7/nsubj ,/PUNCT/4/punct identified=identify/VERB.VBN/2/acl "
       "as=as/ADP/6/case "
       "Lee/PROPN/4/obl/B-PER fled=flee/VERB.VBD/0/root\n",
       "The attacker = Lee"},
      {charged + gunman, "Ann Lee = The gunman"},
      {charged + "Two=two/NUM/2/nummod gunmen=gunman/NOUN.NNS/3/nsubj spoke=speak/VERB.VBD/0/root\n",
       "Ann Lee; Two gunmen"},
      {charged +
           "Bo/PROPN/4/nsubj:pass/B-PER Ek/PROPN/1/flat/I-PER was=be/AUX/4/aux:pass arrested=arrest/VERB.VBN/0/root\n" +
           gunman,
       "Ann Lee; Bo Ek; The gunman"},
  });
}

TEST_CASE("suspects: whose identity is told; not an identity that is not known") {
  const std::string owner =
      "The=the/DET/2/det suspect=suspect/NOUN.NN/4/nmod:poss 's/PART/2/case identity=identity/NOUN/";
  check({
      {owner + "6/nsubj:pass was=be/AUX/6/aux:pass given=give/VERB.VBN/0/root as=as/ADP/8/case Lee/PROPN/6/obl/B-PER\n",
       "The suspect = Lee"},
      {owner + "7/nsubj:pass was=be/AUX/7/aux:pass not=not/PART/7/advmod given=give/VERB.VBN/0/root to=to/ADP/9/case "
               "Lee/PROPN/7/obl/B-PER\n",
       "The suspect; Lee"},
      {owner + "6/nsubj:pass was=be/AUX/6/aux:pass given=give/VERB.VBN/0/root by=by/ADP/8/case "
               "Lee/PROPN/6/obl:agent/B-PER\n",
       "The suspect; Lee"},
  });
}

TEST_CASE("who is called by a name; who calls somebody is another") {
  check({
      {"A=a/DET/2/det chef=chef/NOUN.NN/5/nsubj named=name/VERB.VBN/2/acl Lee/PROPN/3/xcomp/B-PER "
       "spoke=speak/VERB.VBD/0/root\n",
       "A chef = Lee"},
      {"A=a/DET/2/det chef=chef/NOUN.NN/5/nsubj praising=praise/VERB.VBG/2/acl Lee/PROPN/3/obj/B-PER "
       "spoke=speak/VERB.VBD/0/root\n",
       "A chef; Lee"},
  });
}

TEST_CASE("both are the two told last; soldiers of one country by any word; not of another") {
  const std::string two = "¶ Two=two/NUM/2/nummod officers=officer/NOUN.NNS/3/nsubj spoke=speak/VERB.VBD/0/root\n";
  const std::string three =
      "¶ Three=three/NUM/2/nummod officers=officer/NOUN.NNS/3/nsubj spoke=speak/VERB.VBD/0/root\n";
  const std::string both = "Both=both/DET/2/det officers=officer/NOUN.NNS/3/nsubj left=leave/VERB.VBD/0/root\n";
  const std::string troops = "troops=troops/NOUN.NNS/3/nsubj left=leave/VERB.VBD/0/root\n";
  const std::string personnel = " personnel=personnel/NOUN.NNS/3/nsubj spoke=speak/VERB.VBD/0/root\n";
  check({
      {two + both, "Two officers = Both officers"},
      {two + "Both=both/DET.DT/2/nsubj left=leave/VERB.VBD/0/root\n", "Two officers = Both"},
      {three + "Both=both/DET.DT/2/nsubj left=leave/VERB.VBD/0/root\n", "Three officers; Both"},
  });
  CHECK(chains("¶ Kenyan/ADJ/2/amod/B-LOC" + personnel + "Kenyan/ADJ/2/amod/B-LOC " + troops)
            .find("Kenyan personnel = Kenyan troops") != std::string::npos);
  CHECK(chains("¶ Kenyan/ADJ/2/amod/B-LOC" + personnel + "Ugandan/ADJ/2/amod/B-LOC " + troops).find("personnel =") ==
        std::string::npos);
}

TEST_CASE("the pope and the queen hold an office; a parliament needs no article") {
  const std::string pope =
      "Pope=pope/PROPN/2/nmod:desc Leo/PROPN/3/nsubj/B-PER spoke=speak/VERB.VBD/0/root\n"
      "The=the/DET/2/det ";
  check({
      {pope + "pope=pope/NOUN.NN/3/nsubj left=leave/VERB.VBD/0/root\n", "Leo = The pope"},
      {pope + "queen=queen/NOUN.NN/3/nsubj left=leave/VERB.VBD/0/root\n", "Leo; The queen"},
      {"parliament=parliament/NOUN.NN/2/nsubj met=meet/VERB.VBD/0/root\n"
       "parliament=parliament/NOUN.NN/2/nsubj left=leave/VERB.VBD/0/root\n",
       "parliament = parliament"},
      {"company=company/NOUN.NN/2/nsubj met=meet/VERB.VBD/0/root\n"
       "company=company/NOUN.NN/2/nsubj left=leave/VERB.VBD/0/root\n",
       "company; company"},
  });
}

TEST_CASE("names: rulers with their numbers, committees told in two halves, cut at a verb; days are no names") {
  check({
      {"Elizabeth/PROPN/3/nsubj/B-PER II/NUM.CD/1/flat spoke=speak/VERB.VBD/0/root\n", "Elizabeth II"},
      {"Elizabeth/PROPN/3/nsubj/B-PER 2/NUM.CD/1/flat spoke=speak/VERB.VBD/0/root\n", "Elizabeth"},
      {"the=the/DET/5/det House/PROPN/3/compound Oversight/PROPN/6/compound and=and/CCONJ/6/cc "
       "Reform/PROPN/6/compound/B-ORG Committee/PROPN/7/nsubj/I-ORG spoke=speak/VERB.VBD/0/root\n",
       "House Oversight and Reform Committee"},
      {"Lee/PROPN/5/nsubj/B-PER and=and/CCONJ/4/cc Reform/PROPN/4/compound/B-ORG Committee/PROPN/1/conj/I-ORG "
       "spoke=speak/VERB.VBD/0/root\n",
       "Lee; Reform Committee"},
      {"Acme/PROPN/4/nsubj/B-ORG Works/PROPN/1/flat/I-ORG leading=lead/VERB.VBG/1/acl/I-ORG "
       "spoke=speak/VERB.VBD/0/root\n",
       "Acme Works"},
      {"Sunday/PROPN/4/nmod Presidents=president/PROPN.NNPS/3/nmod:desc Lee/PROPN/4/nsubj/B-PER "
       "spoke=speak/VERB.VBD/0/root\n",
       "Lee"},
  });
}

TEST_CASE("what somebody announces is his own; in another clause it may be another's") {
  const std::string when =
      "When=when/ADV/3/advmod Lee/PROPN/3/nsubj/B-PER announced=announce/VERB.VBD/8/advcl his=he/PRON.PRP$/5/nmod:poss "
      "resignation=resignation/NOUN.NN/3/obj ,/PUNCT/3/punct Diaz/PROPN/8/nsubj/B-PER spoke=speak/VERB.VBD/0/root\n";
  check(
      {{"Diaz/PROPN/2/nsubj/B-PER spoke=speak/VERB.VBD/0/root\nDiaz/PROPN/2/nsubj/B-PER "
        "spoke=speak/VERB.VBD/0/root\n" +
            when,
        "Diaz = Diaz = Diaz; Lee = his"}});
}
