// A report to read: the articles, then every actor and every proposal with quotations and sources, those told most
// first.

#include <ostream>

#include "exports/markdown.hpp"
#include "exports/passages.hpp"
#include "exports/prominence.hpp"
#include "exports/wrap.hpp"
#include "exports/writers.hpp"

namespace newsgraph {
namespace {

void write_articles(const Listing& listing, std::ostream& out) {
  out << "## Articles\n\n";
  for (const ArticleInfo& article : listing.info->articles) {
    const std::string line = markdown_text(article_line(article));
    out << "- " << (article.url.empty() ? line : "[" + line + "](" + safe_url(article.url) + ")") << '\n';
  }
}

}  // namespace

void write_markdown(const Listing& listing, std::ostream& out) {
  const Relations relations(listing);
  const Story story{listing, relations, [&](std::uint32_t node) { return markdown_text(listing.nodes[node]->label); }};
  out << "# " << markdown_text(listing.info->title.empty() ? "Who said, proposed and did what" : listing.info->title)
      << "\n\n";
  if (const std::string dates = date_range(*listing.info); !dates.empty()) out << dates << "\n\n";
  write_articles(listing, out);
  const std::vector<std::uint32_t> order = by_prominence(listing);
  const auto write_all = [&](NodeType type, const char* heading) {
    out << "\n## " << heading << "\n";
    for (const std::uint32_t node : order) {
      if (listing.nodes[node]->type != type) continue;
      out << "\n### " << markdown_text(cut(listing.nodes[node]->label)) << "\n\n" << story.facts(node);
      if (type != NodeType::actor) out << '\n' << story.passage(node);
      out << story.sections(node, "#### ");
    }
  };
  write_all(NodeType::actor, "Actors");
  write_all(NodeType::proposal, "Proposals");
}

}  // namespace newsgraph
