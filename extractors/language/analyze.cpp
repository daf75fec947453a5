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

void annotate(Document& document, const Model& model) {
  const std::vector<Word> words = describe_words(document, {model.lexicon, model.hints, model.senses});
  std::vector<PosPair> tags = tag(document, words, model.tagger);
  Dependencies tree = parse(document, words, tags, model.parser);
  try_second_readings(document, words, model.tagger, model.parser, tags, tree);
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

Document analyze(Article article, const Model& model) {
  Document document;
  document.article = std::move(article);
  Tokenization words = tokenize(document.article);
  document.tokens = std::move(words.tokens);
  document.sentences = std::move(words.sentences);
  document.blocks = std::move(words.blocks);
  annotate(document, model);
  return document;
}

}  // namespace newsgraph
