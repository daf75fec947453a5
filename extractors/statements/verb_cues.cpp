// Finds: "was quoted as saying" by its saying; of the frames a verb stands in the surest one (verb_frames.cpp).
// Must not: "X took the train" (no cue), "X found the keys" (no frame of the cue), a title ("wrote “The Tunnel”").
#include <algorithm>

#include "extractors/statements/clause_scope.hpp"
#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/quoted.hpp"
#include "extractors/statements/source.hpp"
#include "extractors/statements/verb_frames.hpp"

namespace newsgraph {
namespace {

/// The cue with its particle, and a preposition that follows it at once.
Tokens cue_tokens(const Context& c, Token verb, const Tokens& content) {
  Tokens out = {verb};
  for (const Token child : c.syntax.children(verb)) {
    if (c.document.relations[child] == Relation::compound_prt) out = unite(out, {child});
  }
  const Token next = out.back() + 1;
  if (holds(content, next) && c.document.upos[next] == Upos::adp && next < c.document.size()) out.push_back(next);
  return out;
}

Tokens outside_of(const Context& c, const Source& source) {
  Tokens out;
  for (const Token head : source.heads) out = unite(out, tree(c.syntax, head));
  return out;
}

/// Of the frames a verb stands in the surest one, the first of equals.
struct Choice {
  const VerbFrame* match = nullptr;
  const CueSense* sense = nullptr;
};

Choice choose(const Context& c, std::string_view lemma, const std::vector<VerbFrame>& matches) {
  Choice best;
  for (const VerbFrame& match : matches) {
    const CueSense* sense = sense_of(c, CuePos::verb, lemma, match.frame, match.preposition);
    if (sense == nullptr) continue;
    if (best.sense == nullptr || sense->precision > best.sense->precision) best = {&match, sense};
    if (match.frame == Frame::clause) break;
  }
  return best;
}

Candidate candidate_of(const Context& c, Token verb, const std::string& lemma, const VerbFrame& match,
                       const CueSense& sense) {
  Candidate made{.rule = match.rule,
                 .lemma = lemma,
                 .frame = match.frame,
                 .preposition = match.preposition,
                 .cue = verb,
                 .cue_tokens = cue_tokens(c, verb, match.content),
                 .content = {},
                 .source = source_of_verb(c, verb),
                 .addressees = match.addressees,
                 .sense = sense,
                 .passive = is_passive(c, verb),
                 .inserted = match.inserted};
  made.content = subtract(match.content, made.cue_tokens);
  if (made.inserted) made.content = subtract(made.content, outside_of(c, made.source));
  return made;
}

}  // namespace

namespace {

/// "was quoted as saying": the saying is the cue.
bool introduces_saying(const Context& c, Token verb) {
  const Document& d = c.document;
  if (d.lemma(verb) != "quote" && d.lemma(verb) != "cite" && d.lemma(verb) != "report") return false;
  const auto children = c.syntax.children(verb);
  return std::any_of(children.begin(), children.end(), [&](Token child) {
    return d.xpos[child] == Xpos::vbg && marker_of(c, child) == "as" && c.cues.knows(CuePos::verb, d.lemma(child));
  });
}

}  // namespace

void find_verb_cues(const Context& c, std::vector<Candidate>& out) {
  const Document& d = c.document;
  for (Token t = 0; t < d.size(); ++t) {
    if (d.upos[t] != Upos::verb || (!c.any_lemma && introduces_saying(c, t))) continue;
    const std::string lemma = lemma_with_particle(c, t);
    if (!c.any_lemma && !c.cues.knows(CuePos::verb, lemma)) continue;
    const std::vector<VerbFrame> matches = verb_frames(c, t);
    if (c.any_lemma) {
      for (const VerbFrame& match : matches) {
        out.push_back(
            candidate_of(c, t, lemma, match, *sense_of(c, CuePos::verb, lemma, match.frame, match.preposition)));
      }
      continue;
    }
    const Choice choice = choose(c, lemma, matches);
    const CueSense* speech = c.cues.find(CuePos::verb, lemma, Frame::quote);
    if (choice.match == nullptr && speech == nullptr) continue;
    Candidate made = choice.match != nullptr
                         ? candidate_of(c, t, lemma, *choice.match, *choice.sense)
                         : candidate_of(c, t, lemma, VerbFrame{"", Frame::clause, {}, {}, {}, false}, *speech);
    if (speech != nullptr) find_insertion(c, t, made);
    const bool named =
        (made.frame == Frame::object || choice.match == nullptr) && d.lemma(t) != "say" && is_title(c, made.content);
    const bool so_called = choice.match == nullptr && d.relations[t] == Relation::amod;
    if (!made.content.empty() && !named && !so_called) out.push_back(std::move(made));
  }
}

}  // namespace newsgraph
