#include "extractors/language/analyze.hpp"

#include <utility>

#include "extractors/language/characters.hpp"
#include "extractors/language/model.hpp"
#include "extractors/language/tokenize.hpp"

namespace newsgraph {

const Model& embedded_model() {
  static const Model model;
  return model;
}

// Until the trained model lands: every word a noun or a symbol, hung on the first word of its sentence.
Document analyze(Article article, const Model&) {
  Document d;
  d.article = std::move(article);
  Tokenization words = tokenize(d.article);
  d.tokens = std::move(words.tokens);
  d.sentences = std::move(words.sentences);
  d.blocks = std::move(words.blocks);
  for (const Range sentence : d.sentences) {
    for (Token t = sentence.begin; t < sentence.end; ++t) {
      const bool word = char_at(d.text(t), 0).is_word();
      d.upos.push_back(word ? Upos::noun : Upos::punct);
      d.xpos.push_back(word ? Xpos::nn : Xpos::period);
      const auto begin = static_cast<std::uint32_t>(d.lemmas.buffer.size());
      d.lemmas.buffer += d.text(t);
      d.lemmas.spans.push_back({begin, static_cast<std::uint32_t>(d.lemmas.buffer.size())});
      d.heads.push_back(sentence.begin);
      d.relations.push_back(t == sentence.begin ? Relation::root : Relation::dep);
      d.names.emplace_back();
    }
  }
  return d;
}

}  // namespace newsgraph
