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

/// Sums all features of the state; what it does not know yet of the words in their places is looked up together.
void SentenceParser::sum_features(const ParserInput& sentence, Scores& hidden) {
  const WeightTable& rows = parser_.network.rows();
  features_.clear();
  parts_.clear();
  std::size_t n_asked = 0;
  const auto ask_for = [&](Scores& sums) {
    parts_.push_back({features_.view().size(), &sums});
    rows.prefetch(features_.view().subspan(n_asked));
    n_asked = features_.view().size();
  };
  const Places places = places_of(sentence, state_);
  std::array<const Scores*, place_count> sums;
  for (std::size_t k = 0; k < place_count; ++k) {
    const std::size_t i = static_cast<std::size_t>(places[k] + 1) * place_count + k;
    sums[k] = &sums_[i];
    if (known_[i] != 0) continue;
    known_[i] = 1;
    sums_[i] = {};
    word_features(sentence, static_cast<Place>(k), places[k], features_);
    ask_for(sums_[i]);
  }
  state_features(sentence, state_, places, features_);
  hidden = {};
  ask_for(hidden);
  rows.add_scores(features_.view(), parts_);
  add_sums(sums, hidden);
}

const ParserState& SentenceParser::parse(const ParserInput& sentence) {
  state_.reset(sentence.words.size());
  const std::size_t n_sums = (sentence.words.size() + 1) * place_count;
  known_.assign(n_sums, 0);
  if (sums_.size() < n_sums) sums_.resize(n_sums);
  ClassScores scores{};
  Scores hidden;
  while (!state_.done()) {
    sum_features(sentence, hidden);
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
