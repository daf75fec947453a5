/// The lexicon of proposals: verbs that put something on the table, nouns that name it, verbs of stance towards it.
/// Tables in data/verbs.tsv, data/nouns.tsv and data/stances.tsv; their first lines say what the columns are.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "extractors/proposals/proposals.hpp"

namespace newsgraph::proposal {

/// Where a verb's proposal stands among its dependents.
enum class Frame : std::uint8_t {
  infinitive,              ///< "vow to leave"
  object_infinitive,       ///< "urge X to leave": the object is the addressee
  clause,                  ///< "demand that X leave"
  object_clause,           ///< "promise X that P"
  object,                  ///< "propose a law"
  act,                     ///< "ban cars": what the verb itself brings about
  gerund,                  ///< "consider leaving"
  preposition,             ///< "call for a vote"
  object_preposition,      ///< "ask X for a vote"
  preposition_infinitive,  ///< "call on X to leave"
};

std::string_view name(Frame);

/// How much a trigger says by itself.
enum class Strength : std::uint8_t { weak = 1, usual = 2, strong = 3 };

struct VerbTrigger {
  std::string_view lemma;
  std::string_view particle;  ///< empty where there is none
  Frame frame = Frame::object;
  std::string_view preposition;  ///< of the frames that have one
  std::string_view kind;
  std::string_view status;
  Strength strength = Strength::usual;
};

struct NounTrigger {
  std::string_view lemma;
  std::string_view family;  ///< "deal" for agreement, accord, pact, ...
  std::string_view kind;
  std::string_view status;
  Strength strength = Strength::usual;
};

/// A verb that has a proposal as its object.
struct StanceVerb {
  std::string_view lemma;
  std::string_view particle;     ///< or the preposition before the proposal; empty where there is none
  std::optional<Stance> stance;  ///< nothing: the subject puts the proposal forward
  std::string_view status;       ///< what the verb tells about the proposal, or empty
};

/// Rows of a lemma, all its frames. Views of static storage.
std::span<const VerbTrigger> verb_triggers(std::string_view lemma);
std::span<const StanceVerb> stance_verbs(std::string_view lemma);
/// The row of a noun's lemma, or null.
const NounTrigger* noun_trigger(std::string_view lemma);

}  // namespace newsgraph::proposal
