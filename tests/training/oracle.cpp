#include <doctest/doctest.h>

#include "extractors/language/training/jobs.hpp"
#include "extractors/language/training/oracle.hpp"

using namespace newsgraph;

namespace {

/// A random projective tree: every word hangs on the root of its span.
void grow_tree(Random& random, Position begin, Position end, Position head, std::vector<Position>& heads) {
  while (begin < end) {
    const Position stop = begin + 1 + static_cast<Position>(random.below(static_cast<std::uint64_t>(end - begin)));
    const Position root = begin + static_cast<Position>(random.below(static_cast<std::uint64_t>(stop - begin)));
    heads[static_cast<std::size_t>(root)] = head;
    grow_tree(random, begin, root, root, heads);
    grow_tree(random, root + 1, stop, root, heads);
    begin = stop;
  }
}

std::vector<Position> random_tree(Random& random, Position n) {
  std::vector<Position> heads(static_cast<std::size_t>(n), none);
  const auto root = static_cast<Position>(random.below(static_cast<std::uint64_t>(n)));
  grow_tree(random, 0, root, root, heads);
  grow_tree(random, root + 1, n, root, heads);
  return heads;
}

std::vector<Move> cheapest_moves(const ParserState& state, const GoldTree& gold) {
  std::vector<Move> best;
  int least = 1 << 20;
  for (const Move move : {Move::shift, Move::reduce, Move::left, Move::right}) {
    if (!state.may(move)) continue;
    const int cost = move_cost(state, gold, move);
    if (cost < least) best.clear();
    if (cost <= least) best.push_back(move);
    least = std::min(cost, least);
  }
  CHECK(least == 0);
  return best;
}

}  // namespace

TEST_CASE("any path of moves that cost nothing leads to the gold tree") {
  Random random(7);
  for (Position n = 1; n < 40; ++n) {
    const std::vector<Position> heads = random_tree(random, n);
    const std::vector<Relation> relations(heads.size(), Relation::dep);
    const GoldTree gold{heads, relations};
    ParserState state;
    state.reset(heads.size());
    while (!state.done()) {
      const std::vector<Move> moves = cheapest_moves(state, gold);
      state.apply({moves[random.below(moves.size())], Relation::dep});
    }
    for (Position i = 0; i < n; ++i) CHECK(state.node(i).head == heads[static_cast<std::size_t>(i)]);
  }
}
