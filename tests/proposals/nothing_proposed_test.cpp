// Verbs and modals of proposals where nothing is proposed, each beside a sentence where something is.
#include <doctest/doctest.h>

#include "tests/proposals/finders.hpp"

using namespace newsgraph;
using namespace newsgraph::proposal;

namespace {

std::string found_in(Finder find, const std::string& text, bool said = false) {
  return found(find, text.c_str(), said);
}

/// "Togo VERB to CONTENT cars."
std::string togo(const std::string& verb, const std::string& content) {
  return found_in(verb_candidates, "Togo T PROPN NNP 2 nsubj, " + verb + " VERB VBD 0 root, to to PART TO 4 mark, " +
                                       content + " VERB VB 2 xcomp, cars car NOUN NNS 4 obj");
}

/// "Togo was VERB to leave BEHIND."
std::string togo_was(const std::string& verb, const std::string& behind = "") {
  return found_in(verb_candidates, "Togo T PROPN NNP 3 nsubj:pass, was be AUX VBD 3 aux:pass, " + verb +
                                       " VERB VBN 0 root, to to PART TO 5 mark, leave leave VERB VB 3 xcomp" + behind);
}

}  // namespace

TEST_CASE("declined to say and refused to comment are no stance; declined to ban and refused to leave are") {
  for (const char* word : {"comment", "speculate", "elaborate", "say", "answer", "discuss", "specify", "respond",
                           "confirm", "identify", "name", "disclose", "reveal", "tell", "speak", "explain"}) {
    CAPTURE(std::string(word));
    CHECK(togo("declined decline", std::string(word) + " " + word) == "");
    CHECK(togo("vowed vow", std::string(word) + " " + word) != "");
  }
  for (const char* word : {"comment", "speculate", "elaborate"}) {
    CAPTURE(std::string(word));
    CHECK(togo("refused refuse", std::string(word) + " " + word) == "");
  }
  CHECK(togo("refused refuse", "answer answer") == "infinitive | answer cars");  // a refusal of what was asked
  CHECK(togo("declined decline", "free free") == "infinitive | free cars");
  CHECK(togo("refused refuse", "free free") == "infinitive | free cars");
}

TEST_CASE("was forced to leave, is needed to leave: nobody asks for it; somebody does where an agent stands") {
  const std::string by_mali = ", by by ADP IN 7 case, Mali M PROPN NNP 3 obl:agent";
  CHECK(togo_was("forced force") == "");
  CHECK(togo_was("needed need") == "");
  CHECK(togo_was("ordered order") == "object_infinitive | leave");
  CHECK(togo_was("forced force", by_mali) == "object_infinitive | leave");
  CHECK(togo_was("needed need", by_mali) == "object_infinitive | leave");
  const auto active = [](const std::string& verb) {
    return found_in(verb_candidates, "Togo T PROPN NNP 2 nsubj, " + verb +
                                         " VERB VBD 0 root, Mali M PROPN NNP 2 obj, to to PART TO 5 mark, leave leave "
                                         "VERB VB 2 xcomp");
  };
  CHECK(active("forced force") == "object_infinitive | Mali to leave");
  CHECK(active("needed need") == "object_infinitive | Mali to leave");
}

TEST_CASE("determined to have something is found out; determined to be, to leave is a promise") {
  const auto determined = [](const std::string& word, const std::string& content) {
    return found_in(verb_candidates, "Togo T PROPN NNP 3 nsubj, is be AUX VBZ 3 cop, " + word +
                                         " ADJ JJ 0 root, to to PART TO 5 mark, " + content + " VERB VB 3 xcomp");
  };
  CHECK(determined("determined determined", "be be") == "infinitive | be");
  CHECK(determined("determined determined", "have have") == "");
  CHECK(determined("determined determined", "leave leave") == "infinitive | leave");
  CHECK(determined("willing willing", "have have") == "infinitive | have");
}

TEST_CASE("announced his death, the winner: no plan; announced talks is one, demanded a result too") {
  const auto did = [](const std::string& verb, const std::string& noun) {
    return found_in(verb_candidates, "Togo T PROPN NNP 2 nsubj, " + verb + " VERB VBD 0 root, the the DET DT 4 det, " +
                                         noun + " NOUN NN 2 obj");
  };
  for (const char* word : {"death", "birth", "passing", "name", "result", "winner"}) {
    CAPTURE(std::string(word));
    CHECK(did("announced announce", std::string(word) + " " + word) == "");
    CHECK(did("demanded demand", std::string(word) + " " + word) == "object | the " + std::string(word));
  }
  CHECK(did("announced announce", "strike strike") == "object | the strike");
}

TEST_CASE("things promise nothing; actors, proposals and pronouns do, and things may be promised") {
  const auto promise = [](const std::string& subject, std::string_view nominals = "") {
    const Document d = parse(subject +
                             " 2 nsubj, promise promise VERB VBP 0 root, to to PART TO 4 mark, raise raise "
                             "VERB VB 2 xcomp, costs cost NOUN NNS 4 obj");
    const Actors actors = actors_of_words(d, std::string(nominals));
    return verb_candidates(Context(d, actors, {})).size();
  };
  CHECK(promise("retirements retirement NOUN NNS") == 0);
  CHECK(promise("drivers driver NOUN NNS", "drivers") == 1);
  CHECK(promise("plans plan NOUN NNS") == 1);
  CHECK(promise("they they PRON PRP") == 1);
  CHECK(promise("Togo T PROPN NNP") == 1);
  CHECK(found_in(verb_candidates,
                 "storms storm NOUN NNS 2 nsubj, promise promise VERB VBP 0 root, rain rain NOUN NN 2 "
                 "obj") == "object | rain");
}

TEST_CASE("modals: should I, will they, with a question mark, is asked; not without one, nor behind the subject") {
  const auto modal = [](const std::string& first, const std::string& second, const std::string& end) {
    return found_in(modal_candidates,
                    first + " 3 " + (first.starts_with("I ") ? "nsubj" : "aux") + ", " + second + " 3 " +
                        (second.starts_with("I ") ? "nsubj" : "aux") + ", leave leave VERB VB 0 root, " + end +
                        " PUNCT . 3 punct",
                    true);
  };
  const std::string i = "I I PRON PRP", should = "should should AUX MD", must = "must must AUX MD";
  CHECK(modal(should, i, "? ?") == "");
  CHECK(modal(must, i, "? ?") == "");
  CHECK(modal(should, i, ". .") == "should | should I leave");
  CHECK(modal(i, should, "? ?") == "should | I should leave");
  CHECK(modal("can can AUX MD", i, "? ?") == modal("can can AUX MD", i, ". ."));
}
