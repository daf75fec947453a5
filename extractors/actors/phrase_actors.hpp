/// From the head of a phrase to the actors it stands for: what extractors that read the parse ask the mentions.
#pragma once

#include <vector>

#include "extractors/actors/actors.hpp"
#include "extractors/language/syntax.hpp"

namespace newsgraph {

/// The mention whose head is t, or else the longest that holds t: parse and mention may choose different words of one
/// name. Null where there is none. The pointer is into `actors.mentions`.
const Mention* mention_around(const Document& document, const Actors& actors, Token t);

/// The mentions that the phrase at `head` stands for, without those coordinated with it:
///
///     "Moreau"                                 Moreau
///     "an Australian, Ann Lee,"                Ann Lee, where the noun itself is nobody
///     "officers Ann Lee and Bo Nilsson"        both: names tell more than a plural noun
///     "Senate President Ann Lee"               Ann Lee, not the Senate
///     "dozens of protesters"                   the protesters, where the count is nobody
///
/// Pointers are into `actors.mentions`, in the order of the text, no entity twice. Empty where it stands for nobody.
std::vector<const Mention*> mentions_of_phrase(const Syntax& syntax, const Actors& actors, Token head);

/// The names in the apposition of a phrase: "two officers, Ann Lee and Bo Diaz," has both. No entity twice.
std::vector<const Mention*> names_beside(const Syntax& syntax, const Actors& actors, Token head);

/// An actor a phrase stands for, and the mention there that says so: of the actor or of a group it belongs to. The
/// pointer is into `actors.mentions`.
struct PhraseActor {
  EntityIndex entity = 0;
  const Mention* mention = nullptr;
};

/// What mentions_of_phrase() finds, groups replaced by their members (Entity::members) where those are known.
std::vector<PhraseActor> actors_of_phrase(const Syntax& syntax, const Actors& actors, Token head);

/// The mention right before a finite verb and its auxiliaries and adverbs, whatever the parse says of it: its subject
/// where the parse has lost it. Null before an infinitive, a participle that describes, or where there is none. The
/// pointer is into `actors.mentions`.
const Mention* mention_before(const Document& document, const Actors& actors, Token verb);

}  // namespace newsgraph
