#include <doctest/doctest.h>

#include <string>

#include "extractors/language/tokenize.hpp"

using namespace newsgraph;

namespace {

std::string sentences(const std::string& text) {
  Article article;
  article.text = text;
  article.blocks.push_back({{0, static_cast<std::uint32_t>(text.size())}, BlockKind::paragraph});
  const Tokenization words = tokenize(article);
  std::string out;
  for (const Range s : words.sentences) {
    if (!out.empty()) out += " | ";
    const std::uint32_t begin = words.tokens[s.begin].begin;
    out += text.substr(begin, words.tokens[s.end - 1].end - begin);
  }
  return out;
}

}  // namespace

TEST_CASE("sentences end where a reader ends them") {
  // A bar in the text is where the sentence must end; it is taken out before splitting.
  const char* cases[] = {
      "He left. | She stayed.",
      "Gen. Smith met Lt. Col. Jones. | They spoke.",
      "J. R. Smith and George W. Bush met.",
      "He lives in the U.S. Senate building.",
      "He moved to the U.S. | The move was easy.",
      "They met at 5 p.m. | The talks failed.",
      "They met at 5 p.m. on Friday.",
      "Acme Inc. said so. | Shares fell.",
      "It rose 2.5 percent. | It fell.",
      "“I agree.” | He left.",
      "“I agree. | I do,” he said.",
      "\"I agree.\" | He left.",
      "“Is it true?” she asked. | No one knew.",
      "“Is it true?” Smith asked.",
      "“Go!” the minister shouted.",
      "“We met Mr. Smith in the U.S. last week,” he said.",
      "Is it true? | No.",
      "He waited... and left.",
      "He said: “No.”",
      "(He left.) | She stayed.",
      "No. 10 said nothing.",
      "WASHINGTON (Reuters) - The president spoke.",
      "The deal, worth $2.5bn, was signed in St. Petersburg.",
      "See https://a.org/b.html. | It is there.",
  };
  for (const std::string marked : cases) {
    std::string text = marked;
    for (std::size_t bar = text.find(" | "); bar != std::string::npos; bar = text.find(" | "))
      text.replace(bar, 3, " ");
    CHECK(sentences(text) == marked);
  }
}

TEST_CASE("a blank line ends a sentence, a single line break does not") {
  CHECK(sentences("A headline\n\nThe text goes\non here.") == "A headline | The text goes\non here.");
}

TEST_CASE("no sentence crosses a block") {
  Article article;
  article.text = "One two\nThree four";
  article.blocks = {{{0, 7}, BlockKind::list_item}, {{8, 18}, BlockKind::list_item}};
  const Tokenization words = tokenize(article);
  REQUIRE(words.sentences.size() == 2);
  CHECK(words.sentences[0] == Range{0, 2});
  CHECK(words.blocks == std::vector<std::uint32_t>{0, 1});
}
