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

/// Sets a text that is the winner's, or leaves the attribute out.
void set_winner(Attributes& attributes, const char* key, Ballot& ballot) {
  if (const std::string_view winner = ballot.winner(); !winner.empty()) attributes[key] = std::string(winner);
}

}  // namespace

Node united_actor(std::vector<LocalActor>& actors, std::span<const std::uint32_t> members) {
  Node& leader = actors[members.front()].node;
  Ballot label, kind, rule, country, wikidata, roles;
  std::vector<std::string> aliases, found;
  std::vector<Provenance> provenance;
  double confidence = 0;
  found.reserve(members.size());
  provenance.reserve(members.size());
  for (const std::uint32_t i : members) {
    LocalActor& local = actors[i];
    Attributes& a = local.node.attributes;
    if (local.node.id == leader.id) label.add(local.node.label);
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
    append(provenance, std::move(local.node.provenance));
  }
  std::sort(aliases.begin(), aliases.end());
  aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
  std::sort(found.begin(), found.end());
  Attributes attributes;
  attributes.reserve(4);  // those that are always there; set in byte order, none has to give way
  attributes["aliases"] = std::move(aliases);
  attributes["as_found"] = std::move(found);
  attributes["confidence"] = confidence;
  set_winner(attributes, "country", country);
  attributes["kind"] = std::string(kind.winner());
  if (auto ranked = roles.ranking(); !ranked.empty()) attributes["roles"] = std::move(ranked);
  set_winner(attributes, "rule", rule);
  set_winner(attributes, "wikidata", wikidata);
  return {std::move(leader.id), leader.type, std::string(label.winner()), std::move(attributes), std::move(provenance)};
}

}  // namespace newsgraph
