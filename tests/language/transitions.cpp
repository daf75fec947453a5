#include <doctest/doctest.h>

#include <string>

#include "extractors/language/transitions.hpp"

using namespace newsgraph;

namespace {

/// Applies S(hift), D (reduce), L(eft), R(ight), each where it is allowed; heads as "1,-,1".
std::string heads_after(std::size_t n_words, std::string_view moves) {
  ParserState state;
  state.reset(n_words);
  for (const char m : moves) {
    const Move move = m == 'S' ? Move::shift : m == 'D' ? Move::reduce : m == 'L' ? Move::left : Move::right;
    if (state.done() || !state.may(move)) return std::string("stuck at ") + m;
    state.apply({move, Relation::dep});
  }
  if (!state.done()) return "not done";
  std::string out;
  for (Position i = 0; i < static_cast<Position>(n_words); ++i) {
    if (i > 0) out += ',';
    out += state.node(i).head == none ? "-" : std::to_string(state.node(i).head);
  }
  return out;
}

}  // namespace

TEST_CASE("moves build trees with one root") {
  CHECK(heads_after(1, "S") == "-");
  CHECK(heads_after(2, "SR") == "-,0");
  CHECK(heads_after(2, "SLS") == "1,-");
  CHECK(heads_after(3, "SLSR") == "1,-,1");
  CHECK(heads_after(3, "SRDR") == "-,0,0");
  CHECK(heads_after(3, "SRR") == "-,0,1");
}

TEST_CASE("moves that make no sense are not allowed") {
  CHECK(heads_after(2, "D") == "stuck at D");
  CHECK(heads_after(2, "L") == "stuck at L");
  CHECK(heads_after(2, "SD") == "stuck at D");
  CHECK(heads_after(3, "SRL") == "stuck at L");
}

TEST_CASE("a word left without a head goes back and is attached") {
  CHECK(heads_after(2, "SS") == "not done");
  CHECK(heads_after(2, "SSR") == "-,0");
  CHECK(heads_after(2, "SSL") == "1,-");
  CHECK(heads_after(2, "SSS") == "stuck at S");
  CHECK(heads_after(3, "SSSRR") == "-,0,1");
}

TEST_CASE("actions and classes are the same thing") {
  for (std::size_t c = 0; c < action_count; ++c) CHECK(action_class(action_of(c)) == c);
}
