// "officers Lee and Diaz" -> both; "at a hospital in Lima" -> Lima; "Lee's attempt to meet" -> Lee meets; "ordered Acme
// to withdraw" -> Acme withdraws. Not: a place as actor; a thing as recipient; a bare participle's neighbour.
#include <algorithm>

#include "extractors/actors/phrase_actors.hpp"
#include "extractors/events/participant_collector.hpp"
#include "extractors/events/participant_words.hpp"

namespace newsgraph {
namespace {

constexpr int most_steps = 6;

}  // namespace

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

void ParticipantCollector::add_unique(std::vector<Party>& into, Party party) {
  const bool there = std::any_of(into.begin(), into.end(), [&](const Party& p) { return p.actor == party.actor; });
  if (!there) into.push_back(party);
}

std::vector<Party> ParticipantCollector::parties_at(Token phrase) const {
  std::vector<Party> out;
  for (const PhraseActor& actor : actors_of_phrase(scene_.syntax, scene_.actors, phrase))
    out.push_back({actor.entity, actor.mention->range});
  if (out.size() == 1 && !scene_.actors.entities[out.front().actor].named) {
    if (const auto whole = whole_of(phrase)) out.front().actor = *whole;
  }
  return out;
}

std::optional<EntityIndex> ParticipantCollector::whole_of(Token part) const {
  const auto some = scene_.syntax.child(part, {Relation::det, Relation::amod});
  if (!some || !is_one_of(document_.lemma(*some), {"some", "many", "several", "most", "other"})) return std::nullopt;
  std::optional<EntityIndex> whole;
  for (const Mention& m : scene_.actors.mentions) {
    if (m.head == part || m.kind != MentionKind::nominal || document_.lemma(m.head) != document_.lemma(part)) continue;
    const Entity& entity = scene_.actors.entities[m.entity];
    if (!entity.plural || entity.mentions.size() < 2) continue;
    if (whole && *whole != m.entity) return std::nullopt;
    whole = m.entity;
  }
  return whole;
}

std::optional<Party> ParticipantCollector::party_at(Token phrase) const {
  const auto parties = parties_at(phrase);
  return parties.empty() ? std::nullopt : std::optional(parties.front());
}

void ParticipantCollector::add(Slot slot, Token phrase) {
  std::vector<Party>& into = slot == Slot::actors ? out_.actors : out_.recipients;
  for (const Token t : scene_.syntax.conjuncts(phrase)) {
    for (const Party& party : parties_at(t)) {
      if (!is_place(party.actor) && !is_event_itself(party) &&
          !(slot == Slot::recipients && is_thing(party.actor, phrase)))
        add_unique(into, party);
    }
    if (is_group(t)) add_examples(slot, t);
    add_persons_below(into, t);
  }
}

void ParticipantCollector::add_persons_below(std::vector<Party>& into, Token person) {
  const auto is_person = [&](Token t) {
    const auto party = party_at(t);
    return party && scene_.actors.entities[party->actor].kind == EntityKind::person;
  };
  if (!is_person(person)) return;
  for (const Token c : scene_.syntax.children(person)) {
    if (document_.relations[c] != Relation::nmod || case_of(scene_, c) != "of" || is_person(c)) continue;
    for (const Token t : scene_.syntax.conjuncts(c)) {
      if (is_person(t)) add_unique(into, *party_at(t));
    }
  }
}

void ParticipantCollector::add_subject(Slot slot, Token subject) {
  add(slot, subject);
  const Mention* m = mention_around(document_, scene_.actors, subject);
  const std::uint32_t sentence = document_.sentence_of(subject);
  if (!m || !scene_.titles[sentence]) return;
  const Token begin = document_.sentences[sentence].begin;
  if (m->range.begin < begin + 2 || document_.text(m->range.begin - 1) != ",") return;
  const Mention* first = mention_around(document_, scene_.actors, begin);
  const bool pair = first && first->range.begin == begin && first->range.end + 1 == m->range.begin &&
                    scene_.actors.entities[first->entity].kind == scene_.actors.entities[m->entity].kind;
  if (pair) add(slot, first->head);
}

std::optional<Token> ParticipantCollector::one_of_them(Token verb) const {
  if (document_.is_root(verb) || document_.relations[verb] != Relation::acl_relcl) return std::nullopt;
  Token group = document_.heads[verb];
  const bool counted = document_.relations[group] == Relation::nmod && case_of(scene_, group) == "of" &&
                       document_.lemma(document_.heads[group]) == "one";
  if (counted) group = document_.heads[group];
  if (!counted && case_of(scene_, group) != "among") return std::nullopt;
  if (!scene_.syntax.child(group, {Relation::cop})) return std::nullopt;
  return scene_.syntax.child(group, {Relation::nsubj});
}

bool ParticipantCollector::is_event_itself(const Party& party) const {
  if (!party.evidence.contains(trigger_.head)) return false;
  const Mention* own = mention_around(document_, scene_.actors, trigger_.head);
  return own && own->entity == party.actor && (own->head == trigger_.head || own->kind == MentionKind::name);
}

bool ParticipantCollector::is_group(Token phrase) const {
  const auto party = party_at(phrase);
  return party && scene_.actors.entities[party->actor].plural;
}

void ParticipantCollector::add_examples(Slot slot, Token group) {
  for (const Token c : scene_.syntax.children(group)) {
    if (document_.relations[c] == Relation::nmod && case_of(scene_, c) == "include") add(slot, c);
  }
}

bool ParticipantCollector::is_thing(EntityIndex e, Token phrase) const {
  const Entity& entity = scene_.actors.entities[e];
  if (entity.named || entity.mentions.empty()) return false;
  const Mention& first = scene_.actors.mentions[entity.mentions.front()];
  const bool done_to =
      document_.relations[phrase] == Relation::obj || document_.relations[phrase] == Relation::nsubj_pass;
  if (entity.kind == EntityKind::organization) return !(done_to && is_institution(document_.lemma(first.head)));
  return entity.kind == EntityKind::unnamed;
}

void ParticipantCollector::add_place(Token phrase) {
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

std::optional<Token> ParticipantCollector::subject_of(Token verb) const {
  Token at = verb;
  for (int i = 0; i < most_steps; ++i) {
    const auto own = scene_.syntax.child(at, {Relation::nsubj, Relation::nsubj_pass});
    if (own || document_.is_root(at)) break;
    if (document_.relations[at] != Relation::xcomp && !is_told_of_object(at)) break;
    const Token governor = document_.heads[at];
    if (const auto object = scene_.syntax.child(governor, {Relation::obj, Relation::iobj}); object && *object < at)
      return object;
    at = governor;
  }
  auto found = scene_.syntax.subject(verb);
  if (found) found = last_of_subjects(*found);
  if (const auto who = who_of(verb, found)) return who;
  if (found && party_at(*found)) return found;
  if (const auto owner = owner_of_attempt(at)) return owner;
  const Mention* before = mention_before(document_, scene_.actors, verb);
  if (!before && !found && document_.relations[verb] == Relation::conj)
    before = mention_before(document_, scene_.actors, scene_.syntax.first_conjunct(verb));
  const bool inside = before && found && main_relation(document_.relations[before->head]) == Relation::nmod &&
                      !is_one_of(case_of(scene_, before->head), {"before", "after", "since"}) &&
                      scene_.syntax.dominates(*found, before->head);  // "flags at the palace fell"
  return before && !inside ? std::optional(before->head) : found;
}

bool ParticipantCollector::is_told_of_object(Token verb) const {
  if (main_relation(document_.relations[verb]) != Relation::advcl) return false;
  const std::string_view mark = mark_of(scene_, verb);
  if (mark == "from") return true;
  const auto object = scene_.syntax.child(document_.heads[verb], {Relation::obj});
  return is_one_of(mark, {"for", "of", "into"}) && document_.xpos[verb] == Xpos::vbg && object &&
         !parties_at(*object).empty();
}

std::optional<Token> ParticipantCollector::who_of(Token verb, std::optional<Token> noun) const {
  const auto who = scene_.syntax.child(verb, {Relation::nsubj, Relation::nsubj_pass});
  if (!who || document_.lemma(*who) != "who" || !noun || *noun == *who) return std::nullopt;
  const auto own = scene_.actors.entity_of(*who);
  const auto party = party_at(*noun);
  const auto is_body = [&](EntityIndex e) {
    const EntityKind kind = scene_.actors.entities[e].kind;
    return kind == EntityKind::organization || kind == EntityKind::country || kind == EntityKind::place;
  };
  const bool other = own && party && *own != party->actor && !is_body(*own) && is_body(party->actor);
  return other ? who : std::nullopt;
}

Token ParticipantCollector::last_of_subjects(Token subject) const {
  if (document_.is_root(subject)) return subject;
  const Token verb = document_.heads[subject];
  const Mention* before = mention_before(document_, scene_.actors, verb);
  for (const Token c : scene_.syntax.children(verb)) {
    const bool next = c > subject && c < verb && before && before->range.contains(c);
    const bool joined = next && before->range.begin > 0 && document_.lemma(before->range.begin - 1) == "and";
    if (next && !joined && document_.relations[c] == document_.relations[subject]) return c;
  }
  return subject;
}

std::optional<Token> ParticipantCollector::owner_of_attempt(Token verb) const {
  if (document_.is_root(verb) || document_.relations[verb] != Relation::acl || mark_of(scene_, verb) != "to")
    return std::nullopt;
  const Token noun = document_.heads[verb];
  if (const auto owner = scene_.syntax.child(noun, {Relation::nmod_poss})) return owner;
  if (document_.is_root(noun) || document_.relations[noun] != Relation::obj) return std::nullopt;
  return scene_.syntax.subject(document_.heads[noun]);
}

bool ParticipantCollector::is_located_at(Token t) const {
  const auto found = party_at(t);
  return found && is_located(found->actor);
}

void ParticipantCollector::add_body(Token phrase) {
  const auto party = party_at(phrase);
  if (!party || scene_.actors.entities[party->actor].kind != EntityKind::organization) return;
  if (scene_.actors.entities[party->actor].named || names_a_court(phrase)) add(Slot::recipients, phrase);
}

bool ParticipantCollector::names_a_court(Token phrase) const {
  const auto party = party_at(phrase);
  if (!party || scene_.actors.entities[party->actor].kind != EntityKind::organization) return false;
  for (Token t = party->evidence.begin; t < party->evidence.end; ++t) {
    if (is_one_of(document_.lemma(t), {"court", "Court", "tribunal", "Tribunal"})) return true;
  }
  return false;
}

void ParticipantCollector::instigator(Token request) {
  for (const Token c : scene_.syntax.children(request)) {
    if (document_.relations[c] == Relation::nmod && case_of(scene_, c) == "of") add(Slot::actors, c);
    if (document_.relations[c] == Relation::nmod_poss) add(Slot::actors, c);
  }
}

bool ParticipantCollector::is_located_only(Token t) const {
  const auto found = party_at(t);
  return found && is_located(found->actor) && is_locative_preposition(case_of(scene_, t));
}

}  // namespace newsgraph
