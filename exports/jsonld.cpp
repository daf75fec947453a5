// JSON-LD 1.1: the resources of exports/rdf.hpp as objects of one @graph, with a context for the prefixes.

#include <ostream>
#include <vector>

#include "exports/json_writer.hpp"
#include "exports/rdf.hpp"
#include "exports/writers.hpp"

namespace newsgraph {
namespace {

/// "schema:name" of an IRI of a known vocabulary, else the IRI.
std::string compact(std::string_view iri) {
  for (const Vocabulary& vocabulary : vocabularies()) {
    const std::string_view base = vocabulary.iri;
    if (!iri.starts_with(base)) continue;
    return std::string(vocabulary.prefix) + ":" + std::string(iri.substr(base.size()));
  }
  return std::string(iri);
}

void write_term(JsonWriter& json, const Term& term) {
  if (term.type == TermType::text) return json.text(term.value);
  json.start_object();
  if (term.type == TermType::iri) {
    json.field("@id", compact(term.value));
  } else {
    const std::string_view type = datatype(term.type, term.value);
    if (!type.empty()) json.field("@type", compact(type));
    json.field("@value", term.value);
  }
  json.end_object();
}

void write_resource(JsonWriter& json, const Resource& resource) {
  json.start_object();
  json.field("@id", compact(resource.iri));
  std::vector<bool> done(resource.triples.size(), false);
  for (std::size_t i = 0; i < done.size(); ++i) {
    if (done[i]) continue;
    const std::string_view predicate = resource.triples[i].first;
    json.start_array(compact(predicate));
    for (std::size_t j = i; j < done.size(); ++j) {
      if (resource.triples[j].first != predicate) continue;
      write_term(json, resource.triples[j].second);
      done[j] = true;
    }
    json.end_array();
  }
  json.end_object();
}

}  // namespace

void write_jsonld(const Listing& listing, std::ostream& out) {
  JsonWriter json(out);
  json.start_object();
  json.start_object("@context");
  for (const Vocabulary& vocabulary : vocabularies()) json.field(vocabulary.prefix, vocabulary.iri);
  json.end_object();
  json.start_array("@graph");
  for_each_resource(listing, [&](const Resource& resource) { write_resource(json, resource); });
  json.end_array();
  json.end_object();
  out << '\n';
}

}  // namespace newsgraph
