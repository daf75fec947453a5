/// The commands of the program: one file per command, one row per command in the table of main.cpp.
#pragma once

#include <CLI/App.hpp>

namespace newsgraph {

/// What the program ends with.
enum ExitCode { done = 0, some_input_failed = 1, usage_error = 2 };

// Each adds its subcommand to the app; the callback sets `exit_code`.
void add_build_command(CLI::App& app, int& exit_code);
void add_show_command(CLI::App& app, int& exit_code);
void add_check_command(CLI::App& app, int& exit_code);
void add_merge_command(CLI::App& app, int& exit_code);
void add_schema_command(CLI::App& app, int& exit_code);
void add_export_command(CLI::App& app, int& exit_code);
void add_formats_command(CLI::App& app, int& exit_code);
void add_analyze_command(CLI::App& app, int& exit_code);
void add_text_command(CLI::App& app, int& exit_code);

}  // namespace newsgraph
