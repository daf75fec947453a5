// Caught: "stepped down", "held talks", "suicide bombing", "press conference", "was arrested", "Brexit". Not: "said",
// "has been", "trying", "is located", "the convicted murderer" (it describes).
#include "extractors/events/triggers.hpp"

#include <algorithm>

#include "extractors/actors/phrase_actors.hpp"

namespace newsgraph {
namespace {

constexpr Token longest_trigger = 3;
constexpr TriggerEntry unknown_verb{"OTHER", 1, {}};

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

/// "step_down" where the verb has that particle beside it, else the lemma.
const TriggerEntry* verb_entry(const EventScene& scene, const EventLexicon& lexicon, Token verb) {
  const std::string lemma = lower(scene.document.lemma(verb));
  for (const Token c : scene.syntax.children(verb)) {
    const bool particle = scene.document.relations[c] == Relation::compound_prt ||
                          scene.document.upos[c] == Upos::adv || scene.document.upos[c] == Upos::adp;
    if (!particle || c < verb || c > verb + longest_trigger) continue;
    if (const TriggerEntry* entry = lexicon.verb(lemma + "_" + lower(scene.document.lemma(c)))) return entry;
  }
  return lexicon.verb(lemma);
}

Range verb_range(const EventScene& scene, Token verb) {
  const auto particle = scene.syntax.child(verb, {Relation::compound_prt});
  if (particle && *particle > verb && *particle - verb < longest_trigger) return {verb, *particle + 1};
  return {verb, verb + 1};
}

/// The noun with the compounds right before it that are no names: "missile strike", not "Washington summit".
Range noun_range(const EventScene& scene, Token noun) {
  Range range{noun, noun + 1};
  while (range.begin > 0 && range.size() < longest_trigger) {
    const Token before = range.begin - 1;
    const bool compound =
        scene.document.relations[before] == Relation::compound && scene.document.heads[before] == noun;
    const bool named = !scene.document.names.empty() && scene.document.names[before].type != NameType::none;
    const bool glued = before > 0 && scene.document.xpos[before - 1] == Xpos::hyph;  // "same-sex marriage"
    const bool counted = scene.document.upos[before] == Upos::sym || scene.document.upos[before] == Upos::num;
    if (!compound || named || glued || counted || scene.document.upos[before] == Upos::propn) break;
    range.begin = before;
  }
  return range;
}

/// The light verb that a noun is object or passive subject of.
std::optional<Token> light_verb_of(const EventScene& scene, const EventLexicon& lexicon, Token noun) {
  if (scene.document.is_root(noun)) return std::nullopt;
  const Relation relation = scene.document.relations[noun];
  if (relation != Relation::obj && relation != Relation::nsubj_pass) return std::nullopt;
  const Token verb = scene.document.heads[noun];
  if (!is_verbal(scene, verb) || !lexicon.is_light_verb(scene.document.lemma(verb))) return std::nullopt;
  if (scene.syntax.child(verb, {Relation::compound_prt})) return std::nullopt;  // "put the fire out"
  return verb;
}

/// A participle before its noun describes; so does a noun that is part of a compound or a name.
bool is_modifier(const EventScene& scene, Token t) {
  const Relation relation = main_relation(scene.document.relations[t]);
  return relation == Relation::amod || relation == Relation::compound || relation == Relation::flat;
}

/// "began to stab", "continued fighting": the happening is the verb below.
bool is_aspectual(const EventScene& scene, Token verb) {
  static constexpr std::string_view aspect[] = {"begin", "start", "continue", "stop", "cease", "finish",
                                                "come",  "go",    "get",      "set",  "turn",  "move"};
  const bool listed = std::find(std::begin(aspect), std::end(aspect), scene.document.lemma(verb)) != std::end(aspect);
  return listed && scene.syntax.child(verb, {Relation::xcomp}).has_value();
}

/// "the accused", "the wounded": a participle that stands for people.
bool is_person_like(const EventScene& scene, Token verb) {
  return scene.syntax.child(verb, {Relation::det}).has_value();
}

bool is_accord(std::string_view noun) {
  static constexpr std::string_view accords[] = {"agreement",  "deal",      "understanding", "accord",
                                                 "compromise", "consensus", "settlement",    "truce",
                                                 "ceasefire",  "pact",      "treaty",        "bargain"};
  return std::find(std::begin(accords), std::end(accords), noun) != std::end(accords);
}

/// "suspended parliament" is no penalty on it.
bool is_legislature(const EventScene& scene, Token noun) {
  static constexpr std::string_view nouns[] = {"parliament", "congress", "assembly", "senate", "legislature"};
  return std::find(std::begin(nouns), std::end(nouns), lower(scene.document.lemma(noun))) != std::end(nouns);
}

/// "found guilty": the word that says what was found of somebody.
std::optional<Token> verdict_of(const EventScene& scene, Token verb) {
  const auto finding = scene.syntax.child(verb, {Relation::xcomp});
  const bool guilty = finding && scene.document.lemma(*finding) == "guilty";
  return guilty ? finding : std::nullopt;
}

/// "an attempt to seize the town" is of the kind of what is attempted; a press conference is no meeting of two sides.
std::string_view type_of_noun(const EventScene& scene, const EventLexicon& lexicon, Token noun, std::string_view type) {
  const std::string_view lemma = scene.document.lemma(noun);
  if (lemma == "suspension") {
    const auto whose = scene.syntax.child(noun, {Relation::nmod});
    return whose && is_legislature(scene, *whose) ? "COERCE" : type;
  }
  if (lemma == "conference") {
    const auto kind = scene.syntax.child(noun, {Relation::compound});
    const std::string_view word = kind ? scene.document.lemma(*kind) : std::string_view();
    return word == "press" || word == "news" ? "OTHER" : type;
  }
  if (lemma != "attempt" && lemma != "bid" && lemma != "effort") return type;
  const auto infinitive = scene.syntax.child(noun, {Relation::acl});
  const TriggerEntry* entry = infinitive ? lexicon.verb(lower(scene.document.lemma(*infinitive))) : nullptr;
  return entry && entry->grade > 0 ? entry->type : type;
}

/// "the quake struck the north".
bool is_force_of_nature(const EventScene& scene, Token verb) {
  static constexpr std::string_view forces[] = {"earthquake", "quake",   "tremor",  "aftershock", "tsunami",
                                                "storm",      "tornado", "cyclone", "hurricane",  "typhoon",
                                                "flood",      "wave",    "drought", "lightning",  "avalanche"};
  const auto subject = scene.syntax.subject(verb);
  return subject && std::find(std::begin(forces), std::end(forces), scene.document.lemma(*subject)) != std::end(forces);
}

/// The type of a verb that is one thing done to people and another done to things: "released the prisoners", "released
/// a report"; "overturned the ban", "the bus overturned".
std::string_view type_by_object(const EventScene& scene, Token verb, std::string_view type) {
  const std::string_view lemma = scene.document.lemma(verb);
  const auto affected = scene.syntax.child(verb, {Relation::obj, Relation::nsubj_pass});
  if ((lemma == "strike" || lemma == "hit") && is_force_of_nature(scene, verb)) return "OTHER";
  if (lemma == "reach" || lemma == "strike" || lemma == "conclude" || lemma == "broker") {
    return affected && is_accord(scene.document.lemma(*affected)) ? "AGREE" : type;
  }
  if (lemma == "leave" && scene.syntax.child(verb, {Relation::xcomp})) return "OTHER";  // "left five dead"
  if (lemma == "overturn") return affected ? type : "OTHER";
  if (lemma == "suspend" && affected && is_legislature(scene, *affected)) return "COERCE";
  if (lemma == "find" && verdict_of(scene, verb)) return "COERCE";
  if (lemma != "release" && lemma != "free" && lemma != "drop") return type;
  const auto entity = affected ? scene.actors.entity_of(*affected) : std::nullopt;
  const bool person = entity && (scene.actors.entities[*entity].kind == EntityKind::person ||
                                 scene.actors.entities[*entity].kind == EntityKind::group);
  return person || !affected ? type : "OTHER";
}

bool is_place_like(EntityKind kind) {
  return kind == EntityKind::place || kind == EntityKind::country || kind == EntityKind::organization;
}

/// "were met with opposition", not "were met with Lee".
bool is_met_with(const EventScene& scene, Token verb) {
  if (scene.document.lemma(verb) != "meet" || !scene.syntax.child(verb, {Relation::aux_pass})) return false;
  const auto children = scene.syntax.children(verb);
  return std::any_of(children.begin(), children.end(), [&](Token c) {
    return main_relation(scene.document.relations[c]) == Relation::obl && case_of(scene, c) == "with" &&
           !scene.actors.entity_of(c);
  });
}

/// "left everyone unhappy", "left a mark": a state, unless of the dead and the hurt; not "left Lima unhurt".
bool is_left_so(const EventScene& scene, Token verb) {
  static constexpr std::string_view harms[] = {"dead", "injured", "wounded", "homeless", "missing", "stranded"};
  static constexpr std::string_view remains[] = {"mark", "legacy", "trace", "void", "gap", "impression", "doubt"};
  const Document& d = scene.document;
  const auto object = d.lemma(verb) == "leave" ? scene.syntax.child(verb, {Relation::obj}) : std::nullopt;
  if (!object) return false;
  if (std::find(std::begin(remains), std::end(remains), d.lemma(*object)) != std::end(remains)) return true;
  const auto state = scene.syntax.child(verb, {Relation::xcomp});
  const auto entity = scene.actors.entity_of(*object);
  if (!state || d.upos[*state] != Upos::adj || (entity && is_place_like(scene.actors.entities[*entity].kind)))
    return false;
  return std::find(std::begin(harms), std::end(harms), d.lemma(*state)) == std::end(harms);
}

/// "sent shockwaves", "raised concerns", "cast doubt": a figure of speech, nothing that happened.
bool is_figurative(const EventScene& scene, Token verb) {
  static constexpr std::string_view verbs[] = {"send", "raise", "cast", "draw", "play",  "pay", "bear", "lay",
                                               "pave", "spark", "shed", "set",  "bring", "put", "open", "place",
                                               "lose", "hit",   "win",  "give", "take",  "have"};
  static constexpr std::string_view things[] = {
      "shockwave", "message",    "signal",      "concern",  "doubt",      "question",   "role",    "attention",
      "hope",      "fear",       "light",       "tension",  "impression", "way",        "stage",   "groundwork",
      "tone",      "example",    "precedent",   "emphasis", "burden",     "obligation", "weight",  "faith",
      "sight",     "confidence", "possibility", "prospect", "avenue",     "path",       "pathway", "bottom",
      "heart",     "praise",     "hint",        "step",     "shot",       "chance",     "mark",    "legacy",
      "room",      "trace",      "void",        "gap",      "headline",   "peak",       "low"};
  const auto object = scene.syntax.child(verb, {Relation::obj});
  const auto listed = [](const auto& list, std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
  };
  if (is_met_with(scene, verb) || is_left_so(scene, verb)) return true;
  return object && listed(verbs, scene.document.lemma(verb)) && listed(things, scene.document.lemma(*object));
}

/// "regarded as an attack": what something is likened to has not happened.
bool is_likened(const EventScene& scene, Token noun) {
  const auto determiner = scene.syntax.child(noun, {Relation::det});
  const bool indefinite =
      determiner && (scene.document.lemma(*determiner) == "a" || scene.document.lemma(*determiner) == "an");
  return indefinite && case_of(scene, noun) == "as";
}

std::optional<Trigger> verb_trigger(const EventScene& scene, const EventLexicon& lexicon, Token verb) {
  if (is_modifier(scene, verb) || main_relation(scene.document.relations[verb]) == Relation::aux) return std::nullopt;
  if (is_aspectual(scene, verb) || is_person_like(scene, verb) || is_figurative(scene, verb)) return std::nullopt;
  const TriggerEntry* entry = verb_entry(scene, lexicon, verb);
  Trigger trigger{verb, verb_range(scene, verb), std::nullopt, true, entry ? *entry : unknown_verb};
  const auto verdict = scene.document.lemma(verb) == "find" ? verdict_of(scene, verb) : std::nullopt;
  if (verdict == verb + 1) trigger.range.end = *verdict + 1;
  trigger.entry.type = type_by_object(scene, verb, trigger.entry.type);
  return trigger;
}

/// "Steve Jobs", "iTunes": the name of a person or a thing, though its lemma is a word of the lexicon. Names of two
/// words and more may be those of events: "the World Trade Conference".
bool names_somebody(const EventScene& scene, Token noun) {
  if (!scene.document.names.empty() && scene.document.names[noun].type == NameType::person) return true;
  if (scene.document.upos[noun] != Upos::propn) return false;
  const Mention* m = mention_around(scene.document, scene.actors, noun);
  if (!m || m->kind != MentionKind::name) return false;
  return scene.actors.entities[m->entity].kind == EntityKind::person || m->range.size() == 1;
}

/// "in the case of", "for March 3", "the Conference of Ministers", "the campaign said": words of the lexicon that name
/// no happening here.
bool is_no_happening(const EventScene& scene, Token noun) {
  const Document& d = scene.document;
  const std::string_view lemma = d.lemma(noun);
  if (lower(lemma) == "case" && case_of(scene, noun) == "in") return true;
  const bool large = d.text(noun)[0] >= 'A' && d.text(noun)[0] <= 'Z';
  const auto children = scene.syntax.children(noun);
  const auto has = [&](auto test) { return std::any_of(children.begin(), children.end(), test); };
  if (large && lower(lemma) == "march" &&
      !has([&](Token c) { return d.relations[c] == Relation::det || d.relations[c] == Relation::compound; }))
    return true;
  const bool of_name =
      has([&](Token c) { return c > noun && d.relations[c] == Relation::nmod && d.upos[c] == Upos::propn; });
  if (d.upos[noun] == Upos::propn && lower(lemma) == "conference" && of_name) return true;
  if (d.is_root(noun) || d.relations[noun] != Relation::nsubj) return false;
  const std::string_view verb = d.lemma(d.heads[noun]);
  return verb == "say" || verb == "tell" || verb == "announce" || verb == "deny" || verb == "respond";
}

std::optional<Trigger> noun_trigger(const EventScene& scene, const EventLexicon& lexicon, Token noun) {
  const std::string lemma = lower(scene.document.lemma(noun));
  const TriggerEntry* entry = lexicon.noun(lemma);
  const bool name = scene.document.upos[noun] == Upos::propn;
  if (!entry || entry->grade == 0 || (name && entry->grade < 2)) return std::nullopt;
  if (is_modifier(scene, noun) || is_likened(scene, noun)) return std::nullopt;
  if (names_somebody(scene, noun) || is_no_happening(scene, noun)) return std::nullopt;
  Trigger trigger{noun, noun_range(scene, noun), light_verb_of(scene, lexicon, noun), false, *entry};
  trigger.entry.type = type_of_noun(scene, lexicon, noun, trigger.entry.type);
  if (trigger.light) {  // "open fire" is no fire
    const std::string phrase = lower(scene.document.lemma(*trigger.light)) + "_" + lemma;
    if (const TriggerEntry* whole = lexicon.verb(phrase)) trigger.entry = *whole;
  }
  if (trigger.light && *trigger.light < noun && noun + 1 - *trigger.light <= longest_trigger) {
    trigger.range = {*trigger.light, noun + 1};
  }
  return trigger;
}

}  // namespace

std::vector<Trigger> find_triggers(const EventScene& scene, const EventLexicon& lexicon) {
  std::vector<Trigger> out;
  std::vector<std::uint8_t> carries(scene.document.size(), 0);
  for (Token t = 0; t < scene.document.size(); ++t) {
    if (!is_nominal(scene, t)) continue;
    auto trigger = noun_trigger(scene, lexicon, t);
    if (!trigger) continue;
    if (trigger->light) carries[*trigger->light] = 1;
    out.push_back(std::move(*trigger));
  }
  for (Token t = 0; t < scene.document.size(); ++t) {
    if (!is_verbal(scene, t) || carries[t]) continue;
    auto trigger = verb_trigger(scene, lexicon, t);
    if (trigger && trigger->entry.grade > 0) out.push_back(std::move(*trigger));
  }
  std::sort(out.begin(), out.end(), [](const Trigger& a, const Trigger& b) { return a.head < b.head; });
  return out;
}

}  // namespace newsgraph
