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

/// The article files behind paths: a file is itself, a folder every .txt file below it, "-" standard input. Without
/// repeats, in byte order, so that the order of the paths does not matter. A path that is not there, a folder that
/// cannot be read or holds no article is given to `report`, and the others are still listed.
std::vector<std::string> list_articles(const std::vector<std::string>& paths,
                                       const std::function<void(const Error&)>& report);

/// The same; throws the first Error.
std::vector<std::string> list_articles(const std::vector<std::string>& paths);

/// Reads one file, or standard input for "-". Throws Error where it cannot be read, is empty, or is no UTF-8 text.
Article read_article(const std::string& path);

/// Makes an article of text that is already there. `path` names it in messages and gives its id. Same errors.
Article make_article(const std::string& path, std::string text);

}  // namespace newsgraph
