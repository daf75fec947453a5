#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <iostream>
#include <new>
#include <string>

#include "cli/commands.hpp"
#include "cli/terminal.hpp"

namespace {

using AddCommand = void (*)(CLI::App&, int&);

constexpr AddCommand commands[] = {
    newsgraph::add_build_command,   newsgraph::add_show_command,   newsgraph::add_check_command,
    newsgraph::add_merge_command,   newsgraph::add_export_command, newsgraph::add_formats_command,
    newsgraph::add_analyze_command, newsgraph::add_schema_command, newsgraph::add_text_command,
};

constexpr const char* about =
    "newsgraph reads news articles and builds a typed graph of who said what, who proposed what and what\n"
    "happened, every node and edge tied to the exact words it came from.";

constexpr const char* footer =
    "Exit code: 0 done, 1 some input failed, 2 wrong usage.\n\n"
    "Examples:\n"
    "  newsgraph build articles -o graph.json\n"
    "  newsgraph show graph.json NATO\n"
    "  newsgraph build --help";

/// Help and version go to standard output; anything else wrong with the arguments is one line on standard error.
int end_parse(const CLI::App& app, const CLI::ParseError& error) {
  if (error.get_exit_code() == 0) return app.exit(error);
  newsgraph::report_problem(std::string(error.what()) + " (newsgraph --help says more)");
  return newsgraph::usage_error;
}

/// CLI11 would ask for a command where a wrong one is given.
bool is_unknown_command(const CLI::App& app, const std::string& word) {
  const auto all = app.get_subcommands([](const CLI::App*) { return true; });
  return !word.starts_with('-') &&
         std::none_of(all.begin(), all.end(), [&](const CLI::App* command) { return command->check_name(word); });
}

/// A full disk or a closed pipe is seen at the last write.
int end_output(int exit_code) {
  if (std::cout.flush()) return exit_code;
  newsgraph::report_problem("standard output: writing failed");
  return newsgraph::some_input_failed;
}

}  // namespace

int main(int argc, char** argv) try {
  CLI::App app{about, "newsgraph"};
  app.set_version_flag("--version", "newsgraph " NEWSGRAPH_VERSION);
  app.require_subcommand(1);
  app.footer(footer);
  int exit_code = newsgraph::done;
  for (const AddCommand add : commands) add(app, exit_code);
  if (argc > 1 && is_unknown_command(app, argv[1])) {
    newsgraph::report_problem("there is no command \"" + std::string(argv[1]) + "\" (newsgraph --help lists them)");
    return newsgraph::usage_error;
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return end_parse(app, error);
  }
  return end_output(exit_code);
} catch (const std::bad_alloc&) {
  newsgraph::report_problem("out of memory");
  return newsgraph::some_input_failed;
} catch (const std::exception& error) {
  newsgraph::report_error(error);
  return newsgraph::some_input_failed;
}
