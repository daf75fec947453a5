/// Whole classes of words that decide who stands in which role of an event. Lemmas in lower case.
#pragma once

#include <string_view>

namespace newsgraph {

/// "in", "at", "near": a phrase behind it tells where.
bool is_locative_preposition(std::string_view preposition);
/// "left Iraq", "visited Paris": the object is where it happens.
bool is_motion_verb(std::string_view verb);
/// Passives whose subject is the one the event is about: "was sworn in", "was born".
bool is_undergone(std::string_view verb);
/// Passives that tell of a body's beginning, where nobody is told as its founder: "was founded in 2011".
bool is_founding_verb(std::string_view verb);
/// Verbs that a headline has in the passive without its auxiliary: "Ann Lee elected chair", "Two arrested".
bool is_headline_passive(std::string_view verb);
/// Light verbs whose subject the event is done to: "received surgery", "faced charges".
bool is_receiving_verb(std::string_view verb);
/// Verbs whose infinitive tells whom they concern: "voted to censure Lee", "refused to see Lee".
bool is_deciding_verb(std::string_view verb);
/// Nouns whose possessor undergoes them: "his arrest", "her death"; not "his resignation".
bool is_done_to_owner(std::string_view noun);
/// Of these the ones that a body does: "the party's nomination", "the government's detention".
bool is_done_by_bodies(std::string_view noun);
/// "attended the summit", "hosted talks": the subject takes part in what it attends or holds.
bool is_attending_verb(std::string_view verb);
/// "engaged in talks", "took part in the vote".
bool is_engaging_verb(std::string_view verb);
/// Events that whoever speaks or acts there takes part in: "said at a press conference".
bool is_gathering(std::string_view noun);
/// Whoever does something in it gives it: "in a speech, Lee attacked".
bool is_speech(std::string_view noun);
/// "the attack was carried out by A", "talks brokered by A".
bool is_doing_verb(std::string_view verb);
/// "an attack ascribed to A".
bool is_blaming_verb(std::string_view verb);
/// "at the request of A".
bool is_instigation(std::string_view noun);
/// "oversaw the inquiry": the subject takes part, whoever else owns the event.
bool is_leading_verb(std::string_view verb);
/// "a decree that bars", "the law banning": what it does is done by who made it.
bool is_legal_instrument(std::string_view noun);
/// "sent troops", "deployed police": the object is who goes, the recipient stands behind "to" or "against".
bool is_dispatching_verb(std::string_view verb);
/// Mishaps that a place before the noun places: "the Samoa outbreak".
bool is_mishap(std::string_view noun);
/// "an attack that killed Lee", "a crash injuring Lee".
bool is_harming_verb(std::string_view verb);
/// "testified before the committee": what is done before a body is done to it.
bool is_pleading_verb(std::string_view verb);
/// Verbs whose passive keeps an object: "the man given a fine".
bool is_giving_verb(std::string_view verb);
/// Bodies that are told without a name and yet are parties: "parliament", "the court".
bool is_institution(std::string_view noun);
/// Who did it, before and after the name is known: "the gunman".
bool is_culprit(std::string_view noun);
/// Who protests: "protesters", "marchers".
bool is_protester(std::string_view noun);

}  // namespace newsgraph
