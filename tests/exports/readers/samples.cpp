// Writes the sample and the torture graph in every format, and what readers must find in them:
//   samples FOLDER  ->  FOLDER/{sample,torture}/graph.<format>, expected.json
// and for formats that leave nodes out FOLDER/many, a graph of more nodes than they take; FOLDER/formats.json is the
// table of formats: what each says that it loses, and the graphs written in it.
#include <filesystem>
#include <fstream>
#include <iostream>

#include "exports/export.hpp"
#include "exports/json_writer.hpp"
#include "exports/select.hpp"
#include "graph/error.hpp"
#include "tests/exports/graphs.hpp"

namespace newsgraph {
namespace {

namespace fs = std::filesystem;

void write_columns(JsonWriter& json, const std::vector<Column>& columns, const Attributes& attributes) {
  json.start_object("attributes");
  for (const Column& column : columns) {
    if (const Value* value = find_value(attributes, column)) json.attribute(column.name, *value);
  }
  json.end_object();
}

/// The rows that all formats are written from, as JSON.
void write_expected(const Graph& graph, const fs::path& path) {
  const Listing listing = list(graph, {});
  std::ofstream out(path, std::ios::binary);
  JsonWriter json(out);
  json.start_object();
  json.start_object("nodes");
  for (const NodeRow node : node_rows(listing)) {
    json.start_object(node.id);
    json.field("type", node.type);
    json.field("label", node.label);
    write_columns(json, listing.node_columns, *node.attributes);
    json.provenance(*node.provenance);
    json.end_object();
  }
  json.end_object();
  json.start_object("edges");
  for (const EdgeRow edge : edge_rows(listing)) {
    json.start_object(edge.id);
    json.field("type", edge.type);
    json.field("key", edge.key);
    json.field("source", edge.source);
    json.field("target", edge.target);
    write_columns(json, listing.edge_columns, *edge.attributes);
    json.provenance(*edge.provenance);
    json.end_object();
  }
  json.end_object();
  json.end_object();
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '\\' ? "\\\\" : std::string(1, c);
  return out;
}

/// The same in lines, for readers without JSON.
void write_lines(const Graph& graph, const fs::path& path) {
  const Listing listing = list(graph, {});
  std::ofstream out(path, std::ios::binary);
  for (const NodeRow node : node_rows(listing))
    out << "node\t" << node.id << '\t' << node.type << '\t' << one_line(node.label) << '\n';
  for (const EdgeRow edge : edge_rows(listing))
    out << "edge\t" << edge.source << '\t' << edge.target << '\t' << edge.key << '\n';
}

void write_all(Graph graph, const fs::path& folder) {
  fs::remove_all(folder);
  fs::create_directories(folder);
  for (const Format& format : formats()) {
    if (format.keeps_text) continue;
    export_graph(graph, format, {}, {}, folder / ("graph." + std::string(format.name)));
  }
  export_graph(graph, *find_format("json"), {}, {}, folder / "graph.json");  // sanitised by the others
  write_expected(graph, folder / "expected.json");
  write_lines(graph, folder / "expected.tsv");
}

bool may_hide_nodes(const Format& format) { return format.most_nodes > 0 || format.is_picture; }

/// As the command line does it: the most prominent nodes where the format takes no more.
void write_many(const fs::path& folder) {
  fs::remove_all(folder);
  fs::create_directories(folder);
  Graph graph = test::large_graph(200, 300);
  for (const Format& format : formats()) {
    if (!may_hide_nodes(format)) continue;
    Selection selection;
    if (format.most_nodes > 0) selection.max_nodes = format.most_nodes;
    Selected part = select(test::large_graph(200, 300), selection, "many");
    export_graph(part.graph, format, {}, part.hidden, folder / ("graph." + std::string(format.name)));
  }
  export_graph(graph, *find_format("json"), {}, {}, folder / "graph.json");
  write_expected(graph, folder / "expected.json");
}

void write_formats(const fs::path& path) {
  std::ofstream out(path, std::ios::binary);
  JsonWriter json(out);
  json.start_object();
  for (const Format& format : formats()) {
    json.start_object(format.name);
    json.field("loses", format.loses);
    json.start_array("graphs");
    for (const char* graph : {"sample", "torture", "many"}) {
      if (std::string_view(graph) != "many" || may_hide_nodes(format)) json.text(graph);
    }
    json.end_array();
    json.end_object();
  }
  json.end_object();
}

}  // namespace
}  // namespace newsgraph

int main(int argc, char** argv) try {
  if (argc != 2) return 2;
  const std::filesystem::path folder = argv[1];
  newsgraph::write_all(newsgraph::test::sample_graph(), folder / "sample");
  newsgraph::write_all(newsgraph::test::torture_graph(), folder / "torture");
  newsgraph::write_many(folder / "many");
  newsgraph::write_formats(folder / "formats.json");
  return 0;
} catch (const newsgraph::Error& error) {
  std::cerr << error.what() << '\n';
  return 1;
}
