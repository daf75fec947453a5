/// Must hold for: "suspend Parliament" and "suspending Parliament"; "a plan to cut the army" and "cut the army by
/// half". Must not: "a bill on cars" and "a bill on ships"; "a deal with Peru" and "another deal".
#include "extractors/proposals/same_proposal.hpp"

#include <algorithm>

#include "extractors/proposals/phrases.hpp"

namespace newsgraph::proposal {
namespace {

constexpr std::size_t stem_letters = 6;
constexpr double least_shared = 0.6;    ///< of the shorter one's content words
constexpr double least_restated = 0.5;  ///< of the outer one's words

bool is_content_word(const Document& d, Token t) {
  const Upos upos = d.upos[t];
  if (upos == Upos::noun || upos == Upos::propn || upos == Upos::adj || upos == Upos::num) return true;
  return upos == Upos::verb && !is_any(d.lemma(t), {"be", "have", "do", "make", "take", "go", "get", "say"});
}

/// The first letters of a lemma: "suspend" and "suspension" meet in "suspen".
std::string stem(const Document& d, Token t) { return lower_lemma(d, t).substr(0, stem_letters); }

void sort_unique(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

std::size_t count_shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return static_cast<std::size_t>(std::count_if(
      a.begin(), a.end(), [&](const std::string& s) { return std::binary_search(b.begin(), b.end(), s); }));
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

Gist gist_of(const Context& context, const Candidate& candidate) {
  const Document& d = context.document;
  Gist out;
  out.anchor = candidate.anchor;
  out.heads.push_back(stem(d, candidate.content));
  if (is_noun(d, candidate.content)) {
    for (const Token c : context.syntax.children(candidate.content)) {
      if (d.relations[c] == Relation::acl) out.heads.push_back(stem(d, c));
    }
  } else if (const auto thing = object(context.syntax, candidate.content); thing && is_noun(d, *thing)) {
    out.act = stem(d, candidate.content);
    out.thing = stem(d, *thing);
  }
  for (Token t = candidate.anchor.begin; t < candidate.anchor.end; ++t) {
    if (is_content_word(d, t)) out.words.push_back(stem(d, t));
  }
  sort_unique(out.heads);
  sort_unique(out.words);
  return out;
}

bool says_the_same(const Gist& a, const Gist& b) {
  if (holds(a.anchor, b.anchor) || holds(b.anchor, a.anchor)) return false;
  if (!a.act.empty() && a.act == b.act && a.thing == b.thing) return true;
  if (count_shared(a.heads, b.heads) == 0) return false;
  const std::size_t shared = count_shared(a.words, b.words);
  const std::size_t shorter = std::min(a.words.size(), b.words.size());
  return shared >= 2 && static_cast<double>(shared) >= least_shared * static_cast<double>(shorter);
}

bool restates(const Syntax& syntax, const Candidate& a, const Candidate& b) {
  const bool first_outer = holds(a.anchor, b.anchor);
  if (!first_outer && !holds(b.anchor, a.anchor)) return false;
  const Candidate& out = first_outer ? a : b;
  const Candidate& in = first_outer ? b : a;
  const Document& d = syntax.document();
  const auto below = [&](Token t) { return t == out.content || (!d.is_root(t) && d.heads[t] == out.content); };
  if (!below(in.trigger) && !below(in.content)) return false;
  if (d.relations[in.content] == Relation::nmod && d.heads[in.content] == out.content) return false;
  const auto is_part = [](const Candidate& c) {
    return is_any(c.frame, {"list_item", "included", "relative_term", "exchange", "model"});
  };
  if (is_part(a) || is_part(b)) return false;
  const Token outer = std::max(a.anchor.size(), b.anchor.size());
  const Token inner = std::min(a.anchor.size(), b.anchor.size());
  return static_cast<double>(inner) >= least_restated * static_cast<double>(outer);
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
