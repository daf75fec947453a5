// events_features ARTICLE...: one line per candidate event of the articles, for bench/events/train.py: file name,
// group, first and last byte of the trigger, type, and the features the selection model would see, tab separated.
#include <filesystem>
#include <iostream>

#include "extractors/actors/actors.hpp"
#include "extractors/events/candidate.hpp"
#include "extractors/events/selection.hpp"
#include "extractors/language/analyze.hpp"
#include "extractors/proposals/proposals.hpp"
#include "extractors/reading/read.hpp"
#include "graph/error.hpp"

namespace {

using namespace newsgraph;

void print_candidates(const std::string& path) {
  const Document document = analyze(read_article(path), embedded_model());
  const Actors actors = find_actors(document);
  const auto statements = find_statements(document, actors);
  const auto proposals = find_proposals(document, actors, statements);
  const EventScene scene = make_scene(document, actors, statements, proposals);
  const std::vector<EventCandidate> candidates = find_candidates(scene, event_lexicon());
  int number = 0;
  for (const auto& group : group_same_events(scene, candidates)) {
    for (const std::uint32_t member : group) {
      const Trigger& trigger = candidates[member].trigger;
      const Span span = document.span(trigger.range);
      std::cout << std::filesystem::path(path).filename().string() << '\t' << number << '\t' << span.begin << '\t'
                << span.end << '\t' << trigger.entry.type;
      for (const std::string& feature : selection_features(scene, candidates, group, member))
        std::cout << '\t' << feature;
      std::cout << '\n';
    }
    ++number;
  }
}

}  // namespace

int main(int argc, char** argv) {
  try {
    for (const std::string& path : newsgraph::list_articles({argv + 1, argv + argc})) print_candidates(path);
  } catch (const newsgraph::Error& error) {
    std::cerr << "events_features: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
