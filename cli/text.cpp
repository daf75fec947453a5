#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/terminal.hpp"
#include "extractors/reading/read.hpp"

namespace newsgraph {

void add_text_command(CLI::App& app, int& exit_code) {
  auto paths = std::make_shared<std::vector<std::string>>();
  CLI::App* command = app.add_subcommand("text", "Print the text of articles: what the positions in a graph count in");
  command->add_option("paths", *paths, "Article files, folders of them (.txt, .md, .html, .jsonl), or -")->required();
  command->footer(
      "For a plain text file this is the file itself; of Markdown, web pages and JSON lines it is what is left of "
      "them.\n\n"
      "Example:\n  newsgraph text page.html | less");
  command->callback([paths, &exit_code] {
    exit_code = done;
    const Report report = [&](const Error& error) {
      report_error(error);
      exit_code = some_input_failed;
    };
    for (const std::string& file : list_articles(*paths, report)) {
      for (const Article& article : read_articles(file, report)) std::cout << article.text << '\n';
    }
  });
}

}  // namespace newsgraph
