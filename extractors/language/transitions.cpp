#include "extractors/language/transitions.hpp"

#include <cassert>

namespace newsgraph {

void ParserState::reset(std::size_t n_words) {
  stack_.clear();
  nodes_.assign(n_words, ParseNode{});
  next_ = 0;
  unshifted_ = none;
  size_ = static_cast<Position>(n_words);
  unattached_ = 0;
}

bool ParserState::may(Move move) const {
  const Position top = stack(0);
  const Position front = buffer();
  switch (move) {
    case Move::shift: return front != none && unshifted_ == none;
    case Move::reduce: return top != none && has_head(top);
    case Move::left: return top != none && front != none && !has_head(top);
    case Move::right: return top != none && front != none;
  }
  return false;
}

Position ParserState::pop_front() {
  if (unshifted_ == none) {
    ++unattached_;
    return next_++;
  }
  const Position word = unshifted_;
  unshifted_ = none;
  return word;
}

void ParserState::attach(Position child, Position head, Relation relation) {
  ParseNode& c = nodes_[static_cast<std::size_t>(child)];
  ParseNode& h = nodes_[static_cast<std::size_t>(head)];
  c.head = head;
  c.relation = relation;
  --unattached_;
  const std::uint64_t bit = 1ULL << static_cast<unsigned>(relation);
  if (child < head) {  // words are attached inside out: the latest is the outermost
    h.left2 = h.left;
    h.left = child;
    h.left_relations |= bit;
    if (h.n_left < 255) ++h.n_left;
  } else {
    h.right2 = h.right;
    h.right = child;
    h.right_relations |= bit;
    if (h.n_right < 255) ++h.n_right;
  }
}

void ParserState::apply(Action action) {
  assert(may(action.move));
  switch (action.move) {
    case Move::shift: stack_.push_back(pop_front()); break;
    case Move::reduce: stack_.pop_back(); break;
    case Move::left: {
      const Position child = stack_.back();
      stack_.pop_back();
      const Position front = buffer();
      attach(child, front, action.relation);
      break;
    }
    case Move::right: {
      const Position head = stack_.back();
      const Position child = pop_front();
      attach(child, head, action.relation);
      stack_.push_back(child);
      break;
    }
  }
  unshift_if_stuck();
}

// With the buffer empty, words that have a head are done with; the topmost word that has none goes back where another
// one waits below it.
void ParserState::unshift_if_stuck() {
  if (next_ < size_ || unshifted_ != none || unattached_ <= 1) return;
  while (has_head(stack_.back())) stack_.pop_back();
  unshifted_ = stack_.back();
  stack_.pop_back();
}

}  // namespace newsgraph
