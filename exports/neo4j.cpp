// Neo4j: CSV files for `neo4j-admin database import` (neo4j.com/docs/operations-manual, "Import"), and a Cypher script
// with constraints and MERGE for a database that is running.

#include <algorithm>
#include <cctype>
#include <ostream>

#include "exports/csv.hpp"
#include "exports/value.hpp"
#include "exports/writers.hpp"

namespace newsgraph {
namespace {

/// Labels are Actor, Statement ...; relationship types SAYS, HAS_ACTOR ...
std::string label_of(std::string_view type) {
  std::string out(type);
  out[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(out[0])));
  return out;
}

std::string relationship_of(std::string_view type) {
  std::string out(type);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return out;
}

std::string_view type_suffix(ColumnType type) {
  switch (type) {
    case ColumnType::boolean: return ":boolean";
    case ColumnType::number: return ":double";
    case ColumnType::text: return "";
    case ColumnType::texts: return ":string[]";
    case ColumnType::numbers: break;
  }
  return ":double[]";
}

/// Array elements are apart by ";", which none may hold: there is no escape for it.
std::string import_value(const Value& value) {
  std::string out;
  if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
    for (const std::string& text : *texts) out.append(text).push_back('\0');
    std::replace(out.begin(), out.end(), ';', ',');
    std::replace(out.begin(), out.end(), '\0', ';');
  } else if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
    for (const double x : *numbers) out += number_text(x) + ";";
  } else {
    return plain_text(value);
  }
  if (!out.empty()) out.pop_back();
  return out;
}

/// ":" parts a name from its type in a header.
std::string header_name(std::string name) {
  std::replace(name.begin(), name.end(), ':', '_');
  return name;
}

void write_header(Csv& csv, const std::vector<Column>& columns, bool provenance) {
  for (const Column& column : columns) csv.text(header_name(column.name) + std::string(type_suffix(column.type)));
  if (provenance) csv.text("provenance");
}

void write_values(Csv& csv, const std::vector<Column>& columns, const Attributes& attributes,
                  const std::vector<Provenance>& list, bool provenance) {
  for (const Column& column : columns) {
    if (const Value* value = find_value(attributes, column))
      csv.text(import_value(*value));
    else
      csv.absent();
  }
  if (provenance) csv.text(provenance_json(list));
}

constexpr std::string_view readme =
    "# A newsgraph for Neo4j\n\n"
    "`nodes.csv` and `edges.csv` are in the format of Neo4j's bulk importer. Into a new, empty database, with the "
    "server\n"
    "stopped:\n\n"
    "    neo4j-admin database import full newsgraph --nodes=nodes.csv --relationships=edges.csv \\\n"
    "      --array-delimiter=\";\" --multiline-fields=true\n\n"
    "Nodes have the label `Newsgraph` and one of Actor, Place, Statement, Proposal, Event, Article; relationship types "
    "are\n"
    "the graph's edge types in capitals. `provenance` is JSON: the spans of the articles, in Unicode code points, that "
    "a\n"
    "node or an edge comes from. Who said what:\n\n"
    "    MATCH (who:Actor)-[:SAYS]->(what:Statement) RETURN who.label, what.content LIMIT 20\n";

std::string cypher_text(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out.push_back('\\');
    if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += "\\t";
    else
      out.push_back(c);
  }
  return out + "'";
}

std::string cypher_name(std::string_view name) {
  std::string out = "`";
  for (const char c : name) out += c == '`' ? std::string("``") : std::string(1, c);
  return out + "`";
}

std::string cypher_value(const Value& value) {
  std::string out;
  if (const auto* text = std::get_if<std::string>(&value)) return cypher_text(*text);
  if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
    for (const std::string& text : *texts) out += (out.empty() ? "" : ", ") + cypher_text(text);
    return "[" + out + "]";
  }
  return plain_text(value);
}

void write_properties(std::ostream& out, const std::vector<Column>& columns, const Attributes& attributes,
                      const std::vector<Provenance>& provenance) {
  for (const Column& column : columns) {
    if (const Value* value = find_value(attributes, column))
      out << ", " << cypher_name(column.name) << ": " << cypher_value(*value);
  }
  if (!provenance.empty()) out << ", provenance: " << cypher_text(provenance_json(provenance));
}

}  // namespace

void write_neo4j(const Listing& listing, const std::filesystem::path& folder) {
  const bool provenance = listing.options.provenance;
  OutputFile nodes(folder, "nodes.csv"), edges(folder, "edges.csv"), notes(folder, "README.md");
  Csv node_csv(nodes.stream()), edge_csv(edges.stream());
  node_csv.text("id:ID").text("label");
  write_header(node_csv, listing.node_columns, provenance);
  node_csv.text(":LABEL").end_row();
  for (const NodeRow node : node_rows(listing)) {
    node_csv.text(node.id).text(node.label);
    write_values(node_csv, listing.node_columns, *node.attributes, *node.provenance, provenance);
    node_csv.text("Newsgraph;" + label_of(node.type)).end_row();
  }
  edge_csv.text(":START_ID").text(":END_ID").text("id").text("key");
  write_header(edge_csv, listing.edge_columns, provenance);
  edge_csv.text(":TYPE").end_row();
  for (const EdgeRow edge : edge_rows(listing)) {
    edge_csv.text(edge.source).text(edge.target).text(edge.id).text(edge.key);
    write_values(edge_csv, listing.edge_columns, *edge.attributes, *edge.provenance, provenance);
    edge_csv.text(relationship_of(edge.type)).end_row();
  }
  notes.stream() << readme;
  nodes.close(), edges.close(), notes.close();
}

void write_cypher(const Listing& listing, std::ostream& out) {
  out << "// Load with: cypher-shell -f this-file. May be run again: MERGE adds nothing twice.\n"
         "CREATE CONSTRAINT newsgraph_id IF NOT EXISTS FOR (n:Newsgraph) REQUIRE n.id IS UNIQUE;\n";
  for (const NodeRow node : node_rows(listing)) {
    out << "MERGE (n:Newsgraph {id: " << cypher_text(node.id) << "}) SET n:" << label_of(node.type)
        << ", n += {label: " << cypher_text(node.label);
    write_properties(out, listing.node_columns, *node.attributes, *node.provenance);
    out << "};\n";
  }
  for (const EdgeRow edge : edge_rows(listing)) {
    out << "MATCH (a:Newsgraph {id: " << cypher_text(edge.source)
        << "}), (b:Newsgraph {id: " << cypher_text(edge.target) << "}) MERGE (a)-[r:" << relationship_of(edge.type)
        << " {id: " << cypher_text(edge.id) << "}]->(b) SET r += {key: " << cypher_text(edge.key);
    write_properties(out, listing.edge_columns, *edge.attributes, *edge.provenance);
    out << "};\n";
  }
}

}  // namespace newsgraph
