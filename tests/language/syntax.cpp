// Whose predicate it is: the subject on the predicate or on its auxiliary, and what is shared.
#include "extractors/language/syntax.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "extractors/language/conllu.hpp"

namespace newsgraph {
namespace {

/// Words as "form UPOS head relation", parted by ", ".
Document parse(const std::string& words) {
  std::istringstream in(words);
  std::string conllu, form, upos, head, relation;
  for (int id = 1; in >> form >> upos >> head >> relation; ++id) {
    if (relation.back() == ',') relation.pop_back();
    conllu += std::to_string(id) + "\t" + form + "\t_\t" + upos + "\t_\t_\t" + head + "\t" + relation + "\t_\t_\n";
  }
  return read_conllu(conllu + "\n");
}

/// The subject of the word, by Syntax::subject(); "-" where it has none.
std::string subject_of(std::string_view word, const std::string& words) {
  const Document d = parse(words);
  Token t = 0;
  while (d.text(t) != word) ++t;
  const auto subject = Syntax(d).subject(t);
  return subject ? std::string(d.text(*subject)) : "-";
}

}  // namespace

TEST_CASE("a subject may hang on the auxiliary; the predicate's own goes before it, and not every verb before is one") {
  CHECK(subject_of("said", "They PRON 2 nsubj, have AUX 4 aux, often ADV 4 advmod, said VERB 0 root") == "They");
  CHECK(subject_of("said", "They PRON 2 nsubj, have AUX 4 aux, Berg PROPN 4 nsubj, said VERB 0 root") == "Berg");
  CHECK(subject_of("said", "They PRON 2 nsubj, came VERB 4 advmod, often ADV 4 advmod, said VERB 0 root") == "-");
}

TEST_CASE("a subject on the auxiliary is shared with the verb joined to it; a clause of its own has none of it") {
  const std::string said = "They PRON 2 nsubj, have AUX 3 aux, said VERB 0 root, ";
  CHECK(subject_of("left", said + "and CCONJ 5 cc, left VERB 3 conj") == "They");
  CHECK(subject_of("left", said + "and CCONJ 6 cc, Berg PROPN 6 nsubj, left VERB 3 conj") == "Berg");
  CHECK(subject_of("left", said + "that SCONJ 5 mark, left VERB 3 ccomp") == "-");
}

}  // namespace newsgraph
