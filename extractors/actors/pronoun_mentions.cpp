// "he", "their", "herself", "who": pronouns that may stand for somebody. Not: "it" in "it is raining", "that".
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

constexpr std::array<Pronoun, 33> pronouns = {{
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
    {"which", 3, Gender::neuter, Number::unknown},
}};

const Pronoun* find_pronoun(const Document& d, Token t) {
  std::string surface;
  for (const char c : d.text(t)) surface.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  for (const Pronoun& p : pronouns) {
    if (p.form == surface) return &p;
  }
  return nullptr;
}

}  // namespace

void find_pronoun_mentions(Draft& draft) {
  const Document& d = draft.document;
  for (Token t = 0; t < d.size(); ++t) {
    if (draft.by_head[t] >= 0 || (d.upos[t] != Upos::pron && d.upos[t] != Upos::det)) continue;
    if (d.relations[t] == Relation::expl) continue;
    const Pronoun* p = find_pronoun(d, t);
    if (!p) continue;
    DraftMention m;
    m.range = {t, t + 1};
    m.head = t;
    m.mention_kind = MentionKind::pronoun;
    m.gender = p->gender;
    m.number = p->number;
    m.person = p->person;
    m.kind = p->gender == Gender::neuter ? EntityKind::organization : EntityKind::person;
    m.rule = "pronoun";
    draft.mentions.push_back(std::move(m));
  }
  index_mentions(draft);
}

}  // namespace newsgraph
