/// Quotation marks and attributions: contents grow to whole quotes, and quotes without a cue find their speaker.
#pragma once

#include "extractors/statements/candidate.hpp"

namespace newsgraph {

/// Grows a content to the whole of each quote it shares a word with; a cue inside a quote keeps within that quote.
/// Then drops marks at the edges that belong to no quote of the content.
void complete_content(const Context& context, Candidate& candidate);

/// The content as it goes into the statement: fitted to the surface (clause_scope.hpp), then completed.
void fit_content(const Context& context, Candidate& candidate);

/// Quoted words that name a work and are no speech: “The Long Tunnel”. Several words, all but the small ones written
/// large, and no finite verb.
bool is_title(const Context& context, const Tokens& content);

/// Gives the quotes that are in no content a speaker: a cue of the same sentence, a verb beside them, a colon or dash,
/// the quote they continue, the last speaker of their paragraph or of the one before. Quotes inside running text
/// (scare quotes, titles) stay alone.
void attach_quotes(const Context& context, std::vector<Candidate>& candidates);

}  // namespace newsgraph
