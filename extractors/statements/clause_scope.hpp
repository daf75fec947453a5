/// The extent of a reported clause by its surface, where newspaper style says more than a parse that went astray.
#pragma once

#include "extractors/statements/candidate.hpp"

namespace newsgraph {

/// "X said P": P begins after the cue, time and addressee ("said Monday that ..." at "that") and runs to the end of the
/// sentence, but for what takes up the cue again: ", adding that ...", ", according to ...", "and left".
/// Only for Frame::clause with the content after the cue.
void fit_reported_clause(const Context& context, Candidate& candidate);

/// "X criticised P": phrases after an object that the parse hung elsewhere ("his problems during the debate") belong to
/// it up to the next mark, conjunction, verb or time. For the frames that are no clause.
void fit_phrase(const Context& context, Candidate& candidate);

/// "P, X said": gives a cue beside or inside its content the source next to it where the parse has none, one inside
/// the content or a time, and takes the source out of the content.
void fit_inserted_cue(const Context& context, Candidate& candidate);

/// "X said P, adding Q", "X said P and noted that Q": the content of the first ends where the second begins, which gets
/// the first one's source. For all candidates of a document at once.
void split_joined(const Context& context, std::vector<Candidate>& candidates);

/// "P, X said on Monday, Q": a speech verb with its source between commas speaks about the words on both sides,
/// whatever the parse made of them. Leaves the candidate alone where the verb is no insertion.
void find_insertion(const Context& context, Token verb, Candidate& candidate);

}  // namespace newsgraph
