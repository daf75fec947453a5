/// Dynamic oracle of the arc-eager system (Y. Goldberg and J. Nivre, 2012): what a move costs from any state.
#pragma once

#include <span>

#include "extractors/language/transitions.hpp"

namespace newsgraph {

struct GoldTree {
  std::span<const Position> heads;  ///< none for the root
  std::span<const Relation> relations;
};

/// Number of arcs of the gold tree (the root counts as one) that can be reached before the move and not after it.
/// Precondition: state.may(move).
int move_cost(const ParserState& state, const GoldTree& gold, Move move);

/// Whether the move makes an arc of the gold tree: then only one relation is right.
bool makes_gold_arc(const ParserState& state, const GoldTree& gold, Move move);

/// The relation of the arc that left or right would make, in the gold tree.
Relation gold_relation(const ParserState& state, const GoldTree& gold, Move move);

}  // namespace newsgraph
