/// Parses in a file, a document between "# case:" lines, and what the rules find in them.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <string>

#include "extractors/language/conllu.hpp"
#include "extractors/statements/arrange.hpp"
#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/statements.hpp"

namespace newsgraph::test {

/// The cases of tests/statements/FILE by name.
inline std::map<std::string, std::string> read_cases(const std::string& file) {
  std::ifstream in(NEWSGRAPH_SOURCE_DIR "/tests/statements/" + file);
  REQUIRE(in.is_open());
  std::map<std::string, std::string> out;
  std::string line, name;
  while (std::getline(in, line)) {
    if (line.starts_with("# case: "))
      name = line.substr(8);
    else
      out[name] += line + "\n";
  }
  return out;
}

/// What the rules propose: no coreference and no weights in the loop.
inline std::string statements_of(const std::string& conllu) {
  const Document document = read_conllu(conllu);
  Actors actors;
  actors.by_head.assign(document.size(), -1);
  const Syntax syntax(document);
  const Quotes quotes = find_quotes(document);
  const Context context{document, syntax, quotes, cue_lexicon(), actors};
  return describe(document, make_statements(context, find_candidates(context)));
}

/// A case and what must come out: source | cue | content | quote type, attitude, polarity, certainty.
struct Row {
  const char* name;
  const char* expected;
};

template <std::size_t n>
void check_rows(const char* file, const Row (&rows)[n]) {
  const auto cases = read_cases(file);
  for (const Row& row : rows) {
    CAPTURE(std::string(row.name));
    REQUIRE(cases.contains(row.name));
    CHECK(statements_of(cases.at(row.name)) == row.expected);
  }
}

/// Checks that nothing comes out of the cases whose names begin with "not: "; how many there are.
inline int check_none(const char* file) {
  int n_cases = 0;
  for (const auto& named : read_cases(file)) {
    if (!named.first.starts_with("not: ")) continue;
    ++n_cases;
    CAPTURE(named.first);
    CHECK(statements_of(named.second) == "");
  }
  return n_cases;
}

}  // namespace newsgraph::test
