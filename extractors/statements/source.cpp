// Finds: "X said", "was told by X", "X, who said", "X said ... adding", "X's claim", "X made the claim".
// Must not: "it was reported that", "is expected to".
#include "extractors/statements/source.hpp"

#include <algorithm>
#include <array>

#include "extractors/actors/gazetteer.hpp"
#include "extractors/statements/adjacent_source.hpp"
#include "extractors/statements/joined_cues.hpp"

namespace newsgraph {
namespace {

constexpr int max_steps_up = 8;

bool is_expletive(const Document& d, Token t) {
  return d.relations[t] == Relation::expl || (d.upos[t] == Upos::pron && d.lemma(t) == "there");
}

/// Subject "it" with a clause to come: "it was reported that".
bool stands_for_clause(const Context& c, Token subject, Token verb) {
  if (c.document.lemma(subject) != "it") return false;
  const bool passive = is_passive(c, verb);
  return passive && c.syntax.child(verb, {Relation::ccomp, Relation::csubj, Relation::csubj_pass}).has_value();
}

std::optional<Token> child_with_case(const Context& c, Token head, std::initializer_list<std::string_view> markers) {
  for (const Token child : c.syntax.children(head)) {
    const auto marker = c.syntax.child(child, {Relation::case_});
    if (!marker) continue;
    if (std::find(markers.begin(), markers.end(), c.document.lemma(*marker)) != markers.end()) return child;
  }
  return std::nullopt;
}

std::optional<Token> agent_of(const Context& c, Token verb) {
  if (const auto agent = c.syntax.child(verb, {Relation::obl_agent})) return agent;
  return child_with_case(c, verb, {"by"});
}

/// "many of you", "most": not "most of it", "most of the time".
bool is_part_of_people(const Document& d, Token t) {
  const std::string_view lemma = d.lemma(t);
  if (lemma != "many" && lemma != "most" && lemma != "few" && lemma != "several") return false;
  return t + 2 >= d.size() || d.lemma(t + 1) != "of" || (d.xpos[t + 2] == Xpos::prp && d.lemma(t + 2) != "it");
}

bool can_speak(const Document& d, Token t) {
  if (d.upos[t] == Upos::adj)  // "the latter", "the unemployed", "many of you"
    return (t > 0 && d.upos[t - 1] == Upos::det) || is_part_of_people(d, t);
  switch (d.upos[t]) {
    case Upos::noun:
    case Upos::propn:
    case Upos::pron:
    case Upos::num:
    case Upos::det:
    case Upos::sym:
    case Upos::x: return true;
    default: return false;
  }
}

/// Object control: in "asked him to say", "him" is who says.
std::optional<Token> controller(const Context& c, Token verb) {
  const Document& d = c.document;
  if (d.relations[verb] != Relation::xcomp || d.is_root(verb)) return std::nullopt;
  if (c.syntax.child_any(verb, Relation::nsubj)) return std::nullopt;
  const Token head = d.heads[verb];
  if (d.lemma(head) == "promise" || d.lemma(head) == "use") return std::nullopt;
  return c.syntax.child(head, {Relation::obj});
}

bool is_finite(const Document& d, Token verb) {
  return d.xpos[verb] == Xpos::vbd || d.xpos[verb] == Xpos::vbz || d.xpos[verb] == Xpos::vbp;
}

/// Somebody: a known actor, a person's noun, or a document, which is cited like one.
bool is_somebody(const Context& c, Token t) {
  if (const auto entity = c.actors.entity_of(t)) return c.actors.entities[*entity].kind != EntityKind::place;
  return noun_entry(c.document.lemma(t)).noun_class != NounClass::none;
}

/// The nearest subject above t that may speak: "X avoided condemning", "X had a message calling"; somebody before
/// something: "X described how the attack unfolded, stating".
std::optional<Token> governing_subject(const Context& c, Token t) {
  const Document& d = c.document;
  const Token verb = t;
  std::optional<Token> nearest;
  for (int i = 0; i < max_steps_up && !d.is_root(t); ++i) {
    t = d.heads[t];
    const auto subject = c.syntax.child(t, {Relation::nsubj});
    const bool leads =
        verb < t && d.heads[verb] == t && d.relations[verb] == Relation::advcl;  // "Calling it a sin, X said"
    if (!subject || (*subject > verb && !leads) || is_expletive(d, *subject) || d.xpos[*subject] == Xpos::wdt) continue;
    if (!can_speak(d, *subject) || !may_speak(c, *subject, verb)) continue;
    if (is_somebody(c, *subject)) return subject;
    if (!nearest) nearest = subject;
  }
  return nearest;
}

/// "X added that the attempts had failed and emphasized ...", "..., stating": the subject that the verb shares by the
/// parse is a thing, and somebody's verb governs it.
std::optional<Token> better_subject(const Context& c, Token subject, Token verb) {
  const Relation r = c.document.relations[verb];
  if (r != Relation::conj && r != Relation::advcl && r != Relation::parataxis) return std::nullopt;
  if (is_somebody(c, subject) || c.document.heads[subject] == verb) return std::nullopt;
  const auto above = governing_subject(c, verb);
  return above && is_somebody(c, *above) ? above : std::nullopt;
}

/// ", saying" after a reported clause goes on about who reports it: "X downplayed talk that Y would resign, saying".
std::optional<Token> subject_of_reporter(const Context& c, Token verb) {
  const Document& d = c.document;
  if (d.xpos[verb] != Xpos::vbg || d.relations[verb] != Relation::advcl || verb == 0 || d.text(verb - 1) != ",")
    return std::nullopt;
  Token clause = d.heads[verb];
  while (!d.is_root(clause) && d.relations[clause] == Relation::xcomp) clause = d.heads[clause];
  const bool reported = d.relations[clause] == Relation::ccomp || d.relations[clause] == Relation::acl;
  if (clause > verb || d.is_root(clause) || !reported || !c.syntax.child(clause, {Relation::mark})) return std::nullopt;
  const auto above = governing_subject(c, clause);
  return above && is_somebody(c, *above) ? above : std::nullopt;
}

/// Things that speak for themselves: "a poll showing".
bool is_study(std::string_view lemma) {
  static constexpr std::array<std::string_view, 10> studies = {"poll", "survey", "study",   "report", "analysis",
                                                               "data", "figure", "article", "story",  "evidence"};
  return std::find(studies.begin(), studies.end(), lemma) != studies.end();
}

/// "X issued a statement saying": X, not the statement, unless the noun is an actor or a study.
std::optional<Token> issuer(const Context& c, Token verb) {
  const Document& d = c.document;
  if (d.relations[verb] != Relation::acl || d.xpos[verb] != Xpos::vbg) return std::nullopt;
  const Token noun = d.heads[verb];
  if (c.actors.entity_of(noun) || is_study(d.lemma(noun)) || main_relation(d.relations[noun]) == Relation::nsubj)
    return std::nullopt;
  return governing_subject(c, verb);
}

/// "X went out of his way to say": X, unless the noun speaks ("the first to say").
std::optional<Token> owner_of_infinitive(const Context& c, Token verb) {
  const Document& d = c.document;
  if (d.is_root(verb) || d.relations[verb] != Relation::acl || d.xpos[verb] != Xpos::vb) return std::nullopt;
  const Token noun = d.heads[verb];
  if (is_somebody(c, noun) || d.upos[noun] != Upos::noun || main_relation(d.relations[noun]) == Relation::nsubj ||
      c.syntax.child_any(verb, Relation::nsubj))
    return std::nullopt;
  if (!d.is_root(noun)) {  // "gave her a chance to say"
    if (const auto receiver = c.syntax.child(d.heads[noun], {Relation::iobj})) return receiver;
  }
  return governing_subject(c, verb);
}

/// "X, who said": the phrase as written reaches to the pronoun.
Source with_relative_pronoun(const Context& c, Token verb, Source source) {
  const Relation relation = c.document.relations[verb];
  if (relation != Relation::acl_relcl || source.heads.empty()) return source;
  const auto pronoun = c.syntax.child(verb, {Relation::nsubj});
  if (pronoun && *pronoun >= source.range.end && *pronoun <= source.range.end + 1)
    source.range.end = *pronoun + 1;
  else if (pronoun)
    source.range = {*pronoun, *pronoun + 1};
  return source;
}

/// "Some called for reform": a main clause without any auxiliary is no passive, whatever the tagger made of its verb.
/// Headlines leave the auxiliary out ("Five killed"); they end without a period.
bool is_mistaken_passive(const Context& c, Token verb) {
  const Document& d = c.document;
  const auto subject = c.syntax.child(verb, {Relation::nsubj_pass});
  if (!subject || c.syntax.child(verb, {Relation::aux_pass, Relation::aux, Relation::obl_agent})) return false;
  if (main_relation(d.relations[verb]) == Relation::acl || d.relations[verb] == Relation::advcl) return false;
  const std::string_view end = d.text(d.sentences[d.sentence_of(verb)].end - 1);
  return end == "." || end == "”" || end == "\"";
}

/// The bracket that opens before a subject and closes right behind it: "(WHO)", "(R-Tex.)".
std::optional<Token> bracket_around(const Document& d, Token subject, Token verb) {
  constexpr Token longest = 4;
  const Token begin = d.sentences[d.sentence_of(subject)].begin;
  Token open = subject, close = subject;
  while (open > begin && subject - open < longest && d.text(open) != "(") --open;
  while (close + 1 < verb && close - subject < longest && d.text(close) != ")") ++close;
  return open > begin && d.text(open) == "(" && d.text(close) == ")" ? std::optional(open) : std::nullopt;
}

/// The head of a subject that the parse has split: of "the United States" and "Attorney Ann Lee" in "United States
/// Attorney Ann Lee said" the one beside the verb, for "(WHO)" in "Ann Lee of the World Health Organization (WHO) told"
/// the head of the phrase before it.
Token whole_subject(const Context& c, Token subject, Token verb) {
  const Document& d = c.document;
  if (const auto open = bracket_around(d, subject, verb)) {
    Token head = *open - 1;
    const auto inside = [&](Token t) {
      const Relation r = main_relation(d.relations[t]);
      return !d.is_root(t) && d.heads[t] < subject &&
             (r == Relation::nmod || r == Relation::compound || r == Relation::flat || r == Relation::appos);
    };
    while (inside(head)) head = d.heads[head];
    return is_nominal(d.upos[head]) ? head : subject;
  }
  for (const Token child : c.syntax.children(verb)) {
    if (child <= subject || child >= verb || d.relations[child] != Relation::nsubj) continue;
    const auto apart = [&](Token t) { return d.upos[t] == Upos::punct; };
    bool beside = d.upos[child] == Upos::propn || d.upos[child] == Upos::noun;  // not "Berg himself"
    for (Token t = subject; t < child; ++t) beside = beside && !apart(t);
    if (beside) return child;
  }
  return subject;
}

}  // namespace

Source source_at(const Context& c, Token head) {
  Source out;
  if (!can_speak(c.document, head)) return out;
  out.heads = c.syntax.conjuncts(head);
  std::erase_if(out.heads, [&](Token t) { return !can_speak(c.document, t); });
  out.range = c.syntax.phrase(head);
  for (const Token other : out.heads) {
    const Range range = c.syntax.phrase(other);
    out.range = {std::min(out.range.begin, range.begin), std::max(out.range.end, range.end)};
  }
  return out;
}

bool is_passive(const Context& c, Token verb) {
  if (c.document.xpos[verb] != Xpos::vbn && c.document.xpos[verb] != Xpos::vbd) return false;
  if (is_mistaken_passive(c, verb)) return false;
  if (c.syntax.child(verb, {Relation::aux_pass, Relation::nsubj_pass, Relation::csubj_pass, Relation::obl_agent}))
    return true;
  return c.document.xpos[verb] == Xpos::vbn && c.document.relations[verb] == Relation::acl &&
         !c.syntax.child(verb, {Relation::aux});
}

Source source_of_verb(const Context& c, Token verb) {
  if (is_passive(c, verb)) {
    const auto agent = agent_of(c, verb);
    return agent && may_speak(c, *agent, verb) ? source_at(c, *agent) : Source{};
  }
  if (c.document.lemma(verb) == "appear" || c.document.lemma(verb) == "seem") return {};
  if (const auto object = controller(c, verb)) return source_at(c, *object);
  if (const auto subject = issuer(c, verb)) return source_at(c, *subject);
  if (const auto reporter = subject_of_reporter(c, verb)) return source_at(c, *reporter);
  if (const auto first = cue_taken_up(c, verb)) return source_of_verb(c, *first);
  if (const auto owner = owner_of_infinitive(c, verb)) return source_at(c, *owner);
  const auto subject = c.syntax.subject(verb);
  if (subject && (is_expletive(c.document, *subject) || stands_for_clause(c, *subject, verb))) return {};
  if (subject && can_speak(c.document, *subject) && may_speak(c, *subject, verb)) {
    if (const auto better = better_subject(c, *subject, verb)) return source_at(c, *better);
    const Token whole = whole_subject(c, *subject, verb);
    Source source = source_at(c, whole);
    if (whole != *subject && !source.heads.empty()) {
      const Range rest = c.syntax.phrase(*subject);
      const bool bracketed = whole < *subject;
      source.range = {std::min(source.range.begin, rest.begin),
                      std::max(source.range.end, rest.end + (bracketed ? 1U : 0U))};
    }
    return with_relative_pronoun(c, verb, std::move(source));
  }
  Source beside = is_finite(c.document, verb) ? adjacent_source(c, verb) : Source{};
  if (!beside.heads.empty()) return beside;
  const auto above = governing_subject(c, verb);
  return above ? source_at(c, *above) : Source{};
}

Source source_of_noun(const Context& c, Token noun) {
  const Document& d = c.document;
  if (const auto owner = c.syntax.child(noun, {Relation::nmod_poss})) return source_at(c, *owner);
  if (const auto author = child_with_case(c, noun, {"by", "from"})) return source_at(c, *author);
  const Relation relation = main_relation(d.relations[noun]);
  const bool governed = relation == Relation::obj || relation == Relation::obl || relation == Relation::nmod;
  if (d.is_root(noun) || !governed) return {};
  const Token head = d.heads[noun];
  if (d.upos[head] == Upos::verb) return source_of_verb(c, head);
  const auto above = governing_subject(c, noun);
  return above ? source_at(c, *above) : Source{};
}

}  // namespace newsgraph
