// A lane per actor, time from left to right: what each says, proposes and takes part in, on the day it is dated or,
// where it has no date, was first reported. What has no day at all stands behind the days, a column per article. Places
// are set here, not by Graphviz: stacked inside a lane and column.

#include <algorithm>
#include <map>
#include <tuple>

#include "exports/passages.hpp"
#include "exports/pictures/compose.hpp"
#include "exports/prominence.hpp"
#include "exports/relations.hpp"
#include "exports/wrap.hpp"

namespace newsgraph {
namespace {

using enum EdgeType;

constexpr std::size_t most_lanes = 10;
constexpr std::size_t most_in_cell = 3;  ///< nodes of one actor on one day
constexpr std::size_t most_columns = 8;  ///< wider than that nobody reads on
constexpr double column_width = 225, lane_gap = 10, name_width = 220, line_height = 12, node_gap = 8;  // points

/// A day, or, behind the days, an article of unknown date: an empty day and the article's id.
using Column = std::pair<std::string, std::string>;

struct Cell {
  std::vector<std::uint32_t> nodes;
  std::size_t more = 0;
};

struct Grid {
  std::vector<std::uint32_t> actors;  ///< one lane each, top first
  std::vector<Column> columns;        ///< days ascending, then articles
  std::size_t hidden_columns = 0;
  std::map<std::pair<std::size_t, Column>, Cell> cells;  ///< by lane and column
};

std::vector<std::uint32_t> doings(const Relations& relations, std::uint32_t actor) {
  auto out = relations.targets(actor, {says, proposes, supports, accepts, opposes, rejects});
  const auto events = relations.sources(actor, {has_actor});
  out.insert(out.end(), events.begin(), events.end());
  return out;
}

Column column_of(const Listing& listing, const Node& node) {
  const std::string day = date_of(*listing.info, node).substr(0, 10);
  return day.empty() ? Column{"", node.provenance.front().article} : Column{day, ""};
}

/// Days before articles, each in their order.
bool stands_before(const Column& a, const Column& b) {
  return std::tuple(a.first.empty(), a) < std::tuple(b.first.empty(), b);
}

/// Keeps the columns that hold most.
void choose_columns(Grid& grid) {
  std::map<Column, std::size_t> held;
  for (const auto& [place, cell] : grid.cells) held[place.second] += cell.nodes.size();
  std::vector<std::pair<std::size_t, Column>> fullest;
  fullest.reserve(held.size());
  for (const auto& [column, count] : held) fullest.emplace_back(count, column);
  std::sort(fullest.rbegin(), fullest.rend());
  grid.hidden_columns = fullest.size() - std::min(fullest.size(), most_columns);
  fullest.resize(fullest.size() - grid.hidden_columns);
  for (const auto& [count, column] : fullest) grid.columns.push_back(column);
  std::sort(grid.columns.begin(), grid.columns.end(), stands_before);
}

/// The lanes of the most prominent actors that do anything, at most `lanes`.
Grid arrange(const Listing& listing, const Relations& relations, std::size_t lanes) {
  Grid grid;
  const std::vector<double> weight = prominence(listing);
  std::vector<bool> placed(listing.nodes.size(), false);
  for (const std::uint32_t actor : by_prominence(listing)) {
    if (listing.nodes[actor]->type != NodeType::actor || grid.actors.size() >= lanes) continue;
    std::vector<std::uint32_t> all = doings(relations, actor);
    std::erase_if(all, [&](std::uint32_t node) { return placed[node]; });
    if (all.empty()) continue;
    std::stable_sort(all.begin(), all.end(), [&](std::uint32_t a, std::uint32_t b) { return weight[a] > weight[b]; });
    for (const std::uint32_t node : all) {
      Cell& cell = grid.cells[{grid.actors.size(), column_of(listing, *listing.nodes[node])}];
      if (placed[node]) continue;
      if (cell.nodes.size() >= most_in_cell)
        ++cell.more;
      else
        cell.nodes.push_back(node), placed[node] = true;
    }
    grid.actors.push_back(actor);
  }
  choose_columns(grid);
  return grid;
}

std::size_t drawn_in(const Grid& grid) {
  std::size_t drawn = grid.actors.size();
  for (const auto& [place, cell] : grid.cells) {
    const bool shown = std::find(grid.columns.begin(), grid.columns.end(), place.second) != grid.columns.end();
    if (shown) drawn += cell.nodes.size();
  }
  return drawn;
}

/// As many lanes as stay within `max_drawn` nodes, one at least; what is in a cell in the order it is told in.
Grid arrange(const Listing& listing, const Relations& relations) {
  std::size_t lanes = most_lanes;
  Grid grid = arrange(listing, relations, lanes);
  while (lanes > 1 && drawn_in(grid) > listing.options.max_drawn) grid = arrange(listing, relations, --lanes);
  const auto first_told = [&](std::uint32_t node) {
    const Provenance& p = listing.nodes[node]->provenance.front();
    return std::tuple(std::string_view(p.article), p.start);
  };
  for (auto& [place, cell] : grid.cells) {
    std::sort(cell.nodes.begin(), cell.nodes.end(), [&](auto a, auto b) { return first_told(a) < first_told(b); });
  }
  return grid;
}

/// Height of a node under its label's lines; corners of an octagon take their share.
double height_of(const Node& node) {
  const auto lines = static_cast<double>(std::max<std::size_t>(wrap(cut(node.label)).size(), 1));
  const double text = lines * line_height + 10;
  return node.type == NodeType::proposal ? text * 1.3 : text;
}

double height_of(const Listing& listing, const Cell& cell) {
  double height = cell.more > 0 ? line_height + 2 * node_gap : node_gap;
  for (const std::uint32_t node : cell.nodes) height += height_of(*listing.nodes[node]) + node_gap;
  return height;
}

double lane_height(const Listing& listing, const Grid& grid, std::size_t lane) {
  double height = 4 * line_height;
  for (const Column& column : grid.columns) {
    const auto it = grid.cells.find({lane, column});
    if (it != grid.cells.end()) height = std::max(height, height_of(listing, it->second));
  }
  return height;
}

DrawnNode caption(std::string id, std::string text, Point place) {
  DrawnNode out;
  out.id = std::move(id);
  out.type = "more";
  out.label = out.tooltip = std::move(text);
  out.place = place;
  return out;
}

/// Stacks the cell's nodes from `top` downwards.
void add_cell(Composer& composer, const Listing& listing, const Cell& cell, Point top, const std::string& id) {
  top.y -= node_gap;
  for (const std::uint32_t node : cell.nodes) {
    const double height = height_of(*listing.nodes[node]);
    DrawnNode& drawn = composer.drawing().nodes[composer.add_node(node)];
    drawn.place = Point{top.x, top.y - height / 2};
    drawn.font_size = 9;
    top.y -= height + node_gap;
  }
  top.y -= line_height / 2;
  if (cell.more > 0) composer.drawing().nodes.push_back(caption(id, "+ " + std::to_string(cell.more) + " more", top));
}

double column_centre(std::size_t column) { return name_width + column_width * (static_cast<double>(column) + 0.5); }

void add_captions(const Listing& listing, const Grid& grid, Drawing& drawing) {
  for (std::size_t c = 0; c < grid.columns.size(); ++c) {
    const auto& [day, id] = grid.columns[c];
    const ArticleInfo* article = find_article(*listing.info, id);
    const std::string text = !day.empty() ? day : article ? article_line(*article) : id;
    const auto lines = static_cast<double>(wrap(cut(text)).size());
    drawing.nodes.push_back(caption(std::string("column ").append(day).append(id), text,
                                    {column_centre(c), line_height * (0.8 * lines + 0.5)}));
    drawing.nodes.back().font_size = day.empty() ? 11 : 13;
  }
}

/// The lane and what stands in it; returns its height.
double add_lane(Composer& composer, const Listing& listing, const Grid& grid, std::size_t lane, double top) {
  Drawing& drawing = composer.drawing();
  const double height = lane_height(listing, grid, lane), middle = top - height / 2;
  const double width = name_width + column_width * static_cast<double>(grid.columns.size());
  drawing.lanes.push_back({listing.nodes[grid.actors[lane]]->id, {width / 2, middle}, width, height});
  drawing.nodes[composer.add_node(grid.actors[lane])].place = Point{name_width / 2, middle};
  for (std::size_t c = 0; c < grid.columns.size(); ++c) {
    const auto it = grid.cells.find({lane, grid.columns[c]});
    const std::string id = "more " + std::to_string(lane) + " " + grid.columns[c].first + grid.columns[c].second;
    if (it != grid.cells.end()) add_cell(composer, listing, it->second, {column_centre(c), top}, id);
  }
  return height;
}

void add_notes(const Grid& grid, Drawing& drawing) {
  drawing.notes.push_back(
      "Each lane is an actor: what it says, proposes and takes part in, on the day it is dated or else first "
      "reported.");
  if (std::any_of(grid.columns.begin(), grid.columns.end(),
                  [](const Column& column) { return column.first.empty(); })) {
    drawing.notes.push_back(
        "A column with an article's title has no date: it holds what that article tells, in its order.");
  }
  if (grid.hidden_columns > 0) {
    drawing.notes.push_back("Days and articles that tell less are hidden: " + std::to_string(grid.hidden_columns) +
                            ".");
  }
}

}  // namespace

Drawing draw_timeline(const Listing& listing) {
  const Relations relations(listing);
  const Grid grid = arrange(listing, relations);
  Composer composer(listing);
  add_captions(listing, grid, composer.drawing());
  double top = 0;
  for (std::size_t lane = 0; lane < grid.actors.size(); ++lane) {
    top -= add_lane(composer, listing, grid, lane, top) + lane_gap;
  }
  composer.drawing().layout = Layout::placed;
  add_notes(grid, composer.drawing());
  return std::move(composer).finish(listing.info->title.empty() ? "Who did what when" : "");
}

}  // namespace newsgraph
