/// Who did it and to whom, of a sentence built by hand: "actors | recipients".
#pragma once

#include "extractors/events/candidate.hpp"
#include "tests/events/hand_built.hpp"

namespace newsgraph::test {

/// Words joined by ", " as hand_built() reads them line by line, sentences by " / ".
inline Document document_of(std::string words) {
  for (std::size_t at; (at = words.find(" / ")) != std::string::npos;) words.replace(at, 3, "\n\n");
  for (std::size_t at; (at = words.find(", ")) != std::string::npos;) words.replace(at, 2, "\n");
  return hand_built(words);
}

inline std::string sides(const Document& document, const Actors& actors, std::string_view trigger) {
  const EventScene scene = make_scene(document, actors, {}, {});
  for (const EventCandidate& c : find_candidates(scene, event_lexicon())) {
    if (document.text(c.trigger.head) == trigger)
      return names_of(actors, c.who.actors) + " | " + names_of(actors, c.who.recipients);
  }
  return "no candidate";
}

/// "actors | recipients" of the trigger, with the actors of names alone.
inline std::string who(const std::string& words, std::string_view trigger) {
  const Document document = document_of(words);
  return sides(document, actors_of_names(document), trigger);
}

/// The same with the actors that find_actors() finds, countries and nominals too.
inline std::string found(const std::string& words, std::string_view trigger) {
  const Document document = document_of(words);
  return sides(document, find_actors(document), trigger);
}

inline const std::string lee = "Lee Lee PROPN NNP ";
inline const std::string acme = "Acme Acme PROPN NNP ";

}  // namespace newsgraph::test
