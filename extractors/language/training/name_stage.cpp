#include <cstdio>
#include <numeric>
#include <utility>

#include "extractors/language/training/evaluate.hpp"
#include "extractors/language/training/jobs.hpp"
#include "extractors/language/training/stages.hpp"

namespace newsgraph {
namespace {

/// The names of every training document as found by a model that has not seen it.
class FirstRound {
 public:
  FirstRound(const NameData& data, const std::vector<PosPair>& tags, const TrainingPlan& plan, Progress& progress)
      : data_(data), tags_(tags), plan_(plan), progress_(progress), classes_(data.bank.size()) {}

  std::vector<std::uint8_t> run() {
    std::vector<std::function<void()>> jobs;
    for (int fold = 0; fold < plan_.n_folds; ++fold)
      jobs.push_back([this, fold] { run_fold(static_cast<std::uint32_t>(fold)); });
    run_jobs(jobs, plan_.n_threads);
    return std::move(classes_);
  }

 private:
  void run_fold(std::uint32_t fold) {
    const auto n = static_cast<std::uint32_t>(plan_.n_folds);
    NameExamples examples{data_.bank, tags_, data_.n_first, {}, nullptr};
    for (std::uint32_t d = 0; d < data_.bank.documents.size(); ++d) {
      if (d % n != fold) examples.documents.push_back(d);
    }
    const Training training{.n_epochs = plan_.names_epochs - 2,
                            .seed = fold + 300,
                            .margin = plan_.names_margin,
                            .after_epoch = [this](int, const Perceptron&) { progress_.step(); }};
    const std::string bytes = pack_weights(train_names(examples, training), plan_.names_packing);
    const NameFinder finder{WeightTable(bytes, "fold")};
    for (std::uint32_t d = fold; d < data_.bank.documents.size(); d += n) find_in_document(finder, d);
  }

  void find_in_document(const NameFinder& finder, std::uint32_t document) {
    const Treebank& bank = data_.bank;
    const NameSteps steps = score_steps(finder);
    std::vector<NameScores> scores;
    const Range sentences = bank.documents[document];
    for (const Range s : std::span(bank.sentences).subspan(sentences.begin, sentences.size())) {
      scores.resize(s.size());
      score_names({std::span(bank.words).subspan(s.begin, s.size()), std::span(tags_).subspan(s.begin, s.size())},
                  finder, scores);
      best_names(scores, steps, std::span(classes_).subspan(s.begin, s.size()));
    }
  }

  const NameData& data_;
  const std::vector<PosPair>& tags_;
  const TrainingPlan& plan_;
  Progress& progress_;
  std::vector<std::uint8_t> classes_;
};

}  // namespace

std::string percent(double x) {
  char out[16];
  std::snprintf(out, sizeof out, "%.2f", 100 * x);
  return out;
}

std::vector<PosPair> tag_all(const Treebank& bank, const Tagger& tagger) {
  std::vector<PosPair> tags(bank.size());
  SentenceTagger sentences(tagger);
  for (const Range s : bank.sentences) {
    sentences.tag(std::span(bank.words).subspan(s.begin, s.size()), std::span(tags).subspan(s.begin, s.size()));
  }
  return tags;
}

std::string train_ensemble(const TrainingPlan& plan, const Packing& packing,
                           const std::function<std::vector<WeightRow>(std::uint64_t)>& train_one) {
  const auto n = static_cast<std::size_t>(plan.n_seeds);
  std::vector<std::vector<WeightRow>> parts(n);
  std::vector<std::function<void()>> jobs;
  for (std::size_t i = 0; i < n; ++i) jobs.push_back([&, i] { parts[i] = train_one(i + 1); });
  run_jobs(jobs, plan.n_threads);
  std::vector<WeightRow> total;
  for (std::vector<WeightRow>& part : parts) total = Perceptron::add(std::move(total), std::move(part));
  return pack_weights(total, {.min_updates = packing.min_updates * static_cast<std::uint32_t>(n),
                              .min_weight = packing.min_weight * static_cast<float>(n)});
}

NameData read_name_data(const TrainingPlan& plan) {
  NameData out;
  for (const std::string& path : plan.names) {
    read_names(path, out.bank);
    if (out.n_first == 0) out.n_first = out.bank.size();
  }
  for (const std::string& path : plan.entities) read_entities(path, out.bank);
  for (const std::string& path : plan.dev_names) read_names(path, out.dev.emplace_back());
  return out;
}

int name_passes(const TrainingPlan& plan) {
  if (plan.names.empty()) return 0;
  return plan.n_folds * (plan.names_epochs - 2) + plan.n_seeds * plan.names_epochs;
}

std::string train_name_table(const NameData& data, const Tagger& tagger, const TrainingPlan& plan, Progress& progress) {
  if (data.bank.size() == 0) return {};
  const std::vector<PosPair> tags = tag_all(data.bank, tagger);
  const std::vector<std::uint8_t> guesses = FirstRound(data, tags, plan, progress).run();
  NameExamples examples{data.bank, tags, data.n_first, {}, &guesses};
  examples.documents.resize(data.bank.documents.size());
  std::iota(examples.documents.begin(), examples.documents.end(), 0U);
  std::string bytes = train_ensemble(plan, plan.names_packing, [&](std::uint64_t seed) {
    return train_names(examples, {.n_epochs = plan.names_epochs,
                                  .seed = seed,
                                  .margin = plan.names_margin,
                                  .after_epoch = [&](int, const Perceptron&) { progress.step(); }});
  });
  progress.say("names " + std::to_string(bytes.size() / 1024) + " KiB");
  const NameFinder finder{WeightTable(bytes, "names")};
  for (const Treebank& dev : data.dev)
    progress.say("dev names F1 " + percent(names_f1(dev, tag_all(dev, tagger), finder)));
  return bytes;
}

}  // namespace newsgraph
