#include "extractors/language/analyze.hpp"

#include <utility>

#include "extractors/language/model.hpp"
#include "extractors/language/second_readings.hpp"
#include "extractors/language/tokenize.hpp"
#include "extractors/language/words.hpp"

namespace newsgraph {

std::string_view language_data(std::string_view file);

const Model& embedded_model() {
  static const Model model = Model::from_copy(language_data("english.bin"), "the embedded model");
  return model;
}

struct Analyzer::Stages {
  const Model& model;
  SentenceTagger tagger;
  SentenceParser parser;

  explicit Stages(const Model& m) : model(m), tagger(m.tagger), parser(m.parser) {}
};

Analyzer::Analyzer(const Model& model) : stages_(std::make_unique<Stages>(model)) {}
Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;

void Analyzer::annotate(Document& document) {
  auto& [model, tagger, parser] = *stages_;
  const std::vector<Word> words = describe_words(document, {model.lexicon, model.hints, model.senses});
  std::vector<PosPair> tags = tag(document, words, tagger);
  Dependencies tree;
  for (const Range sentence : document.sentences) {
    parse(sentence, words, tags, parser, tree);
    try_second_reading(document, sentence, words, tagger, parser, tags, tree);
  }
  document.upos.clear();
  document.xpos.clear();
  for (const PosPair pair : tags) {
    document.upos.push_back(upos_of(pair));
    document.xpos.push_back(xpos_of(pair));
  }
  document.lemmas = lemmatize(document, tags, model.lemmatizer, model.hints);
  document.heads = std::move(tree.heads);
  document.relations = std::move(tree.relations);
  document.names = find_names(document, words, tags, model.name_finder);
}

Document Analyzer::analyze(Article article) {
  Document document;
  document.article = std::move(article);
  Tokenization words = tokenize(document.article);
  document.tokens = std::move(words.tokens);
  document.sentences = std::move(words.sentences);
  document.blocks = std::move(words.blocks);
  annotate(document);
  return document;
}

Document analyze(Article article, const Model& model) { return Analyzer(model).analyze(std::move(article)); }

void annotate(Document& document, const Model& model) { Analyzer(model).annotate(document); }

}  // namespace newsgraph
