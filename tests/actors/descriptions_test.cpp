// Nouns that tell what somebody or something is said to be, and sentences in which nobody is said to be so.
#include "table_rows.hpp"

namespace {

/// "SUBJECT became NOUN" for a subject of one word.
std::string became(const std::string& subject, const std::string& noun) {
  return subject + " became=become/VERB.VBD/0/root a=a/DET/4/det " + noun + "/2/xcomp\n";
}

}  // namespace

TEST_CASE("who becomes something is it; not where it is denied, open, wished or only seems so") {
  const std::string mayor = " a=a/DET/6/det mayor/NOUN/4/xcomp\n";
  check_chains({
      {became("Vask/PROPN/2/nsubj/B-PER", "mayor/NOUN"), "Vask = a mayor"},
      {"Vask/PROPN/4/nsubj/B-PER did=do/AUX/4/aux not=not/PART/4/advmod become=become/VERB.VB/0/root" + mayor,
       "Vask; a mayor"},
      {"Vask/PROPN/4/nsubj/B-PER did=do/AUX/4/aux soon=soon/ADV/4/advmod become=become/VERB.VB/0/root" + mayor,
       "Vask = a mayor"},
      {"Vask/PROPN/3/nsubj/B-PER may=may/AUX/3/aux become=become/VERB.VB/0/root a=a/DET/5/det mayor/NOUN/3/xcomp\n",
       "Vask; a mayor"},
      {"Vask/PROPN/3/nsubj/B-PER will=will/AUX/3/aux become=become/VERB.VB/0/root a=a/DET/5/det mayor/NOUN/3/xcomp\n",
       "Vask = a mayor"},
      {"If=if/SCONJ/3/mark Vask/PROPN/3/nsubj/B-PER becomes=become/VERB.VBZ/7/advcl a=a/DET/5/det mayor/NOUN/3/xcomp "
       "ships=ship/NOUN.NNS/7/nsubj leave=leave/VERB.VBP/0/root\n",
       "Vask; a mayor"},
      {"When=when/SCONJ/3/mark Vask/PROPN/3/nsubj/B-PER becomes=become/VERB.VBZ/7/advcl a=a/DET/5/det "
       "mayor/NOUN/3/xcomp ships=ship/NOUN.NNS/7/nsubj leave=leave/VERB.VBP/0/root\n",
       "Vask = a mayor"},
      {"Vask/PROPN/2/nsubj/B-PER wants=want/VERB.VBZ/0/root to=to/PART/4/mark serve=serve/VERB.VB/2/xcomp "
       "as=as/ADP/6/case mayor/NOUN.NN/4/obl\n",
       "Vask; mayor"},
      {"Vask/PROPN/2/nsubj/B-PER served=serve/VERB.VBD/0/root as=as/ADP/4/case mayor/NOUN.NN/2/obl\n", "Vask = mayor"},
      {"Vask/PROPN/2/nsubj/B-PER wants=want/VERB.VBZ/0/root to=to/PART/4/mark become=become/VERB.VB/2/xcomp" + mayor,
       "Vask; a mayor"},
      {"Vask/PROPN/2/nsubj/B-PER came=come/VERB.VBD/0/root to=to/PART/4/mark become=become/VERB.VB/2/advcl" + mayor,
       "Vask; a mayor"},
      {"Vask/PROPN/2/nsubj/B-PER left=leave/VERB.VBD/0/root after=after/SCONJ/4/mark becoming=become/VERB.VBG/2/advcl" +
           mayor,
       "Vask = a mayor"},
      {"Vask/PROPN/2/nsubj/B-PER seems=seem/VERB.VBZ/0/root a=a/DET/4/det mayor/NOUN/2/xcomp\n", "Vask; a mayor"},
      {name_spoke("Vask", "PER") + became("He/PRON.PRP/2/nsubj", "mayor/NOUN"), "Vask = He = a mayor"},
  });
}

