// Lists the candidates of articles with their features, for train_weights.py to learn from:
//
//     newsgraph-list-candidates articles/*.txt > candidates.tsv
//
// Tab-separated columns: article path, start and end of the anchor in code points, the anchor, features joined by
// spaces.
#include <exception>
#include <iostream>

#include "extractors/language/analyze.hpp"
#include "extractors/proposals/weigh.hpp"
#include "extractors/reading/read.hpp"
#include "graph/text.hpp"

namespace {

using namespace newsgraph;
using namespace newsgraph::proposal;

void list(const std::string& path) {
  const Document document = analyze(read_article(path), embedded_model());
  const Actors actors = find_actors(document);
  const std::vector<Statement> statements = find_statements(document, actors);
  const Context context(document, actors, statements);
  const CodePointIndex code_points(document.article.text);
  for (const Candidate& candidate : find_candidates(context)) {
    const Span span = document.span(candidate.anchor);
    std::cout << path << '\t' << code_points.code_point(span.begin) << '\t' << code_points.code_point(span.end) << '\t'
              << one_line(document.text(candidate.anchor)) << '\t';
    const char* separator = "";
    for (const std::string& feature : features(context, candidate, parties_of(context, candidate))) {
      std::cout << separator << feature;
      separator = " ";
    }
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::vector<std::string> paths(argv + 1, argv + argc);
    for (const std::string& path : list_articles(paths)) list(path);
  } catch (const std::exception& error) {
    std::cerr << "newsgraph-list-candidates: " << error.what() << '\n';
    return 1;
  }
}
