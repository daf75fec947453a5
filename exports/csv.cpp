// nodes.csv and edges.csv for spreadsheets and data frames; and the helpers of all formats made of CSV.

#include "exports/csv.hpp"

#include "exports/value.hpp"
#include "exports/writers.hpp"
#include "graph/error.hpp"

namespace newsgraph {

void Csv::separate() {
  if (!first_) out_ << ',';
  first_ = false;
}

Csv& Csv::text(std::string_view field) {
  separate();
  const bool plain =
      !field.empty() && field.find_first_of("\",\n\r\t") == field.npos && field.front() != ' ' && field.back() != ' ';
  if (plain) {
    out_ << field;
    return *this;
  }
  out_ << '"';
  for (std::size_t quote = field.find('"'); quote != field.npos; quote = field.find('"')) {
    out_ << field.substr(0, quote + 1) << '"';
    field.remove_prefix(quote + 1);
  }
  out_ << field << '"';
  return *this;
}

Csv& Csv::absent() {
  separate();
  return *this;
}

void Csv::end_row() {
  out_ << '\n';
  first_ = true;
}

OutputFile::OutputFile(const std::filesystem::path& folder, const std::string& name)
    : name_(name), out_(folder / name, std::ios::binary) {
  if (!out_) throw Error(name_, "", "cannot be made");
}

void OutputFile::close() {
  out_.close();
  if (!out_) throw Error(name_, "", "writing failed; is the disk full?");
}

namespace {

void write_values(Csv& csv, const std::vector<Column>& columns, const Attributes& attributes,
                  const std::vector<Provenance>& provenance, bool with_provenance) {
  for (const Column& column : columns) {
    if (const Value* value = find_value(attributes, column))
      csv.text(plain_text(*value));
    else
      csv.absent();
  }
  if (with_provenance) csv.text(provenance_json(provenance));
  csv.end_row();
}

void write_header(Csv& csv, std::initializer_list<std::string_view> fixed, const std::vector<Column>& columns,
                  bool with_provenance) {
  for (const std::string_view name : fixed) csv.text(name);
  for (const Column& column : columns) csv.text(column.name);
  if (with_provenance) csv.text("provenance");
  csv.end_row();
}

}  // namespace

void write_csv(const Listing& listing, const std::filesystem::path& folder) {
  const bool provenance = listing.options.provenance;
  OutputFile nodes(folder, "nodes.csv"), edges(folder, "edges.csv");
  Csv node_csv(nodes.stream()), edge_csv(edges.stream());
  write_header(node_csv, {"id", "type", "label"}, listing.node_columns, provenance);
  for (const NodeRow node : node_rows(listing)) {
    node_csv.text(node.id).text(node.type).text(node.label);
    write_values(node_csv, listing.node_columns, *node.attributes, *node.provenance, provenance);
  }
  nodes.close();
  write_header(edge_csv, {"id", "type", "key", "source", "target"}, listing.edge_columns, provenance);
  for (const EdgeRow edge : edge_rows(listing)) {
    edge_csv.text(edge.id).text(edge.type).text(edge.key).text(edge.source).text(edge.target);
    write_values(edge_csv, listing.edge_columns, *edge.attributes, *edge.provenance, provenance);
  }
  edges.close();
}

}  // namespace newsgraph
