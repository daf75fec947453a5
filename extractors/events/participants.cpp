// Caught: "A attacked B" (active), "B was attacked by A" (passive), "A's attack on B", "talks between A and B", "a
// meeting with C", "troops that left X" (relative), "A arrested B and jailed C" (coordination), "A ordered B to leave"
// (control). Not: the noun a clause is about where it is no actor; who merely said it.
#include "extractors/events/participants.hpp"

#include <algorithm>

#include "extractors/actors/phrase_actors.hpp"
#include "extractors/events/participant_words.hpp"

namespace newsgraph {
namespace {

constexpr int most_steps = 6;
constexpr Token longest_mention = 10;  ///< tokens between the head of a mention and its end

bool is_any(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

class Collector {
 public:
  Collector(const EventScene& scene, const Trigger& trigger)
      : scene_(scene), document_(scene.document), trigger_(trigger) {}

  Participants run() {
    if (trigger_.verbal)
      verb(trigger_.head);
    else
      noun(trigger_.head);
    out_.times = times_of(scene_, trigger_);
    return std::move(out_);
  }

 private:
  enum class Slot { actors, recipients };

  bool is_place(EntityIndex e) const { return scene_.actors.entities[e].kind == EntityKind::place; }
  bool is_located(EntityIndex e) const { return is_place(e) || scene_.actors.entities[e].kind == EntityKind::country; }

  static void add_unique(std::vector<Party>& into, Party party) {
    const bool there = std::any_of(into.begin(), into.end(), [&](const Party& p) { return p.actor == party.actor; });
    if (!there) into.push_back(party);
  }

  std::vector<Party> parties_at(Token phrase) const {
    std::vector<Party> out;
    for (const Mention* m : mentions_of_phrase(scene_.syntax, scene_.actors, phrase))
      out.push_back({m->entity, m->range});
    return out;
  }
  std::optional<Party> party_at(Token phrase) const {
    const auto parties = parties_at(phrase);
    return parties.empty() ? std::nullopt : std::optional(parties.front());
  }

  void add(Slot slot, Token phrase) {
    std::vector<Party>& into = slot == Slot::actors ? out_.actors : out_.recipients;
    for (const Token t : scene_.syntax.conjuncts(phrase)) {
      for (const Party& party : parties_at(t)) {
        if (!is_place(party.actor) && !(slot == Slot::recipients && is_thing(party.actor))) add_unique(into, party);
      }
    }
  }

  /// A common noun that is some organisation or source ("the hospital", "a state of emergency") receives nothing: such
  /// objects are things nine times of ten on our annotation.
  bool is_thing(EntityIndex e) const {
    const Entity& entity = scene_.actors.entities[e];
    return !entity.named && (entity.kind == EntityKind::organization || entity.kind == EntityKind::unnamed);
  }

  void add_place(Token phrase) {
    for (const Token t : scene_.syntax.conjuncts(phrase)) {
      const auto party = party_at(t);
      if (party && is_located(party->actor)) add_unique(out_.places, *party);
      if (party) continue;
      for (const Token c : scene_.syntax.children(t)) {  // "at a hospital in Watford"
        const Relation relation = document_.relations[c];
        if (relation == Relation::nmod && is_locative_preposition(case_of(scene_, c))) {
          if (const auto inner = party_at(c); inner && is_located(inner->actor)) add_unique(out_.places, *inner);
        }
      }
    }
  }

  /// Where the one who acts stands: the subject, through control and coordination.
  std::optional<Token> subject_of(Token verb) const {
    Token at = verb;
    for (int i = 0; i < most_steps; ++i) {
      const auto own = scene_.syntax.child(at, {Relation::nsubj, Relation::nsubj_pass});
      if (own || document_.is_root(at) || document_.relations[at] != Relation::xcomp) break;
      const Token governor = document_.heads[at];
      if (const auto object = scene_.syntax.child(governor, {Relation::obj, Relation::iobj}); object && *object < at)
        return object;
      at = governor;
    }
    const auto found = scene_.syntax.subject(verb);
    if (found && party_at(*found)) return found;
    if (const auto owner = owner_of_attempt(at)) return owner;
    const auto before = mention_before(verb);
    return before ? before : found;
  }

  /// "Lee's attempt to broker peace", "Lee made an effort to meet": who the infinitive of a noun is about.
  std::optional<Token> owner_of_attempt(Token verb) const {
    if (document_.is_root(verb) || document_.relations[verb] != Relation::acl || mark_of(scene_, verb) != "to")
      return std::nullopt;
    const Token noun = document_.heads[verb];
    if (const auto owner = scene_.syntax.child(noun, {Relation::nmod_poss})) return owner;
    if (document_.is_root(noun) || document_.relations[noun] != Relation::obj) return std::nullopt;
    return scene_.syntax.subject(document_.heads[noun]);
  }

  /// The head of the mention right before a finite verb and its auxiliaries: where the parse has lost the subject.
  std::optional<Token> mention_before(Token verb) const {
    const Xpos tag = document_.xpos[verb];
    if (tag == Xpos::vb || tag == Xpos::vbg) return std::nullopt;
    const Token begin = document_.sentences[document_.sentence_of(verb)].begin;
    Token t = verb;
    while (t > begin && (document_.upos[t - 1] == Upos::aux || document_.upos[t - 1] == Upos::adv ||
                         document_.upos[t - 1] == Upos::part))
      --t;
    if (tag == Xpos::vbn && t == verb) return std::nullopt;  // a bare participle describes
    if (t == begin) return std::nullopt;
    for (Token i = t; i > begin && t - i < longest_mention; --i) {
      const std::int32_t m = scene_.actors.by_head[i - 1];
      if (m < 0) continue;
      const Mention& mention = scene_.actors.mentions[static_cast<std::size_t>(m)];
      if (mention.range.end == t) return mention.head;
    }
    return std::nullopt;
  }

  void verb(Token verb) {
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

  /// "voted to censure Lee": whom the decision concerns.
  void object_of_infinitive(Token verb) {
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

  bool is_located_at(Token t) const {
    const auto found = party_at(t);
    return found && is_located(found->actor);
  }

  /// "took his knife", "seized the suspect's firearms": what is done to a thing is done to its owner.
  void possessor_of_object(Token verb) {
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

  /// What two sides do together: "held talks with B" has A and B.
  bool is_mutual() const { return is_any(trigger_.entry.type, {"CONSULT", "AGREE", "COOPERATE"}); }
  bool wants_actor() const { return out_.actors.empty() || is_mutual(); }

  void oblique(Token t, bool passive) {
    const std::string_view preposition = case_of(scene_, t);
    if (preposition == "by" && passive)
      add(Slot::actors, t);
    else if (preposition == "with" && is_mutual())
      add(Slot::actors, t);
    else if (preposition == "at" && is_instigation(document_.lemma(t)))
      instigator(t);
    else if (is_any(preposition, {"against", "to", "with", "for", "on", "at", "from", "into"}) && !is_located_only(t) &&
             !(goes_somewhere() && is_any(preposition, {"to", "from", "into"})))
      add(Slot::recipients, t);
    if (is_locative_preposition(preposition) || is_any(preposition, {"to", "from", "into"})) add_place(t);
    if (preposition == "between" && party_at(t) && is_place(party_at(t)->actor)) add_place(t);
  }

  /// "at the request of A": A takes part in what is done.
  void instigator(Token request) {
    for (const Token c : scene_.syntax.children(request)) {
      if (document_.relations[c] == Relation::nmod && case_of(scene_, c) == "of") add(Slot::actors, c);
      if (document_.relations[c] == Relation::nmod_poss) add(Slot::actors, c);
    }
  }

  /// "flew to Moscow", "returned to Cuba": where, not to whom.
  bool goes_somewhere() const {
    return event_lexicon().sense(document_.lemma(trigger_.head), trigger_.verbal) == "motion";
  }

  bool is_located_only(Token t) const {
    const auto found = party_at(t);
    return found && is_located(found->actor) && is_locative_preposition(case_of(scene_, t));
  }

  void noun(Token noun) {
    for (const Token c : scene_.syntax.children(noun)) {
      const Relation relation = document_.relations[c];
      if (relation == Relation::nmod_poss)
        add(is_done_to_owner(document_.lemma(noun)) ? Slot::recipients : Slot::actors, c);
      else if (relation == Relation::compound && names_the_scene(c))
        add_place(c);
      else if (relation == Relation::compound || relation == Relation::amod)
        modifier(c, is_done_to_owner(document_.lemma(noun)) ? Slot::recipients : Slot::actors);
      else if (relation == Relation::nmod || relation == Relation::obl)
        nominal_modifier(noun, c);
      else if (relation == Relation::acl)
        doer(c);
    }
    if (!document_.is_root(noun) && document_.relations[noun] == Relation::nsubj_pass) doer(document_.heads[noun]);
    if (const auto blame = blame_for(noun)) blamed(noun, *blame);
    if (trigger_.light)
      light(*trigger_.light);
    else
      carrier(noun);
  }

  /// "the Kenya-Somalia talks": both names before the noun.
  void modifier(Token t, Slot slot) {
    for (const Token c : scene_.syntax.children(t)) {
      if (is_any(name(document_.relations[c]), {"compound", "flat", "dep", "nmod:unmarked"})) add(slot, c);
    }
    add(slot, t);
  }

  /// "the attack claimed by A", "was ascribed to A", "talks brokered by A": who is told as doing it.
  void doer(Token verb) {
    const std::string_view lemma = document_.lemma(verb);
    if (!is_verbal(scene_, verb) || !is_passive(scene_, verb) || !(is_doing_verb(lemma) || is_blaming_verb(lemma))) return;
    const std::string_view wanted = is_blaming_verb(lemma) ? "to" : "by";
    for (const Token c : scene_.syntax.children(verb)) {
      const bool oblique = main_relation(document_.relations[c]) == Relation::obl;
      if (oblique && (case_of(scene_, c) == wanted || document_.relations[c] == Relation::obl_agent)) add(Slot::actors, c);
    }
  }

  /// "the Kabul attack", "Hong Kong protests": a location before violence or unrest is where, not who.
  bool names_the_scene(Token t) const {
    const bool parties = is_any(document_.lemma(trigger_.head), {"war", "conflict"});
    return !parties && is_any(trigger_.entry.type, {"ASSAULT", "PROTEST"}) && is_located_at(t) &&
           document_.upos[t] == Upos::propn;
  }

  void nominal_modifier(Token noun, Token t) {
    const std::string_view preposition = case_of(scene_, t);
    if (preposition == "of") {
      const bool done_to =
          is_done_to_owner(document_.lemma(noun)) || is_any(trigger_.entry.type, {"COERCE", "ASSAULT", "SANCTION", "ACCUSE"});
      add(done_to ? Slot::recipients : Slot::actors, t);
    } else if (is_any(preposition, {"by", "between", "among"})) {
      add(Slot::actors, t);
    } else if (preposition == "with") {
      add(is_mutual() ? Slot::actors : Slot::recipients, t);
    } else if (preposition == "at" && is_instigation(document_.lemma(t))) {
      instigator(t);
    } else if (is_any(preposition, {"against", "on", "to", "for", "from", "at"}) && !is_located_only(t)) {
      add(Slot::recipients, t);
    }
    if (is_locative_preposition(preposition) || preposition == "to" || preposition == "of") add_place(t);
  }

  void light(Token verb) {
    const bool passive = is_passive(scene_, verb);
    const auto subject = subject_of(verb);
    const bool receives = is_receiving_verb(document_.lemma(verb));
    if (subject && !passive && receives)
      add(Slot::recipients, *subject);
    else if (subject && !passive && wants_actor())
      add(Slot::actors, *subject);
    for (const Token c : scene_.syntax.children(verb)) {
      if (c == trigger_.head) continue;
      const Relation relation = document_.relations[c];
      if (relation == Relation::obl_agent && out_.actors.empty()) add(Slot::actors, c);
      if (relation == Relation::iobj) add(Slot::recipients, c);
      if (relation == Relation::obl) nominal_modifier(trigger_.head, c);
    }
  }

  /// "A attended the summit", "A left after the meeting": the verb's subject takes part in what it attends or holds.
  void carrier(Token noun) {
    if (const auto present = present_at(noun)) add(Slot::actors, *present);
    const Token phrase = counted_by(noun);
    if (document_.is_root(phrase)) return;
    const Token verb = document_.heads[phrase];
    if (!is_verbal(scene_, verb)) return;
    if (takes_part_in(verb, phrase) && wants_actor() && !is_passive(scene_, verb)) {
      if (const auto subject = subject_of(verb)) add(Slot::actors, *subject);
    }
    for (const Token c : scene_.syntax.children(verb)) {  // "the attack took place in Kabul"
      const bool oblique = document_.relations[c] == Relation::obl && c != phrase;
      if (oblique && main_relation(document_.relations[phrase]) == Relation::nsubj && is_locative_preposition(case_of(scene_, c)))
        add_place(c);
    }
  }

  /// "a series of talks", "a round of negotiations": the noun that the verb has instead.
  Token counted_by(Token noun) const {
    const bool counted = document_.relations[noun] == Relation::nmod && case_of(scene_, noun) == "of" &&
                         is_any(document_.lemma(document_.heads[noun]), {"series", "round", "number", "set", "string"});
    return counted ? document_.heads[noun] : noun;
  }

  /// "attended the summit", "engaged in talks", "spoke at a rally", "flew in for a meeting".
  bool takes_part_in(Token verb, Token phrase) const {
    const std::string_view preposition = case_of(scene_, phrase);
    const Relation relation = document_.relations[phrase];
    if (relation == Relation::obj) return is_attending_verb(document_.lemma(verb));
    if (main_relation(relation) != Relation::obl) return false;
    if (preposition == "in" && is_engaging_verb(document_.lemma(verb))) return true;
    return is_any(preposition, {"at", "during", "in", "through", "via", "for"}) &&
           is_gathering(document_.lemma(trigger_.head));
  }

  /// "attributed the bombing to A": the verb of blame that has the noun as its object.
  std::optional<Token> blame_for(Token noun) const {
    if (document_.is_root(noun) || document_.relations[noun] != Relation::obj) return std::nullopt;
    const Token verb = document_.heads[noun];
    return is_verbal(scene_, verb) && is_blaming_verb(document_.lemma(verb)) ? std::optional(verb) : std::nullopt;
  }
  void blamed(Token noun, Token verb) {
    for (const Token above : {noun, verb}) {
      for (const Token c : scene_.syntax.children(above)) {
        const Relation relation = main_relation(document_.relations[c]);
        if ((relation == Relation::obl || relation == Relation::nmod) && case_of(scene_, c) == "to") {
          add(Slot::actors, c);
          std::erase_if(out_.recipients, [&](const Party& r) {
            return std::any_of(out_.actors.begin(), out_.actors.end(), [&](const Party& a) { return a.actor == r.actor; });
          });
        }
      }
    }
  }

  /// "Lee was at the meeting": the subject of the copula.
  std::optional<Token> present_at(Token noun) const {
    const bool at = is_any(case_of(scene_, noun), {"at", "in"}) && scene_.syntax.child(noun, {Relation::cop});
    return at ? scene_.syntax.child(noun, {Relation::nsubj}) : std::nullopt;
  }

  const EventScene& scene_;
  const Document& document_;
  const Trigger& trigger_;
  Participants out_;
};

}  // namespace

Participants participants_of(const EventScene& scene, const Trigger& trigger) {
  return Collector(scene, trigger).run();
}

}  // namespace newsgraph
