#include "extractors/language/tokenize.hpp"

namespace newsgraph {

Tokenization tokenize(const Article& article) {
  Tokenization out;
  out.tokens.reserve(article.text.size() / 5 + 8);
  for (std::uint32_t block = 0; block < article.blocks.size(); ++block) {
    const auto begin = static_cast<Token>(out.tokens.size());
    split_words(article.text, article.blocks[block].span, out.tokens);
    split_sentences(article.text, out.tokens, {begin, static_cast<Token>(out.tokens.size())}, out.sentences);
    out.blocks.resize(out.sentences.size(), block);
  }
  return out;
}

}  // namespace newsgraph
