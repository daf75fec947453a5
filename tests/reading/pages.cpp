// Markdown, web pages and JSON lines as articles.
#include <doctest/doctest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "extractors/reading/page.hpp"
#include "extractors/reading/read.hpp"

using namespace newsgraph;
namespace fs = std::filesystem;

namespace {

/// A file that is there as long as this is.
class File {
 public:
  File(const std::string& name, const std::string& text)
      : path_(fs::temp_directory_path() / ("newsgraph-" + std::to_string(::getpid()) + name)) {
    std::ofstream(path_, std::ios::binary) << text;
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { fs::remove(path_); }
  std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

std::string facts(const Page& page) {
  return page.title + "|" + page.date + "|" + page.url + "|" + page.publisher + "|" + page.author;
}

struct Row {
  const char* text;
  const char* body;
};

}  // namespace

TEST_CASE("Markdown: the words without the marks") {
  const Row rows[] = {
      {"# Ferry agreed\n\nMinisters **agreed** on a\n[new ferry](https://x.example) on *Wednesday*.\n",
       "Ferry agreed\n\nMinisters agreed on a new ferry on Wednesday."},
      {"It costs:\n\n- 20 million\n- 5 million\n  for the harbour\n\n1. one\n",
       "It costs:\n\n- 20 million\n\n- 5 million for the harbour\n\n- one"},
      {"> “We will go,” she said.\n>\n> “Now.”\n", "“We will go,” she said.\n\n“Now.”"},
      {"A &amp; B &mdash; caf&eacute; &#8217; &#x2019; &nope;", "A & B — café ’ ’ &nope;"},
      {"one  \ntwo <b>three</b> ![alt](p.png)four\n\n<div>\nraw\n</div>\n", "one\ntwo three four"},
      {"| a | b |\n|---|---|\n| c | d |\n", "a\n\nb\n\nc\n\nd"},
      {"```\ncode here\n```\n", "code here"},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read_markdown(row.text).body == row.body);
  }
  const Page page = read_markdown("---\ntitle: Ferry\ndate: 2024-05-01\npublisher: Example Post\n---\nText.\n");
  CHECK(facts(page) == "Ferry|2024-05-01||Example Post|");
  CHECK(page.body == "Text.");
}

TEST_CASE("web pages: the article alone, a paragraph per block") {
  const Row rows[] = {
      {"<p>One <b>two</b>\n three.<p>Four &amp; five", "One two three.\n\nFour & five"},
      {"<nav>Menu</nav><main><h1>Ferry</h1><p>Text.</p><aside>Ad</aside></main><footer>c</footer>", "Ferry\n\nText."},
      {"<main>no <article><p>Short.</p></article><article><p>The longer "
       "one.</p><ul><li>a<li><p>b</p></ul></article></main>",
       "The longer one.\n\n- a\n\n- b"},
      {"<body><script>var a = '<p>x</p>';</script><p>He said: <q>No</q><br>Then left.</body>",
       "He said: No\nThen left."},
      {"<div>Loose<div>inner</div>again</div>", "Loose\n\ninner\n\nagain"},
      {"no markup at all", "no markup at all"},
      {"<p>a<!-- not this -->b</p>", "ab"},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read_html(row.text).body == row.body);
  }
  const Page page = read_html(
      "<html><head><title>Ferry - Example Post</title><meta property='og:site_name' content='Example Post'>"
      "<meta property='article:published_time' content='2024-05-01T14:00:00Z'><meta name='author' content='A. Writer'>"
      "<link rel='canonical' href='https://x.example/f'></head><body><h1>Ferry <i>agreed</i></h1><p>Text.</p>");
  CHECK(facts(page) == "Ferry agreed|2024-05-01T14:00:00Z|https://x.example/f|Example Post|A. Writer");
  CHECK(read_html("<title>Only this</title><p>Text <time datetime='2024-05-02'>today</time>").title == "Only this");
}

TEST_CASE("a web page nested deeper than the stack") {
  std::string text;
  for (int i = 0; i < 100000; ++i) text += i % 2 == 0 ? "<div>" : "<b>";
  CHECK_NOTHROW(read_html(text + "words"));
  text.clear();
  for (int i = 0; i < 20000; ++i) text += "> ";
  CHECK_NOTHROW(read_markdown(text + "words"));
}

TEST_CASE("files by their ending: title, date and text become an article") {
  const File html("-a.html",
                  "<title>Ferry agreed</title><body><time datetime='2024-05-01'></time><p>Ministers met in Oslo.</p>");
  const Article article = read_article(html.path());
  CHECK(article.text == "Ferry agreed\n\nMinisters met in Oslo.");
  CHECK(article.title == "Ferry agreed");
  CHECK(article.published == "2024-05-01");
  REQUIRE(article.blocks.size() == 2);
  CHECK(article.blocks[0].kind == BlockKind::title);
  CHECK(article.text_of(article.blocks[1].span) == "Ministers met in Oslo.");
  const File markdown("-b.md", "# Ferry\n\nText one.\n");
  CHECK(read_article(markdown.path()).text == "Ferry\n\nText one.");
  const File empty("-c.html", "<script>x</script>");
  CHECK_THROWS_AS(read_article(empty.path()), Error);
}

TEST_CASE("JSON lines: an article per line, bad lines named, the others read") {
  const File file("-d.jsonl",
                  "{\"title\": \"Ferry\", \"text\": \"Ministers met.\", \"date\": \"2024-05-01\", \"tags\": [1]}\n"
                  "not json\n"
                  "\n"
                  "[1]\n"
                  "{\"title\": \"No text\"}\n"
                  "{\"text\": 7}\n"
                  "{\"text\": \"a\\u0000b\"}\n"
                  "{\"text\": \"Second one.\", \"url\": null}");
  std::string problems;
  const auto articles = read_articles(file.path(), [&](const Error& error) {
    problems += std::string(error.what()).substr(file.path().size() + 2) + "\n";
  });
  REQUIRE(articles.size() == 2);
  CHECK(articles[0].text == "Ferry\n\nMinisters met.");
  CHECK(articles[0].published == "2024-05-01");
  CHECK(articles[1].text == "Second one.");
  CHECK(articles[0].id != articles[1].id);
  CHECK(problems ==
        "line 2: is no JSON: Invalid value.\n"
        "line 4: is no JSON object with a member \"text\"\n"
        "line 5: has no \"text\"\n"
        "line 6: \"text\" is no string\n"
        "byte 1: is a NUL byte; this is no text file\n");
  CHECK_THROWS_AS(read_article(file.path()), Error);
}
