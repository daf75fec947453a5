#include <algorithm>
#include <array>

#include "extractors/language/name_votes.hpp"
#include "extractors/language/training/jobs.hpp"
#include "extractors/language/training/train.hpp"

namespace newsgraph {
namespace {

/// The weights of all sources, and those of the one whose conventions count, which are added to them
/// (H. Daumé III, 2007).
struct NameLearners {
  Perceptron all, first;

  void score(std::span<const FeatureHash> features, bool is_first, std::int32_t* scores) const {
    all.score(features, scores);
    if (is_first) first.score(features, scores);
  }
  void update(std::span<const FeatureHash> features, bool is_first, std::size_t gold, std::size_t predicted) {
    all.update(features, gold, predicted);
    if (is_first) first.update(features, gold, predicted);
  }
  void update_step(std::size_t previous, bool is_first, std::size_t next, std::int32_t by) {
    all.update(name_step(previous), next, by);
    if (is_first) first.update(name_step(previous), next, by);
  }
  void step() {
    all.step();
    first.step();
  }
};

/// The words of a document around a sentence, with votes of a first round.
struct Example {
  Range sentence;
  std::uint32_t document;
};

class NameTrainer {
 public:
  NameTrainer(const NameExamples& examples, std::int32_t margin) : examples_(examples), margin_(margin) {
    votes_.resize(examples.bank.documents.size());
    for (const std::uint32_t d : examples.documents) {
      const Range sentences = examples.bank.documents[d];
      for (Token s = sentences.begin; s < sentences.end; ++s) order_.push_back({examples.bank.sentences[s], d});
      if (examples.guesses != nullptr) count_votes(d);
    }
  }

  const std::vector<Example>& sentences() const { return order_; }

  void learn(const Example& example, bool with_votes, NameLearners& learners) {
    const Range s = example.sentence;
    const bool is_first = s.begin < examples_.n_first;
    find_features(example, with_votes);
    score(s.size(), is_first, learners);
    const std::uint8_t* gold = &examples_.bank.names[s.begin];
    for (std::size_t i = 0; i < s.size(); ++i) {
      for (std::size_t c = 0; c < name_class_count; ++c) scores_[i][c] += c == gold[i] ? 0 : margin_;
    }
    classes_.resize(s.size());
    best_names(scores_, steps_, classes_);
    for (std::size_t i = 0; i < s.size(); ++i) {
      if (classes_[i] != gold[i]) learners.update(features_[i].view(), is_first, gold[i], classes_[i]);
      const std::size_t gold_before = i > 0 ? gold[i - 1] : name_class_count;
      const std::size_t before = i > 0 ? classes_[i - 1] : name_class_count;
      if (gold_before == before && gold[i] == classes_[i]) continue;
      learners.update_step(gold_before, is_first, gold[i], 1);
      learners.update_step(before, is_first, classes_[i], -1);
    }
    learners.step();
  }

 private:
  static std::vector<Range> sentences_from(const NameExamples& examples, std::uint32_t document) {
    const Range d = examples.bank.documents[document];
    const Token first = examples.tokens(document).begin;
    std::vector<Range> out;
    for (Token s = d.begin; s < d.end; ++s)
      out.push_back({examples.bank.sentences[s].begin - first, examples.bank.sentences[s].end - first});
    return out;
  }

  template <typename Column>
  static auto part(const Column& column, Range r) {
    return std::span(column).subspan(r.begin, r.size());
  }

  void count_votes(std::uint32_t document) {
    const Range tokens = examples_.tokens(document);
    votes_[document].count(part(examples_.bank.words, tokens), part(examples_.tags, tokens),
                           part(*examples_.guesses, tokens), sentences_from(examples_, document));
  }

  void find_features(const Example& example, bool with_votes) {
    const Range s = example.sentence;
    const Token first = examples_.tokens(example.document).begin;
    const NameInput input{part(examples_.bank.words, s), part(examples_.tags, s)};
    features_.resize(std::max<std::size_t>(features_.size(), s.size()));
    for (std::size_t i = 0; i < s.size(); ++i) {
      features_[i].clear();
      name_features(input, i, features_[i]);
      if (with_votes)
        votes_[example.document].add_features(s.begin - first + i, {s.begin - first, s.end - first}, features_[i]);
    }
  }

  void score(std::size_t n, bool is_first, const NameLearners& learners) {
    scores_.assign(n, NameScores{});
    for (std::size_t i = 0; i < n; ++i) learners.score(features_[i].view(), is_first, scores_[i].data());
    for (std::size_t p = 0; p <= name_class_count; ++p) {
      steps_[p] = {};
      const FeatureHash step = name_step(p);
      learners.score({&step, 1}, is_first, steps_[p].data());
    }
  }

  const NameExamples& examples_;
  std::int32_t margin_;
  std::vector<Example> order_;
  std::vector<NameVotes> votes_;  ///< by document
  std::vector<FeatureVector> features_;
  std::vector<NameScores> scores_;
  NameSteps steps_{};
  std::vector<std::uint8_t> classes_;
};

}  // namespace

std::vector<WeightRow> train_names(const NameExamples& examples, const Training& training) {
  NameLearners learners;
  Random random(training.seed);
  NameTrainer trainer(examples, training.margin);
  const bool votes = examples.guesses != nullptr;
  for (int epoch = 1; epoch <= training.n_epochs; ++epoch) {
    for (const std::uint32_t k : random.permutation(trainer.sentences().size()))
      trainer.learn(trainer.sentences()[k], votes && random.below(2) == 0, learners);
    if (training.after_epoch) training.after_epoch(epoch, learners.all);
  }
  return Perceptron::add(learners.all.average(), learners.first.average());
}

}  // namespace newsgraph
