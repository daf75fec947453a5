/// Who said what: attributions of content to a source.
///
///     std::vector<Statement> statements = find_statements(document, actors);
///
/// Printable form for tests: describe(document, statements).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/actors/actors.hpp"

namespace newsgraph {

enum class QuoteType : std::uint8_t { direct, indirect, mixed };
enum class Attitude : std::uint8_t { assertion, question, order, belief, intention, feeling };
enum class Polarity : std::uint8_t { positive, negative };
enum class Certainty : std::uint8_t { certain, probable, possible };

/// One attribution. Ranges are tokens, quotation marks included.
struct Statement {
  std::vector<Range> content;         ///< ascending, disjoint, never empty: without cue and source
  std::vector<Range> cue;             ///< empty for a free quote
  std::optional<Range> source;        ///< the source phrase as written at this place
  std::vector<Token> source_heads;    ///< heads of the source phrases (several when coordinated)
  std::vector<EntityIndex> speakers;  ///< resolved through coreference; empty where there is none
  std::vector<EntityIndex> addressees;
  std::vector<std::uint32_t> quotes;  ///< indices of statements nested in this one's content
  QuoteType quote_type = QuoteType::indirect;
  Attitude attitude = Attitude::assertion;
  Polarity polarity = Polarity::positive;
  Certainty certainty = Certainty::certain;
  std::optional<Range> time;  ///< when it was said, as written; set by date_statements
  std::string date;           ///< that time as ISO 8601, or empty
  std::string rule;
  double confidence = 0.5;
};

std::vector<Statement> find_statements(const Document& document, const Actors& actors);

/// One line per statement: "Moreau | said | “We agreed ...”| indirect assertion positive certain".
std::string describe(const Document& document, const std::vector<Statement>& statements);

}  // namespace newsgraph
