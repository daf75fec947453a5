/// The closed inventories of the language layer: UPOS, XPOS (Penn Treebank), dependency relations and name tags.
///
/// Universal Dependencies 2.16 English as EWT and GUM use it (https://universaldependencies.org/en/). The enumerators
/// carry the treebanks' own names; `name(x)` gives the string as written in CoNLL-U, `parse_*` the way back.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph {

/// Universal part of speech.
enum class Upos : std::uint8_t {
  adj,
  adp,
  adv,
  aux,
  cconj,
  det,
  intj,
  noun,
  num,
  part,
  pron,
  propn,
  punct,
  sconj,
  sym,
  verb,
  x
};
inline constexpr int upos_count = 17;

/// Penn Treebank tag with the additions of the English Web Treebank (ADD, AFX, GW, HYPH, NFP).
enum class Xpos : std::uint8_t {
  add,
  afx,
  cc,
  cd,
  dt,
  ex,
  fw,
  gw,
  hyph,
  in,
  jj,
  jjr,
  jjs,
  ls,
  lrb,
  rrb,
  md,
  nfp,
  nn,
  nnp,
  nnps,
  nns,
  pdt,
  pos,
  prp,
  prp_poss,
  rb,
  rbr,
  rbs,
  rp,
  sym,
  to,
  uh,
  vb,
  vbd,
  vbg,
  vbn,
  vbp,
  vbz,
  wdt,
  wp,
  wp_poss,
  wrb,
  comma,
  colon,
  period,
  open_quote,
  close_quote,
  dollar
};
inline constexpr int xpos_count = 49;

/// Universal dependency relation with the English subtypes.
enum class Relation : std::uint8_t {
  root,
  acl,
  acl_relcl,
  advcl,
  advcl_relcl,
  advmod,
  amod,
  appos,
  aux,
  aux_pass,
  case_,
  cc,
  cc_preconj,
  ccomp,
  compound,
  compound_prt,
  conj,
  cop,
  csubj,
  csubj_outer,
  csubj_pass,
  dep,
  det,
  det_predet,
  discourse,
  dislocated,
  expl,
  fixed,
  flat,
  goeswith,
  iobj,
  list,
  mark,
  nmod,
  nmod_desc,
  nmod_poss,
  nmod_unmarked,
  nsubj,
  nsubj_outer,
  nsubj_pass,
  nummod,
  obj,
  obl,
  obl_agent,
  obl_unmarked,
  orphan,
  parataxis,
  punct,
  reparandum,
  vocative,
  xcomp
};
inline constexpr int relation_count = 51;

/// Type of a name; `none` outside names.
enum class NameType : std::uint8_t { none, person, organization, location };

std::string_view name(Upos);      ///< "NOUN"
std::string_view name(Xpos);      ///< "NNP", "PRP$", "-LRB-"
std::string_view name(Relation);  ///< "nsubj:pass"
std::string_view name(NameType);  ///< "PER", "ORG", "LOC", "O"

/// The enumerator written as `text`. An unknown subtype falls back to its main relation ("nsubj:foo" -> nsubj);
/// nothing where even that is unknown.
std::optional<Upos> parse_upos(std::string_view text);
std::optional<Xpos> parse_xpos(std::string_view text);
std::optional<Relation> parse_relation(std::string_view text);

/// The relation without its subtype: nsubj_pass -> nsubj.
Relation main_relation(Relation);

}  // namespace newsgraph
