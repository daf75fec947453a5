// Turtle and N-Triples, written by serd as triples come.

#include <serd/serd.h>

#include <memory>
#include <ostream>

#include "exports/rdf.hpp"
#include "exports/writers.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

std::size_t write_bytes(const void* bytes, std::size_t n_bytes, void* stream) {
  auto& out = *static_cast<std::ostream*>(stream);
  out.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(n_bytes));
  return out ? n_bytes : 0;
}

/// Points into `text`, which must outlive the node.
SerdNode node(SerdType type, const char* text) {
  return serd_node_from_string(type, reinterpret_cast<const std::uint8_t*>(text));
}

void check(SerdStatus status) {
  if (status != SERD_SUCCESS) {
    throw Error("graph", "",
                std::string("RDF cannot be written: ") + reinterpret_cast<const char*>(serd_strerror(status)));
  }
}

struct Free {
  void operator()(SerdEnv* env) const { serd_env_free(env); }
  void operator()(SerdWriter* writer) const { serd_writer_free(writer); }
};

void write_rdf(const Listing& listing, std::ostream& out, SerdSyntax syntax) {
  const std::unique_ptr<SerdEnv, Free> env(serd_env_new(nullptr));
  const auto style = static_cast<SerdStyle>(syntax == SERD_TURTLE ? SERD_STYLE_ABBREVIATED | SERD_STYLE_CURIED : 0);
  const std::unique_ptr<SerdWriter, Free> writer(serd_writer_new(syntax, style, env.get(), nullptr, write_bytes, &out));
  if (syntax == SERD_TURTLE) {
    for (const Vocabulary& vocabulary : vocabularies()) {
      const SerdNode prefix = node(SERD_LITERAL, vocabulary.prefix), iri = node(SERD_URI, vocabulary.iri);
      check(serd_writer_set_prefix(writer.get(), &prefix, &iri));
    }
  }
  std::string predicate_text, type_text;
  for_each_resource(listing, [&](const Resource& resource) {
    const SerdNode subject = node(SERD_URI, resource.iri.c_str());
    for (const auto& [predicate_iri, term] : resource.triples) {
      predicate_text = predicate_iri;
      type_text = datatype(term.type, term.value);
      const SerdNode predicate = node(SERD_URI, predicate_text.c_str()), type = node(SERD_URI, type_text.c_str());
      const SerdNode object = node(term.type == TermType::iri ? SERD_URI : SERD_LITERAL, term.value.c_str());
      check(serd_writer_write_statement(writer.get(), 0, nullptr, &subject, &predicate, &object,
                                        type_text.empty() ? nullptr : &type, nullptr));
    }
  });
  check(serd_writer_finish(writer.get()));
}

}  // namespace

void write_turtle(const Listing& listing, std::ostream& out) { write_rdf(listing, out, SERD_TURTLE); }
void write_ntriples(const Listing& listing, std::ostream& out) { write_rdf(listing, out, SERD_NTRIPLES); }

}  // namespace newsgraph
