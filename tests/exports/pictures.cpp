// Pictures: every view and theme, the legend, what is hidden, no overlapping nodes.
#include <doctest/doctest.h>

#include <regex>
#include <sstream>

#include "exports/export.hpp"
#include "exports/pictures/drawing.hpp"
#include "exports/select.hpp"
#include "tests/exports/graphs.hpp"

using namespace newsgraph;

namespace {

Drawing drawing_of(const Graph& graph, View view, std::size_t max_drawn = 60) {
  ExportOptions options;
  options.view = view;
  options.max_drawn = max_drawn;
  return draw(list(graph, options));
}

struct Box {
  double left, bottom, right, top;
  bool overlaps(const Box& other) const {
    constexpr double slack = 1;  // points
    return left + slack < other.right && other.left + slack < right && bottom + slack < other.top &&
           other.bottom + slack < top;
  }
};

/// The nodes' boxes out of Graphviz's plain output: node name x y width height ..., in inches.
std::vector<Box> boxes(const Drawing& drawing) {
  std::istringstream lines(render(drawing_dot(drawing, Theme::light), drawing.layout, "plain"));
  std::vector<Box> out;
  for (std::string line; std::getline(lines, line);) {
    static const std::regex row(R"re(^node (?:"[^"]*"|\S+) ([-\d.e]+) ([-\d.e]+) ([-\d.e]+) ([-\d.e]+) .*)re");
    std::smatch match;
    if (!std::regex_match(line, match, row) || line.starts_with("node \"lane ")) continue;
    const double x = std::stod(match[1]) * 72, y = std::stod(match[2]) * 72, w = std::stod(match[3]) * 36,
                 h = std::stod(match[4]) * 36;
    out.push_back({x - w, y - h, x + w, y + h});
  }
  return out;
}

}  // namespace

TEST_CASE("no two nodes of a picture overlap, in any view") {
  const Graph graph = test::sample_graph();
  for (const View view : {View::whole, View::articles, View::actors, View::timeline, View::proposal}) {
    CAPTURE(view_names[static_cast<std::size_t>(view)]);
    const std::vector<Box> all = boxes(drawing_of(graph, view));
    CHECK(all.size() >= 3);
    for (std::size_t i = 0; i < all.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(all[i].overlaps(all[j]));
    }
  }
}

TEST_CASE("the legend counts what is drawn and the note what is hidden") {
  const Drawing all = drawing_of(test::sample_graph(), View::whole);
  CHECK(all.node_counts.at("actor") == 3);
  CHECK(all.edge_counts.at("says") == 2);
  CHECK(all.notes == std::vector<std::string>{"2 articles, 2025-03-01 to 2025-03-04"});
  const Drawing some = drawing_of(test::large_graph(400, 900), View::whole);
  CHECK(some.nodes.size() <= 60 + some.node_counts.at("actor"));  // and a stub per actor
  CHECK(some.notes.back().find("Hidden: ") != std::string::npos);
}

TEST_CASE("parallel edges of one look are one edge, and its tooltip tells both") {
  const Drawing drawing = drawing_of(test::sample_graph(), View::whole);
  CHECK(drawing.edge_counts.at("belongs to") == 1);
  for (const DrawnEdge& edge : drawing.edges) {
    if (edge.type != "affiliated_with") continue;
    CHECK(edge.width > 1);
    CHECK(edge.tooltip.find("affiliated with", edge.tooltip.find("affiliated with") + 1) != std::string::npos);
  }
}

TEST_CASE("a proposal's picture has who is for and against it, and its terms") {
  const Drawing drawing = drawing_of(test::sample_graph(), View::proposal);
  CHECK(drawing.title == "Proposal: talks about the shared use of the lake");
  std::string drawn;
  for (const DrawnNode& node : drawing.nodes) drawn += node.id + (node.strong ? "! " : " ");
  CHECK(drawn == "proposal:talks! proposal:term actor:ada-vale actor:lake-union statement:2 ");
}

