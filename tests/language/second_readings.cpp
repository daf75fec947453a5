
#include <doctest/doctest.h>

#include <string>

#include "extractors/language/analyze.hpp"

using namespace newsgraph;

namespace {

/// The root of the text's first sentence, as the embedded model and the second readings find it.
std::string root_of(const std::string& text) {
  Article article;
  article.id = "a";
  article.text = text;
  article.blocks = {Block{.span = {0, static_cast<std::uint32_t>(text.size())}, .kind = BlockKind::paragraph}};
  const Document document = analyze(std::move(article), embedded_model());
  for (Token t = 0; t < document.sentences.front().end; ++t) {
    if (document.is_root(t)) return std::string(document.text(t));
  }
  return "";
}

}  // namespace

TEST_CASE("second readings: a sentence has its finite verb") {
  CHECK(root_of("Some called for younger leadership.") == "called");
  CHECK(root_of("A senior palace official confirmed to reporters that the king has been briefed on the draft.") ==
        "confirmed");
  CHECK(root_of("The mayor lives in a house built by his father.") == "lives");
}

TEST_CASE("second readings: headlines and fragments stay as they are") {
  CHECK(root_of("Five killed in crash") == "killed");
  CHECK(root_of("A long day of talks for tired ministers.") == "day");
}

TEST_CASE("second readings: a finite verb has its subject") {
  CHECK(root_of("On Tuesday, President Anna Berg announced that she had asked for the resignation of the minister.") ==
        "announced");
  CHECK(root_of("The chancellor, after her recent summit with Ann Lee in Oslo, is now floating a new plan.") ==
        "floating");
}

TEST_CASE("second readings: a participle between commas is no predicate") {
  CHECK(root_of("Two officers, convicted of raping a tourist, appealed.") == "appealed");
}
