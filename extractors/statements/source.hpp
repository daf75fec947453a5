/// Whose words: the source of a cue from its syntax.
#pragma once

#include "extractors/statements/candidate.hpp"

namespace newsgraph {

/// The source as the phrase around the head, coordinated heads included: "Moreau and the chancellor".
Source source_at(const Context& context, Token head);

/// Who speaks through a verb: its subject, own or shared; "by X" of a passive; the noun that a participle modifies.
/// Empty for an expletive "it", an agentless passive, and where no subject is in reach.
Source source_of_verb(const Context& context, Token verb);

/// Who speaks through a noun: its possessor ("the minister's claim"), "by X" or "from X", or the subject of the verb
/// whose object it is ("X made the claim").
Source source_of_noun(const Context& context, Token noun);

/// Whether a verb stands in the passive: an auxiliary or a subject of the passive, or a past participle after a noun.
bool is_passive(const Context& context, Token verb);

}  // namespace newsgraph