TEST_CASE("actors deal with each other through what they say, propose and do") {
  const Drawing drawing = drawing_of(test::sample_graph(), View::actors);
  std::string edges;
  for (const DrawnEdge& edge : drawing.edges) {
    edges += drawing.nodes[edge.from].label + " " + std::string(edge.type) + " " + drawing.nodes[edge.to].label + "; ";
  }
  CHECK(edges ==
        "Ada Vale proposes Lake Union; Ada Vale affiliated_with Ruritania; Lake Union rejects Ada Vale; "
        "Ruritania has_recipient Lake Union; ");
}

TEST_CASE("a tooltip has the sentence, its article and a link to the words") {
  const Drawing drawing = drawing_of(test::sample_graph(), View::whole);
  for (const DrawnNode& node : drawing.nodes) {
    if (node.id != "statement:1") continue;
    CHECK(node.tooltip.find("Minister offers talks (The Example, 2025-03-01)") != std::string::npos);
    CHECK(node.url == "https://news.example/a1#:~:text=The%20lake%20belongs%20to%20all");
  }
}

TEST_CASE("what has no date stands in a column of its article, behind the days") {
  Graph graph = test::sample_graph();
  const auto columns = [&] {
    std::string out;
    for (const DrawnNode& node : drawing_of(graph, View::timeline).nodes) {
      if (node.id.starts_with("column ")) out += node.label + "; ";
    }
    return out;
  };
  CHECK(columns() == "2024; 2025-02-28; 2025-03-01; 2025-03-04; 2025-04; ");
  graph[boost::graph_bundle].articles[0].published.clear();
  CHECK(columns() == "2024; 2025-02-28; 2025-03-04; 2025-04; Minister offers talks (The Example); ");
}

TEST_CASE("--max-nodes holds for every view, and actors meet in what is not drawn") {
  const Graph graph = test::large_graph(400, 900);
  for (const View view : {View::whole, View::articles, View::actors, View::timeline}) {
    const Drawing drawing = drawing_of(graph, view, 12);
    std::size_t drawn = 0;
    for (const auto& [type, count] : drawing.node_counts) drawn += count;
    CAPTURE(view_names[static_cast<std::size_t>(view)]);
    CHECK(drawn <= 12);
    CHECK((drawn >= 2 || view == View::actors));  // nobody deals with anybody there
  }
  CHECK(drawing_of(test::sample_graph(), View::actors, 2).edge_counts.at("against") == 1);
}

TEST_CASE("an actor's surroundings say so in the title") {
  const Graph graph = test::sample_graph();
  ExportOptions options;
  options.focus = "actor:lake-union";
  CHECK(draw(list(graph, options)).title == "Around Lake Union");
}

TEST_CASE("no colour of any theme is lost on its paper") {
  for (const Theme theme : {Theme::light, Theme::dark, Theme::print}) {
    const auto brightness = [](const std::string& color) {
      return 0.299 * std::stoi(color.substr(1, 2), nullptr, 16) + 0.587 * std::stoi(color.substr(3, 2), nullptr, 16) +
             0.114 * std::stoi(color.substr(5, 2), nullptr, 16);
    };
    const double paper = brightness(std::string(palette(theme).paper));
    for (std::size_t i = 0; i < edge_type_count; ++i) {
      const EdgeStyle& style = edge_style(name(static_cast<EdgeType>(i)));
      CAPTURE(style.family);
      CHECK(std::abs(brightness(line_color(style.color, theme)) - paper) > 60);
    }
  }
}

TEST_CASE("themes differ in colours alone, print uses none") {
  Graph graph = test::sample_graph();
  for (const Theme theme : {Theme::light, Theme::dark, Theme::print}) {
    ExportOptions options;
    options.theme = theme;
    std::ostringstream out;
    export_graph(graph, *find_format("svg"), options, {}, out);
    const bool colored =
        out.str().find("#56b4e9") != std::string::npos || out.str().find("#4999c6") != std::string::npos;
    CHECK((theme == Theme::light) == colored);
  }
}

TEST_CASE("an empty graph is a picture that says so little") {
  for (const View view : {View::whole, View::articles, View::actors, View::timeline}) {
    const Drawing drawing = drawing_of(Graph(), view);
    CHECK_FALSE(render(drawing_dot(drawing, Theme::light), drawing.layout, "svg").empty());
  }
}
