#include "extractors/reading/read.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "extractors/reading/blocks.hpp"
#include "extractors/reading/front_matter.hpp"
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

std::vector<std::string> files_below(const std::string& folder) {
  std::vector<std::string> out;
  std::error_code error;
  fs::recursive_directory_iterator it(folder, error);
  for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
    std::error_code ignored;  // a link that leads nowhere is no regular file
    if (it->is_regular_file(ignored) && it->path().extension() == ".txt") out.push_back(it->path().lexically_normal().string());
  }
  if (error) throw Error(folder, "", "the folder cannot be read: " + error.message());
  if (out.empty()) throw Error(folder, "", "the folder holds no article (.txt)");
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

}  // namespace

std::vector<std::string> list_articles(const std::vector<std::string>& paths,
                                       const std::function<void(const Error&)>& report) {
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
  if (const std::size_t bad = find_invalid_utf8(text); bad != std::string_view::npos) {
    throw Error(path, "byte " + std::to_string(bad), "is no valid UTF-8; save the article as UTF-8");
  }
  if (const std::size_t nul = text.find('\0'); nul != std::string::npos) {
    throw Error(path, "byte " + std::to_string(nul), "is a NUL byte; this is no text file");
  }
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

Article read_article(const std::string& path) { return make_article(path, read_all(path)); }

}  // namespace newsgraph
