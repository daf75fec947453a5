#include <array>

#include "extractors/language/training/jobs.hpp"
#include "extractors/language/training/train.hpp"

namespace newsgraph {
namespace {

/// The best class; with a margin, every class but `gold` has that head start. `previous` restricts what may follow.
std::size_t best_class(const std::int32_t* scores, std::size_t previous, std::size_t gold, std::int32_t margin) {
  std::size_t best = 0;
  std::int32_t best_score = scores[0] + (gold == 0 ? 0 : margin);
  for (std::size_t c = 1; c < name_class_count; ++c) {
    const std::int32_t score = scores[c] + (c == gold ? 0 : margin);
    if (score > best_score && (c == gold || may_follow(previous, c))) {
      best = c;
      best_score = score;
    }
  }
  return best;
}

}  // namespace

Perceptron train_names(const Treebank& treebank, const Sentences& sentences, const std::vector<PosPair>& tags,
                       const Training& training) {
  Perceptron learner;
  Random random(training.seed);
  FeatureVector features;
  std::vector<std::uint8_t> classes;
  for (int epoch = 1; epoch <= training.n_epochs; ++epoch) {
    for (const std::uint32_t k : random.permutation(sentences.size())) {
      const Range s = sentences[k];
      const NameInput input{std::span(treebank.words).subspan(s.begin, s.size()),
                            std::span(tags).subspan(s.begin, s.size())};
      classes.assign(s.size(), 0);
      std::size_t previous = 0;
      for (std::size_t i = 0; i < input.words.size(); ++i) {
        std::array<std::int32_t, max_classes> scores{};
        features.clear();
        name_features(input, i, classes, features);
        learner.score(features.view(), scores.data());
        const std::size_t gold = treebank.names[s.begin + i];
        const std::size_t rival = best_class(scores.data(), previous, gold, training.margin);
        if (rival != gold) learner.update(features.view(), gold, rival);
        learner.step();
        previous = best_class(scores.data(), previous, 0, 0);
        classes[i] = static_cast<std::uint8_t>(previous);
      }
    }
    if (training.after_epoch) training.after_epoch(epoch, learner);
  }
  return learner;
}

}  // namespace newsgraph
