#include <algorithm>
#include <map>

#include "extractors/language/training/jobs.hpp"
#include "extractors/language/training/train.hpp"

namespace newsgraph {
namespace {

/// Of 256 words this many are learnt as if nobody had seen them before: new names are what news is full of.
constexpr std::uint64_t unknown_of_256 = 26;

/// The word as it would be if it were new.
void forget(Word& word) {
  word.form = word.lower = Word::rare;
  word.cluster = word.sense = 0;
  word.coarse_cluster = word.coarse_sense = word.usage = 0;
}

/// A word in so many is followed by its gold tag, not the predicted one.
constexpr std::uint64_t follow_gold_one_in = 10;

class TaggerTrainer {
 public:
  TaggerTrainer(const Treebank& treebank, const Sentences& sentences, const std::vector<PosPair>& labels,
                const NetworkTraining& training)
      : treebank_(treebank),
        sentences_(sentences),
        labels_(labels),
        training_(training),
        classes_(1U << 16U),
        random_(training.seed),
        learner_(frequent_features(), labels.size(), training.dropout, training.seed) {
    for (std::size_t i = 0; i < labels.size(); ++i) classes_[labels[i]] = static_cast<std::uint8_t>(i);
  }

  NetworkWeights train() {
    for (int epoch = 1; epoch <= training_.n_epochs; ++epoch) {
      std::size_t n_sentences = 0;
      for (const std::uint32_t k : random_.permutation(sentences_.size())) {
        learn_sentence(sentences_[k]);
        if (++n_sentences % training_.sentences_per_step == 0) learner_.step(training_.rate(epoch));
      }
      learner_.step(training_.rate(epoch));
      if (training_.after_epoch) training_.after_epoch(epoch, learner_);
    }
    return learner_.average();
  }

 private:
  std::vector<FeatureHash> frequent_features() {
    FeatureCounts counts;
    for (const Range s : sentences_) {
      const auto words = std::span(treebank_.words).subspan(s.begin, s.size());
      const auto tags = std::span(treebank_.tags).subspan(s.begin, s.size());
      for (std::size_t i = 0; i < words.size(); ++i) {
        features_.clear();
        tag_features(words, i, tags, features_);
        counts.add(features_.view());
      }
    }
    return counts.frequent(training_.min_count);
  }

  void learn_sentence(Range s) {
    std::vector<Word> words(treebank_.words.begin() + s.begin, treebank_.words.begin() + s.end);
    for (Word& word : words) {
      if (random_.below(256) < unknown_of_256) forget(word);
    }
    const std::vector<std::uint8_t> all(labels_.size(), 1);
    std::vector<float> gradient(labels_.size());
    tags_.assign(s.size(), no_pos);
    for (std::size_t i = 0; i < words.size(); ++i) {
      features_.clear();
      tag_features(words, i, tags_, features_);
      const std::span<const float> scores = learner_.score(features_.view());
      const PosPair gold = treebank_.tags[s.begin + i];
      softmax(scores, all, gradient);
      gradient[classes_[gold]] -= 1;
      learner_.learn(gradient);
      const auto best = std::max_element(scores.begin(), scores.end()) - scores.begin();
      tags_[i] = random_.below(follow_gold_one_in) == 0 ? gold : labels_[static_cast<std::size_t>(best)];
    }
  }

  const Treebank& treebank_;
  const Sentences& sentences_;
  const std::vector<PosPair>& labels_;
  const NetworkTraining& training_;
  std::vector<std::uint8_t> classes_;  ///< by tag
  Random random_;
  FeatureVector features_;
  std::vector<PosPair> tags_;
  NetworkLearner learner_;  // last: made from the rest
};

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

NetworkWeights train_tagger(const Treebank& treebank, const Sentences& sentences, const std::vector<PosPair>& labels,
                            const NetworkTraining& training) {
  return TaggerTrainer(treebank, sentences, labels, training).train();
}

}  // namespace newsgraph
