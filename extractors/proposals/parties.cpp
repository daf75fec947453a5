#include "extractors/proposals/parties.hpp"

#include <algorithm>

#include "extractors/actors/gazetteer.hpp"
#include "extractors/actors/phrase_actors.hpp"
#include "extractors/proposals/addressees.hpp"

namespace newsgraph::proposal {
namespace {

constexpr int max_steps_up = 8;

bool is_first_person(const Document& d, Token t) {
  return is_any(lower_lemma(d, t), {"i", "we", "us", "me", "my", "our", "myself", "ourselves"});
}

bool holds(const std::vector<Party>& parties, EntityIndex actor) {
  return std::any_of(parties.begin(), parties.end(), [&](const Party& p) { return p.actor == actor; });
}

/// A country's forces have no will of their own: "the Norwegian army" is Norway.
const Mention* state_of(const Context& context, const Mention& forces) {
  const Document& d = context.document;
  if (forces.kind == MentionKind::pronoun || !is_noun(d, forces.head)) return &forces;
  if (!is_any(lower_lemma(d, forces.head), {"army", "military", "navy", "force", "troop", "soldier"})) return &forces;
  for (const Token c : context.syntax.children(forces.head)) {
    const auto entity = context.actors.entity_of(c);
    if (!entity || context.actors.entities[*entity].kind != EntityKind::country) continue;
    return &context.actors.mentions[static_cast<std::size_t>(context.actors.by_head[c])];
  }
  return &forces;
}

/// "both officers": the two, where the article names them.
std::vector<Party> members_or_self(const Context& context, EntityIndex actor, Range evidence) {
  const std::vector<EntityIndex>& members = context.actors.entities[actor].members;
  std::vector<Party> out;
  for (const EntityIndex member : members) out.push_back({member, evidence});
  return out.empty() ? std::vector{Party{actor, evidence}} : out;
}

std::vector<Party> own_entities(const Context& context, Token head) {
  std::vector<Party> out;
  for (const PhraseActor& actor : actors_of_phrase(context.syntax, context.actors, head)) {
    const Mention* who = state_of(context, *actor.mention);
    const EntityIndex entity = who == actor.mention ? actor.entity : who->entity;
    if (context.actors.entities[entity].kind != EntityKind::place) out.push_back({entity, who->range});
  }
  return out;
}

/// "Johnson's letter", "government resolution", "a statement by the ministry".
std::vector<Party> owners(const Context& context, Token head) {
  const Document& d = context.document;
  std::vector<Party> out;
  for (const Token c : context.syntax.children(head)) {
    const Relation relation = d.relations[c];
    const bool owns = relation == Relation::nmod_poss || relation == Relation::compound || relation == Relation::amod ||
                      (relation == Relation::nmod && marker(context.syntax, c, {"of", "by", "from"}));
    if (!owns) continue;
    std::vector<Party> own;
    for (const Token t : context.syntax.conjuncts(c)) add_parties(own, own_entities(context, t));
    if (!own.empty())
      add_parties(out, own);
    else if (is_first_person(d, c))
      add_parties(out, speakers_at(context, c));
  }
  return out;
}

bool is_group_of_people(EntityKind kind) {
  return kind == EntityKind::organization || kind == EntityKind::country || kind == EntityKind::group;
}

/// Whose act the clause is told as, going up from a trigger whose own subject names no actor: "placards asking for a
/// vote" belong to those who carry them.
std::vector<Party> agents_above(const Context& context, Token t) {
  const Document& d = context.document;
  for (int i = 0; i < max_steps_up && !d.is_root(t); ++i) {
    t = d.heads[t];
    std::vector<Party> found;
    if (is_noun(d, t)) {
      found = actors_of(context, t);
      if (noun_trigger(lower_lemma(d, t))) return found;  // "a law permitting": the law's own makers, or nobody
    } else if (const auto subject = context.syntax.subject(t)) {
      if (noun_trigger(lower_lemma(d, *subject))) return actors_of(context, *subject);  // "the deal includes"
      found = conjoined_actors(context, *subject);
    }
    if (!found.empty()) return found;
  }
  return {};
}

/// "agreed with Acme to open a plant": both do.
std::vector<Party> partners(const Context& context, Token trigger) {
  std::vector<Party> out;
  if (lower_lemma(context.document, trigger) != "agree" || !is_verb(context.document, trigger)) return out;
  for (const Token c : context.syntax.children(trigger)) {
    const bool with = context.document.relations[c] == Relation::obl && marker(context.syntax, c, {"with"});
    if (with) add_parties(out, conjoined_actors(context, c));
  }
  return out;
}

/// Verbs below which the parse hangs the second clause of what is said loosely: "said if P, then Q".
bool is_saying(std::string_view verb) {
  return is_any(verb,
                {"say", "tell", "add", "state", "argue", "warn", "insist", "declare", "announce", "write", "tweet"});
}

/// "presented a version of the plan": who shows its text did not make it.
bool is_told_by_copy(const Context& context, Token noun) {
  const Document& d = context.document;
  if (d.is_root(noun) || d.relations[noun] != Relation::nmod || !marker(context.syntax, noun, {"of"})) return false;
  return is_any(lower_lemma(d, d.heads[noun]), {"version", "copy", "text", "detail", "outline", "summary"});
}

/// Whether the speaker undertakes together with the agent: the minister for the government.
bool speaks_for(const Context& context, const std::vector<Party>& agents) {
  return agents.empty() || std::any_of(agents.begin(), agents.end(), [&](const Party& agent) {
           return is_group_of_people(context.actors.entities[agent.actor].kind);
         });
}

/// "will", "would": told as somebody's own act to come.
bool is_undertaken(const Candidate& candidate) { return candidate.frame == "will" || candidate.frame == "would"; }

bool are_bodies(const Context& context, const std::vector<Party>& speakers) {
  return !speakers.empty() && std::all_of(speakers.begin(), speakers.end(), [&](const Party& speaker) {
    const EntityKind kind = context.actors.entities[speaker.actor].kind;
    return kind == EntityKind::organization || kind == EntityKind::country;
  });
}

/// The speakers of the statement that a word attributes: "placards asking for a vote" belong to those who carry them.
std::vector<Party> speakers_by_cue(const Context& context, Token cue) {
  std::vector<Party> out;
  for (const Statement& statement : context.statements) {
    const bool attributes =
        std::any_of(statement.cue.begin(), statement.cue.end(), [&](Range range) { return range.contains(cue); });
    if (!attributes) continue;
    for (const EntityIndex speaker : statement.speakers) {
      if (context.actors.entities[speaker].kind == EntityKind::place || is_outlet(context, speaker)) continue;
      add_parties(out, members_or_self(context, speaker, statement.source.value_or(statement.content.front())));
    }
  }
  return out;
}

bool shares(const std::vector<Party>& a, const std::vector<Party>& b) {
  return std::any_of(a.begin(), a.end(), [&](const Party& party) { return holds(b, party.actor); });
}

/// Whoever only a headline names is nobody the text tells of.
void drop_headline_names(const Context& context, Parties& parties) {
  const auto unknown = [&](const Party& party) { return !context.in_body(party.actor); };
  std::erase_if(parties.proposers, unknown);
  std::erase_if(parties.addressees, unknown);
}

}  // namespace

void add_parties(std::vector<Party>& to, const std::vector<Party>& more) {
  for (const Party& party : more) {
    if (!holds(to, party.actor)) to.push_back(party);
  }
}

std::vector<Party> conjoined_actors(const Context& context, Token head) {
  std::vector<Party> out;
  for (const Token t : context.syntax.conjuncts(head)) add_parties(out, actors_of(context, t));
  return out;
}

bool is_outlet(const Context& context, EntityIndex actor) {
  const Entity& entity = context.actors.entities[actor];
  if (is_any(entity.key, {"reporters", "journalists", "press", "the press", "media", "news media", "local media"}))
    return true;
  const auto entry = embedded_gazetteer().first(entity.key);
  return entry && entry->name_class == NameClass::media;
}

std::vector<Party> actors_of(const Context& context, Token head) {
  if (auto own = own_entities(context, head); !own.empty()) return own;
  if (is_first_person(context.document, head)) return speakers_at(context, head);
  if (!is_noun(context.document, head)) return {};
  return owners(context, head);
}

std::vector<Party> speakers_at(const Context& context, Token t) {
  std::vector<Party> out;
  if (const Statement* statement = context.statement_at(t)) {
    for (const EntityIndex speaker : statement->speakers) {
      if (context.actors.entities[speaker].kind == EntityKind::place || is_outlet(context, speaker)) continue;
      const Range evidence = statement->source.value_or(statement->content.front());
      add_parties(out, members_or_self(context, speaker, evidence));
    }
    return out;
  }
  const Document& d = context.document;
  for (int i = 0; i < max_steps_up && !d.is_root(t); ++i) {
    const Token above = d.heads[t];
    const bool said = d.relations[t] == Relation::parataxis && above < t && is_saying(lower_lemma(d, above));
    if ((said || d.relations[t] == Relation::ccomp) && is_verb(d, above)) {
      const auto who = agent(context.syntax, above);
      if (who && !context.syntax.dominates(t, *who)) {
        for (const Token head : context.syntax.conjuncts(*who)) add_parties(out, actors_of(context, head));
      }
      return out;
    }
    t = above;
  }
  return out;
}

std::vector<Party> advocates_at(const Context& context, Token t) {
  std::vector<Party> out = speakers_at(context, t);
  std::erase_if(out, [&](const Party& party) {
    const Entity& entity = context.actors.entities[party.actor];
    return !entity.named || (entity.kind != EntityKind::person && entity.kind != EntityKind::country);
  });
  return out;
}

Parties parties_of(const Context& context, const Candidate& candidate) {
  const Document& d = context.document;
  Parties out;
  for (const Token head : candidate.agents) add_parties(out.proposers, conjoined_actors(context, head));
  if (!out.proposers.empty()) add_parties(out.proposers, partners(context, candidate.trigger));
  for (const Token head : candidate.addressees) add_parties(out.addressees, conjoined_actors(context, head));
  if (candidate.speaker_proposes) {
    const std::vector<Party> speakers = speakers_at(context, candidate.content);
    if (speaks_for(context, out.proposers)) {
      add_parties(out.proposers, speakers);
    } else if (is_undertaken(candidate) && are_bodies(context, speakers)) {
      add_parties(out.proposers, speakers);  // "the ministry said Lee would sign"
    } else if (!speakers.empty() && !shares(out.proposers, speakers)) {
      add_parties(out.addressees, out.proposers);  // "I hope that she will come back"
      out.proposers = speakers;
    }
  } else if (out.proposers.empty() && is_verb(d, candidate.trigger) && !is_passive(context.syntax, candidate.trigger)) {
    const Mention* lost = !context.syntax.child(candidate.trigger, {Relation::nsubj})
                              ? mention_before(d, context.actors, candidate.trigger)
                              : nullptr;
    if (lost) out.proposers = actors_of(context, lost->head);
    if (out.proposers.empty()) out.proposers = speakers_by_cue(context, candidate.trigger);
    if (out.proposers.empty()) out.proposers = agents_above(context, candidate.trigger);
  }
  if (candidate.speaker_joins && speaks_for(context, out.proposers))
    add_parties(out.proposers, speakers_at(context, candidate.content));
  const bool in_force = candidate.kind == "law" || candidate.kind == "condition";
  if (out.proposers.empty() && candidate.frame == "noun" && !in_force && !is_told_by_copy(context, candidate.content))
    out.proposers = advocates_at(context, candidate.content);
  if (out.proposers.empty() && candidate.kind == "term" && candidate.whole >= 0)
    out.proposers = owners(context, static_cast<Token>(candidate.whole));  // "their demands include [a vote]"
  complete_addressees(context, candidate, out);
  if (context.in_headline(candidate.trigger)) drop_headline_names(context, out);
  return out;
}

}  // namespace newsgraph::proposal
