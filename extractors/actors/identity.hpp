/// Actors of many articles that are one: names, surnames, acronyms, transliterations, gazetteer ids.
///
///     Graph week = unite({monday, tuesday});
///
/// Confluent: actors are first taken apart to what each article found (local_actors.hpp) and then resolved over the
/// whole collection, so the result depends on the set of articles alone, not on order or grouping.
///
/// Two persons with different full names never become one. A bare surname becomes a full name where exactly one of the
/// collection fits; where several do, the node stays apart and `may_be` lists their ids. Two actors that one article
/// keeps apart stay apart. Cost: every comparison is inside a block of names that sound alike, and a name that fits
/// twice is given up at once, so that the work grows about linearly with the number of actors.
#pragma once

#include <vector>

#include "extractors/actors/local_actors.hpp"
#include "graph/graph.hpp"

namespace newsgraph {

/// The graphs of articles or of collections as one, actors resolved. Throws Error as merge() does.
Graph unite(std::vector<Graph> graphs);

/// Local actors -> resolved nodes, links renamed to them. The step of unite() that decides.
Parts resolve_actors(LocalParts parts);

}  // namespace newsgraph
