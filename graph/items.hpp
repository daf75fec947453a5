/// Nodes, edges, provenance and articles: what the graph's vertices and edges carry.
///
/// Offsets here are Unicode code points of the article's text as stored, half-open, the unit of every export. The
/// extractors count bytes; Builder converts.
#pragma once

#include <boost/container/flat_map.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

#include "graph/schema.hpp"

namespace newsgraph {

/// Where something stands: code points [start, end) of an article, never empty, and the text there.
struct Provenance {
  std::string article;  ///< id of an article of the graph
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  Role role = Role::mention;
  std::string exact;  ///< the text of the span, verbatim

  friend auto operator<=>(const Provenance& a, const Provenance& b) {
    return std::tie(a.article, a.start, a.end, a.role, a.exact) <=>
           std::tie(b.article, b.start, b.end, b.role, b.exact);
  }
  friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// A scalar or an array of one type, so that an attribute is one column elsewhere. There are no nulls: absent is
/// absent.
using Value = std::variant<bool, double, std::string, std::vector<std::string>, std::vector<double>>;
/// By key. An item has a handful: one block of memory for them all.
using Attributes = boost::container::flat_map<std::string, Value, std::less<>>;

struct Node {
  std::string id;
  NodeType type = NodeType::actor;
  std::string label;  ///< never empty
  Attributes attributes;
  std::vector<Provenance> provenance;  ///< sorted, without repeats, never empty
};

struct Edge {
  std::string id;  ///< "<source>--<key>--<target>"
  EdgeType type = EdgeType::says;
  std::string key;  ///< tells parallel edges between two nodes apart: the type, and a role for affiliations
  Attributes attributes;
  std::vector<Provenance> provenance;  ///< sorted, without repeats, never empty
};

/// A sentence that some provenance span of the graph lies in, kept so that the graph can be read without its articles.
struct SentenceText {
  std::uint32_t start = 0;  ///< code points [start, end)
  std::uint32_t end = 0;
  std::string text;
  friend auto operator<=>(const SentenceText&, const SentenceText&) = default;
};

struct ArticleInfo {
  std::string id;
  std::string path;
  std::string title;
  std::string url;
  std::string publisher;
  std::string author;
  std::string published;                ///< ISO 8601 as precise as known, or empty
  std::string sha256;                   ///< of the text as stored, 64 hexadecimal digits
  std::uint32_t length = 0;             ///< code points
  std::vector<SentenceText> sentences;  ///< sorted; those that provenance of the graph points into
};

struct GraphInfo {
  std::string title;
  std::vector<ArticleInfo> articles;  ///< sorted by id
};

/// The text of an attribute, or "" where it is absent or no text.
std::string_view text_attribute(const Attributes&, std::string_view key);
/// The number of an attribute, or `otherwise`.
double number_attribute(const Attributes&, std::string_view key, double otherwise);

/// "<source>--<key>--<target>": the id every edge has.
std::string edge_id(std::string_view source, std::string_view key, std::string_view target);

}  // namespace newsgraph
