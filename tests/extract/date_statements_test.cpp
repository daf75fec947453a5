// When something was said: the time that belongs to its cue, never one of what is said.
#include "extractors/date_statements.hpp"

#include <doctest/doctest.h>

#include "tests/events/hand_built.hpp"

using namespace newsgraph;

namespace {

struct Case {
  const char* words;  ///< as hand_built() reads them, apart by ", "
  Range cue, content;
  const char* expected;  ///< "date | words of the time | content"
};

std::string dated(const Case& c) {
  std::string rows = c.words;
  for (std::size_t at; (at = rows.find(", ")) != std::string::npos;) rows.replace(at, 2, "\n");
  const Document document = test::hand_built(rows);
  std::vector<Statement> statements(1);
  statements[0].cue = {c.cue};
  statements[0].content = {c.content};
  date_statements(document, find_times(document, time_context("2025-08-15")), statements);
  const Statement& s = statements[0];
  return s.date + " | " + std::string(s.time ? document.text(*s.time) : "") + " | " +
         std::string(document.text(s.content.front()));
}

constexpr Case cases[] = {
    {"Lee Lee PROPN NNP 2 nsubj, said say VERB VBD 0 root, on on ADP IN 4 case, Tuesday Tuesday PROPN NNP 2 obl, he he "
     "PRON PRP 6 nsubj, paid pay VERB VBD 2 ccomp",
     {1, 2},
     {4, 6},
     "2025-08-12 | Tuesday | he paid"},
    {"He he PRON PRP 2 nsubj, paid pay VERB VBD 4 ccomp, Lee Lee PROPN NNP 4 nsubj, told tell VERB VBD 0 root, Acme "
     "Acme PROPN NNP 4 obj, last last ADJ JJ 7 amod, week week NOUN NN 4 obl:tmod",
     {3, 4},
     {0, 2},
     " | last week | He paid"},
    {"He he PRON PRP 2 nsubj, paid pay VERB VBD 4 ccomp, Lee Lee PROPN NNP 4 nsubj, said say VERB VBD 0 root, in in "
     "ADP "
     "IN 7 case, a a DET DT 7 det, speech speech NOUN NN 4 obl, on on ADP IN 9 case, Monday Monday PROPN NNP 7 nmod",
     {3, 4},
     {0, 2},
     "2025-08-11 | Monday | He paid"},
    {"Lee Lee PROPN NNP 2 nsubj, said say VERB VBD 0 root, Thursday Thursday PROPN NNP 5 obl:tmod, he he PRON PRP 5 "
     "nsubj, paid pay VERB VBD 2 ccomp",
     {1, 2},
     {2, 5},
     "2025-08-14 | Thursday | he paid"},
    {"Lee Lee PROPN NNP 2 nsubj, said say VERB VBD 0 root, he he PRON PRP 4 nsubj, paid pay VERB VBD 2 ccomp, on on "
     "ADP "
     "IN 6 case, Tuesday Tuesday PROPN NNP 4 obl",
     {1, 2},
     {2, 6},
     " |  | he paid on Tuesday"},
    {"Lee Lee PROPN NNP 2 nsubj, said say VERB VBD 0 root, Thursday Thursday PROPN NNP 4 compound, talks talk NOUN NNS "
     "5 nsubj, failed fail VERB VBD 2 ccomp",
     {1, 2},
     {2, 5},
     " |  | Thursday talks failed"},
    {"Lee Lee PROPN NNP 3 nsubj, has have AUX VBZ 3 aux, said say VERB VBN 0 root, for for ADP IN 5 case, years year "
     "NOUN NNS 3 obl, he he PRON PRP 7 nsubj, pays pay VERB VBZ 3 ccomp",
     {2, 3},
     {5, 7},
     " |  | he pays"},
    {"After after ADP IN 3 case, the the DET DT 3 det, strike strike NOUN NN 8 obl, that that PRON WDT 5 nsubj, began "
     "begin VERB VBD 3 acl:relcl, Tuesday Tuesday PROPN NNP 5 obl:tmod, Lee Lee PROPN NNP 8 nsubj, said say VERB VBD 0 "
     "root, he he PRON PRP 10 nsubj, paid pay VERB VBD 8 ccomp",
     {7, 8},
     {8, 10},
     " |  | he paid"},
};

}  // namespace

TEST_CASE("the time of the cue dates a statement; times inside the content and of other verbs do not") {
  for (const Case& c : cases) {
    CAPTURE(c.words);
    CHECK(dated(c) == c.expected);
  }
}
