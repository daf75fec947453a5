// "Xi met Modi in Lima on Friday. The summit ended ..." -> one CONSULT event of both, located in Lima, two
// tellings. "He said the deal was good" -> none.
#include "extractors/events/events.hpp"

#include <algorithm>
#include <cmath>

#include "extractors/events/candidate.hpp"
#include "extractors/events/fill_participants.hpp"
#include "extractors/events/selection.hpp"
#include "extractors/proposals/party_union.hpp"

namespace newsgraph {
namespace {

constexpr double threshold = -0.25;         ///< log-odds above which a candidate is an event: best held out
constexpr double headline_threshold = 1.0;  ///< for what the body does not tell
constexpr double telling_threshold = -2.0;  ///< and above which another telling of an event counts as its mention

void add_unique(std::vector<Party>& into, const std::vector<Party>& from) {
  for (const Party& party : from) {
    const bool there = std::any_of(into.begin(), into.end(), [&](const Party& p) { return p.actor == party.actor; });
    if (!there) into.push_back(party);
  }
}

/// The telling that stands for the event: the best scored one of the body, else of the title.
std::uint32_t best_telling(const std::vector<EventCandidate>& candidates, const std::vector<std::uint32_t>& group) {
  return *std::max_element(group.begin(), group.end(), [&](std::uint32_t a, std::uint32_t b) {
    const EventCandidate &x = candidates[a], &y = candidates[b];
    if (x.in_title != y.in_title) return x.in_title;
    return x.score < y.score;
  });
}

/// Who would have taken part in what did not happen is asked only where nothing better is known.
void fill_from_unreal(Event& event, const EventScene& scene, const EventCandidate& telling) {
  if (event.actors.empty()) unite_role(scene.actors, event.actors, telling.who.actors);
  if (event.recipients.empty()) unite_role(scene.actors, event.recipients, telling.who.recipients);
}

/// Who takes part is told once with all names and then again with few: a later telling adds only what is missing.
void fill_in(Event& event, const EventScene& scene, const EventCandidate& telling) {
  unite_role(scene.actors, event.actors, telling.who.actors);
  unite_role(scene.actors, event.recipients, telling.who.recipients);
  if (event.places.empty()) add_unique(event.places, telling.who.places);
  if (event.times.empty()) {
    for (const std::uint32_t t : telling.who.times)
      event.times.push_back({scene.times[t].range, iso_date(scene.times[t])});
  }
}

/// Nobody is on both sides of an event.
void drop_actors_from_recipients(Event& event) {
  std::erase_if(event.recipients, [&](const Party& p) {
    return std::any_of(event.actors.begin(), event.actors.end(), [&](const Party& a) { return a.actor == p.actor; });
  });
}

bool is_real(EventMode mode) { return mode == EventMode::actual || mode == EventMode::future; }

bool is_headline_only(const std::vector<EventCandidate>& candidates, const std::vector<std::uint32_t>& group) {
  return std::all_of(group.begin(), group.end(), [&](std::uint32_t m) { return candidates[m].in_title; });
}

Event make_event(const EventScene& scene, const std::vector<EventCandidate>& candidates,
                 const std::vector<std::uint32_t>& group) {
  const std::uint32_t best = best_telling(candidates, group);
  const EventCandidate& main = candidates[best];
  Event event;
  event.trigger = main.trigger.range;
  event.head = main.trigger.head;
  event.event_type = std::string(main.trigger.entry.type);
  event.mode = main.mode;
  event.confidence = 1.0 / (1.0 + std::exp(-main.score));
  event.rule = main.trigger.light ? "light-verb" : main.trigger.verbal ? "verb" : "noun";
  fill_in(event, scene, main);
  for (const std::uint32_t m : group) {
    if (m == best || candidates[m].score < telling_threshold) continue;
    event.mentions.push_back(candidates[m].trigger.range);
    if (is_real(candidates[m].mode) || !is_real(main.mode)) fill_in(event, scene, candidates[m]);
  }
  for (const std::uint32_t m : group) {
    if (m != best && candidates[m].score >= telling_threshold) fill_from_unreal(event, scene, candidates[m]);
  }
  return event;
}

std::string names_of(const Actors& actors, const std::vector<Party>& parties) {
  std::string out;
  for (const Party& party : parties) out += (out.empty() ? "" : ", ") + actors.entities[party.actor].label;
  return out.empty() ? "-" : out;
}

}  // namespace

std::vector<Event> find_events(const Document& document, const Actors& actors, const std::vector<Statement>& statements,
                               const std::vector<Proposal>& proposals) {
  const EventScene scene = make_scene(document, actors, statements, proposals);
  std::vector<EventCandidate> candidates = find_candidates(scene, event_lexicon());
  const KnownDoers doers = known_doers(scene);
  std::vector<Event> out;
  for (const std::vector<std::uint32_t>& group : group_same_events(scene, candidates)) {
    double best = -std::numeric_limits<double>::infinity();
    for (const std::uint32_t m : group) {
      candidates[m].score = selection_model().score(selection_features(scene, candidates, group, m));
      best = std::max(best, candidates[m].score);
    }
    if (best <= (is_headline_only(candidates, group) ? headline_threshold : threshold)) continue;
    out.push_back(make_event(scene, candidates, group));
    fill_participants(scene, doers, out.back());
  }
  name_somebody(scene, doers, out);
  for (Event& event : out) drop_actors_from_recipients(event);
  fill_defendants(scene, doers, out);
  return out;
}

std::string describe(const Document& document, const Actors& actors, const std::vector<Event>& events) {
  static constexpr std::string_view modes[] = {"actual", "future", "hypothetical", "negated"};
  std::string out;
  for (const Event& event : events) {
    out += std::string(document.text(event.trigger)) + " | " + event.event_type + " " +
           std::string(modes[static_cast<std::size_t>(event.mode)]) + " | " + names_of(actors, event.actors) + " | " +
           names_of(actors, event.recipients) + " | " + names_of(actors, event.places) + " | ";
    for (std::size_t i = 0; i < event.times.size(); ++i) {
      out += std::string(i > 0 ? "; " : "") + std::string(document.text(event.times[i].range)) +
             (event.times[i].date.empty() ? "" : " = " + event.times[i].date);
    }
    out += event.times.empty() ? "-" : "";
    for (const Range mention : event.mentions) out += " | " + std::string(document.text(mention));
    out += "\n";
  }
  return out;
}

}  // namespace newsgraph
