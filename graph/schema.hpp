/// What the graph may hold: node and edge types, the table of allowed edges, the attributes of each node type.
/// Read this header first.
///
/// Names in code and in files are the same words: `name(EdgeType::has_actor)` is "has_actor".
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace newsgraph {

enum class NodeType : std::uint8_t {
  actor,      ///< a person, organisation, country, group, or an unnamed source that is cited
  place,      ///< a named location that does nothing itself
  statement,  ///< content attributed to a source: speech, writing, belief, intention
  proposal,   ///< a plan, offer, demand, promise, condition, agreement, law, or a term of one
  event       ///< something that happened, happens or is scheduled
};
inline constexpr int node_type_count = 5;

enum class EdgeType : std::uint8_t {
  says,
  addressed_to,
  about,
  quotes,
  corroborates,
  contradicts,
  proposes,
  supports,
  opposes,
  accepts,
  rejects,
  directed_to,
  part_of,
  modelled_on,
  conditional_on,
  has_actor,
  has_recipient,
  located_in,
  affiliated_with
};
inline constexpr int edge_type_count = 19;

/// What a provenance span is to its node or edge.
enum class Role : std::uint8_t {
  mention,  ///< actors, places; further mentions of proposals and events
  content,  ///< statements: what is said
  cue,      ///< statements: the words that attribute
  source,   ///< statements: the phrase that names the speaker
  anchor,   ///< proposals, events: the words that state it
  time,
  place
};
inline constexpr int role_count = 7;

std::string_view name(NodeType);
std::string_view name(EdgeType);
std::string_view name(Role);
std::optional<NodeType> parse_node_type(std::string_view);
std::optional<EdgeType> parse_edge_type(std::string_view);
std::optional<Role> parse_role(std::string_view);

/// One row of the table of allowed edges.
struct AllowedEdge {
  NodeType from;
  EdgeType type;
  NodeType to;
};

/// The whole table, the only place where it stands.
std::span<const AllowedEdge> allowed_edges();
bool is_allowed(NodeType from, EdgeType type, NodeType to);

/// The shape of an attribute's value.
enum class ValueType : std::uint8_t { text, number, text_list };

/// One attribute that nodes of a type may have. `values` lists the words a text may be, empty for free text.
struct AttributeRule {
  NodeType node;
  std::string_view key;
  ValueType type;
  std::span<const std::string_view> values;
};

/// Attributes by node type; `confidence` and `rule` are allowed on every node and edge besides.
std::span<const AttributeRule> attribute_rules();
/// The rule for `key` on nodes of that type, or null.
const AttributeRule* find_attribute(NodeType, std::string_view key);

}  // namespace newsgraph
