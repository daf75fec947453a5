// How fast each format but pictures and small diagrams is written, and by how much memory grows meanwhile beyond the
// graph itself. Folders count as well.
//   exports_memory NODES EDGES FOLDER      writes FOLDER/graph.<format>, prints "format seconds growth%" lines
// Seconds are the processor's: what else runs on the machine does not count.
//
// Each format is written in a child process of its own, whose peak is reset before it starts (proc(5), clear_refs).
#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>

#include "exports/export.hpp"
#include "tests/exports/graphs.hpp"

namespace newsgraph {
namespace {

namespace fs = std::filesystem;

/// A field of /proc/self/status in KiB: VmHWM is the peak, VmRSS what is held now.
long memory_kib(const std::string& field) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(field + ":")) return std::atol(line.c_str() + field.size() + 1);
  }
  return 0;
}

void write_one(Graph& graph, const Format& format, const fs::path& path, long graph_kib) {
  std::ofstream("/proc/self/clear_refs") << 5;
  const long before = memory_kib("VmRSS");
  const std::clock_t start = std::clock();
  export_graph(graph, format, {}, {}, path);
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  const double growth = 100.0 * static_cast<double>(memory_kib("VmHWM") - before) / static_cast<double>(graph_kib);
  std::printf("%-12s %7.2f s  %+6.1f %%\n", std::string(format.name).c_str(), seconds, growth);
  std::fflush(stdout);
}

}  // namespace
}  // namespace newsgraph

int main(int argc, char** argv) {
  using namespace newsgraph;
  if (argc != 4) return 2;
  const fs::path folder = argv[3];
  fs::create_directories(folder);
  const long empty = memory_kib("VmRSS");
  Graph graph =
      test::large_graph(static_cast<std::uint32_t>(std::atoi(argv[1])), static_cast<std::uint32_t>(std::atoi(argv[2])));
  malloc_trim(0);  // what building the graph has freed must not hide what an export needs
  const long graph_kib = memory_kib("VmRSS") - empty;
  std::printf("graph %ld MiB\n", graph_kib / 1024);
  std::fflush(stdout);
  for (const Format& format : formats()) {
    if (format.is_picture || format.most_nodes > 0) {
      std::printf("%-12s left out: draws a part of the graph\n", std::string(format.name).c_str());
      std::fflush(stdout);
      continue;
    }
    const fs::path path = folder / ("graph." + std::string(format.name));
    fs::remove_all(path);
    const pid_t child = fork();
    if (child == 0) {
      write_one(graph, format, path, graph_kib);
      _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (status != 0) return 1;
  }
  return 0;
}
