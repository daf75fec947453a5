// The most prominent nodes in a box per article; what several articles tell stands outside, between the boxes.

#include <algorithm>

#include "exports/passages.hpp"
#include "exports/pictures/compose.hpp"
#include "exports/prominence.hpp"
#include "exports/wrap.hpp"

namespace newsgraph {
namespace {

/// Room for each article's own nodes: the boxes stay of a size that can be compared.
std::size_t room_per_article(const Listing& listing) {
  constexpr std::size_t least = 3;
  const std::size_t boxes = std::max<std::size_t>(listing.info->articles.size(), 1);
  return std::max(listing.options.max_drawn / (boxes + 1), least);
}

/// The title, wider than a node's label, and under it publisher and day.
std::string caption(const ArticleInfo& article) {
  constexpr std::size_t line_length = 44, title_length = 130;  // characters
  std::string out;
  for (const std::string& line : wrap(cut(article_name(article), title_length), line_length))
    out += (out.empty() ? "" : "\n") + line;
  if (const std::string source = article_source(article); !source.empty()) out += "\n" + source;
  return out;
}

}  // namespace

Drawing draw_articles(const Listing& listing) {
  const std::size_t room = room_per_article(listing);
  const auto near = neighbours(listing);
  std::map<std::string, std::size_t> used;  // by article; "" for what several tell
  Composer composer(listing);
  for (const std::uint32_t node : by_prominence(listing)) {
    const auto& provenance = listing.nodes[node]->provenance;
    const std::string box = article_count(*listing.nodes[node]) == 1 ? provenance.front().article : "";
    if (near[node].empty() || used[box] >= room) continue;
    ++used[box];
    composer.drawing().nodes.at(composer.add_node(node)).cluster = box;
  }
  composer.add_edges();
  composer.write_weak_edges();
  composer.drop_lonely_nodes();
  for (const ArticleInfo& article : listing.info->articles) {
    composer.drawing().clusters.emplace(article.id, caption(article));
  }
  composer.drawing().layout = Layout::layered;  // the only engine that keeps boxes apart
  return std::move(composer).finish({});
}

}  // namespace newsgraph
