#include "graph/merge.hpp"

#include <iterator>

#include "graph/assemble.hpp"

namespace newsgraph {
namespace {

template <typename T>
void append(std::vector<T>& into, std::vector<T>&& from) {
  into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

Graph merge(std::span<const Graph> graphs) {
  Parts all;
  for (const Graph& graph : graphs) {
    Parts parts = take_apart(graph);
    append(all.info.articles, std::move(parts.info.articles));
    append(all.nodes, std::move(parts.nodes));
    append(all.links, std::move(parts.links));
    if (all.info.title.empty()) all.info.title = std::move(parts.info.title);
  }
  return assemble(std::move(all));
}

}  // namespace newsgraph
