/// The cues of a document with what they attribute: one function per kind of cue.
///
/// With `any_lemma` the candidates whose cue the lexicon does not hold in that frame are kept too, marked by a sense
/// without precision: what bench/attribution counts.
#pragma once

#include "extractors/statements/candidate.hpp"

namespace newsgraph {

/// "X said that P", "P, X said", "X urged them to P", "X called it P", "P was denied by X".
void find_verb_cues(const Context& context, std::vector<Candidate>& out);

/// "X's claim that P", "a promise to P", "criticism of P"; "X is sure that P", "X is willing to P".
void find_nominal_cues(const Context& context, std::vector<Candidate>& out);

/// "according to X, P", "in X's view, P", "reportedly P".
void find_phrase_cues(const Context& context, std::vector<Candidate>& out);

/// "BERG: P" in a transcript, "Police: P" in a headline.
void find_label_cues(const Context& context, std::vector<Candidate>& out);

/// All of them with their contents in full, repetitions left out: what drop_implausible chooses from.
std::vector<Candidate> find_candidates(const Context& context);

/// The sense of a cue in a frame, or nothing where it does not attribute so. In a context with `any_lemma` never null.
const CueSense* sense_of(const Context& context, CuePos pos, std::string_view lemma, Frame frame,
                         std::string_view preposition = {});

/// The lemma of the case marker or the marker of a clause that stands before t, or empty: "about", "as".
std::string_view marker_of(const Context& context, Token t);

/// Lemma of a verb with its particle: "point out".
std::string lemma_with_particle(const Context& context, Token verb);

}  // namespace newsgraph
