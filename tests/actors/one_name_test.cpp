// One name for two: a surname the tagger took for a body, a body by its clipped name, a person behind the role or
// below it; and a country's letters that are money. Each with what looks like it and is not.
#include "table_rows.hpp"

namespace {

/// "They saw BEHIND."
std::string they_saw(const std::string& behind) {
  return "They=they/PRON.PRP/2/nsubj saw=see/VERB.VBD/0/root " + behind + "\n";
}

/// "FIRST Quendrix spoke."
std::string quendrix(const std::string& first) {
  return first + "/PROPN/3/nsubj/B-PER Quendrix/PROPN/1/flat/I-PER spoke=speak/VERB.VBD/0/root\n";
}

/// "Institute of Ports (WORD) spoke.", the word tagged as told.
std::string institute(const std::string& word, const std::string& tag) {
  return "Institute/PROPN/7/nsubj/B-ORG of/ADP/3/case/I-ORG Ports/PROPN/1/nmod/I-ORG (/PUNCT/5/punct " + word +
         "/PROPN/1/appos" + tag + " )/PUNCT/5/punct spoke=speak/VERB.VBD/0/root\n";
}

/// "According to ARTICLE mayor, Ann Lee, REST", with the name lost to the clause behind.
std::string according(const std::string& article, const std::string& root, const std::string& rest) {
  return "According=accord/VERB.VBG/4/case to/ADP/1/fixed " + article + "/DET/4/det mayor/NOUN.NN/" + root +
         "/obl ,/PUNCT/4/punct Ann/PROPN/" + root + "/nsubj/B-PER Lee/PROPN/6/flat/I-PER ,/PUNCT/" + root + "/punct " +
         rest + "\n";
}

}  // namespace

TEST_CASE("US before a dollar is money; before a noun, or apart from the dollar, it is a country") {
  check_chains({
      {they_saw("US$/PROPN/4/compound/B-LOC 2/NUM/2/obj"), ""},
      {they_saw("US~/PROPN/4/compound/B-LOC $/SYM/2/obj 2/NUM/4/nummod"), ""},
      {they_saw("US/PROPN/4/compound/B-LOC $/SYM/2/obj 2/NUM/4/nummod"), "US"},
      {they_saw("US/PROPN/4/compound/B-LOC aid/NOUN/2/obj"), "US"},
      {they_saw("US~/PROPN/5/compound/B-LOC -/PUNCT/5/punct aid/NOUN/2/obj"), "US"},
  });
}

TEST_CASE(
    "a surname tagged as a body or place is the person's; not a certain body, one of two people, or told before") {
  const std::string ali = quendrix("Ali"), bo = quendrix("Bo");
  const std::string court = "Ali/PROPN/3/nsubj/B-PER Court/PROPN/1/flat/I-PER spoke=speak/VERB.VBD/0/root\n";
  check_chains({
      {ali + name_spoke("Quendrix", "ORG"), "Ali Quendrix = Quendrix"},
      {ali + name_spoke("Quendrix", "LOC"), "Ali Quendrix = Quendrix"},
      {ali + name_spoke("Quendrixo", "ORG"), "Ali Quendrix; Quendrixo"},
      {name_spoke("Quendrix", "ORG") + ali, "Quendrix; Ali Quendrix"},
      {ali + bo + name_spoke("Quendrix", "ORG"), "Ali Quendrix; Bo Quendrix; Quendrix"},
      {court + name_spoke("Court", "ORG"), "Ali Court = Court"},
      {court + "The=the/DET/2/det " + "Court/PROPN/3/nsubj/B-ORG spoke=speak/VERB.VBD/0/root\n", "Ali Court; Court"},
  });
}

TEST_CASE(
    "a clipped name in brackets is the body's; not another first letter, nor a given name, nor without brackets") {
  check_chains({
      {institute("Inports", "/B-ORG") + name_spoke("Inports", "ORG"), "Institute of Ports = Inports = Inports"},
      {institute("Inports", "/B-PER") + name_spoke("Inports", "PER"), "Institute of Ports = Inports = Inports"},
      {institute("Lima", "/B-LOC") + name_spoke("Lima", "LOC"), "Institute of Ports; Lima; Lima"},
      {institute("Quports", "/B-ORG") + name_spoke("Quports", "ORG"), "Institute of Ports; Quports = Quports"},
      {institute("Ivan", "/B-PER") + name_spoke("Ivan", "PER"), "Institute of Ports; Ivan = Ivan"},
      {institute("Iceland", "/B-LOC") + name_spoke("Iceland", "LOC"), "Institute of Ports; Iceland = Iceland"},
      {institute("Int", "/B-PER") + name_spoke("Int", "PER"), "Institute of Ports; Int = Int"},
      {institute("INP", "") + name_spoke("INP", "ORG"), "Institute of Ports = INP = INP"},
  });
}

TEST_CASE("a name between commas is who holds the role before it; not in a list, nor of one among many") {
  const std::string came = "came=come/VERB.VBD/0/root";
  check_chains({
      {according("the=the", "9", came), "the mayor = Ann Lee"},
      {according("the=the", "10", "nobody/PRON/10/nsubj " + came), "the mayor = Ann Lee"},
      {according("a=a", "10", "nobody/PRON/10/nsubj " + came), "a mayor; Ann Lee"},
      {according("the=the", "11", "and/CCONJ/10/cc Bo/PROPN/6/conj/B-PER " + came), "the mayor; Ann Lee; Bo"},
      {according("the=the", "10", "Bo/PROPN/6/conj/B-PER " + came), "the mayor; Ann Lee; Bo"},
  });
}

TEST_CASE("a place between commas is no mayor; nor is who stands there without the second comma") {
  const std::string before = "According=accord/VERB.VBG/4/case to/ADP/1/fixed the=the/DET/4/det mayor/NOUN.NN/";
  check_chains({
      {before + "8/obl ,/PUNCT/4/punct Oruro/PROPN/4/appos/B-LOC ,/PUNCT/8/punct came=come/VERB.VBD/0/root\n",
       "the mayor; Oruro"},
      {before + "8/obl ,/PUNCT/4/punct Ann/PROPN/8/nsubj/B-PER Lee/PROPN/6/flat/I-PER came=come/VERB.VBD/0/root\n",
       "the mayor; Ann Lee"},
  });
}
