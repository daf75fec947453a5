/// What the rules of proposals find in a sentence built by hand, as a line of text.
#pragma once

#include "extractors/proposals/candidates.hpp"
#include "extractors/proposals/group_parties.hpp"
#include "tests/proposals/parses.hpp"

namespace newsgraph::proposal {

using Finder = std::vector<Candidate> (*)(const Context&);

/// "frame | anchor" of what a finder finds, a line each; everything is said by somebody where `said`.
inline std::string found(Finder find, const char* text, bool said = false) {
  const Document d = parse(text);
  const Actors actors = actors_of_words(d);
  std::vector<Statement> statements;
  if (said) {
    statements.emplace_back();
    statements.back().content = {{0, d.size()}};
  }
  std::string out;
  for (const Candidate& c : find(Context(d, actors, statements))) {
    out += (out.empty() ? "" : "\n") + std::string(c.frame) + " | " + std::string(d.text(c.anchor));
  }
  return out;
}

inline std::string names(const Actors& actors, const std::vector<Party>& parties) {
  std::string out;
  for (const Party& party : parties) out += (out.empty() ? "" : ", ") + actors.entities[party.actor].label;
  return out.empty() ? "-" : out;
}

/// "proposers > addressees" of the candidate whose trigger is the word.
inline std::string parties(const char* text, std::string_view trigger, std::string_view nominals = "",
                           std::vector<Statement> statements = {}) {
  const Document d = parse(text);
  const Actors actors = actors_of_words(d, std::string(nominals));
  const Context context(d, actors, statements);
  for (const Candidate& c : find_candidates(context)) {
    if (d.text(c.trigger) != trigger) continue;
    const Parties out = parties_of(context, c);
    return names(actors, out.proposers) + " > " + names(actors, out.addressees);
  }
  return "no candidate";
}

}  // namespace newsgraph::proposal
