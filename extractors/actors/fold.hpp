/// The key of a name: what stays the same however a newspaper writes it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

/// Lower case, no diacritics, no periods or apostrophes, any other punctuation as one space, no leading "the":
/// "The U.S." -> "us", "Gdańsk" -> "gdansk", "al-Qa'ida" -> "al qaida". A possessive "'s" at the end is dropped.
/// Empty for text without letters or digits. `scripts/gazetteers` folds the data the same way.
std::string fold(std::string_view name);

/// The words of a folded name: views into `folded`.
std::vector<std::string_view> words_of(std::string_view folded);

}  // namespace newsgraph
