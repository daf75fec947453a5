// The table of formats, selection, and what holds for every format.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "exports/export.hpp"
#include "exports/json.hpp"
#include "exports/prominence.hpp"
#include "exports/select.hpp"
#include "exports/style.hpp"
#include "graph/error.hpp"
#include "tests/exports/graphs.hpp"

using namespace newsgraph;
namespace fs = std::filesystem;

namespace {

std::string text_of(Graph graph, std::string_view format, const ExportOptions& options = {}) {
  std::ostringstream out;
  export_graph(graph, *find_format(format), options, {}, out);
  return out.str();
}

std::string ids(const Graph& graph) {
  std::string out;
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph)))
    out += (out.empty() ? "" : " ") + graph[v].id;
  return out;
}

/// What a selection keeps of the sample graph; `ask` fills it in.
template <typename Ask>
Selected selected(Ask ask) {
  Selection selection;
  ask(selection);
  return select(test::sample_graph(), selection, "g");
}

template <typename Ask>
std::string chosen(Ask ask) {
  return ids(selected(ask).graph);
}

/// Every file below a path, with its bytes.
std::map<std::string, std::string> contents(const fs::path& path) {
  std::map<std::string, std::string> out;
  const auto add = [&](const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    out[fs::relative(file, path).string()] = std::string(std::istreambuf_iterator<char>(in), {});
  };
  if (!fs::is_directory(path)) {
    add(path);
  } else {
    for (const auto& entry : fs::recursive_directory_iterator(path)) {
      if (entry.is_regular_file()) add(entry.path());
    }
  }
  return out;
}

}  // namespace

TEST_CASE("every format has a name, a tool and says what it loses; names and endings are its own") {
  std::set<std::string_view> names;
  std::set<std::string> endings;
  for (const Format& format : formats()) {
    CHECK(names.insert(format.name).second);
    CHECK_FALSE(format.tool.empty());
    CHECK_FALSE(format.summary.empty());
    CHECK_FALSE(format.loses.empty());
    CHECK((format.medium == Medium::folder) == format.endings.empty());
    std::istringstream words{std::string(format.endings)};
    for (std::string ending; words >> ending;) {
      CHECK(ending.front() == '.');
      CHECK(endings.insert(ending).second);
    }
  }
  CHECK(find_format("no such") == nullptr);
}

TEST_CASE("docs/formats.md lists the formats as they are") {
  std::ifstream in(NEWSGRAPH_SOURCE_DIR "/docs/formats.md");
  const std::string page{std::istreambuf_iterator<char>(in), {}};
  for (const Format& format : formats()) {
    std::string endings;
    std::istringstream words{std::string(format.endings)};
    for (std::string ending; words >> ending;) endings += (endings.empty() ? "`" : " `") + ending + "`";
    std::string row = "| " + std::string(format.name) + " | " + (endings.empty() ? "a folder" : endings);
    for (const std::string_view cell : {format.tool, format.summary, format.loses}) row.append(" | ").append(cell);
    CHECK_MESSAGE(page.find(row + " |\n") != std::string::npos, row);
  }
}

TEST_CASE("endings tell the format, the longest first") {
  CHECK(guess_format("a/b.svg")->name == "svg");
  CHECK(guess_format("graph.json")->name == "json");
  CHECK(guess_format("graph.cyto.json")->name == "cytoscape");
  CHECK(guess_format("graph.yed.graphml")->name == "yed");
  CHECK(guess_format("graph.xyz") == nullptr);
  CHECK(guess_format("") == nullptr);
}

TEST_CASE("every format writes the same bytes twice, of any graph") {
  const fs::path folder = fs::temp_directory_path() / "newsgraph-test-formats";
  fs::remove_all(folder);
  fs::create_directories(folder);
  for (const bool torture : {false, true}) {
    for (const Format& format : formats()) {
      CAPTURE(format.name);
      std::map<std::string, std::string> seen;
      for (const char* name : {"first", "second"}) {
        Graph graph = torture ? test::torture_graph() : test::sample_graph();
        if (format.keeps_text) sanitise(graph);  // the native format refuses what is no Unicode
        ExportOptions options;
        options.articles = true;
        const fs::path path = folder / (std::string(name) + (torture ? "t" : "s") + std::string(format.name));
        export_graph(graph, format, options, {}, path);
        auto found = contents(path);
        CHECK_FALSE(found.empty());
        if (format.medium == Medium::binary && format.name == "pdf") continue;  // Cairo writes the time into it
        if (seen.empty())
          seen = std::move(found);
        else
          CHECK((seen == found));
      }
    }
  }
  fs::remove_all(folder);
}

