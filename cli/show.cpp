#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/describe_node.hpp"
#include "cli/graph_file.hpp"
#include "cli/terminal.hpp"
#include "graph/error.hpp"
#include "graph/query.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t listed_matches = 30;

struct ShowOptions {
  std::string graph;
  std::string name;
  bool all = false;
};

/// The nodes that fit best. A surname alone stands for each person who bears it, beside the node it names itself.
std::vector<Vertex> best_matches(const Graph& graph, const std::string& name) {
  const std::vector<Match> matches = match_nodes(graph, name);
  std::vector<Vertex> best;
  for (const Match& match : matches) {
    if (match.rank == matches.front().rank) best.push_back(match.node);
  }
  if (matches.empty() || matches.front().rank == MatchRank::id) return best;
  const std::vector<Vertex> people = people_of_surname(graph, name);
  if (people.size() < 2) return best;
  best.insert(best.end(), people.begin(), people.end());
  std::sort(best.begin(), best.end());
  best.erase(std::unique(best.begin(), best.end()), best.end());
  return best;
}

void list_matches(const Graph& graph, const std::string& name, const std::vector<Vertex>& found) {
  const Style style(is_terminal(Stream::out));
  if (const std::size_t people = people_of_surname(graph, name).size(); people > 1) {
    std::cout << "The surname " << style.bold(name) << " fits " << people << " people; say which one:\n";
  } else {
    std::cout << found.size() << " nodes fit " << style.bold(name) << "; say which one:\n";
  }
  for (std::size_t i = 0; i < std::min(found.size(), listed_matches); ++i) {
    const Node& node = graph[found[i]];
    std::cout << "  " << style.accent(node.id) << "  " << style.bold(node.label) << "  " << one_line_about(node)
              << '\n';
  }
  if (found.size() > listed_matches) std::cout << "  and " << found.size() - listed_matches << " more\n";
}

int run_show(const ShowOptions& options) {
  const Graph graph = load_graph(options.graph);
  const std::vector<Vertex> found = best_matches(graph, options.name);
  if (found.empty()) throw Error(options.graph, "", "no node is named \"" + options.name + "\"");
  if (found.size() > 1) {
    list_matches(graph, options.name, found);
  } else {
    describe_node(graph, found.front(), {.all = options.all, .style = Style(is_terminal(Stream::out))}, std::cout);
  }
  return done;
}

}  // namespace

void add_show_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<ShowOptions>();
  CLI::App* command = app.add_subcommand("show", "Show a node, its edges and the sentences behind them");
  command->add_option("graph", options->graph, "The graph file, or - for standard input")->required();
  command->add_option("name", options->name, "Id, label or alias of the node, or a part of one")->required();
  command->add_flag("-a,--all", options->all, "Every edge and sentence, not only the first of each kind");
  command->footer(
      "Where several nodes fit the name as well as each other, they are listed with their ids.\n\n"
      "Examples:\n"
      "  newsgraph show graph.json NATO\n"
      "  newsgraph show graph.json \"security council\" --all | less\n"
      "  newsgraph show graph.json actor:nato");
  command->callback([options, &exit_code] { exit_code = run_show(*options); });
}

}  // namespace newsgraph
