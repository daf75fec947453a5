#include "extractors/reading/read.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>

#include "extractors/reading/blocks.hpp"
#include "extractors/reading/front_matter.hpp"
#include "extractors/reading/page.hpp"
#include "graph/error.hpp"
#include "graph/text.hpp"

namespace newsgraph {
namespace fs = std::filesystem;
namespace {

std::string read_all(const std::string& path) {
  if (path == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
  std::error_code error;
  if (fs::is_directory(path, error)) throw Error(path, "", "is a folder, not an article");
  std::ifstream in(path, std::ios::binary);
  if (!in) throw Error(path, "", "cannot be opened for reading");
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (in.bad()) throw Error(path, "", "reading failed");
  return text;
}

enum class Kind { plain, markdown, html, json_lines };

std::optional<Kind> kind_by_ending(const fs::path& path) {
  const std::string ending = fold_case(path.extension().string());
  if (ending == ".txt") return Kind::plain;
  if (ending == ".md" || ending == ".markdown") return Kind::markdown;
  if (ending == ".html" || ending == ".htm") return Kind::html;
  if (ending == ".jsonl" || ending == ".ndjson") return Kind::json_lines;
  return std::nullopt;
}

/// Whether a file of a folder is taken for an article.
bool is_article(const fs::path& path) {
  return kind_by_ending(path).has_value() && fold_case(path.stem().string()) != "readme";
}

std::vector<std::string> files_below(const std::string& folder) {
  std::vector<std::string> out;
  std::error_code error;
  fs::recursive_directory_iterator it(folder, error);
  for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
    std::error_code ignored;  // a link that leads nowhere is no regular file
    if (it->is_regular_file(ignored) && is_article(it->path())) out.push_back(it->path().lexically_normal().string());
  }
  if (error) throw Error(folder, "", "the folder cannot be read: " + error.message());
  if (out.empty()) throw Error(folder, "", "the folder holds no article (.txt, .md, .html, .jsonl)");
  return out;
}

std::vector<std::string> files_behind(const std::string& path) {
  if (path == "-") return {path};
  const std::string shown = fs::path(path).lexically_normal().string();  // however it was written
  std::error_code error;
  if (!fs::exists(path, error)) throw Error(path, "", "no such file or folder");
  return fs::is_directory(path, error) ? files_below(shown) : std::vector{shown};
}

/// "<file name>.<hash of the text>": readable, and never the same for two texts, whatever else is read beside them.
std::string make_id(const std::string& path, std::string_view text) {
  constexpr std::size_t longest = 80;
  std::string id = slug(path == "-" ? "stdin" : fs::path(path).stem().string()).substr(0, longest);
  if (id.empty()) id = "article";
  return id + "." + short_hash(text, 8);
}

void require_text(const std::string& path, std::string_view text) {
  constexpr std::size_t largest = std::size_t{1} << 30U;  // spans count in 32 bits
  if (text.size() > largest) throw Error(path, "", "is larger than 1 GiB");
  if (const std::size_t bad = find_invalid_utf8(text); bad != std::string_view::npos) {
    throw Error(path, "byte " + std::to_string(bad), "is no valid UTF-8; save the article as UTF-8");
  }
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
    throw Error(path, "byte " + std::to_string(nul), "is a NUL byte; this is no text file");
  }
}

/// The title stands before the body, as in a plain text, and both are the article's text.
Article article_of(Page page, const std::string& path) {
  PlainText title;
  title.add(page.title);
  page.title = std::move(title).take();
  const bool repeated = page.body.starts_with(page.title);
  Article article = make_article(path, repeated ? std::move(page.body) : page.title + "\n\n" + page.body);
  if (!page.title.empty()) article.title = std::move(page.title);
  article.published = published_day(page.date);
  article.url = std::move(page.url);
  article.publisher = std::move(page.publisher);
  article.author = std::move(page.author);
  return article;
}

std::vector<Article> read_json_lines(const std::string& path, std::string_view text, const Report& report) {
  std::vector<Article> out;
  std::size_t number = 0;
  for (std::size_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    try {
      out.push_back(article_of(read_json_line(line, path, "line " + std::to_string(number)), path));
    } catch (const Error& error) {
      report(error);
    }
  }
  return out;
}

}  // namespace

std::vector<std::string> list_articles(const std::vector<std::string>& paths, const Report& report) {
  std::vector<std::string> out;
  for (const std::string& path : paths) {
    try {
      const std::vector<std::string> files = files_behind(path);
      out.insert(out.end(), files.begin(), files.end());
    } catch (const Error& error) {
      report(error);
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<std::string> list_articles(const std::vector<std::string>& paths) {
  return list_articles(paths, [](const Error& error) { throw error; });
}

Article make_article(const std::string& path, std::string text) {
  require_text(path, text);
  Article article;
  article.id = make_id(path, text);
  article.path = path;
  article.text = std::move(text);
  const FrontMatter front = read_front_matter(article);
  article.blocks = find_blocks(article.text, front);
  if (article.blocks.empty()) throw Error(path, "", "holds no text");
  if (article.title.empty() && article.blocks.front().kind == BlockKind::title) {
    article.title = std::string(article.text_of(article.blocks.front().span));
  }
  return article;
}

std::vector<Article> read_articles(const std::string& path, const Report& report) {
  std::vector<Article> out;
  try {
    std::string text = read_all(path);
    const Kind kind = path == "-" ? Kind::plain : kind_by_ending(path).value_or(Kind::plain);
    if (kind != Kind::plain) require_text(path, text);
    switch (kind) {
      case Kind::plain: out.push_back(make_article(path, std::move(text))); break;
      case Kind::markdown: out.push_back(article_of(read_markdown(text), path)); break;
      case Kind::html: out.push_back(article_of(read_html(text), path)); break;
      case Kind::json_lines: out = read_json_lines(path, text, report); break;
    }
  } catch (const Error& error) {
    report(error);
  }
  return out;
}

Article read_article(const std::string& path) {
  std::vector<Article> articles = read_articles(path, [](const Error& error) { throw error; });
  if (articles.size() != 1)
    throw Error(path, "", "holds " + std::to_string(articles.size()) + " articles, where one is wanted");
  return std::move(articles.front());
}

}  // namespace newsgraph
