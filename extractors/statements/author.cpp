// Finds: X in "a report by X", "a memo posted online by X", "data from the X", "X's statement", "the X website".
// Must not: "the constitution of X", "NATO guidelines" (which speak for themselves), "a Twitter post" (the venue).
#include "extractors/statements/author.hpp"

#include <algorithm>
#include <array>

#include "extractors/actors/gazetteer.hpp"

namespace newsgraph {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Rules that bind whoever they are made for: what they say is no author's claim.
bool is_rule(std::string_view lemma) {
  static constexpr std::array<std::string_view, 18> rules = {
      "constitution", "charter", "doctrine", "guideline", "guidelines", "law",    "lawsuit", "policy", "regulation",
      "statute",      "treaty",  "decree",   "order",     "sign",       "banner", "placard", "book",   "bill"};
  return is_one_of(lemma, rules);
}

/// Documents by the place where they stand, and figures, which the table of nouns does not hold.
bool is_site_or_figures(std::string_view lemma) {
  static constexpr std::array<std::string_view, 12> nouns = {"website",    "site",   "page",     "webpage",
                                                             "newsletter", "number", "numbers",  "poll",
                                                             "dossier",    "brief",  "findings", "records"};
  return is_one_of(lemma, nouns);
}

/// Works that are cited in their own name: "a UN report", "the court's summary".
bool is_own_work(std::string_view lemma) {
  static constexpr std::array<std::string_view, 9> works = {"report",   "study",  "summary",  "review", "analysis",
                                                            "judgment", "ruling", "decision", "verdict"};
  return is_one_of(lemma, works);
}

/// Before them a name tells where they stand: "a Twitter post".
bool is_posted(std::string_view lemma) {
  static constexpr std::array<std::string_view, 7> posts = {"post",    "tweet",   "video",  "page",
                                                            "account", "comment", "message"};
  return is_one_of(lemma, posts);
}

bool is_document(const Document& d, Token noun) {
  const std::string_view lemma = d.lemma(noun);
  if (d.upos[noun] != Upos::noun || is_rule(lemma)) return false;
  return is_site_or_figures(lemma) || noun_entry(lemma).noun_class == NounClass::document;
}

/// A name, a pronoun, or a noun that stands for a named one.
bool is_known(const Context& c, Token t) {
  const auto entity = c.actors.entity_of(t);
  return entity && (c.document.upos[t] == Upos::pron || c.actors.entities[*entity].named);
}

bool has_case(const Context& c, Token t, std::string_view preposition) {
  const auto marker = c.syntax.child(t, {Relation::case_});
  return marker && c.document.lemma(*marker) == preposition;
}

/// "posted online by X", "released by X".
std::optional<Token> agent_of_participle(const Context& c, Token noun) {
  for (const Token participle : c.syntax.children(noun)) {
    if (c.document.relations[participle] != Relation::acl) continue;
    for (const Token t : c.syntax.children(participle)) {
      if (has_case(c, t, "by") || has_case(c, t, "from")) return t;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Token> author_of(const Context& c, Token noun) {
  const Document& d = c.document;
  if (!is_document(d, noun)) return std::nullopt;
  for (const std::string_view preposition : {"by", "from"}) {
    for (const Token t : c.syntax.children(noun)) {
      if (has_case(c, t, preposition) && c.actors.entity_of(t)) return t;
    }
  }
  if (const auto agent = agent_of_participle(c, noun); agent && c.actors.entity_of(*agent)) return agent;
  for (const Token t : c.syntax.children(noun)) {
    const Relation r = d.relations[t];
    if (is_own_work(d.lemma(noun))) continue;
    if (r == Relation::nmod_poss && is_known(c, t)) return t;
    if ((r == Relation::compound || r == Relation::amod) && !is_posted(d.lemma(noun)) && is_known(c, t)) return t;
  }
  return std::nullopt;
}

}  // namespace newsgraph
