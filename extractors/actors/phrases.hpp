/// Small questions about tokens and phrases that finders and sieves share.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "extractors/actors/draft.hpp"

namespace newsgraph {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Where the head of a name ends: before "of" or "for" and what follows in "University of Lima".
Token end_of_head(const Document& document, Range name);

/// The token starts with a capital letter or a digit.
bool is_capitalized(const Document& document, Token t);
/// All letters are capitals and there are at least two of them ("NATO", "U.S.").
bool is_acronym(const Document& document, Token t);
/// "'s" or "’s" as a token.
bool is_possessive_marker(const Document& document, Token t);

/// The lemma in lower case without periods: "Sen." -> "sen".
std::string noun_of(const Document& document, Token t);
/// The longest noun of the tables that ends at token `last`, two or three words before one: its entry and first token.
struct NounPhrase {
  NounEntry entry;
  Token begin = 0;
};
NounPhrase noun_ending_at(const Document& document, Token last);

/// The range up to what stands in parentheses behind its head.
Range without_parentheses(const Document& document, Range range, Token head);

/// Small words that begin a surname: "de Gaulle", "bin Salman", "Van Dyke".
bool is_surname_particle(std::string_view word);

/// Small words inside names of bodies and places: "of", "the", "and".
bool is_connector(std::string_view word);

/// Range as folded text.
std::string folded(const Document& document, Range range);

/// The nominal at `head` stands where one stands who does something: subject of an active verb, agent of a passive,
/// addressee, or possessor of a deed ("Lima's demand").
bool stands_as_actor(const Draft& draft, Token head);

/// Whether a nominal is the agent of a passive ("chartered by"), or the subject of what only actors do.
bool is_agent(const Document& document, Token head);

/// The subject of a verb that tells what somebody does, never something: "it said", "they hope".
bool does_what_actors_do(const Document& document, Token subject);

/// First token of the sentence that holds t.
Token sentence_begin(const Document& document, Token t);
/// End of the sentence that holds t, not included.
Token sentence_end(const Document& document, Token t);

/// Where the subject of a finite verb would end if it stood right before it: over auxiliaries and adverbs, and over an
/// age in commas ("Ann Lee, 28, also spoke", "Ann Lee, aged 28, spoke").
Token subject_end_before(const Document& document, Token verb);

/// "the accused" where it stands for a person, though tagged as a participle: no noun follows.
bool is_the_accused(const Document& document, Token t);

/// Preposition of a nominal ("of", "in"), empty where it has none.
std::string_view preposition_of(const Draft& draft, Token head);

}  // namespace newsgraph
