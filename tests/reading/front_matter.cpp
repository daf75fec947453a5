#include "extractors/reading/front_matter.hpp"

#include <doctest/doctest.h>

#include <string>

#include "extractors/reading/read.hpp"

using namespace newsgraph;

namespace {

std::string known(const std::string& text) {
  const Article a = make_article("a.txt", text);
  return a.title + "|" + a.published + "|" + a.url + "|" + a.publisher + "|" + a.author + "|" +
         std::string(a.text_of(a.blocks.back().span));
}

}  // namespace

TEST_CASE("front matter") {
  struct Row {
    const char* what;
    const char* text;
    const char* known;  ///< title|date|url|publisher|author|last block
  };
  const Row rows[] = {
      {"all keys",
       "---\ntitle: Talks: a failure\ndate: 2024-05-01\nurl: https://x.org/a?b=c:d\npublisher: P\nauthor: A. "
       "B.\n---\nOne.",
       "Talks: a failure|2024-05-01|https://x.org/a?b=c:d|P|A. B.|One."},
      {"quotation marks", "---\ntitle: \"Talks\"\nauthor: 'A'\n---\nOne.", "Talks||||A|One."},
      {"no title: the first line of the body is one", "---\ndate: 2024\n---\nTalks fail\nOne.",
       "Talks fail|2024||||One."},
      {"a title of its own: the first line is none", "---\ntitle: Talks\n---\nThe first line\nOne.", "Talks|||||One."},
      {"Windows", "\xEF\xBB\xBF---\r\ntitle: Talks\r\ndate: 2024-05\r\n---\r\nOne.\r\n", "Talks|2024-05||||One."},
      {"keys in capitals", "---\nTitle: Talks\nDATE: 2024\n---\nOne.", "Talks|2024||||One."},
      {"a date with the time of day", "---\ndate: 2024-05-01 14:00 CET\n---\nOne.", "|2024-05-01||||One."},
      {"a date that is none", "---\ndate: yesterday\n---\nOne.", "|||||One."},
      {"unknown keys and lines that are none", "---\nlicence: CC\nnonsense\n: x\ntitle:\n---\nOne.", "|||||One."},
      {"never closed", "---\ntitle: Talks\nOne.", "title: Talks|||||One."},
      {"a line of dashes further down", "Talks\n---\ntitle: x\n---\nOne.", "Talks|||||One."},
      {"four dashes open nothing", "----\ntitle: x\n----\nOne.", "title: x|||||One."},
      {"spaces after the dashes", "---  \ntitle: Talks\n--- \nOne.", "Talks|||||One."},
      {"twice the same key: the last", "---\ntitle: A\ntitle: B\n---\nOne.", "B|||||One."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(known(row.text) == row.known);
  }
}

TEST_CASE("front matter alone is no article") {
  CHECK_THROWS_WITH_AS(make_article("a.txt", "---\ndate: 2024\n---\n"), "a.txt: holds no text", Error);
  CHECK(make_article("a.txt", "---\ntitle: Talks\n---\n").blocks.size() == 1);
}

TEST_CASE("offsets count from the first byte of the file") {
  const std::string text = "\xEF\xBB\xBF---\r\ntitle: Talks\r\n---\r\n\r\nOne.\r\n";
  const Article article = make_article("a.txt", text);
  CHECK(article.text == text);
  REQUIRE(article.blocks.size() == 2);
  CHECK(article.blocks[0].span == Span{15, 20});
  CHECK(article.blocks[1].span.begin == text.find("One."));
}
