#include "extractors/events/participant_words.hpp"

#include <algorithm>
#include <initializer_list>

namespace newsgraph {
namespace {

bool is_any(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool is_locative_preposition(std::string_view preposition) {
  return is_any(preposition, {"in", "at", "near", "on", "outside", "inside", "within", "across", "throughout", "around",
                              "off", "over", "along", "above", "under", "beside"});
}

bool is_motion_verb(std::string_view verb) {
  return is_any(verb, {"leave", "enter", "visit", "exit", "flee", "reach", "tour", "cross", "escape", "depart"});
}

bool is_undergone(std::string_view verb) { return is_any(verb, {"swear", "bear", "marry"}); }

bool is_founding_verb(std::string_view verb) {
  return is_any(verb, {"establish", "found", "form", "register", "incorporate"});
}

bool is_headline_passive(std::string_view verb) {
  return is_any(verb, {"elect",    "reelect", "re-elect",    "kill",       "injure",  "wound",  "arrest",   "jail",
                       "sentence", "charge",  "convict",     "detain",     "appoint", "name",   "nominate", "stab",
                       "sack",     "oust",    "fire",        "shoot",      "murder",  "accuse", "acquit",   "indict",
                       "deport",   "release", "suspend",     "imprison",   "kidnap",  "rescue", "evacuate", "honor",
                       "honour",   "impeach", "hospitalize", "hospitalise"});
}

bool is_receiving_verb(std::string_view verb) {
  return is_any(verb, {"receive", "undergo", "face", "suffer", "sustain", "get"});
}

bool is_deciding_verb(std::string_view verb) {
  return is_any(verb, {"vote", "decide", "move", "refuse", "decline", "agree", "threaten", "attempt", "try", "vow",
                       "order", "intervene", "unite"});
}

bool is_done_to_owner(std::string_view noun) {
  return is_any(noun, {"death",       "murder",     "killing",     "arrest",       "assassination", "trial",
                       "conviction",  "funeral",    "detention",   "imprisonment", "ouster",        "overthrow",
                       "impeachment", "release",    "appointment", "nomination",   "injury",        "execution",
                       "kidnapping",  "abduction",  "extradition", "suspension",   "dismissal",     "expulsion",
                       "deportation", "indictment", "prosecution", "inauguration", "confirmation",  "prorogation",
                       "eviction",    "rescue",     "shooting",    "stabbing",     "acquittal",     "sentencing"});
}

bool is_done_by_bodies(std::string_view noun) {
  return is_any(noun, {"nomination", "appointment", "arrest", "detention", "imprisonment", "execution", "kidnapping",
                       "abduction", "extradition", "deportation", "indictment", "prosecution", "assassination",
                       "killing", "eviction", "rescue"});
}

bool is_attending_verb(std::string_view verb) {
  return is_any(verb, {"attend", "host", "join", "lead", "oversee", "chair", "organise", "organize", "win", "face",
                       "carry", "begin", "start", "cancel", "resume", "submit", "announce", "enter"});
}

bool is_engaging_verb(std::string_view verb) {
  return is_any(verb, {"engage", "take", "participate", "join", "involve", "enter", "partake", "meet"});
}

bool is_gathering(std::string_view noun) {
  return is_any(noun,
                {"conference",  "meeting",    "summit",  "rally", "ceremony", "hearing",    "festival", "interview",
                 "debate",      "session",    "protest", "march", "vigil",    "fundraiser", "forum",    "talk",
                 "negotiation", "discussion", "call",    "trial", "visit",    "opening",    "event",    "appearance"});
}

bool is_speech(std::string_view noun) {
  return is_any(noun, {"speech", "address", "lecture", "testimony", "sermon", "keynote", "eulogy", "briefing"});
}

bool is_doing_verb(std::string_view verb) {
  return is_any(verb, {"conduct", "carry",   "commit",      "perpetrate", "claim",    "stage", "launch", "mount",
                       "execute", "plot",    "orchestrate", "organise",   "organize", "host",  "lead",   "hold",
                       "broker",  "mediate", "oversee",     "order",      "impose",   "issue"});
}

bool is_blaming_verb(std::string_view verb) { return is_any(verb, {"ascribe", "attribute", "credit"}); }

bool is_instigation(std::string_view noun) {
  return is_any(noun, {"request", "behest", "order", "urging", "invitation", "instigation", "bidding", "insistence"});
}

bool is_leading_verb(std::string_view verb) {
  return is_any(verb, {"lead", "oversee", "chair", "head", "host", "conduct", "supervise", "preside"});
}

bool is_legal_instrument(std::string_view noun) {
  return is_any(noun, {"decree", "law", "order", "bill", "ruling", "resolution", "legislation", "act", "ordinance",
                       "regulation", "edict", "directive", "injunction", "proclamation", "amendment", "verdict"});
}

bool is_dispatching_verb(std::string_view verb) {
  return is_any(verb, {"send", "deploy", "dispatch", "mobilize", "mobilise", "station"});
}

bool is_mishap(std::string_view noun) {
  return is_any(noun,
                {"outbreak", "epidemic",  "pandemic", "earthquake", "quake",     "flood",     "fire",      "wildfire",
                 "blaze",    "crash",     "storm",    "accident",   "disaster",  "explosion", "blast",     "eruption",
                 "tsunami",  "collision", "collapse", "derailment", "avalanche", "landslide", "hurricane", "typhoon"});
}

bool is_harming_verb(std::string_view verb) {
  return is_any(verb, {"kill", "injure", "wound", "hurt", "harm", "strike", "hit", "target", "destroy", "damage"});
}

bool is_pleading_verb(std::string_view verb) {
  return is_any(verb, {"appear", "testify", "argue", "plead", "bring", "file", "stand", "speak", "go", "come", "lay"});
}

bool is_giving_verb(std::string_view verb) {
  return is_any(
      verb, {"give", "award", "offer", "grant", "send",    "hand", "pay",     "deny",    "tell",   "teach",  "show",
             "ask",  "call",  "name",  "elect", "appoint", "owe",  "deliver", "present", "submit", "tender", "charge"});
}

bool is_institution(std::string_view noun) {
  return is_any(noun, {"parliament", "congress", "senate", "court", "government", "police", "cabinet", "legislature",
                       "army", "administration", "union", "church", "jury"});
}

bool is_culprit(std::string_view noun) {
  return is_any(noun, {"attacker", "assailant", "gunman", "shooter", "suspect", "perpetrator", "bomber", "killer",
                       "murderer", "hijacker", "stabber", "knifeman", "arsonist", "kidnapper", "accused"});
}

bool is_protester(std::string_view noun) {
  return is_any(noun, {"protester", "protestor", "demonstrator", "marcher", "rioter", "striker", "activist"});
}

}  // namespace newsgraph
