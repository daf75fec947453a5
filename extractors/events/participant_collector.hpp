/// The walk that collects the participants of one trigger; participants.hpp is what others use. Its rules stand in
/// three files: phrases and subjects (participant_phrases.cpp), verbs (participants_of_verb.cpp), nouns
/// (participants_of_noun.cpp). The words that decide are in participant_words.hpp.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "extractors/events/participants.hpp"

namespace newsgraph {

/// Whether the word is in the list.
bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list);

/// Views of the scene and the trigger, which outlive it.
class ParticipantCollector {
 public:
  ParticipantCollector(const EventScene& scene, const Trigger& trigger)
      : scene_(scene), document_(scene.document), trigger_(trigger) {}

  /// Once per collector.
  Participants run();

 private:
  enum class Slot { actors, recipients };

  /// What two sides do together: "held talks with B" has A and B.
  bool is_mutual() const { return is_one_of(trigger_.entry.type, {"CONSULT", "AGREE", "COOPERATE"}); }
  bool wants_actor() const { return out_.actors.empty() || is_mutual(); }

  // From phrases to actors, and who is the subject of a verb.
  bool is_place(EntityIndex e) const { return scene_.actors.entities[e].kind == EntityKind::place; }
  bool is_located(EntityIndex e) const { return is_place(e) || scene_.actors.entities[e].kind == EntityKind::country; }
  static void add_unique(std::vector<Party>& into, Party party);
  std::vector<Party> parties_at(Token phrase) const;
  /// "some protesters": the protesters, where the article tells of one such group; a part of them stands for it.
  std::optional<EntityIndex> whole_of(Token part) const;
  std::optional<Party> party_at(Token phrase) const;
  void add(Slot slot, Token phrase);
  /// "the campaign" of "the campaign started", the foundation of "Fair Elections Foundation".
  bool is_event_itself(const Party& party) const;
  bool is_group(Token phrase) const;
  /// "Lee of Kenya and Diaz of Samoa": Diaz, whom the parse joins to Kenya.
  void add_persons_below(std::vector<Party>& into, Token person);
  /// With what a headline puts before it: "Kenya, Samoa join the bloc".
  void add_subject(Slot slot, Token subject);
  /// "Lee was among those who signed", "Lee is one of the officers who fired": Lee.
  std::optional<Token> one_of_them(Token verb) const;
  /// "countries including A and B": A and B as well.
  void add_examples(Slot slot, Token group);
  /// A common noun that is some organisation or source ("the hospital", "a state of emergency") receives nothing: such
  /// objects are things nine times of ten on our annotation.
  /// Not so of institutions where the phrase is what it is done to: "suspended parliament".
  bool is_thing(EntityIndex e, Token phrase) const;
  void add_place(Token phrase);
  /// Where the one who acts stands: the subject, through control and coordination.
  std::optional<Token> subject_of(Token verb) const;
  /// "barred Lee from leaving", "accused Lee of lying", "fined Lee for speeding": the object does it.
  bool is_told_of_object(Token verb) const;
  /// "Lee, an envoy of the Office of Trade, who met": the person that "who" is, where the noun before it is a body.
  std::optional<Token> who_of(Token verb, std::optional<Token> noun) const;
  /// Of two subjects that the parse gives one verb, the one next to it: "according to Lee, police searched".
  Token last_of_subjects(Token subject) const;
  /// "Lee's attempt to broker peace", "Lee made an effort to meet": who the infinitive of a noun is about.
  std::optional<Token> owner_of_attempt(Token verb) const;
  bool is_located_at(Token t) const;
  /// "at the request of A": A takes part in what is done.
  void instigator(Token request);
  bool is_located_only(Token t) const;

  // Around a verb.
  void verb(Token verb);
  /// Whether the subject is the one it is done to: "was arrested", "received a sentence"; not "was sworn in", "was
  /// founded in 2011".
  bool undergoes(Token verb, bool passive) const;
  /// "signed a decree that bars": who made the law, decree or ruling that does it.
  std::optional<Token> maker_of(Token instrument) const;
  /// "was voted into office by the Senate": the "by" phrase that the parse hangs on the noun before it.
  void agent_below(Token verb);
  /// "appeared before the court", "marched outside the embassy": bodies only, no times or places.
  void add_body(Token phrase);
  bool names_a_court(Token phrase) const;
  /// "voted to censure Lee": whom the decision concerns.
  void object_of_infinitive(Token verb);
  /// "took his knife", "seized the suspect's firearms": what is done to a thing is done to its owner.
  void possessor_of_object(Token verb);
  /// Of a thing that is acted on, taken from or acted against: "took his knife", "recovered from his home", "ruled
  /// against its plan".
  std::optional<Token> owner_of_thing(Token verb) const;
  void oblique(Token t, bool passive);
  /// "fired missiles at Acme", "used force against strikers", "struck a pact with Acme": what the parse
  /// hangs on the object, where that is a thing.
  void beside_object(Token object);
  /// "flew to Moscow", "returned to Cuba": where, not to whom.
  bool goes_somewhere() const;

  // Around a noun.
  void noun(Token noun);
  /// "a government order", "police surveillance": of the one government or police that the article tells of.
  void nameless_body(Token word);
  /// "the Kenya-Somalia talks": both names before the noun.
  void modifier(Token t, Slot slot);
  /// "the attack claimed by A", "was ascribed to A", "talks brokered by A": who is told as doing it.
  void doer(Token verb);
  /// "his resignation, which was given to the minister": to whom.
  void taker(Token verb);
  /// "the party's nomination", "Lee's murder of Diaz": the owner is who does what is else done to its owner.
  bool does_it(Token owner) const;
  /// "Berg's charges include theft": of whom charges are told; not "Berg's charge that", "Berg's charges against Lee".
  bool is_charged(Token noun) const;
  bool is_war() const;
  /// "Chad-Libya", "Kenya–Somalia": a name with a dash on one side.
  bool is_joined(Token t) const;
  /// "a crash that killed Lee", "a fire that injured two guards": whom the verb of harm is done to.
  void harmed(Token verb);
  /// "the Kabul attack", "Hong Kong protests": a location before violence or unrest is where, not who.
  bool names_the_scene(Token t) const;
  void nominal_modifier(Token noun, Token t);
  /// "a visit to Ireland": where, not to whom.
  bool leads_somewhere(Token t) const;
  /// One side goes to the other.
  bool is_visit() const;
  void light(Token verb);
  /// "A attended the summit", "A left after the meeting": the verb's subject takes part in what it attends or holds.
  void carrier(Token noun);
  /// "the withdrawal of A from B": what the parse hangs on a name belongs to the noun above it.
  void modifiers_from(Token noun, Token t);
  /// "led an inquiry into A", "filed a lawsuit against A": the parse hangs the target on the verb.
  void target_beside(Token noun, Token verb);
  /// "a series of talks", "a round of negotiations": the noun that the verb has instead.
  Token counted_by(Token noun) const;
  /// "made the pledge at a conference": what the verb has, where the noun tells the occasion of that.
  Token occasion_of(Token noun) const;
  /// "attended the summit", "engaged in talks", "spoke at a rally", "flew in for a meeting".
  bool takes_part_in(Token verb, Token phrase) const;
  /// "attributed the bombing to A": the verb of blame that has the noun as its object.
  std::optional<Token> blame_for(Token noun) const;
  void blamed(Token noun, Token verb);
  /// "Lee was at the meeting": the subject of the copula.
  std::optional<Token> present_at(Token noun) const;

  const EventScene& scene_;
  const Document& document_;
  const Trigger& trigger_;
  Participants out_;
};

}  // namespace newsgraph
