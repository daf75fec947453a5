#include "extractors/language/parse.hpp"

#include <limits>

namespace newsgraph {

/// The action with the highest score among those allowed in the state.
std::size_t SentenceParser::best_action(const ClassScores& scores) const {
  const std::array<bool, 4> may = {state_.may(Move::shift), state_.may(Move::reduce), state_.may(Move::left),
                                   state_.may(Move::right)};
  std::size_t best = action_count;
  std::int32_t best_score = std::numeric_limits<std::int32_t>::min();
  for (std::size_t c = 0; c < parser_.known_actions.size(); ++c) {
    const std::size_t action = parser_.known_actions[c];
    if (scores[c] > best_score && may[static_cast<std::size_t>(action_of(action).move)]) {
      best = action;
      best_score = scores[c];
    }
  }
  return best;
}

const Scores& SentenceParser::place_sums(const ParserInput& sentence, Place place, Position word) {
  const std::size_t i = static_cast<std::size_t>(word + 1) * place_count + static_cast<std::size_t>(place);
  if (known_[i] == 0) {
    known_[i] = 1;
    sums_[i] = {};
    features_.clear();
    word_features(sentence, place, word, features_);
    parser_.network.rows().add_scores(features_.view(), sums_[i]);
  }
  return sums_[i];
}

const ParserState& SentenceParser::parse(const ParserInput& sentence) {
  const WeightTable& rows = parser_.network.rows();
  state_.reset(sentence.words.size());
  const std::size_t n_sums = (sentence.words.size() + 1) * place_count;
  known_.assign(n_sums, 0);
  if (sums_.size() < n_sums) sums_.resize(n_sums);
  ClassScores scores{};
  while (!state_.done()) {
    const Places places = places_of(sentence, state_);
    std::array<const Scores*, place_count> parts;
    for (std::size_t k = 0; k < place_count; ++k) parts[k] = &place_sums(sentence, static_cast<Place>(k), places[k]);
    features_.clear();
    state_features(sentence, state_, places, features_);
    rows.prefetch(features_.view());
    Scores hidden{};
    add_sums(parts, hidden);
    rows.add_scores(features_.view(), hidden);
    parser_.network.score(hidden, scores);
    state_.apply(action_of(best_action(scores)));
  }
  return state_;
}

namespace {

void append_tree(const ParserState& state, Token begin, Dependencies& out) {
  for (Position i = 0; i < static_cast<Position>(state.size()); ++i) {
    const ParseNode& node = state.node(i);
    const bool root = node.head == none;
    out.heads.push_back(begin + static_cast<Token>(root ? i : node.head));
    out.relations.push_back(root ? Relation::root : node.relation);
  }
}

}  // namespace

Dependencies parse_one(std::span<const Word> words, std::span<const PosPair> tags, const Parser& parser, Token begin) {
  Dependencies out;
  SentenceParser sentence_parser(parser);
  append_tree(sentence_parser.parse({words, tags}), begin, out);
  return out;
}

Dependencies parse(const Document& document, std::span<const Word> words, std::span<const PosPair> tags,
                   const Parser& parser) {
  Dependencies out;
  SentenceParser sentence_parser(parser);
  for (const Range s : document.sentences) {
    if (parser.known_actions.empty()) {  // a model that knows nothing: all words hang on the first
      out.heads.insert(out.heads.end(), s.size(), s.begin);
      out.relations.insert(out.relations.end(), s.size(), Relation::dep);
      out.relations[s.begin] = Relation::root;
      continue;
    }
    append_tree(sentence_parser.parse({words.subspan(s.begin, s.size()), tags.subspan(s.begin, s.size())}), s.begin,
                out);
  }
  return out;
}

}  // namespace newsgraph
