#include "extractors/statements/joined_cues.hpp"

#include "extractors/statements/adjacent_source.hpp"

namespace newsgraph {
namespace {

/// The word that tells a predicate's tense: itself, or its first auxiliary or copula.
Token tense_bearer(const Context& c, Token predicate) {
  for (const Token child : c.syntax.children(predicate)) {
    const Relation r = main_relation(c.document.relations[child]);
    if (child < predicate && (r == Relation::aux || r == Relation::cop)) return child;
  }
  return predicate;
}

/// In the simple present: "does not bind", "is private".
bool is_present(const Context& c, Token predicate) {
  const Xpos x = c.document.xpos[tense_bearer(c, predicate)];
  return x == Xpos::vbz || x == Xpos::vbp;
}

/// Simple forms only: of "has seen it and wanted" the second verb may be a participle too.
bool has_other_tense(const Context& c, Token clause) {
  const Token bearer = tense_bearer(c, clause);
  return is_present(c, clause) && (bearer == clause || c.document.relations[bearer] == Relation::cop);
}

bool follows_conjunction(const Document& d, Token verb) {
  Token before = verb - 1;
  while (before > 0 && d.upos[before] == Upos::adv) --before;
  return d.upos[before] == Upos::cconj;
}

}  // namespace

bool goes_on_with_clause(const Context& c, Token t, Token cue) {
  const Document& d = c.document;
  const Token first = c.syntax.subtree(t).begin;
  const Token joint = d.text(first) == "," ? first + 1 : first;
  const bool joined = d.relations[t] == Relation::conj && joint < t && d.upos[joint] == Upos::cconj;
  if (joined && d.lemma(joint + 1) == "that") return true;
  if (c.syntax.child_any(t, Relation::nsubj) || c.syntax.child(t, {Relation::expl, Relation::mark})) return false;
  const Token bearer = tense_bearer(c, t);
  const bool singled_out = d.upos[joint] == Upos::adv && joint != first;  // ", particularly those who wait"
  if ((d.relations[t] == Relation::conj || singled_out) && bearer == t && is_nominal(d.upos[t])) return true;
  if (is_present(c, t)) return d.xpos[tense_bearer(c, cue)] == Xpos::vbd;
  return d.xpos[bearer] == Xpos::vb && d.xpos[cue] != Xpos::vb;
}

std::optional<Token> cue_taken_up(const Context& c, Token verb) {
  const Document& d = c.document;
  if (verb == 0 || d.is_root(verb) || d.relations[verb] != Relation::conj || d.is_root(d.heads[verb])) return {};
  const Token clause = d.heads[verb], cue = d.heads[clause];
  if (clause <= cue || clause >= verb || d.relations[clause] != Relation::ccomp || c.quotes.contains(verb)) return {};
  if (d.upos[verb] != Upos::verb || d.xpos[verb] != Xpos::vbd || d.xpos[cue] != Xpos::vbd) return {};
  if (tense_bearer(c, verb) != verb || c.syntax.child_any(verb, Relation::nsubj) || !follows_conjunction(d, verb))
    return {};
  const bool reports = c.cues.find(CuePos::verb, d.lemma(verb), Frame::quote) != nullptr;
  const bool attributes = c.cues.knows(CuePos::verb, d.lemma(verb));
  const bool after_modal = d.xpos[tense_bearer(c, clause)] == Xpos::md;  // "would wait and left": no past after "would"
  return reports || after_modal || (attributes && has_other_tense(c, clause)) ? std::optional(cue) : std::nullopt;
}

}  // namespace newsgraph
