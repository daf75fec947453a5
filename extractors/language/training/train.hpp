/// One trainer per stage. Each is a function of its examples and a seed, and its result does not depend on threads.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "extractors/language/training/clusters.hpp"
#include "extractors/language/training/irregular_forms.hpp"
#include "extractors/language/training/network_learner.hpp"
#include "extractors/language/training/perceptron.hpp"
#include "extractors/language/training/treebank.hpp"

namespace newsgraph {

struct Training {
  int n_epochs = 8;
  std::uint64_t seed = 1;
  std::int32_t margin = 0;  ///< the right class must win by more than this, else the weights move
  /// Called after each epoch with its number (from 1) and the weights so far; may be empty.
  std::function<void(int, const Perceptron&)> after_epoch;
};

struct NetworkTraining {
  int n_epochs = 8;
  std::uint64_t seed = 1;
  std::uint32_t min_count = 16;  ///< rarer features get no row
  Dropout dropout;
  std::size_t sentences_per_step = 8;
  float first_rate = 0.001F, last_rate = 0.00025F;  ///< of Adam; the last one in the last third of the epochs
  /// Called after each epoch with its number (from 1) and the weights so far; may be empty.
  std::function<void(int, const NetworkLearner&)> after_epoch;

  float rate(int epoch) const { return 3 * epoch > 2 * n_epochs ? last_rate : first_rate; }
};

using Sentences = std::vector<Range>;

/// Classes of the tagger: the tags of the treebank, most frequent first.
std::vector<PosPair> tag_labels(const Treebank& treebank);
NetworkWeights train_tagger(const Treebank& treebank, const Sentences& sentences, const std::vector<PosPair>& labels,
                            const NetworkTraining& training);

/// Actions that occur in the treebank, ascending.
std::vector<std::uint8_t> parser_actions(const Treebank& treebank);

/// The network of a parser with these actions. `tags` are those the parser will see, not the gold ones; the trees must
/// be projective.
NetworkWeights train_parser(const Treebank& treebank, const std::vector<PosPair>& tags,
                            const std::vector<std::uint8_t>& actions, const NetworkTraining& training);

/// What names are learnt from. The documents of the first `n_first` words are of the source whose conventions count;
/// the others help.
struct NameExamples {
  const Treebank& bank;
  const std::vector<PosPair>& tags;
  std::size_t n_first = 0;
  std::vector<std::uint32_t> documents;                ///< indices
  const std::vector<std::uint8_t>* guesses = nullptr;  ///< per token, of a first round by a model that had not seen it

  Range tokens(std::uint32_t document) const {
    const Range d = bank.documents[document];
    return {bank.sentences[d.begin].begin, bank.sentences[d.end - 1].end};
  }
};

/// With guesses, each sentence is learnt now with and now without what they say of its document: the model is for both
/// rounds.
std::vector<WeightRow> train_names(const NameExamples& examples, const Training& training);

/// The sections of the lemmatiser: rules and scripts.
struct LemmaSections {
  std::string rules;
  std::string scripts;
};
/// Forms that the treebank does not have with their tag are learnt besides.
LemmaSections train_lemmas(const Treebank& treebank, const std::vector<IrregularForm>& irregular);

/// The section of the lexicon: clusters from the corpus, usage from the tags of the treebank.
std::string build_lexicon(const Corpus& corpus, const Treebank& treebank);

}  // namespace newsgraph
