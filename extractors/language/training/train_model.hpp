/// The whole training: treebanks, names, raw text, dictionaries -> the bytes of a model file.
#pragma once

#include <string>
#include <vector>

#include "extractors/language/training/pack_weights.hpp"

namespace newsgraph {

/// What train_model reads and how it trains. The defaults made the model in data/.
struct TrainingPlan {
  std::vector<std::string> treebanks, names, entities, texts, gazetteers, dev_treebanks, dev_names;
  std::string wordnet, vectors;
  std::string keep;  ///< a model: its tagger and its parser stay as they are
  std::size_t n_vectors = 100'000;
  unsigned n_threads = 2;
  int tagger_epochs = 6, parser_epochs = 8, names_epochs = 8;
  int n_folds = 5, n_seeds = 2;
  std::int32_t names_margin = 30;
  std::uint32_t tagger_min_count = 40, parser_min_count = 20;
  Packing names_packing{.min_updates = 4, .min_weight = 0.8F};
};

/// Trains every stage and measures it on the dev files, telling its progress on standard error. The result depends on
/// the files and the figures of the plan, not on n_threads. @throws Error for a file that cannot be read
std::string train_model(const TrainingPlan& plan);

}  // namespace newsgraph
