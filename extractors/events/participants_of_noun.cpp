// Caught: "A's attack on B", "talks between A and B", "A held talks with B", "the attack claimed by A", "A was at the
// meeting". Not: the noun a clause is about where it is no actor.
#include <algorithm>

#include "extractors/events/participant_collector.hpp"
#include "extractors/events/participant_words.hpp"

namespace newsgraph {

void ParticipantCollector::noun(Token noun) {
  for (const Token c : scene_.syntax.children(noun)) {
    const Relation relation = document_.relations[c];
    if (relation == Relation::nmod_poss)
      add((is_done_to_owner(document_.lemma(noun)) || is_charged(noun)) && !does_it(c) ? Slot::recipients
                                                                                       : Slot::actors,
          c);
    else if (relation == Relation::compound && is_war() && is_located_at(c) && !is_joined(c))
      add_place(c);  // "the Libya war" is there, "the Chad-Libya war" is between the two
    else if (relation == Relation::compound && names_the_scene(c))
      add_place(c);
    else if (relation == Relation::compound && parties_at(c).empty())
      nameless_body(c);
    else if (relation == Relation::compound || relation == Relation::amod)
      modifier(c, is_done_to_owner(document_.lemma(noun)) ? Slot::recipients : Slot::actors);
    else if (relation == Relation::nmod || relation == Relation::obl)
      modifiers_from(noun, c);
    else if (relation == Relation::acl || relation == Relation::acl_relcl)
      doer(c);
    if (main_relation(relation) == Relation::acl) {
      taker(c);
      if (is_harming_verb(document_.lemma(c))) harmed(c);
    }
  }
  if (!document_.is_root(noun) && document_.relations[noun] == Relation::nsubj_pass) doer(document_.heads[noun]);
  if (const auto blame = blame_for(noun)) blamed(noun, *blame);
  if (trigger_.light)
    light(*trigger_.light);
  else
    carrier(noun);
}

void ParticipantCollector::nameless_body(Token word) {
  if (!is_one_of(document_.lemma(word), {"government", "police", "army", "military"})) return;
  if (is_one_of(document_.lemma(trigger_.head), {"shutdown", "collapse", "formation", "reshuffle", "change"})) return;
  std::optional<Party> only;
  for (const Mention& m : scene_.actors.mentions) {
    if (document_.lemma(m.head) != document_.lemma(word) || m.kind == MentionKind::pronoun) continue;
    if (only && only->actor != m.entity) return;
    only = Party{m.entity, {word, word + 1}};
  }
  if (only) add_unique(out_.actors, *only);
}

void ParticipantCollector::modifier(Token t, Slot slot) {
  for (const Token c : scene_.syntax.children(t)) {
    if (is_one_of(name(document_.relations[c]), {"compound", "flat", "dep", "nmod:unmarked"})) add(slot, c);
  }
  add(slot, t);
}

void ParticipantCollector::modifiers_from(Token noun, Token t) {
  nominal_modifier(noun, t);
  if (document_.upos[t] != Upos::propn) return;
  for (const Token c : scene_.syntax.children(t)) {
    if (document_.relations[c] == Relation::nmod && is_one_of(case_of(scene_, c), {"from", "against", "with", "by"}))
      nominal_modifier(noun, c);
    if (document_.relations[c] == Relation::nmod && case_of(scene_, c) == "at" && is_instigation(document_.lemma(c)))
      instigator(c);
  }
}

void ParticipantCollector::doer(Token verb) {
  const std::string_view lemma = document_.lemma(verb);
  if (!is_verbal(scene_, verb) || !is_passive(scene_, verb) || !(is_doing_verb(lemma) || is_blaming_verb(lemma)))
    return;
  const std::string_view wanted = is_blaming_verb(lemma) ? "to" : "by";
  for (const Token c : scene_.syntax.children(verb)) {
    const bool oblique = main_relation(document_.relations[c]) == Relation::obl;
    if (oblique && (case_of(scene_, c) == wanted || document_.relations[c] == Relation::obl_agent))
      add(Slot::actors, c);
  }
}

void ParticipantCollector::taker(Token verb) {
  if (!is_verbal(scene_, verb) || !is_giving_verb(document_.lemma(verb))) return;
  for (const Token c : scene_.syntax.children(verb)) {
    if (document_.relations[c] == Relation::obl && case_of(scene_, c) == "to") add(Slot::recipients, c);
  }
}

bool ParticipantCollector::does_it(Token owner) const {
  const auto party = party_at(owner);
  const EntityKind kind = party ? scene_.actors.entities[party->actor].kind : EntityKind::person;
  const bool body = kind == EntityKind::organization || kind == EntityKind::country || kind == EntityKind::group;
  if (body && is_done_by_bodies(document_.lemma(trigger_.head))) return true;
  for (const Token c : scene_.syntax.children(trigger_.head)) {
    if (document_.relations[c] == Relation::nmod && case_of(scene_, c) == "of" && party_at(c)) return true;
  }
  return false;
}

bool ParticipantCollector::is_charged(Token noun) const {
  if (document_.lemma(noun) != "charge" || trigger_.entry.type != "ACCUSE") return false;
  const auto children = scene_.syntax.children(noun);
  return std::none_of(children.begin(), children.end(), [&](Token c) {
    return case_of(scene_, c) == "against" || document_.relations[c] == Relation::acl ||
           main_relation(document_.relations[c]) == Relation::ccomp;
  });
}

bool ParticipantCollector::is_war() const {
  return is_one_of(document_.lemma(trigger_.head), {"war", "War", "conflict", "Conflict"});
}

bool ParticipantCollector::is_joined(Token t) const {
  const auto is_dash = [&](Token at) { return is_one_of(document_.text(at), {"-", "–", "—", "/"}); };
  return (t + 1 < document_.size() && is_dash(t + 1)) || (t > 0 && is_dash(t - 1));
}

void ParticipantCollector::harmed(Token verb) {
  const bool violent = trigger_.entry.type == "ASSAULT" || is_mishap(document_.lemma(trigger_.head));
  if (!violent || is_passive(scene_, verb)) return;
  if (const auto object = scene_.syntax.child(verb, {Relation::obj})) add(Slot::recipients, *object);
}

bool ParticipantCollector::names_the_scene(Token t) const {
  const bool parties = is_war();
  const bool happens =
      is_one_of(trigger_.entry.type, {"ASSAULT", "PROTEST"}) || is_mishap(document_.lemma(trigger_.head));
  return !parties && happens && is_located_at(t) && document_.upos[t] == Upos::propn;
}

void ParticipantCollector::nominal_modifier(Token noun, Token t) {
  const std::string_view preposition = case_of(scene_, t);
  if (preposition == "of") {
    const bool done_to = is_done_to_owner(document_.lemma(noun)) ||
                         is_one_of(trigger_.entry.type, {"COERCE", "ASSAULT", "SANCTION", "ACCUSE"});
    add(done_to ? Slot::recipients : Slot::actors, t);
  } else if (is_one_of(preposition, {"by", "between", "among"})) {
    add(Slot::actors, t);
  } else if (preposition == "with") {
    add(is_mutual() && !is_visit() ? Slot::actors : Slot::recipients, t);
  } else if (preposition == "at" && is_instigation(document_.lemma(t))) {
    instigator(t);
  } else if (preposition == "before") {
    add_body(t);
  } else if (is_one_of(preposition, {"against", "on", "to", "for", "from", "at", "into"}) && !is_located_only(t)) {
    const bool nobody = preposition == "to" && (trigger_.entry.type == "ASSAULT" || leads_somewhere(t));
    if (!nobody) add(Slot::recipients, t);
  }
  if (is_locative_preposition(preposition) || preposition == "to" || preposition == "of") add_place(t);
}

bool ParticipantCollector::leads_somewhere(Token t) const {
  return is_located_at(t) && (is_visit() || is_one_of(document_.lemma(trigger_.head), {"flight", "return"}));
}

bool ParticipantCollector::is_visit() const {
  return is_one_of(document_.lemma(trigger_.head), {"visit", "trip", "tour", "journey", "travel"});
}

void ParticipantCollector::light(Token verb) {
  const bool passive = is_passive(scene_, verb);
  const auto subject = subject_of(verb);
  const bool receives = is_receiving_verb(document_.lemma(verb));
  if (subject && !passive && receives)
    add(Slot::recipients, *subject);
  else if (subject && !passive && (wants_actor() || !parties_at(*subject).empty())) {
    if (!is_mutual() && document_.relations[trigger_.head] == Relation::obj) out_.actors.clear();
    add(Slot::actors, *subject);  // "the board issued a report on the plan of the ministry"
  }
  for (const Token c : scene_.syntax.children(verb)) {
    if (c == trigger_.head) continue;
    const Relation relation = document_.relations[c];
    if (relation == Relation::obl_agent && out_.actors.empty()) add(Slot::actors, c);
    if (relation == Relation::iobj) add(Slot::recipients, c);
    if (relation == Relation::obl) nominal_modifier(trigger_.head, c);
  }
}

void ParticipantCollector::carrier(Token noun) {
  if (const auto present = present_at(noun)) add(Slot::actors, *present);
  const Token phrase = counted_by(noun);
  if (document_.is_root(phrase)) return;
  const Token carried = occasion_of(phrase);
  const Token verb = document_.heads[carried];
  if (!is_verbal(scene_, verb)) return;
  if (carried != phrase) {
    const auto speaker = wants_actor() && !is_passive(scene_, verb) ? subject_of(verb) : std::nullopt;
    if (speaker) add(Slot::actors, *speaker);
    return;
  }
  const bool leads = is_leading_verb(document_.lemma(verb));
  const bool involved = document_.lemma(verb) == "involve";  // "was involved in a collision"
  if (takes_part_in(verb, phrase) && (wants_actor() || leads) && (involved || !is_passive(scene_, verb))) {
    if (const auto subject = subject_of(verb)) add(Slot::actors, *subject);
    for (const Token c : scene_.syntax.children(verb)) {
      if (document_.relations[c] == Relation::obl && case_of(scene_, c) == "alongside") add(Slot::actors, c);
    }
  }
  if (phrase == noun && document_.relations[noun] == Relation::obj) target_beside(noun, verb);
  for (const Token c : scene_.syntax.children(verb)) {  // "the attack took place in Kabul"
    const bool oblique = document_.relations[c] == Relation::obl && c != phrase;
    if (oblique && main_relation(document_.relations[phrase]) == Relation::nsubj &&
        is_locative_preposition(case_of(scene_, c)))
      add_place(c);
  }
}

void ParticipantCollector::target_beside(Token noun, Token verb) {
  for (const Token c : scene_.syntax.children(verb)) {
    const bool oblique = document_.relations[c] == Relation::obl && c > noun;
    if (oblique && is_one_of(case_of(scene_, c), {"into", "against"})) nominal_modifier(noun, c);
  }
}

Token ParticipantCollector::counted_by(Token noun) const {
  const bool counted =
      document_.relations[noun] == Relation::nmod && case_of(scene_, noun) == "of" &&
      is_one_of(document_.lemma(document_.heads[noun]), {"series", "round", "number", "set", "string"});
  return counted ? document_.heads[noun] : noun;
}

Token ParticipantCollector::occasion_of(Token noun) const {
  if (document_.relations[noun] != Relation::nmod || !is_gathering(document_.lemma(noun))) return noun;
  const Token thing = document_.heads[noun];
  const bool there = is_one_of(case_of(scene_, noun), {"at", "during", "in"});
  const bool said = there && document_.relations[thing] == Relation::obj && parties_at(thing).empty();
  return said && is_verbal(scene_, document_.heads[thing]) ? thing : noun;
}

bool ParticipantCollector::takes_part_in(Token verb, Token phrase) const {
  const std::string_view preposition = case_of(scene_, phrase);
  const Relation relation = document_.relations[phrase];
  if (relation == Relation::obj) return is_attending_verb(document_.lemma(verb));
  if (main_relation(relation) != Relation::obl) return false;
  if (preposition == "in" && is_engaging_verb(document_.lemma(verb))) return true;
  if (preposition == "in" && is_speech(document_.lemma(trigger_.head))) return true;
  return is_one_of(preposition, {"at", "during", "in", "through", "via", "for"}) &&
         is_gathering(document_.lemma(trigger_.head));
}

std::optional<Token> ParticipantCollector::blame_for(Token noun) const {
  if (document_.is_root(noun) || document_.relations[noun] != Relation::obj) return std::nullopt;
  const Token verb = document_.heads[noun];
  return is_verbal(scene_, verb) && is_blaming_verb(document_.lemma(verb)) ? std::optional(verb) : std::nullopt;
}

void ParticipantCollector::blamed(Token noun, Token verb) {
  for (const Token above : {noun, verb}) {
    for (const Token c : scene_.syntax.children(above)) {
      const Relation relation = main_relation(document_.relations[c]);
      if ((relation == Relation::obl || relation == Relation::nmod) && case_of(scene_, c) == "to") {
        add(Slot::actors, c);
        std::erase_if(out_.recipients, [&](const Party& r) {
          return std::any_of(out_.actors.begin(), out_.actors.end(),
                             [&](const Party& a) { return a.actor == r.actor; });
        });
      }
    }
  }
}

std::optional<Token> ParticipantCollector::present_at(Token noun) const {
  const bool at = is_one_of(case_of(scene_, noun), {"at", "in"}) && scene_.syntax.child(noun, {Relation::cop});
  return at ? scene_.syntax.child(noun, {Relation::nsubj}) : std::nullopt;
}

}  // namespace newsgraph
