#include "extractors/language/training/train_model.hpp"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <numeric>
#include <utility>

#include "extractors/language/hints.hpp"
#include "extractors/language/lexicon.hpp"
#include "extractors/language/model_file.hpp"
#include "extractors/language/tokenize.hpp"
#include "extractors/language/training/build_hints.hpp"
#include "extractors/language/training/evaluate.hpp"
#include "extractors/language/training/jobs.hpp"
#include "extractors/language/training/progress.hpp"
#include "extractors/language/training/train.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

std::string percent(double x) {
  char out[16];
  std::snprintf(out, sizeof out, "%.2f", 100 * x);
  return out;
}

/// Text behind the front matter, if it has one.
std::string read_text(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), {});
  if (!in && text.empty()) throw Error(path, "", "cannot be read");
  const std::size_t end = text.starts_with("---\n") ? text.find("\n---\n", 4) : std::string::npos;
  return end == std::string::npos ? text : text.substr(end + 5);
}

void add_forms(Treebank& bank, Corpus& corpus) {
  describe(bank, {Lexicon(), Hints()}, KeepRare::yes);
  const auto base = static_cast<Token>(corpus.words.size());
  for (const Word& word : bank.words) corpus.words.push_back(word.lower);
  for (const Range s : bank.sentences) corpus.sentences.push_back({base + s.begin, base + s.end});
}

void add_text(const std::string& path, Corpus& corpus) {
  Document d;
  d.article.text = read_text(path);
  d.article.blocks.push_back({{0, static_cast<std::uint32_t>(d.article.text.size())}, BlockKind::paragraph});
  const Tokenization words = tokenize(d.article);
  d.tokens = words.tokens;
  d.sentences = words.sentences;
  const auto base = static_cast<Token>(corpus.words.size());
  for (const Word& word : describe_words(d, {Lexicon(), Hints()}, KeepRare::yes)) corpus.words.push_back(word.lower);
  for (const Range s : d.sentences) corpus.sentences.push_back({base + s.begin, base + s.end});
}

std::size_t n_passes(const TrainingPlan& plan) {
  const int per_seed = plan.tagger_epochs + plan.parser_epochs + plan.names_epochs;
  return static_cast<std::size_t>(plan.n_folds * (plan.tagger_epochs - 2) +
                                  (plan.n_parser_folds + 1) * plan.backward_epochs + plan.n_seeds * per_seed);
}

class Trainer {
 public:
  explicit Trainer(const TrainingPlan& plan) : plan_(plan), progress_(n_passes(plan)) {}

  std::string run() {
    read();
    train_jackknife();
    train_stages();
    return pack();
  }

 private:
  void read() {
    for (const std::string& path : plan_.treebanks) read_treebank(path, bank_);
    for (const std::string& path : plan_.names) read_names(path, names_);
    for (const std::string& path : plan_.dev_treebanks) read_treebank(path, dev_.emplace_back());
    for (const std::string& path : plan_.dev_names) read_names(path, dev_names_.emplace_back());
    Corpus corpus;
    add_forms(bank_, corpus);
    add_forms(names_, corpus);
    for (const std::string& path : plan_.texts) add_text(path, corpus);
    progress_.say("read " + std::to_string(bank_.size()) + " words of treebanks, " + std::to_string(names_.size()) +
                  " of names, " + std::to_string(corpus.words.size()) + " in all");
    lexicon_bytes_ = build_lexicon(corpus, bank_);
    lexicon_ = Lexicon(lexicon_bytes_, "lexicon");
    hints_bytes_ = build_hints(plan_.wordnet, plan_.gazetteers);
    hints_ = Hints(hints_bytes_, "hints");
    progress_.say("clusters done, " + std::to_string(lexicon_bytes_.size() / 1024) + " KiB");
    describe(bank_, {lexicon_, hints_});
    describe(names_, {lexicon_, hints_});
    for (Treebank& dev : dev_) describe(dev, {lexicon_, hints_});
    for (Treebank& dev : dev_names_) describe(dev, {lexicon_, hints_});
    labels_ = tag_labels(bank_);
    projective_ = bank_;
    make_projective(projective_);
  }

  /// Tags every training sentence with a tagger that has not seen it.
  void train_jackknife() {
    jackknifed_.resize(bank_.size());
    const auto n = static_cast<std::size_t>(plan_.n_folds);
    std::vector<std::function<void()>> jobs;
    for (std::size_t fold = 0; fold < n; ++fold) {
      jobs.push_back([this, fold, n] {
        Sentences seen, held_out;
        for (std::size_t i = 0; i < bank_.sentences.size(); ++i)
          (i / 10 % n == fold ? held_out : seen).push_back(bank_.sentences[i]);
        const Training training{.n_epochs = plan_.tagger_epochs - 2,
                                .seed = fold + 100,
                                .margin = plan_.tagger_margin,
                                .after_epoch = tick()};
        const std::string bytes = pack_weights(train_tagger(bank_, seen, labels_, training).average(), {});
        const Tagger tagger{labels_, WeightTable(bytes, "fold")};
        for (const Range s : held_out) tag_range(tagger, s, jackknifed_);
      });
    }
    run_jobs(jobs, plan_.n_threads);
    progress_.say("jackknifed UPOS " + percent(tag_accuracy(bank_, jackknifed_)));
  }

