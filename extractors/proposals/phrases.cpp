#include "extractors/proposals/phrases.hpp"

#include <algorithm>

namespace newsgraph::proposal {
namespace {

bool is_subject(Relation relation) {
  const Relation main = main_relation(relation);
  return main == Relation::nsubj || main == Relation::csubj || main == Relation::expl;
}

bool is_auxiliary(Relation relation) { return relation == Relation::aux || relation == Relation::cop; }

/// "According to the draft, the tax would fall": a phrase before the clause that a comma parts from it.
bool opens_clause(const Syntax& syntax, Token child) {
  const Document& d = syntax.document();
  const Range below = syntax.subtree(child);
  if (main_relation(d.relations[child]) != Relation::obl) return false;
  return below.end < d.size() && (d.text(below.end) == "," || d.text(below.end - 1) == ",");
}

/// "the tax would fall but could rise again": a clause beside it that says something of its own.
bool is_clause_beside(const Syntax& syntax, Token child) {
  if (syntax.document().relations[child] != Relation::conj) return false;
  if (syntax.child(child, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj, Relation::expl})) return true;
  const auto modal = [&](Token clause) -> std::string {
    for (const Token c : syntax.children(clause)) {
      if (syntax.document().xpos[c] == Xpos::md) return lower_lemma(syntax.document(), c);
    }
    return {};
  };
  return !modal(child).empty() && modal(child) != modal(syntax.document().heads[child]);
}

/// Whether a child at the left edge of a clause says nothing of what is proposed.
bool drops_left(const Syntax& syntax, Token child, bool with_subject) {
  const Document& d = syntax.document();
  const Relation relation = d.relations[child];
  if (relation == Relation::mark || relation == Relation::cc || relation == Relation::punct ||
      relation == Relation::discourse || relation == Relation::parataxis) {
    return true;
  }
  if (with_subject) return relation == Relation::advmod || relation == Relation::advcl || opens_clause(syntax, child);
  if (relation == Relation::advmod) return !is_any(lower_lemma(d, child), {"not", "n't", "n’t", "never", "only"});
  return is_subject(relation) || is_auxiliary(relation) || relation == Relation::obl || relation == Relation::advcl;
}

bool is_loose_clause(const Syntax& syntax, Token clause) {
  return marker(
             syntax, clause,
             {"before", "after", "while", "as", "because", "although", "though", "since", "when", "whereas", "despite"})
      .has_value();
}

bool drops_right(const Syntax& syntax, Token child) {
  const Relation relation = syntax.document().relations[child];
  if (relation == Relation::punct || relation == Relation::parataxis || relation == Relation::discourse) return true;
  if (relation == Relation::advcl) return is_loose_clause(syntax, child) || is_set_off(syntax, child);
  return false;
}

bool drops_right_of_noun(const Syntax& syntax, Token child) {
  const Relation relation = syntax.document().relations[child];
  if (relation == Relation::conj || relation == Relation::cc || relation == Relation::case_) return true;
  if (relation == Relation::acl_relcl || relation == Relation::appos || relation == Relation::acl) {
    return is_set_off(syntax, child) && !is_infinitive(syntax, child);
  }
  return drops_right(syntax, child);
}

template <typename DropsLeft, typename DropsRight>
Range cut(const Syntax& syntax, Token head, DropsLeft drops_left_of, DropsRight drops_right_of) {
  Range range = syntax.subtree(head);
  const auto children = syntax.children(head);
  for (const Token c : children) {
    if (c > head || syntax.subtree(c).end > head + 1 || !drops_left_of(c)) break;
    range.begin = std::max(range.begin, syntax.subtree(c).end);
  }
  for (auto c = children.rbegin(); c != children.rend(); ++c) {
    if (*c < head || syntax.subtree(*c).begin <= head || !drops_right_of(*c)) break;
    range.end = std::min(range.end, syntax.subtree(*c).begin);
  }
  const Document& d = syntax.document();
  const auto is_edge = [&](Token t) { return d.upos[t] == Upos::punct || d.upos[t] == Upos::cconj; };
  while (range.begin < head && is_edge(range.begin)) ++range.begin;
  while (range.end > head + 1 && is_edge(range.end - 1)) --range.end;
  return range;
}

}  // namespace

bool is_set_off(const Syntax& syntax, Token child) {
  const Range below = syntax.subtree(child);
  const Document& d = syntax.document();
  if (d.upos[below.begin] == Upos::punct) return true;
  return below.begin > 0 && d.upos[below.begin - 1] == Upos::punct;
}

Range clause_words(const Syntax& syntax, Token verb, bool with_subject) {
  return cut(
      syntax, verb, [&](Token c) { return drops_left(syntax, c, with_subject); },
      [&](Token c) { return drops_right(syntax, c) || is_clause_beside(syntax, c); });
}

Range noun_words(const Syntax& syntax, Token noun) {
  const Document& d = syntax.document();
  const auto left = [&](Token c) {
    const Relation relation = d.relations[c];
    return relation == Relation::case_ || relation == Relation::cc || relation == Relation::punct ||
           relation == Relation::mark || relation == Relation::advmod;
  };
  return cut(syntax, noun, left, [&](Token c) { return drops_right_of_noun(syntax, c); });
}

Range content_words(const Syntax& syntax, Token head, bool with_subject) {
  return is_noun(syntax.document(), head) ? noun_words(syntax, head) : clause_words(syntax, head, with_subject);
}

}  // namespace newsgraph::proposal
