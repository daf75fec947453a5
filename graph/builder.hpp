/// The only way to add to a graph. Refuses, with Error, what the schema forbids: an edge that is not in the table, an
/// unknown attribute or word, a node or edge without provenance, a span that is empty, beyond the
/// article, or cuts a character.
///
///     Builder builder(source);
///     const auto who = builder.add_node({.type = NodeType::actor, .id = "actor:un", .label = "UN", ...});
///     const auto what = builder.add_node(...);
///     builder.add_edge({.from = who, .type = EdgeType::says, .to = what, .evidence = {{cue, Role::cue}}});
///     Graph graph = assemble(std::move(builder).finish());
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/items.hpp"
#include "graph/parts.hpp"
#include "graph/span.hpp"
#include "graph/text.hpp"

namespace newsgraph {

/// The article a builder's spans point into. The views must outlive the builder.
struct BuilderSource {
  ArticleInfo info;             ///< sha256, length and sentences are filled in by the builder
  std::string_view text;        ///< bytes as stored, valid UTF-8
  std::vector<Span> sentences;  ///< bytes, ascending, disjoint: the sentences that provenance may lie in
};

/// A span in bytes of the article's text, and what it is to the node or edge.
struct Evidence {
  Span span;
  Role role = Role::mention;
};

/// Index of a node in its builder.
using NodeIndex = std::uint32_t;

struct NewNode {
  NodeType type = NodeType::actor;
  std::string id;
  std::string label;
  Attributes attributes = {};
  std::vector<Evidence> evidence = {};
};

struct NewEdge {
  NodeIndex from = 0;
  EdgeType type = EdgeType::says;
  NodeIndex to = 0;
  std::string qualifier = {};  ///< tells parallel edges of one type apart, such as a role; becomes part of the key
  Attributes attributes = {};
  std::vector<Evidence> evidence = {};
};

class Builder {
 public:
  explicit Builder(BuilderSource source);

  /// Adds a node, or adds to the node of that id: evidence is joined, attributes already there stay.
  NodeIndex add_node(NewNode node);
  /// Adds an edge, or adds evidence to the same edge.
  void add_edge(NewEdge edge);

  const Node& node(NodeIndex index) const { return nodes_[index]; }
  std::string_view text() const { return source_.text; }

  /// Everything that was added; assemble() makes it a graph. The builder is empty afterwards.
  Parts finish() &&;

 private:
  std::vector<Provenance> provenance_of(const std::vector<Evidence>& evidence, std::string_view what) const;
  void keep_sentences(const std::vector<Evidence>& evidence);

  BuilderSource source_;
  CodePointIndex index_;
  std::vector<Node> nodes_;
  std::vector<Link> links_;
  std::unordered_map<std::string, NodeIndex> node_by_id_;
  std::unordered_map<std::string, std::uint32_t> link_by_id_;
  std::vector<bool> sentence_used_;
};

}  // namespace newsgraph
