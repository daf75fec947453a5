#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>

#include "cli/commands.hpp"

namespace {

using AddCommand = void (*)(CLI::App&, int&);

constexpr AddCommand commands[] = {
    newsgraph::add_build_command,
    newsgraph::add_formats_command,
    newsgraph::add_analyze_command,
};

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"newsgraph reads news articles and builds a typed graph of who said what, who proposed what and what\n"
               "happened, every node and edge tied to the exact words it came from.",
               "newsgraph"};
  app.set_version_flag("--version", "newsgraph " NEWSGRAPH_VERSION);
  app.require_subcommand(1);
  int exit_code = newsgraph::done;
  for (const AddCommand add : commands) add(app, exit_code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? newsgraph::done : newsgraph::usage_error;
  } catch (const std::exception& error) {
    std::cerr << "newsgraph: " << error.what() << '\n';
    return newsgraph::some_input_failed;
  }
  return exit_code;
}
