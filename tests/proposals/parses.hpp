/// Hand-built parses for the rules of proposals, so short that a table of them can be read.
///
///     Document d = parse("The the DET DT 2 det, troops troop NOUN NNS 3 nsubj, left leave VERB VBD 0 root");
#pragma once

#include <sstream>
#include <string>
#include <string_view>

#include "extractors/actors/actors.hpp"
#include "extractors/language/conllu.hpp"

namespace newsgraph {

/// Words parted by ", " (a comma itself is written COMMA), each "form lemma UPOS XPOS head relation"; sentences by " /
/// ".
inline Document parse(const std::string& compact) {
  std::string conllu;
  std::istringstream sentences(compact + " / ");
  std::string word;
  int id = 0;
  std::string form, lemma, upos, xpos, head, relation;
  while (sentences >> form) {
    if (form == "/") {
      if (id > 0) conllu += "\n";
      id = 0;
      continue;
    }
    sentences >> lemma >> upos >> xpos >> head >> relation;
    if (relation.back() == ',') relation.pop_back();
    if (form == "COMMA") form = lemma = ",";
    conllu += std::to_string(++id) + "\t" + form + "\t" + lemma + "\t" + upos + "\t" + xpos + "\t_\t" + head + "\t" +
              relation + "\t_\t_\n";
  }
  return read_conllu(conllu);
}

/// One actor for every token that is a proper noun or stands in `nominals`; the same word is the same actor.
inline Actors actors_of_words(const Document& d, const std::string& nominals = "") {
  Actors actors;
  actors.by_head.assign(d.size(), -1);
  for (Token t = 0; t < d.size(); ++t) {
    const std::string word(d.text(t));
    const bool nominal = (" " + nominals + " ").find(" " + word + " ") != std::string::npos;
    if (d.upos[t] != Upos::propn && !nominal) continue;
    EntityIndex entity = 0;
    while (entity < actors.entities.size() && actors.entities[entity].label != word) ++entity;
    if (entity == actors.entities.size()) {
      Entity made;
      made.label = made.key = word;
      made.kind = nominal ? EntityKind::group : EntityKind::organization;
      actors.entities.push_back(made);
    }
    actors.by_head[t] = static_cast<std::int32_t>(actors.mentions.size());
    actors.entities[entity].mentions.push_back(static_cast<std::uint32_t>(actors.mentions.size()));
    actors.mentions.push_back({{t, t + 1}, t, nominal ? MentionKind::nominal : MentionKind::name, entity});
  }
  return actors;
}

/// The words at the tokens, with spaces.
inline std::string words(const Document& d, const std::vector<Token>& heads) {
  std::string out;
  for (const Token t : heads) out.append(out.empty() ? "" : " ").append(d.text(t));
  return out;
}

/// A statement by the actor labelled `speaker` whose content is a range of tokens.
inline Statement statement_by(const Actors& actors, std::string_view speaker, Range content) {
  Statement out;
  out.content = {content};
  for (EntityIndex e = 0; e < actors.entities.size(); ++e) {
    if (actors.entities[e].label == speaker) out.speakers.push_back(e);
  }
  return out;
}

}  // namespace newsgraph
