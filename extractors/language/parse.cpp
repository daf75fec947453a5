#include "extractors/language/parse.hpp"

#include <algorithm>
#include <utility>

namespace newsgraph {
namespace {

/// Left arcs last: where the top has a head, they need no scores.
constexpr std::array<Move, move_count> move_order = {Move::shift, Move::reduce, Move::right, Move::left};

/// The actions' numbers, by their moves.
std::vector<std::size_t> by_move(const std::vector<std::uint8_t>& actions) {
  std::vector<std::size_t> out;
  for (const Move move : move_order) {
    for (std::size_t i = 0; i < actions.size(); ++i) {
      if (action_of(actions[i]).move == move) out.push_back(i);
    }
  }
  return out;
}

}  // namespace

Parser::Parser(const std::vector<std::uint8_t>& actions, std::string_view rows, std::string_view classes,
               std::string_view file)
    : network(rows, classes, file, by_move(actions)) {
  for (const std::size_t i : by_move(actions)) {
    const auto move = static_cast<std::size_t>(action_of(actions[i]).move);
    if (classes_of[move].size() == 0) classes_of[move].begin = static_cast<std::uint32_t>(known_actions.size());
    known_actions.push_back(actions[i]);
    classes_of[move].end = static_cast<std::uint32_t>(known_actions.size());
  }
}

Decision SentenceParser::decide() {
  Scores hidden;
  sum_features(hidden);
  std::size_t n_classes = 0;
  for (std::size_t m = 0; m < move_count; ++m) {
    if (state_.may(static_cast<Move>(m))) n_classes = std::max<std::size_t>(n_classes, parser_.classes_of[m].end);
  }
  ClassScores scores;
  parser_.network.score(hidden, scores, n_classes);
  std::array<std::int32_t, move_count> best_scores;
  constexpr std::size_t no_move = move_count;
  std::size_t best = no_move, other = no_move;
  for (std::size_t m = 0; m < move_count; ++m) {
    const Range classes = parser_.classes_of[m];
    if (!state_.may(static_cast<Move>(m))) continue;
    best_scores[m] = scores[classes.begin];
    for (std::size_t c = classes.begin; c < classes.end; ++c) best_scores[m] = std::max(best_scores[m], scores[c]);
    if (best == no_move || best_scores[m] > best_scores[best]) {
      other = best;
      best = m;
    } else if (other == no_move || best_scores[m] > best_scores[other]) {
      other = m;
    }
  }
  const auto action = [&](std::size_t move) {
    std::size_t c = parser_.classes_of[move].begin;
    while (scores[c] != best_scores[move]) ++c;
    return std::size_t{parser_.known_actions[c]};
  };
  if (other == no_move) return {action(best), action_count, 0};
  return {action(best), action(other), best_scores[best] - best_scores[other]};
}

/// Of word_features in place k.
std::uint64_t SentenceParser::word_key(Position word, std::size_t k) const {
  const std::uint64_t hash = word == none ? 0 : hashes_[static_cast<std::size_t>(word)];
  const std::uint64_t tag = word == none ? no_pos : sentence_.tag(word);
  return mix_bits(combine(hash, tag << 8U | k));
}

/// Sums all features of the state; what it does not know yet of the words in their places is looked up together.
void SentenceParser::sum_features(Scores& hidden) {
  const Places places = places_of(sentence_, state_);
  const StateKeys keys = state_keys(sentence_, state_, places);
  for (const std::uint64_t key : keys) layer_.prefetch(key);
  std::array<std::uint64_t, place_count> word_keys;
  std::array<std::size_t, place_count> unknown;
  std::size_t n_unknown = 0;
  for (std::size_t k = 0; k < place_count; ++k) {
    const std::size_t i = static_cast<std::size_t>(places[k] + 1) * place_count + k;
    if (known_[i] != 0) {
      layer_.add(sums_[i]);
      continue;
    }
    known_[i] = 1;
    word_keys[n_unknown] = word_key(places[k], k);
    layer_.prefetch(word_keys[n_unknown]);
    unknown[n_unknown++] = k;
  }
  for (std::size_t u = 0; u < n_unknown; ++u) {
    const std::size_t k = unknown[u];
    if (layer_.find(word_keys[u], &sums_[static_cast<std::size_t>(places[k] + 1) * place_count + k])) continue;
    word_features(sentence_, static_cast<Place>(k), places[k], layer_.features());
    layer_.end_part();
  }
  for (std::size_t k = 0; k < state_part_count; ++k) {
    if (layer_.find(keys[k])) continue;
    state_features(sentence_, state_, places, static_cast<StatePart>(k), layer_.features());
    layer_.end_part();
  }
  pair_features(sentence_, state_, places, layer_.features());
  layer_.sum(hidden);
}

void SentenceParser::begin(const ParserInput& sentence) {
  sentence_ = sentence;
  hashes_.clear();
  for (const Word& w : sentence.words) hashes_.push_back(hash_word(w));
  const std::size_t n_sums = (sentence.words.size() + 1) * place_count;
  known_.assign(n_sums, 0);
  if (sums_.size() < n_sums) sums_.resize(n_sums);
}

void SentenceParser::go_back_to(const ParserInput& sentence, Trace trace) {
  begin(sentence);
  actions_ = std::move(trace.actions);
  choices_ = std::move(trace.choices);
}

const ParserState& SentenceParser::parse(const ParserInput& sentence) {
  begin(sentence);
  actions_.clear();
  choices_.clear();
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

void parse(Range sentence, std::span<const Word> words, std::span<const PosPair> tags, SentenceParser& parser,
           Dependencies& out) {
  if (parser.knows_something()) {
    const auto [begin, size] = std::pair(sentence.begin, sentence.size());
    append_tree(parser.parse({words.subspan(begin, size), tags.subspan(begin, size)}), begin, out);
  } else {
    out.heads.insert(out.heads.end(), sentence.size(), sentence.begin);
    out.relations.insert(out.relations.end(), sentence.size(), Relation::dep);
    out.relations[sentence.begin] = Relation::root;
  }
}

}  // namespace newsgraph