  void tag_range(const Tagger& tagger, Range s, std::vector<PosPair>& tags) const {
    tag_sentence(std::span(bank_.words).subspan(s.begin, s.size()), tagger, std::span(tags).subspan(s.begin, s.size()));
  }

  std::vector<PosPair> tag_all(const Treebank& bank, const Tagger& tagger) const {
    std::vector<PosPair> tags(bank.size());
    for (const Range s : bank.sentences) {
      tag_sentence(std::span(bank.words).subspan(s.begin, s.size()), tagger,
                   std::span(tags).subspan(s.begin, s.size()));
    }
    return tags;
  }

  std::function<void(int, const Perceptron&)> tick() {
    return [this](int, const Perceptron&) { progress_.step(); };
  }

  /// The packing of a sum of models.
  static Packing times(Packing one, int n_models) {
    one.min_updates *= static_cast<std::uint32_t>(n_models);
    one.min_weight *= static_cast<float>(n_models);
    return one;
  }

  void train_stages() {
    lemmas_ = train_lemmas(bank_);
    progress_.say("lemma rules " + std::to_string(lemmas_.rules.size() / 1024) + " KiB");
    train_tagger_ensemble();
    const Tagger tagger{labels_, WeightTable(tagger_bytes_, "tagger")};
    std::vector<std::vector<PosPair>> dev_tags;
    for (const Treebank& dev : dev_) {
      dev_tags.push_back(tag_all(dev, tagger));
      progress_.say("dev UPOS " + percent(tag_accuracy(dev, dev_tags.back())));
    }
    train_backward_parser();
    train_forward_parser(dev_tags);
    train_names_ensemble(tagger);
  }

  std::string ensemble(const char* what, const Packing& packing, std::function<Perceptron(std::uint64_t)> train_one) {
    const auto n = static_cast<std::size_t>(plan_.n_seeds);
    std::vector<std::vector<WeightRow>> parts(n);
    std::vector<std::function<void()>> jobs;
    for (std::size_t i = 0; i < n; ++i) jobs.push_back([&, i] { parts[i] = train_one(i + 1).average(); });
    run_jobs(jobs, plan_.n_threads);
    std::vector<WeightRow> total;
    for (std::vector<WeightRow>& part : parts) total = Perceptron::add(std::move(total), std::move(part));
    std::string bytes = pack_weights(total, times(packing, plan_.n_seeds));
    progress_.say(std::string(what) + " " + std::to_string(bytes.size() / 1024) + " KiB");
    return bytes;
  }

  void train_tagger_ensemble() {
    tagger_bytes_ = ensemble("tagger", plan_.tagger_packing, [&](std::uint64_t seed) {
      return train_tagger(
          bank_, bank_.sentences, labels_,
          {.n_epochs = plan_.tagger_epochs, .seed = seed, .margin = plan_.tagger_margin, .after_epoch = tick()});
    });
  }

  /// Trains the backward parser and parses every training sentence with one that has not seen it.
  void train_backward_parser() {
    parsers_.backward.known_actions = parser_actions(projective_, true);
    guides_.resize(bank_.sentences.size());
    const auto n = static_cast<std::size_t>(plan_.n_parser_folds);
    std::vector<std::function<void()>> jobs;
    jobs.push_back([this, n] { backward_bytes_ = train_backward(n, n); });
    for (std::size_t fold = 0; fold < n; ++fold) {
      jobs.push_back([this, fold, n] {
        const std::string bytes = train_backward(fold, n);
        const Parser parser{parsers_.backward.known_actions, WeightTable(bytes, "fold")};
        for (std::size_t i = 0; i < bank_.sentences.size(); ++i) {
          if (i / 10 % n == fold) guides_[i] = parse_backward(parser, bank_.sentences[i]);
        }
      });
    }
    run_jobs(jobs, plan_.n_threads);
    parsers_.backward.weights = WeightTable(backward_bytes_, "backward");
    progress_.say("backward parser " + std::to_string(backward_bytes_.size() / 1024) + " KiB");
  }

