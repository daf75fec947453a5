#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "extractors/language/model_file.hpp"
#include "extractors/language/training/train_model.hpp"

using namespace newsgraph;

namespace {

TrainingPlan small_plan(const std::string& names) {
  TrainingPlan plan;
  plan.treebanks = {NEWSGRAPH_SOURCE_DIR "/tests/language/data/sample.conllu"};
  plan.names = {names};
  plan.tagger_epochs = plan.names_epochs = 3;
  plan.parser_epochs = 1;
  plan.n_folds = 2;
  plan.tagger_min_count = plan.parser_min_count = 2;
  return plan;
}

}  // namespace

TEST_CASE("the same files give the same model for any number of threads") {
  const std::filesystem::path names = std::filesystem::temp_directory_path() / "newsgraph_test_names.iob2";
  std::ofstream(names)
      << "# sent_id = a-1\n1\tAngela\tB-PER\n2\tMerkel\tI-PER\n3\tsmiled\tO\n\n"
         "# sent_id = a-2\n1\tIn\tO\n2\tBerlin\tB-LOC\n\n# sent_id = b-1\n1\tMerkel\tB-PER\n2\tleft\tO\n\n";
  TrainingPlan plan = small_plan(names.string());
  plan.n_threads = 1;
  const std::string one = train_model(plan);
  plan.n_threads = 3;
  const std::string three = train_model(plan);
  CHECK(one == three);
  CHECK(!ModelFile(one, "one").section("names").empty());
  plan.names_epochs = 4;
  CHECK(train_model(plan) != one);
  std::filesystem::remove(names);
}
