#include "graph/schema.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace newsgraph;

TEST_CASE("names go both ways") {
  for (int i = 0; i < node_type_count; ++i) {
    const auto type = static_cast<NodeType>(i);
    CHECK(parse_node_type(name(type)) == type);
  }
  for (int i = 0; i < edge_type_count; ++i) {
    const auto type = static_cast<EdgeType>(i);
    CHECK(parse_edge_type(name(type)) == type);
  }
  for (int i = 0; i < role_count; ++i) {
    const auto role = static_cast<Role>(i);
    CHECK(parse_role(name(role)) == role);
  }
  CHECK(!parse_node_type("person"));
  CHECK(!parse_edge_type("Says"));
  CHECK(!parse_role(""));
}

TEST_CASE("the table of allowed edges") {
  // What the design lists, written down a second time: from -> to by edge.
  const std::pair<const char*, const char*> table[] = {
      {"says", "actor>statement"},
      {"addressed_to", "statement>actor"},
      {"about", "statement>actor statement>place statement>statement statement>proposal statement>event"},
      {"quotes", "statement>statement"},
      {"corroborates", "statement>statement"},
      {"contradicts", "statement>statement"},
      {"proposes", "actor>proposal"},
      {"supports", "actor>proposal"},
      {"opposes", "actor>proposal"},
      {"accepts", "actor>proposal"},
      {"rejects", "actor>proposal"},
      {"directed_to", "proposal>actor"},
      {"part_of", "proposal>proposal"},
      {"modelled_on", "proposal>proposal"},
      {"conditional_on", "proposal>proposal proposal>event"},
      {"has_actor", "event>actor"},
      {"has_recipient", "event>actor"},
      {"located_in", "event>actor event>place"},
      {"affiliated_with", "actor>actor"},
  };
  CHECK(std::size(table) == static_cast<std::size_t>(edge_type_count));
  std::size_t allowed = 0;
  for (const auto& [edge, ends] : table) {
    const auto type = parse_edge_type(edge);
    REQUIRE(type);
    std::set<std::string> wanted;
    for (std::size_t begin = 0; std::string_view(ends).size() > begin;) {
      const std::size_t end = std::min(std::string_view(ends).find(' ', begin), std::string_view(ends).size());
      wanted.emplace(std::string_view(ends).substr(begin, end - begin));
      begin = end + 1;
    }
    for (int from = 0; from < node_type_count; ++from) {
      for (int to = 0; to < node_type_count; ++to) {
        const auto a = static_cast<NodeType>(from), b = static_cast<NodeType>(to);
        const std::string pair = std::string(name(a)) + ">" + std::string(name(b));
        CAPTURE(std::string(name(*type)));
        CAPTURE(pair);
        CHECK(is_allowed(a, *type, b) == wanted.contains(pair));
        allowed += is_allowed(a, *type, b) ? 1 : 0;
      }
    }
  }
  CHECK(allowed == allowed_edges().size());
}

TEST_CASE("attribute rules") {
  std::set<std::pair<NodeType, std::string_view>> seen;
  for (const AttributeRule& rule : attribute_rules()) {
    CHECK(seen.emplace(rule.node, rule.key).second);
    CHECK(find_attribute(rule.node, rule.key) == &rule);
  }
  CHECK(find_attribute(NodeType::actor, "content") == nullptr);
  CHECK(find_attribute(NodeType::event, "event_type")->values.size() == 17);
}
