#include "exports/export.hpp"

#include <cassert>
#include <ostream>

#include "exports/output.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

namespace fs = std::filesystem;

Listing prepare(const Graph& graph, const ExportOptions& options, const HiddenCounts& hidden) {
  Listing listing = list(graph, options);
  listing.hidden = hidden;
  return listing;
}

SanitiseReport clean(Graph& graph, const Format& format) {
  return format.keeps_text ? SanitiseReport() : sanitise(graph);
}

}  // namespace

SanitiseReport export_graph(Graph& graph, const Format& format, const ExportOptions& options,
                            const HiddenCounts& hidden, const fs::path& path) {
  SanitiseReport report = clean(graph, format);
  const Listing listing = prepare(graph, options, hidden);
  if (const auto* to_stream = std::get_if<WriteStream>(&format.write)) {
    write_file_atomically(path, [&](std::ostream& out) { (*to_stream)(listing, out); });
    return report;
  }
  const auto to_path = [&](const fs::path& beside) { std::get<WritePath>(format.write)(listing, beside); };
  if (format.medium == Medium::folder)
    make_folder_atomically(path, to_path);
  else
    make_file_atomically(path, to_path);
  return report;
}

SanitiseReport export_graph(Graph& graph, const Format& format, const ExportOptions& options,
                            const HiddenCounts& hidden, std::ostream& out) {
  assert(std::holds_alternative<WriteStream>(format.write));
  SanitiseReport report = clean(graph, format);
  std::get<WriteStream>(format.write)(prepare(graph, options, hidden), out);
  out.flush();
  if (!out) throw Error("standard output", "", "writing failed");
  return report;
}

}  // namespace newsgraph
