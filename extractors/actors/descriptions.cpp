#include "extractors/actors/descriptions.hpp"

#include <array>
#include <string_view>

#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

/// "wants to become": said to be wished, not to be so.
bool is_wished(const Syntax& syntax, Token verb) {
  const Document& d = syntax.document();
  const auto to = syntax.child(verb, {Relation::mark});
  return to && d.lemma(*to) == "to" && !d.is_root(verb) &&
         (d.relations[verb] == Relation::xcomp || main_relation(d.relations[verb]) == Relation::advcl ||
          d.relations[verb] == Relation::acl);
}

/// "would be", "may become", "if he is", "wants to serve as": not said to be so.
bool is_open(const Syntax& syntax, Token predicate) {
  constexpr std::array<std::string_view, 6> modals = {"would", "could", "may", "might", "should", "can"};
  const Document& d = syntax.document();
  if (syntax.is_negated(predicate) || is_wished(syntax, predicate)) return true;
  for (const Token c : syntax.children(predicate)) {
    const Relation r = d.relations[c];
    if (r == Relation::aux && is_one_of(d.lemma(c), modals)) return true;
    if (r == Relation::mark && (d.lemma(c) == "if" || d.lemma(c) == "whether" || d.lemma(c) == "unless")) return true;
  }
  return false;
}

/// Whom a verb with a description is about: who is made or called so, or else who becomes so.
std::optional<Token> about(const Syntax& syntax, Token verb) {
  const auto object = syntax.child(verb, {Relation::obj});
  return object ? object : syntax.subject(verb);
}

std::optional<Token> by_verb(const Syntax& syntax, Token verb) {
  constexpr std::array<std::string_view, 17> verbs = {"become", "remain", "make",  "name",     "call",  "appoint",
                                                      "elect",  "stay",   "crown", "declare",  "prove", "consider",
                                                      "dub",    "end",    "deem",  "nominate", "turn"};
  const Document& d = syntax.document();
  if (d.upos[verb] != Upos::verb || !is_one_of(d.lemma(verb), verbs)) return std::nullopt;
  return is_open(syntax, verb) ? std::nullopt : about(syntax, verb);
}

/// Of "see him as a rival" him; of "lead the party as chairman" who leads.
std::optional<Token> by_as(const Syntax& syntax, Token above) {
  constexpr std::array<std::string_view, 22> of_object = {
      "see",    "regard",   "describe",  "name",     "appoint",   "elect",    "hire",  "recognize",
      "know",   "identify", "establish", "choose",   "select",    "nominate", "treat", "portray",
      "accept", "feature",  "confirm",   "denounce", "recognise", "view"};
  const Document& d = syntax.document();
  if (d.upos[above] == Upos::noun) return syntax.child(above, {Relation::nmod_poss});
  if (d.upos[above] != Upos::verb && !syntax.child(above, {Relation::cop})) return std::nullopt;
  if (is_open(syntax, above)) return std::nullopt;
  const auto object = syntax.child(above, {Relation::obj});
  if (object && is_one_of(d.lemma(above), of_object)) return object;
  return syntax.subject(above);
}

}  // namespace

std::optional<Token> described_by(const Syntax& syntax, Token noun) {
  const Document& d = syntax.document();
  if (!d.is_root(noun) && d.relations[noun] == Relation::conj && d.upos[d.heads[noun]] == d.upos[noun] &&
      !syntax.child(noun, {Relation::det}))
    return described_by(syntax, d.heads[noun]);  // "a lawyer and writer"
  const auto as = syntax.child(noun, {Relation::case_, Relation::mark});
  if (as && d.relations[*as] == Relation::case_ && d.lemma(*as) != "as") return std::nullopt;  // "is in the city"
  if (syntax.child(noun, {Relation::cop})) {
    return is_open(syntax, noun) ? std::nullopt : syntax.child(noun, {Relation::nsubj, Relation::nsubj_outer});
  }
  if (d.is_root(noun)) return std::nullopt;
  if (d.relations[noun] == Relation::appos) return d.heads[noun];
  const auto apposed = syntax.child(noun, {Relation::appos});
  if (apposed && d.upos[*apposed] == Upos::propn) return apposed;
  const Relation r = d.relations[noun];
  if (r == Relation::xcomp) return by_verb(syntax, d.heads[noun]);
  if (!as || d.lemma(*as) != "as" || *as > noun) return std::nullopt;
  if (main_relation(r) != Relation::obl && main_relation(r) != Relation::advcl && r != Relation::nmod)
    return std::nullopt;
  return by_as(syntax, d.heads[noun]);
}

}  // namespace newsgraph
