#include "extractors/language/parse.hpp"

#include <limits>

namespace newsgraph {

Decision SentenceParser::decide() {
  Scores hidden;
  sum_features(hidden);
  ClassScores scores{};
  parser_.network.score(hidden, scores);
  std::array<std::int32_t, 4> best_scores;  // by move
  std::array<std::size_t, 4> best_actions{};
  best_scores.fill(std::numeric_limits<std::int32_t>::min());
  for (std::size_t c = 0; c < parser_.known_actions.size(); ++c) {
    const std::size_t action = parser_.known_actions[c];
    const auto move = static_cast<std::size_t>(action_of(action).move);
    if (scores[c] <= best_scores[move]) continue;
    best_scores[move] = scores[c];
    best_actions[move] = action;
  }
  constexpr std::size_t no_move = 4;
  std::size_t best = no_move, other = no_move;
  for (std::size_t m = 0; m < no_move; ++m) {
    if (!state_.may(static_cast<Move>(m))) continue;
    if (best == no_move || best_scores[m] > best_scores[best]) {
      other = best;
      best = m;
    } else if (other == no_move || best_scores[m] > best_scores[other]) {
      other = m;
    }
  }
  if (other == no_move) return {best_actions[best], action_count, 0};
  return {best_actions[best], best_actions[other], best_scores[best] - best_scores[other]};
}

/// Sums all features of the state; what it does not know yet of the words in their places is looked up together.
void SentenceParser::sum_features(Scores& hidden) {
  const WeightTable& rows = parser_.network.rows();
  features_.clear();
  parts_.clear();
  std::size_t n_asked = 0;
  const auto ask_for = [&](Scores& sums) {
    parts_.push_back({features_.view().size(), &sums});
    rows.prefetch(features_.view().subspan(n_asked));
    n_asked = features_.view().size();
  };
  const Places places = places_of(sentence_, state_);
  std::array<const Scores*, place_count> sums;
  for (std::size_t k = 0; k < place_count; ++k) {
    const std::size_t i = static_cast<std::size_t>(places[k] + 1) * place_count + k;
    sums[k] = &sums_[i];
    if (known_[i] != 0) continue;
    known_[i] = 1;
    sums_[i] = {};
    word_features(sentence_, static_cast<Place>(k), places[k], features_);
    ask_for(sums_[i]);
  }
  state_features(sentence_, state_, places, features_);
  hidden = {};
  ask_for(hidden);
  rows.add_scores(features_.view(), parts_);
  add_sums(sums, hidden);
}

const ParserState& SentenceParser::parse(const ParserInput& sentence) {
  sentence_ = sentence;
  actions_.clear();
  choices_.clear();
  const std::size_t n_sums = (sentence.words.size() + 1) * place_count;
  known_.assign(n_sums, 0);
  if (sums_.size() < n_sums) sums_.resize(n_sums);
  state_.reset(sentence.words.size());
  while (!state_.done()) {
    const Decision decision = decide();
    if (decision.other != action_count) choices_.push_back({actions_.size(), decision.margin, decision.other});
    actions_.push_back(static_cast<std::uint8_t>(decision.best));
    state_.apply(action_of(decision.best));
  }
  return state_;
}

const ParserState& SentenceParser::parse_again(const Choice& choice) {
  state_.reset(sentence_.words.size());
  for (std::size_t i = 0; i < choice.transition; ++i) state_.apply(action_of(actions_[i]));
  state_.apply(action_of(choice.other));
  while (!state_.done()) state_.apply(action_of(decide().best));
  return state_;
}

void append_tree(const ParserState& state, Token begin, Dependencies& out) {
  for (Position i = 0; i < static_cast<Position>(state.size()); ++i) {
    const ParseNode& node = state.node(i);
    const bool root = node.head == none;
    out.heads.push_back(begin + static_cast<Token>(root ? i : node.head));
    out.relations.push_back(root ? Relation::root : node.relation);
  }
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
