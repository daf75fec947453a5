#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/graph_file.hpp"
#include "cli/terminal.hpp"
#include "exports/export.hpp"
#include "exports/select.hpp"
#include "graph/validate.hpp"

namespace newsgraph {
namespace {

struct ExportCommand {
  std::string graph, format, output;
  std::string view = std::string(view_names[0]), theme = std::string(theme_names[0]);
  std::vector<std::string> types;
  bool no_provenance = false;
  std::size_t max_nodes = 0;
  double min_confidence = 0;
  Selection selection;
  ExportOptions options;
};

constexpr const char* examples =
    "Examples:\n"
    "  newsgraph export graph.json -o graph.svg\n"
    "  newsgraph export graph.json --to gexf -o story.gexf --articles\n"
    "  newsgraph export graph.json -o people.svg --view actors --theme dark\n"
    "  newsgraph export graph.json -o moreau.pdf --around \"Adrien Moreau\" --radius 2\n"
    "  newsgraph export graph.json -o plan.svg --view proposal --around \"security guarantee\"\n"
    "  newsgraph export graph.json --to markdown --since 2025-08-01 | less\n"
    "`newsgraph formats` lists the formats and what each does not carry.";

template <std::size_t N>
std::size_t position(const std::array<std::string_view, N>& names, std::string_view name) {
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

template <std::size_t N>
CLI::IsMember one_of(const std::array<std::string_view, N>& names) {
  return CLI::IsMember(std::vector<std::string>(names.begin(), names.end()));
}

/// The format asked for, or null after a message: what is wrong with the call is usage, not input.
const Format* choose_format(const ExportCommand& command) {
  const Format* format = command.format.empty() ? guess_format(command.output) : find_format(command.format);
  if (format && (format->medium == Medium::text || !command.output.empty())) return format;
  std::string problem;
  if (format)
    problem = std::string(format->name) + " is not text; name where it goes with -o";
  else if (!command.format.empty())
    problem = "there is no format \"" + command.format + "\"; `newsgraph formats` lists them";
  else if (command.output.empty())
    problem = "name a format with --to, or a file with -o";
  else
    problem = "the ending of " + command.output + " names no format; give one with --to";
  report_problem("export: " + problem);
  return nullptr;
}

bool check_dates(const Selection& selection) {
  for (const std::string* date : {&selection.since, &selection.until}) {
    if (date->empty() || is_valid_date(*date)) continue;
    report_problem("export: \"" + *date + "\" is no date; write 2025, 2025-08 or 2025-08-15");
    return false;
  }
  return true;
}

/// Pictures say themselves what they hide.
void report_hidden(const ExportCommand& command, const Format& format, const Selected& part) {
  std::size_t hidden = 0;
  for (const std::size_t count : part.hidden) hidden += count;
  if (format.most_nodes == 0 || hidden == 0) return;
  report_problem(command.graph + ": " + std::string(format.name) + " is for small graphs: " + std::to_string(hidden) +
                 " nodes are left out; --around NAME or --types choose others");
}

SanitiseReport write_part(const ExportCommand& command, const Format& format, Selected& part) {
  if (command.output.empty()) return export_graph(part.graph, format, command.options, part.hidden, std::cout);
  return export_graph(part.graph, format, command.options, part.hidden, std::filesystem::path(command.output));
}

int run_export(ExportCommand& command, const CLI::App& app) {
  const Format* format = choose_format(command);
  if (!format || !check_dates(command.selection)) return usage_error;
  for (const std::string& type : command.types) command.selection.types.push_back(*parse_node_type(type));
  if (app.count("--max-nodes") > 0) {
    if (format->is_picture)
      command.options.max_drawn = command.max_nodes;  // the view chooses: two actors meet in statements not drawn
    else
      command.selection.max_nodes = command.max_nodes;
  }
  if (format->most_nodes > 0) {
    command.selection.max_nodes =
        std::min(command.selection.max_nodes.value_or(format->most_nodes), format->most_nodes);
  }
  if (app.count("--min-confidence") > 0) command.selection.min_confidence = command.min_confidence;
  command.options.provenance = !command.no_provenance;
  command.options.view = static_cast<View>(position(view_names, command.view));
  if (command.options.view == View::proposal && app.count("--radius") == 0)
    command.selection.radius = 2;  // terms of terms
  command.options.theme = static_cast<Theme>(position(theme_names, command.theme));

  Selected part = select(load_graph(command.graph), command.selection, command.graph);
  command.options.focus = part.focus;
  report_hidden(command, *format, part);
  const SanitiseReport report = write_part(command, *format, part);
  for (const std::string& line : report.lines()) report_problem(command.graph + ": " + line);
  return done;
}

void add_selection(CLI::App& command, ExportCommand& options) {
  const char* group = "Which part of the graph";
  Selection& s = options.selection;
  command.add_option("--article", s.articles, "Only what stands in that article (an id; may be repeated)")
      ->group(group);
  command.add_option("--types", options.types, "Only nodes of these types, such as actor,proposal")
      ->delimiter(',')
      ->check(CLI::IsMember({"actor", "place", "statement", "proposal", "event"}))
      ->group(group);
  command.add_option("--since", s.since, "Only what happened or was published on that day or later")->group(group);
  command.add_option("--until", s.until, "Only what happened or was published on that day or earlier")->group(group);
  command.add_option("--min-confidence", options.min_confidence, "Only nodes and edges at least that sure (0 to 1)")
      ->check(CLI::Range(0.0, 1.0))
      ->group(group);
  command.add_option("--around", s.around, "Only what is near the node of that name or id")->group(group);
  command.add_option("--radius", s.radius, "How many edges away from --around")->capture_default_str()->group(group);
  command.add_option("--max-nodes", options.max_nodes, "Only the most prominent nodes")
      ->check(CLI::PositiveNumber)
      ->group(group);
}

}  // namespace

void add_export_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<ExportCommand>();
  CLI::App* command = app.add_subcommand("export", "Write a graph in the format of another tool, or as a picture");
  command->add_option("graph", options->graph, "The graph file, or - for standard input")->required();
  command->add_option("-t,--to", options->format, "The format; else the ending of the output tells it");
  command->add_option("-o,--output", options->output, "The file or folder to write; else text goes to standard output");
  command->add_flag("--articles", options->options.articles, "Articles as nodes, with reported_in edges");
  command->add_flag("--no-provenance", options->no_provenance, "Leave out where things stand in the articles");
  add_selection(*command, *options);
  command->add_option("--view", options->view, "Pictures: what they show")
      ->check(one_of(view_names))
      ->capture_default_str()
      ->group("Pictures");
  command->add_option("--theme", options->theme, "Pictures: their colours")
      ->check(one_of(theme_names))
      ->capture_default_str()
      ->group("Pictures");
  command->footer(examples);
  command->callback([options, command, &exit_code] { exit_code = run_export(*options, *command); });
}

}  // namespace newsgraph
