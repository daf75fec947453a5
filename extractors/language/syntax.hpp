/// The dependency trees of a document, walked downwards: children, subtrees, phrases, coordination.
///
///     const Syntax syntax(document);
///     for (Token child : syntax.children(verb)) if (document.relations[child] == Relation::nsubj) ...
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

#include "extractors/language/document.hpp"

namespace newsgraph {

class Syntax {
 public:
  /// Keeps a reference: the document must outlive it. Needs the columns heads and relations.
  explicit Syntax(const Document& document);

  const Document& document() const { return *document_; }

  /// Dependents of t, ascending. A view that lives as long as this object.
  std::span<const Token> children(Token t) const {
    return {children_.data() + first_child_[t], first_child_[t + 1] - first_child_[t]};
  }

  /// First dependent of t with one of the relations, in the order of the text.
  std::optional<Token> child(Token t, std::initializer_list<Relation> relations) const;
  /// First dependent of t whose main relation (nsubj for nsubj:pass) is the given one.
  std::optional<Token> child_any(Token t, Relation main) const;

  /// The smallest range that holds t and everything below it: the subtree itself where the tree is projective.
  Range subtree(Token t) const { return {leftmost_[t], rightmost_[t] + 1}; }

  /// The phrase of a nominal head as a reader would name it: determiner, modifiers, compounds, flat parts, and
  /// "of"-phrases and possessors before or after it; without relative clauses, appositions, coordinated heads, case
  /// markers before it, or punctuation at its ends.
  Range phrase(Token head) const;

  /// t and the tokens coordinated with it (conj chains below it), ascending; t first.
  std::vector<Token> conjuncts(Token t) const;
  /// The first token of the coordination that t stands in: up its chain of conj.
  Token first_conjunct(Token t) const;

  /// The subject (nsubj, nsubj:pass, csubj) of a predicate: its own, or else the one it shares as a conjunct, as an
  /// open clausal complement or adverbial (xcomp, advcl without a subject) or, for a relative clause, the noun it
  /// modifies where its own subject is a relative pronoun or missing. At most 8 steps up.
  std::optional<Token> subject(Token predicate) const;

  /// Whether `below` is t or stands below it.
  bool dominates(Token t, Token below) const;

  /// Whether a predicate or nominal is negated: "not", "n't", "never", "no" among its dependents or auxiliaries.
  bool is_negated(Token t) const;

 private:
  std::optional<Token> own_subject(Token predicate) const;

  const Document* document_;
  std::vector<std::uint32_t> first_child_;  ///< per token, index into children_; one more at the end
  std::vector<Token> children_;
  std::vector<Token> leftmost_, rightmost_;
};

}  // namespace newsgraph
