#include "extractors/events/lexicon.hpp"

#include <array>
#include <functional>

namespace newsgraph {

std::string_view events_data(std::string_view file);  // made by embed_data of data.cmake

namespace {

constexpr std::size_t max_fields = 24;

/// Calls `take` with the tab-separated fields of every line that is neither empty nor a comment.
void for_each_row(std::string_view text,
                  const std::function<void(const std::array<std::string_view, max_fields>&)>& take) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.empty() || line[0] == '#') continue;
    std::array<std::string_view, max_fields> fields;
    for (std::string_view& field : fields) {
      const std::size_t tab = line.find('\t');
      field = line.substr(0, tab);
      line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
    }
    take(fields);
  }
}

}  // namespace

EventLexicon::EventLexicon(const EventTables& tables) {
  read_entries(tables.triggers);
  read_entries(tables.derived);
  read_families(tables.families);
  read_senses(tables.senses);
  read_kinds(tables.same_kind);
  for_each_row(tables.light_verbs, [&](const auto& fields) { light_.insert(fields[0]); });
}

std::string_view EventLexicon::sense(std::string_view lemma, bool verb) const {
  const auto& senses = verb ? verb_senses_ : noun_senses_;
  const auto found = senses.find(lemma);
  return found == senses.end() ? std::string_view() : found->second;
}

void EventLexicon::read_senses(std::string_view text) {
  for_each_row(text, [&](const auto& fields) {
    (fields[1] == "n" ? noun_senses_ : verb_senses_).try_emplace(fields[0], fields[2]);
  });
}

void EventLexicon::read_entries(std::string_view text) {
  for_each_row(text, [&](const auto& fields) {
    const auto grade = static_cast<std::uint8_t>(fields[3].empty() ? 0 : fields[3][0] - '0');
    (fields[1] == "n" ? nouns_ : verbs_).try_emplace(fields[0], TriggerEntry{fields[2], grade, fields[0]});
  });
}

void EventLexicon::read_families(std::string_view text) {
  for_each_row(text, [&](const auto& fields) {
    const auto noun = nouns_.find(fields[0]);
    if (noun != nouns_.end()) noun->second.family = fields[1];
    const auto verb = verbs_.find(fields[0]);
    if (verb != verbs_.end() && fields[2] == "v") verb->second.family = fields[1];
  });
}

void EventLexicon::read_kinds(std::string_view text) {
  std::uint32_t bit = 1;
  for_each_row(text, [&](const auto& fields) {
    for (const std::string_view family : fields) {
      if (!family.empty()) kinds_[family] |= bit;
    }
    bit <<= 1;
  });
}

bool EventLexicon::same_kind(std::string_view family, std::string_view other) const {
  const auto a = kinds_.find(family), b = kinds_.find(other);
  return a != kinds_.end() && b != kinds_.end() && (a->second & b->second) != 0;
}

const EventLexicon& event_lexicon() {
  static const EventLexicon lexicon({events_data("triggers.tsv"), events_data("wordnet.tsv"),
                                     events_data("light_verbs.tsv"), events_data("families.tsv"),
                                     events_data("senses.tsv"), events_data("same_kind.tsv")});
  return lexicon;
}

}  // namespace newsgraph
