/// The graph as RDF triples, whatever the syntax: one mapping for Turtle, N-Triples and JSON-LD.
///
/// Nodes and edges get IRIs under urn:newsgraph: and classes and properties of schema.org, SEM (the Simple Event Model,
/// semanticweb.cs.vu.nl/2009/11/sem) and PROV-O, beside our own vocabulary urn:newsgraph:vocab#. Each edge is a plain
/// triple and a resource of its own (rdf:Statement), so that parallel edges, their attributes and passages stay apart.
/// Each passage is a W3C Web Annotation resource with a TextPositionSelector and a TextQuoteSelector.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exports/listing.hpp"

namespace newsgraph {

enum class TermType { iri, text, number, boolean, integer, date };

struct Term {
  TermType type = TermType::iri;
  std::string value;  ///< an absolute IRI, or a literal's text
};

/// One resource: its IRI, then predicates (absolute IRIs) with objects, in order.
struct Resource {
  std::string iri;
  std::vector<std::pair<std::string_view, Term>> triples;
};

/// Prefix and namespace of every vocabulary in use.
struct Vocabulary {
  const char* prefix;
  const char* iri;
};
const std::vector<Vocabulary>& vocabularies();

/// Calls `sink` for each resource: articles, then nodes and edges, each followed by its passages. The resource and its
/// texts live until the sink returns.
void for_each_resource(const Listing& listing, const std::function<void(const Resource&)>& sink);

/// XML Schema datatype of a literal, or "" for plain text.
std::string_view datatype(TermType type, std::string_view value);

}  // namespace newsgraph
