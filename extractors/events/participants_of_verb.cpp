// Caught: "A attacked B" (active), "B was attacked by A" (passive), "troops that left X" (relative), "A arrested B and
// jailed C" (coordination), "A voted to censure B". Not: who merely said it.
#include <algorithm>

#include "extractors/events/participant_collector.hpp"
#include "extractors/events/participant_words.hpp"

namespace newsgraph {

void ParticipantCollector::verb(Token verb) {
  const bool passive = is_passive(scene_, verb);
  const bool own_subject = scene_.syntax.child(verb, {Relation::nsubj_pass, Relation::nsubj}).has_value();
  const bool of_noun = document_.relations[verb] == Relation::acl && document_.xpos[verb] == Xpos::vbn;
  if (const auto subject = of_noun && !own_subject ? std::optional(document_.heads[verb]) : subject_of(verb)) {
    const bool instrument = parties_at(*subject).empty() && is_legal_instrument(document_.lemma(*subject));
    const auto maker = instrument && !passive ? maker_of(*subject) : std::nullopt;
    const Slot slot = undergoes(verb, passive) ? Slot::recipients : Slot::actors;
    add_subject(slot, maker.value_or(*subject));
    if (const auto one = one_of_them(verb)) add(slot, *one);
  }
  for (const Token c : scene_.syntax.children(verb)) {
    const Relation relation = document_.relations[c];
    if (relation == Relation::obj && is_motion_verb(document_.lemma(verb)) && is_located_at(c))
      add_place(c);
    else if (relation == Relation::obj && document_.lemma(verb) == "meet")
      add(Slot::actors, c);  // the two meet each other
    else if (relation == Relation::iobj || (relation == Relation::obj && !is_dispatching_verb(document_.lemma(verb))))
      add(Slot::recipients, c);
    else if (relation == Relation::obl_agent)
      add(Slot::actors, c);
    else if (relation == Relation::obl || relation == Relation::obl_unmarked)
      oblique(c, passive);
  }
  const auto object = scene_.syntax.child(verb, {Relation::obj});
  if (object && !passive && parties_at(*object).empty()) beside_object(*object);
  if (passive && out_.actors.empty()) agent_below(verb);
  possessor_of_object(verb);
  object_of_infinitive(verb);
}

bool ParticipantCollector::undergoes(Token verb, bool passive) const {
  const std::string_view lemma = document_.lemma(verb);
  const auto agent = scene_.syntax.child(verb, {Relation::obl_agent});
  if (passive) return !is_undergone(lemma) && !(is_founding_verb(lemma) && !agent);
  const auto object = scene_.syntax.child(verb, {Relation::obj});
  return object && is_receiving_verb(lemma) && lemma != "get" && lemma != "face";
}

std::optional<Token> ParticipantCollector::maker_of(Token instrument) const {
  if (const auto owner = scene_.syntax.child(instrument, {Relation::nmod_poss})) return owner;
  for (const Token c : scene_.syntax.children(instrument)) {
    if (document_.relations[c] == Relation::nmod && is_one_of(case_of(scene_, c), {"by", "from"})) return c;
    if (document_.relations[c] != Relation::acl) continue;
    if (const auto agent = scene_.syntax.child(c, {Relation::obl_agent})) return agent;  // "a law passed by"
  }
  if (document_.is_root(instrument)) return std::nullopt;
  const Token above = document_.heads[instrument];
  if (document_.relations[instrument] == Relation::obj) return scene_.syntax.subject(above);
  return document_.relations[instrument] == Relation::nsubj_pass ? scene_.syntax.child(above, {Relation::obl_agent})
                                                                 : std::nullopt;
}

void ParticipantCollector::beside_object(Token object) {
  const TriggerEntry* event = event_lexicon().noun(document_.lemma(object));
  if (event && event->grade > 1) return;  // a happening of its own has it
  for (const Token t : scene_.syntax.conjuncts(object)) {
    for (const Token c : scene_.syntax.children(t)) {
      if (document_.relations[c] != Relation::nmod) continue;
      const std::string_view preposition = case_of(scene_, c);
      if (preposition == "with" && is_mutual()) add(Slot::actors, c);
      const bool aimed = preposition == "against" || preposition == "at" || preposition == "on";
      if (aimed && is_one_of(trigger_.entry.type, {"ASSAULT", "COERCE", "SANCTION", "MOBILIZE"}) && !is_located_only(c))
        add(Slot::recipients, c);
    }
  }
}

void ParticipantCollector::agent_below(Token verb) {
  for (const Token c : scene_.syntax.children(verb)) {
    const TriggerEntry* event = event_lexicon().noun(document_.lemma(c));
    if (main_relation(document_.relations[c]) != Relation::obl || (event && event->grade > 0)) continue;
    for (const Token inner : scene_.syntax.children(c)) {
      if (document_.relations[inner] == Relation::nmod && case_of(scene_, inner) == "by") add(Slot::actors, inner);
    }
  }
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

std::optional<Token> ParticipantCollector::owner_of_thing(Token verb) const {
  const auto object = scene_.syntax.child(verb, {Relation::obj});
  if (object && scene_.actors.entity_of(*object)) return std::nullopt;
  if (object) {
    if (const auto owner = scene_.syntax.child(*object, {Relation::nmod_poss})) return owner;
  }
  for (const Token c : scene_.syntax.children(verb)) {
    const bool thing = document_.relations[c] == Relation::obl && !scene_.actors.entity_of(c);
    if (thing && is_one_of(case_of(scene_, c), {"from", "against"})) {
      if (const auto owner = scene_.syntax.child(c, {Relation::nmod_poss})) return owner;
    }
  }
  return std::nullopt;
}

void ParticipantCollector::possessor_of_object(Token verb) {
  const auto owner = out_.recipients.empty() ? owner_of_thing(verb) : std::nullopt;
  if (!owner) return;
  const auto party = party_at(*owner);
  const bool self = party && std::any_of(out_.actors.begin(), out_.actors.end(),
                                         [&](const Party& p) { return p.actor == party->actor; });
  if (party && !self) add(Slot::recipients, *owner);
}

void ParticipantCollector::oblique(Token t, bool passive) {
  const std::string_view preposition = case_of(scene_, t);
  const auto clause = scene_.syntax.child(t, {Relation::acl});
  if (preposition == "with" && clause && document_.xpos[*clause] == Xpos::vbg && !is_mutual())
    return;  // "attacked the plan, with Lee calling it a sham"
  if (preposition == "by" && passive)
    add(Slot::actors, t);
  else if (preposition == "alongside" || (preposition == "with" && is_mutual()))
    add(Slot::actors, t);
  else if ((preposition == "before" && is_pleading_verb(document_.lemma(trigger_.head))) ||
           (preposition == "outside" && trigger_.entry.type == "PROTEST"))
    add_body(t);
  else if (preposition == "in" && document_.lemma(trigger_.head) == "appear" && names_a_court(t))
    add_body(t);
  else if (is_one_of(preposition, {"at", "on", "per", "upon"}) && is_instigation(document_.lemma(t)))
    instigator(t);
  else if (is_one_of(preposition, {"against", "to", "with", "for", "on", "at", "from", "into"}) &&
           !is_located_only(t) &&
           !(goes_somewhere() && is_one_of(preposition, {"to", "from", "into", "at", "for", "on"})))
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
