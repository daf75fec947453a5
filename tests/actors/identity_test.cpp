#include "extractors/actors/identity.hpp"

#include <doctest/doctest.h>

#include <array>

#include "extractors/actors/name_groups.hpp"
#include "graph/assemble.hpp"
#include "graph/builder.hpp"
#include "graph/text.hpp"

using namespace newsgraph;

namespace {

/// A graph of one article whose actors stand in its text one after the other.
Graph article(const std::string& id, const std::vector<std::array<std::string, 2>>& actors) {
  std::string text;
  for (const auto& [name, kind] : actors) text += name + ". ";
  BuilderSource source;
  source.info.id = id;
  source.info.path = id + ".txt";
  source.text = text;
  Builder builder(source);
  std::uint32_t at = 0;
  for (const auto& [name, kind] : actors) {
    NewNode node{.type = NodeType::actor, .id = "actor:" + slug(name), .label = name};
    node.attributes["kind"] = kind;
    node.attributes["confidence"] = 0.9;
    node.attributes["aliases"] = std::vector<std::string>{name};
    node.evidence = {{{at, at + static_cast<std::uint32_t>(name.size())}, Role::mention}};
    builder.add_node(std::move(node));
    at += static_cast<std::uint32_t>(name.size()) + 2;
  }
  return assemble(std::move(builder).finish());
}

/// Ids with the articles each stands in: "john-smith: a b".
std::string summary(const Graph& graph) {
  std::string out;
  for (const Node& node : take_apart(graph).nodes) {
    out += (out.empty() ? "" : "; ") + node.id.substr(6) + ":";
    for (const Provenance& p : node.provenance) out += " " + p.article;
    const auto it = node.attributes.find("may_be");
    if (it != node.attributes.end()) {
      out += " may be";
      for (const std::string& id : std::get<std::vector<std::string>>(it->second)) out += " " + id.substr(6);
    }
  }
  return out;
}

std::string united(std::vector<Graph> graphs) { return summary(unite(std::move(graphs))); }

}  // namespace

TEST_CASE("identity: a surname is the one full name that fits") {
  CHECK(united({article("a", {{"John Smith", "person"}}), article("b", {{"Smith", "person"}})}) == "john-smith: a b");
  CHECK(united({article("a", {{"John Smith", "person"}}), article("b", {{"Smith", "person"}}),
                article("c", {{"Ann Smith", "person"}})}) ==
        "ann-smith: c; john-smith: a; smith: b may be ann-smith john-smith");
}

TEST_CASE("identity: different full names stay apart") {
  CHECK(united({article("a", {{"Barack Obama", "person"}}), article("b", {{"Michelle Obama", "person"}})}) ==
        "barack-obama: a; michelle-obama: b");
  CHECK(united({article("a", {{"George H. Bush", "person"}}), article("b", {{"George W. Bush", "person"}}),
                article("c", {{"George Bush", "person"}})}) ==
        "george-bush: c may be george-h-bush george-w-bush; george-h-bush: a; george-w-bush: b");
}

TEST_CASE("identity: transliterations, acronyms, legal forms") {
  CHECK(united({article("a", {{"Taras Kovalsky", "person"}}), article("b", {{"Taras Kovalskyy", "person"}}),
                article("c", {{"Kovalskiy", "person"}})}) == "taras-kovalsky: a b c");
  CHECK(united({article("a", {{"Kenya Wildlife Trust", "organization"}}), article("b", {{"KWT", "organization"}})}) ==
        "kenya-wildlife-trust: a b");
  CHECK(united({article("a", {{"Boeing Co", "organization"}}), article("b", {{"Boeing", "organization"}})}) ==
        "boeing-co: a b");
  CHECK(united({article("a", {{"Iran", "country"}}), article("b", {{"Iraq", "country"}})}) == "iran: a; iraq: b");
}

TEST_CASE("identity: what one article keeps apart stays apart") {
  CHECK(united({article("a", {{"John Smith", "person"}, {"Smith", "person"}}), article("b", {{"Smith", "person"}})}) ==
        "john-smith: a b; smith: a");
}

TEST_CASE("identity: one word may be a person here and a body there") {
  CHECK(united({article("a", {{"Washington", "person"}}), article("b", {{"Washington", "organization"}})}) ==
        "washington: a; washington-organization: b");
}

TEST_CASE("identity: order and grouping do not matter, and a later article can split what was joined") {
  const auto a = article("a", {{"John Smith", "person"}, {"KWT", "organization"}});
  const auto b = article("b", {{"Smith", "person"}, {"Kenya Wildlife Trust", "organization"}});
  const auto c = article("c", {{"Ann Smith", "person"}});
  const std::string all = united({a, b, c});
  CHECK(all == united({c, b, a}));
  CHECK(all == united({unite({a, b}), c}));
  CHECK(all == united({a, unite({unite({b}), c})}));
  CHECK(all == united({unite({a, b}), unite({b, c}), a}));
}

TEST_CASE("identity: names that sound alike") {
  CHECK(skeleton("kovalsky") == skeleton("kovalskyy"));
  CHECK(skeleton("gaddafi") == skeleton("qadhafi"));
  CHECK(skeleton("kiev") == skeleton("kyiv"));
  CHECK(skeleton("merkel") != skeleton("moreau"));
}
