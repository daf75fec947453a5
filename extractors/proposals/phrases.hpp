/// The words of a proposal: clauses and noun phrases cut down to what is proposed.
#pragma once

#include "extractors/proposals/context.hpp"

namespace newsgraph::proposal {

/// The clause of a verb without "to", "that", conjunctions and edge punctuation, and without clauses that only place it
/// ("before ...", "while ..."): "leave the country". With its subject: "the country's forces to leave".
Range clause_words(const Syntax& syntax, Token verb, bool with_subject);

/// A noun with all that says what it is ("a bill to ban cars that passed"), without the preposition before it,
/// coordinated nouns, loose appositions and non-restrictive clauses at its end.
Range noun_words(const Syntax& syntax, Token noun);

/// Whether a comma or dash parts a dependent from what stands before it: "the law, which he signed".
bool is_set_off(const Syntax& syntax, Token child);

/// Verb or noun.
Range content_words(const Syntax& syntax, Token head, bool with_subject);

}  // namespace newsgraph::proposal
