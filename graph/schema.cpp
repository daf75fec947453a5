#include "graph/schema.hpp"

#include <algorithm>
#include <array>

namespace newsgraph {
namespace {

using enum NodeType;
using enum EdgeType;

constexpr std::array<std::string_view, node_type_count> node_names = {"actor", "place", "statement", "proposal",
                                                                      "event"};

constexpr std::array<std::string_view, edge_type_count> edge_names = {
    "says",           "addressed_to", "about",         "quotes",     "corroborates",   "contradicts", "proposes",
    "supports",       "opposes",      "accepts",       "rejects",    "directed_to",    "part_of",     "modelled_on",
    "conditional_on", "has_actor",    "has_recipient", "located_in", "affiliated_with"};

constexpr std::array<std::string_view, role_count> role_names = {"mention", "content", "cue",  "source",
                                                                 "anchor",  "time",    "place"};

constexpr AllowedEdge allowed[] = {
    {actor, says, statement},
    {statement, addressed_to, actor},
    {statement, about, actor},
    {statement, about, NodeType::place},
    {statement, about, statement},
    {statement, about, proposal},
    {statement, about, event},
    {statement, quotes, statement},
    {statement, corroborates, statement},
    {statement, contradicts, statement},
    {actor, proposes, proposal},
    {actor, supports, proposal},
    {actor, opposes, proposal},
    {actor, accepts, proposal},
    {actor, rejects, proposal},
    {proposal, directed_to, actor},
    {proposal, part_of, proposal},
    {proposal, modelled_on, proposal},
    {proposal, conditional_on, proposal},
    {proposal, conditional_on, event},
    {event, has_actor, actor},
    {event, has_recipient, actor},
    {event, located_in, NodeType::place},
    {event, located_in, actor},
    {actor, affiliated_with, actor},
};

constexpr std::string_view actor_kinds[] = {"person", "organization", "country", "group", "unnamed"};
constexpr std::string_view quote_types[] = {"direct", "indirect", "mixed"};
constexpr std::string_view attitudes[] = {"assertion", "question", "order", "belief", "intention", "feeling"};
constexpr std::string_view polarities[] = {"positive", "negative"};
constexpr std::string_view certainties[] = {"certain", "probable", "possible"};
constexpr std::string_view statuses[] = {"floated", "proposed", "demanded", "promised",
                                         "agreed",  "rejected", "adopted",  "withdrawn"};
constexpr std::string_view event_types[] = {"AGREE",    "CONSULT",  "SUPPORT", "CONCEDE", "COOPERATE", "AID",
                                            "RETREAT",  "REQUEST",  "ACCUSE",  "REJECT",  "THREATEN",  "PROTEST",
                                            "SANCTION", "MOBILIZE", "COERCE",  "ASSAULT", "OTHER"};
constexpr std::string_view modes[] = {"actual", "future", "hypothetical", "negated"};

using enum ValueType;
constexpr AttributeRule rules[] = {
    {actor, "kind", text, actor_kinds},
    {actor, "aliases", text_list, {}},
    {actor, "roles", text_list, {}},
    {actor, "wikidata", text, {}},
    {actor, "country", text, {}},
    {actor, "may_be", text_list, {}},    // ids of the actors that a bare surname may mean
    {actor, "as_found", text_list, {}},  // what each article found: extractors/actors/local_actors.hpp
    {NodeType::place, "kind", text, {}},
    {NodeType::place, "aliases", text_list, {}},
    {NodeType::place, "wikidata", text, {}},
    {NodeType::place, "country", text, {}},
    {statement, "content", text, {}},
    {statement, "cue", text, {}},
    {statement, "quote_type", text, quote_types},
    {statement, "attitude", text, attitudes},
    {statement, "polarity", text, polarities},
    {statement, "certainty", text, certainties},
    {statement, "date", text, {}},       // when it was said
    {statement, "time_text", text, {}},  // the words that say so
    {proposal, "content", text, {}},
    {proposal, "kind", text, {}},
    {proposal, "status", text, statuses},
    {proposal, "date", text, {}},
    {proposal, "duration", text, {}},
    {event, "trigger", text, {}},
    {event, "event_type", text, event_types},
    {event, "mode", text, modes},
    {event, "date", text, {}},
    {event, "time_text", text, {}},
};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view word) {
  const auto it = std::find(names.begin(), names.end(), word);
  if (it == names.end()) return std::nullopt;
  return static_cast<Enum>(it - names.begin());
}

}  // namespace

std::string_view name(NodeType x) { return node_names[static_cast<std::size_t>(x)]; }
std::string_view name(EdgeType x) { return edge_names[static_cast<std::size_t>(x)]; }
std::string_view name(Role x) { return role_names[static_cast<std::size_t>(x)]; }
std::optional<NodeType> parse_node_type(std::string_view word) { return find<NodeType>(node_names, word); }
std::optional<EdgeType> parse_edge_type(std::string_view word) { return find<EdgeType>(edge_names, word); }
std::optional<Role> parse_role(std::string_view word) { return find<Role>(role_names, word); }

std::span<const AllowedEdge> allowed_edges() { return allowed; }

bool is_allowed(NodeType from, EdgeType type, NodeType to) {
  return std::any_of(std::begin(allowed), std::end(allowed),
                     [&](const AllowedEdge& row) { return row.from == from && row.type == type && row.to == to; });
}

std::span<const AttributeRule> attribute_rules() { return rules; }

const AttributeRule* find_attribute(NodeType node, std::string_view key) {
  const auto it = std::find_if(std::begin(rules), std::end(rules),
                               [&](const AttributeRule& rule) { return rule.node == node && rule.key == key; });
  return it == std::end(rules) ? nullptr : &*it;
}

}  // namespace newsgraph
