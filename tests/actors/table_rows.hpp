/// Tables of sentences with the chains they must give, and sentences that many tables begin with.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "parse_table.hpp"

struct ChainRow {
  std::string sentences;  ///< as parse_table reads them
  std::string chains;
};

inline void check_chains(const std::vector<ChainRow>& rows) {
  for (const ChainRow& row : rows) {
    CAPTURE(row.sentences);
    CHECK(chains(row.sentences) == row.chains);
  }
}

/// "NAME spoke." for a name of one word and its tag: PER, ORG, LOC.
inline std::string name_spoke(const std::string& name, const std::string& tag) {
  return name + "/PROPN/2/nsubj/B-" + tag + " spoke=speak/VERB.VBD/0/root ./PUNCT/2/punct\n";
}
