#include <CLI/CLI.hpp>
#include <iostream>

#include "cli/commands.hpp"
#include "exports/json_schema.hpp"

namespace newsgraph {

void add_schema_command(CLI::App& app, int& exit_code) {
  CLI::App* command = app.add_subcommand("schema", "Print the JSON Schema of graph files");
  command->footer("Example:\n  newsgraph schema > graph.schema.json");
  command->callback([&exit_code] {
    std::cout << graph_schema() << std::flush;
    exit_code = std::cout ? done : some_input_failed;
  });
}

}  // namespace newsgraph
