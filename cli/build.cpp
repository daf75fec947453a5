#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "exports/json.hpp"
#include "extractors/extract.hpp"
#include "extractors/language/analyze.hpp"
#include "extractors/reading/read.hpp"
#include "graph/error.hpp"
#include "graph/merge.hpp"

namespace newsgraph {
namespace {

struct BuildOptions {
  std::vector<std::string> paths;
  std::string output = "graph.json";
};

int run_build(const BuildOptions& options) {
  int exit_code = done;
  std::vector<Graph> graphs;
  for (const std::string& path : list_articles(options.paths)) {
    try {
      graphs.push_back(extract(analyze(read_article(path), embedded_model())));
    } catch (const Error& error) {
      std::cerr << "newsgraph: " << error.what() << '\n';
      exit_code = some_input_failed;
    }
  }
  std::ofstream out(options.output, std::ios::binary);
  write_json(merge(graphs), out);
  return exit_code;
}

}  // namespace

void add_build_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<BuildOptions>();
  CLI::App* command = app.add_subcommand("build", "Read articles and write their graph");
  command->add_option("paths", options->paths, "Article files, folders, or - for standard input")->required();
  command->add_option("-o,--output", options->output, "The graph file")->capture_default_str();
  command->callback([options, &exit_code] { exit_code = run_build(*options); });
}

}  // namespace newsgraph
