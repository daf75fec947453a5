#include <algorithm>

#include "extractors/language/parse.hpp"

namespace newsgraph {
namespace {

constexpr Word outside{};
constexpr ParseNode no_node{};

/// The words a state looks at, and what is known of each.
struct View {
  const ParserInput& sentence;
  const ParserState& state;

  const Word& word(Position p) const { return p == none ? outside : sentence.word(p); }
  std::uint64_t w(Position p) const { return word(p).lower; }
  std::uint64_t p(Position p) const { return p == none ? no_pos : sentence.tag(p); }
  std::uint64_t c(Position p) const { return word(p).cluster; }
  std::uint64_t wp(Position x) const { return w(x) << 16U | p(x); }
  std::uint64_t l(Position p) const { return p == none ? 63 : static_cast<std::uint64_t>(state.node(p).relation); }
  const ParseNode& node(Position p) const { return p == none ? no_node : state.node(p); }
};

/// Distance in classes: 1, 2, 3, 4, 5-6, 7-9, 10 and more.
std::uint64_t distance_class(Position a, Position b) {
  const int d = b - a;
  return static_cast<std::uint64_t>(d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : 7);
}

/// What stands between the stack's top and the buffer's front: verbs, commas and quotation marks, up to two of each.
std::uint64_t between(const View& v, Position s0, Position n0) {
  if (s0 == none || n0 == none) return 63;
  std::uint64_t verbs = 0, commas = 0, conjunctions = 0;
  for (Position i = s0 + 1; i < n0; ++i) {
    const PosPair tag = v.sentence.tag(i);
    verbs += upos_of(tag) == Upos::verb ? 1 : 0;
    commas += upos_of(tag) == Upos::punct ? 1 : 0;
    conjunctions += upos_of(tag) == Upos::cconj ? 1 : 0;
  }
  const std::uint64_t two = 2;
  return std::min(verbs, two) | std::min(commas, two) << 2U | std::min(conjunctions, two) << 4U;
}

void add_single_words(const View& v, Position s0, Position s1, Position n0, FeatureVector& out) {
  const Position n1 = v.state.buffer(1), n2 = v.state.buffer(2), n3 = v.state.buffer(3);
  out.add(0, v.wp(s0));
  out.add(1, v.w(s0));
  out.add(2, v.p(s0));
  out.add(3, v.wp(n0));
  out.add(4, v.w(n0));
  out.add(5, v.p(n0));
  out.add(6, v.wp(n1));
  out.add(7, v.w(n1));
  out.add(8, v.p(n1));
  out.add(9, v.wp(n2));
  out.add(10, v.w(n2));
  out.add(11, v.p(n2));
  out.add(12, v.p(n3), v.p(n2), v.p(n1));
  out.add(13, v.w(s1));
  out.add(14, v.p(s1));
  out.add(15, v.c(s0));
  out.add(16, v.c(n0));
  out.add(17, v.c(n1));
}

void add_pairs(const View& v, Position s0, Position s1, Position n0, FeatureVector& out) {
  const Position n1 = v.state.buffer(1), n2 = v.state.buffer(2);
  out.add(20, v.wp(s0), v.wp(n0));
  out.add(21, v.wp(s0), v.w(n0));
  out.add(22, v.w(s0), v.wp(n0));
  out.add(23, v.wp(s0), v.p(n0));
  out.add(24, v.p(s0), v.wp(n0));
  out.add(25, v.w(s0), v.w(n0));
  out.add(26, v.p(s0), v.p(n0));
  out.add(27, v.p(n0), v.p(n1));
  out.add(28, v.p(n0), v.p(n1), v.p(n2));
  out.add(29, v.p(s0), v.p(n0), v.p(n1));
  out.add(30, v.p(s1), v.p(s0), v.p(n0));
  out.add(31, v.p(s1), v.p(n0));
  out.add(32, v.c(s0), v.c(n0));
  out.add(33, v.c(s0), v.p(n0));
  out.add(34, v.p(s0), v.c(n0));
  out.add(35, v.c(s0), v.c(n0), v.p(n1));
  out.add(36, v.w(n0), v.p(n1), v.p(s0));
  out.add(37, v.w(s0), v.p(n0), v.p(n1));
  out.add(38, v.w(n1), v.p(n0), v.p(s0));
  out.add(39, v.p(s0), v.p(n0), v.p(n1), v.p(n2));
}

void add_children(const View& v, Position s0, Position n0, FeatureVector& out) {
  const ParseNode& s = v.node(s0);
  const ParseNode& n = v.node(n0);
  const Position head2 = v.node(s.head).head;
  std::uint32_t t = 40;
  for (const Position x : {s.head, s.left, s.right, n.left, head2, s.left2, s.right2, n.left2}) {
    out.add(t++, v.w(x), v.p(s0));
    out.add(t++, v.p(x), v.p(s0));
    out.add(t++, v.l(x), v.p(s0));
  }
  out.add(64, v.l(s0), v.p(s0), v.p(n0));
  out.add(65, v.p(s.head), v.p(s0), v.p(n0));
  out.add(66, v.p(s0), v.p(s.left), v.p(n0));
  out.add(67, v.p(s0), v.p(s.right), v.p(n0));
  out.add(68, v.p(s0), v.p(n0), v.p(n.left));
  out.add(69, v.p(s0), v.p(s.left), v.p(s.left2));
  out.add(70, v.p(s0), v.p(s.right), v.p(s.right2));
  out.add(71, v.p(s0), v.p(s.head), v.p(head2));
  out.add(72, v.p(n0), v.p(n.left), v.p(n.left2));
  out.add(73, v.w(s.head), v.p(s0), v.w(n0));
  out.add(74, v.w(s.right), v.p(s0), v.w(n0));
  out.add(75, v.w(s0), v.l(s.right), v.p(n0));
  out.add(76, v.w(s0), v.l(s.left), v.p(n0));
  out.add(77, v.w(n0), v.l(n.left), v.p(s0));
  out.add(78, v.w(s0), v.w(s.right), v.w(n0));
}

void add_counts(const View& v, Position s0, Position n0, FeatureVector& out) {
  const ParseNode& s = v.node(s0);
  const ParseNode& n = v.node(n0);
  const std::uint64_t d = s0 == none || n0 == none ? 0 : distance_class(s0, n0);
  out.add(80, v.w(s0), d);
  out.add(81, v.p(s0), d);
  out.add(82, v.w(n0), d);
  out.add(83, v.p(n0), d);
  out.add(84, v.w(s0), v.w(n0), d);
  out.add(85, v.p(s0), v.p(n0), d);
  out.add(86, v.w(s0), s.n_right);
  out.add(87, v.p(s0), s.n_right, s.n_left);
  out.add(88, v.w(s0), s.n_left);
  out.add(89, v.w(n0), n.n_left);
  out.add(90, v.p(n0), n.n_left);
  out.add(91, v.w(s0), s.right_relations);
  out.add(92, v.p(s0), s.right_relations);
  out.add(93, v.w(s0), s.left_relations);
  out.add(94, v.p(s0), s.left_relations);
  out.add(95, v.w(n0), n.left_relations);
  out.add(96, v.p(n0), n.left_relations);
  out.add(97, v.p(s0), v.p(n0), s.right_relations);
  out.add(98, v.p(s0), v.p(n0), n.left_relations);
}

void add_context(const View& v, Position s0, Position s1, Position n0, FeatureVector& out) {
  const std::uint64_t gap = between(v, s0, n0);
  out.add(100, v.p(s0), v.p(n0), gap);
  out.add(101, v.w(s0), v.p(n0), gap);
  out.add(102, v.p(s0), v.w(n0), gap);
  const Position before = n0 == none || n0 == 0 ? none : n0 - 1;
  const Position after = s0 == none ? none : s0 + 1;
  out.add(103, v.p(s0), v.p(n0), v.p(before));
  out.add(104, v.p(s0), v.p(n0), v.p(after));
  out.add(105, v.w(before), v.p(s0), v.p(n0));
  const std::uint64_t quotes = static_cast<std::uint64_t>(v.word(s0).flags & Word::in_quote) |
                               static_cast<std::uint64_t>(v.word(n0).flags & Word::in_quote) << 1U;
  out.add(106, v.p(s0), v.p(n0), quotes);
  out.add(107, v.w(s0), v.p(n0), quotes);
  out.add(108, v.p(s0), v.w(n0), quotes);
  const bool headed = s0 != none && v.state.has_head(s0);
  const bool headed1 = s1 != none && v.state.has_head(s1);
  const std::uint64_t attached = (headed ? 1U : 0U) | (headed1 ? 2U : 0U) | (v.state.buffer(1) == none ? 4U : 0U);
  out.add(109, v.p(s0), v.p(n0), attached);
  out.add(110, v.p(s1), v.p(s0), v.p(n0), attached);
  out.add(111, attached, v.state.buffer() == none ? 1U : 0U);
}

constexpr Position far_ahead = 12;

/// The first verb behind the buffer's front, not too far ahead.
Position next_verb(const View& v, Position n0) {
  if (n0 == none) return none;
  const auto end = std::min(n0 + far_ahead, static_cast<Position>(v.sentence.words.size()));
  for (Position i = n0 + 1; i < end; ++i) {
    const Upos tag = upos_of(v.sentence.tag(i));
    if (tag == Upos::verb || tag == Upos::aux) return i;
  }
  return none;
}

/// Where the front stands inside a quotation: the first verb behind its end, as "said" in “It is over,” he said.
Position verb_after_quote(const View& v, Position n0) {
  if (n0 == none || (v.word(n0).flags & Word::in_quote) == 0) return none;
  const auto size = static_cast<Position>(v.sentence.words.size());
  Position end = n0;
  while (end < size && (v.word(end).flags & Word::in_quote) != 0) ++end;
  for (Position i = end; i < std::min(end + 6, size); ++i) {
    if (upos_of(v.sentence.tag(i)) == Upos::verb) return i;
  }
  return none;
}

void add_lookahead(const View& v, Position s0, Position n0, FeatureVector& out) {
  const Position verb = next_verb(v, n0);
  out.add(112, v.p(s0), v.p(n0), v.p(verb));
  out.add(113, v.p(s0), v.p(n0), v.w(verb));
  out.add(114, v.w(s0), v.p(n0), v.p(verb));
  out.add(115, v.w(n0), v.p(s0), v.p(verb));
  out.add(116, v.p(s0), v.p(n0), v.p(verb), verb == none ? 0 : distance_class(n0, verb));
  const Position speech = verb_after_quote(v, n0);
  out.add(117, v.p(s0), v.p(n0), v.w(speech));
  out.add(118, v.p(s0), v.p(n0), v.p(speech), v.word(s0).flags & Word::in_quote);
  out.add(119, v.w(s0), v.p(n0), v.w(speech));
}

/// Where a head is, seen from the stack's top and the buffer's front.
std::uint64_t head_class(Position head, Position s0, Position n0) {
  if (head == none) return 0;
  if (head == s0) return 1;
  if (head == n0) return 2;
  return head < s0 ? 3 : head < n0 ? 4 : 5;
}

/// What the guide's tree would do.
void add_guide(const View& v, Position s0, Position n0, FeatureVector& out) {
  if (v.sentence.guide == nullptr || s0 == none || n0 == none) return;
  const Guide& g = *v.sentence.guide;
  const auto s = static_cast<std::size_t>(s0);
  const auto n = static_cast<std::size_t>(n0);
  const std::uint64_t s_head = head_class(g.heads[s], s0, n0) << 6U | static_cast<std::uint64_t>(g.relations[s]);
  const std::uint64_t n_head = head_class(g.heads[n], s0, n0) << 6U | static_cast<std::uint64_t>(g.relations[n]);
  const std::uint64_t heads = head_class(g.heads[s], s0, n0) << 3U | head_class(g.heads[n], s0, n0);
  const std::uint64_t children = head_class(g.last_child[s], s0, n0) << 3U | head_class(g.first_child[n], s0, n0);
  const std::uint64_t headed = v.state.has_head(s0) ? 1U : 0U;
  out.add(120, s_head, n_head);
  out.add(121, heads, children, headed);
  out.add(122, n_head, v.p(n0));
  out.add(123, s_head, v.p(s0));
  out.add(124, heads, v.p(s0), v.p(n0));
  out.add(125, n_head, v.w(n0));
  out.add(126, s_head, v.w(s0));
  out.add(127, heads, children, v.p(s0), v.p(n0));
  out.add(128, n_head, v.p(s0), v.p(n0));
  out.add(129, s_head, v.p(s0), v.p(n0));
  out.add(130, s_head, n_head, children, headed);
}

}  // namespace

void parse_features(const ParserInput& sentence, const ParserState& state, FeatureVector& out,
                    const WeightTable* weights) {
  const View v{sentence, state};
  const Position s0 = state.stack(0), s1 = state.stack(1), n0 = state.buffer(0);
  std::size_t n_asked = 0;
  const auto ask = [&] {
    if (weights != nullptr) weights->prefetch(out.view().subspan(n_asked));
    n_asked = out.view().size();
  };
  add_single_words(v, s0, s1, n0, out);
  ask();
  add_pairs(v, s0, s1, n0, out);
  ask();
  add_children(v, s0, n0, out);
  ask();
  add_counts(v, s0, n0, out);
  ask();
  add_context(v, s0, s1, n0, out);
  ask();
  add_lookahead(v, s0, n0, out);
  add_guide(v, s0, n0, out);
  ask();
}

}  // namespace newsgraph
