#include "extractors/language/training/train_model.hpp"

#include <fstream>
#include <iterator>
#include <numeric>
#include <utility>

#include "extractors/language/hints.hpp"
#include "extractors/language/lexicon.hpp"
#include "extractors/language/model_file.hpp"
#include "extractors/language/senses.hpp"
#include "extractors/language/tokenize.hpp"
#include "extractors/language/training/build_hints.hpp"
#include "extractors/language/training/evaluate.hpp"
#include "extractors/language/training/jobs.hpp"
#include "extractors/language/training/progress.hpp"
#include "extractors/language/training/stages.hpp"
#include "extractors/language/training/train.hpp"
#include "extractors/language/training/vectors.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

/// Text behind the front matter, if it has one.
std::string read_text(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), {});
  if (!in && text.empty()) throw Error(path, "", "cannot be read");
  const std::size_t end = text.starts_with("---\n") ? text.find("\n---\n", 4) : std::string::npos;
  return end == std::string::npos ? text : text.substr(end + 5);
}

/// Sentences of the first n_words words.
void add_forms(Treebank& bank, std::size_t n_words, Corpus& corpus) {
  describe(bank, {Lexicon(), Hints(), Senses()}, KeepRare::yes);
  const auto base = static_cast<Token>(corpus.words.size());
  for (std::size_t t = 0; t < n_words; ++t) corpus.words.push_back(bank.words[t].lower);
  for (const Range s : bank.sentences) {
    if (s.end <= n_words) corpus.sentences.push_back({base + s.begin, base + s.end});
  }
}

void add_text(const std::string& path, Corpus& corpus) {
  Document d;
  d.article.text = read_text(path);
  d.article.blocks.push_back({{0, static_cast<std::uint32_t>(d.article.text.size())}, BlockKind::paragraph});
  const Tokenization words = tokenize(d.article);
  d.tokens = words.tokens;
  d.sentences = words.sentences;
  const auto base = static_cast<Token>(corpus.words.size());
  for (const Word& word : describe_words(d, {Lexicon(), Hints(), Senses()}, KeepRare::yes))
    corpus.words.push_back(word.lower);
  for (const Range s : d.sentences) corpus.sentences.push_back({base + s.begin, base + s.end});
}

std::size_t n_passes(const TrainingPlan& plan) {
  return static_cast<std::size_t>(plan.n_folds * (plan.tagger_epochs - 2) + plan.tagger_epochs + plan.parser_epochs +
                                  name_passes(plan));
}

class Trainer {
 public:
  explicit Trainer(const TrainingPlan& plan) : plan_(plan), progress_(n_passes(plan)) {}

  std::string run() {
    read();
    build_dictionaries();
    if (!plan_.keep.empty()) return keep_networks();
    describe_all();
    train_taggers();
    train_stages();
    return pack();
  }

 private:
  void read() {
    for (const std::string& path : plan_.treebanks) read_treebank(path, bank_);
    for (const std::string& path : plan_.dev_treebanks) read_treebank(path, dev_.emplace_back());
    names_ = read_name_data(plan_);
  }

  void build_dictionaries() {
    Corpus corpus;
    add_forms(bank_, bank_.size(), corpus);
    add_forms(names_.bank, names_.n_first, corpus);
    for (const std::string& path : plan_.texts) add_text(path, corpus);
    progress_.say("read " + std::to_string(bank_.size()) + " words of treebanks, " +
                  std::to_string(names_.bank.size()) + " of names, " + std::to_string(corpus.words.size()) + " in all");
    const WordVectors vectors = plan_.vectors.empty() ? WordVectors() : read_vectors(plan_.vectors, plan_.n_vectors);
    senses_bytes_ = build_senses(vectors, plan_.n_threads);
    senses_ = Senses(senses_bytes_.table, senses_bytes_.groups, "senses");
    lexicon_bytes_ = build_lexicon(corpus, bank_);
    lexicon_ = Lexicon(lexicon_bytes_, "lexicon");
    hints_bytes_ = build_hints(plan_.wordnet, plan_.gazetteers);
    hints_ = Hints(hints_bytes_, "hints");
    progress_.say("clusters done, " + std::to_string(lexicon_bytes_.size() / 1024) + " KiB");
  }

