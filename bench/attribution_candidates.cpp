/// attribution_candidates FILE...: every phrase of the articles that a cue of any lemma could attribute, one a line:
///
///     path  rule  part-of-speech  lemma  frame  known|unknown  cue spans  content spans  source spans  tag  relation
///
/// separated by tabs; the frame of a preposition is the preposition; spans are "begin-end" in code points, joined by
/// commas. bench/attribution_lexicon counts from these lines how often a cue attributes in each of its frames.
#include <array>
#include <iostream>
#include <string>

#include "extractors/language/analyze.hpp"
#include "extractors/language/quotes.hpp"
#include "extractors/reading/read.hpp"
#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/quoted.hpp"
#include "graph/text.hpp"

namespace newsgraph {
namespace {

std::string spans(const Document& d, const CodePointIndex& index, const Tokens& tokens) {
  std::string out;
  for (const Range range : ranges_of(d, tokens)) {
    const Span span = d.span(range);
    out.append(out.empty() ? "" : ",").append(std::to_string(index.code_point(span.begin)));
    out.append("-").append(std::to_string(index.code_point(span.end)));
  }
  return out;
}

void print_candidates(const std::string& path, const Model& model) {
  static constexpr std::array<std::string_view, 4> pos_names = {"verb", "noun", "adj", "adv"};
  const Document d = analyze(read_article(path), model);
  const Syntax syntax(d);
  const Quotes quotes = find_quotes(d);
  const Actors actors = find_actors(d);
  const Context context{d, syntax, quotes, cue_lexicon(), actors, true};
  std::vector<Candidate> candidates;
  find_verb_cues(context, candidates);
  find_nominal_cues(context, candidates);
  const CodePointIndex index(d.article.text);
  for (Candidate& c : candidates) {
    fit_content(context, c);
    if (word_count(d, c.content) == 0) continue;
    const std::string_view frame = c.frame == Frame::prepositional ? c.preposition : name(c.frame);
    const bool known = cue_lexicon().find(c.pos, c.lemma, c.frame, c.preposition) != nullptr;
    std::cout << path << '\t' << c.rule << '\t' << pos_names[static_cast<std::size_t>(c.pos)] << '\t' << c.lemma << '\t'
              << frame << '\t' << (known ? "known" : "unknown") << '\t' << spans(d, index, c.cue_tokens) << '\t'
              << spans(d, index, c.content) << '\t'
              << (c.source.heads.empty() ? "" : spans(d, index, tokens_of(c.source.range))) << '\t'
              << name(d.xpos[*c.cue]) << '\t' << name(d.relations[*c.cue]) << '\n';
  }
}

}  // namespace
}  // namespace newsgraph

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: attribution_candidates FILE...\n";
    return 2;
  }
  for (int i = 1; i < argc; ++i) newsgraph::print_candidates(argv[i], newsgraph::embedded_model());
  return 0;
}