TEST_CASE("who is called something is it, not who calls") {
  check_chains({
      {"Tarn/PROPN/2/nsubj/B-PER named=name/VERB.VBD/0/root Vask/PROPN/2/obj/B-PER a=a/DET/5/det mayor/NOUN/2/xcomp\n",
       "Tarn; Vask = a mayor"},
      {"Tarn/PROPN/2/nsubj/B-PER saw=see/VERB.VBD/0/root Vask/PROPN/2/obj/B-PER as=as/ADP/6/case a=a/DET/6/det "
       "rival/NOUN/2/obl\n",
       "Tarn; Vask = a rival"},
      {"Tarn/PROPN/2/nsubj/B-PER succeeded=succeed/VERB.VBD/0/root Vask/PROPN/2/obj/B-PER as=as/ADP/5/case "
       "chairman/NOUN/2/obl\n",
       "Tarn = chairman; Vask"},
  });
}

TEST_CASE("who serves as something is it; not with one, and not who could") {
  const std::string served = "Vask/PROPN/2/nsubj/B-PER served=serve/VERB.VBD/0/root ";
  check_chains({
      {served + "as=as/ADP/4/case mayor/NOUN/2/obl\n", "Vask = mayor"},
      {served + "with=with/ADP/5/case a=a/DET/5/det mayor/NOUN/2/obl\n", "Vask; a mayor"},
      {served + "as=as/ADP/4/case mayor/NOUN/2/parataxis\n", "Vask; mayor"},
      {served + "as=as/SCONJ/4/mark mayor/NOUN/2/advcl\n", "Vask = mayor"},
      {served + "while=while/SCONJ/4/mark mayor/NOUN/2/advcl\n", "Vask; mayor"},
      {"Vask/PROPN/3/nsubj/B-PER could=could/AUX/3/aux serve=serve/VERB.VB/0/root as=as/ADP/5/case mayor/NOUN/3/obl\n",
       "Vask; mayor"},
      {"Vask/PROPN/3/nsubj/B-PER was=be/AUX/3/cop popular/ADJ/0/root as=as/ADP/5/case mayor/NOUN/3/obl\n",
       "Vask = mayor"},
      {"Vask/PROPN/2/nsubj/B-PER popular/ADJ/0/root as=as/ADP/4/case mayor/NOUN/2/obl\n", "Vask; mayor"},
  });
}

TEST_CASE("as what somebody works: his role; not who he works with") {
  const auto his_role = [](const std::string& by) {
    return "His=he/PRON.PRP$/2/nmod:poss role/NOUN/6/nsubj " + by +
           "/ADP/5/case the=the/DET/5/det chairman/NOUN/2/nmod ended=end/VERB.VBD/0/root\n";
  };
  check_chains({
      {name_spoke("Vask", "PER") + his_role("as"), "Vask = His = the chairman"},
      {name_spoke("Vask", "PER") + his_role("with"), "Vask = His; the chairman"},
  });
}

TEST_CASE("what a place is: behind a verb, beside it, one of several; not what it is in") {
  const std::string grew = " ,/PUNCT/4/punct grew=grow/VERB.VBD/0/root\n";
  const std::string is = "Xyrgville/PROPN/4/nsubj/B-LOC is=be/AUX/4/cop a=a/DET/4/det ";
  const std::string one_of =
      "/PROPN/3/nsubj/B-LOC is=be/AUX/3/cop one=one/NUM.CD/0/root of=of/ADP/6/case the=the/DET/6/det ";
  check_chains({
      {is + "fortress/NOUN/0/root\n", "Xyrgville = a fortress"},
      {"Xyrgville/PROPN/5/nsubj/B-LOC is=be/AUX/5/cop not=not/PART/5/advmod a=a/DET/5/det fortress/NOUN/0/root\n",
       "Xyrgville"},
      {"Xyrgville/PROPN/5/nsubj/B-LOC would=would/AUX/5/aux be=be/AUX/5/cop a=a/DET/5/det fortress/NOUN/0/root\n",
       "Xyrgville"},
      {"Xyrgville/PROPN/5/nsubj/B-LOC is=be/AUX/5/cop in=in/ADP/5/case a=a/DET/5/det fortress/NOUN/0/root\n",
       "Xyrgville"},
      {"Xyrgville/PROPN/6/nsubj/B-LOC ,/PUNCT/4/punct a=a/DET/4/det fortress/NOUN/1/appos" + grew,
       "Xyrgville = a fortress"},
      {"The=the/DET/2/det fortress/NOUN/6/nsubj ,/PUNCT/4/punct Xyrgville/PROPN/2/appos/B-LOC" + grew,
       "The fortress = Xyrgville"},
      {"The=the/DET/2/det fortress/NOUN/6/nsubj ,/PUNCT/4/punct Xyrgville/PROPN/2/parataxis/B-LOC" + grew, "Xyrgville"},
      {"Xyrgville" + one_of + "fortresses=fortress/NOUN.NNS/3/nmod\n", "Xyrgville = one of the fortresses"},
      {"Xyrgville" + one_of + "semesters=semester/NOUN.NNS/3/nmod\n", "Xyrgville"},
  });
}

