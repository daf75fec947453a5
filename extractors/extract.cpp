#include "extractors/extract.hpp"

#include "extractors/actors/actors.hpp"
#include "extractors/actors/gazetteer.hpp"
#include "extractors/date_proposals.hpp"
#include "extractors/date_statements.hpp"
#include "extractors/events/events.hpp"
#include "extractors/proposals/proposals.hpp"
#include "extractors/statements/statements.hpp"
#include "extractors/weave.hpp"
#include "graph/assemble.hpp"

namespace newsgraph {

Graph extract(const Document& document) { return extract(document, embedded_gazetteer()); }

Graph extract(const Document& document, const Gazetteer& gazetteer) {
  const Actors actors = find_actors(document, gazetteer);
  const std::vector<TimeExpression> times = find_times(document, time_context(document.article.published));
  std::vector<Statement> statements = find_statements(document, actors);
  date_statements(document, times, statements);
  std::vector<Proposal> proposals = find_proposals(document, actors, statements);
  date_proposals(times, proposals);
  const std::vector<Event> events = find_events(document, actors, statements, proposals);
  return assemble(weave({document, actors, statements, proposals, events}));
}

}  // namespace newsgraph
