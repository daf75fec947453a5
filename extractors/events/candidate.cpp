#include "extractors/events/candidate.hpp"

#include <algorithm>

#include "extractors/events/mode.hpp"

namespace newsgraph {
namespace {

/// A verb or noun that is not yet to come by its grammar may still be so by its date: "the vote on 5 May".
EventMode dated_mode(const EventScene& scene, const EventCandidate& candidate) {
  if (candidate.mode != EventMode::actual || candidate.trigger.verbal || candidate.who.times.empty())
    return candidate.mode;
  const std::string date = iso_date(scene.times[candidate.who.times.front()]);
  const std::string& today = scene.document.article.published;
  const bool later = date.size() >= 10 && today.size() >= 10 && date.substr(0, 10) > today.substr(0, 10);
  return later ? EventMode::future : candidate.mode;
}

/// Whoever only a headline names is nobody the text tells of: headlines run names and verbs together.
void drop_headline_names(const EventScene& scene, Participants& who) {
  const auto unknown = [&](const Party& party) {
    const std::vector<std::uint32_t>& mentions = scene.actors.entities[party.actor].mentions;
    return std::all_of(mentions.begin(), mentions.end(), [&](std::uint32_t m) {
      return scene.titles[scene.document.sentence_of(scene.actors.mentions[m].head)] != 0;
    });
  };
  std::erase_if(who.actors, unknown);
  std::erase_if(who.recipients, unknown);
}

}  // namespace

std::vector<EventCandidate> find_candidates(const EventScene& scene, const EventLexicon& lexicon) {
  std::vector<EventCandidate> out;
  for (Trigger& trigger : find_triggers(scene, lexicon)) {
    EventCandidate candidate;
    candidate.mode = mode_of(scene, trigger);
    candidate.who = participants_of(scene, trigger);
    candidate.in_title = scene.titles[scene.document.sentence_of(trigger.head)] != 0;
    if (candidate.in_title) drop_headline_names(scene, candidate.who);
    candidate.trigger = std::move(trigger);
    candidate.mode = dated_mode(scene, candidate);
    out.push_back(std::move(candidate));
  }
  return out;
}

}  // namespace newsgraph
