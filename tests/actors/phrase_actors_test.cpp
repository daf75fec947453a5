// Whom a phrase stands for: by itself, by its apposition, by the name inside it, by what it counts; nobody where it
// only mentions them.
#include <doctest/doctest.h>

#include "extractors/actors/phrase_actors.hpp"
#include "parse_table.hpp"

namespace {

using namespace newsgraph;

/// The words of the mentions that the phrase at a token stands for, joined by "; ".
std::string at(const std::string& table, Token head) {
  const Document document = parse_table(table);
  const Actors actors = find_actors(document);
  std::string out;
  for (const Mention* m : mentions_of_phrase(Syntax(document), actors, head)) {
    out += (out.empty() ? "" : "; ") + std::string(document.text(m->range));
  }
  return out;
}

}  // namespace

TEST_CASE("a phrase stands for its own mention, or for the names beside and inside it") {
  CHECK(at("Lee/PROPN/2/nsubj/B-PER spoke=speak/VERB.VBD/0/root\n", 0) == "Lee");
  CHECK(at("Rain=rain/NOUN.NN/2/nsubj fell=fall/VERB.VBD/0/root\n", 0).empty());
  CHECK(
      at("An=a/DET/2/det Australian=Australian/ADJ.JJ/6/nsubj ,/PUNCT/4/punct Lee/PROPN/2/appos/B-PER ,/PUNCT/2/punct "
         "spoke=speak/VERB.VBD/0/root\n",
         1) == "Lee");
  CHECK(at("officers=officer/NOUN.NNS/5/nsubj Keller/PROPN/1/appos/B-PER and/CCONJ/4/cc Bolton/PROPN/2/conj/B-PER "
           "spoke=speak/VERB.VBD/0/root\n",
           0) == "Keller; Bolton");
  CHECK(at("Mali/PROPN/3/nsubj/B-LOC Keller/PROPN/1/appos/B-PER spoke=speak/VERB.VBD/0/root\n", 0) == "Keller");
  CHECK(at("Mali/PROPN/5/nsubj/B-LOC ,/PUNCT/3/punct Keller/PROPN/1/appos/B-PER ,/PUNCT/1/punct "
           "spoke=speak/VERB.VBD/0/root\n",
           0) == "Mali");
  CHECK(at("dozens=dozen/NOUN.NNS/4/nsubj of=of/ADP/3/case protesters=protester/NOUN.NNS/1/nmod "
           "marched=march/VERB.VBD/0/root\n",
           0) == "dozens of protesters");
  CHECK(at("photos=photo/NOUN.NNS/4/nsubj of=of/ADP/3/case protesters=protester/NOUN.NNS/1/nmod "
           "spread=spread/VERB.VBD/0/root\n",
           0)
            .empty());
}
