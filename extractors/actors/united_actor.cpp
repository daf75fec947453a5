#include "extractors/actors/united_actor.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "extractors/actors/ballot.hpp"

namespace newsgraph {
namespace {

template <typename T>
void append(std::vector<T>& into, std::vector<T>&& from) {
  into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

std::vector<std::string>* find_texts(Attributes& attributes, std::string_view key) {
  const auto it = attributes.find(key);
  return it == attributes.end() ? nullptr : std::get_if<std::vector<std::string>>(&it->second);
}

void set_winner(Attributes& attributes, const char* key, Ballot& ballot) {
  if (const std::string_view winner = ballot.winner(); !winner.empty()) attributes[key] = std::string(winner);
}

}  // namespace

Node united_actor(std::vector<LocalActor>& actors, std::span<const std::uint32_t> members) {
  Ballot label, kind, rule, country, wikidata, roles;
  std::vector<std::string> aliases, found;
  double confidence = 0;
  Node node;
  found.reserve(members.size());
  node.provenance.reserve(members.size());
  const std::string& leading_id = actors[members.front()].node.id;
  for (const std::uint32_t i : members) {
    LocalActor& local = actors[i];
    Attributes& a = local.node.attributes;
    if (local.node.id == leading_id) label.add(local.node.label);
    kind.add(text_attribute(a, "kind"));
    rule.add(text_attribute(a, "rule"));
    country.add(text_attribute(a, "country"));
    wikidata.add(text_attribute(a, "wikidata"));
    if (const auto* list = find_texts(a, "roles")) {
      for (const std::string& role : *list) roles.add(role);
    }
    if (auto* list = find_texts(a, "aliases")) append(aliases, std::move(*list));
    confidence = std::max(confidence, number_attribute(a, "confidence", 0));
    found.push_back(as_found(local));
    append(node.provenance, std::move(local.node.provenance));
  }
  std::sort(aliases.begin(), aliases.end());
  aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
  std::sort(found.begin(), found.end());
  node.label = label.winner();
  node.attributes["kind"] = std::string(kind.winner());
  node.attributes["aliases"] = std::move(aliases);
  node.attributes["confidence"] = confidence;
  node.attributes["as_found"] = std::move(found);
  set_winner(node.attributes, "rule", rule);
  set_winner(node.attributes, "country", country);
  set_winner(node.attributes, "wikidata", wikidata);
  if (auto ranked = roles.ranking(); !ranked.empty()) node.attributes["roles"] = std::move(ranked);
  return node;
}

}  // namespace newsgraph
