#include <CLI/CLI.hpp>
#include <algorithm>
#include <iomanip>
#include <iostream>

#include "cli/commands.hpp"
#include "exports/formats.hpp"

namespace newsgraph {
namespace {

int run_formats() {
  std::size_t name_width = 0, ending_width = 0, tool_width = 0;
  for (const Format& format : formats()) {
    name_width = std::max(name_width, format.name.size());
    ending_width = std::max(ending_width, format.endings.size());
    tool_width = std::max(tool_width, format.tool.size());
  }
  const auto column = [](std::size_t width) { return std::setw(static_cast<int>(width) + 2); };
  for (const Format& format : formats()) {
    std::cout << std::left << column(name_width) << format.name << column(ending_width)
              << (format.medium == Medium::folder ? "folder" : format.endings) << column(tool_width) << format.tool
              << format.summary << '\n'
              << column(name_width) << ""
              << "loses: " << format.loses << '\n';
  }
  return done;
}

}  // namespace

void add_formats_command(CLI::App& app, int& exit_code) {
  CLI::App* command = app.add_subcommand("formats", "List the formats of `export`: ending, tool, what is lost");
  command->callback([&exit_code] { exit_code = run_formats(); });
}

}  // namespace newsgraph
