#include "exports/pictures/compose.hpp"

#include <algorithm>

#include "exports/passages.hpp"
#include "exports/wrap.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t tooltip_line = 90;      ///< characters
constexpr std::size_t tooltip_length = 1500;  ///< characters of any one part
constexpr double widest_edge = 4;             ///< points
constexpr std::size_t drawn_weak_edges = 4;   ///< into one node; with more of them all are written, not drawn
constexpr std::size_t hub_name = 22;          ///< characters

std::string plural(std::string_view type, std::size_t count) {
  return std::to_string(count) + " " + std::string(type) + (count == 1 ? "" : "s");
}

std::string paragraph(std::string_view text) {
  std::string out;
  for (const std::string& line : wrap(cut(text, tooltip_length), tooltip_line)) out += (out.empty() ? "" : "\n") + line;
  return out;
}

bool is_weak(std::string_view type) {
  const std::string_view weak[] = {"about", "addressed_to", "directed_to", "has_recipient", "located_in"};
  return std::find(std::begin(weak), std::end(weak), type) != std::end(weak);
}

std::string passage_lines(const Listing& listing, const std::vector<Provenance>& provenance) {
  if (!listing.options.provenance) return {};
  const Provenance* passage = main_passage(provenance);
  if (!passage) return {};
  std::string out = "\n\n" + paragraph("“" + std::string(passage_text(*listing.info, *passage)) + "”");
  if (const ArticleInfo* article = find_article(*listing.info, passage->article))
    out += "\n— " + article_line(*article);
  return out;
}

/// The node that the picture is about, or null.
const Node* find_focus(const Listing& listing) {
  for (const Node* node : listing.nodes) {
    if (node->id == listing.options.focus) return node;
  }
  return nullptr;
}

std::string default_title(const Listing& listing) {
  const GraphInfo& info = *listing.info;
  if (const Node* focus = find_focus(listing)) return "Around " + focus->label;
  if (!info.title.empty()) return info.title;
  if (info.articles.size() == 1 && !info.articles.front().title.empty()) return info.articles.front().title;
  return "Who said, proposed and did what in " + plural("article", info.articles.size());
}

}  // namespace

std::string words_of(std::string_view type) {
  std::string out(type);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::string count_line(const HiddenCounts& counts) {
  std::string out;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) out += (out.empty() ? "" : ", ") + plural(name(static_cast<NodeType>(i)), counts[i]);
  }
  return out;
}

std::string node_tooltip(const Listing& listing, const Node& node) {
  std::string out = paragraph(node.label);
  std::string facts(name(node.type));
  for (const char* key : {"kind", "event_type", "status", "attitude", "certainty", "mode", "polarity", "date"}) {
    const std::string_view value = text_attribute(node.attributes, key);
    if (!value.empty()) facts.append(" · ").append(value);
  }
  const std::string_view time = text_attribute(node.attributes, "time_text");
  if (!time.empty() && text_attribute(node.attributes, "date").empty()) facts.append(" · ").append(time);
  return out + "\n" + facts + passage_lines(listing, node.provenance);
}

std::string edge_tooltip(const Listing& listing, const Arc& arc) {
  return cut(listing.nodes[arc.source]->label) + " " + words_of(name(arc.edge->type)) + " " +
         cut(listing.nodes[arc.target]->label) + passage_lines(listing, arc.edge->provenance);
}

Composer::Composer(const Listing& listing) : listing_(listing), drawn_(listing.nodes.size(), absent) {}

std::uint32_t Composer::add_node(std::uint32_t node) {
  if (has(node)) return drawn_[node];
  const Node& from = *listing_.nodes[node];
  DrawnNode drawn;
  drawn.id = from.id;
  drawn.type = name(from.type);
  drawn.label = from.label;
  drawn.tooltip = node_tooltip(listing_, from);
  if (const Provenance* passage = main_passage(from.provenance); passage && listing_.options.provenance) {
    drawn.url = link_to_words(*listing_.info, *passage);
  }
  drawn.font_size = from.type == NodeType::actor ? 12 : 10;
  drawn.strong = from.id == listing_.options.focus;
  drawn_[node] = static_cast<std::uint32_t>(drawing_.nodes.size());
  drawing_.nodes.push_back(std::move(drawn));
  return drawn_[node];
}

void Composer::add_stub(std::uint32_t owner, const std::string& id, const std::string& text) {
  DrawnNode stub;
  stub.id = id;
  stub.type = "more";
  stub.label = text;
  stub.tooltip = text;
  stub.cluster = drawing_.nodes[owner].cluster;
  stub.font_size = 9;
  drawing_.nodes.push_back(std::move(stub));
  DrawnEdge edge;
  edge.from = owner;
  edge.to = static_cast<std::uint32_t>(drawing_.nodes.size() - 1);
  edge.type = "reported_in";
  edge.width = 0.6;
  drawing_.edges.push_back(std::move(edge));
}

