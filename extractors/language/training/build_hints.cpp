#include "extractors/language/training/build_hints.hpp"

#include <algorithm>
#include <bit>
#include <fstream>
#include <map>
#include <sstream>
#include <unordered_map>

#include "extractors/language/characters.hpp"
#include "extractors/language/hints.hpp"
#include "extractors/language/tokenize.hpp"
#include "extractors/language/words.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

/// WordNet's files of lexicographers for proper nouns (lexnames(5WN)).
constexpr std::string_view group_file = "14", location_file = "15", person_file = "18";

class HintBuilder {
 public:
  /// Words of `phrase` as the tokeniser cuts them; every shorter phrase it begins with is marked as such.
  void add(const std::string& phrase, std::uint8_t hints) {
    std::vector<Span> tokens;
    split_words(phrase, {0, static_cast<std::uint32_t>(phrase.size())}, tokens);
    if (tokens.empty() || tokens.size() > 6) return;
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const std::string word = lower_text(std::string_view(phrase).substr(tokens[i].begin, tokens[i].size()));
      hash = i == 0 ? phrase_hash(hash_bytes(word)) : longer_phrase(hash, hash_bytes(word));
      const bool last = i + 1 == tokens.size();
      table_[hash] = static_cast<std::uint8_t>(table_[hash] | (last ? hints : hint::opens_phrase));
    }
  }

  void add_wordnet(const std::string& folder) {
    const std::map<std::string, std::uint8_t> parts = {
        {"noun", hint::noun}, {"verb", hint::verb}, {"adj", hint::adjective}, {"adv", hint::adverb}};
    for (const auto& [part, hints] : parts) read_index(folder + "/index." + part, hints);
    read_proper_nouns(folder + "/data.noun");
  }

  void add_gazetteer(const std::string& path) {
    std::ifstream in = open(path);
    for (std::string line; std::getline(in, line);) {
      const std::size_t tab = line.find('\t');
      if (line.empty() || line[0] == '#' || tab == std::string::npos) continue;
      const std::string kind = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
      if (const std::uint8_t hints = kind_hints(kind); hints != 0) add(line.substr(0, tab), hints);
    }
  }

  std::string pack() const {
    std::vector<std::pair<std::uint64_t, std::uint8_t>> sorted(table_.begin(), table_.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::uint32_t> slots(std::bit_ceil(sorted.size() * 5 / 4 + 2));
    const std::uint64_t mask = slots.size() - 1;
    for (const auto& [hash, hints] : sorted) {
      if (hints == 0) continue;
      std::uint64_t i = hash & mask;
      while (slots[i] != 0) i = (i + 1) & mask;
      slots[i] = Hints::slot_of(hash, hints);
    }
    return {reinterpret_cast<const char*>(slots.data()), slots.size() * sizeof(std::uint32_t)};
  }

 private:
  static std::ifstream open(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw Error(path, "", "cannot be read");
    return in;
  }

  static std::uint8_t kind_hints(const std::string& kind) {
    static const std::map<std::string, std::uint8_t> kinds = {
        {"f", hint::person},           {"m", hint::person},           {"u", hint::person},
        {"country", hint::place},      {"capital", hint::place},      {"region", hint::place},
        {"armed", hint::organization}, {"body", hint::organization},  {"company", hint::organization},
        {"igo", hint::organization},   {"media", hint::organization}, {"metonym", hint::organization},
        {"ngo", hint::organization},   {"party", hint::organization}};
    const auto it = kinds.find(kind);
    if (it != kinds.end()) return it->second;
    const bool country_code = kind.size() == 2 && is_ascii_upper(kind[0]) && is_ascii_upper(kind[1]);
    if (country_code) return hint::place;  // a list of cities
    return 0;
  }

  /// index.POS: lines "lemma pos ..."; the licence at the top is indented. Single words only.
  void read_index(const std::string& path, std::uint8_t hints) {
    std::ifstream in = open(path);
    for (std::string line; std::getline(in, line);) {
      const std::string lemma = line.substr(0, line.find(' '));
      if (lemma.empty() || lemma.find_first_of("_-./") != std::string::npos) continue;
      std::uint8_t& entry = table_[phrase_hash(hash_bytes(lower_text(lemma)))];
      entry = static_cast<std::uint8_t>(entry | hints);
    }
  }

  /// data.noun: lines "offset file n words word id word id ..."; capitals are kept.
  void read_proper_nouns(const std::string& path) {
    std::ifstream in = open(path);
    for (std::string line; std::getline(in, line);) {
      if (line.empty() || line[0] == ' ') continue;
      std::istringstream fields(line);
      std::string offset, file, part, count, word, id;
      fields >> offset >> file >> part >> count;
      const std::uint8_t hints = file == group_file      ? hint::organization
                                 : file == location_file ? hint::place
                                 : file == person_file   ? hint::person
                                                         : std::uint8_t{0};
      if (hints == 0) continue;
      for (long n = std::stol(count, nullptr, 16); n > 0 && fields >> word >> id; --n) {
        if (!is_ascii_upper(word[0])) continue;
        std::replace(word.begin(), word.end(), '_', ' ');
        add(word, hints);
      }
    }
  }

  std::unordered_map<std::uint64_t, std::uint8_t> table_;
};

}  // namespace

std::string build_hints(const std::string& wordnet, const std::vector<std::string>& gazetteers) {
  HintBuilder builder;
  if (!wordnet.empty()) builder.add_wordnet(wordnet);
  for (const std::string& path : gazetteers) builder.add_gazetteer(path);
  return builder.pack();
}

}  // namespace newsgraph
