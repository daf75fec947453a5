/// The graph as every exporter sees it: nodes and edges as rows in the order of their ids, attributes as typed columns,
/// articles as further nodes where they were asked for. Free of Boost, so that exporters compile fast.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exports/options.hpp"
#include "exports/value.hpp"
#include "graph/items.hpp"

namespace newsgraph {

/// An attribute key over all nodes (or all edges).
struct Column {
  std::string key;   ///< as in the graph
  std::string name;  ///< as written: the key, with "_" behind it where formats use that name for something else
  ColumnType type = ColumnType::text;
};

/// A node, or an article told as one. All members point into the Listing.
struct NodeRow {
  std::string_view id, type, label;
  const Attributes* attributes = nullptr;
  const std::vector<Provenance>* provenance = nullptr;  ///< empty for articles and where provenance is left out
};

/// An edge, or the `reported_in` from a node to an article.
struct EdgeRow {
  std::string_view id, type, key, source, target;
  const Attributes* attributes = nullptr;
  const std::vector<Provenance>* provenance = nullptr;
};

/// An edge with the positions of its ends in Listing::nodes.
struct Arc {
  const Edge* edge = nullptr;
  std::uint32_t source = 0;
  std::uint32_t target = 0;
};

/// A view of one sanitised graph, which must outlive it. Costs a few words per node and edge.
struct Listing {
  const GraphInfo* info = nullptr;
  std::vector<const Node*> nodes;  ///< by id
  std::vector<Arc> arcs;           ///< by id
  ExportOptions options;
  HiddenCounts hidden = {};
  std::vector<Column> node_columns, edge_columns;  ///< by key

  /// Rows: first the graph's own, then articles (and their edges).
  std::size_t node_count() const { return nodes.size() + article_nodes.size(); }
  std::size_t edge_count() const { return arcs.size() + reports.size(); }
  NodeRow node(std::size_t i) const;
  EdgeRow edge(std::size_t i) const;

  struct ArticleNode {
    std::string id, label;
    Attributes attributes;
  };
  struct Report {  ///< a reported_in edge
    std::string id;
    std::uint32_t node = 0, article = 0;  ///< positions in nodes and article_nodes
  };
  std::vector<ArticleNode> article_nodes;
  std::vector<Report> reports;
};

/// The value of `column` in those attributes, or null.
const Value* find_value(const Attributes& attributes, const Column& column);

/// A range for `for`: node_rows(listing), edge_rows(listing).
template <typename Row, Row (Listing::*get)(std::size_t) const>
class Rows {
 public:
  struct Iterator {
    const Listing* listing;
    std::size_t i;
    Row operator*() const { return (listing->*get)(i); }
    Iterator& operator++() {
      ++i;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return i != other.i; }
  };
  Rows(const Listing& listing, std::size_t count) : listing_(&listing), count_(count) {}
  Iterator begin() const { return {listing_, 0}; }
  Iterator end() const { return {listing_, count_}; }

 private:
  const Listing* listing_;
  std::size_t count_;
};

inline Rows<NodeRow, &Listing::node> node_rows(const Listing& listing) { return {listing, listing.node_count()}; }
inline Rows<EdgeRow, &Listing::edge> edge_rows(const Listing& listing) { return {listing, listing.edge_count()}; }

}  // namespace newsgraph