void Composer::add_edge(const Arc& arc) {
  if (!has(arc.source) || !has(arc.target)) return;
  const std::string_view type = name(arc.edge->type);
  const EdgeStyle& style = edge_style(type);
  for (DrawnEdge& drawn : drawing_.edges) {
    if (drawn.from != at(arc.source) || drawn.to != at(arc.target)) continue;
    if (edge_style(drawn.type).family != style.family) continue;
    drawn.width = std::min(drawn.width + 0.5, widest_edge);
    drawn.tooltip += "\n\n" + edge_tooltip(listing_, arc);
    return;
  }
  DrawnEdge drawn;
  drawn.from = at(arc.source);
  drawn.to = at(arc.target);
  drawn.type = type;
  if (style.labelled) drawn.label = words_of(type);
  drawn.tooltip = edge_tooltip(listing_, arc);
  drawing_.edges.push_back(std::move(drawn));
}

void Composer::add_edges() {
  for (const Arc& arc : listing_.arcs) add_edge(arc);
}

void Composer::write_weak_edges() {
  std::vector<std::size_t> weak(drawing_.nodes.size(), 0);
  for (const DrawnEdge& edge : drawing_.edges) weak[edge.to] += is_weak(edge.type);
  for (DrawnEdge& edge : drawing_.edges) {
    if (!is_weak(edge.type) || weak[edge.to] <= drawn_weak_edges) continue;
    edge.written = true;
    auto& names = drawing_.nodes[edge.from].points_to;
    std::string hub = cut(drawing_.nodes[edge.to].label, hub_name);
    if (std::find(names.begin(), names.end(), hub) == names.end()) names.push_back(std::move(hub));
  }
  const bool any =
      std::any_of(drawing_.edges.begin(), drawing_.edges.end(), [](const DrawnEdge& e) { return e.written; });
  if (any)
    drawing_.notes.push_back(
        "“→ Name” inside a node stands for edges (about, to, affects, in) to a node that has too many to draw.");
}

void Composer::drop_lonely_nodes() {
  std::vector<bool> used(drawing_.nodes.size(), false);
  for (const DrawnEdge& edge : drawing_.edges) {
    if (!edge.written) used[edge.from] = used[edge.to] = true;
  }
  std::vector<std::uint32_t> position(drawing_.nodes.size(), absent);
  std::vector<DrawnNode> kept;
  for (std::size_t i = 0; i < used.size(); ++i) {
    if (!used[i] && !drawing_.nodes[i].strong) continue;
    position[i] = static_cast<std::uint32_t>(kept.size());
    kept.push_back(std::move(drawing_.nodes[i]));
  }
  drawing_.nodes = std::move(kept);
  std::erase_if(drawing_.edges,
                [&](const DrawnEdge& e) { return position[e.from] == absent || position[e.to] == absent; });
  for (DrawnEdge& edge : drawing_.edges) edge.from = position[edge.from], edge.to = position[edge.to];
  for (std::uint32_t& drawn : drawn_) {
    if (drawn != absent) drawn = position[drawn];
  }
}

Drawing Composer::finish(std::string title, std::string_view choice) && {
  drawing_.title = title.empty() ? default_title(listing_) : std::move(title);
  HiddenCounts hidden = listing_.hidden;
  std::size_t shown = 0, all = 0;
  for (std::uint32_t i = 0; i < listing_.nodes.size(); ++i) {
    if (!has(i)) ++hidden[static_cast<std::size_t>(listing_.nodes[i]->type)];
    shown += has(i);
  }
  all = shown;
  for (const std::size_t n : hidden) all += n;
  std::string about = plural("article", listing_.info->articles.size());
  if (const std::string dates = date_range(*listing_.info); !dates.empty()) about += ", " + dates;
  drawing_.notes.insert(drawing_.notes.begin(), about);
  if (shown < all) {
    drawing_.notes.push_back("Shown: " + std::to_string(shown) + " of " + std::to_string(all) + " nodes, " +
                             std::string(choice) + ". Hidden: " + count_line(hidden) + ".");
  }
  for (const DrawnNode& node : drawing_.nodes) {
    if (node.type != "more") ++drawing_.node_counts[std::string(node.type)];
  }
  for (const DrawnEdge& edge : drawing_.edges) {
    if (drawing_.nodes[edge.to].type != "more") ++drawing_.edge_counts[std::string(edge_style(edge.type).family)];
  }
  return std::move(drawing_);
}

}  // namespace newsgraph
