/// Document -> Graph: the whole way of extraction on one screen (extract.cpp).
///
///     Graph graph = extract(analyze(read_article("story.txt"), embedded_model()));
#pragma once

#include "extractors/language/document.hpp"
#include "graph/graph.hpp"

namespace newsgraph {

class Gazetteer;  // extractors/actors/gazetteer.hpp

/// The typed graph of one article. The graph copies what it needs; the document can go.
/// Throws Error where an extractor made what the schema forbids: a bug, reported as an article that failed.
Graph extract(const Document& document);
/// With a gazetteer that a user has added to.
Graph extract(const Document& document, const Gazetteer& gazetteer);

}  // namespace newsgraph
