/// Whether two candidates tell of the same proposal.
#pragma once

#include "extractors/proposals/candidates.hpp"

namespace newsgraph::proposal {

/// Two places that say the same: the same act on the same thing ("suspend Parliament", "suspending Parliament"), or the
/// same head among mostly shared content words. Of two of which one stands inside the other, each says its own.
bool says_the_same(const Context& context, const Candidate& a, const Candidate& b);

/// How a noun of the lexicon without content of its own points back: "this deal" and "such a deal" surely, "the deal" where
/// something before fits well, "his deal" where it is known to be his.
enum class Pointer { none, owned, definite, demonstrative };
Pointer pointer_of(const Context& context, const Candidate& candidate);

/// Whether the verb of one states the other as its object: "offer [a guarantee]", "sign [a deal]" are one proposal.
bool is_stated_by(const Candidate& noun, const Candidate& verb, const Syntax& syntax);

}  // namespace newsgraph::proposal
