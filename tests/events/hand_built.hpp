/// Documents and actors built by hand for tests of rules: no model in the loop.
#pragma once

#include <sstream>
#include <string>
#include <string_view>

#include "extractors/actors/actors.hpp"
#include "extractors/language/conllu.hpp"
#include "extractors/proposals/proposals.hpp"

namespace newsgraph::test {

/// Words as "form lemma UPOS XPOS head relation [NER]", a word a line, a blank line between sentences.
inline Document hand_built(std::string_view rows) {
  std::istringstream lines{std::string(rows)};
  std::string conllu = "# newpar\n";
  int id = 0;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream fields(line);
    std::string form, lemma, upos, xpos, head, relation, ner = "O";
    if (!(fields >> form >> lemma >> upos >> xpos >> head >> relation)) {
      if (id > 0) conllu += "\n";
      id = 0;
      continue;
    }
    fields >> ner;
    conllu += std::to_string(++id) + "\t" + form + "\t" + lemma + "\t" + upos + "\t" + xpos + "\t_\t" + head + "\t" +
              relation + "\t_\tNER=" + ner + "\n";
  }
  return read_conllu(conllu + "\n");
}

/// One entity per name, by its text: PER a person, ORG an organisation, LOC a place; the head is the name's last token
/// that hangs on a word outside it.
inline Actors actors_of_names(const Document& document) {
  Actors actors;
  actors.by_head.assign(document.size(), -1);
  for (Token t = 0; t < document.size(); ++t) {
    if (!document.names[t].begin) continue;
    Range range{t, t + 1};
    while (range.end < document.size() && document.names[range.end].type == document.names[t].type &&
           !document.names[range.end].begin)
      ++range.end;
    const std::string label(document.text(range));
    EntityIndex entity = 0;
    while (entity < actors.entities.size() && actors.entities[entity].label != label) ++entity;
    if (entity == actors.entities.size()) {
      Entity made;
      made.label = made.key = label;
      const NameType type = document.names[t].type;
      made.kind = type == NameType::person         ? EntityKind::person
                  : type == NameType::organization ? EntityKind::organization
                                                   : EntityKind::place;
      actors.entities.push_back(std::move(made));
    }
    Token head = range.begin;
    for (Token i = range.begin; i < range.end; ++i) {
      if (!range.contains(document.heads[i]) || document.is_root(i)) head = i;
    }
    actors.by_head[head] = static_cast<std::int32_t>(actors.mentions.size());
    actors.entities[entity].mentions.push_back(static_cast<std::uint32_t>(actors.mentions.size()));
    actors.mentions.push_back({range, head, MentionKind::name, entity});
  }
  return actors;
}

/// Labels of the parties, joined by ", ".
inline std::string names_of(const Actors& actors, const std::vector<Party>& parties) {
  std::string out;
  for (const Party& party : parties) out += (out.empty() ? "" : ", ") + actors.entities[party.actor].label;
  return out;
}

}  // namespace newsgraph::test
