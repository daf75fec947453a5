// statements_features ARTICLE...: one line per candidate statement of the articles, for bench/statements/train.py: file
// name, spans of the content in code points ("10-20,30-35"), and the features that the model sees, tab separated.
#include <filesystem>
#include <iostream>

#include "extractors/language/analyze.hpp"
#include "extractors/reading/read.hpp"
#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/plausibility.hpp"
#include "graph/error.hpp"
#include "graph/text.hpp"

namespace {

using namespace newsgraph;

void print_candidates(const std::string& path) {
  const Document document = analyze(read_article(path), embedded_model());
  const Actors actors = find_actors(document);
  const Syntax syntax(document);
  const Quotes quotes = find_quotes(document);
  const Context context{document, syntax, quotes, cue_lexicon(), actors};
  const CodePointIndex index(document.article.text);
  for (const Candidate& candidate : find_candidates(context)) {
    std::cout << std::filesystem::path(path).filename().string() << '\t';
    const char* separator = "";
    for (const Range range : ranges_of(document, candidate.content)) {
      const Span span = document.span(range);
      std::cout << separator << index.code_point(span.begin) << '-' << index.code_point(span.end);
      separator = ",";
    }
    for (const std::string& feature : plausibility_features(context, candidate)) std::cout << '\t' << feature;
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  try {
    for (const std::string& path : newsgraph::list_articles({argv + 1, argv + argc})) print_candidates(path);
  } catch (const newsgraph::Error& error) {
    std::cerr << "statements_features: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
