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

struct Choice {
  std::size_t predicted = action_count;  ///< the best allowed action
  std::size_t right = action_count;      ///< the best of those that cost least
  std::size_t rival = action_count;      ///< the best of those that cost more
};

class ParserTrainer {
 public:
  ParserTrainer(const Treebank& treebank, const std::vector<PosPair>& tags, const Parser& parser,
                const Reading& reading, const Training& training)
      : treebank_(treebank),
        tags_(tags),
        parser_(parser),
        reading_(reading),
        training_(training),
        random_(training.seed) {}

  Perceptron train(const std::vector<std::uint32_t>& sentences) {
    for (epoch_ = 1; epoch_ <= training_.n_epochs; ++epoch_) {
      for (const std::uint32_t k : random_.permutation(sentences.size())) learn_sentence(sentences[k]);
      if (training_.after_epoch) training_.after_epoch(epoch_, learner_);
    }
    return std::move(learner_);
  }

 private:
  /// The gold tree in reading order.
  GoldTree gold_tree(Range s) {
    heads_.assign(treebank_.heads.begin() + s.begin, treebank_.heads.begin() + s.end);
    relations_.assign(treebank_.relations.begin() + s.begin, treebank_.relations.begin() + s.end);
    if (reading_.reversed) {
      std::reverse(heads_.begin(), heads_.end());
      std::reverse(relations_.begin(), relations_.end());
      for (Position& head : heads_) head = head == none ? none : static_cast<Position>(s.size()) - 1 - head;
    }
    return {heads_, relations_};
  }

  void learn_sentence(std::uint32_t number) {
    const Range s = treebank_.sentences[number];
    const ParserInput input{std::span(treebank_.words).subspan(s.begin, s.size()),
                            std::span(tags_).subspan(s.begin, s.size()), reading_.reversed,
                            reading_.guides == nullptr ? nullptr : &(*reading_.guides)[number]};
    const GoldTree gold = gold_tree(s);
    state_.reset(s.size());
    while (!state_.done()) {
      std::array<std::int32_t, max_classes> scores{};
      features_.clear();
      parse_features(input, state_, features_);
      learner_.score(features_.view(), scores.data());
      const Choice choice = choose(scores.data(), gold);
      const bool beaten =
          choice.rival != action_count && scores[choice.rival] + training_.margin >= scores[choice.right];
      if (beaten) learner_.update(features_.view(), choice.right, choice.rival);
      learner_.step();
      const bool explore = epoch_ > 1 && random_.below(follow_gold_one_in) != 0;
      state_.apply(action_of(explore ? choice.predicted : choice.right));
    }
  }

  Choice choose(const std::int32_t* scores, const GoldTree& gold) const {
    constexpr int never = std::numeric_limits<int>::max();
    std::array<int, 4> costs{};
    std::array<int, 4> right_relation{};  // -1 where any relation will do
    for (const Move move : {Move::shift, Move::reduce, Move::left, Move::right}) {
      const auto m = static_cast<std::size_t>(move);
      costs[m] = state_.may(move) ? move_cost(state_, gold, move) : never;
      const bool arc = costs[m] != never && makes_gold_arc(state_, gold, move);
      right_relation[m] = arc ? static_cast<int>(gold_relation(state_, gold, move)) : -1;
    }
    const int least = *std::min_element(costs.begin(), costs.end());
    Choice out;
    for (const std::uint8_t c : parser_.known_actions) {
      const Action action = action_of(c);
      const auto m = static_cast<std::size_t>(action.move);
      if (costs[m] == never) continue;
      const bool right =
          costs[m] == least && (right_relation[m] < 0 || right_relation[m] == static_cast<int>(action.relation));
      const auto better = [&](std::size_t than) { return than == action_count || scores[c] > scores[than]; };
      if (better(out.predicted)) out.predicted = c;
      if (right && better(out.right)) out.right = c;
      if (!right && better(out.rival)) out.rival = c;
    }
    return out;
  }

  const Treebank& treebank_;
  const std::vector<PosPair>& tags_;
  const Parser& parser_;
  const Reading& reading_;
  const Training& training_;
  Random random_;
  Perceptron learner_;
  FeatureVector features_;
  ParserState state_;
  std::vector<Position> heads_;
  std::vector<Relation> relations_;
  int epoch_ = 0;
};

}  // namespace

std::vector<std::uint8_t> parser_actions(const Treebank& treebank, bool reversed) {
  std::array<bool, action_count> seen{};
  seen[0] = seen[1] = true;
  for (const Range s : treebank.sentences) {
    for (Token t = s.begin; t < s.end; ++t) {
      const Position head = treebank.heads[t];
      if (head == none) continue;
      const bool head_ahead = (head > static_cast<Position>(t - s.begin)) != reversed;
      const Move move = head_ahead ? Move::left : Move::right;
      seen[action_class({move, treebank.relations[t]})] = true;
    }
  }
  std::vector<std::uint8_t> out;
  for (std::size_t c = 0; c < action_count; ++c) {
    if (seen[c]) out.push_back(static_cast<std::uint8_t>(c));
  }
  return out;
}

Perceptron train_parser(const Treebank& treebank, const std::vector<std::uint32_t>& sentences,
                        const std::vector<PosPair>& tags, const Parser& parser, const Reading& reading,
                        const Training& training) {
  return ParserTrainer(treebank, tags, parser, reading, training).train(sentences);
}

}  // namespace newsgraph
