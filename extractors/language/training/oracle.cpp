#include "extractors/language/training/oracle.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

Position head_of(const GoldTree& gold, Position word) { return gold.heads[static_cast<std::size_t>(word)]; }

bool on_stack(const ParserState& state, Position word) {
  const auto stack = state.stack();
  return std::find(stack.begin(), stack.end(), word) != stack.end();
}

/// Words of the buffer, its front included or not, whose head is `head` in the gold tree.
int buffer_dependents(const ParserState& state, const GoldTree& gold, Position head) {
  int n = 0;
  for (Position ahead = 0, word = state.buffer(0); word != none; word = state.buffer(++ahead)) {
    n += head_of(gold, word) == head ? 1 : 0;
  }
  return n;
}

/// Words of the stack that have no head yet and whose head is `head` in the gold tree.
int stack_dependents(const ParserState& state, const GoldTree& gold, Position head) {
  int n = 0;
  for (const Position word : state.stack()) n += !state.has_head(word) && head_of(gold, word) == head ? 1 : 0;
  return n;
}

int left_cost(const ParserState& state, const GoldTree& gold) {
  const Position top = state.stack(0);
  const Position front = state.buffer();
  const Position head = head_of(gold, top);
  const bool loses_head = head == none || (head != front && state.in_buffer(head));
  return (loses_head ? 1 : 0) + buffer_dependents(state, gold, top);
}

int right_cost(const ParserState& state, const GoldTree& gold) {
  const Position top = state.stack(0);
  const Position front = state.buffer();
  const Position head = head_of(gold, front);
  const bool loses_head = head == none || (head != top && (on_stack(state, head) || state.in_buffer(head)));
  return (loses_head ? 1 : 0) + stack_dependents(state, gold, front);
}

}  // namespace

int move_cost(const ParserState& state, const GoldTree& gold, Move move) {
  switch (move) {
    case Move::left: return left_cost(state, gold);
    case Move::right: return right_cost(state, gold);
    case Move::reduce: return buffer_dependents(state, gold, state.stack(0));
    case Move::shift: {
      const Position front = state.buffer();
      const Position head = head_of(gold, front);
      return (head != none && on_stack(state, head) ? 1 : 0) + stack_dependents(state, gold, front);
    }
  }
  return 0;
}

bool makes_gold_arc(const ParserState& state, const GoldTree& gold, Move move) {
  if (move == Move::left) return head_of(gold, state.stack(0)) == state.buffer();
  return move == Move::right && head_of(gold, state.buffer()) == state.stack(0);
}

Relation gold_relation(const ParserState& state, const GoldTree& gold, Move move) {
  const Position child = move == Move::left ? state.stack(0) : state.buffer();
  return gold.relations[static_cast<std::size_t>(child)];
}

}  // namespace newsgraph
