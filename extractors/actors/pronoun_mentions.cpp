// "he", "their", "herself", "who": pronouns that may stand for somebody. Not: "it" in "it is raining", "it is clear
// that
// ...", "it was Moreau who ...", "makes it hard to ..."; "that".
#include <algorithm>
#include <array>

#include "extractors/actors/draft.hpp"
#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

struct Pronoun {
  std::string_view form;
  std::uint8_t person;
  Gender gender;
  Number number;
};

constexpr std::array<Pronoun, 34> pronouns = {{
    {"he", 3, Gender::male, Number::singular},         {"him", 3, Gender::male, Number::singular},
    {"his", 3, Gender::male, Number::singular},        {"himself", 3, Gender::male, Number::singular},
    {"she", 3, Gender::female, Number::singular},      {"her", 3, Gender::female, Number::singular},
    {"hers", 3, Gender::female, Number::singular},     {"herself", 3, Gender::female, Number::singular},
    {"it", 3, Gender::neuter, Number::singular},       {"its", 3, Gender::neuter, Number::singular},
    {"itself", 3, Gender::neuter, Number::singular},   {"they", 3, Gender::unknown, Number::plural},
    {"them", 3, Gender::unknown, Number::plural},      {"their", 3, Gender::unknown, Number::plural},
    {"theirs", 3, Gender::unknown, Number::plural},    {"themselves", 3, Gender::unknown, Number::plural},
    {"i", 1, Gender::unknown, Number::singular},       {"me", 1, Gender::unknown, Number::singular},
    {"my", 1, Gender::unknown, Number::singular},      {"mine", 1, Gender::unknown, Number::singular},
    {"myself", 1, Gender::unknown, Number::singular},  {"we", 1, Gender::unknown, Number::plural},
    {"us", 1, Gender::unknown, Number::plural},        {"our", 1, Gender::unknown, Number::plural},
    {"ours", 1, Gender::unknown, Number::plural},      {"ourselves", 1, Gender::unknown, Number::plural},
    {"you", 2, Gender::unknown, Number::unknown},      {"your", 2, Gender::unknown, Number::unknown},
    {"yourself", 2, Gender::unknown, Number::unknown}, {"who", 3, Gender::unknown, Number::unknown},
    {"whom", 3, Gender::unknown, Number::unknown},     {"whose", 3, Gender::unknown, Number::unknown},
    {"which", 3, Gender::neuter, Number::unknown},     {"there", 3, Gender::neuter, Number::singular},
}};

std::string fold_ascii(std::string_view word) {
  std::string out;
  for (const char c : word) out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  return out;
}

const Pronoun* find_pronoun(const Document& d, Token t) {
  const std::string surface = fold_ascii(d.text(t));
  for (const Pronoun& p : pronouns) {
    if (p.form == surface) return &p;
  }
  return nullptr;
}

/// A clause below `predicate` that stands after it and may be what "it" announces: "that ...", "to ...", "whether ...".
bool announces_clause(const Draft& draft, Token predicate) {
  const Document& d = draft.document;
  for (const Token c : draft.syntax.children(predicate)) {
    if (c < predicate) continue;
    const Relation r = d.relations[c];
    const bool clause = main_relation(r) == Relation::csubj || r == Relation::ccomp || r == Relation::xcomp ||
                        r == Relation::acl_relcl || main_relation(r) == Relation::advcl;
    if (!clause) continue;
    const Token first = draft.syntax.subtree(c).begin;
    const std::string_view by = d.lemma(first);
    if (by == "that" || by == "to" || by == "whether" || (r == Relation::acl_relcl && d.lemma(first) == "who"))
      return true;
  }
  return false;
}

/// "it is clear that ...", "it was Moreau who ...", "it seems ...", "it rained", "makes it hard to ...".
bool is_pleonastic(const Draft& draft, Token it) {
  constexpr std::array<std::string_view, 6> seeming = {"seem", "appear", "rain", "snow", "happen", "turn"};
  const Document& d = draft.document;
  if (fold_ascii(d.text(it)) != "it" || d.is_root(it)) return false;
  const Token predicate = d.heads[it];
  const bool subject = main_relation(d.relations[it]) == Relation::nsubj;
  if (!subject) {
    const auto what = draft.syntax.child(predicate, {Relation::xcomp});
    return d.relations[it] == Relation::obj && what && d.upos[*what] == Upos::adj && announces_clause(draft, *what);
  }
  if (d.upos[predicate] == Upos::verb) {
    const bool seems = std::find(seeming.begin(), seeming.end(), d.lemma(predicate)) != seeming.end();
    return seems && (announces_clause(draft, predicate) || !draft.syntax.child(predicate, {Relation::xcomp}));
  }
  return draft.syntax.child(predicate, {Relation::cop}) && announces_clause(draft, predicate);
}

}  // namespace

void find_pronoun_mentions(Draft& draft) {
  const Document& d = draft.document;
  for (Token t = 0; t < d.size(); ++t) {
    const bool there = d.upos[t] == Upos::adv && d.lemma(t) == "there" && d.relations[t] == Relation::advmod;
    if (draft.by_head[t] >= 0 || (d.upos[t] != Upos::pron && d.upos[t] != Upos::det && !there)) continue;
    if (d.relations[t] == Relation::expl || is_pleonastic(draft, t)) continue;
    const Pronoun* p = find_pronoun(d, t);
    if (!p) continue;
    DraftMention m;
    m.range = {t, t + 1};
    m.head = t;
    m.mention_kind = MentionKind::pronoun;
    m.gender = p->gender;
    m.number = p->number;
    m.person = p->person;
    m.kind = there ? EntityKind::place : p->gender == Gender::neuter ? EntityKind::organization : EntityKind::person;
    m.rule = "pronoun";
    draft.mentions.push_back(std::move(m));
  }
  index_mentions(draft);
}

}  // namespace newsgraph
