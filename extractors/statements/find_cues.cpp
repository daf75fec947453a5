#include "extractors/statements/find_cues.hpp"

namespace newsgraph {

const CueSense* sense_of(const Context& c, CuePos pos, std::string_view lemma, Frame frame,
                         std::string_view preposition) {
  static const CueSense unknown;
  const CueSense* known = c.cues.find(pos, lemma, frame, preposition);
  return known == nullptr && c.any_lemma ? &unknown : known;
}

std::string_view marker_of(const Context& c, Token t) {
  for (const Token child : c.syntax.children(t)) {
    if (child > t) break;
    const Relation relation = c.document.relations[child];
    if (relation == Relation::case_ || relation == Relation::mark) return c.document.lemma(child);
  }
  return {};
}

std::string lemma_with_particle(const Context& c, Token verb) {
  std::string out(c.document.lemma(verb));
  if (const auto particle = c.syntax.child(verb, {Relation::compound_prt})) {
    out.append(" ").append(c.document.lemma(*particle));
  }
  return out;
}

}  // namespace newsgraph
