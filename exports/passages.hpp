/// From a provenance to what a reader wants to see: the article, the sentence, a link to the words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/items.hpp"

namespace newsgraph {

/// The article of that id, or null.
const ArticleInfo* find_article(const GraphInfo& info, std::string_view id);

/// The sentence that holds the start of the span, or null where the graph does not keep it.
const SentenceText* find_sentence(const GraphInfo& info, const Provenance& provenance);

/// The text around a span for people: its sentence, or the words themselves where they are longer or it is not kept.
std::string_view passage_text(const GraphInfo& info, const Provenance& provenance);

/// The article's title, else the start of its first sentence that the graph keeps, else its id.
std::string article_name(const ArticleInfo& article);

/// "Publisher, 2025-08-15", as far as known.
std::string article_source(const ArticleInfo& article);

/// "Title (Publisher, 2025-08-15)", as far as known.
std::string article_line(const ArticleInfo& article);

/// The article's URL with a text fragment (wicg.github.io/scroll-to-text-fragment) that marks the words in a browser;
/// empty where the article has no URL.
std::string link_to_words(const GraphInfo& info, const Provenance& provenance);

/// The passage that stands for a node: content before anchor before mention, the longest, the first.
const Provenance* main_passage(const std::vector<Provenance>& provenance);

/// The node's date, or the day its first article was published; empty where neither is known.
std::string date_of(const GraphInfo& info, const Node& node);

/// First and last day that articles were published, "2025-08-10 to 2025-08-19"; empty where unknown.
std::string date_range(const GraphInfo& info);

/// A URL as it may stand in markup and RDF: blanks, quotes, brackets and bytes beyond ASCII as %XX, the rest as it is.
std::string safe_url(std::string_view url);

/// RFC 3986: everything but unreserved characters as %XX, "/" kept where `keep_slash`.
std::string percent_encoded(std::string_view text, bool keep_slash = false);

}  // namespace newsgraph
