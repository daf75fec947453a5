// Caught: "A attacked B" (active), "B was attacked by A" (passive), "troops that left X" (relative), "A arrested B and
// jailed C" (coordination), "A voted to censure B". Not: who merely said it.
#include <algorithm>

#include "extractors/events/participant_collector.hpp"
#include "extractors/events/participant_words.hpp"

namespace newsgraph {

void ParticipantCollector::verb(Token verb) {
  const bool passive = is_passive(scene_, verb);
  const bool own_subject = scene_.syntax.child(verb, {Relation::nsubj_pass, Relation::nsubj}).has_value();
  if (const auto subject = passive && document_.relations[verb] == Relation::acl && !own_subject
                               ? std::optional(document_.heads[verb])
                               : subject_of(verb)) {
    add(passive && !is_undergone(document_.lemma(verb)) ? Slot::recipients : Slot::actors, *subject);
  }
  for (const Token c : scene_.syntax.children(verb)) {
    const Relation relation = document_.relations[c];
    if (relation == Relation::obj && is_motion_verb(document_.lemma(verb)) && is_located_at(c))
      add_place(c);
    else if (relation == Relation::obj && document_.lemma(verb) == "meet")
      add(Slot::actors, c);  // the two meet each other
    else if (relation == Relation::obj || relation == Relation::iobj)
      add(Slot::recipients, c);
    else if (relation == Relation::obl_agent)
      add(Slot::actors, c);
    else if (relation == Relation::obl || relation == Relation::obl_unmarked)
      oblique(c, passive);
  }
  possessor_of_object(verb);
  object_of_infinitive(verb);
}

void ParticipantCollector::object_of_infinitive(Token verb) {
  if (!out_.recipients.empty() || !is_deciding_verb(document_.lemma(verb))) return;
  const auto infinitive = scene_.syntax.child(verb, {Relation::xcomp});
  const auto object = infinitive ? scene_.syntax.child(*infinitive, {Relation::obj}) : std::nullopt;
  if (!object) return;
  for (const Token t : scene_.syntax.conjuncts(*object)) {
    for (const Party& party : parties_at(t)) {
      if (scene_.actors.entities[party.actor].named && !is_place(party.actor)) add_unique(out_.recipients, party);
    }
  }
}

void ParticipantCollector::possessor_of_object(Token verb) {
  if (!out_.recipients.empty()) return;
  const auto object = scene_.syntax.child(verb, {Relation::obj});
  if (!object || scene_.actors.entity_of(*object)) return;
  const auto owner = scene_.syntax.child(*object, {Relation::nmod_poss});
  if (!owner) return;
  const auto party = party_at(*owner);
  const bool self = party && std::any_of(out_.actors.begin(), out_.actors.end(),
                                         [&](const Party& p) { return p.actor == party->actor; });
  if (party && !self) add(Slot::recipients, *owner);
}

void ParticipantCollector::oblique(Token t, bool passive) {
  const std::string_view preposition = case_of(scene_, t);
  if (preposition == "by" && passive)
    add(Slot::actors, t);
  else if (preposition == "with" && is_mutual())
    add(Slot::actors, t);
  else if (preposition == "at" && is_instigation(document_.lemma(t)))
    instigator(t);
  else if (is_one_of(preposition, {"against", "to", "with", "for", "on", "at", "from", "into"}) &&
           !is_located_only(t) && !(goes_somewhere() && is_one_of(preposition, {"to", "from", "into"})))
    add(Slot::recipients, t);
  if (is_locative_preposition(preposition) || is_one_of(preposition, {"to", "from", "into"})) add_place(t);
  if (preposition == "between" && party_at(t) && is_place(party_at(t)->actor)) add_place(t);
}

bool ParticipantCollector::goes_somewhere() const {
  const bool gives = is_one_of(trigger_.entry.type, {"AID", "MOBILIZE", "SUPPORT"});
  if (gives && scene_.syntax.child(trigger_.head, {Relation::obj})) return false;  // "sent troops to Kenya"
  return event_lexicon().sense(document_.lemma(trigger_.head), trigger_.verbal) == "motion";
}

Participants ParticipantCollector::run() {
  if (trigger_.verbal)
    verb(trigger_.head);
  else
    noun(trigger_.head);
  out_.times = times_of(scene_, trigger_);
  return std::move(out_);
}

Participants participants_of(const EventScene& scene, const Trigger& trigger) {
  return ParticipantCollector(scene, trigger).run();
}

}  // namespace newsgraph
