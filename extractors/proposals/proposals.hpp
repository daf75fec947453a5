/// What is on the table: plans, offers, demands, promises, agreements, laws, and their terms.
///
///     std::vector<Proposal> proposals = find_proposals(document, actors, statements);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/statements/statements.hpp"

namespace newsgraph {

/// What an actor does about a proposal besides putting it forward.
enum class Stance : std::uint8_t { supports, opposes, accepts, rejects };

struct ProposalStance {
  EntityIndex actor = 0;
  Stance stance = Stance::supports;
  Range evidence;
};

/// How a proposal stands to another one, or to an event found later by its trigger.
struct ProposalLink {
  enum class Kind : std::uint8_t { part_of, modelled_on, conditional_on } kind = Kind::part_of;
  std::optional<std::uint32_t> proposal;  ///< index of the other one; none: an event within the evidence
  Range evidence;
};

/// A party and the words that make it one.
struct Party {
  EntityIndex actor = 0;
  Range evidence;
};

struct Proposal {
  Range anchor;                 ///< the words that state what is proposed, at its fullest mention
  Token trigger = 0;            ///< the head noun or verb
  std::vector<Range> mentions;  ///< further mentions of the same one
  std::string kind;             ///< plan, offer, demand, promise, condition, agreement, law, term
  std::string status;           ///< one of the schema's words
  std::string duration;         ///< as written, or empty
  std::string date;             ///< ISO 8601 or empty
  std::vector<Party> proposers;
  std::vector<Party> addressees;
  std::vector<ProposalStance> stances;
  std::vector<ProposalLink> links;
  std::string rule;
  double confidence = 0.5;
};

std::vector<Proposal> find_proposals(const Document& document, const Actors& actors,
                                     const std::vector<Statement>& statements);

std::string describe(const Document& document, const Actors& actors, const std::vector<Proposal>& proposals);

}  // namespace newsgraph
