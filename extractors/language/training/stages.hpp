/// Parts of train_model: what several stages share, and the stage of names.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "extractors/language/training/progress.hpp"
#include "extractors/language/training/train.hpp"
#include "extractors/language/training/train_model.hpp"

namespace newsgraph {

/// A part of 1 as a percentage with two digits.
std::string percent(double x);

/// The tags of all sentences.
std::vector<PosPair> tag_all(const Treebank& bank, const Tagger& tagger);

/// Weights of plan.n_seeds models, trained with the seeds 1, 2, ..., summed and packed.
std::string train_ensemble(const TrainingPlan& plan, const Packing& packing,
                           const std::function<std::vector<WeightRow>(std::uint64_t)>& train_one);

/// The files of names: those of the plan's `names`, then those of `entities`.
struct NameData {
  Treebank bank;
  std::size_t n_first = 0;  ///< words of the first file
  std::vector<Treebank> dev;
};
NameData read_name_data(const TrainingPlan& plan);

/// The table of names for sentences tagged by `tagger`; the data must be described. Empty without data.
std::string train_name_table(const NameData& data, const Tagger& tagger, const TrainingPlan& plan, Progress& progress);
/// Calls of progress.step() by train_name_table.
int name_passes(const TrainingPlan& plan);

}  // namespace newsgraph
