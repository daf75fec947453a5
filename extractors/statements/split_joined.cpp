// "X said P, adding Q": two attributions of X, though the parse hangs "adding" on P.
// "X said P and noted that Q": the same, where the second verb has the tense of the first and no subject.
// Must not: "X said Y had come, bringing Q" (no cue); "X said that Y denied P" (a subject of its own).
#include <algorithm>
#include <cstdint>
#include <optional>
#include <unordered_map>

#include "extractors/statements/clause_scope.hpp"
#include "extractors/statements/quoted.hpp"

namespace newsgraph {
namespace {

bool is_clausal(const Candidate& candidate) {
  return candidate.cue && candidate.pos == CuePos::verb &&
         (candidate.frame == Frame::clause || candidate.frame == Frame::quote || candidate.frame == Frame::predicate);
}

bool is_finite(Xpos x) { return x == Xpos::vbd || x == Xpos::vbz || x == Xpos::vbp; }

/// The token before the cue and the adverbs that stand with it.
Token before_cue(const Document& d, Token cue, Token first) {
  Token t = cue;
  while (t > first + 1 && d.upos[t - 1] == Upos::adv) --t;
  return t - 1;
}

/// Where the second attribution begins, its comma or conjunction included; nothing where it belongs to the content.
std::optional<Token> begin_of_second(const Context& c, const Candidate& first, const Candidate& second) {
  const Document& d = c.document;
  const Token cue = *second.cue;
  const Range sentence = d.sentences[d.sentence_of(cue)];
  if (cue <= *first.cue + 1 || !sentence.contains(*first.cue) || !holds(first.content, cue)) return std::nullopt;
  const Quote* quote = c.quotes.innermost(cue);
  if (quote != nullptr && !quote->range.contains(*first.cue)) return std::nullopt;
  const Token joint = before_cue(d, cue, *first.cue);
  if (d.xpos[cue] == Xpos::vbg && d.text(joint) == ",") return joint;
  if (d.xpos[cue] == Xpos::vbg && ends_quote_with_comma(d, joint)) return joint + 1;
  const bool subject = c.syntax.child_any(cue, Relation::nsubj).has_value();
  if (subject || d.upos[joint] != Upos::cconj || !is_finite(d.xpos[cue]) || d.xpos[cue] != d.xpos[*first.cue])
    return std::nullopt;
  return joint > *first.cue + 1 && d.text(joint - 1) == "," ? joint - 1 : joint;
}

}  // namespace

void split_joined(const Context& c, std::vector<Candidate>& candidates) {
  std::unordered_map<std::uint32_t, std::vector<Candidate*>> by_sentence;
  for (Candidate& candidate : candidates) {
    if (is_clausal(candidate)) by_sentence[c.document.sentence_of(*candidate.cue)].push_back(&candidate);
  }
  for (Candidate& second : candidates) {
    if (!is_clausal(second)) continue;
    Candidate* outermost = nullptr;
    for (Candidate* first : by_sentence[c.document.sentence_of(*second.cue)]) {
      if (first == &second || first->inserted) continue;
      const auto begin = begin_of_second(c, *first, second);
      if (!begin) continue;
      const auto cut = std::lower_bound(first->content.begin(), first->content.end(), *begin);
      if (cut - first->content.begin() < 2) continue;
      first->content.erase(cut, first->content.end());
      if (outermost == nullptr || *first->cue < *outermost->cue) outermost = first;
    }
    if (outermost != nullptr && !outermost->source.heads.empty()) second.source = outermost->source;
  }
}

}  // namespace newsgraph
