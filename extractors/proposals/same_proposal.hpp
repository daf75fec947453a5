/// Whether two candidates tell of the same proposal.
#pragma once

#include "extractors/proposals/candidates.hpp"

namespace newsgraph::proposal {

/// What a candidate says, for comparing it with others: lemmas cut to their first letters, so that "suspend" meets
/// "suspension". Lists ascending, without duplicates.
struct Gist {
  Range anchor;
  std::string act;                 ///< the content's verb, or empty for a noun
  std::string thing;               ///< the noun it acts on, or empty
  std::vector<std::string> heads;  ///< the content's head, and the verb of a noun's infinitive ("a plan to leave")
  std::vector<std::string> words;  ///< nouns, names, verbs, adjectives and numbers of the anchor
};
Gist gist_of(const Context& context, const Candidate& candidate);

/// Two places that say the same: the same act on the same thing ("suspend Parliament", "suspending Parliament"), or the
/// same head among mostly shared words. Of two of which one stands inside the other, each says its own.
bool says_the_same(const Gist& a, const Gist& b);

/// Of two candidates of which one stands inside the other, whether they have most of their words in common and the
/// inner one is what the outer one does: "approve [a budget that pays for schools]", not "papers on [the plan to
/// leave]". Not a part of a list, nor what is given in exchange.
bool restates(const Syntax& syntax, const Candidate& a, const Candidate& b);

/// How a noun of the lexicon without content of its own points back: "this deal" and "such a deal" surely, "the deal"
/// where something before fits well, "his deal" where it is known to be his.
enum class Pointer { none, owned, definite, demonstrative };
Pointer pointer_of(const Context& context, const Candidate& candidate);

/// Whether the verb of one states the other as its object: "offer [a guarantee]", "sign [a deal]" are one proposal.
bool is_stated_by(const Candidate& noun, const Candidate& verb, const Syntax& syntax);

}  // namespace newsgraph::proposal
