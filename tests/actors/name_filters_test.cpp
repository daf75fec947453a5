// What looks like a name and names no actor: storms, letters of honour, languages, titles of works.
#include "table_rows.hpp"

namespace {

/// "Ann Lee VERB BEHIND."
std::string ann_lee(const std::string& verb, const std::string& behind) {
  return "Ann/PROPN/3/nsubj/B-PER Lee/PROPN/1/flat/I-PER " + verb + "/VERB.VBD/0/root " + behind + "\n";
}

/// "She read BEHIND."
std::string she_read(const std::string& behind) {
  return "She/PRON.PRP/2/nsubj read=read/VERB.VBD/0/root " + behind + "\n";
}

}  // namespace

TEST_CASE("storms are nobody, with their names alone neither; a person of that name is one") {
  const std::string storm = "Hurricane/PROPN/3/nsubj/B-PER Ann/PROPN/1/flat/I-PER came=come/VERB.VBD/0/root\n";
  check_chains({
      {storm + name_spoke("Ann", "PER"), ""},
      {storm + name_spoke("Bo", "PER"), "Bo"},
      {storm + ann_lee("spoke=speak", "") + name_spoke("Ann", "PER"), "Ann Lee = Ann"},
  });
}

TEST_CASE("letters of honour behind a person name nobody; behind a body, behind 'and', in a longer name they may") {
  const std::string spoke = " ,/PUNCT/1/punct spoke=speak/VERB.VBD/0/root\n";
  const std::string lee = "Ann/PROPN/6/nsubj/B-PER Lee/PROPN/1/flat/I-PER ";
  check_chains({
      {lee + ",/PUNCT/4/punct QC/PROPN/1/appos/B-ORG" + spoke, "Ann Lee"},
      {"Ann/PROPN/4/nsubj/B-PER Lee/PROPN/1/flat/I-PER QC/PROPN/1/appos/B-ORG spoke=speak/VERB.VBD/0/root\n",
       "Ann Lee"},
      {lee + ",/PUNCT/4/punct QV/PROPN/1/appos/B-ORG" + spoke, "Ann Lee; QV"},
      {lee + "and=and/CCONJ/4/cc QC/PROPN/1/conj/B-ORG" + spoke, "Ann Lee; QC"},
      {"Quendrix/PROPN/5/nsubj/B-ORG ,/PUNCT/3/punct QC/PROPN/1/appos/B-ORG" + spoke, "Quendrix; QC"},
      {"Ann/PROPN/7/nsubj/B-PER Lee/PROPN/1/flat/I-PER ,/PUNCT/4/punct QC/PROPN/1/appos/B-ORG "
       "Works/PROPN/4/flat/I-ORG" +
           spoke,
       "Ann Lee; QC Works"},
  });
}

TEST_CASE("a language is no people: in one, into one, what is learned; a people is") {
  check_chains({
      {ann_lee("spoke=speak", "in=in/ADP/5/case Norwegian/PROPN/3/obl/B-LOC"), "Ann Lee"},
      {ann_lee("spoke=speak", "into=into/ADP/5/case Norwegian/PROPN/3/obl/B-LOC"), "Ann Lee"},
      {ann_lee("spoke=speak", "with=with/ADP/5/case Norwegian/PROPN/3/obl/B-LOC"), "Ann Lee; Norwegian"},
      {ann_lee("believed=believe", "in=in/ADP/5/case Norwegians=norwegian/PROPN.NNPS/3/obl/B-LOC"),
       "Ann Lee; Norwegians"},
      {ann_lee("believed=believe", "in=in/ADP/6/case the=the/DET/6/det Norwegian/PROPN/3/obl/B-LOC"),
       "Ann Lee; Norwegian"},
      {ann_lee("spoke=speak", "in=in/ADP/5/case Norwegian/ADJ/3/obl"), "Ann Lee"},
      {ann_lee("spoke=speak", "in=in/ADP/6/case Norwegian/ADJ/6/amod waters=water/NOUN.NNS/3/obl"),
       "Ann Lee; Norwegian"},
      {ann_lee("learned=learn", "Norwegian/PROPN/3/obj/B-LOC"), "Ann Lee"},
      {ann_lee("praised=praise", "Norwegian/PROPN/3/obj/B-LOC"), "Ann Lee; Norwegian"},
      {"Norwegian/PROPN/2/nsubj/B-LOC learned=learn/VERB.VBD/0/root\n", "Norwegian"},
  });
}

TEST_CASE("titles of works are nobody: large as a whole, inside a sentence, and no office, name or plural") {
  check_chains({
      {she_read("The=the/DET/5/det Good/PROPN/5/compound Neighbour/PROPN.NNP/2/obj"), ""},
      {she_read("The=the/DET/5/det Good/ADJ/5/amod Neighbour/PROPN.NNP/2/obj"), ""},
      {she_read("the=the/DET/5/det Good/ADJ/5/amod Neighbour/PROPN.NNP/2/obj"), "the Good Neighbour"},
      {she_read("The=the/DET/4/det Neighbour/PROPN.NNP/2/obj"), ""},
      {she_read("the=the/DET/4/det Neighbour/PROPN.NNP/2/obj"), "the Neighbour"},
      {she_read("Sparrow/PROPN/4/compound Explorer/PROPN.NNP/2/obj"), ""},
      {she_read("sparrow/PROPN/4/compound Explorer/PROPN.NNP/2/obj"), "sparrow Explorer"},
      {she_read("lone/ADJ/4/amod Explorer/PROPN.NNP/2/obj"), "lone Explorer"},
      {she_read("Sparrow/PROPN/4/compound Explorers=explorer/PROPN.NNPS/2/obj"), "Sparrow Explorers"},
      {she_read("Sparrow/PROPN/4/compound Mayor/PROPN.NNP/2/obj"), "Sparrow Mayor"},
      {she_read("Judge/PROPN/4/compound Neighbour/PROPN.NNP/2/obj"), "Judge Neighbour"},
      {she_read("Quendrix/PROPN/4/compound/B-ORG Explorer/PROPN.NNP/2/obj"), "Quendrix Explorer; Quendrix"},
      {"Sparrow/PROPN/2/compound Explorer/PROPN.NNP/3/nsubj left=leave/VERB.VBD/0/root\n", "Sparrow Explorer"},
  });
}
