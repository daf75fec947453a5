#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/graph_file.hpp"
#include "cli/summary.hpp"
#include "cli/terminal.hpp"
#include "exports/output.hpp"
#include "extractors/actors/identity.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

struct MergeOptions {
  std::vector<std::string> graphs;
  std::string output;
};

int run_merge(const MergeOptions& options) {
  if (options.output != "-") require_writable(options.output);
  int exit_code = done;
  std::vector<Graph> graphs;
  for (const std::string& path : options.graphs) {
    try {
      graphs.push_back(load_graph(path));
    } catch (const Error& error) {
      report_error(error);
      exit_code = some_input_failed;
    }
  }
  if (graphs.empty()) return exit_code;
  const Graph graph = unite(std::move(graphs));
  save_graph(graph, options.output);
  print_summary(graph, options.output == "-" ? std::cerr : std::cout);
  return exit_code;
}

}  // namespace

void add_merge_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<MergeOptions>();
  CLI::App* command = app.add_subcommand("merge", "Join graph files into one");
  command->add_option("graphs", options->graphs, "Graph files")->required();
  command->add_option("-o,--output", options->output, "The graph file, or - for standard output")->required();
  command->footer(
      "Merging the graphs of two folders gives the bytes that building both folders at once gives.\n\n"
      "Example:\n"
      "  newsgraph merge monday.json tuesday.json -o week.json");
  command->callback([options, &exit_code] { exit_code = run_merge(*options); });
}

}  // namespace newsgraph