  void describe_all() {
    describe(bank_, {lexicon_, hints_, senses_});
    describe(names_.bank, {lexicon_, hints_, senses_});
    for (Treebank& dev : dev_) describe(dev, {lexicon_, hints_, senses_});
    for (Treebank& dev : names_.dev) describe(dev, {lexicon_, hints_, senses_});
    labels_ = tag_labels(bank_);
    projective_ = bank_;
    make_projective(projective_);
  }

  /// Those of words that the texts have.
  std::vector<IrregularForm> irregular_forms() const {
    std::vector<IrregularForm> out = read_irregular_forms(plan_.wordnet);
    const auto known = [&](const std::string& word) { return lexicon_.find(hash_bytes(word)).cluster != 0; };
    std::erase_if(out, [&](const IrregularForm& f) { return !known(f.form) && !known(f.lemmas.front()); });
    return out;
  }

  /// The model of plan_.keep with hints, senses, lemmas and names made anew.
  std::string keep_networks() {
    const std::string bytes = read_file(plan_.keep);
    const ModelFile file(bytes, plan_.keep);
    lexicon_bytes_ = file.section("lexicon");  // its clusters are what the tagger and the parsers know
    lexicon_ = Lexicon(lexicon_bytes_, plan_.keep);
    describe_all();
    const std::vector<PosPair> labels = tag_labels(bank_);
    const Tagger tagger{labels,
                        Network(file.section("tagger"), file.section("taggings"), plan_.keep, in_order(labels.size()))};
    lemmas_ = train_lemmas(bank_, irregular_forms());
    names_bytes_ = train_name_table(names_, tagger, plan_, progress_);
    std::vector<ModelSection> sections = own_sections();
    for (const char* name : {"tags", "tagger", "taggings", "actions", "parser", "moves"})
      sections.push_back({name, std::string(file.section(name))});
    return write_model_file(sections);
  }

  /// Trains the tagger, and tags every training sentence with one that has not seen it.
  void train_taggers() {
    jackknifed_.resize(bank_.size());
    const auto n = static_cast<std::size_t>(plan_.n_folds);
    std::vector<std::function<void()>> jobs;
    jobs.push_back([this] { tagger_bytes_ = train_tagger_on(bank_.sentences, plan_.tagger_epochs, 1); });
    for (std::size_t fold = 0; fold < n; ++fold) {
      jobs.push_back([this, fold, n] {
        Sentences seen, held_out;
        for (std::size_t i = 0; i < bank_.sentences.size(); ++i)
          (i / 10 % n == fold ? held_out : seen).push_back(bank_.sentences[i]);
        const PackedNetwork bytes = train_tagger_on(seen, plan_.tagger_epochs - 2, fold + 100);
        const Tagger tagger{labels_, Network(bytes.rows, bytes.classes, "fold", in_order(labels_.size()))};
        SentenceTagger sentences(tagger);
        for (const Range s : held_out) {
          sentences.tag(std::span(bank_.words).subspan(s.begin, s.size()),
                        std::span(jackknifed_).subspan(s.begin, s.size()));
        }
      });
    }
    run_jobs(jobs, plan_.n_threads);
    progress_.say("jackknifed UPOS " + percent(tag_accuracy(bank_, jackknifed_)) + ", tagger " +
                  std::to_string(tagger_bytes_.rows.size() / 1024) + " KiB");
  }

  PackedNetwork train_tagger_on(const Sentences& sentences, int n_epochs, std::uint64_t seed) {
    constexpr Dropout dropout{.features = 36, .units = 50};
    return pack_network(train_tagger(bank_, sentences, labels_,
                                     {.n_epochs = n_epochs,
                                      .seed = seed,
                                      .min_count = plan_.tagger_min_count,
                                      .dropout = dropout,
                                      .after_epoch = [this](int, const NetworkLearner&) { progress_.step(); }}));
  }

