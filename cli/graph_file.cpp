#include "cli/graph_file.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "exports/json.hpp"
#include "exports/output.hpp"
#include "graph/error.hpp"

namespace newsgraph {

std::string read_file(const std::string& path) {
  if (path == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) throw Error(path, "", "is a folder, not a graph file");
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  if (!in) throw Error(path, "", std::string("cannot be read: ") + std::strerror(errno));
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (in.bad()) throw Error(path, "", "cannot be read: " + std::string(std::strerror(errno)));
  return text;
}

Graph load_graph(const std::string& path) { return read_json(path, read_file(path)); }

void save_graph(const Graph& graph, const std::string& path) {
  if (path == "-") {
    write_json(graph, std::cout);
    if (!std::cout.flush()) throw Error("standard output", "", "cannot be written");
    return;
  }
  write_file_atomically(path, [&](std::ostream& out) { write_json(graph, out); });
}

}  // namespace newsgraph
