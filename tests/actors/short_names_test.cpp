// Short names of places and bodies: without the word that tells what they are, and by their letters.
#include "table_rows.hpp"

namespace {

/// "She saw NAME." for a name given as words, with its tag.
std::string saw(const std::string& name, const std::string& tag) {
  std::istringstream words(name);
  std::string out, word;
  int n = 3;
  for (; words >> word; ++n) out += " " + word + "/PROPN/" + (n == 3 ? "2/obj/B-" : "3/flat/I-") + tag;
  return "She/PRON.PRP/2/nsubj saw=see/VERB.VBD/0/root" + out + "\n";
}

}  // namespace

TEST_CASE("an island or town without its last word; not a river, not another island, not a body") {
  check_chains({
      {saw("Xyrg", "LOC") + saw("Xyrg Island", "LOC"), "Xyrg = Xyrg Island"},
      {saw("Xyrg Town", "LOC") + saw("Xyrg", "LOC"), "Xyrg Town = Xyrg"},
      {saw("Xyrg", "LOC") + saw("Xyrg River", "LOC"), "Xyrg; Xyrg River"},
      {saw("Vorn", "LOC") + saw("Xyrg Island", "LOC"), "Vorn; Xyrg Island"},
      {saw("Xyrg", "ORG") + saw("Xyrg Island", "LOC"), "Xyrg; Xyrg Island"},
  });
}

TEST_CASE("a body without its last word, where that tells that it is a body; not where the short name is another") {
  check_chains({
      {saw("Vorn University", "ORG") + saw("Vorn", "ORG"), "Vorn University = Vorn"},
      {saw("Vorn Sparrow", "ORG") + saw("Vorn", "ORG"), "Vorn Sparrow; Vorn"},
      {saw("Vorn District Hospital", "ORG") + saw("Vorn District", "ORG"), "Vorn District Hospital; Vorn District"},
      {saw("Vor University", "ORG") + saw("Vor", "ORG"), "Vor University; Vor"},
      {saw("Vorn University", "ORG") + saw("Vorn Hospital", "ORG") + saw("Vorn", "ORG"),
       "Vorn University; Vorn Hospital; Vorn"},
      {saw("Vorn University", "ORG") + saw("Vorn", "LOC"), "Vorn University; Vorn"},
  });
}

TEST_CASE("letters of a place are the place; other letters are not, and those of a body neither") {
  check_chains({
      {saw("Xyrg Vorn Park", "LOC") + saw("XVP", "LOC"), "Xyrg Vorn Park = XVP"},
      {saw("Xyrg Vorn Park", "LOC") + saw("XQP", "LOC"), "Xyrg Vorn Park; XQP"},
      {saw("Xyrg Vorn Park", "LOC") + saw("XVP", "ORG"), "Xyrg Vorn Park; XVP"},
  });
}