  void train_stages() {
    lemmas_ = train_lemmas(bank_, irregular_forms());
    progress_.say("lemma rules " + std::to_string(lemmas_.rules.size() / 1024) + " KiB");
    const Tagger tagger{labels_,
                        Network(tagger_bytes_.rows, tagger_bytes_.classes, "tagger", in_order(labels_.size()))};
    std::vector<std::vector<PosPair>> dev_tags;
    for (const Treebank& dev : dev_) {
      dev_tags.push_back(tag_all(dev, tagger));
      progress_.say("dev UPOS " + percent(tag_accuracy(dev, dev_tags.back())));
    }
    run_jobs({[&] { train_parser_network(dev_tags); },
              [&] { names_bytes_ = train_name_table(names_, tagger, plan_, progress_); }},
             plan_.n_threads);
  }

  void train_parser_network(const std::vector<std::vector<PosPair>>& dev_tags) {
    actions_ = parser_actions(projective_);
    const auto report = [&](int epoch, const NetworkLearner& learner) {
      progress_.step();
      report_parser("parser epoch " + std::to_string(epoch), pack_network(learner.average()), dev_tags);
    };
    const NetworkTraining training{.n_epochs = plan_.parser_epochs,
                                   .seed = 1,
                                   .min_count = plan_.parser_min_count,
                                   .dropout = {},
                                   .after_epoch = report};
    parser_bytes_ = pack_network(train_parser(projective_, jackknifed_, actions_, training));
    progress_.say("parser " + std::to_string(parser_bytes_.rows.size() / 1024) + " KiB");
  }

  void report_parser(const std::string& what, const PackedNetwork& network,
                     const std::vector<std::vector<PosPair>>& dev_tags) {
    const Parser parser(actions_, network.rows, network.classes, "parser");
    std::string line = what + "  dev UAS LAS, quoted clause before and after its verb:";
    for (std::size_t i = 0; i < dev_.size(); ++i) {
      const Attachment a = attachment(dev_[i], dev_tags[i], parser);
      line += "  " + percent(a.unlabelled) + " " + percent(a.labelled) + ", " + percent(a.clause_before_verb) + " " +
              percent(a.clause_after_verb);
    }
    progress_.say(line);
  }

  /// What train_names_alone makes too.
  std::vector<ModelSection> own_sections() const {
    return {{"lexicon", lexicon_bytes_},      {"hints", hints_bytes_}, {"senses", senses_bytes_.table},
            {"groups", senses_bytes_.groups}, {"names", names_bytes_}, {"lemmas", lemmas_.rules},
            {"scripts", lemmas_.scripts}};
  }

  std::string pack() const {
    const std::string labels(reinterpret_cast<const char*>(labels_.data()), labels_.size() * sizeof(PosPair));
    std::vector<ModelSection> sections = own_sections();
    for (ModelSection& section : std::vector<ModelSection>{{"tags", labels},
                                                           {"tagger", tagger_bytes_.rows},
                                                           {"taggings", tagger_bytes_.classes},
                                                           {"actions", {actions_.begin(), actions_.end()}},
                                                           {"parser", parser_bytes_.rows},
                                                           {"moves", parser_bytes_.classes}})
      sections.push_back(std::move(section));
    return write_model_file(sections);
  }

  const TrainingPlan& plan_;
  Progress progress_;
  Treebank bank_, projective_;
  NameData names_;
  std::vector<Treebank> dev_;
  std::string lexicon_bytes_, hints_bytes_, names_bytes_;
  SenseSections senses_bytes_;
  Senses senses_;
  Lexicon lexicon_;
  Hints hints_;
  LemmaSections lemmas_;
  std::vector<PosPair> labels_, jackknifed_;
  std::vector<std::uint8_t> actions_;
  PackedNetwork tagger_bytes_, parser_bytes_;
};

}  // namespace

std::string train_model(const TrainingPlan& plan) { return Trainer(plan).run(); }

}  // namespace newsgraph
