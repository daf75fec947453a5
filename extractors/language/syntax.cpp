#include "extractors/language/syntax.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

constexpr int max_steps_up = 8;

/// Relations that stay inside a nominal phrase.
bool belongs_to_phrase(const Document& d, Token child, const Syntax& syntax) {
  switch (d.relations[child]) {
    case Relation::det:
    case Relation::det_predet:
    case Relation::amod:
    case Relation::compound:
    case Relation::flat:
    case Relation::nummod:
    case Relation::nmod_poss:
    case Relation::nmod_desc:
    case Relation::nmod_unmarked:
    case Relation::fixed:
    case Relation::goeswith: return true;
    case Relation::nmod: {
      const auto marker = syntax.child(child, {Relation::case_});
      return marker && d.lemma(*marker) == "of";
    }
    default: return false;
  }
}

bool is_relative_pronoun(const Document& d, Token t) {
  return d.xpos[t] == Xpos::wdt || d.xpos[t] == Xpos::wp ||
         (d.upos[t] == Upos::pron && (d.lemma(t) == "that" || d.lemma(t) == "which" || d.lemma(t) == "who"));
}

bool is_negation(std::string_view lemma) {
  return lemma == "not" || lemma == "n't" || lemma == "n’t" || lemma == "never" || lemma == "no" || lemma == "neither";
}

}  // namespace

Syntax::Syntax(const Document& document) : document_(&document), first_child_(document.size() + 1, 0) {
  const Token n = document.size();
  leftmost_.resize(n);
  rightmost_.resize(n);
  for (Token t = 0; t < n; ++t) {
    leftmost_[t] = rightmost_[t] = t;
    if (!document.is_root(t)) ++first_child_[document.heads[t] + 1];
  }
  for (Token t = 0; t < n; ++t) first_child_[t + 1] += first_child_[t];
  children_.resize(first_child_[n]);
  std::vector<std::uint32_t> next(first_child_.begin(), first_child_.end() - 1);
  for (Token t = 0; t < n; ++t) {
    if (!document.is_root(t)) children_[next[document.heads[t]]++] = t;
  }
  // Every token carries its position up to its root; a head already wide enough has told those above it.
  for (Token t = 0; t < n; ++t) {
    Token at = t;
    for (Token steps = 0; steps < n && !document.is_root(at); ++steps) {
      at = document.heads[at];
      if (leftmost_[at] <= t && t <= rightmost_[at]) break;
      leftmost_[at] = std::min(leftmost_[at], t);
      rightmost_[at] = std::max(rightmost_[at], t);
    }
  }
}

std::optional<Token> Syntax::child(Token t, std::initializer_list<Relation> relations) const {
  for (const Token c : children(t)) {
    if (std::find(relations.begin(), relations.end(), document_->relations[c]) != relations.end()) return c;
  }
  return std::nullopt;
}

std::optional<Token> Syntax::child_any(Token t, Relation main) const {
  for (const Token c : children(t)) {
    if (main_relation(document_->relations[c]) == main) return c;
  }
  return std::nullopt;
}

Range Syntax::phrase(Token head) const {
  Range out{head, head + 1};
  for (const Token c : children(head)) {
    if (!belongs_to_phrase(*document_, c, *this)) continue;
    const Range below = subtree(c);
    out.begin = std::min(out.begin, below.begin);
    out.end = std::max(out.end, below.end);
  }
  while (out.begin < head && document_->upos[out.begin] == Upos::punct) ++out.begin;
  while (out.end > head + 1 && document_->upos[out.end - 1] == Upos::punct) --out.end;
  return out;
}

std::vector<Token> Syntax::conjuncts(Token t) const {
  std::vector<Token> out = {t};
  for (std::size_t i = 0; i < out.size(); ++i) {
    for (const Token c : children(out[i])) {
      if (document_->relations[c] == Relation::conj) out.push_back(c);
    }
  }
  std::sort(out.begin() + 1, out.end());
  return out;
}

Token Syntax::first_conjunct(Token t) const {
  for (int i = 0; i < max_steps_up && document_->relations[t] == Relation::conj && !document_->is_root(t); ++i) {
    t = document_->heads[t];
  }
  return t;
}

/// The subject that hangs on the predicate, or on its auxiliary: "they have in the past said".
std::optional<Token> Syntax::own_subject(Token predicate) const {
  const auto subject_below = [&](Token t) {
    return child(t, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj, Relation::nsubj_outer});
  };
  if (const auto own = subject_below(predicate)) return own;
  const auto auxiliary = child(predicate, {Relation::aux});
  return auxiliary ? subject_below(*auxiliary) : std::nullopt;
}

std::optional<Token> Syntax::subject(Token predicate) const {
  for (int i = 0; i < max_steps_up; ++i) {
    const auto own = own_subject(predicate);
    const Relation relation = document_->relations[predicate];
    const bool relative = relation == Relation::acl_relcl || relation == Relation::acl;
    if (own && !(relative && is_relative_pronoun(*document_, *own))) return own;
    if (document_->is_root(predicate)) return std::nullopt;
    if (relative) return own || relation == Relation::acl ? std::optional(document_->heads[predicate]) : std::nullopt;
    const bool shares = relation == Relation::conj || relation == Relation::xcomp || relation == Relation::advcl ||
                        relation == Relation::parataxis;
    if (!shares) return std::nullopt;
    predicate = document_->heads[predicate];
  }
  return std::nullopt;
}

bool Syntax::dominates(Token t, Token below) const {
  for (Token steps = 0; steps <= document_->size(); ++steps) {
    if (below == t) return true;
    if (document_->is_root(below)) return false;
    below = document_->heads[below];
  }
  return false;
}

bool Syntax::is_negated(Token t) const {
  return std::any_of(children(t).begin(), children(t).end(), [&](Token c) {
    const Relation r = main_relation(document_->relations[c]);
    return (r == Relation::advmod || r == Relation::det || r == Relation::cc) && is_negation(document_->lemma(c));
  });
}

}  // namespace newsgraph
