#include "extractors/language/tags.hpp"

#include <algorithm>
#include <array>

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, upos_count> upos_names = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                                 "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                                 "PUNCT", "SCONJ", "SYM", "VERB", "X"};

constexpr std::array<std::string_view, xpos_count> xpos_names = {
    "ADD", "AFX",   "CC",    "CD",  "DT",  "EX", "FW",  "GW",   "HYPH", "IN",  "JJ",  "JJR", "JJS",
    "LS",  "-LRB-", "-RRB-", "MD",  "NFP", "NN", "NNP", "NNPS", "NNS",  "PDT", "POS", "PRP", "PRP$",
    "RB",  "RBR",   "RBS",   "RP",  "SYM", "TO", "UH",  "VB",   "VBD",  "VBG", "VBN", "VBP", "VBZ",
    "WDT", "WP",    "WP$",   "WRB", ",",   ":",  ".",   "``",   "''",   "$"};

constexpr std::array<std::string_view, relation_count> relation_names = {
    "root",       "acl",        "acl:relcl", "advcl",       "advcl:relcl",   "advmod",   "amod",        "appos",
    "aux",        "aux:pass",   "case",      "cc",          "cc:preconj",    "ccomp",    "compound",    "compound:prt",
    "conj",       "cop",        "csubj",     "csubj:outer", "csubj:pass",    "dep",      "det",         "det:predet",
    "discourse",  "dislocated", "expl",      "fixed",       "flat",          "goeswith", "iobj",        "list",
    "mark",       "nmod",       "nmod:desc", "nmod:poss",   "nmod:unmarked", "nsubj",    "nsubj:outer", "nsubj:pass",
    "nummod",     "obj",        "obl",       "obl:agent",   "obl:unmarked",  "orphan",   "parataxis",   "punct",
    "reparandum", "vocative",   "xcomp"};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view text) {
  const auto it = std::find(names.begin(), names.end(), text);
  if (it == names.end()) return std::nullopt;
  return static_cast<Enum>(it - names.begin());
}

}  // namespace

std::string_view name(Upos x) { return upos_names[static_cast<std::size_t>(x)]; }
std::string_view name(Xpos x) { return xpos_names[static_cast<std::size_t>(x)]; }
std::string_view name(Relation x) { return relation_names[static_cast<std::size_t>(x)]; }
std::string_view name(NameType x) {
  constexpr std::array<std::string_view, 4> names = {"O", "PER", "ORG", "LOC"};
  return names[static_cast<std::size_t>(x)];
}

std::optional<Upos> parse_upos(std::string_view text) { return find<Upos>(upos_names, text); }
std::optional<Xpos> parse_xpos(std::string_view text) { return find<Xpos>(xpos_names, text); }
std::optional<Relation> parse_relation(std::string_view text) {
  if (const auto whole = find<Relation>(relation_names, text)) return whole;
  return find<Relation>(relation_names, text.substr(0, text.find(':')));
}

Relation main_relation(Relation relation) {
  static const auto table = [] {
    std::array<Relation, relation_count> out{};
    for (std::size_t i = 0; i < out.size(); ++i) {
      const std::string_view n = relation_names[i];
      out[i] = *find<Relation>(relation_names, n.substr(0, n.find(':')));
    }
    return out;
  }();
  return table[static_cast<std::size_t>(relation)];
}

}  // namespace newsgraph
