// Bytes as an article file: an Error, or blocks that are ascending, disjoint, not empty and cut no character. As
// Markdown and as a web page they give valid text.
#include "extractors/reading/page.hpp"
#include "extractors/reading/read.hpp"
#include "graph/text.hpp"
#include "graph/validate.hpp"
#include "tests/fuzz/targets.hpp"

void newsgraph::fuzz::run(std::string_view bytes) {
  Article article;
  try {
    article = make_article("fuzz.txt", std::string(bytes));
  } catch (const Error&) {
    return;
  }
  for (const Page& page : {read_markdown(bytes), read_html(bytes)}) {
    require(find_invalid_utf8(page.body) == std::string_view::npos, "the body is valid UTF-8");
    require(page.body.find('\0') == std::string::npos, "the body has no NUL");
  }
  require(article.text == bytes, "the text is stored as it is");
  require(is_valid_id(article.id), "the id is well-formed");
  require(article.published.empty() || is_valid_date(article.published), "the date is one");
  require(!article.blocks.empty(), "there is a block");
  std::uint32_t end = 0;
  for (const Block& block : article.blocks) {
    require(block.span.begin >= end && !block.span.empty() && block.span.end <= bytes.size(), "blocks are in order");
    require(find_invalid_utf8(article.text_of(block.span)) == std::string_view::npos, "blocks cut no character");
    end = block.span.end;
  }
}
