#include "extractors/actors/kind_nouns.hpp"

#include <algorithm>
#include <array>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/gazetteer.hpp"
#include "extractors/actors/phrases.hpp"

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 8> settlements = {"city",   "town",         "village",    "capital",
                                                         "suburb", "municipality", "metropolis", "township"};
constexpr std::array<std::string_view, 4> countries = {"country", "nation", "republic", "kingdom"};
constexpr std::array<std::string_view, 9> regions = {"state",      "province",  "county",  "district", "territory",
                                                     "prefecture", "peninsula", "enclave", "oblast"};

/// A noun for bodies: the classes of names it fits, and whether it fits a body that no list knows.
struct BodyNoun {
  std::string_view noun;
  std::array<NameClass, 3> classes;
  bool unknown;
};

constexpr NameClass company = NameClass::company, media = NameClass::media, igo = NameClass::igo, ngo = NameClass::ngo,
                    armed = NameClass::armed, party = NameClass::party, state = NameClass::body;
constexpr std::array<BodyNoun, 20> bodies = {{
    {"company", {company, company, media}, false},
    {"firm", {company, company, company}, false},
    {"corporation", {company, company, media}, false},
    {"manufacturer", {company, company, company}, false},
    {"airline", {company, company, company}, false},
    {"retailer", {company, company, company}, false},
    {"bank", {company, company, igo}, false},
    {"party", {party, party, party}, false},
    {"alliance", {igo, igo, igo}, false},
    {"bloc", {igo, igo, igo}, false},
    {"union", {igo, igo, igo}, false},
    {"organization", {igo, ngo, armed}, true},
    {"organisation", {igo, ngo, armed}, true},
    {"group", {ngo, armed, armed}, true},
    {"charity", {ngo, ngo, ngo}, true},
    {"association", {ngo, igo, ngo}, true},
    {"militia", {armed, armed, armed}, false},
    {"agency", {state, media, igo}, false},
    {"newspaper", {media, media, media}, false},
    {"broadcaster", {media, media, media}, false},
}};

const BodyNoun* body_noun(std::string_view noun) {
  const auto it = std::find_if(bodies.begin(), bodies.end(), [&](const BodyNoun& b) { return b.noun == noun; });
  return it == bodies.end() ? nullptr : &*it;
}

/// The gazetteer's word on a name: what it may be. Landmark where it says nothing.
Territory told_by_gazetteer(const DraftMention& name) {
  if (name.kind == EntityKind::country) return Territory::country;
  if (!name.entry) return Territory::landmark;
  switch (name.entry->name_class) {
    case NameClass::capital:
    case NameClass::city: return Territory::settlement;
    case NameClass::region: return Territory::region;
    default: return Territory::none;
  }
}

bool has_end_word(const std::string& key, std::string_view noun) {
  const auto words = words_of(key);
  return words.size() > 1 && (words.front() == noun || words.back() == noun);
}

/// "Crater Lake", "Coral Island": the name's own words tell what it is, no settlement.
bool is_landmark_name(const std::string& key) {
  const auto words = words_of(key);
  if (words.size() < 2) return false;
  for (const std::string_view word : {words.front(), words.back()}) {
    if (territory_of(word) == Territory::landmark) return true;
  }
  return false;
}

}  // namespace

Territory territory_of(std::string_view noun) {
  if (is_one_of(noun, settlements)) return Territory::settlement;
  if (is_one_of(noun, countries)) return Territory::country;
  if (is_one_of(noun, regions)) return Territory::region;
  return name_head(noun) == EntityKind::place ? Territory::landmark : Territory::none;
}

bool may_stand_for_place(std::string_view noun, const DraftMention& name) {
  const Territory wanted = territory_of(noun), told = told_by_gazetteer(name);
  if (has_end_word(name.key, noun)) return wanted != Territory::country;
  if (wanted == Territory::none || wanted == Territory::landmark) return false;
  if (told == Territory::landmark) return wanted != Territory::country && !is_landmark_name(name.key);
  return told == wanted;
}

bool is_body_noun(std::string_view noun) { return body_noun(noun) != nullptr; }

bool may_stand_for_body(std::string_view noun, const DraftMention& name, const Gazetteer& gazetteer) {
  const BodyNoun* body = body_noun(noun);
  if (!body || name.kind != EntityKind::organization) return false;
  if (has_end_word(name.key, noun)) return true;
  const auto entry = name.entry ? name.entry : gazetteer.first(name.key);  // tagged names may have lost theirs
  if (!entry) {
    const auto words = words_of(name.key);  // "University of Lima" tells what it is
    return body->unknown && std::none_of(words.begin(), words.end(), [](std::string_view w) { return name_head(w); });
  }
  return std::find(body->classes.begin(), body->classes.end(), entry->name_class) != body->classes.end();
}

}  // namespace newsgraph
