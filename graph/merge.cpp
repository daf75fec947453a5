#include "graph/merge.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "graph/assemble.hpp"

namespace newsgraph {
namespace {

template <typename T>
void append(std::vector<T>& into, std::vector<T>&& from) {
  into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void append(Parts& into, Parts&& from) {
  append(into.info.articles, std::move(from.info.articles));
  append(into.nodes, std::move(from.nodes));
  append(into.links, std::move(from.links));
  into.info.title = std::max(into.info.title, from.info.title);
}

}  // namespace

Graph merge(std::span<const Graph> graphs) {
  Parts all;
  for (const Graph& graph : graphs) append(all, take_apart(graph));
  return assemble(std::move(all));
}

Graph merge(std::vector<Graph>&& graphs) {
  Parts all;
  for (Graph& graph : graphs) {
    append(all, take_apart(std::move(graph)));
    graph = Graph();
  }
  return assemble(std::move(all));
}

}  // namespace newsgraph
