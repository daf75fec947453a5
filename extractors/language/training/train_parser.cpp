#include <algorithm>
#include <array>
#include <limits>

#include "extractors/language/training/jobs.hpp"
#include "extractors/language/training/oracle.hpp"
#include "extractors/language/training/train.hpp"

namespace newsgraph {
namespace {

/// Of this many predicted moves one is not followed after the first epoch: the state goes on with the right move.
constexpr std::uint64_t follow_gold_one_in = 10;

constexpr std::array<Move, 4> all_moves = {Move::shift, Move::reduce, Move::left, Move::right};

/// Which actions are allowed in a state, and which of them lose least of the gold tree (Y. Goldberg and J. Nivre,
/// 2012).
struct Choices {
  std::vector<std::uint8_t> allowed, right;  ///< by class

  void set(const ParserState& state, const GoldTree& gold, const std::vector<std::uint8_t>& actions) {
    constexpr int never = std::numeric_limits<int>::max();
    std::array<int, 4> costs{}, relations{};  // a relation of -1: any will do
    for (const Move move : all_moves) {
      const auto m = static_cast<std::size_t>(move);
      costs[m] = state.may(move) ? move_cost(state, gold, move) : never;
      const bool arc = costs[m] != never && makes_gold_arc(state, gold, move);
      relations[m] = arc ? static_cast<int>(gold_relation(state, gold, move)) : -1;
    }
    const int least = *std::min_element(costs.begin(), costs.end());
    allowed.assign(actions.size(), 0);
    right.assign(actions.size(), 0);
    for (std::size_t c = 0; c < actions.size(); ++c) {
      const Action action = action_of(actions[c]);
      const auto m = static_cast<std::size_t>(action.move);
      allowed[c] = costs[m] != never ? 1 : 0;
      const bool named = relations[m] < 0 || relations[m] == static_cast<int>(action.relation);
      right[c] = costs[m] == least && named ? 1 : 0;
    }
  }
};

/// The class with the highest score among those marked; at least one must be.
std::size_t best_of(std::span<const float> scores, const std::vector<std::uint8_t>& marked) {
  std::size_t best = scores.size();
  for (std::size_t c = 0; c < scores.size(); ++c) {
    if (marked[c] != 0 && (best == scores.size() || scores[c] > scores[best])) best = c;
  }
  return best;
}

class ParserTrainer {
 public:
  ParserTrainer(const Treebank& treebank, const std::vector<PosPair>& tags, const std::vector<std::uint8_t>& actions,
                const NetworkTraining& training)
      : treebank_(treebank),
        tags_(tags),
        actions_(actions),
        training_(training),
        random_(training.seed),
        learner_(frequent_features(), actions.size(), training.dropout, training.seed) {}

  NetworkWeights train() {
    for (int epoch = 1; epoch <= training_.n_epochs; ++epoch) {
      std::size_t n_sentences = 0;
      for (const std::uint32_t k : random_.permutation(treebank_.sentences.size())) {
        learn_sentence(treebank_.sentences[k], epoch > 1);
        if (++n_sentences % training_.sentences_per_step == 0) learner_.step(training_.rate(epoch));
      }
      learner_.step(training_.rate(epoch));
      if (training_.after_epoch) training_.after_epoch(epoch, learner_);
    }
    return learner_.average();
  }

 private:
  ParserInput input(Range s) const {
    return {std::span(treebank_.words).subspan(s.begin, s.size()), std::span(tags_).subspan(s.begin, s.size())};
  }
  GoldTree gold_tree(Range s) const {
    return {std::span(treebank_.heads).subspan(s.begin, s.size()),
            std::span(treebank_.relations).subspan(s.begin, s.size())};
  }

  /// Features of the right parses that are there often enough, ascending.
  std::vector<FeatureHash> frequent_features() {
    FeatureCounts counts;
    for (const Range s : treebank_.sentences) {
      const GoldTree gold = gold_tree(s);
      for (state_.reset(s.size()); !state_.done();) {
        features_.clear();
        parse_features(input(s), state_, features_);
        counts.add(features_.view());
        choices_.set(state_, gold, actions_);
        state_.apply(action_of(actions_[best_of(preferences(), choices_.right)]));
      }
    }
    return counts.frequent(training_.min_count);
  }

  /// Scores that put arcs before reductions, and shifts last: one right parse among several.
  std::span<const float> preferences() {
    if (preferences_.empty()) {
      for (const std::uint8_t a : actions_) {
        const Move move = action_of(a).move;
        preferences_.push_back(move == Move::left ? 3 : move == Move::right ? 2 : move == Move::reduce ? 1 : 0);
      }
    }
    return preferences_;
  }

  void learn_sentence(Range s, bool explore) {
    const GoldTree gold = gold_tree(s);
    std::vector<float> gradient(actions_.size()), right(actions_.size());
    for (state_.reset(s.size()); !state_.done();) {
      features_.clear();
      parse_features(input(s), state_, features_);
      const std::span<const float> scores = learner_.score(features_.view());
      choices_.set(state_, gold, actions_);
      softmax(scores, choices_.allowed, gradient);
      softmax(scores, choices_.right, right);
      for (std::size_t c = 0; c < gradient.size(); ++c) gradient[c] -= right[c];
      learner_.learn(gradient);
      const bool follow = explore && random_.below(follow_gold_one_in) != 0;
      state_.apply(action_of(actions_[best_of(scores, follow ? choices_.allowed : choices_.right)]));
    }
  }

  const Treebank& treebank_;
  const std::vector<PosPair>& tags_;
  const std::vector<std::uint8_t>& actions_;
  const NetworkTraining& training_;
  Random random_;
  FeatureVector features_;
  ParserState state_;
  Choices choices_;
  std::vector<float> preferences_;
  NetworkLearner learner_;  // last: made from the rest
};

}  // namespace

std::vector<std::uint8_t> parser_actions(const Treebank& treebank) {
  std::array<bool, action_count> seen{};
  seen[0] = seen[1] = true;
  for (const Range s : treebank.sentences) {
    for (Token t = s.begin; t < s.end; ++t) {
      const Position head = treebank.heads[t];
      if (head == none) continue;
      const Move move = head > static_cast<Position>(t - s.begin) ? Move::left : Move::right;
      seen[action_class({move, treebank.relations[t]})] = true;
    }
  }
  std::vector<std::uint8_t> out;
  for (std::size_t c = 0; c < action_count; ++c) {
    if (seen[c]) out.push_back(static_cast<std::uint8_t>(c));
  }
  return out;
}

NetworkWeights train_parser(const Treebank& treebank, const std::vector<PosPair>& tags,
                            const std::vector<std::uint8_t>& actions, const NetworkTraining& training) {
  return ParserTrainer(treebank, tags, actions, training).train();
}

}  // namespace newsgraph
