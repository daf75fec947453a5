#include "exports/export.hpp"

#include <cassert>
#include <fstream>

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

/// Where the output is made before it takes its name. Removed again if that does not come about.
class Beside {
 public:
  explicit Beside(const fs::path& target) : path_(target) { path_ += ".part"; }
  Beside(const Beside&) = delete;
  Beside& operator=(const Beside&) = delete;
  ~Beside() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }
  const fs::path& path() const { return path_; }
  void rename_to(const fs::path& target) {
    std::error_code error;
    fs::rename(path_, target, error);
    if (error) throw Error(target.string(), "", "cannot be put in place: " + error.message());
    path_.clear();
  }

 private:
  fs::path path_;
};

void write_stream(const Listing& listing, WriteStream write, const fs::path& path, const fs::path& name) {
  std::ofstream out(path, std::ios::binary);
  if (!out) throw Error(name.string(), "", "cannot be written; is the folder there, and writable?");
  write(listing, out);
  out.flush();
  if (!out) throw Error(name.string(), "", "writing failed; is the disk full?");
}

void make_folder(const fs::path& path, const fs::path& name) {
  std::error_code error;
  fs::remove_all(path, error);
  fs::create_directory(path, error);
  if (error) throw Error(name.string(), "", "the folder cannot be made: " + error.message());
}

}  // namespace

SanitiseReport export_graph(Graph& graph, const Format& format, const ExportOptions& options, const HiddenCounts& hidden,
                            const fs::path& path) {
  std::error_code error;
  const bool folder = format.medium == Medium::folder;
  if (folder && fs::exists(path, error) && !fs::is_empty(path, error)) {
    throw Error(path.string(), "", "is there and not empty; name a new folder, so that nothing of yours is lost");
  }
  SanitiseReport report = clean(graph, format);
  const Listing listing = prepare(graph, options, hidden);
  Beside beside(path);
  if (folder) make_folder(beside.path(), path);
  if (const auto* stream = std::get_if<WriteStream>(&format.write)) {
    write_stream(listing, *stream, beside.path(), path);
  } else {
    std::get<WritePath>(format.write)(listing, beside.path());
  }
  if (folder) fs::remove(path, error);  // an empty folder of that name
  beside.rename_to(path);
  return report;
}

SanitiseReport export_graph(Graph& graph, const Format& format, const ExportOptions& options, const HiddenCounts& hidden,
                            std::ostream& out) {
  assert(std::holds_alternative<WriteStream>(format.write));
  SanitiseReport report = clean(graph, format);
  std::get<WriteStream>(format.write)(prepare(graph, options, hidden), out);
  out.flush();
  if (!out) throw Error("standard output", "", "writing failed");
  return report;
}

}  // namespace newsgraph
