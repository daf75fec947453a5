// "The city", "the lake", "the alliance" for the name before: what they may and may not stand for.
#include <doctest/doctest.h>

#include "parse_table.hpp"

namespace {

/// "They visited NAME." for a place of one word.
std::string visited(const std::string& name) {
  return "They/PRON.PRP/2/nsubj visited=visit/VERB.VBD/0/root " + name + "/PROPN/2/obj/B-LOC ./PUNCT/2/punct\n";
}

/// "Ships left the NOUN."
std::string left(const std::string& noun) {
  return "Ships=ship/NOUN.NNS/2/nsubj left=leave/VERB.VBD/0/root the/DET/4/det " + noun +
         "/NOUN.NN/2/obj ./PUNCT/2/punct\n";
}

}  // namespace

TEST_CASE("a noun for a place stands for the last one of its sort") {
  CHECK(chains(visited("Lima") + left("city")) == "Lima = the city");
  CHECK(chains(visited("Lima") + visited("Peru") + left("city")) == "Lima = the city; Peru");
  CHECK(chains(visited("Peru") + visited("Lima") + left("country")) == "Peru = the country; Lima");
  CHECK(chains(visited("Xyrgville") + left("town")) == "Xyrgville = the town");
  const std::string lake =
      "They/PRON.PRP/2/nsubj saw=see/VERB.VBD/0/root Lake/PROPN/2/obj/B-LOC Xyrg/PROPN/3/flat/I-LOC\n";
  CHECK(chains(lake + left("lake")) == "Lake Xyrg = the lake");
  CHECK(chains(visited("Lima") + lake + left("city")) == "Lima = the city; Lake Xyrg");
}

TEST_CASE("a noun for a place that stands for none is nobody") {
  CHECK(chains(left("island")).empty());
  CHECK(chains(visited("Peru") + left("lake")) == "Peru");
  CHECK(chains(visited("Lima") + left("island")) == "Lima");
}

TEST_CASE("a place told from others, a place that speaks, and several are not it") {
  CHECK(chains(visited("Lima") + "They/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root the/DET/5/det old/ADJ/5/amod "
                                 "city/NOUN.NN/2/obj\n") == "Lima; the old city");
  CHECK(chains(visited("Lima") + "The/DET/2/det city/NOUN.NN/3/nsubj said=say/VERB.VBD/0/root so/ADV/3/advmod\n") ==
        "Lima; The city");
  CHECK(chains(visited("Lima") +
               "They/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root the/DET/4/det cities=city/NOUN.NNS/2/obj\n") ==
        "Lima; the cities");
  CHECK(chains(visited("Lima") + "They/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root a/DET/4/det city/NOUN.NN/2/obj\n") ==
        "Lima; a city");
}

TEST_CASE("what a place is called") {
  CHECK(chains("Lima/PROPN/4/nsubj/B-LOC is=be/AUX/4/cop the/DET/4/det capital/NOUN.NN/0/root\n") ==
        "Lima = the capital");
  CHECK(
      chains("Lima/PROPN/7/nsubj/B-LOC ,/PUNCT/4/punct the/DET/4/det capital/NOUN.NN/1/appos ,/PUNCT/4/punct has=have/"
             "AUX/7/aux grown=grow/VERB.VBN/0/root\n") == "Lima = the capital");
  CHECK(
      chains("Lima/PROPN/5/nsubj/B-LOC is=be/AUX/5/cop not=not/PART/5/advmod the/DET/5/det capital/NOUN.NN/0/root\n") ==
      "Lima");
}

TEST_CASE("a noun for a body stands for the last one of its sort") {
  const auto spoke = [](const std::string& name) {
    return name + "/PROPN/2/nsubj/B-ORG spoke=speak/VERB.VBD/0/root\n";
  };
  CHECK(chains(spoke("NATO") + left("alliance")) == "NATO = the alliance");
  CHECK(chains(spoke("Boeing") + left("company")) == "Boeing = the company");
  CHECK(chains(spoke("NATO") + spoke("Boeing") + left("alliance")) == "NATO = the alliance; Boeing");
  CHECK(chains(spoke("Boeing") + left("alliance")) == "Boeing; the alliance");
  CHECK(chains(spoke("Xyrgol") + left("organization")) == "Xyrgol = the organization");
  CHECK(chains(spoke("Xyrgol") + left("alliance")) == "Xyrgol; the alliance");
  CHECK(chains(spoke("Boeing") +
               "Ships=ship/NOUN.NNS/2/nsubj left=leave/VERB.VBD/0/root the/DET/5/det rival/ADJ/5/amod "
               "company/NOUN.NN/2/obj\n") == "Boeing; the rival company");
}

TEST_CASE("the House of a parliament") {
  CHECK(chains("They/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root the/DET/4/det House/PROPN.NNP/2/obj\n") == "House");
  CHECK(chains("They/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root the/DET/4/det house/NOUN.NN/2/obj\n").empty());
  CHECK(chains("They/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root the/DET/5/det House/PROPN.NNP/5/compound "
               "door/NOUN.NN/2/obj\n")
            .empty());
}
