/// Files -> articles.
///
///     for (const std::string& path : list_articles({"articles"})) Article article = read_article(path);
#pragma once

#include <string>
#include <vector>

#include "extractors/reading/article.hpp"

namespace newsgraph {

/// The article files behind paths: a file is itself, a folder every .txt file below it in byte order of the paths,
/// "-" standard input. Repeats are dropped. Throws Error for a path that is not there and a folder without articles.
std::vector<std::string> list_articles(const std::vector<std::string>& paths);

/// Reads one file, or standard input for "-". Throws Error where it cannot be read, is empty, or is no UTF-8 text.
Article read_article(const std::string& path);

/// Makes an article of text that is already there. `path` names it in messages and gives its id. Same errors.
Article make_article(const std::string& path, std::string text);

}  // namespace newsgraph
