#include <array>

#include "extractors/statements/statements.hpp"

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 3> quote_types = {"direct", "indirect", "mixed"};
constexpr std::array<std::string_view, 6> attitudes = {"assertion", "question",  "order",
                                                       "belief",    "intention", "feeling"};
constexpr std::array<std::string_view, 2> polarities = {"positive", "negative"};
constexpr std::array<std::string_view, 3> certainties = {"certain", "probable", "possible"};

std::string text_of(const Document& d, const std::vector<Range>& ranges) {
  std::string out;
  for (const Range range : ranges) out.append(out.empty() ? "" : " … ").append(d.text(range));
  return out.empty() ? "-" : out;
}

}  // namespace

std::string describe(const Document& document, const std::vector<Statement>& statements) {
  std::string out;
  for (const Statement& s : statements) {
    out.append(s.source ? std::string(document.text(*s.source)) : "-");
    out.append(" | ").append(text_of(document, s.cue));
    out.append(" | ").append(text_of(document, s.content));
    out.append(" | ").append(quote_types[static_cast<std::size_t>(s.quote_type)]);
    out.append(" ").append(attitudes[static_cast<std::size_t>(s.attitude)]);
    out.append(" ").append(polarities[static_cast<std::size_t>(s.polarity)]);
    out.append(" ").append(certainties[static_cast<std::size_t>(s.certainty)]).append("\n");
  }
  return out;
}

}  // namespace newsgraph
