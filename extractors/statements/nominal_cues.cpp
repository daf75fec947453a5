// Finds: "X's claim that P"; "a promise to P by X"; "X voiced concern over P"; "X is sure that P"; "X is willing to P".
// Must not: "the claim was filed" (no content), "the plan that X made" (a relative clause).
#include <algorithm>

#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/source.hpp"

namespace newsgraph {
namespace {

struct Match {
  std::string_view rule;
  Frame frame;
  std::string_view preposition;
  Tokens content;
};

/// A clause that fills its noun, not one that says which: "that" is its marker, not its subject or object.
bool is_content_clause(const Context& c, Token clause) {
  const Relation relation = c.document.relations[clause];
  if (relation == Relation::ccomp) return true;
  if (relation != Relation::acl) return false;
  const std::string_view marker = marker_of(c, clause);
  return marker == "that" || marker == "whether" || marker == "if";
}

bool is_infinitive(const Context& c, Token t) {
  const Relation relation = c.document.relations[t];
  if (relation != Relation::acl && relation != Relation::xcomp && relation != Relation::advcl) return false;
  const auto mark = c.syntax.child(t, {Relation::mark});
  return mark && c.document.lemma(*mark) == "to";
}

std::vector<Match> matches(const Context& c, Token head, bool noun) {
  std::vector<Match> out;
  const auto add = [&](std::string_view rule, Frame frame, std::string_view preposition, Token content) {
    out.push_back({rule, frame, preposition, tree(c.syntax, content)});
  };
  for (const Token child : c.syntax.children(head)) {
    if (child < head) continue;
    const Relation relation = c.document.relations[child];
    if (is_content_clause(c, child))
      add(noun ? "noun.clause" : "adjective.clause", Frame::clause, {}, child);
    else if (is_infinitive(c, child))
      add(noun ? "noun.infinitive" : "adjective.infinitive", Frame::infinitive, {}, child);
    else if (relation == Relation::nmod || relation == Relation::obl || relation == Relation::acl ||
             relation == Relation::advcl) {
      const std::string_view marker = marker_of(c, child);
      if (marker.empty() || marker == "by" || marker == "from") continue;
      add(noun ? "noun.prepositional" : "adjective.prepositional", Frame::prepositional, marker, child);
    }
  }
  std::stable_sort(out.begin(), out.end(), [](const Match& a, const Match& b) { return a.frame < b.frame; });
  return out;
}

Tokens cue_tokens(const Context& c, Token head, const Tokens& content) {
  Tokens out = {head};
  const Token next = head + 1;
  if (holds(content, next) && c.document.upos[next] == Upos::adp) out.push_back(next);
  return out;
}

/// Only a predicate has a source: "X is sure that P", "X, sure that P, left".
std::optional<Source> source_of_adjective(const Context& c, Token adjective) {
  const auto subject = c.syntax.subject(adjective);
  if (!subject || c.document.lemma(*subject) == "it") return std::nullopt;
  return source_at(c, *subject);
}

}  // namespace

void find_nominal_cues(const Context& c, std::vector<Candidate>& out) {
  const Document& d = c.document;
  for (Token t = 0; t < d.size(); ++t) {
    if (d.upos[t] != Upos::noun && d.upos[t] != Upos::adj) continue;
    const CuePos pos = d.upos[t] == Upos::noun ? CuePos::noun : CuePos::adjective;
    const std::string lemma(d.lemma(t));
    if (!c.any_lemma && !c.cues.knows(pos, lemma)) continue;
    for (const Match& match : matches(c, t, pos == CuePos::noun)) {
      const CueSense* sense = sense_of(c, pos, lemma, match.frame, match.preposition);
      if (sense == nullptr) continue;
      auto source = pos == CuePos::noun ? source_of_noun(c, t) : source_of_adjective(c, t);
      if (!source) continue;
      Candidate made{.rule = match.rule,
                     .pos = pos,
                     .lemma = lemma,
                     .frame = match.frame,
                     .preposition = match.preposition,
                     .cue = t,
                     .cue_tokens = cue_tokens(c, t, match.content),
                     .content = {},
                     .source = *source,
                     .addressees = {},
                     .sense = *sense};
      made.content = subtract(match.content, made.cue_tokens);
      out.push_back(std::move(made));
      if (!c.any_lemma) break;
    }
  }
}

}  // namespace newsgraph
