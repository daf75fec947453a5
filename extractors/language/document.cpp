#include "extractors/language/document.hpp"

#include <algorithm>

namespace newsgraph {

std::uint32_t Document::sentence_of(Token t) const {
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), t,
                                      [](Token token, const Range& sentence) { return token < sentence.begin; });
  return static_cast<std::uint32_t>(after - sentences.begin()) - 1;
}

}  // namespace newsgraph
