#include "extractors/statements/statements.hpp"

#include "extractors/language/quotes.hpp"
#include "extractors/language/syntax.hpp"
#include "extractors/statements/arrange.hpp"
#include "extractors/statements/clause_scope.hpp"
#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/plausibility.hpp"
#include "extractors/statements/quoted.hpp"

namespace newsgraph {

std::vector<Candidate> find_candidates(const Context& context) {
  std::vector<Candidate> candidates;
  find_verb_cues(context, candidates);
  find_nominal_cues(context, candidates);
  find_phrase_cues(context, candidates);
  find_label_cues(context, candidates);
  for (Candidate& candidate : candidates) fit_content(context, candidate);
  split_joined(context, candidates);
  std::erase_if(candidates, [&](const Candidate& c) { return word_count(context.document, c.content) == 0; });
  attach_quotes(context, candidates);
  drop_repetitions(context, candidates);
  drop_minor(context, candidates);
  return candidates;
}

std::vector<Statement> find_statements(const Document& document, const Actors& actors) {
  const Syntax syntax(document);
  const Quotes quotes = find_quotes(document);
  const Context context{document, syntax, quotes, cue_lexicon(), actors};
  std::vector<Candidate> candidates = find_candidates(context);
  drop_implausible(context, candidates);
  return make_statements(context, candidates);
}

}  // namespace newsgraph
