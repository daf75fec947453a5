// "His wife" is the wife he was named with: whose relation is meant, and where it is nobody's or one of several.
#include "table_rows.hpp"

namespace {

/// "Bo Lind met his NOUN Ann Tarn."
std::string lind_met(const std::string& noun) {
  return "Bo/PROPN/3/nsubj/B-PER Lind/PROPN/1/flat/I-PER met=meet/VERB.VBD/0/root his=he/PRON.PRP$/5/nmod:poss " +
         noun + "/NOUN/3/obj Ann/PROPN/5/appos/B-PER Tarn/PROPN/6/flat/I-PER\n";
}

/// "Ann Tarn met her NOUN Bo Lind."
std::string tarn_met(const std::string& noun) {
  return "Ann/PROPN/3/nsubj/B-PER Tarn/PROPN/1/flat/I-PER met=meet/VERB.VBD/0/root her=she/PRON.PRP$/5/nmod:poss " +
         noun + "/NOUN/3/obj Bo/PROPN/5/appos/B-PER Lind/PROPN/6/flat/I-PER\n";
}

/// "OWNER NOUN left."
std::string left(const std::string& owner, const std::string& noun) {
  return owner + "/2/nmod:poss " + noun + "/3/nsubj left=leave/VERB.VBD/0/root\n";
}

const std::string his = "His=he/PRON.PRP$", her = "Her=she/PRON.PRP$";

}  // namespace

TEST_CASE("his wife is the one named with him; not another man's, not his sister") {
  check_chains({
      {lind_met("wife") + left(his, "wife/NOUN"), "Bo Lind = his = His; Ann Tarn = His wife"},
      {lind_met("wife") + "Al/PROPN/2/nsubj/B-PER came=come/VERB.VBD/0/root\n" + left(his, "wife/NOUN"),
       "Bo Lind = his; Ann Tarn; Al = His; His wife"},
      {lind_met("wife") + left(his, "sister/NOUN"), "Bo Lind = his = His; Ann Tarn; His sister"},
      {lind_met("wife") + "The=the/DET/2/det wife/NOUN/3/nsubj left=leave/VERB.VBD/0/root\n",
       "Bo Lind = his; Ann Tarn; The wife"},
  });
}

TEST_CASE("of two brothers, of a second son and of sons nobody knows which") {
  check_chains({
      {tarn_met("brother") + left(her, "brother/NOUN"), "Ann Tarn = her = Her; Bo Lind = Her brother"},
      {tarn_met("brother") +
           "Her=she/PRON.PRP$/2/nmod:poss brother=brother/NOUN/5/nsubj Al/PROPN/2/appos/B-PER Lind/PROPN/3/flat/I-PER "
           "spoke=speak/VERB.VBD/0/root\n" +
           left(her, "brother/NOUN"),
       "Ann Tarn = her = Her = Her; Bo Lind; Al Lind; Her brother"},
      {tarn_met("son") +
           "Her=she/PRON.PRP$/3/nmod:poss second=second/ADJ/3/amod son=son/NOUN/4/nsubj left=leave/VERB.VBD/0/root\n",
       "Ann Tarn = her = Her; Bo Lind; Her second son"},
      {tarn_met("son") + left(her, "sons=son/NOUN.NNS"), "Ann Tarn = her = Her; Bo Lind; Her sons"},
  });
}

TEST_CASE("a father without a name is the same father") {
  const std::string fathers =
      "Vask~/PROPN/3/nmod:poss/B-PER 's/PART.POS/1/case father=father/NOUN/4/nsubj spoke=speak/VERB.VBD/0/root "
      "to=to/ADP/6/case her=she/PRON.PRP/4/obl\n";
  check_chains({
      {fathers + left(her, "father/NOUN"), "Vask's father = Her father; Vask = her = Her"},
      {fathers + left(her, "mother/NOUN"), "Vask's father; Vask = her = Her; Her mother"},
  });
}
