// negated: "did not pass", "failed to pass", "refused to leave", "no talks were held". hypothetical: "may declare", "if
// he resigns", "threatened to invade", "called for an investigation", "a possible strike". future: "will meet", "is to
// visit", "is set to open", "the upcoming election". actual: the rest.
#include "extractors/events/mode.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

bool is_any(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_conditional(std::string_view mark) { return is_any(mark, {"if", "unless", "whether", "lest", "should"}); }

bool cancels(std::string_view lemma) {
  return is_any(lemma, {"fail", "refuse", "decline", "avoid", "prevent", "stop", "unable", "neglect", "prohibit", "ban",
                        "bar", "cancel", "foil", "thwart", "avert", "forget"});
}

bool makes_hypothetical(std::string_view lemma) {
  return is_any(
      lemma, {"want",     "hope",    "urge",    "ask",    "call",      "demand",   "threaten",    "propose",  "seek",
              "allow",    "permit",  "request", "wish",   "consider",  "suggest",  "recommend",   "try",      "attempt",
              "aim",      "offer",   "require", "advise", "encourage", "instruct", "tell",        "like",     "able",
              "ready",    "willing", "intend",  "order",  "fear",      "warn",     "need",        "possible", "likely",
              "persuade", "force",   "prefer",  "risk",   "right",     "power",    "possibility", "threat",   "attempt",
              "effort",   "bid",     "call",    "demand", "request",   "proposal", "chance",      "desire",   "help",
              "expected", "eager",   "oppose"});
}

bool makes_future(std::string_view lemma) {
  return is_any(lemma, {"plan", "expect", "schedule", "set", "slate", "due", "go", "about", "agree", "decide", "pledge",
                        "promise", "vow", "commit", "prepare", "intend", "scheduled", "announce", "arrange"});
}

class ModeReader {
 public:
  explicit ModeReader(const EventScene& scene) : scene_(scene), document_(scene.document) {}

  EventMode of_verb(Token verb) const {
    if (scene_.syntax.is_negated(verb)) return EventMode::negated;
    const auto own = auxiliaries(verb);
    if (own) return *own;
    if (in_condition(verb)) return EventMode::hypothetical;
    return governed(verb);
  }

  EventMode of_noun(Token noun) const {
    if (scene_.syntax.is_negated(noun)) return EventMode::negated;
    for (const Token c : scene_.syntax.children(noun)) {
      const std::string_view lemma = document_.lemma(c);
      if (main_relation(document_.relations[c]) != Relation::amod) continue;
      if (is_any(lemma, {"possible", "potential", "proposed", "alternative", "hypothetical", "further", "would-be"}))
        return EventMode::hypothetical;
      if (is_any(lemma, {"upcoming", "planned", "scheduled", "pending", "future", "next", "forthcoming", "imminent"}))
        return EventMode::future;
      if (is_any(lemma, {"failed", "cancelled", "canceled"})) return EventMode::negated;
    }
    if (document_.is_root(noun)) return EventMode::actual;
    const Token governor = document_.heads[noun];
    const std::string_view preposition = case_of(scene_, noun);
    if (preposition == "without" || preposition == "despite")
      return preposition == "without" ? EventMode::negated : EventMode::actual;
    const bool asked_for =
        preposition == "for" && is_any(document_.lemma(governor),
                                       {"call", "ask", "appeal", "push", "demand", "bid", "request", "plan", "hope"});
    if (asked_for) return EventMode::hypothetical;
    if (is_nominal(scene_, governor) && is_any(document_.lemma(governor), {"threat", "possibility", "risk", "call",
                                                                           "plan", "chance", "prospect", "proposal"}))
      return EventMode::hypothetical;
    if (!is_verbal(scene_, governor)) return EventMode::actual;
    const Relation relation = main_relation(document_.relations[noun]);
    const bool argument = relation == Relation::obj || relation == Relation::nsubj;
    if (argument && document_.relations[noun] == Relation::obj &&
        is_any(document_.lemma(governor),
               {"demand", "propose", "seek", "urge", "threaten", "want", "consider", "request", "fear", "avoid",
                "prevent", "plan", "schedule", "cancel", "postpone"})) {
      return is_any(document_.lemma(governor), {"avoid", "prevent", "cancel"}) ? EventMode::negated
             : is_any(document_.lemma(governor), {"plan", "schedule"})         ? EventMode::future
                                                                               : EventMode::hypothetical;
    }
    return argument ? of_verb(governor) : EventMode::actual;
  }

 private:
  /// What the verb's own auxiliaries say, where they say anything.
  std::optional<EventMode> auxiliaries(Token verb) const {
    for (const Token c : scene_.syntax.children(verb)) {
      const Relation relation = main_relation(document_.relations[c]);
      const std::string_view lemma = document_.lemma(c);
      if (relation != Relation::aux && relation != Relation::cop) continue;
      if (is_any(lemma, {"will", "shall", "'ll", "’ll", "wo"})) return EventMode::future;
      if (lemma == "be" && mark_of(scene_, verb) == "to") return EventMode::future;
      if (is_any(lemma, {"would", "could", "may", "might", "can", "should", "must", "ca"}))
        return EventMode::hypothetical;
    }
    return std::nullopt;
  }

  bool in_condition(Token verb) const { return is_conditional(mark_of(scene_, verb)); }

  /// Infinitives and gerunds take their mode from what they hang on.
  EventMode governed(Token verb) const {
    if (document_.is_root(verb)) return EventMode::actual;
    const Relation relation = document_.relations[verb];
    const Token governor = document_.heads[verb];
    const bool infinitive = mark_of(scene_, verb) == "to" || document_.xpos[verb] == Xpos::vb;
    if (relation == Relation::conj) {
      const bool finite = document_.xpos[verb] == Xpos::vbd || document_.xpos[verb] == Xpos::vbz;
      return finite || !is_verbal(scene_, governor) ? EventMode::actual : of_verb(governor);
    }
    if (!infinitive && document_.xpos[verb] != Xpos::vbg) return EventMode::actual;
    const std::string_view above = document_.lemma(governor);
    if (cancels(above)) return EventMode::negated;
    if (!infinitive)
      return makes_hypothetical(above) && relation == Relation::xcomp ? EventMode::hypothetical : EventMode::actual;
    if (relation == Relation::ccomp || relation == Relation::xcomp || relation == Relation::acl ||
        is_nominal(scene_, governor)) {
      if (above == "be") return EventMode::future;
      if (makes_hypothetical(above)) return EventMode::hypothetical;
      if (makes_future(above)) return EventMode::future;
      if (is_any(above, {"begin", "start", "continue", "manage", "come", "happen", "get", "proceed"}) &&
          is_verbal(scene_, governor))
        return of_verb(governor);
      return relation == Relation::xcomp && is_verbal(scene_, governor) ? of_verb(governor) : EventMode::hypothetical;
    }
    return EventMode::hypothetical;
  }

  const EventScene& scene_;
  const Document& document_;
};

}  // namespace

EventMode mode_of(const EventScene& scene, const Trigger& trigger) {
  const ModeReader reader(scene);
  if (trigger.verbal) return reader.of_verb(trigger.head);
  if (trigger.light) {
    const EventMode carried = reader.of_verb(*trigger.light);
    return carried == EventMode::actual ? reader.of_noun(trigger.head) : carried;
  }
  return reader.of_noun(trigger.head);
}

}  // namespace newsgraph
