// Bytes as an article, all the way to the graph: a document whose columns fit together, and a sound graph whose every
// span says what the article says.
#include "extractors/extract.hpp"
#include "extractors/language/analyze.hpp"
#include "extractors/reading/read.hpp"
#include "graph/text.hpp"
#include "graph/validate.hpp"
#include "tests/fuzz/targets.hpp"

namespace newsgraph::fuzz {
namespace {

void check_tokens(const Document& d) {
  std::uint32_t end = 0;
  for (const Span token : d.tokens) {
    require(token.begin >= end && !token.empty() && token.end <= d.article.text.size(), "tokens are in order");
    require(find_invalid_utf8(d.article.text_of(token)) == std::string_view::npos, "tokens cut no character");
    end = token.end;
  }
  Token next = 0;
  for (const Range sentence : d.sentences) {
    require(sentence.begin == next && !sentence.empty(), "sentences hold each token once");
    next = sentence.end;
  }
  require(next == d.size(), "sentences hold every token");
}

void check_columns(const Document& d) {
  const std::size_t n = d.tokens.size();
  require(d.upos.size() == n && d.xpos.size() == n && d.lemmas.spans.size() == n && d.heads.size() == n &&
              d.relations.size() == n && d.names.size() == n && d.blocks.size() == d.sentences.size(),
          "every column has an entry per token");
  for (const Range sentence : d.sentences) {
    std::size_t roots = 0;
    for (Token t = sentence.begin; t < sentence.end; ++t) {
      require(sentence.contains(d.heads[t]), "a head stands in its sentence");
      roots += d.is_root(t) ? 1 : 0;
      Token up = t;
      for (Token steps = 0; !d.is_root(up); ++steps, up = d.heads[up]) require(steps < sentence.size(), "no cycle");
    }
    require(roots == 1, "a sentence has one root");
  }
}

void check_spans(const Graph& graph, const std::string& text) {
  const CodePointSlicer slicer(text);
  const auto check = [&](const std::vector<Provenance>& provenance) {
    for (const Provenance& p : provenance) require(slicer.slice(p.start, p.end) == p.exact, "a span has its words");
  };
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) check(graph[v].provenance);
  for (const EdgeRef e : boost::make_iterator_range(boost::edges(graph))) check(graph[e].provenance);
}

}  // namespace

void run(std::string_view bytes) {
  Article article;
  try {
    article = make_article("fuzz.txt", std::string(bytes));
  } catch (const Error&) {
    return;  // no text
  }
  const Document document = analyze(std::move(article), embedded_model());
  check_tokens(document);
  check_columns(document);
  const Graph graph = extract(document);  // an Error here is a bug
  require(validate(graph).empty(), "the graph is sound");
  check_spans(graph, document.article.text);
}

}  // namespace newsgraph::fuzz
