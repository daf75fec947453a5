// A floor under the model: on a few sentences that travel with the program, and on the development files where
// NEWSGRAPH_TREEBANK names the folder they are in.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "extractors/language/analyze.hpp"
#include "extractors/language/conllu.hpp"

using namespace newsgraph;

namespace {

/// Parts of 100: words with the right UPOS, the right lemma, the right head and main relation.
struct Accuracy {
  double upos = 0;
  double lemmas = 0;
  double labelled = 0;
};

Accuracy measure(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(in)), {});
  const Document gold = parse_conllu(text, path).document;
  Document ours = gold;
  annotate(ours, embedded_model());
  REQUIRE(gold.size() > 0);
  Accuracy right;
  for (Token t = 0; t < gold.size(); ++t) {
    const bool relation = main_relation(ours.relations[t]) == main_relation(gold.relations[t]);
    right.upos += ours.upos[t] == gold.upos[t] ? 1 : 0;
    right.lemmas += ours.lemma(t) == gold.lemma(t) ? 1 : 0;
    right.labelled += ours.heads[t] == gold.heads[t] && relation ? 1 : 0;
  }
  const double scale = 100.0 / gold.size();
  return {right.upos * scale, right.lemmas * scale, right.labelled * scale};
}

void check_floor(const std::string& path, Accuracy floor) {
  CAPTURE(path);
  const Accuracy ours = measure(path);
  CHECK(ours.upos >= floor.upos);
  CHECK(ours.lemmas >= floor.lemmas);
  CHECK(ours.labelled >= floor.labelled);
}

}  // namespace

TEST_CASE("the model keeps its accuracy on sentences of the development files") {
  check_floor(NEWSGRAPH_SOURCE_DIR "/tests/language/data/sample.conllu", {95, 96, 80});
}

TEST_CASE("the model keeps its accuracy on the development files") {
  const char* folder = std::getenv("NEWSGRAPH_TREEBANK");
  if (folder == nullptr) {
    MESSAGE("skipped: NEWSGRAPH_TREEBANK does not name a folder with ewt-dev.conllu and gum-dev.conllu");
    return;
  }
  check_floor(std::string(folder) + "/ewt-dev.conllu", {95.5, 97.0, 84.7});
  check_floor(std::string(folder) + "/gum-dev.conllu", {96.9, 98.1, 85.1});
}