TEST_CASE("native JSON reads back as the same graph") {
  for (Graph graph : {test::sample_graph(), test::torture_graph()}) {
    sanitise(graph);
    const std::string once = text_of(graph, "json");
    CHECK(text_of(read_json("once.json", once), "json") == once);
  }
}

TEST_CASE("articles become nodes, each node tied to those that tell it") {
  ExportOptions options;
  options.articles = true;
  Graph graph = test::sample_graph();
  const Listing listing = list(graph, options);
  CHECK(listing.node_count() == boost::num_vertices(graph) + 2);
  CHECK(listing.node(listing.nodes.size()).id == "article:a1");
  std::size_t of_vale = 0;
  for (const EdgeRow edge : edge_rows(listing))
    of_vale += edge.type == "reported_in" && edge.source == "actor:ada-vale";
  CHECK(of_vale == 2);
  CHECK(text_of(graph, "graphml", options).find("reported_in") != std::string::npos);
  CHECK(text_of(graph, "graphml").find("reported_in") == std::string::npos);
}

TEST_CASE("without provenance no format quotes the articles") {
  ExportOptions options;
  options.provenance = false;
  for (const char* format :
       {"html", "graphml", "gexf", "cytoscape", "cx2", "jgf", "turtle", "cypher", "markdown", "dot", "svg"}) {
    CAPTURE(format);
    const std::string text = text_of(test::sample_graph(), format, options);
    CHECK(text.find("the union") == std::string::npos);  // words of a span alone
    CHECK(text.find("A short one.") == std::string::npos);
  }
}

TEST_CASE("selection") {
  CHECK(chosen([](Selection& s) { s.types = {NodeType::proposal}; }) == "proposal:talks proposal:term");
  CHECK(chosen([](Selection& s) { s.around = "event:meeting", s.radius = 0; }) == "event:meeting");
  CHECK(chosen([](Selection& s) { s.around = "ADA VALE"; }) ==
        "actor:ada-vale actor:ruritania event:meeting proposal:talks statement:1");
  CHECK(chosen([](Selection& s) { s.articles = {"a2"}; }) ==
        "actor:ada-vale actor:lake-union event:closure place:port-lum statement:2");
  CHECK(chosen([](Selection& s) { s.since = "2025-04", s.until = "2025-04-10"; }) == "proposal:talks");
  CHECK(chosen([](Selection& s) { s.until = "2024"; }) == "event:closure");
  CHECK(chosen([](Selection& s) { s.min_confidence = 0.75; }).find("ada-vale") != std::string::npos);
  CHECK(chosen([](Selection& s) { s.min_confidence = 0.76; }).find("ada-vale") == std::string::npos);
  CHECK_THROWS_AS(chosen([](Selection& s) { s.around = "nobody"; }), Error);
  CHECK_THROWS_AS(chosen([](Selection& s) { s.articles = {"a3"}; }), Error);
}

TEST_CASE("the most prominent nodes are kept, the others counted") {
  const Selected part = selected([](Selection& s) { s.max_nodes = 3; });
  CHECK(boost::num_vertices(part.graph) == 3);
  std::size_t hidden = 0;
  for (const std::size_t count : part.hidden) hidden += count;
  CHECK(hidden == 7);
  CHECK(ids(part.graph).find("actor:ada-vale") != std::string::npos);
}

TEST_CASE("every type has a look of its own, told apart without colour") {
  std::set<std::string_view> shapes, glyphs, colors;
  for (const char* type : {"actor", "place", "statement", "proposal", "event", "article"}) {
    CHECK(shapes.insert(node_style(type).shape).second);
    CHECK(glyphs.insert(node_style(type).glyph).second);
    CHECK(colors.insert(node_style(type).color).second);
  }
  for (int i = 0; i < edge_type_count; ++i) {
    const auto type = name(static_cast<EdgeType>(i));
    CHECK_MESSAGE(edge_style(type).family != edge_style("reported_in").family, type);
  }
}
