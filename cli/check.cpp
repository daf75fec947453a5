#include <CLI/CLI.hpp>
#include <functional>
#include <iostream>
#include <memory>
#include <unordered_map>

#include "cli/commands.hpp"
#include "cli/graph_file.hpp"
#include "cli/terminal.hpp"
#include "exports/json.hpp"
#include "exports/json_schema.hpp"
#include "extractors/reading/read.hpp"
#include "graph/error.hpp"
#include "graph/text.hpp"
#include "graph/validate.hpp"

namespace newsgraph {
namespace {

struct CheckOptions {
  std::string graph;
  std::vector<std::string> articles;
};

using Tell = std::function<void(const std::string&)>;

/// The texts of the articles by their id in the graph: they are found by their digest, wherever they lie.
std::unordered_map<std::string, std::string> find_texts(const GraphInfo& info, const std::vector<std::string>& paths,
                                                        const Tell& report) {
  std::unordered_map<std::string, std::string> by_digest;
  for (const std::string& file : list_articles(paths, [&](const Error& error) { report(error.what()); })) {
    // A bad article matters only where the graph needs it, and then its digest is missed below.
    for (Article& article : read_articles(file, [](const Error&) {})) {
      std::string digest = sha256(article.text);
      by_digest.emplace(std::move(digest), std::move(article.text));
    }
  }
  std::unordered_map<std::string, std::string> out;
  for (const ArticleInfo& article : info.articles) {
    const auto it = by_digest.find(article.sha256);
    if (it == by_digest.end()) {
      report("article " + article.id + ": no file has its sha256 (it was read from " + article.path + ")");
    } else {
      out.emplace(article.id, it->second);
    }
  }
  return out;
}

void check_texts(const Graph& graph, const std::unordered_map<std::string, std::string>& texts, const Tell& report) {
  std::unordered_map<std::string, CodePointSlicer> slicers;
  for (const auto& [id, text] : texts) slicers.emplace(id, CodePointSlicer(text));
  const auto check = [&](const std::string& where, const std::string& article, std::uint32_t start, std::uint32_t end,
                         const std::string& exact) {
    const auto it = slicers.find(article);
    if (it == slicers.end() || it->second.slice(start, end) == exact) return;
    report(where + ": characters " + std::to_string(start) + " to " + std::to_string(end) + " of " + article +
           " are not \"" + exact + "\"");
  };
  for (const ArticleInfo& article : graph[boost::graph_bundle].articles) {
    const auto it = slicers.find(article.id);
    if (it != slicers.end() && it->second.size() != article.length) report("article " + article.id + ": wrong length");
    for (const SentenceText& s : article.sentences) check("sentence", article.id, s.start, s.end, s.text);
  }
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    for (const Provenance& p : graph[v].provenance) check("node " + graph[v].id, p.article, p.start, p.end, p.exact);
  }
  for (const EdgeRef e : boost::make_iterator_range(boost::edges(graph))) {
    for (const Provenance& p : graph[e].provenance) check("edge " + graph[e].id, p.article, p.start, p.end, p.exact);
  }
}

int run_check(const CheckOptions& options) {
  std::size_t problems = 0;
  const Tell report = [&](const std::string& problem) {
    report_problem(options.graph + ": " + problem);
    ++problems;
  };
  const std::string text = read_file(options.graph);
  const Graph graph = read_json(options.graph, text);
  for (const std::string& problem : schema_problems(options.graph, text)) report(problem);
  for (const std::string& problem : validate(graph)) report(problem);
  const GraphInfo& info = graph[boost::graph_bundle];
  if (!options.articles.empty()) check_texts(graph, find_texts(info, options.articles, report), report);
  std::cout << options.graph << ": " << info.articles.size() << " articles, " << boost::num_vertices(graph)
            << " nodes, " << boost::num_edges(graph)
            << " edges: " << (problems == 0 ? "nothing wrong" : std::to_string(problems) + " problems") << '\n';
  return problems == 0 ? done : some_input_failed;
}

}  // namespace

void add_check_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* command = app.add_subcommand("check", "Check a graph file, and that it says what its articles say");
  command->add_option("graph", options->graph, "The graph file, or - for standard input")->required();
  command->add_option("--articles", options->articles, "The articles it was made of: files or folders");
  command->footer(
      "Checks the JSON Schema, every invariant of the graph and, with --articles, that each span has the words that\n"
      "stand at its place in the article of that digest. Each problem is a line on standard error.\n\n"
      "Examples:\n"
      "  newsgraph check graph.json\n"
      "  newsgraph check graph.json --articles articles");
  command->callback([options, &exit_code] { exit_code = run_check(*options); });
}

}  // namespace newsgraph
