/// Files -> articles.
///
///     for (const std::string& path : list_articles({"articles"})) Article article = read_article(path);
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "extractors/reading/article.hpp"
#include "graph/error.hpp"

namespace newsgraph {

using Report = std::function<void(const Error&)>;

/// The article files behind paths: a file is itself, "-" standard input, a folder every file below it whose ending is
/// .txt, .md, .html or .jsonl (or .markdown, .htm, .ndjson), but a README. Without repeats, in byte order, so that the
/// order of the paths does not matter. A path that is not there, a folder that cannot be read or holds no article is
/// given to `report`, and the others are still listed.
std::vector<std::string> list_articles(const std::vector<std::string>& paths, const Report& report);

/// The same; throws the first Error.
std::vector<std::string> list_articles(const std::vector<std::string>& paths);

/// Reads a file, or standard input for "-": one article, of JSON lines one per line. The ending tells Markdown, web
/// pages and JSON lines, all else is plain text. What cannot be read, is empty, or is no UTF-8 text is given to
/// `report`.
std::vector<Article> read_articles(const std::string& path, const Report& report);

/// The one article of a file. Throws Error where it cannot be read or holds another number of them.
Article read_article(const std::string& path);

/// Makes an article of text that is already there. `path` names it in messages and gives its id. Same errors.
Article make_article(const std::string& path, std::string text);

}  // namespace newsgraph
