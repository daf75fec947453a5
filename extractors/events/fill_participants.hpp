/// Who takes part in an event though nothing near its trigger says so, because the article tells it once for all:
/// who claimed the attack, who is the suspect, who the protesters are.
#pragma once

#include "extractors/events/scene.hpp"

namespace newsgraph {

/// What the article tells of its deeds as a whole. Empty where it tells nothing, or of several.
struct KnownDoers {
  std::vector<Party> claimants;   ///< "X claimed responsibility"
  std::vector<Party> suspects;    ///< the one named person called attacker, gunman, suspect
  std::vector<Party> protesters;  ///< the first group that protests
};

KnownDoers known_doers(const EventScene& scene);

/// Gives an attack or a protest that has no actor those that are known. Leaves all other events alone, and what is told
/// as long past, and "four attacks".
void fill_participants(const EventScene& scene, const KnownDoers& doers, Event& event);

/// "A man stabbed two people" ... "the suspect, Ann Lee,": the man is the suspect, in all that he does and undergoes.
void name_somebody(const EventScene& scene, const KnownDoers& doers, std::vector<Event>& events);

/// Whoever the article names as having committed an assault is whom its arrests, charges and trials are for, where
/// these tell of nobody. At most three: where more attack, they are no defendants.
void fill_defendants(const EventScene& scene, const KnownDoers& doers, std::vector<Event>& events);

}  // namespace newsgraph
