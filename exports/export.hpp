/// Graph -> bytes in any format: the whole way of an export.
///
///     Selected part = select(std::move(graph), selection, "graph.json");
///     export_graph(part.graph, *find_format("gexf"), {}, part.hidden, "graph.gexf");
#pragma once

#include <filesystem>
#include <iosfwd>

#include "exports/formats.hpp"
#include "exports/sanitise.hpp"
#include "graph/graph.hpp"

namespace newsgraph {

/// The graph as rows. It must be sanitised and outlive the listing.
Listing list(const Graph& graph, const ExportOptions& options);

/// Sanitises the graph in place and writes it to `path`, a file that is replaced as a whole or not at all, or a folder
/// that must not be there yet or be empty. Throws Error.
SanitiseReport export_graph(Graph& graph, const Format& format, const ExportOptions& options,
                            const HiddenCounts& hidden, const std::filesystem::path& path);

/// The same to a stream, for formats that have one (assert).
SanitiseReport export_graph(Graph& graph, const Format& format, const ExportOptions& options,
                            const HiddenCounts& hidden, std::ostream& out);

}  // namespace newsgraph
