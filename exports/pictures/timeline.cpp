// A lane per actor, time from left to right: what each says, proposes and takes part in, on the day it is dated or, where
// it has no date, was first reported. Places are set here, not by Graphviz: a column per day, stacked inside a lane.

#include <algorithm>
#include <map>

#include "exports/passages.hpp"
#include "exports/pictures/compose.hpp"
#include "exports/prominence.hpp"
#include "exports/relations.hpp"
#include "exports/wrap.hpp"

namespace newsgraph {
namespace {

using enum EdgeType;

constexpr std::size_t most_lanes = 10;
constexpr std::size_t most_in_cell = 3;     ///< nodes of one actor on one day
constexpr std::size_t most_days = 14;       ///< columns: wider than that nobody reads on
constexpr double column_width = 225, lane_gap = 10, name_width = 220, line_height = 12, node_gap = 8;  // points

struct Cell {
  std::vector<std::uint32_t> nodes;
  std::size_t more = 0;
};

struct Grid {
  std::vector<std::uint32_t> actors;                                     ///< one lane each, top first
  std::vector<std::string> days;                                         ///< one column each, ascending
  std::map<std::pair<std::size_t, std::string>, Cell> cells;             ///< by lane and day
};

std::vector<std::uint32_t> doings(const Relations& relations, std::uint32_t actor) {
  auto out = relations.targets(actor, {says, proposes, supports, accepts, opposes, rejects});
  const auto events = relations.sources(actor, {has_actor});
  out.insert(out.end(), events.begin(), events.end());
  return out;
}

Grid arrange(const Listing& listing, const Relations& relations) {
  Grid grid;
  const std::vector<double> weight = prominence(listing);
  std::map<std::string, std::size_t> per_day;
  std::vector<bool> placed(listing.nodes.size(), false);
  for (const std::uint32_t actor : by_prominence(listing)) {
    if (listing.nodes[actor]->type != NodeType::actor || grid.actors.size() >= most_lanes) continue;
    std::vector<std::uint32_t> all = doings(relations, actor);
    std::stable_sort(all.begin(), all.end(), [&](std::uint32_t a, std::uint32_t b) { return weight[a] > weight[b]; });
    bool any = false;
    for (const std::uint32_t node : all) {
      const std::string day = date_of(*listing.info, *listing.nodes[node]).substr(0, 10);
      if (day.empty() || placed[node]) continue;
      Cell& cell = grid.cells[{grid.actors.size(), day}];
      any = true;
      if (cell.nodes.size() >= most_in_cell) {
        ++cell.more;
        continue;
      }
      cell.nodes.push_back(node);
      placed[node] = true;
      ++per_day[day];
    }
    if (any) grid.actors.push_back(actor);
  }
  std::vector<std::pair<std::size_t, std::string>> fullest;
  for (const auto& [day, count] : per_day) fullest.emplace_back(count, day);
  std::sort(fullest.rbegin(), fullest.rend());
  for (const auto& [count, day] : fullest) {
    if (grid.days.size() < most_days) grid.days.push_back(day);
  }
  std::sort(grid.days.begin(), grid.days.end());
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
  for (const std::string& day : grid.days) {
    const auto it = grid.cells.find({lane, day});
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

}  // namespace

Drawing draw_timeline(const Listing& listing) {
  const Relations relations(listing);
  const Grid grid = arrange(listing, relations);
  Composer composer(listing);
  Drawing& drawing = composer.drawing();
  const double width = name_width + column_width * static_cast<double>(grid.days.size());
  const auto column = [&](std::size_t day) { return name_width + column_width * (static_cast<double>(day) + 0.5); };
  for (std::size_t d = 0; d < grid.days.size(); ++d) {
    drawing.nodes.push_back(caption("day " + grid.days[d], grid.days[d], {column(d), line_height}));
    drawing.nodes.back().font_size = 13;
  }
  double y = 0;
  for (std::size_t lane = 0; lane < grid.actors.size(); ++lane) {
    const double height = lane_height(listing, grid, lane);
    drawing.lanes.push_back({listing.nodes[grid.actors[lane]]->id, {width / 2, y - height / 2}, width, height});
    DrawnNode& who = drawing.nodes[composer.add_node(grid.actors[lane])];
    who.place = Point{name_width / 2, y - height / 2};
    for (std::size_t d = 0; d < grid.days.size(); ++d) {
      const auto it = grid.cells.find({lane, grid.days[d]});
      const std::string id = "more " + std::to_string(lane) + " " + grid.days[d];
      if (it != grid.cells.end()) add_cell(composer, listing, it->second, {column(d), y}, id);
    }
    y -= height + lane_gap;
  }
  drawing.layout = Layout::placed;
  drawing.notes.push_back("Each lane is an actor: what it says, proposes and takes part in, on the day it is dated or else first reported.");
  return std::move(composer).finish(listing.info->title.empty() ? "Who did what when" : "");
}

}  // namespace newsgraph
