#include "exports/formats.hpp"

#include <algorithm>

#include "exports/writers.hpp"

namespace newsgraph {
namespace {

// tests/exports/readers/losses.py knows these phrases and measures that they are true.
constexpr std::string_view svg_loses =
    "nodes (its note counts the hidden); attributes (but those in tooltips); spans; data of edges; long labels; white "
    "space of labels; articles; sentences";
constexpr std::string_view flat_loses = "sentences; lists (JSON text)";
constexpr std::string_view rdf_loses = "sentences; lists of one (look like single values); empty lists";
constexpr std::string_view diagram_loses =
    "nodes (beyond 150); attributes; spans; data of edges; long labels; white space of labels; articles; sentences";
constexpr std::string_view timeline_loses = "nodes (without a date); edges; attributes; spans; articles; sentences";
constexpr std::size_t diagram_nodes = 150;

constexpr Format table[] = {
    {"svg", ".svg", Medium::text, "browsers, Inkscape", "picture with tooltips and links", svg_loses,
     WriteStream(write_svg), false, 0, true},
    {"png", ".png", Medium::binary, "image viewers", "picture", "all but the picture", WriteStream(write_png), false, 0,
     true},
    {"pdf", ".pdf", Medium::binary, "PDF viewers, print", "picture", "all but the picture", WriteStream(write_pdf),
     false, 0, true},
    {"html", ".html .htm", Medium::text, "browsers", "page with search, surroundings and sentences; needs no network",
     "nothing", WriteStream(write_page)},
    {"dot", ".dot .gv", Medium::text, "Graphviz", "whole graph with looks and data",
     "sentences; articles (see --articles); types of values (all is text); empty texts; backslashes (doubled)",
     WriteStream(write_dot)},
    {"json", ".json", Medium::text, "newsgraph, NetworkX, d3",
     "native node-link JSON; --articles and --no-provenance do not change it", "nothing",
     WriteStream(static_cast<void (*)(const Listing&, std::ostream&)>(write_native)), true},
    {"graphml", ".graphml", Medium::text, "NetworkX, igraph, Gephi", "GraphML with typed keys", flat_loses,
     WriteStream(write_graphml)},
    {"yed", ".yed.graphml", Medium::text, "yEd", "GraphML with yEd's shapes and labels", flat_loses,
     WriteStream(write_yed)},
    {"gexf", ".gexf", Medium::text, "Gephi", "GEXF 1.3 with colours", "sentences; articles (see --articles)",
     WriteStream(write_gexf)},
    {"gexf12", ".gexf12", Medium::text, "NetworkX, older Gephi", "GEXF 1.2 with colours",
     "sentences; articles (see --articles); lists (JSON text)", WriteStream(write_gexf12)},
    {"cytoscape", ".cyjs .cyto.json", Medium::text, "Cytoscape, Cytoscape.js, NetworkX", "Cytoscape.js elements JSON",
     "sentences", WriteStream(write_cytoscape)},
    {"cx2", ".cx2", Medium::text, "Cytoscape, NDEx", "Cytoscape CX2 with colours", "sentences", WriteStream(write_cx2)},
    {"jgf", ".jgf .jgf.json", Medium::text, "JSON Graph Format readers", "JSON Graph Format 2", "sentences",
     WriteStream(write_jgf)},
    {"turtle", ".ttl", Medium::text, "RDF stores, rdflib", "RDF: schema.org, SEM, PROV-O, Web Annotation selectors",
     rdf_loses, WriteStream(write_turtle)},
    {"ntriples", ".nt", Medium::text, "RDF stores, rdflib", "the same RDF, a triple per line", rdf_loses,
     WriteStream(write_ntriples)},
    {"jsonld", ".jsonld", Medium::text, "RDF stores, web pages", "the same RDF as JSON-LD", rdf_loses,
     WriteStream(write_jsonld)},
    {"neo4j", "", Medium::folder, "Neo4j", "CSV files of neo4j-admin's bulk importer, with the command",
     "sentences; articles (see --articles); title; semicolons in lists (commas); colons in keys (_); empty lists",
     WritePath(write_neo4j)},
    {"cypher", ".cypher .cql", Medium::text, "Neo4j, Memgraph", "script with constraints and MERGE",
     "sentences; articles (see --articles); title", WriteStream(write_cypher)},
    {"csv", "", Medium::folder, "spreadsheets, data frames", "nodes.csv and edges.csv",
     "sentences; articles (see --articles); title; types of values; empty texts", WritePath(write_csv)},
    {"sqlite", ".sqlite .db", Medium::binary, "sqlite3, Datasette", "tables, and full-text search over statements",
     "empty lists", WritePath(write_sqlite)},
    {"obsidian", "", Medium::folder, "Obsidian", "a note per actor, proposal, event and place, with quotations",
     "nodes (statements without a speaker); ids (of statements, which are quoted); attributes (of statements); spans; "
     "edges "
     "(between statements); data of edges; parallel edges; white space of labels; title; articles; sentences",
     WritePath(write_obsidian)},
    {"markdown", ".md", Medium::text, "people", "report by actor and proposal, with quotations and sources",
     "ids; nodes (but actors, proposals and what they name); types of nodes (that are only named); attributes; spans; "
     "edges (between those); data of edges; parallel edges; white space of labels; articles; sentences",
     WriteStream(write_markdown)},
    {"ical", ".ics", Medium::text, "calendars", "what has a date, as days of a calendar", timeline_loses,
     WriteStream(write_ical)},
    {"timelinejs", ".timeline.csv", Medium::text, "TimelineJS", "what has a date, as its spreadsheet",
     "ids; title; nodes (without a date); edges; attributes; spans; articles; sentences",
     WriteStream(write_timelinejs)},
    {"mermaid", ".mmd .mermaid", Medium::text, "Markdown pages, wikis", "flowchart of at most 150 nodes", diagram_loses,
     WriteStream(write_mermaid), false, diagram_nodes},
    {"d2", ".d2", Medium::text, "D2", "diagram of at most 150 nodes",
     "title; nodes (beyond 150); attributes; spans; data of edges; long labels; white space of labels; articles; "
     "sentences",
     WriteStream(write_d2), false, diagram_nodes},
};

/// Whether one of the endings, apart by spaces, ends `file`; the length of the longest that does.
std::size_t longest_ending(std::string_view endings, std::string_view file) {
  std::size_t best = 0;
  while (!endings.empty()) {
    const std::size_t end = std::min(endings.find(' '), endings.size());
    if (file.ends_with(endings.substr(0, end))) best = std::max(best, end);
    endings.remove_prefix(std::min(end + 1, endings.size()));
  }
  return best;
}

}  // namespace

std::span<const Format> formats() { return table; }

const Format* find_format(std::string_view name) {
  const auto it = std::find_if(std::begin(table), std::end(table), [&](const Format& f) { return f.name == name; });
  return it == std::end(table) ? nullptr : &*it;
}

const Format* guess_format(const std::filesystem::path& path) {
  const std::string file = path.filename().string();
  const Format* best = nullptr;
  std::size_t longest = 0;
  for (const Format& format : table) {
    const std::size_t length = longest_ending(format.endings, file);
    if (length > longest) {
      longest = length;
      best = &format;
    }
  }
  return best;
}

}  // namespace newsgraph
