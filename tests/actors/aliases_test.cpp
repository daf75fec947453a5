// Other names of somebody: "known as", "born"; and an office that is spoken to.
#include "table_rows.hpp"

namespace {

/// "Ostvorn ALSO VERB BY ALIAS, grew.": the participle with its relation, the alias with its tag.
std::string ostvorn(const std::string& verb, const std::string& by, const std::string& alias,
                    const std::string& between = ",/PUNCT/1/punct") {
  return "Ostvorn/PROPN/8/nsubj/B-LOC " + between + " also/ADV/4/advmod " + verb + " " + by + "/ADP/6/case " + alias +
         " ,/PUNCT/1/punct grew=grow/VERB.VBD/0/root\n";
}

/// "Vask, VERB Ann Tarn, spoke."
std::string vask(const std::string& verb) {
  return "Vask/PROPN/7/nsubj/B-PER ,/PUNCT/3/punct " + verb +
         "/VERB.VBN/1/acl Ann/PROPN/3/xcomp/B-PER Tarn/PROPN/4/flat/I-PER ,/PUNCT/3/punct "
         "spoke=speak/VERB.VBD/0/root\n";
}

/// "You left, TITLE Speaker."
std::string you_left(const std::string& title) {
  return "You=you/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root ,/PUNCT/5/punct " + title +
         "/5/nmod:desc Speaker=speaker/PROPN/2/vocative\n";
}

const std::string known = "known=know/VERB.VBN/1/acl", xyrg = "Xyrg/PROPN/4/obl/B-LOC";

}  // namespace

TEST_CASE(
    "what is known as something bears that name too; not without \"known\" or \"as\", nor a name of another sort") {
  check_chains({
      {ostvorn(known, "as", xyrg), "Ostvorn = Xyrg"},
      {ostvorn("called=call/VERB.VBN/1/acl", "as", xyrg), "Ostvorn; Xyrg"},
      {ostvorn("knowing=know/VERB.VBG/1/acl", "as", xyrg), "Ostvorn; Xyrg"},
      {ostvorn(known, "to", xyrg), "Ostvorn; Xyrg"},
      {ostvorn(known, "as", "Quendrix/PROPN/4/obl/B-ORG"), "Ostvorn; Quendrix"},
  });
}

TEST_CASE("where the parse has lost it, the name right before the participle bears the other") {
  check_chains({
      {ostvorn("known=know/VERB.VBN/8/dep", "as", xyrg), "Ostvorn = Xyrg"},
      {ostvorn("known=know/VERB.VBN/8/dep", "as", xyrg, "ships=ship/NOUN.NNS/8/dep"), "Ostvorn; Xyrg"},
  });
}

TEST_CASE("who was born with a name bears it; who was given somebody does not") {
  check_chains({
      {vask("born=bear"), "Vask = Ann Tarn"},
      {vask("given=give"), "Vask; Ann Tarn"},
      {vask("known=know"), "Vask; Ann Tarn"},
  });
}

TEST_CASE("who is spoken to by title and office is one; by another word two") {
  check_chains({
      {you_left("Madam=madam/PROPN") + you_left("Madam=madam/PROPN"), "Madam Speaker = Madam Speaker"},
      {you_left("a=a/DET") + you_left("a=a/DET"), "a Speaker; a Speaker"},
  });
}
