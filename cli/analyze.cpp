#include <CLI/CLI.hpp>
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "cli/commands.hpp"
#include "extractors/language/analyze.hpp"
#include "extractors/language/conllu.hpp"
#include "extractors/language/model.hpp"
#include "extractors/reading/read.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

struct AnalyzeOptions {
  std::vector<std::string> paths;
  std::string from = "text";
  std::string to = "conllu";
  std::string model;
};

std::string read_bytes(const std::string& path) {
  if (path == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
  std::ifstream in(path, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(in)), {});
  if (!in.is_open() || in.bad()) throw Error(path, "", "cannot be read");
  return bytes;
}

/// The words, sentences and blocks of the file are kept, everything else is found anew.
std::string annotate_conllu(const std::string& path, const Model& model) {
  Conllu given = parse_conllu(read_bytes(path), path);
  annotate(given.document, model);
  return write_conllu(given.document, given.multiword_tokens);
}

/// The lines of `gap` that are not empty.
void add_lines(std::string_view text, Span gap, std::vector<Block>& out) {
  constexpr std::string_view white = " \t\r\n";
  while (gap.begin < gap.end) {
    const std::size_t end = std::min<std::size_t>(text.find('\n', gap.begin), gap.end);
    const std::size_t first = text.find_first_not_of(white, gap.begin);
    if (first < end) {
      const std::size_t last = text.find_last_not_of(white, end - 1);
      out.push_back({{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last + 1)}, BlockKind::paragraph});
    }
    gap.begin = static_cast<std::uint32_t>(end) + 1;
  }
}

/// Lines of plain text that say nothing, such as "* * *" or ":)", are in no block of an article; here all is shown.
Article with_all_lines(Article article) {
  const bool plain = article.path.ends_with(".txt") && !article.text.starts_with("---");
  if (!plain) return article;
  std::vector<Block> blocks;
  std::uint32_t begin = 0;
  for (const Block& block : article.blocks) {
    add_lines(article.text, {begin, block.span.begin}, blocks);
    blocks.push_back(block);
    begin = block.span.end;
  }
  add_lines(article.text, {begin, static_cast<std::uint32_t>(article.text.size())}, blocks);
  article.blocks = std::move(blocks);
  return article;
}

int run_analyze(const AnalyzeOptions& options) {
  std::optional<Model> other;
  if (!options.model.empty()) other = Model::from_file(options.model);
  const Model& model = other ? *other : embedded_model();
  const bool conllu = options.from == "conllu";
  int exit_code = done;
  for (const std::string& path : conllu ? options.paths : list_articles(options.paths)) {
    try {
      std::cout << (conllu ? annotate_conllu(path, model)
                           : write_conllu(analyze(with_all_lines(read_article(path)), model)));
    } catch (const Error& error) {
      std::cerr << "newsgraph: " << error.what() << '\n';
      exit_code = some_input_failed;
    }
  }
  return exit_code;
}

}  // namespace

void add_analyze_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<AnalyzeOptions>();
  CLI::App* command = app.add_subcommand("analyze", "Show words, tags, lemmas, syntax and names as CoNLL-U");
  command->add_option("paths", options->paths, "Article files, folders, or - for standard input")->required();
  command->add_option("--to", options->to, "Format of the output")
      ->check(CLI::IsMember({"conllu"}))
      ->capture_default_str();
  command->add_option("--from", options->from, "Format of the input: text, or conllu to keep the given words")
      ->check(CLI::IsMember({"text", "conllu"}))
      ->capture_default_str();
  command->add_option("--model", options->model, "A model of newsgraph-train in place of the built-in one")
      ->check(CLI::ExistingFile);
  command->footer(
      "Examples:\n"
      "  newsgraph analyze article.txt --to conllu\n"
      "  newsgraph analyze dev.conllu --from conllu --to conllu > ours.conllu\n"
      "Offsets (start_char, end_char) are Unicode code points of the article's text.");
  command->callback([options, &exit_code] { exit_code = run_analyze(*options); });
}

}  // namespace newsgraph
