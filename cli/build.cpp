#include <CLI/CLI.hpp>
#include <algorithm>
#include <atomic>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <thread>

#include "cli/commands.hpp"
#include "cli/graph_file.hpp"
#include "cli/summary.hpp"
#include "cli/terminal.hpp"
#include "exports/output.hpp"
#include "extractors/actors/gazetteer.hpp"
#include "extractors/actors/identity.hpp"
#include "extractors/extract.hpp"
#include "extractors/language/analyze.hpp"
#include "extractors/reading/read.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

struct BuildOptions {
  std::vector<std::string> paths;
  std::string output = "graph.json";
  unsigned jobs = 0;  ///< 0: one for each core
  std::vector<std::string> gazetteers;
  bool quiet = false;
};

/// The graph of one article, or why there is none.
struct Outcome {
  std::optional<Graph> graph;
  std::string problem;
};

Outcome build_one(Article article, Analyzer& analyzer, const Gazetteer& gazetteer) {
  const std::string path = article.path;
  try {
    return {extract(analyzer.analyze(std::move(article)), gazetteer), {}};
  } catch (const Error& error) {
    return {std::nullopt, error.what()};
  } catch (const std::exception& error) {  // a bug or no memory: the other articles are still worth having
    return {std::nullopt, path + ": failed inside newsgraph: " + error.what()};
  }
}

/// One outcome per article, in their order whatever the number of threads.
std::vector<Outcome> build_each(std::vector<Article> articles, unsigned jobs, const Gazetteer& gazetteer) {
  std::vector<Outcome> outcomes(articles.size());
  std::atomic<std::size_t> next = 0;
  Progress progress(articles.size());
  const auto work = [&] {
    Analyzer analyzer(embedded_model());
    for (std::size_t i = next++; i < articles.size(); i = next++) {
      outcomes[i] = build_one(std::move(articles[i]), analyzer, gazetteer);
      progress.advance();
    }
  };
  const std::size_t threads =
      std::min<std::size_t>(jobs == 0 ? std::thread::hardware_concurrency() : jobs, articles.size());
  std::vector<std::jthread> helpers;
  for (std::size_t i = 1; i < threads; ++i) helpers.emplace_back(work);
  work();
  helpers.clear();  // joins
  return outcomes;
}

std::vector<Article> read_all(const std::vector<std::string>& paths, const Report& report) {
  std::vector<Article> out;
  for (const std::string& file : list_articles(paths, report)) {
    std::vector<Article> articles = read_articles(file, report);
    std::move(articles.begin(), articles.end(), std::back_inserter(out));
  }
  return out;
}

int run_build(const BuildOptions& options) {
  int exit_code = done;
  const auto report = [&](const Error& error) {
    report_error(error);
    exit_code = some_input_failed;
  };
  if (options.output != "-") require_writable(options.output);
  Gazetteer gazetteer;
  for (const std::string& path : options.gazetteers) gazetteer.add_rows(read_file(path), path);
  std::vector<Graph> graphs;
  for (Outcome& outcome : build_each(read_all(options.paths, report), options.jobs, gazetteer)) {
    if (outcome.graph) {
      graphs.push_back(std::move(*outcome.graph));
    } else {
      report_problem(outcome.problem);
      exit_code = some_input_failed;
    }
  }
  if (graphs.empty()) return exit_code;  // nothing was read, so nothing is overwritten
  const Graph graph = unite(std::move(graphs));
  save_graph(graph, options.output);
  if (!options.quiet) print_summary(graph, options.output == "-" ? std::cerr : std::cout);
  return exit_code;
}

}  // namespace

void add_build_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<BuildOptions>();
  CLI::App* command = app.add_subcommand("build", "Read articles and write their graph");
  command
      ->add_option("paths", options->paths,
                   "Article files, folders of them (.txt, .md, .html, .jsonl), or - for standard input")
      ->required();
  command->add_option("-o,--output", options->output, "The graph file, or - for standard output")
      ->capture_default_str();
  command->add_option("-j,--jobs", options->jobs, "Articles read at the same time; as many as cores if not given")
      ->check(CLI::Range(1U, 1024U));
  command->add_option(
      "--gazetteer", options->gazetteers,
      "Names of your own: rows of name, kind, label, country, Wikidata id, tab-separated (docs/actors.md)");
  command->add_flag("-q,--quiet", options->quiet, "No table of what was found");
  command->footer(
      "The same articles give the same bytes, whatever their order and --jobs. An article that cannot be read is\n"
      "reported on standard error, the others are still done, and the exit code is 1.\n\n"
      "Examples:\n"
      "  newsgraph build articles -o story.json\n"
      "  newsgraph build monday.txt tuesday.txt --jobs 2\n"
      "  curl -s https://example.org/story.txt | newsgraph build - -o -");
  command->callback([options, &exit_code] { exit_code = run_build(*options); });
}

}  // namespace newsgraph
