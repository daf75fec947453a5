/// The analysed article: one column per stage of the language layer, all indexed by token.
///
/// A token is an index (`Token`), a sentence a half-open range of tokens. Columns are filled by the stage functions
/// (tokenize, tag, lemmatize, parse, find_names); each returns its column and rewrites no other. A column is empty
/// until its stage has run, afterwards it has one entry per token.
///
///     Document document = analyze(std::move(article), model);
///     for (Token t = 0; t < document.size(); ++t) std::cout << document.text(t) << '\n';
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/language/tags.hpp"
#include "extractors/reading/article.hpp"
#include "graph/span.hpp"

namespace newsgraph {

using Token = std::uint32_t;  ///< index of a token in its document

/// Tokens [begin, end) of a document. `end` is not included.
struct Range {
  Token begin = 0;
  Token end = 0;

  Token size() const { return end - begin; }
  bool empty() const { return begin >= end; }
  bool contains(Token t) const { return begin <= t && t < end; }
  friend auto operator<=>(const Range&, const Range&) = default;
};

/// Lemmas of all tokens in one buffer: no allocation per token.
struct LemmaColumn {
  std::string buffer;
  std::vector<Span> spans;  ///< bytes of `buffer`, one per token
  std::string_view operator[](Token t) const {
    return std::string_view(buffer).substr(spans[t].begin, spans[t].size());
  }
};

/// Tag of a token in BIO: `begin` marks the first token of a name.
struct NameTag {
  NameType type = NameType::none;
  bool begin = false;
  friend bool operator==(const NameTag&, const NameTag&) = default;
};

struct Document {
  Article article;  ///< owns the text that tokens point into

  std::vector<Span> tokens;           ///< bytes of the article's text, ascending, disjoint
  std::vector<Range> sentences;       ///< ascending; together they hold every token once; none is empty
  std::vector<std::uint32_t> blocks;  ///< per sentence: index into article.blocks
  std::vector<Upos> upos;
  std::vector<Xpos> xpos;
  LemmaColumn lemmas;
  std::vector<Token> heads;  ///< index of the head in the document; a root points at itself
  std::vector<Relation> relations;
  std::vector<NameTag> names;

  Token size() const { return static_cast<Token>(tokens.size()); }
  std::string_view text(Token t) const { return article.text_of(tokens[t]); }
  std::string_view lemma(Token t) const { return lemmas[t]; }
  bool is_root(Token t) const { return heads[t] == t; }

  /// The bytes from the first token of a non-empty range to the end of its last one.
  Span span(Range range) const { return {tokens[range.begin].begin, tokens[range.end - 1].end}; }
  /// Those bytes as text.
  std::string_view text(Range range) const { return article.text_of(span(range)); }
  /// Index of the sentence that holds token t: binary search.
  std::uint32_t sentence_of(Token t) const;
};

}  // namespace newsgraph
