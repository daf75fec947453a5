#include "extractors/language/parse.hpp"

#include <array>
#include <limits>

namespace newsgraph {

std::size_t best_action(const Parser& parser, const ParserState& state, const Scores& scores) {
  const std::array<bool, 4> may = {state.may(Move::shift), state.may(Move::reduce), state.may(Move::left),
                                   state.may(Move::right)};
  std::size_t best = action_count;
  int best_score = std::numeric_limits<int>::min();
  for (const std::uint8_t c : parser.known_actions) {
    if (scores[c] > best_score && may[static_cast<std::size_t>(action_of(c).move)]) {
      best = c;
      best_score = scores[c];
    }
  }
  return best;
}

void parse_sentence(const ParserInput& sentence, const Parser& parser, ParserState& state) {
  FeatureVector features;
  state.reset(sentence.words.size());
  while (!state.done()) {
    Scores scores{};
    features.clear();
    parse_features(sentence, state, features, &parser.weights);
    parser.weights.add_scores(features.view(), scores);
    state.apply(action_of(best_action(parser, state, scores)));
  }
}

void Guide::set(const ParserState& state, bool reversed) {
  const auto n = static_cast<Position>(state.size());
  heads.assign(state.size(), none);
  relations.assign(state.size(), Relation::root);
  first_child.assign(state.size(), none);
  last_child.assign(state.size(), none);
  for (Position i = 0; i < n; ++i) {
    const Position p = reversed ? n - 1 - i : i;
    const ParseNode& node = state.node(p);
    if (node.head == none) continue;
    const Position head = reversed ? n - 1 - node.head : node.head;
    heads[static_cast<std::size_t>(i)] = head;
    relations[static_cast<std::size_t>(i)] = node.relation;
    if (first_child[static_cast<std::size_t>(head)] == none) first_child[static_cast<std::size_t>(head)] = i;
    last_child[static_cast<std::size_t>(head)] = i;
  }
}

namespace {

/// Parses one sentence whose first word is token `begin` and appends its tree.
void append_tree(std::span<const Word> words, std::span<const PosPair> tags, const ParserPair& parsers, Token begin,
                 ParserState& state, Guide& guide, Dependencies& out) {
  ParserInput input{words, tags};
  input.reversed = true;
  parse_sentence(input, parsers.backward, state);
  guide.set(state, true);
  input.reversed = false;
  input.guide = &guide;
  parse_sentence(input, parsers.forward, state);
  for (Position i = 0; i < static_cast<Position>(words.size()); ++i) {
    const ParseNode& node = state.node(i);
    const bool root = node.head == none;
    out.heads.push_back(begin + static_cast<Token>(root ? i : node.head));
    out.relations.push_back(root ? Relation::root : node.relation);
  }
}

}  // namespace

Dependencies parse_one(std::span<const Word> words, std::span<const PosPair> tags, const ParserPair& parsers,
                       Token begin) {
  Dependencies out;
  ParserState state;
  Guide guide;
  append_tree(words, tags, parsers, begin, state, guide, out);
  return out;
}

Dependencies parse(const Document& document, std::span<const Word> words, std::span<const PosPair> tags,
                   const ParserPair& parsers) {
  Dependencies out;
  out.heads.reserve(document.size());
  out.relations.reserve(document.size());
  ParserState state;
  Guide guide;
  for (const Range s : document.sentences) {
    if (parsers.forward.known_actions.empty()) {  // a model that knows nothing: all words hang on the first
      out.heads.insert(out.heads.end(), s.size(), s.begin);
      out.relations.insert(out.relations.end(), s.size(), Relation::dep);
      out.relations[s.begin] = Relation::root;
      continue;
    }
    append_tree(words.subspan(s.begin, s.size()), tags.subspan(s.begin, s.size()), parsers, s.begin, state, guide, out);
  }
  return out;
}

}  // namespace newsgraph
