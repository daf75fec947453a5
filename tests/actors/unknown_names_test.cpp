// Names that neither source knows, where what they do tells what they are; names that no list knows and that are
// nobody; and which of a family a bare surname means.
#include "table_rows.hpp"

namespace {

/// "It was VERB by NAME.", the name as two tagged words.
std::string was_by(const std::string& relation, const std::string& first, const std::string& second,
                   const std::string& preposition = "by") {
  return "It=it/PRON.PRP/3/nsubj:pass was=be/AUX.VBD/3/aux:pass chartered=charter/VERB.VBN/0/root " + preposition +
         "/ADP/6/case " + first + "/PROPN.NNP/6/compound " + second + "/PROPN.NNP/3/" + relation + "\n";
}

/// "They saw BEHIND."
std::string they_saw(const std::string& behind) {
  return "They=they/PRON.PRP/2/nsubj saw=see/VERB.VBD/0/root " + behind + "\n";
}

const std::string spoke = "/nsubj/B-PER Berg/PROPN/1/flat/I-PER spoke=speak/VERB.VBD/0/root\n";
const std::string berg_spoke = name_spoke("Berg", "PER");

/// "RELATION Bo Berg spoke.", the son's name an apposition to the noun.
std::string son(const std::string& owner, const std::string& noun) {
  return owner + " " + noun + "/NOUN/5/nsubj Bo/PROPN/2/appos/B-PER Berg/PROPN/3/flat/I-PER " +
         "spoke=speak/VERB.VBD/0/root\n";
}

}  // namespace

TEST_CASE("who is named as the agent is a body, known or not; not what is no agent, opens a sentence or is a role") {
  check_chains({
      {was_by("obl:agent", "Blue", "Reefline"), "Blue Reefline"},
      {was_by("obl", "Blue", "Reefline", "near"), ""},
      {was_by("obl:agent", "Blue", "Spokesman"), ""},
      {"Today=today/NOUN/4/obl Blue/PROPN.NNP/3/compound Reefline/PROPN.NNP/4/nsubj said=say/VERB.VBD/0/root\n",
       "Blue Reefline"},
      {"Today=today/NOUN/4/obl Blue/PROPN.NNP/3/compound Reefline/PROPN.NNP/4/nsubj sank=sink/VERB.VBD/0/root\n", ""},
      {"Blue/PROPN.NNP/2/compound Reefline/PROPN.NNP/3/nsubj said=say/VERB.VBD/0/root\n", ""},
  });
}

TEST_CASE("a party and a state in brackets are nobody; a name with a hyphen, and letters without one, are") {
  const auto lima = [](const std::string& label) {
    return "Ann/PROPN/" + std::string(label.find("Tex") == std::string::npos ? "6" : "8") +
           "/nsubj/B-PER Lima/PROPN/1/flat/I-PER (/PUNCT/4/punct " + label;
  };
  check_chains({
      {lima("R/PROPN/1/appos/B-PER -/PUNCT/4/punct/I-PER Tex./PROPN/4/dep/I-PER )/PUNCT/4/punct "
            "spoke=speak/VERB.VBD/0/root\n"),
       "Ann Lima"},
      {they_saw("D/PROPN/2/obj/B-PER -/PUNCT/3/punct/I-PER Ore./PROPN/3/flat/I-PER"), ""},
      {they_saw("Q/PROPN/2/obj/B-PER -/PUNCT/3/punct/I-PER Ore/PROPN/3/flat/I-PER"), "Q - Ore"},
      {they_saw("R/PROPN/2/obj/B-PER Lima/PROPN/3/flat/I-PER"), "R Lima"},
  });
}

TEST_CASE(
    "one word behind an article is a ship; not without the article, before a noun, as an owner, or of two words") {
  check_chains({
      {they_saw("the=the/DET/4/det Quendrix/PROPN.NNP/2/obj/B-PER"), ""},
      {they_saw("Quendrix/PROPN.NNP/2/obj/B-PER"), "Quendrix"},
      {they_saw("the=the/DET/5/det Quendrix/PROPN.NNP/5/compound/B-PER plan=plan/NOUN/2/obj"), "Quendrix"},
      {they_saw("the=the/DET/5/det Quendrix/PROPN.NNP/5/nmod:poss/B-PER plan=plan/NOUN/2/obj"), "Quendrix"},
      {they_saw("the=the/DET/4/det Quendrix/PROPN.NNP/2/obj/B-ORG"), "Quendrix"},
      {they_saw("the=the/DET/4/det Bo/PROPN.NNP/2/obj/B-PER Quendrix/PROPN.NNP/4/flat/I-PER"), "Bo Quendrix"},
      {they_saw("the=the/DET/4/det Quendrixes/PROPN.NNPS/2/obj/B-PER"), "Quendrixes"},
  });
}

TEST_CASE("a surname alone is the head of the family who introduced the others; of two strangers nobody's") {
  const std::string al = "Al/PROPN/3" + spoke, bo = "Bo/PROPN/3" + spoke;
  const std::string his = "His=he/PRON.PRP$/2/nmod:poss", the = "The=the/DET/2/det";
  check_chains({
      {al + son(his, "son") + berg_spoke, "Al Berg = His = Berg; Bo Berg"},
      {al +
           "His=he/PRON.PRP$/2/nmod:poss wife/NOUN/7/nsubj ,/PUNCT/4/punct Bo/PROPN/2/appos/B-PER "
           "Berg/PROPN/4/flat/I-PER ,/PUNCT/4/punct spoke=speak/VERB.VBD/0/root\n" +
           berg_spoke,
       "Al Berg = His = Berg; His wife = Bo Berg"},
      {al + bo + berg_spoke, "Al Berg; Bo Berg; Berg"},
      {al + son(the, "son") + berg_spoke, "Al Berg; Bo Berg; Berg"},
      {al + son(his, "lawyer") + berg_spoke, "Al Berg = His; Bo Berg; Berg"},
      {al + son(his, "son") + "Cy/PROPN/3" + spoke + berg_spoke, "Al Berg = His; Bo Berg; Cy Berg; Berg"},
  });
}

TEST_CASE("an agent named by a role is a person, not a body of that name") {
  const auto described = [](const std::string& table) {
    const newsgraph::Document document = parse_table(table);
    return describe(document, find_actors(document));
  };
  CHECK(described(was_by("obl:agent", "Minority", "Leader")).starts_with("person | Minority Leader"));
  CHECK(described(was_by("obl:agent", "Blue", "Reefline")).starts_with("organization | Blue Reefline"));
}
