// "It", "there", and pronouns inside the phrase of whom they mean: where they stand for somebody, and where not.
#include "table_rows.hpp"

namespace {

const std::string it_grew = "It=it/PRON.PRP/2/nsubj grew=grow/VERB.VBD/0/root\n";
const std::string its_ships_left =
    "Its=its/PRON.PRP$/2/nmod:poss ships=ship/NOUN.NNS/3/nsubj left=leave/VERB.VBD/0/root\n";
const std::string ships_sank = "Ships=ship/NOUN.NNS/2/nsubj sank=sink/VERB.VBD/0/root\n";
const std::string quillon_spoke = name_spoke("Quendrix", "ORG");

/// "It is a NOUN."
std::string it_is_a(const std::string& noun) {
  return "It=it/PRON.PRP/4/nsubj is=be/AUX/4/cop a=a/DET/4/det " + noun + "/NOUN/0/root\n";
}

/// "Vask went to NAME."
std::string went_to(const std::string& name, const std::string& tag) {
  return "Vask/PROPN/2/nsubj/B-PER went=go/VERB.VBD/0/root to=to/ADP/4/case " + name + "/PROPN/2/obl/B-" + tag + "\n";
}

const std::string he_lived_there = "He/PRON.PRP/2/nsubj lived=live/VERB.VBD/0/root there/ADV/2/advmod\n";

}  // namespace

TEST_CASE("a bare 'it' means an actor of this paragraph, of this sentence or the one before") {
  check_chains({
      {"¶ " + quillon_spoke + it_grew, "Quendrix = It"},
      {"¶ " + quillon_spoke + "¶ " + it_grew, "Quendrix"},
      {"¶ " + quillon_spoke + "¶ It=it/PRON.PRP/2/nsubj said=say/VERB.VBD/0/root so/ADV/2/advmod\n", "Quendrix = It"},
      {"¶ " + quillon_spoke + "¶ " + its_ships_left, "Quendrix = Its"},
      {quillon_spoke + ships_sank + it_grew, "Quendrix"},
      {quillon_spoke + ships_sank + its_ships_left, "Quendrix = Its"},
  });
}

TEST_CASE("a bare 'it' means the subject, an owner or who is apposed; nobody else") {
  check_chains({
      {"She/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root Quendrix/PROPN/2/obj/B-ORG\n" + it_grew, "Quendrix"},
      {"She/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root Quendrix/PROPN/2/obj/B-ORG\n" + its_ships_left,
       "Quendrix = Its"},
      {"Quendrix~/PROPN/3/nmod:poss/B-ORG 's/PART.POS/1/case ships=ship/NOUN.NNS/4/nsubj "
       "left=leave/VERB.VBD/0/root\n" +
           it_grew,
       "Quendrix = It"},
      {"The=the/DET/2/det ships=ship/NOUN.NNS/5/nsubj of=of/ADP/4/case Quendrix/PROPN/2/nmod/B-ORG "
       "left=leave/VERB.VBD/0/root\n" +
           it_grew,
       "Quendrix"},
      {"She/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root ships=ship/NOUN.NNS/2/obj ,/PUNCT/5/punct "
       "Quendrix/PROPN/3/appos/B-ORG\n" +
           it_grew,
       "Quendrix = It"},
      {"Quendrix/PROPN/0/root/B-ORG !/PUNCT/1/punct\n" + it_grew, "Quendrix"},
  });
}

TEST_CASE("what 'it' is said to be tells whether it is a place, a body or a thing") {
  check_chains({
      {quillon_spoke + it_is_a("semester"), "Quendrix"},
      {quillon_spoke + it_is_a("guild"), "Quendrix = It = a guild"},
      {name_spoke("Xyrgville", "LOC") + it_is_a("fortress"), "Xyrgville = It = a fortress"},
      {quillon_spoke + it_is_a("victim"), "Quendrix = It; a victim"},
      {quillon_spoke + "It=it/PRON.PRP/4/nsubj is=be/AUX/4/cop in=in/ADP/4/case trouble/NOUN/0/root\n",
       "Quendrix = It"},
      {name_spoke("Vask", "PER") + "She/PRON.PRP/4/nsubj is=be/AUX/4/cop a=a/DET/4/det treasure/NOUN/0/root\n",
       "Vask = She"},
  });
}

TEST_CASE("a pronoun means who stands above it beside 'and' and in a relative clause; not deeper in the phrase") {
  check_chains({
      {"Vask/PROPN/5/nsubj/B-PER and=and/CCONJ/4/cc his=he/PRON.PRP$/4/nmod:poss wife=wife/NOUN/1/conj "
       "left=leave/VERB.VBD/0/root\n",
       "Vask = his; his wife"},
      {"Vask/PROPN/6/nsubj/B-PER that=that/SCONJ/3/mark lost=lose/VERB.VBD/1/acl:relcl his=he/PRON.PRP$/5/nmod:poss "
       "seat/NOUN/3/obj left=leave/VERB.VBD/0/root\n",
       "Vask = his"},
      {"Vask/PROPN/5/nsubj/B-PER of=of/ADP/4/case his=he/PRON.PRP$/4/nmod:poss seat/NOUN/1/nmod "
       "left=leave/VERB.VBD/0/root\n",
       "Vask"},
  });
}

TEST_CASE("'there' is the place that somebody was in or went to, in the sentence before") {
  check_chains({
      {went_to("Xyrgville", "LOC") + he_lived_there, "Vask = He; Xyrgville = there"},
      {went_to("Bolivia", "LOC") + he_lived_there, "Vask = He; Bolivia = there"},
      {went_to("Quendrix", "ORG") + he_lived_there, "Vask = He; Quendrix"},
      {"Vask/PROPN/2/nsubj/B-PER left=leave/VERB.VBD/0/root Xyrgville/PROPN/2/obj/B-LOC\n" + he_lived_there,
       "Vask = He; Xyrgville"},
      {went_to("Xyrgville", "LOC") + ships_sank + he_lived_there, "Vask = He; Xyrgville"},
      {name_spoke("Xyrgville", "LOC") +
           "Vask/PROPN/2/nsubj/B-PER went=go/VERB.VBD/0/root to=to/ADP/5/case the=the/DET/5/det "
           "city=city/NOUN/2/obl\n" +
           he_lived_there,
       "Xyrgville = the city; Vask = He"},
  });
}

TEST_CASE("'there' that only says that something exists, or greets, is no place") {
  check_chains({
      {went_to("Xyrgville", "LOC") + "There/PRON.EX/2/expl lived=live/VERB.VBD/0/root ships=ship/NOUN.NNS/2/nsubj\n",
       "Vask; Xyrgville"},
      {went_to("Xyrgville", "LOC") + "Hello/INTJ/0/root there/ADV/1/discourse\n", "Vask; Xyrgville"},
  });
}
