/// The write functions behind the table of formats (exports/formats.cpp), each in the file of its name. Every listing
/// they get is sanitised. Streams are checked by the caller; functions that take a path throw Error.
#pragma once

#include <filesystem>
#include <iosfwd>

#include "exports/listing.hpp"

namespace newsgraph {

// Pictures, exports/pictures/
void write_svg(const Listing& listing, std::ostream& out);
void write_png(const Listing& listing, std::ostream& out);
void write_pdf(const Listing& listing, std::ostream& out);

void write_page(const Listing& listing, std::ostream& out);

// Graphs
void write_dot(const Listing& listing, std::ostream& out);
void write_native(const Listing& listing, std::ostream& out);  // json_write.cpp
/// The same; without provenance it has no sentences either, and is no native graph any more: for pages.
void write_native(const Listing& listing, std::ostream& out, bool provenance);
void write_graphml(const Listing& listing, std::ostream& out);
void write_yed(const Listing& listing, std::ostream& out);  // graphml.cpp
void write_gexf(const Listing& listing, std::ostream& out);
void write_gexf12(const Listing& listing, std::ostream& out);  // gexf.cpp
void write_cytoscape(const Listing& listing, std::ostream& out);
void write_cx2(const Listing& listing, std::ostream& out);
void write_jgf(const Listing& listing, std::ostream& out);
void write_mermaid(const Listing& listing, std::ostream& out);  // diagram.cpp
void write_d2(const Listing& listing, std::ostream& out);       // diagram.cpp

// Databases and tables
void write_turtle(const Listing& listing, std::ostream& out);
void write_ntriples(const Listing& listing, std::ostream& out);  // turtle.cpp
void write_jsonld(const Listing& listing, std::ostream& out);
void write_neo4j(const Listing& listing, const std::filesystem::path& folder);
void write_cypher(const Listing& listing, std::ostream& out);  // neo4j.cpp
void write_csv(const Listing& listing, const std::filesystem::path& folder);
void write_sqlite(const Listing& listing, const std::filesystem::path& path);

// Texts and timelines
void write_markdown(const Listing& listing, std::ostream& out);  // report.cpp
void write_obsidian(const Listing& listing, const std::filesystem::path& folder);
void write_ical(const Listing& listing, std::ostream& out);        // calendar.cpp
void write_timelinejs(const Listing& listing, std::ostream& out);  // calendar.cpp

}  // namespace newsgraph
