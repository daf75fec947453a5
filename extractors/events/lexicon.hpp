/// The words that name happenings: lemma and part of speech -> PLOVER type and how surely it is a happening.
///
/// The tables behind it stand in data/: triggers.tsv by hand from the public descriptions of PLOVER and CAMEO,
/// wordnet.tsv spread from it over WordNet 3.0 by scripts/make_event_lexicon.py, light_verbs.tsv ("hold" talks),
/// families.tsv (resignation, resign), senses.tsv (attack: contact) and same_kind.tsv (stab, attack).
///
///     const EventLexicon& lexicon = event_lexicon();
///     lexicon.verb("resign")->type;  // "CONCEDE"
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace newsgraph {

struct TriggerEntry {
  std::string_view type;    ///< a PLOVER type, OTHER, or NONE for what is no event
  std::uint8_t grade = 1;   ///< 3 a concrete happening, 2 one with definite participants, 1 may be one, 0 none
  std::string_view family;  ///< what the same event may be called by another part of speech: "resign" of "resignation"
};

/// The texts of the tables: tab separated, one word a line; lines that are empty or start with "#" are skipped, of two
/// lines for one word the first counts.
struct EventTables {
  std::string_view triggers, derived, light_verbs, families, senses, same_kind;
};

class EventLexicon {
 public:
  /// Keeps views of the tables: they must outlive the lexicon.
  explicit EventLexicon(const EventTables& tables);

  /// The entry of a lemma in lower case, particles joined by "_" ("step_down"), or null.
  const TriggerEntry* verb(std::string_view lemma) const { return find(verbs_, lemma); }
  const TriggerEntry* noun(std::string_view lemma) const { return find(nouns_, lemma); }
  /// WordNet's lexicographer file of the most frequent sense ("contact", "stative", "act"), or empty.
  std::string_view sense(std::string_view lemma, bool verb) const;
  /// Whether two different families may name the same kind of happening.
  bool same_kind(std::string_view family, std::string_view other) const;
  bool is_light_verb(std::string_view lemma) const { return light_.contains(lemma); }

 private:
  using Table = std::unordered_map<std::string_view, TriggerEntry>;
  static const TriggerEntry* find(const Table& table, std::string_view lemma) {
    const auto found = table.find(lemma);
    return found == table.end() ? nullptr : &found->second;
  }
  void read_entries(std::string_view text);
  void read_families(std::string_view text);
  void read_senses(std::string_view text);
  void read_kinds(std::string_view text);

  Table verbs_, nouns_;
  std::unordered_map<std::string_view, std::string_view> verb_senses_, noun_senses_;
  std::unordered_map<std::string_view, std::uint32_t> kinds_;  ///< by family, one bit per line of same_kind.tsv
  std::unordered_set<std::string_view> light_;
};

/// The lexicon compiled into the program; made at first use, safe to share between threads.
const EventLexicon& event_lexicon();

}  // namespace newsgraph
