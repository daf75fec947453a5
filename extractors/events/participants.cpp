// Caught: "A attacked B" (active), "B was attacked by A" (passive), "A's attack on B", "talks between A and B", "a
// meeting with C", "troops that left X" (relative), "A arrested B and jailed C" (coordination), "A ordered B to leave"
// (control). Not: the noun a clause is about where it is no actor; who merely said it.
#include "extractors/events/participants.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

constexpr int most_steps = 6;

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
    times();
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

  /// The actor whose mention has its head at t, or else holds t without a clause between: parse and mention may choose
  /// different words of one name.
  std::optional<Party> party_at(Token t) const {
    const std::int32_t own = scene_.actors.by_head[t];
    if (own >= 0) return party(scene_.actors.mentions[static_cast<std::size_t>(own)]);
    const Range phrase = name_range(t);
    const Mention* best = nullptr;
    for (Token i = phrase.begin; i < phrase.end; ++i) {
      const std::int32_t m = scene_.actors.by_head[i];
      if (m < 0) continue;
      const Mention& mention = scene_.actors.mentions[static_cast<std::size_t>(m)];
      if (mention.range.contains(t) && (!best || mention.range.size() > best->range.size())) best = &mention;
    }
    return best ? std::optional(party(*best)) : std::nullopt;
  }

  static Party party(const Mention& mention) { return {mention.entity, mention.range}; }

  /// Where the head of a mention that holds t may stand.
  Range name_range(Token t) const {
    constexpr Token reach = 8;
    const Range sentence = document_.sentences[document_.sentence_of(t)];
    return {t > sentence.begin + reach ? t - reach : sentence.begin, std::min(sentence.end, t + reach)};
  }

  /// The actor a phrase stands for; of "dozens of protesters" the protesters, where the whole is no actor itself.
  void add(Slot slot, Token phrase) {
    std::vector<Party>& into = slot == Slot::actors ? out_.actors : out_.recipients;
    for (const Token t : scene_.syntax.conjuncts(phrase)) {
      auto party = party_at(t);
      for (const Token c : scene_.syntax.children(t)) {
        if (party || document_.relations[c] != Relation::nmod || case_of(scene_, c) != "of") continue;
        if (is_counter(t)) party = party_at(c);
      }
      if (party && !is_place(party->actor) && !(slot == Slot::recipients && is_thing(party->actor)))
        add_unique(into, *party);
    }
  }

  /// A common noun that is some organisation or source ("the hospital", "a state of emergency") receives nothing: such
  /// objects are things nine times of ten on our annotation.
  bool is_thing(EntityIndex e) const {
    const Entity& entity = scene_.actors.entities[e];
    return !entity.named && (entity.kind == EntityKind::organization || entity.kind == EntityKind::unnamed);
  }

  bool is_counter(Token t) const {
    return document_.upos[t] == Upos::num || document_.upos[t] == Upos::pron || document_.upos[t] == Upos::det ||
           is_any(document_.lemma(t), {"group", "number", "dozen", "hundred", "thousand", "majority", "lot", "couple",
                                       "crowd", "member", "team", "series", "rest", "half", "ten"});
  }

  void add_place(Token phrase) {
    for (const Token t : scene_.syntax.conjuncts(phrase)) {
      const auto party = party_at(t);
      if (party && is_located(party->actor)) add_unique(out_.places, *party);
      if (party) continue;
      for (const Token c : scene_.syntax.children(t)) {  // "at a hospital in Watford"
        const Relation relation = document_.relations[c];
        if (relation == Relation::nmod && is_locative(case_of(scene_, c))) {
          if (const auto inner = party_at(c); inner && is_located(inner->actor)) add_unique(out_.places, *inner);
        }
      }
    }
  }

  static bool is_locative(std::string_view preposition) {
    return is_any(preposition, {"in", "at", "near", "on", "outside", "inside", "within", "across", "throughout",
                                "around", "off", "over", "along", "above", "under", "beside"});
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
    const auto before = mention_before(verb);
    return before ? before : found;
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
    const auto ending = std::find_if(scene_.actors.mentions.begin(), scene_.actors.mentions.end(),
                                     [&](const Mention& m) { return m.range.end == t; });
    return ending == scene_.actors.mentions.end() ? std::nullopt : std::optional(ending->head);
  }

  void verb(Token verb) {
    const bool passive = is_passive(scene_, verb);
    const bool own_subject = scene_.syntax.child(verb, {Relation::nsubj_pass, Relation::nsubj}).has_value();
    if (const auto subject = passive && document_.relations[verb] == Relation::acl && !own_subject
                                 ? std::optional(document_.heads[verb])
                                 : subject_of(verb)) {
      add(passive && !undergoes(verb) ? Slot::recipients : Slot::actors, *subject);
    }
    for (const Token c : scene_.syntax.children(verb)) {
      const Relation relation = document_.relations[c];
      if (relation == Relation::obj && is_motion(verb) && is_located_at(c))
        add_place(c);
      else if (relation == Relation::obj || relation == Relation::iobj)
        add(Slot::recipients, c);
      else if (relation == Relation::obl_agent)
        add(Slot::actors, c);
      else if (relation == Relation::obl || relation == Relation::obl_unmarked)
        oblique(c, passive);
    }
    possessor_of_object(verb);
  }

  /// "left Iraq", "visited Paris": the object is where it happens.
  bool is_motion(Token verb) const {
    return is_any(document_.lemma(verb),
                  {"leave", "enter", "visit", "exit", "flee", "reach", "tour", "cross", "escape", "depart"});
  }
  bool is_located_at(Token t) const {
    const auto found = party_at(t);
    return found && is_located(found->actor);
  }

  /// Passives whose subject is the one the event is about: "was sworn in", "was born".
  bool undergoes(Token verb) const { return is_any(document_.lemma(verb), {"swear", "bear", "marry"}); }

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

  void oblique(Token t, bool passive) {
    const std::string_view preposition = case_of(scene_, t);
    const bool mutual =
        trigger_.entry.type == "CONSULT" || trigger_.entry.type == "AGREE" || trigger_.entry.type == "COOPERATE";
    if (preposition == "by" && passive)
      add(Slot::actors, t);
    else if (preposition == "with" && mutual)
      add(Slot::actors, t);
    else if (is_any(preposition, {"against", "to", "with", "for", "on", "at", "from", "into"}) && !is_located_only(t) &&
             !(goes_somewhere() && is_any(preposition, {"to", "from", "into"})))
      add(Slot::recipients, t);
    if (is_locative(preposition) || is_any(preposition, {"to", "from", "into"})) add_place(t);
  }

  /// "flew to Moscow", "returned to Cuba": where, not to whom.
  bool goes_somewhere() const {
    return event_lexicon().sense(document_.lemma(trigger_.head), trigger_.verbal) == "motion";
  }

  bool is_located_only(Token t) const {
    const auto found = party_at(t);
    return found && is_located(found->actor) && is_locative(case_of(scene_, t));
  }

  void noun(Token noun) {
    for (const Token c : scene_.syntax.children(noun)) {
      const Relation relation = document_.relations[c];
      if (relation == Relation::nmod_poss)
        add(is_done_to_owner(noun) ? Slot::recipients : Slot::actors, c);
      else if (relation == Relation::compound || relation == Relation::amod)
        add(is_done_to_owner(noun) ? Slot::recipients : Slot::actors, c);
      else if (relation == Relation::nmod || relation == Relation::obl)
        nominal_modifier(noun, c);
    }
    if (trigger_.light)
      light(*trigger_.light);
    else
      carrier(noun);
  }

  /// Nouns whose possessor undergoes them: "his arrest", "her death"; and not "his resignation".
  bool is_done_to_owner(Token noun) const {
    return is_any(
        document_.lemma(noun),
        {"death",        "murder",      "killing",      "arrest",      "assassination", "trial",       "conviction",
         "funeral",      "detention",   "imprisonment", "ouster",      "overthrow",     "impeachment", "release",
         "appointment",  "nomination",  "injury",       "execution",   "kidnapping",    "abduction",   "extradition",
         "suspension",   "dismissal",   "expulsion",    "deportation", "indictment",    "prosecution", "inauguration",
         "confirmation", "prorogation", "eviction",     "rescue",      "shooting",      "stabbing"});
  }

  void nominal_modifier(Token noun, Token t) {
    const std::string_view preposition = case_of(scene_, t);
    if (preposition == "of") {
      const bool done_to =
          is_done_to_owner(noun) || is_any(trigger_.entry.type, {"COERCE", "ASSAULT", "SANCTION", "ACCUSE"});
      add(done_to ? Slot::recipients : Slot::actors, t);
    } else if (is_any(preposition, {"by", "between", "among"})) {
      add(Slot::actors, t);
    } else if (preposition == "with") {
      add(trigger_.entry.type == "CONSULT" || trigger_.entry.type == "AGREE" || trigger_.entry.type == "COOPERATE"
              ? Slot::actors
              : Slot::recipients,
          t);
    } else if (is_any(preposition, {"against", "on", "to", "for", "from", "at"}) && !is_located_only(t)) {
      add(Slot::recipients, t);
    }
    if (is_locative(preposition) || preposition == "to" || preposition == "of") add_place(t);
  }

  void light(Token verb) {
    const bool passive = is_passive(scene_, verb);
    const auto subject = subject_of(verb);
    if (subject && !passive && out_.actors.empty()) add(Slot::actors, *subject);
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
    if (document_.is_root(noun)) return;
    const Token verb = document_.heads[noun];
    if (!is_verbal(scene_, verb)) return;
    const bool attends = is_any(document_.lemma(verb),
                                {"attend", "host", "join", "lead", "oversee", "organise", "organize", "win", "face",
                                 "carry", "claim", "begin", "start", "cancel", "resume", "submit", "announce"});
    if (attends && document_.relations[noun] == Relation::obj && out_.actors.empty()) {
      if (const auto subject = subject_of(verb)) add(Slot::actors, *subject);
    }
    const bool gathering = is_any(case_of(scene_, noun), {"at", "during", "in"}) && is_gathering(noun);
    if (gathering && document_.relations[noun] == Relation::obl && out_.actors.empty() && !is_passive(scene_, verb)) {
      if (const auto subject = subject_of(verb)) add(Slot::actors, *subject);
    }
    for (const Token c : scene_.syntax.children(verb)) {  // "the attack took place in Kabul"
      const bool oblique = document_.relations[c] == Relation::obl && c != noun;
      if (oblique && main_relation(document_.relations[noun]) == Relation::nsubj && is_locative(case_of(scene_, c)))
        add_place(c);
    }
  }

  /// Events that whoever speaks or acts there takes part in.
  bool is_gathering(Token noun) const {
    return is_any(document_.lemma(noun),
                  {"conference", "meeting", "summit", "rally", "ceremony", "hearing", "festival", "interview", "debate",
                   "session", "protest", "march", "vigil", "fundraiser", "forum", "talk", "negotiation"});
  }

  /// An expression of time belongs to the nearest trigger above it: its own words, or the verb it is an argument of.
  void times() {
    const Token host = trigger_.light ? *trigger_.light : trigger_.head;
    const Range sentence = document_.sentences[document_.sentence_of(host)];
    const auto first = std::lower_bound(scene_.times.begin(), scene_.times.end(), sentence.begin,
                                        [](const TimeExpression& time, Token begin) { return time.range.begin < begin; });
    for (auto i = static_cast<std::uint32_t>(first - scene_.times.begin()); i < scene_.times.size(); ++i) {
      if (scene_.times[i].range.begin >= sentence.end) break;
      if (governs(host, scene_.times[i].range.begin) || governs(trigger_.head, scene_.times[i].range.begin) ||
          (!trigger_.verbal && is_subject_or_object(trigger_.head) &&
           governs(document_.heads[trigger_.head], scene_.times[i].range.begin))) {
        out_.times.push_back(i);
      }
    }
    std::stable_sort(out_.times.begin(), out_.times.end(), [&](std::uint32_t a, std::uint32_t b) {
      return !iso_date(scene_.times[a]).empty() && iso_date(scene_.times[b]).empty();
    });
  }

  bool is_subject_or_object(Token t) const {
    const Relation relation = main_relation(document_.relations[t]);
    return !document_.is_root(t) &&
           (relation == Relation::nsubj || relation == Relation::obj || relation == Relation::obl);
  }

  /// Whether `host` is the first verb or the trigger itself on the way up from t.
  bool governs(Token host, Token t) const {
    if (document_.sentence_of(host) != document_.sentence_of(t)) return false;
    for (int i = 0; i < most_steps; ++i) {
      if (t == host) return true;
      if (document_.is_root(t)) return false;
      t = document_.heads[t];
      if (t != host && is_verbal(scene_, t)) return false;
    }
    return false;
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
