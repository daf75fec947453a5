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

namespace {

/// The labels of the actors that the phrase at a token stands for, joined by "; ".
std::string actors_at(const std::string& table, Token head) {
  const Document document = parse_table(table);
  const Actors actors = find_actors(document);
  std::string out;
  for (const PhraseActor& actor : actors_of_phrase(Syntax(document), actors, head))
    out += (out.empty() ? "" : "; ") + actors.entities[actor.entity].label;
  return out;
}

std::string before(const std::string& table, Token verb) {
  const Document document = parse_table(table);
  const Actors actors = find_actors(document);
  const Mention* m = mention_before(document, actors, verb);
  return m ? std::string(document.text(m->range)) : "-";
}

}  // namespace

TEST_CASE("a counted group stands for those named together with its noun; no other number, no bare plural") {
  const std::string named =
      "She=she/PRON.PRP/2/nsubj met=meet/VERB.VBD/0/root officers=officer/NOUN.NNS/2/obj "
      "Keller/PROPN/3/appos/B-PER and/CCONJ/6/cc Bolton/PROPN/4/conj/B-PER\n";
  CHECK(actors_at(named + "Two=two/NUM.CD/2/nummod officers=officer/NOUN.NNS/3/nsubj left=leave/VERB.VBD/0/root\n",
                  7) == "Keller; Bolton");
  CHECK(actors_at(named + "Both=both/DET.DT/2/det officers=officer/NOUN.NNS/3/nsubj left=leave/VERB.VBD/0/root\n", 7) ==
        "Keller; Bolton");
  CHECK(actors_at(named + "Three=three/NUM.CD/2/nummod officers=officer/NOUN.NNS/3/nsubj left=leave/VERB.VBD/0/root\n",
                  7) == "Three officers");
  CHECK(actors_at(named + "Two=two/NUM.CD/2/nummod soldiers=soldier/NOUN.NNS/3/nsubj left=leave/VERB.VBD/0/root\n",
                  7) == "Two soldiers");
  CHECK(actors_at(named + "officers=officer/NOUN.NNS/2/nsubj left=leave/VERB.VBD/0/root\n", 6) == "officers");
}

TEST_CASE("the mention right before a finite verb; none before an infinitive or a participle, nor further away") {
  CHECK(before("after=after/ADP/2/case Keller/PROPN/4/obl/B-PER also=also/ADV/4/advmod spoke=speak/VERB.VBD/0/root\n",
               3) == "Keller");
  CHECK(before("Keller/PROPN/3/obl/B-PER to=to/PART/3/mark speak=speak/VERB.VB/0/root\n", 2) == "-");
  CHECK(before("Keller/PROPN/0/root/B-PER beaten=beat/VERB.VBN/1/acl\n", 1) == "-");
  CHECK(before("Keller/PROPN/4/obl/B-PER and=and/CCONJ/4/cc then=then/NOUN/4/obl spoke=speak/VERB.VBD/0/root\n", 3) ==
        "-");
}
