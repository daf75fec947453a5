/// newsgraph-train: treebanks, names, raw text and dictionaries -> one model file. MODEL.md has the command.
#include <CLI/CLI.hpp>
#include <exception>
#include <fstream>
#include <iostream>

#include "extractors/language/training/train_model.hpp"
#include "graph/error.hpp"

int main(int argc, char** argv) {
  newsgraph::TrainingPlan plan;
  std::string output = "model.bin";
  CLI::App app("Trains the language model of newsgraph.");
  app.add_option("--treebank", plan.treebanks, "CoNLL-U files to train on")->required()->check(CLI::ExistingFile);
  app.add_option("--names", plan.names, "IOB2 or IOB1 files of names to train on")->check(CLI::ExistingFile);
  app.add_option("--entities", plan.entities, "CoNLL-U files with entities (GUM) that help to learn names")
      ->check(CLI::ExistingFile);
  app.add_option("--text", plan.texts, "raw text for word clusters")->check(CLI::ExistingFile);
  app.add_option("--wordnet", plan.wordnet, "folder of WordNet's files")->check(CLI::ExistingDirectory);
  app.add_option("--vectors", plan.vectors, "word vectors, a text file in the format of GloVe")
      ->check(CLI::ExistingFile);
  app.add_option("--n-vectors", plan.n_vectors, "how many words of it count")->capture_default_str();
  app.add_option("--gazetteer", plan.gazetteers, "lists of names and their kinds")->check(CLI::ExistingFile);
  app.add_option("--dev-treebank", plan.dev_treebanks, "CoNLL-U files to measure on")->check(CLI::ExistingFile);
  app.add_option("--dev-names", plan.dev_names, "IOB2 files of names to measure on")->check(CLI::ExistingFile);
  app.add_option("--keep", plan.keep, "a model of the same data: take its networks, make all else anew")
      ->check(CLI::ExistingFile);
  app.add_option("-o,--output", output, "the model file")->capture_default_str();
  app.add_option("--threads", plan.n_threads, "threads; the model does not depend on it")->capture_default_str();
  app.add_option("--tagger-epochs", plan.tagger_epochs)->capture_default_str();
  app.add_option("--parser-epochs", plan.parser_epochs)->capture_default_str();
  app.add_option("--names-epochs", plan.names_epochs)->capture_default_str();
  app.add_option("--folds", plan.n_folds, "parts of the treebank that are tagged by a tagger of the others")
      ->capture_default_str();
  app.add_option("--seeds", plan.n_seeds, "models of each stage that are averaged")->capture_default_str();
  app.add_option("--tagger-min-count", plan.tagger_min_count, "rarer features are left out")->capture_default_str();
  app.add_option("--parser-min-count", plan.parser_min_count, "rarer features are left out")->capture_default_str();
  app.add_option("--names-margin", plan.names_margin)->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  try {
    const std::string bytes = newsgraph::train_model(plan);
    std::ofstream out(output, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out.flush()) throw newsgraph::Error(output, "", "cannot be written");
    std::cerr << "wrote " << output << ", " << bytes.size() << " bytes\n";
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
