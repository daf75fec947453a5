// Dependencies point one way. A library that is not linked is not enough to see: headers alone tie folders together.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Layer {
  const char* folder;                ///< with all folders below it, unless a later row names one of them
  std::vector<const char*> allowed;  ///< beginnings of what it may include of ours, itself apart
};

const std::vector<Layer> layers = {
    {"graph", {}},
    {"exports", {"graph/"}},
    {"extractors", {"graph/"}},
    {"extractors/reading", {"graph/span.hpp", "graph/error.hpp", "graph/text.hpp", "graph/validate.hpp"}},
    {"extractors/language", {"extractors/reading/", "graph/span.hpp", "graph/error.hpp", "graph/text.hpp"}},
    {"extractors/actors", {"extractors/language/", "extractors/reading/", "graph/"}},  // identity works on graphs
    {"extractors/statements",
     {"extractors/actors/", "extractors/language/", "extractors/reading/", "graph/span.hpp", "graph/error.hpp",
      "graph/text.hpp"}},
    {"extractors/proposals",
     {"extractors/statements/", "extractors/actors/", "extractors/language/", "extractors/reading/", "graph/span.hpp",
      "graph/error.hpp", "graph/text.hpp"}},
    {"extractors/events",
     {"extractors/proposals/", "extractors/statements/", "extractors/actors/", "extractors/language/",
      "extractors/reading/", "graph/span.hpp", "graph/error.hpp", "graph/text.hpp"}},
    {"cli", {"graph/", "exports/", "extractors/"}},
};

const Layer* layer_of(const std::string& file) {
  const Layer* best = nullptr;
  for (const Layer& layer : layers) {
    if (file.starts_with(std::string(layer.folder) + "/") &&
        (!best || std::string_view(layer.folder).size() > std::string_view(best->folder).size())) {
      best = &layer;
    }
  }
  return best;
}

bool may_include(const Layer& layer, const std::string& header) {
  if (header.starts_with(std::string(layer.folder) + "/")) return true;
  for (const char* beginning : layer.allowed) {
    if (header.starts_with(beginning)) return true;
  }
  return false;
}

/// The headers of ours that a file includes: those in quotation marks.
std::vector<std::string> includes(const fs::path& path) {
  std::vector<std::string> out;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("#include \"")) continue;
    out.push_back(line.substr(10, line.find('"', 10) - 10));
  }
  return out;
}

}  // namespace

TEST_CASE("every include points down") {
  const fs::path root = NEWSGRAPH_SOURCE_DIR;
  std::size_t seen = 0;
  for (const char* top : {"graph", "exports", "extractors", "cli"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
      const std::string file = fs::relative(entry.path(), root).generic_string();
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
      const Layer* layer = layer_of(file);
      REQUIRE(layer);
      for (const std::string& header : includes(entry.path())) {
        CAPTURE(file);
        CAPTURE(header);
        CHECK(may_include(*layer, header));
        CHECK(fs::exists(root / header));
        ++seen;
      }
    }
  }
  CHECK(seen > 100);
}

TEST_CASE("no file of the program is longer than 400 lines") {
  const fs::path root = NEWSGRAPH_SOURCE_DIR;
  for (const char* top : {"graph", "exports", "extractors", "cli"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
      std::ifstream in(entry.path());
      std::size_t lines = 0;
      for (std::string line; std::getline(in, line);) ++lines;
      CAPTURE(entry.path().string());
      CHECK(lines <= 400);
    }
  }
}
