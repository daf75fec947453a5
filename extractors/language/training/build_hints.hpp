/// Dictionaries and gazetteers -> the section of the hints.
#pragma once

#include <string>
#include <vector>

namespace newsgraph {

/// `wordnet` is the folder of WordNet 3's index and data files (Debian: wordnet-base, /usr/share/wordnet), or empty.
/// A gazetteer is a file of lines "name TAB kind": f, m or u for given names, a country code for cities, else a
/// word: country, capital, region; armed, body, company, igo, media, metonym, ngo, party. Other kinds are left out.
/// @throws Error
std::string build_hints(const std::string& wordnet, const std::vector<std::string>& gazetteers);

}  // namespace newsgraph
