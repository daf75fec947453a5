/// The lines between two `---` lines at the top of an article: `key: value`, keys title, date, url, publisher, author.
/// The format is described in articles/README.md.
#pragma once

#include <cstdint>

#include "extractors/reading/article.hpp"

namespace newsgraph {

struct FrontMatter {
  Span title;              ///< bytes of the title's value, without quotation marks; empty where there is none
  std::uint32_t body = 0;  ///< first byte after the front matter (and after a byte-order mark)
};

/// Fills title, published, url, publisher and author of the article from its text. Text without front matter, or with
/// an opening `---` that is never closed, has none and is all body. Unknown keys are ignored. A date that is not
/// ISO 8601 is left out.
FrontMatter read_front_matter(Article& article);

/// A date as articles write it: ISO 8601, a blank and anything may follow ("2024-05-01 14:00 CET"). Else empty.
std::string published_day(std::string_view text);

}  // namespace newsgraph
