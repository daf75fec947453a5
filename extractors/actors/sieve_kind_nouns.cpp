// place-noun  merges "Lima" ... "the city", "Lake Chad" ... "the lake", "Lima is the capital"
// body-noun   merges "Boeing" ... "the company", "NATO" ... "the alliance"
//             not "Peru" ... "the city", "the old city", "the city of Arequipa" with Lima, "the city said" (its
//             council)
#include <algorithm>
#include <optional>

#include "extractors/actors/kind_nouns.hpp"
#include "extractors/actors/phrases.hpp"
#include "extractors/actors/sieves.hpp"

namespace newsgraph {
namespace {

constexpr std::uint32_t noun_window = 12;     ///< sentences back
constexpr MentionIndex most_looked_at = 300;  ///< mentions back, for texts without sentences

bool is_place(const DraftMention& m) {
  const bool capital = m.entry && m.entry->name_class == NameClass::capital;
  return m.mention_kind == MentionKind::name &&
         (m.kind == EntityKind::place || m.kind == EntityKind::country || capital);
}

/// "the city", "this country": definite, nothing that tells it from others.
bool is_bare(const Draft& draft, const DraftMention& m) {
  const Document& d = draft.document;
  if (m.mention_kind != MentionKind::nominal || m.number == Number::plural || !m.definite) return false;
  for (const Token c : draft.syntax.children(m.head)) {
    const Relation r = d.relations[c];
    const bool pronoun = r == Relation::nmod_poss && d.upos[c] == Upos::pron;
    if (r == Relation::amod || r == Relation::compound || r == Relation::nmod || r == Relation::acl_relcl ||
        r == Relation::nummod || (r == Relation::nmod_poss && !pronoun))
      return false;
  }
  return true;
}

/// Points of a name for a noun: near, and told of often.
double points_of(const Draft& draft, MentionIndex name, MentionIndex nominal) {
  const Document& d = draft.document;
  const auto apart =
      static_cast<double>(d.sentence_of(draft.mentions[nominal].head) - d.sentence_of(draft.mentions[name].head));
  std::size_t told = 0;
  for (const MentionIndex m : draft.clusters.members(name)) told += m < nominal;
  return std::min(3.0, 0.5 * static_cast<double>(told)) - 0.5 * apart;
}

std::optional<MentionIndex> name_before(const Draft& draft, MentionIndex nominal) {
  const Document& d = draft.document;
  const DraftMention& m = draft.mentions[nominal];
  const std::string noun = noun_of(d, m.head);
  std::optional<MentionIndex> best;
  double most = 0;
  for (MentionIndex i = nominal; i-- > 0;) {
    const DraftMention& name = draft.mentions[i];
    if (nominal - i > most_looked_at || d.sentence_of(m.head) - d.sentence_of(name.head) > noun_window) break;
    const bool fits = (is_place(name) && may_stand_for_place(noun, name)) ||
                      (name.mention_kind == MentionKind::name && may_stand_for_body(noun, name, draft.gazetteer));
    if (!fits || profile_of(draft, i).kind == EntityKind::person) continue;
    const double points = points_of(draft, i, nominal);
    if (best && points <= most) continue;
    best = i;
    most = points;
  }
  return best;
}

/// "Lima, the capital of Peru,", "Lima is a city": by apposition or copula.
void join_described(Draft& draft, Token name, Token noun) {
  const auto x = draft.mention_at(name), y = draft.mention_at(noun);
  if (!x || !y || !is_place(draft.mentions[*x]) || draft.mentions[*y].mention_kind != MentionKind::nominal) return;
  if (draft.clusters.has_name(*y) || !may_stand_for_place(noun_of(draft.document, noun), draft.mentions[*x])) return;
  draft.clusters.join(*x, *y, "place-noun");
}

}  // namespace

void join_kind_nouns(Draft& draft) {
  const Document& d = draft.document;
  for (Token t = 0; t < d.size(); ++t) {
    if (!d.is_root(t) && d.relations[t] == Relation::appos) join_described(draft, d.heads[t], t);
    if (!draft.syntax.child(t, {Relation::cop}) || draft.syntax.is_negated(t)) continue;
    if (const auto subject = draft.syntax.child(t, {Relation::nsubj})) join_described(draft, *subject, t);
  }
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (!is_bare(draft, mention) || draft.clusters.has_name(m)) continue;
    if (draft.syntax.child(mention.head, {Relation::cop})) continue;  // what its subject is, or is not
    const bool place = is_place_noun(noun_of(d, mention.head)) && !does_what_actors_do(d, mention.head);
    if (!place && !is_body_noun(noun_of(d, mention.head))) continue;
    if (const auto name = name_before(draft, m)) draft.clusters.join(*name, m, place ? "place-noun" : "body-noun");
  }
}

}  // namespace newsgraph
