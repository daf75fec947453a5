/// Must catch: "would last for [ten years]", "a [two-week] truce", "was rejected" after "proposed".
/// Must not: "after ten years of war" (no duration of the proposal).
#include "extractors/proposals/attributes.hpp"

#include <algorithm>

namespace newsgraph::proposal {
namespace {

bool is_time_unit(std::string_view lemma) {
  return is_any(lemma,
                {"minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "generation", "century"});
}

/// How far a status has come; the last told of the highest stands.
int progress(std::string_view status) {
  if (status == "floated") return 0;
  if (status == "proposed" || status == "demanded" || status == "promised") return 1;
  return 2;  // agreed, rejected, adopted, withdrawn
}

/// "for ten years", "over two weeks": an oblique or modifier of the clause, by its preposition.
std::string duration_in(const Context& context, Token head) {
  const Document& d = context.document;
  const Syntax& syntax = context.syntax;
  for (const Token c : syntax.children(head)) {
    const bool verb_side = is_verb(d, head) && main_relation(d.relations[c]) == Relation::obl;
    const bool noun_side =
        is_noun(d, head) && (d.relations[c] == Relation::nmod || d.relations[c] == Relation::nmod_unmarked);
    if ((verb_side || noun_side) && is_time_unit(lower_lemma(d, c)) &&
        marker(syntax, c, {"for", "over", "of", "until"})) {
      return std::string(d.text(syntax.phrase(c)));
    }
    if (is_any(d.lemma(head), {"last"}) && d.relations[c] == Relation::obj && is_time_unit(lower_lemma(d, c))) {
      return std::string(d.text(syntax.phrase(c)));
    }
    // "a two-week truce", "a 10-year guarantee": the compound is told by its unit.
    const bool compound = d.relations[c] == Relation::compound || d.relations[c] == Relation::amod;
    if (is_noun(d, head) && compound && is_time_unit(lower_lemma(d, c))) return std::string(d.text(syntax.subtree(c)));
  }
  return {};
}

std::string duration_of(const Context& context, const Group& group) {
  for (const Weighed& member : group.members) {
    std::string found = duration_in(context, member.candidate.content);
    // "the guarantee would last for ten years": told by the clause the mention is the subject of.
    if (found.empty() && is_noun(context.document, member.candidate.content)) {
      const Token above = context.document.heads[member.candidate.content];
      if (context.syntax.subject(above) == member.candidate.content) found = duration_in(context, above);
    }
    if (!found.empty()) return found;
  }
  return {};
}

std::string status_of(const Context& context, const Group& group) {
  std::string status = group.members[group.fullest].candidate.status;
  for (const Weighed& member : group.members) {
    std::string_view told = member.candidate.status;
    if (member.candidate.frame == "noun") {
      const auto by = governor(context.syntax, member.candidate.content);
      told = by && !context.syntax.is_negated(by->verb) ? by->row->status : std::string_view{};
    }
    if (!told.empty() && progress(told) >= progress(status)) status = told;
  }
  return status;
}

}  // namespace

void add_attributes(const Context& context, const std::vector<Group>& groups, std::vector<Proposal>& proposals) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    proposals[i].status = status_of(context, groups[i]);
    proposals[i].duration = duration_of(context, groups[i]);
  }
}

}  // namespace newsgraph::proposal
