/// Articles that are no plain text: Markdown, web pages, JSON lines. Each becomes a page of plain text, and that text
/// is the article: spans count in it (`newsgraph text FILE` prints it).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

/// What a file says about an article, and its words. Fields that it does not tell are empty.
struct Page {
  std::string title;
  std::string date;  ///< as written
  std::string url;
  std::string publisher;
  std::string author;
  std::string body;  ///< plain text: paragraphs apart by an empty line, items of lists after "- "
};

/// CommonMark with tables, by md4c; front matter as in plain text. Links keep their words, pictures and HTML go.
/// `text` is valid UTF-8. Total: any text is some page.
Page read_markdown(std::string_view text);

/// A web page, by libxml2: the longest <article>, else <main>, else <body>, without navigation, forms, scripts and
/// asides; title, date and the rest from <meta>, <link>, <time> and <title>. `text` is valid UTF-8. Total.
Page read_html(std::string_view text);

/// One line of JSON: an object with `text` and, where known, `title`, `date`, `url`, `publisher`, `author`: strings;
/// other members are ignored. Throws Error, naming `path` and `place`, where it is none.
Page read_json_line(std::string_view line, const std::string& path, const std::string& place);

/// Puts plain text together from the pieces of a marked-up one.
class PlainText {
 public:
  /// Runs of white space become one blank.
  void add(std::string_view text);
  void break_line();
  /// Ends the paragraph; "- " stands before the next one if it is an item of a list.
  void end_paragraph(bool item_follows = false);
  /// The text so far; nothing may be added after that.
  std::string take() &&;

 private:
  std::string done_, paragraph_;
  bool item_ = false;
  bool blank_ = false;  ///< white space since the last word
};

}  // namespace newsgraph
