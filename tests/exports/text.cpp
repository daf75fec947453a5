// Text on its way into formats: cutting and wrapping, escapes, the sanitiser.
#include <doctest/doctest.h>

#include <cmath>
#include <sstream>

#include "exports/dot_text.hpp"
#include "exports/markdown.hpp"
#include "exports/sanitise.hpp"
#include "exports/value.hpp"
#include "exports/wrap.hpp"
#include "exports/xml.hpp"
#include "graph/error.hpp"
#include "graph/text.hpp"
#include "tests/exports/graphs.hpp"

using namespace newsgraph;

TEST_CASE("labels are cut after a word and wrapped at blanks") {
  CHECK(cut("short") == "short");
  CHECK(cut("one  two\nthree") == "one two three");
  CHECK(cut("one two three", 8) == "one two…");
  CHECK(cut("abcdefghij", 5) == "abcd…");
  CHECK(cut("") == "");
  CHECK(wrap("one two three four", 9) == std::vector<std::string>{"one two", "three", "four"});
  CHECK(wrap("abcdefghij k", 4) == std::vector<std::string>{"abcd", "efgh", "ij k"});
  CHECK(wrap("").empty());
}

TEST_CASE("a character of many code points is never split") {
  const std::string family = "👩‍👩‍👧";
  CHECK(count_characters(family + family + "é") == 3);
  CHECK(wrap(family + family + family, 2) == std::vector<std::string>{family + family, family});
  CHECK(cut("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
}

TEST_CASE("strings of DOT") {
  CHECK(dot_quoted("a\\") == "\"a\\\\\"");
  CHECK(dot_quoted("a\\\"b") == "\"a\\\\\\\"b\"");
  CHECK(dot_label("R&D\n\"x\"") == "\"R&amp;D\\n\\\"x\\\"\"");
  CHECK(html_text("<b>&\"") == "&lt;b&gt;&amp;&quot;");
}

TEST_CASE("XML escapes what would not come back") {
  std::ostringstream out;
  Xml(out).open("a").attribute("k", "1 < 2 & \"3\"\n\t").open("b").text("x < y\n&").close().open("c").close().close();
  CHECK(out.str() ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<a k=\"1 &lt; 2 &amp; &quot;3&quot;&#10;&#9;\">\n <b>x &lt; y\n&amp;</b>\n <c/>\n</a>\n");
}

TEST_CASE("Markdown keeps text as text") {
  CHECK(markdown_text("- a") == "\\- a");
  CHECK(markdown_text("12. a") == "12\\. a");
  CHECK(markdown_text("  a") == "&#32; a");
  CHECK(markdown_text("12 a") == "12 a");
  CHECK(markdown_text("a *b* [c](d) <e> # `f`\ng") == "a \\*b\\* \\[c\\](d) &lt;e&gt; \\# \\`f\\` g");
}

TEST_CASE("values have one text") {
  CHECK(plain_text(Value(0.1)) == "0.1");
  CHECK(plain_text(Value(3.0)) == "3");
  CHECK(plain_text(Value(true)) == "true");
  CHECK(plain_text(Value(std::vector<std::string>{"a", "b\"\\\n"})) == R"(["a","b\"\\\n"])");
  CHECK(plain_text(Value(std::vector<double>{})) == "[]");
}

TEST_CASE("the sanitiser replaces characters one for one") {
  const std::pair<std::string, std::string> table[] = {
      {"clean\tand\nwell ünïcode", "clean\tand\nwell ünïcode"},
      {"bell\x07", "bell\uFFFD"},
      {"cr\r\nlf", "cr \nlf"},
      {"\xEF\xBF\xBF|", "\uFFFD|"},
      {"a\xC3(b\xFF", "a\uFFFD(b\uFFFD"},
      {std::string("nul\0!", 5), "nul\uFFFD!"},
  };
  for (const auto& [text, want] : table) {
    std::string got = text;
    sanitise_text(got);
    CHECK(got == want);
    CHECK(find_invalid_utf8(got) == std::string::npos);
    CHECK(sanitise_text(got) == 0);
  }
}

TEST_CASE("the sanitiser drops numbers that are not finite and settles types") {
  Graph graph = test::torture_graph();
  const SanitiseReport report = sanitise(graph);
  CHECK(report.dropped_numbers == 2);
  CHECK(report.retyped_keys == std::vector<std::string>{"mixed"});
  CHECK(report.replaced_characters > 0);
  CHECK(report.lines().size() == 3);
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    CHECK_FALSE(graph[v].attributes.contains("nan"));
    const auto mixed = graph[v].attributes.find("mixed");
    if (mixed != graph[v].attributes.end()) CHECK(type_of(mixed->second) == ColumnType::text);
  }
  CHECK(sanitise(graph).lines().empty());
}

TEST_CASE("the sanitiser refuses ids that are none") {
  Graph graph = test::sample_graph();
  graph[Vertex{0}].id = "a b";
  CHECK_THROWS_AS(sanitise(graph), Error);
}
