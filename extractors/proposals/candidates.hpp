/// Places in the text that may state a proposal. Three finders read the parse, each with its own rules; what they find
/// is weighed later (weigh.hpp). Parties are still heads of phrases here, not yet actors.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractors/proposals/context.hpp"
#include "extractors/proposals/triggers.hpp"

namespace newsgraph::proposal {

struct Candidate {
  Token trigger = 0;  ///< the verb or noun of the lexicon, or the modal's verb
  Token content = 0;  ///< head of what is proposed; the trigger itself for nouns and modals
  Range anchor;
  std::string_view frame;   ///< name of the frame, "noun", or the modal: part of the rule's name
  std::string_view family;  ///< of a noun trigger, else empty
  std::string kind;
  std::string status;
  Strength strength = Strength::usual;
  std::vector<Token> agents;      ///< heads of those who put it forward
  std::vector<Token> addressees;  ///< heads of those it is directed to
  bool speaker_proposes = false;  ///< put forward by who says the clause: "the law must go"
  bool speaker_joins = false;     ///< who says the clause undertakes it for the body it names: "Mexico would seek to"
  bool negated = false;           ///< the trigger is: "did not agree to"
  int governor = -1;              ///< the verb that has the noun as its object, or -1
  int whole = -1;                 ///< the noun that names what this is a term of, or -1
  std::string_view inside;        ///< frame of the candidate whose anchor holds this one's, or empty
};

/// Verbs of the lexicon with their frames: "urged the government to act".
std::vector<Candidate> verb_candidates(const Context& context);
/// The words of a noun that names a proposal, with the infinitive right behind it even where the parse takes that for a
/// purpose of the verb before it: "announced [a law to ban cars]".
Range words_of_named(const Syntax& syntax, Token noun);

/// Nouns of the lexicon: "a bill to ban cars".
std::vector<Candidate> noun_candidates(const Context& context);
/// Clauses that a noun is said to be: "the demand is that [taxes fall]".
std::vector<Candidate> named_candidates(const Context& context);
/// Modals and their kin: "taxes must fall", "troops are to leave", "we will leave", "Let us go".
std::vector<Candidate> modal_candidates(const Context& context);

/// Terms of a named proposal: items of a list after "the plan includes:", objects of "include", clauses whose subject
/// is the proposal ("the deal would lift tariffs").
std::vector<Candidate> term_candidates(const Context& context);

/// The noun of the lexicon that a clause is a term of: its subject, or "under the plan", "according to the draft"; or
/// -1.
int whole_of(const Context& context, Token clause);

/// All finders in one, in the order of the text: one candidate for the same content, a modal gives way to the trigger
/// it stands before, `whole` and `inside` are set.
std::vector<Candidate> find_candidates(const Context& context);

/// A verb of stance and the row that fits how the noun stands to it.
struct GovernedBy {
  Token verb = 0;
  const StanceVerb* row = nullptr;  ///< static storage
};

/// The verb of stances.tsv that has a noun as its object, passive subject or oblique: "signed a deal", "a deal was
/// rejected", "voted against the bill", "a deal struck by".
std::optional<GovernedBy> governor(const Syntax& syntax, Token noun);

}  // namespace newsgraph::proposal
