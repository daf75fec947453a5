#include "extractors/actors/phrases.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "extractors/actors/fold.hpp"
#include "extractors/language/characters.hpp"

namespace newsgraph {
namespace {

/// Verbs whose subject need not act: "Paris has seen", "London hosted", "Moscow is".
constexpr std::array<std::string_view, 16> idle_verbs = {
    "be",      "have",   "see",        "host",    "lie",   "remain", "become",    "witness",
    "contain", "suffer", "experience", "feature", "stand", "sit",    "celebrate", "wake"};

/// What only a body with a will gives or gets, so that "signals from Washington", "Moscow's objections" and "pressure
/// on Lima" speak of governments.
bool is_dealing(const std::string& noun) {
  static const std::unordered_set<std::string> nouns = {
      "accusation",   "aggression",  "agreement",    "aid",          "aim",        "allegation",   "alliance",
      "ally",         "ambition",    "announcement", "appeal",       "approach",   "approval",     "argument",
      "assessment",   "assistance",  "assurance",    "attempt",      "attitude",   "backing",      "call",
      "claim",        "commitment",  "complaint",    "concern",      "concession", "condemnation", "condition",
      "consent",      "criticism",   "deal",         "decision",     "demand",     "denial",       "diplomacy",
      "doctrine",     "effort",      "envoy",        "fear",         "goal",       "guarantee",    "help",
      "hostility",    "influence",   "insistence",   "intelligence", "intent",     "intention",    "interest",
      "intervention", "invasion",    "move",         "negotiator",   "objection",  "objective",    "offer",
      "opposition",   "order",       "permission",   "plan",         "plea",       "pledge",       "policy",
      "position",     "posture",     "pressure",     "priority",     "promise",    "proposal",     "propaganda",
      "provocation",  "reaction",    "readiness",    "refusal",      "rejection",  "relation",     "relationship",
      "reluctance",   "request",     "response",     "retaliation",  "rhetoric",   "role",         "sanction",
      "signal",       "stance",      "statement",    "strategy",     "support",    "suspicion",    "tactic",
      "threat",       "tie",         "troops",       "ultimatum",    "veto",       "view",         "war",
      "warning",      "willingness", "wish"};
  return nouns.contains(noun);
}

bool is_idle(std::string_view lemma) {
  return std::find(idle_verbs.begin(), idle_verbs.end(), lemma) != idle_verbs.end();
}

}  // namespace

bool is_capitalized(const Document& document, Token t) {
  const Char c = char_at(document.text(t), 0);
  return c.kind == CharClass::upper || c.kind == CharClass::digit;
}

bool is_acronym(const Document& document, Token t) {
  int letters = 0;
  const std::string_view text = document.text(t);
  for (std::size_t i = 0; i < text.size();) {
    const Char c = char_at(text, i);
    if (c.kind == CharClass::lower) return false;
    letters += c.kind == CharClass::upper;
    i += c.n_bytes;
  }
  return letters >= 2;
}

bool is_possessive_marker(const Document& document, Token t) {
  const std::string_view text = document.text(t);
  return document.xpos[t] == Xpos::pos || text == "'s" || text == "’s";
}

std::string noun_of(const Document& document, Token t) {
  std::string out;
  for (const char c : document.lemma(t)) {
    if (c != '.') out.push_back(to_ascii_lower(c));
  }
  return out;
}

NounPhrase noun_ending_at(const Document& document, Token last) {
  const Token first = sentence_begin(document, last);
  for (Token n = 3; n > 1; --n) {
    if (last + 1 < n || last + 1 - n < first) continue;
    std::string phrase;
    for (Token t = last + 1 - n; t <= last; ++t) {
      const bool joined = t > last + 1 - n && (document.text(t) == "-" || document.text(t - 1) == "-");
      if (t > last + 1 - n && !joined) phrase.push_back(' ');
      phrase.append(document.text(t) == "-" ? "-" : noun_of(document, t));
    }
    if (const NounEntry entry = noun_entry(phrase); entry.noun_class != NounClass::none) {
      return {entry, last + 1 - n};
    }
  }
  return {noun_entry(noun_of(document, last)), last};
}

Range without_parentheses(const Document& document, Range range, Token head) {
  for (Token t = head + 1; t < range.end; ++t) {
    if (document.text(t) == "(" || document.text(t) == "[") return {range.begin, t};
  }
  return range;
}

bool is_surname_particle(std::string_view word) {
  constexpr std::array<std::string_view, 17> particles = {"de", "van", "von", "der", "bin", "ben", "al",  "el", "da",
                                                          "di", "du",  "la",  "le",  "ibn", "abu", "dos", "ter"};
  if (word.empty()) return false;
  std::string lower(word);
  lower[0] = to_ascii_lower(lower[0]);
  return std::find(particles.begin(), particles.end(), lower) != particles.end();
}

bool is_connector(std::string_view word) {
  return word == "of" || word == "the" || word == "and" || word == "for" || word == "de" || word == "la" ||
         word == "&" || word == "-" || word == "–" || word == "al" || word == "in" || word == "on" || word == "to" ||
         word == "'s" || word == "’s";
}

std::string folded(const Document& document, Range range) { return fold(document.text(range)); }

bool stands_as_actor(const Draft& draft, Token head) {
  const Document& d = draft.document;
  head = draft.syntax.first_conjunct(head);
  if (d.is_root(head)) return false;
  const Token governor = d.heads[head];
  switch (d.relations[head]) {
    case Relation::nsubj: {
      if (d.upos[governor] != Upos::verb) return false;
      return !is_idle(d.lemma(governor));
    }
    case Relation::nsubj_pass: return draft.syntax.child(governor, {Relation::xcomp}).has_value();
    case Relation::obl_agent: return true;
    case Relation::iobj: return true;
    case Relation::obj:
      return draft.syntax.child(governor, {Relation::xcomp}).has_value();  // "forcing Moscow to accept"
    case Relation::nmod_poss: return is_dealing(noun_of(d, governor));
    case Relation::obl:
    case Relation::nmod: {
      const std::string_view by = preposition_of(draft, head);
      const bool dealing = by == "from" || by == "on" || by == "to" || by == "for";
      if (dealing && d.relations[head] == Relation::nmod && is_dealing(noun_of(d, governor))) return true;
      return by == "by" || by == "between" || by == "with" || by == "against" || by == "toward" || by == "towards";
    }
    default: return false;
  }
}

bool does_what_actors_do(const Document& document, Token subject) {
  constexpr std::array<std::string_view, 30> deeds = {
      "say",    "tell",   "announce", "decide",  "plan",    "want",  "hope",    "agree", "refuse",  "deny",
      "urge",   "demand", "vow",      "pledge",  "condemn", "claim", "believe", "deem",  "intend",  "promise",
      "accuse", "blame",  "insist",   "propose", "launch",  "hire",  "sue",     "vote",  "respond", "apologize"};
  return main_relation(document.relations[subject]) == Relation::nsubj &&
         std::find(deeds.begin(), deeds.end(), document.lemma(document.heads[subject])) != deeds.end();
}

bool is_agent(const Document& d, Token head) {
  return !d.is_root(head) && (d.relations[head] == Relation::obl_agent || does_what_actors_do(d, head));
}

Token end_of_head(const Document& document, Range name) {
  for (Token t = name.begin + 1; t + 1 < name.end; ++t) {
    if (document.text(t) == "of" || document.text(t) == "for") return t;
  }
  return name.end;
}

Token sentence_begin(const Document& document, Token t) { return document.sentences[document.sentence_of(t)].begin; }
Token sentence_end(const Document& document, Token t) { return document.sentences[document.sentence_of(t)].end; }

Token subject_end_before(const Document& document, Token verb) {
  const Token begin = sentence_begin(document, verb);
  Token t = verb;
  while (t > begin &&
         (document.upos[t - 1] == Upos::aux || document.upos[t - 1] == Upos::adv || document.upos[t - 1] == Upos::part))
    --t;
  if (t < begin + 4 || document.text(t - 1) != "," || document.upos[t - 2] != Upos::num) return t;
  const Token comma = document.lemma(t - 3) == "aged" || document.lemma(t - 3) == "age" ? t - 4 : t - 3;
  return document.text(comma) == "," ? comma : t;
}

bool is_the_accused(const Document& document, Token t) {
  if (t == sentence_begin(document, t) || fold(document.text(t)) != "accused") return false;
  if (document.upos[t] != Upos::verb || document.lemma(t - 1) != "the") return false;
  const Token next = t + 1;
  if (next == sentence_end(document, t)) return true;
  const Upos after = document.upos[next];
  return after != Upos::noun && after != Upos::propn && after != Upos::adj && after != Upos::num &&
         document.xpos[next] != Xpos::hyph;
}

std::string_view preposition_of(const Draft& draft, Token head) {
  const auto marker = draft.syntax.child(head, {Relation::case_});
  return marker ? draft.document.lemma(*marker) : std::string_view();
}

}  // namespace newsgraph
