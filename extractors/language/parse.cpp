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
    parse_features(sentence, state, features);
    parser.weights.add_scores(features.view(), scores);
    state.apply(action_of(best_action(parser, state, scores)));
  }
}

Dependencies parse(const Document& document, std::span<const Word> words, std::span<const PosPair> tags,
                   const Parser& parser) {
  Dependencies out;
  out.heads.reserve(document.size());
  out.relations.reserve(document.size());
  ParserState state;
  for (const Range s : document.sentences) {
    if (parser.known_actions.empty()) {  // a model that knows nothing: all words hang on the first
      out.heads.insert(out.heads.end(), s.size(), s.begin);
      out.relations.insert(out.relations.end(), s.size(), Relation::dep);
      out.relations[s.begin] = Relation::root;
      continue;
    }
    parse_sentence({words.subspan(s.begin, s.size()), tags.subspan(s.begin, s.size())}, parser, state);
    for (Position i = 0; i < static_cast<Position>(s.size()); ++i) {
      const ParseNode& node = state.node(i);
      const bool root = node.head == none;
      out.heads.push_back(s.begin + static_cast<Token>(root ? i : node.head));
      out.relations.push_back(root ? Relation::root : node.relation);
    }
  }
  return out;
}

}  // namespace newsgraph
