#include "tests/exports/graphs.hpp"

#include <limits>

#include "graph/assemble.hpp"
#include "graph/text.hpp"

namespace newsgraph::test {
namespace {

Provenance passage(const char* article, std::uint32_t start, const std::string& exact, Role role = Role::mention) {
  return {article, start, start + count_code_points(exact), role, exact};
}

Node node(const std::string& id, NodeType type, const std::string& label, Attributes attributes, Provenance where) {
  return {id, type, label, std::move(attributes), {std::move(where)}};
}

Link link(const std::string& from, EdgeType type, const std::string& to, Provenance where,
          const std::string& qualifier = "") {
  const std::string key = std::string(name(type)) + (qualifier.empty() ? "" : ":" + qualifier);
  return {
      from,
      to,
      {edge_id(from, key, to), type, key, {{"confidence", 0.5}, {"rule", std::string("test")}}, {std::move(where)}}};
}

ArticleInfo article(const char* id, const char* title, const char* published) {
  ArticleInfo out;
  out.id = id;
  out.path = std::string("articles/") + id + ".txt";
  out.title = title;
  out.url = std::string("https://news.example/") + id;
  out.publisher = "The Example";
  out.published = published;
  out.sha256 = sha256(id);
  out.length = 100000;
  out.sentences = {{0, 40, "Ada Vale, minister of Ruritania, spoke on"}, {50, 62, "A short one."}};
  out.sentences[0].text.resize(40);
  return out;
}

using Texts = std::vector<std::string>;

}  // namespace

Graph sample_graph() {
  Parts parts;
  parts.info.title = "A dispute over water";
  parts.info.articles = {article("a1", "Minister offers talks", "2025-03-01"),
                         article("a2", "Talks refused", "2025-03-04")};
  using enum NodeType;
  parts.nodes = {
      node("actor:ada-vale", actor, "Ada Vale",
           {{"kind", std::string("person")}, {"aliases", Texts{"Ada Vale", "Vale"}}, {"confidence", 0.75}},
           passage("a1", 0, "Ada Vale")),
      node("actor:ruritania", actor, "Ruritania", {{"kind", std::string("country")}, {"country", std::string("RUR")}},
           passage("a1", 22, "Ruritania")),
      node("actor:lake-union", actor, "Lake Union", {{"kind", std::string("organization")}},
           passage("a2", 10, "Lake Union")),
      node("place:port-lum", NodeType::place, "Port Lum", {{"kind", std::string("city")}},
           passage("a2", 30, "Port Lum")),
      node("statement:1", statement, "The lake belongs to all",
           {{"content", std::string("The lake belongs to all")},
            {"quote_type", std::string("direct")},
            {"cue", std::string("said")}},
           passage("a1", 60, "The lake belongs to all", Role::content)),
      node("statement:2", statement, "talks would be useless",
           {{"content", std::string("talks would be useless")}, {"quote_type", std::string("indirect")}},
           passage("a2", 50, "talks would be useless", Role::content)),
      node("proposal:talks", proposal, "talks about the shared use of the lake",
           {{"content", std::string("talks about the shared use of the lake")},
            {"status", std::string("proposed")},
            {"date", std::string("2025-04")}},
           passage("a1", 90, "talks about the shared use of the lake", Role::anchor)),
      node("proposal:term", proposal, "a fee for each ship", {{"content", std::string("a fee for each ship")}},
           passage("a1", 150, "a fee for each ship", Role::anchor)),
      node("event:meeting", event, "meeting",
           {{"event_type", std::string("CONSULT")}, {"date", std::string("2025-02-28")}},
           passage("a1", 200, "meeting", Role::anchor)),
      node("event:closure", event, "closed the port",
           {{"event_type", std::string("COERCE")}, {"date", std::string("2024")}},
           passage("a2", 80, "closed the port", Role::anchor)),
  };
  parts.nodes[0].provenance.push_back(passage("a2", 5, "Vale"));
  parts.links = {
      link("actor:ada-vale", EdgeType::says, "statement:1", passage("a1", 50, "said", Role::cue)),
      link("actor:lake-union", EdgeType::says, "statement:2", passage("a2", 45, "warned", Role::cue)),
      link("statement:2", EdgeType::about, "proposal:talks", passage("a2", 50, "talks")),
      link("actor:ada-vale", EdgeType::proposes, "proposal:talks", passage("a1", 80, "offered")),
      link("actor:lake-union", EdgeType::rejects, "proposal:talks", passage("a2", 70, "refused")),
      link("proposal:talks", EdgeType::directed_to, "actor:lake-union", passage("a1", 85, "the union")),
      link("proposal:term", EdgeType::part_of, "proposal:talks", passage("a1", 150, "a fee")),
      link("event:meeting", EdgeType::has_actor, "actor:ada-vale", passage("a1", 200, "meeting")),
      link("event:closure", EdgeType::has_actor, "actor:ruritania", passage("a2", 80, "closed")),
      link("event:closure", EdgeType::has_recipient, "actor:lake-union", passage("a2", 80, "closed")),
      link("event:closure", EdgeType::located_in, "place:port-lum", passage("a2", 80, "closed")),
      link("actor:ada-vale", EdgeType::affiliated_with, "actor:ruritania", passage("a1", 10, "minister"), "minister"),
      link("actor:ada-vale", EdgeType::affiliated_with, "actor:ruritania", passage("a1", 12, "envoy"), "envoy"),
  };
  return assemble(std::move(parts));
}

Graph torture_graph() {
  Parts parts;
  parts.info.title = "a\\ \"title\" & <b>";
  parts.info.articles = {article("a1", "Quotes \" and \\ and </script>", "2025-03-01"), article("NULL", "", "")};
  parts.info.articles[1].url = "https://news.example/a b?q=\"<x>\"&y={z}";
  const std::string labels[] = {"a\\",
                                "a\\\"b",
                                "&",
                                "<b>bold</b>",
                                "</script>",
                                "line one\nline two",
                                "tab\there",
                                std::string("bell\x07 and nul\0 and cr\r.", 23),
                                "emoji 🙂👩‍👩‍👧",
                                "שלום עולם مرحبا",
                                "n\u0303o\u0308\u0301 combining",
                                "]]> <!-- --> <![CDATA[",
                                "%s ${x} #{y} {{z}} $$",
                                "'single' `back` ;,|",
                                "=1+1",
                                "- # * _ [link](x) [[wiki]] ^",
                                "\xEF\xBF\xBE noncharacter",
                                "broken \xC3( utf-8",
                                "trailing blank ",
                                "\\N \\G \\L \\n",
                                "1. a list, 2) another",
                                "    code %%hidden%%",
                                "end"};
  const std::string ids[] = {"node",    "graph", "edge", "strict", "digraph", "subgraph", "NULL",  "null",
                             "true",    "end",   "id",   "0",      "1e5",     "n1",       "a--b",  "x.y",
                             "default", "class", "A",    "a",      "12",      "13",       "source"};
  std::size_t i = 0;
  for (const std::string& label : labels) {
    parts.nodes.push_back(node(ids[i], NodeType::actor, label, {{"text", label}, {"list", Texts{label, "b;c|d,e", ""}}},
                               passage("a1", static_cast<std::uint32_t>(10 * i), label)));
    ++i;
  }
  parts.nodes[0].attributes["nan"] = std::numeric_limits<double>::quiet_NaN();
  parts.nodes[1].attributes["nan"] = std::numeric_limits<double>::infinity();
  parts.nodes[2].attributes["empty"] = std::string();
  parts.nodes[2].attributes["nothing"] = Texts{};
  parts.nodes[2].attributes["single"] = Texts{"one"};
  parts.nodes[9].attributes["date"] = std::string("2024-02-29");
  parts.nodes[10].attributes["date"] = std::string("2024-12");
  parts.nodes[3].attributes["mixed"] = 1.5;
  parts.nodes[4].attributes["mixed"] = std::string("one and a half");
  parts.nodes[5].attributes["flag"] = true;
  parts.nodes[6].attributes["numbers"] = std::vector<double>{0.1, -1e300, 3};
  for (const char* key : {"id", "label", "type", "name", "source", "weight", "odd key: <&>"})
    parts.nodes[7].attributes[key] = std::string("taken");
  parts.nodes.push_back(node("statement:long", NodeType::statement, std::string(10000, 'x'),
                             {{"content", std::string(10000, 'y')}},
                             passage("NULL", 0, std::string(10000, 'z'), Role::content)));
  parts.nodes.push_back(node("statement:short", NodeType::statement, "as he put it", {},
                             passage("a1", 700, "as he put it", Role::content)));
  parts.nodes.push_back(node("statement:lone", NodeType::statement, "nobody says this", {},
                             passage("a1", 800, "nobody says this", Role::content)));
  parts.nodes.push_back(node("event:fall", NodeType::event, "fell", {}, passage("a1", 900, "fell", Role::anchor)));
  parts.links.push_back(link(ids[12], EdgeType::says, "statement:short", passage("a1", 690, "he")));
  parts.links.push_back(link("statement:short", EdgeType::quotes, "statement:long", passage("a1", 700, "put")));
  parts.links.push_back(link("statement:short", EdgeType::about, "event:fall", passage("a1", 900, "fell")));
  parts.links.push_back(link("event:fall", EdgeType::has_actor, ids[12], passage("a1", 900, "fell")));
  parts.links.push_back(link(ids[9], EdgeType::affiliated_with, ids[10], passage("a1", 5, "x")));
  for (std::size_t k = 0; k < std::size(ids); ++k) {
    parts.links.push_back(link(ids[k], EdgeType::says, "statement:long", passage("a1", 5, labels[k])));
  }
  parts.links.push_back(link("node", EdgeType::affiliated_with, "graph", passage("a1", 5, "x"), "a"));
  parts.links.push_back(link("node", EdgeType::affiliated_with, "graph", passage("a1", 6, "y"), "b"));
  parts.links.push_back(link("node", EdgeType::affiliated_with, "node", passage("a1", 6, "y")));
  return assemble(std::move(parts));
}

Graph large_graph(std::uint32_t nodes, std::uint32_t edges) {
  Parts parts;
  parts.info.articles = {article("a1", "One", "2025-03-01"), article("a2", "Two", "2025-03-02")};
  std::uint64_t state = 1;
  const auto random = [&](std::uint32_t below) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>((state >> 33U) % below);
  };
  const auto id = [](std::uint32_t i) { return (i % 2 ? "statement:" : "actor:") + std::to_string(i); };
  for (std::uint32_t i = 0; i < nodes; ++i) {
    const std::string text = "What number " + std::to_string(i) + " says & does in \"the story\" that all tell";
    Attributes attributes = {{"confidence", 0.5}, {"rule", std::string("test")}};
    attributes.emplace(i % 2 ? "content" : "kind", i % 2 ? text : std::string("person"));
    parts.nodes.push_back(node(id(i), i % 2 ? NodeType::statement : NodeType::actor, text, std::move(attributes),
                               passage(i % 3 ? "a1" : "a2", i, text)));
  }
  for (std::uint32_t i = 0; i < edges; ++i) {
    const std::uint32_t from = random(nodes / 2) * 2, to = random(nodes / 2) * 2 + 1;
    parts.links.push_back(
        link(id(from), EdgeType::says, id(to), passage("a1", i, "said so in a speech"), std::to_string(i)));
  }
  return assemble(std::move(parts));
}

}  // namespace newsgraph::test
