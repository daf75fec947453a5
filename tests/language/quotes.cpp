#include "extractors/language/quotes.hpp"

#include <doctest/doctest.h>

#include <string>

#include "extractors/language/tokenize.hpp"

namespace newsgraph {
namespace {

Document document_of(const std::string& text) {
  Document d;
  d.article.text = text;
  std::uint32_t begin = 0;
  while (begin < text.size()) {
    const auto gap = static_cast<std::uint32_t>(std::min(text.find("\n\n", begin), text.size()));
    d.article.blocks.push_back({{begin, gap}, BlockKind::paragraph});
    begin = gap + 2;
  }
  Tokenization words = tokenize(d.article);
  d.tokens = std::move(words.tokens);
  d.sentences = std::move(words.sentences);
  d.blocks = std::move(words.blocks);
  return d;
}

/// The quotes on one line: "text" with "-" where a mark is missing, ">" before one that continues, "(n)" for depth.
std::string quotes_of(const std::string& text) {
  const Document d = document_of(text);
  const Quotes found = find_quotes(d);
  std::string out;
  for (const Quote& q : found.quotes) {
    if (!out.empty()) out += " | ";
    if (q.continues) out += ">";
    if (q.parent) out += "^";
    if (!q.opened) out += "-";
    out += d.text(q.range);
    if (!q.closed) out += "-";
  }
  return out;
}

TEST_CASE("quotation marks are paired in a paragraph") {
  struct Row {
    const char* text;
    const char* quotes;
  };
  const Row rows[] = {
      {"\"We will go,\" he said.", "\"We will go,\""},
      {"“We will go,” he said. “Soon.”", "“We will go,” | “Soon.”"},
      {"The ''new'' plan", "''new''"},
      {"``We will go,'' he said.", "``We will go,''"},
      {"«We will go», he said.", "«We will go»"},
      {"He called it 'a mistake', twice.", "'a mistake'"},
      {"He called it ‘a mistake’.", "‘a mistake’"},
      {"“He told me ‘no’ twice,” she said.", "“He told me ‘no’ twice,” | ^‘no’"},
      {"\"He told me 'no' twice,\" she said.", "\"He told me 'no' twice,\" | ^'no'"},
      {"“Read “Dune” now,” he said.", "“Read “Dune” now,” | ^“Dune”"},
      {"(\"Go,\" he said.)", "\"Go,\""},
      {"The plan—\"a gift\"—failed.", "\"a gift\""},
      {"The “pro-life”-minded few", "“pro-life”"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(quotes_of(row.text) == row.quotes);
  }
}

TEST_CASE("apostrophes, years and measures are no quotation marks") {
  for (const char* text :
       {"They don't and he won’t.", "The officials' plan and the workers' reply.", "In the '90s it was.",
        "Rock 'n' roll.", "He is 6'2\" tall.", "O'Brien’s plan", "The 12\" record"}) {
    CAPTURE(text);
    CHECK(quotes_of(text) == "");
  }
  CHECK(quotes_of("He said 'the officials' plan is dead' again.") == "'the officials' plan is dead'");
}

TEST_CASE("a missing mark ends with its paragraph") {
  CHECK(quotes_of("“We will go, he said.\n\nThe rest.") == "“We will go, he said.-");
  CHECK(quotes_of("We will go,” he said.") == "-We will go,”");
  CHECK(quotes_of("“We will go. “We will stay,” he said.") == "“We will go.- | “We will stay,”");
}

TEST_CASE("a quote of several paragraphs opens anew in each") {
  CHECK(quotes_of("He said: “One.\n\n“Two.\n\n“Three.”\n\n“Four.”") == "“One.- | >“Two.- | >“Three.” | “Four.”");
  CHECK(quotes_of("He said: \"One.\n\n\"Two.\"") == "\"One.- | >\"Two.\"");
  CHECK(quotes_of("He said: “One.\n\nNo quote.\n\n“Two.”") == "“One.- | “Two.”");
}

TEST_CASE("tokens know their quotes") {
  const Document d = document_of("He said “it is ‘no’ now.”");
  const Quotes found = find_quotes(d);
  CHECK_FALSE(found.contains(0));
  Token no = 0;
  while (d.text(no) != "no") ++no;
  CHECK(d.text(found.innermost(no)->inside()) == "no");
  CHECK(found.outermost(no) == 0U);
}

}  // namespace
}  // namespace newsgraph
