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

constexpr std::uint64_t finite_tags =
    1ULL << static_cast<unsigned>(Xpos::vbd) | 1ULL << static_cast<unsigned>(Xpos::vbz) |
    1ULL << static_cast<unsigned>(Xpos::vbp) | 1ULL << static_cast<unsigned>(Xpos::md);
static_assert(xpos_count <= 64);

/// Finite verbs before the front and from it on, up to two and three: what can still be the sentence's predicate.
std::uint64_t finite_verbs(const ParserInput& sentence, Position front) {
  const std::size_t end = sentence.words.size();
  const std::size_t middle = front == none ? end : static_cast<std::size_t>(front);
  const auto count = [&](std::size_t i, std::size_t last) {
    std::uint64_t n = 0;
    for (; i < last; ++i) n += finite_tags >> static_cast<unsigned>(xpos_of(sentence.tags[i])) & 1U;
    return n;
  };
  const std::uint64_t before = count(0, middle), behind = count(middle, end);
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

namespace {

/// What the features of a state besides its words are made of.
struct StateValues {
  View v;
  const Places& at;

  Position place(Place p) const { return at[static_cast<std::size_t>(p)]; }
  std::uint64_t l(Place p) const { return v.l(place(p)); }
  std::uint64_t p(Place q) const { return v.p(place(q)); }
  std::uint64_t w(Place q) const { return v.w(place(q)); }
  const ParseNode& node(Place p) const { return v.node(place(p)); }
  bool headed(Place p) const { return place(p) != none && v.state.has_head(place(p)); }

  std::uint64_t distance(Place a, Place b) const { return distance_class(place(a), place(b)); }
  std::uint64_t between() const { return newsgraph::between(v.sentence, place(Place::top), place(Place::front)); }
  std::uint64_t finite() const { return finite_verbs(v.sentence, place(Place::front)); }
  std::uint64_t marks() const { return marks_before(v.sentence, place(Place::front), place(Place::verb_ahead)); }
  std::uint64_t quoted() const {
    const auto in_quote = [&](Place p) { return std::uint64_t{v.word(place(p)).flags} & Word::in_quote; };
    return in_quote(Place::top) | in_quote(Place::front) << 1U;
  }
  std::uint64_t ends() const {
    return (headed(Place::top) ? 1U : 0U) | (headed(Place::top_1) ? 2U : 0U) |
           (place(Place::front_1) == none ? 4U : 0U) | (place(Place::front) == none ? 8U : 0U);
  }
};

/// Adds the features of the wanted parts, in the order of their templates.
template <class Wanted>
void add_parts(const StateValues& s, const Wanted& wanted, FeatureVector& out) {
  std::uint32_t t = first_state_template;
  const auto add = [&](StatePart part, const auto&... values) {
    if (wanted(part)) out.add(t, std::uint64_t{values()}...);
    ++t;
  };
  const auto relation = [&](StatePart part, Place p) { add(part, [&] { return s.l(p); }); };
  // Relations of the words near the top and the front, and what dependents those have.
  relation(StatePart::top, Place::top);
  relation(StatePart::rest, Place::head);
  relation(StatePart::top, Place::left);
  relation(StatePart::top, Place::right);
  relation(StatePart::front, Place::front_left);
  relation(StatePart::rest, Place::top_1);
  relation(StatePart::top, Place::left_2);
  relation(StatePart::top, Place::right_2);
  relation(StatePart::front, Place::front_left_2);
  relation(StatePart::rest, Place::top_1_right);
  relation(StatePart::rest, Place::top_1_left);
  relation(StatePart::rest, Place::top_2);
  const ParseNode &top = s.node(Place::top), &front = s.node(Place::front);
  add(
      StatePart::top, [&] { return top.n_right; }, [&] { return top.n_left; });
  add(StatePart::front, [&] { return front.n_left; });
  add(StatePart::top, [&] { return top.right_relations; });
  add(StatePart::top, [&] { return top.left_relations; });
  add(StatePart::front, [&] { return front.left_relations; });
  add(StatePart::rest, [&] { return s.node(Place::top_1).right_relations; });
  // Distances, and what stands between and ahead.
  t = first_state_template + 20;
  add(StatePart::gap, [] { return 0U; });  // in every state
  add(StatePart::gap, [&] { return s.distance(Place::top, Place::front); });
  add(StatePart::clause, [&] { return s.distance(Place::front, Place::verb_ahead); });
  add(StatePart::gap, [&] { return s.distance(Place::top_1, Place::top); });
  add(StatePart::clause, [&] { return s.finite(); });
  add(StatePart::clause, [&] { return s.marks(); });
  add(StatePart::gap, [&] { return s.between(); });
  add(StatePart::clause, [&] { return s.quoted(); });
  add(StatePart::gap, [&] { return s.ends(); });
}

/// Relations in one number.
template <class... P>
std::uint64_t pack(const StateValues& s, P... places) {
  constexpr unsigned relation_bits = 6;
  std::uint64_t out = 0;
  ((out = out << relation_bits | s.l(places)), ...);
  return out;
}

void add_pairs(const StateValues& s, FeatureVector& out) {
  std::uint32_t t = first_state_template + 29;
  const std::uint64_t top = s.p(Place::top), front = s.p(Place::front);
  out.add(t++, top, front);
  out.add(t++, front, s.p(Place::front_1));
  out.add(t++, s.p(Place::top_1), top);
  out.add(t++, s.p(Place::head), top);
  out.add(t++, top, front, s.distance(Place::top, Place::front));
  out.add(t++, s.w(Place::top), front);
  out.add(t++, top, s.w(Place::front));
}

}  // namespace

StateKeys state_keys(const ParserInput& sentence, const ParserState& state, const Places& places) {
  static_assert(relation_count < 63);  // which stands for no word
  const StateValues s{{sentence, state}, places};
  const ParseNode &top = s.node(Place::top), &front = s.node(Place::front);
  const auto spread = [](StatePart part, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    return mix_bits(combine(combine(combine(static_cast<std::uint64_t>(part), a), b), c));
  };
  // In the order of the parts.
  return {
      spread(StatePart::top,
             pack(s, Place::top, Place::left, Place::right, Place::left_2, Place::right_2) << 16U |
                 std::uint64_t{top.n_left} << 8U | top.n_right,
             top.right_relations, top.left_relations),
      spread(StatePart::front, pack(s, Place::front_left, Place::front_left_2) << 8U | front.n_left,
             front.left_relations),
      spread(StatePart::rest, pack(s, Place::head, Place::top_1, Place::top_1_right, Place::top_1_left, Place::top_2),
             s.node(Place::top_1).right_relations),
      spread(StatePart::gap, s.distance(Place::top, Place::front) | s.distance(Place::top_1, Place::top) << 8U |
                                 s.between() << 16U | s.ends() << 24U),
      spread(StatePart::clause,
             s.distance(Place::front, Place::verb_ahead) | s.finite() << 8U | s.marks() << 16U | s.quoted() << 24U)};
}

void state_features(const ParserInput& sentence, const ParserState& state, const Places& places, StatePart part,
                    FeatureVector& out) {
  add_parts(
      {{sentence, state}, places}, [part](StatePart p) { return p == part; }, out);
}

void pair_features(const ParserInput& sentence, const ParserState& state, const Places& places, FeatureVector& out) {
  add_pairs({{sentence, state}, places}, out);
}

void parse_features(const ParserInput& sentence, const ParserState& state, FeatureVector& out) {
  const Places places = places_of(sentence, state);
  for (std::size_t k = 0; k < place_count; ++k) word_features(sentence, static_cast<Place>(k), places[k], out);
  add_parts(
      {{sentence, state}, places}, [](StatePart) { return true; }, out);
  add_pairs({{sentence, state}, places}, out);
}

}  // namespace newsgraph
