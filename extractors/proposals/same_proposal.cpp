/// Must hold for: "suspend Parliament" and "suspending Parliament"; "a plan to cut the army" and "cut the army by half".
/// Must not: "a bill on cars" and "a bill on ships"; "a deal with Peru" and "another deal".
#include "extractors/proposals/same_proposal.hpp"

#include <algorithm>
#include <set>

#include "extractors/proposals/phrases.hpp"

namespace newsgraph::proposal {
namespace {

constexpr std::size_t stem_letters = 6;
constexpr double least_shared = 0.6;  ///< of the shorter one's content words

bool is_content_word(const Document& d, Token t) {
  const Upos upos = d.upos[t];
  if (upos == Upos::noun || upos == Upos::propn || upos == Upos::adj || upos == Upos::num) return true;
  return upos == Upos::verb && !is_any(d.lemma(t), {"be", "have", "do", "make", "take", "go", "get", "say"});
}

/// The first letters of a lemma: "suspend" and "suspension" meet in "suspen".
std::string stem(const Document& d, Token t) { return lower_lemma(d, t).substr(0, stem_letters); }

std::set<std::string> content_stems(const Document& d, Range range) {
  std::set<std::string> out;
  for (Token t = range.begin; t < range.end; ++t) {
    if (is_content_word(d, t)) out.insert(stem(d, t));
  }
  return out;
}

std::size_t count_shared(const std::set<std::string>& a, const std::set<std::string>& b) {
  return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const std::string& s) { return b.contains(s); }));
}

/// The noun that a verb acts on: its object or passive subject.
std::optional<Token> acted_on(const Context& context, const Candidate& candidate) {
  if (is_noun(context.document, candidate.content)) return std::nullopt;
  return object(context.syntax, candidate.content);
}

bool same_act(const Context& context, const Candidate& a, const Candidate& b) {
  const Document& d = context.document;
  const auto left = acted_on(context, a), right = acted_on(context, b);
  return left && right && stem(d, a.content) == stem(d, b.content) && stem(d, *left) == stem(d, *right) &&
         is_noun(d, *left);
}

/// What a candidate is about to do or make: its content's head, and the verb of a noun's infinitive ("a plan to leave").
std::set<std::string> head_stems(const Context& context, const Candidate& candidate) {
  std::set<std::string> out = {stem(context.document, candidate.content)};
  if (!is_noun(context.document, candidate.content)) return out;
  for (const Token c : context.syntax.children(candidate.content)) {
    if (context.document.relations[c] == Relation::acl) out.insert(stem(context.document, c));
  }
  return out;
}

bool holds(Range outer, Range inner) { return outer.begin <= inner.begin && inner.end <= outer.end; }

bool has_content(const Context& context, Token noun) {
  for (const Token c : context.syntax.children(noun)) {
    const Relation relation = context.document.relations[c];
    if (is_set_off(context.syntax, c)) continue;
    if (relation == Relation::acl || relation == Relation::acl_relcl || relation == Relation::ccomp) return true;
    if (relation == Relation::nmod && !marker(context.syntax, c, {"by", "between", "with"})) return true;
  }
  return false;
}

}  // namespace

bool says_the_same(const Context& context, const Candidate& a, const Candidate& b) {
  if (holds(a.anchor, b.anchor) || holds(b.anchor, a.anchor)) return false;
  if (same_act(context, a, b)) return true;
  if (count_shared(head_stems(context, a), head_stems(context, b)) == 0) return false;
  const auto left = content_stems(context.document, a.anchor), right = content_stems(context.document, b.anchor);
  const std::size_t shared = count_shared(left, right);
  return shared >= 2 && static_cast<double>(shared) >= least_shared * static_cast<double>(std::min(left.size(), right.size()));
}

Pointer pointer_of(const Context& context, const Candidate& candidate) {
  if (candidate.family.empty() || has_content(context, candidate.content)) return Pointer::none;
  const Document& d = context.document;
  Pointer out = Pointer::none;
  for (const Token c : context.syntax.children(candidate.content)) {
    const std::string lemma = lower_lemma(d, c);
    if (d.relations[c] == Relation::nmod_poss) out = std::max(out, Pointer::owned);
    if (is_any(lemma, {"this", "that", "these", "those", "such"})) out = Pointer::demonstrative;
    if (d.relations[c] == Relation::det && lemma == "the") out = std::max(out, Pointer::definite);
  }
  return out;
}

bool is_stated_by(const Candidate& noun, const Candidate& verb, const Syntax& syntax) {
  if (noun.family.empty() || noun.governor < 0 || verb.content != static_cast<Token>(noun.governor)) return false;
  const auto by = governor(syntax, noun.content);
  return by && !by->row->stance && by->row->status != "withdrawn";
}

}  // namespace newsgraph::proposal
