/// Actors of a graph as each article told of them, before identity across articles.
///
/// A node that stands for what several articles found, or for what one article called otherwise, keeps what each of
/// them found in the attribute `as_found`: one text per article, tab-separated
///     article, id, kind, confidence, rule, country, wikidata, label, roles separated by ";"
/// so that a graph can be taken apart to the graphs of its articles at any time and resolved anew with others. Identity
/// is therefore the same whatever the order and grouping in which graphs are merged.
#pragma once

#include <string>
#include <vector>

#include "graph/parts.hpp"

namespace newsgraph {

/// One actor of one article: a node whose provenance, id and attributes are of that article alone.
struct LocalActor {
  std::string article;
  Node node;
};

/// Parts whose actors are taken apart. Links name a local actor by local_name(article, id).
struct LocalParts {
  std::vector<LocalActor> actors;  ///< sorted by article, then id; each once
  Parts rest;                      ///< everything else; all links are here
};

/// How links of LocalParts name an actor: no id holds a line feed.
std::string local_name(const std::string& article, const std::string& id);

/// Takes actors apart by article, and links to them by the article of their provenance. @throws Error for an
/// `as_found` that is not of this form or tells of an article that the node has no provenance in.
LocalParts take_actors_apart(Parts parts);

/// The text that `as_found` keeps of a local actor.
std::string as_found(const LocalActor& actor);

}  // namespace newsgraph
