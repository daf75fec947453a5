#include "extractors/reading/blocks.hpp"

#include <doctest/doctest.h>

#include <string>

#include "extractors/reading/read.hpp"

using namespace newsgraph;

namespace {

/// "title: A | paragraph: B": the kind and the words of each block, line breaks as "/".
std::string blocks(const std::string& text) {
  constexpr const char* kinds[] = {"title", "heading", "paragraph", "item"};
  const Article article = make_article("a.txt", text);
  std::string out;
  for (const Block& block : article.blocks) {
    std::string words(article.text_of(block.span));
    for (char& c : words) c = c == '\n' ? '/' : c;
    out += (out.empty() ? "" : " | ") + std::string(kinds[static_cast<int>(block.kind)]) + ": " + words;
  }
  return out;
}

struct Row {
  const char* what;
  std::string text;
  const char* blocks;
};

const Row rows[] = {
    {"a title and paragraphs", "Talks fail\n\nThe talks failed.\nNobody came.\n",
     "title: Talks fail | paragraph: The talks failed. | paragraph: Nobody came."},
    {"only a title", "Talks fail", "title: Talks fail"},
    {"a first line that ends a sentence", "The talks failed.\nNobody came.",
     "paragraph: The talks failed. | paragraph: Nobody came."},
    {"a sentence that ends in a quote", "They said “no.”\nSo be it.",
     "paragraph: They said “no.” | paragraph: So be it."},
    {"a heading", "Title\nOne.\nWhat now\nTwo.",
     "title: Title | paragraph: One. | heading: What now | paragraph: Two."},
    {"lists", "Title\nTerms:\n- peace\n• land.\n1. More\n12) Less",
     "title: Title | paragraph: Terms: | item: - peace | item: • land. | item: 1. More | item: 12) Less"},
    {"no lists", "Title\n-5 degrees.\n1.5 million.\n2024. A year.",
     "title: Title | paragraph: -5 degrees. | paragraph: 1.5 million. | paragraph: 2024. A year."},
    {"lines wrapped to a width", "Title\nThe talks between the two parties of the coalition on\nthe budget failed.\n",
     "title: Title | paragraph: The talks between the two parties of the coalition on/the budget failed."},
    {"a blank line is no wrap", "Title\nThe talks between the two parties of the coalition on\n\nthe budget failed.\n",
     "title: Title | heading: The talks between the two parties of the coalition on | paragraph: the budget failed."},
    {"white space at the ends", "  Title \t\n \xC2\xA0 \n\xC2\xA0One.\xC2\xA0\r\n", "title: Title | paragraph: One."},
    {"line ends of Windows", "Title\r\n\r\nOne.\r\nTwo.\r\n", "title: Title | paragraph: One. | paragraph: Two."},
    {"line ends of old Macs", "Title\r\rOne.\rTwo.", "title: Title | paragraph: One. | paragraph: Two."},
    {"rules between paragraphs", "Title\n* * *\nOne.\n———\n- - -\nTwo.",
     "title: Title | paragraph: One. | paragraph: Two."},
    {"a byte-order mark", "\xEF\xBB\xBFTitle\nOne.", "title: Title | paragraph: One."},
};

}  // namespace

TEST_CASE("blocks") {
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(blocks(row.text) == row.blocks);
  }
}

TEST_CASE("blocks are ascending, disjoint, without white space at their ends, and leave no word out") {
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const Article article = make_article("a.txt", row.text);
    std::string left = row.text;
    std::uint32_t end = 0;
    for (const Block& block : article.blocks) {
      REQUIRE(block.span.begin >= end);
      REQUIRE(block.span.begin < block.span.end);
      end = block.span.end;
      for (std::uint32_t i = block.span.begin; i < end; ++i) left[i] = ' ';
    }
    CHECK(left.find_first_not_of(" \t\r\n\xC2\xA0\xEF\xBB\xBF*-\xE2\x80\x94") == std::string::npos);
  }
}
