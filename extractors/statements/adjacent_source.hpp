/// The noun phrase next to a cue, where the parse gives it no subject or one that cannot speak.
#pragma once

#include <optional>

#include "extractors/statements/candidate.hpp"

namespace newsgraph {

/// Parts of speech that a noun phrase is made of.
bool is_nominal(Upos upos);
/// Whether a noun names a time: "Friday", "morning", "week".
bool is_time(const Document& document, Token t);
Range sentence_range(const Document& document, Token t);

/// The phrase before a verb, back to a comma, a quotation mark, a dateline's dash or the begin of the sentence; before
/// a comma that closes an apposition, the phrase that the apposition follows. Nothing where no noun stands there.
std::optional<Range> phrase_before(const Context& context, Token verb);

/// The phrase after a verb that follows a comma or quotation mark: "“P,” said X".
std::optional<Range> phrase_after(const Context& context, Token verb);

/// The head of the phrase that the tokens make up: the first nominal whose own head stands outside.
std::optional<Token> nominal_head(const Document& document, Range range);

/// "GENEVA, May 5 (AP) — P": where P begins; t itself, the first token of a sentence, where no dateline stands.
Token dateline_end(const Document& document, Token t);

/// Whether a token can be the source of a verb: no time, no dateline, and in the same quotation as the verb.
bool may_speak(const Context& context, Token head, Token verb);

/// The phrase after the verb, else before it, as a source; empty where neither holds.
Source adjacent_source(const Context& context, Token verb);

}  // namespace newsgraph
