/// Documents written by hand, one sentence per line: form/UPOS/head/relation, with .XPOS after the UPOS where it
/// matters, =lemma after the form, and /B-PER and the like for names. A form that ends in ~ has no space behind it
/// ("Jean~" "-~" "Luc" is "Jean-Luc"). A line that starts with "¶ " begins a paragraph.
///
///     parse_table("Moreau/PROPN/2/nsubj/B-PER spoke=speak/VERB/0/root ./PUNCT/2/punct")
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "extractors/actors/actors.hpp"
#include "extractors/language/conllu.hpp"

/// The last column of CoNLL-U.
inline std::string misc_of(bool tight, const std::string& name) {
  std::string misc = tight ? "SpaceAfter=No" : "";
  if (!name.empty()) misc += (tight ? "|NER=" : "NER=") + name;
  return misc.empty() ? "_" : misc;
}

inline newsgraph::Document parse_table(const std::string& table) {
  std::istringstream lines(table);
  std::string conllu;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("¶ ")) {
      conllu += "# newpar\n";
      line.erase(0, std::string("¶ ").size());
    }
    std::istringstream words(line);
    int id = 0;
    for (std::string word; words >> word;) {
      std::vector<std::string> cells;
      std::istringstream parts(word);
      for (std::string cell; std::getline(parts, cell, '/');) cells.push_back(cell);
      std::string form = cells.at(0), lemma = "_", upos = cells.at(1), xpos = "_";
      if (const auto at = form.find('='); at != std::string::npos) {
        lemma = form.substr(at + 1);
        form.resize(at);
      }
      const bool tight = form.size() > 1 && form.ends_with('~');
      if (tight) form.pop_back();
      if (const auto at = upos.find('.'); at != std::string::npos) {
        xpos = upos.substr(at + 1);
        upos.resize(at);
      }
      conllu += std::to_string(++id) + '\t' + form + '\t' + lemma + '\t' + upos + '\t' + xpos + "\t_\t" + cells.at(2) +
                '\t' + cells.at(3) + "\t_\t" + misc_of(tight, cells.size() > 4 ? cells[4] : "") + '\n';
    }
    if (id > 0) conllu += '\n';
  }
  return newsgraph::read_conllu(conllu);
}

/// The mentions of each entity joined by " = ", entities by "; ", in the order of the text.
inline std::string chains(const newsgraph::Document& document, const newsgraph::Actors& actors) {
  std::string out;
  for (const newsgraph::Entity& entity : actors.entities) {
    if (!out.empty()) out += "; ";
    for (std::size_t i = 0; i < entity.mentions.size(); ++i) {
      if (i > 0) out += " = ";
      out += document.text(actors.mentions[entity.mentions[i]].range);
    }
  }
  return out;
}

inline std::string chains(const std::string& table) {
  const newsgraph::Document document = parse_table(table);
  return chains(document, newsgraph::find_actors(document));
}
