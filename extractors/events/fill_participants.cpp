// "X claimed responsibility" ... "the bombing" -> X; "the suspect, Ann Lee," ... "the shooting" -> Ann Lee;
// "protesters" ... "the protests" -> protesters. Not: two suspects; an attack whose actor is told; a war.
#include "extractors/events/fill_participants.hpp"

#include <algorithm>

#include "extractors/actors/phrase_actors.hpp"
#include "extractors/events/participant_words.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t most_defendants = 3;

bool is_among(const std::vector<Party>& parties, EntityIndex actor) {
  return std::any_of(parties.begin(), parties.end(), [&](const Party& p) { return p.actor == actor; });
}

void add_unique(std::vector<Party>& into, Party party) {
  if (!is_among(into, party.actor)) into.push_back(party);
}

std::vector<Party> claimants(const EventScene& scene) {
  std::vector<Party> out;
  const Document& d = scene.document;
  for (Token t = 0; t < d.size(); ++t) {
    if (!is_verbal(scene, t) || d.lemma(t) != "claim") continue;
    const auto object = scene.syntax.child(t, {Relation::obj});
    const auto subject = scene.syntax.subject(t);
    if (!object || !subject || d.lemma(*object) != "responsibility") continue;
    for (const Mention* m : mentions_of_phrase(scene.syntax, scene.actors, *subject)) {
      if (scene.actors.entities[m->entity].named) add_unique(out, {m->entity, m->range});
    }
  }
  return out;
}

/// Mentions by a common noun of the class, singular or plural as asked.
template <typename IsNoun>
std::vector<Party> called(const EventScene& scene, EntityKind kind, IsNoun is_noun) {
  std::vector<Party> out;
  for (const Mention& m : scene.actors.mentions) {
    const Entity& entity = scene.actors.entities[m.entity];
    if (m.kind == MentionKind::nominal && entity.kind == kind && is_noun(scene.document.lemma(m.head)))
      add_unique(out, {m.entity, m.range});
  }
  return out;
}

std::vector<Party> named_culprits(const EventScene& scene, const KnownDoers& doers, const std::vector<Event>& events) {
  std::vector<Party> out = doers.suspects;
  for (const Event& event : events) {
    if (event.event_type != "ASSAULT" || event.mode != EventMode::actual) continue;
    for (const Party& party : event.actors) {
      const Entity& entity = scene.actors.entities[party.actor];
      if (entity.named && entity.kind == EntityKind::person) add_unique(out, party);
    }
  }
  return out;
}

/// Months since year 0 of an ISO date, of its last month where it tells the year alone; 0 where it tells none.
int months_of(std::string_view date) {
  if (date.size() < 4 || !std::all_of(date.begin(), date.begin() + 4, [](char c) { return c >= '0' && c <= '9'; }))
    return 0;
  const auto digits = [&](std::size_t at, std::size_t n) {
    int out = 0;
    for (std::size_t i = at; i < at + n; ++i) out = 10 * out + (date[i] - '0');
    return out;
  };
  const bool month = date.size() >= 7 && date[5] >= '0' && date[5] <= '1' && date[6] >= '0' && date[6] <= '9';
  return 12 * digits(0, 4) + (month ? digits(5, 2) : 12);
}

/// "an attack in 2015", told today: not the one that the article is about.
bool is_background(const EventScene& scene, const Event& event) {
  constexpr int news_months = 3;
  const int today = months_of(scene.document.article.published);
  const int then = event.times.empty() ? 0 : months_of(event.times.front().date);
  return then > 0 && then + news_months < today;
}

/// "four shootings": more than one deed or two.
bool is_of_many(const EventScene& scene, Token head) {
  const auto number = scene.syntax.child(head, {Relation::nummod});
  const std::string_view word = number ? scene.document.lemma(*number) : "one";
  return word != "one" && word != "two" && word != "1" && word != "2";
}

/// "a man" of "a man stabbed two people": one person without a name.
bool is_somebody(const EventScene& scene, const std::vector<Party>& actors) {
  if (actors.size() != 1) return false;
  const Entity& entity = scene.actors.entities[actors.front().actor];
  return !entity.named && !entity.plural && entity.kind == EntityKind::unnamed && entity.generic;
}

}  // namespace

KnownDoers known_doers(const EventScene& scene) {
  KnownDoers out;
  out.claimants = claimants(scene);
  out.suspects = called(scene, EntityKind::person, is_culprit);
  if (out.suspects.size() > 1) out.suspects.clear();
  out.protesters = called(scene, EntityKind::group, is_protester);
  if (out.protesters.size() > 1) out.protesters.resize(1);
  return out;
}

void fill_participants(const EventScene& scene, const KnownDoers& doers, Event& event) {
  const std::string_view trigger = scene.document.lemma(event.head);
  if (event.mode == EventMode::negated || trigger == "war" || trigger == "conflict") return;
  if (event.event_type == "PROTEST" && event.actors.empty()) event.actors = doers.protesters;
  if (is_background(scene, event)) return;
  if (event.event_type == "ASSAULT" && event.actors.empty()) event.actors = doers.claimants;
  if (event.event_type == "ASSAULT" && event.actors.empty() && !is_of_many(scene, event.head))
    event.actors = doers.suspects;
}

void name_somebody(const EventScene& scene, const KnownDoers& doers, std::vector<Event>& events) {
  if (doers.suspects.size() != 1) return;
  std::optional<EntityIndex> attacker;
  for (const Event& event : events) {
    if (event.event_type == "ASSAULT" && event.mode == EventMode::actual && is_somebody(scene, event.actors))
      attacker = event.actors.front().actor;
  }
  if (!attacker) return;
  for (Event& event : events) {
    for (std::vector<Party>* parties : {&event.actors, &event.recipients}) {
      for (Party& party : *parties) {
        if (party.actor == *attacker) party.actor = doers.suspects.front().actor;
      }
    }
  }
}

void fill_defendants(const EventScene& scene, const KnownDoers& doers, std::vector<Event>& events) {
  const std::vector<Party> culprits = named_culprits(scene, doers, events);
  if (culprits.size() > most_defendants) return;
  for (Event& event : events) {
    const bool justice = event.event_type == "COERCE" || event.event_type == "ACCUSE";
    if (!justice || event.mode == EventMode::negated || !event.recipients.empty()) continue;
    for (const Party& party : culprits) {
      if (!is_among(event.actors, party.actor)) event.recipients.push_back(party);
    }
  }
}

}  // namespace newsgraph
