/// The transition system of the parser: arc-eager (J. Nivre, 2003, 2008) without an artificial root.
///
/// A state is a stack, a buffer (a position in the sentence) and the arcs so far. A parse ends when the buffer is empty
/// and one word on the stack has no head: the root. Where several have none, the top one goes back to the buffer
/// ("unshift", J. Nivre and D. Fernandez-Gonzalez, 2014) and may then no longer be shifted, so that every parse is a
/// tree with one root.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "extractors/language/tags.hpp"

namespace newsgraph {

enum class Move : std::uint8_t { shift, reduce, left, right };
inline constexpr std::size_t move_count = 4;

/// A move and, for left and right, the relation of the new arc. Numbered for the classifier.
struct Action {
  Move move = Move::shift;
  Relation relation = Relation::dep;
};

inline constexpr std::size_t action_count = 2 + 2 * relation_count;
constexpr std::size_t action_class(Action a) {
  if (a.move == Move::shift) return 0;
  if (a.move == Move::reduce) return 1;
  return 2 + 2 * static_cast<std::size_t>(a.relation) + (a.move == Move::right ? 1 : 0);
}
constexpr Action action_of(std::size_t c) {
  if (c < 2) return {c == 0 ? Move::shift : Move::reduce, Relation::dep};
  return {c % 2 == 0 ? Move::left : Move::right, static_cast<Relation>((c - 2) / 2)};
}

/// Position of a word in its sentence; `none` stands for no word.
using Position = std::int32_t;
inline constexpr Position none = -1;

/// Dependents of a word so far, as features see them.
struct ParseNode {
  Position head = none;
  Position left = none, left2 = none;    ///< leftmost dependent, and the next one
  Position right = none, right2 = none;  ///< rightmost dependent, and the next one
  std::uint8_t n_left = 0, n_right = 0;
  Relation relation = Relation::root;
  std::uint64_t left_relations = 0, right_relations = 0;  ///< sets, a bit per relation
};

/// A parse in progress. Reused from sentence to sentence: no allocation once its vectors have grown.
class ParserState {
 public:
  void reset(std::size_t n_words);

  bool done() const { return next_ == size_ && unattached_ <= 1; }
  std::size_t size() const { return static_cast<std::size_t>(size_); }

  /// Stack from the top: stack(0) is the top, none below the bottom.
  Position stack(std::size_t depth) const { return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : none; }
  /// Buffer from the front: none past the end.
  Position buffer(Position ahead = 0) const {
    if (unshifted_ != none) {
      if (ahead == 0) return unshifted_;
      --ahead;
    }
    return next_ + ahead < size_ ? next_ + ahead : none;
  }
  std::span<const Position> stack() const { return stack_; }
  bool in_buffer(Position word) const { return word == unshifted_ || word >= next_; }

  const ParseNode& node(Position word) const { return nodes_[static_cast<std::size_t>(word)]; }
  bool has_head(Position word) const { return node(word).head != none; }

  bool may(Move move) const;
  /// Precondition: may(action.move).
  void apply(Action action);

 private:
  Position pop_front();
  void attach(Position child, Position head, Relation relation);
  void unshift_if_stuck();

  std::vector<Position> stack_;
  std::vector<ParseNode> nodes_;
  Position next_ = 0;          ///< first word never pushed
  Position unshifted_ = none;  ///< front of the buffer, put back from the stack
  Position size_ = 0;
  Position unattached_ = 0;  ///< words without head outside the buffer's untouched part
};

}  // namespace newsgraph