  /// The weights of a backward parser that has not seen `fold` of n; all sentences where fold == n.
  std::string train_backward(std::size_t fold, std::size_t n) {
    std::vector<std::uint32_t> seen;
    for (std::uint32_t i = 0; i < bank_.sentences.size(); ++i) {
      if (i / 10 % n != fold) seen.push_back(i);
    }
    const Training training{
        .n_epochs = plan_.backward_epochs, .seed = 200 + fold, .margin = plan_.parser_margin, .after_epoch = tick()};
    const Perceptron learner = train_parser(projective_, seen, jackknifed_, parsers_.backward,
                                            {.reversed = true, .guides = nullptr}, training);
    return pack_weights(learner.average(), plan_.backward_packing);
  }

  Guide parse_backward(const Parser& parser, Range s) const {
    ParserState state;
    parse_sentence({std::span(bank_.words).subspan(s.begin, s.size()),
                    std::span(jackknifed_).subspan(s.begin, s.size()), true, nullptr},
                   parser, state);
    Guide guide;
    guide.set(state, true);
    return guide;
  }

  void train_forward_parser(const std::vector<std::vector<PosPair>>& dev_tags) {
    parsers_.forward.known_actions = parser_actions(projective_, false);
    std::vector<std::uint32_t> all(bank_.sentences.size());
    std::iota(all.begin(), all.end(), 0U);
    forward_bytes_ = ensemble("parser", plan_.parser_packing, [&](std::uint64_t seed) {
      const auto report = [&, seed](int epoch, const Perceptron& learner) {
        progress_.step();
        if (seed == 1)
          report_parser("parser epoch " + std::to_string(epoch), pack_weights(learner.average(), plan_.parser_packing),
                        dev_tags);
      };
      const Training training{
          .n_epochs = plan_.parser_epochs, .seed = seed, .margin = plan_.parser_margin, .after_epoch = report};
      return train_parser(projective_, all, jackknifed_, parsers_.forward, {.reversed = false, .guides = &guides_},
                          training);
    });
    report_parser("parser", forward_bytes_, dev_tags);
  }

  void report_parser(const std::string& what, const std::string& forward,
                     const std::vector<std::vector<PosPair>>& dev_tags) {
    const ParserPair pair{parsers_.backward, {parsers_.forward.known_actions, WeightTable(forward, "forward")}};
    std::string line = what + "  dev UAS LAS, quoted clause before and after its verb:";
    for (std::size_t i = 0; i < dev_.size(); ++i) {
      const Attachment a = attachment(dev_[i], dev_tags[i], pair);
      line += "  " + percent(a.unlabelled) + " " + percent(a.labelled) + ", " + percent(a.clause_before_verb) + " " +
              percent(a.clause_after_verb);
    }
    progress_.say(line);
  }

  void train_names_ensemble(const Tagger& tagger) {
    if (names_.size() == 0) return;
    const std::vector<PosPair> tags = tag_all(names_, tagger);
    names_bytes_ = ensemble("names", plan_.names_packing, [&](std::uint64_t seed) {
      return train_names(
          names_, names_.sentences, tags,
          {.n_epochs = plan_.names_epochs, .seed = seed, .margin = plan_.names_margin, .after_epoch = tick()});
    });
    const NameFinder finder{WeightTable(names_bytes_, "names")};
    for (const Treebank& dev : dev_names_)
      progress_.say("dev names F1 " + percent(names_f1(dev, tag_all(dev, tagger), finder)));
  }

  std::string pack() const {
    const std::string labels(reinterpret_cast<const char*>(labels_.data()), labels_.size() * sizeof(PosPair));
    const auto actions = [](const Parser& p) { return std::string(p.known_actions.begin(), p.known_actions.end()); };
    return write_model_file({{"lexicon", lexicon_bytes_},
                             {"hints", hints_bytes_},
                             {"lemmas", lemmas_.rules},
                             {"scripts", lemmas_.scripts},
                             {"tags", labels},
                             {"tagger", tagger_bytes_},
                             {"acts-bwd", actions(parsers_.backward)},
                             {"backward", backward_bytes_},
                             {"acts-fwd", actions(parsers_.forward)},
                             {"forward", forward_bytes_},
                             {"names", names_bytes_}});
  }

  const TrainingPlan& plan_;
  Progress progress_;
  Treebank bank_, projective_, names_;
  std::vector<Treebank> dev_, dev_names_;
  std::string lexicon_bytes_, hints_bytes_, tagger_bytes_, backward_bytes_, forward_bytes_, names_bytes_;
  Lexicon lexicon_;
  Hints hints_;
  LemmaSections lemmas_;
  std::vector<PosPair> labels_, jackknifed_;
  ParserPair parsers_;
  std::vector<Guide> guides_;  ///< per sentence of bank_
};

}  // namespace

std::string train_model(const TrainingPlan& plan) { return Trainer(plan).run(); }

}  // namespace newsgraph