TEST_CASE("coordinated nouns describe as the first does; not with an article of their own or behind another word") {
  const std::string became_one =
      "Vask/PROPN/2/nsubj/B-PER became=become/VERB.VBD/0/root a=a/DET/4/det lawyer/NOUN/2/xcomp ";
  check_chains({
      {became_one + "and=and/CCONJ/6/cc writer/NOUN/4/conj\n", "Vask = a lawyer = writer"},
      {became_one + "and=and/CCONJ/7/cc the=the/DET/7/det writer/NOUN/4/conj\n", "Vask = a lawyer; the writer"},
      {"Vask/PROPN/2/nsubj/B-PER became=become/VERB.VBD/0/root great/ADJ/2/xcomp and=and/CCONJ/5/cc "
       "mayor/NOUN/3/conj\n",
       "Vask; mayor"},
  });
}

TEST_CASE("a noun describes only what it may be: persons, places, bodies; its number and gender agree") {
  check_chains({
      {became("Vask/PROPN/2/nsubj/B-PER", "fortress/NOUN"), "Vask"},
      {became("Xyrgville/PROPN/2/nsubj/B-LOC", "mayor/NOUN"), "Xyrgville; a mayor"},
      {became("Xyrgville/PROPN/2/nsubj/B-LOC", "cartel/NOUN"), "Xyrgville; a cartel"},
      {became("Quendrix/PROPN/2/nsubj/B-ORG", "fortress/NOUN"), "Quendrix"},
      {became("Quendrix/PROPN/2/nsubj/B-ORG", "cartel/NOUN"), "Quendrix = a cartel"},
      {became("Bolivia/PROPN/2/nsubj/B-LOC", "cartel/NOUN"), "Bolivia = a cartel"},
      {became("Bolivia/PROPN/2/nsubj/B-LOC", "fortress/NOUN"), "Bolivia = a fortress"},
      {became("Bolivia/PROPN/2/nsubj/B-LOC", "mayor/NOUN"), "Bolivia; a mayor"},
      {"Vask/PROPN/2/nsubj/B-PER became=become/VERB.VBD/0/root lawyers=lawyer/NOUN.NNS/2/xcomp\n", "Vask; lawyers"},
      {name_spoke("Vask", "PER") + became("She/PRON.PRP/2/nsubj", "spokesman/NOUN"), "Vask = She; a spokesman"},
      {name_spoke("Vask", "PER") + became("He/PRON.PRP/2/nsubj", "spokesman/NOUN"), "Vask = He = a spokesman"},
  });
}

TEST_CASE("a noun that stands for another, and one said of nobody named, describe nobody") {
  check_chains({
      {"Mayor=mayor/PROPN/2/compound Tarn/PROPN/3/nsubj/B-PER spoke=speak/VERB.VBD/0/root\n"
       "Vask/PROPN/2/nsubj/B-PER became=become/VERB.VBD/0/root the=the/DET/4/det mayor/NOUN/2/xcomp\n",
       "Tarn = the mayor; Vask"},
      {"The=the/DET/2/det company/NOUN/3/nsubj became=become/VERB.VBD/0/root a=a/DET/5/det cartel/NOUN/3/xcomp\n",
       "The company; a cartel"},
  });
}
