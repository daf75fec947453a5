#include <algorithm>
#include <array>
#include <map>

#include "extractors/language/training/jobs.hpp"
#include "extractors/language/training/train.hpp"

namespace newsgraph {
namespace {

/// The class with the highest score when every class but `gold` has a head start of `margin`.
std::size_t worst_rival(const std::int32_t* scores, std::size_t n, std::size_t gold, std::int32_t margin) {
  std::size_t best = gold;
  std::int32_t best_score = scores[gold];
  for (std::size_t c = 0; c < n; ++c) {
    if (c != gold && scores[c] + margin > best_score) {
      best = c;
      best_score = scores[c] + margin;
    }
  }
  return best;
}

}  // namespace

std::vector<PosPair> tag_labels(const Treebank& treebank) {
  std::map<PosPair, std::size_t> counts;
  for (const PosPair p : treebank.tags) ++counts[p];
  std::vector<PosPair> labels;
  for (const auto& [tag, count] : counts) labels.push_back(tag);
  std::stable_sort(labels.begin(), labels.end(), [&](PosPair a, PosPair b) { return counts[a] > counts[b]; });
  if (labels.size() > max_classes) labels.resize(max_classes);
  return labels;
}

Perceptron train_tagger(const Treebank& treebank, const Sentences& sentences, const std::vector<PosPair>& labels,
                        const Training& training) {
  std::vector<std::uint8_t> classes(1U << 16U, 0);
  for (std::size_t i = 0; i < labels.size(); ++i) classes[labels[i]] = static_cast<std::uint8_t>(i);
  Perceptron learner;
  Random random(training.seed);
  FeatureVector features;
  std::vector<PosPair> tags;
  for (int epoch = 1; epoch <= training.n_epochs; ++epoch) {
    for (const std::uint32_t k : random.permutation(sentences.size())) {
      const Range s = sentences[k];
      const std::span<const Word> words = std::span(treebank.words).subspan(s.begin, s.size());
      tags.assign(s.size(), no_pos);
      for (std::size_t i = 0; i < words.size(); ++i) {
        std::array<std::int32_t, max_classes> scores{};
        features.clear();
        tag_features(words, i, tags, features);
        learner.score(features.view(), scores.data());
        const std::size_t gold = classes[treebank.tags[s.begin + i]];
        const std::size_t rival = worst_rival(scores.data(), labels.size(), gold, training.margin);
        if (rival != gold) learner.update(features.view(), gold, rival);
        learner.step();
        const auto best = std::max_element(scores.begin(), scores.begin() + std::ssize(labels)) - scores.begin();
        tags[i] = labels[static_cast<std::size_t>(best)];
      }
    }
    if (training.after_epoch) training.after_epoch(epoch, learner);
  }
  return learner;
}

}  // namespace newsgraph
