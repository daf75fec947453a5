// Templates: ten to a place, then those of the state.
#include <algorithm>

#include "extractors/language/parse.hpp"

namespace newsgraph {
namespace {

constexpr Word outside{};
constexpr ParseNode no_node{};

constexpr std::uint32_t templates_per_place = 10;
constexpr std::uint32_t first_state_template = templates_per_place * place_count;

/// What is known of a sentence's words and of the tree so far; of no word, what is outside.
struct View {
  const ParserInput& sentence;
  const ParserState& state;

  const Word& word(Position p) const { return p == none ? outside : sentence.word(p); }
  std::uint64_t w(Position p) const { return word(p).lower; }
  std::uint64_t p(Position p) const { return p == none ? no_pos : sentence.tag(p); }
  std::uint64_t l(Position p) const { return p == none ? 63 : static_cast<std::uint64_t>(state.node(p).relation); }
  const ParseNode& node(Position p) const { return p == none ? no_node : state.node(p); }
};

/// Distance in classes: 1, 2, 3, 4, 5-6, 7-9, 10 and more; 0 where a word is missing.
std::uint64_t distance_class(Position a, Position b) {
  if (a == none || b == none) return 0;
  const int d = b - a;
  return static_cast<std::uint64_t>(d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : 7);
}

/// What stands between the stack's top and the buffer's front: verbs, punctuation and conjunctions, up to two of each.
std::uint64_t between(const ParserInput& sentence, Position top, Position front) {
  if (top == none || front == none) return 0;
  std::uint64_t verbs = 0, marks = 0, conjunctions = 0;
  for (Position i = top + 1; i < front; ++i) {
    const Upos tag = upos_of(sentence.tag(i));
    verbs += tag == Upos::verb ? 1 : 0;
    marks += tag == Upos::punct ? 1 : 0;
    conjunctions += tag == Upos::cconj ? 1 : 0;
  }
  const std::uint64_t two = 2;
  return std::min(verbs, two) | std::min(marks, two) << 2U | std::min(conjunctions, two) << 4U;
}

constexpr Position far_ahead = 12;

/// The first verb behind the buffer's front, not too far ahead.
Position next_verb(const ParserInput& sentence, Position front) {
  if (front == none) return none;
  const auto end = std::min(front + far_ahead, static_cast<Position>(sentence.words.size()));
  for (Position i = front + 1; i < end; ++i) {
    const Upos tag = upos_of(sentence.tag(i));
    if (tag == Upos::verb || tag == Upos::aux) return i;
  }
  return none;
}

bool is_finite(PosPair tag) {
  const Xpos x = xpos_of(tag);
  return x == Xpos::vbd || x == Xpos::vbz || x == Xpos::vbp || x == Xpos::md;
}

/// Finite verbs before the front and from it on, up to two and three: what can still be the sentence's predicate.
std::uint64_t finite_verbs(const ParserInput& sentence, Position front) {
  const auto size = static_cast<Position>(sentence.words.size());
  std::uint64_t before = 0, behind = 0;
  for (Position i = 0; i < size; ++i) {
    if (is_finite(sentence.tag(i))) ++(front == none || i < front ? before : behind);
  }
  return std::min<std::uint64_t>(before, 2) | std::min<std::uint64_t>(behind, 3) << 2U;
}

/// Marks between the front and the verb ahead, up to two.
std::uint64_t marks_before(const ParserInput& sentence, Position front, Position verb) {
  std::uint64_t n = 0;
  for (Position i = front; front != none && i < verb; ++i) n += upos_of(sentence.tag(i)) == Upos::punct ? 1 : 0;
  return std::min<std::uint64_t>(n, 2) | (verb == none ? 4U : 0U);
}

/// Where the front stands inside a quotation: the first verb behind its end, as "said" in “It is over,” he said.
Position verb_after_quote(const ParserInput& sentence, Position front) {
  const auto quoted = [&](Position i) { return (sentence.word(i).flags & Word::in_quote) != 0; };
  if (front == none || !quoted(front)) return none;
  const auto size = static_cast<Position>(sentence.words.size());
  Position end = front;
  while (end < size && quoted(end)) ++end;
  for (Position i = end; i < std::min(end + 6, size); ++i) {
    if (upos_of(sentence.tag(i)) == Upos::verb) return i;
  }
  return none;
}

/// Relations of the words near the top and the front, and how many dependents those have.
void add_tree(const View& v, const Places& at, std::uint32_t t, FeatureVector& out) {
  const auto place = [&](Place p) { return at[static_cast<std::size_t>(p)]; };
  for (const Place p :
       {Place::top, Place::head, Place::left, Place::right, Place::front_left, Place::top_1, Place::left_2,
        Place::right_2, Place::front_left_2, Place::top_1_right, Place::top_1_left, Place::top_2})
    out.add(t++, v.l(place(p)));
  const ParseNode& top = v.node(place(Place::top));
  const ParseNode& front = v.node(place(Place::front));
  out.add(t++, top.n_right, top.n_left);
  out.add(t++, front.n_left);
  out.add(t++, top.right_relations);
  out.add(t++, top.left_relations);
  out.add(t++, front.left_relations);
  out.add(t++, v.node(place(Place::top_1)).right_relations);
}

}  // namespace

Places places_of(const ParserInput& sentence, const ParserState& state) {
  const auto node = [&](Position p) -> const ParseNode& { return p == none ? no_node : state.node(p); };
  const Position top = state.stack(0), top_1 = state.stack(1), front = state.buffer(0);
  const ParseNode &s = node(top), &n = node(front), &s1 = node(top_1);
  return {top,
          front,
          state.buffer(1),
          top_1,
          state.buffer(2),
          s.head,
          s.left,
          s.right,
          n.left,
          state.stack(2),
          state.buffer(3),
          s.left2,
          s.right2,
          n.left2,
          node(s.head).head,
          s1.right,
          s1.left,
          front == none || front == 0 ? none : front - 1,
          top == none ? none : top + 1,
          next_verb(sentence, front),
          verb_after_quote(sentence, front),
          node(s.right).right,
          node(s.left).left};
}

void word_features(const ParserInput& sentence, Place place, Position word, FeatureVector& out) {
  const Word& w = word == none ? outside : sentence.word(word);
  const std::uint32_t t = templates_per_place * static_cast<std::uint32_t>(place);
  out.add(t, word == none ? no_pos : sentence.tag(word));
  if (place <= Place::last_with_word || place == Place::verb_ahead) out.add(t + 1, w.lower);
  if (place > Place::top_2) return;
  out.add(t + 2, w.cluster);
  out.add(t + 3, w.sense);
  if (place > Place::top_1) return;
  out.add(t + 4, w.usage);
  out.add(t + 5, w.suffixes[2]);
  out.add(t + 6, w.flags);
  out.add(t + 7, w.coarse_sense);
  out.add(t + 8, w.hints);
}

void state_features(const ParserInput& sentence, const ParserState& state, const Places& places, FeatureVector& out) {
  const View v{sentence, state};
  const auto place = [&](Place p) { return places[static_cast<std::size_t>(p)]; };
  const Position top = place(Place::top), top_1 = place(Place::top_1), head = place(Place::head);
  const Position front = place(Place::front), front_1 = place(Place::front_1), verb = place(Place::verb_ahead);
  add_tree(v, places, first_state_template, out);
  std::uint32_t t = first_state_template + 20;
  const std::uint64_t distance = distance_class(top, front);
  out.add(t++, 0);  // in every state
  out.add(t++, distance);
  out.add(t++, distance_class(front, verb));
  out.add(t++, distance_class(top_1, top));
  out.add(t++, finite_verbs(sentence, front));
  out.add(t++, marks_before(sentence, front, verb));
  out.add(t++, between(sentence, top, front));
  out.add(t++, static_cast<std::uint64_t>(v.word(top).flags & Word::in_quote) |
                   static_cast<std::uint64_t>(v.word(front).flags & Word::in_quote) << 1U);
  const auto headed = [&](Position p) { return p != none && state.has_head(p); };
  out.add(t++, (headed(top) ? 1U : 0U) | (headed(top_1) ? 2U : 0U) | (front_1 == none ? 4U : 0U) |
                   (front == none ? 8U : 0U));
  out.add(t++, v.p(top), v.p(front));
  out.add(t++, v.p(front), v.p(front_1));
  out.add(t++, v.p(top_1), v.p(top));
  out.add(t++, v.p(head), v.p(top));
  out.add(t++, v.p(top), v.p(front), distance);
  out.add(t++, v.w(top), v.p(front));
  out.add(t++, v.p(top), v.w(front));
}

void parse_features(const ParserInput& sentence, const ParserState& state, FeatureVector& out) {
  const Places places = places_of(sentence, state);
  for (std::size_t k = 0; k < place_count; ++k) word_features(sentence, static_cast<Place>(k), places[k], out);
  state_features(sentence, state, places, out);
}

}  // namespace newsgraph
