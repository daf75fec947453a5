#include "exports/rdf.hpp"

#include <map>

#include "exports/passages.hpp"

namespace newsgraph {
namespace {

#define NG_RDF "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
#define NG_SCHEMA "https://schema.org/"
#define NG_SEM "http://semanticweb.cs.vu.nl/2009/11/sem/"
#define NG_PROV "http://www.w3.org/ns/prov#"
#define NG_OA "http://www.w3.org/ns/oa#"
#define NG_XSD "http://www.w3.org/2001/XMLSchema#"
#define NG_VOCAB "urn:newsgraph:vocab#"

constexpr const char* rdf_type = NG_RDF "type";

// Ids hold only characters that an IRI may have (exports/sanitise.hpp).
std::string iri_of(std::string_view id) { return "urn:newsgraph:id:" + std::string(id); }
std::string article_iri(std::string_view id) { return "urn:newsgraph:article:" + std::string(id); }

Term iri(std::string value) { return {TermType::iri, std::move(value)}; }
Term text(std::string_view value) { return {TermType::text, std::string(value)}; }
Term date(std::string_view value) { return {TermType::date, std::string(value)}; }
Term integer(std::uint32_t value) { return {TermType::integer, std::to_string(value)}; }

class Mapping {
 public:
  Mapping(const Listing& listing, const std::function<void(const Resource&)>& sink) : sink_(sink) {
    for (const auto* columns : {&listing.node_columns, &listing.edge_columns}) {
      for (const Column& column : *columns) predicates_.emplace(column.key, NG_VOCAB + percent_encoded(column.key));
    }
    for (int i = 0; i < edge_type_count; ++i) {
      const std::string_view type = name(static_cast<EdgeType>(i));
      predicates_.emplace("edge " + std::string(type), NG_VOCAB + std::string(type));
    }
    predicates_.emplace("edge reported_in", NG_PROV "wasDerivedFrom");
  }

  void graph(const GraphInfo& info) {
    if (info.title.empty()) return;
    sink_({"urn:newsgraph:graph", {{rdf_type, iri(NG_SCHEMA "Dataset")}, {NG_SCHEMA "name", text(info.title)}}});
  }

  void article(const ArticleInfo& a) {
    Resource r{article_iri(a.id), {}};
    r.triples.emplace_back(rdf_type, iri(NG_SCHEMA "NewsArticle"));
    r.triples.emplace_back(rdf_type, iri(NG_PROV "Entity"));
    r.triples.emplace_back(NG_SCHEMA "identifier", text(a.id));
    const std::pair<const char*, const std::string&> texts[] = {{NG_SCHEMA "headline", a.title},
                                                                {NG_SCHEMA "publisher", a.publisher},
                                                                {NG_SCHEMA "author", a.author},
                                                                {NG_VOCAB "path", a.path},
                                                                {NG_VOCAB "sha256", a.sha256}};
    for (const auto& [predicate, value] : texts) {
      if (!value.empty()) r.triples.emplace_back(predicate, text(value));
    }
    if (!a.url.empty()) r.triples.emplace_back(NG_SCHEMA "url", iri(safe_url(a.url)));
    if (!a.published.empty()) r.triples.emplace_back(NG_SCHEMA "datePublished", date(a.published));
    r.triples.emplace_back(NG_VOCAB "length", integer(a.length));
    sink_(r);
  }

  void node(const Node& n, const std::vector<Provenance>& provenance) {
    Resource r{iri_of(n.id), {}};
    add_classes(r, n);
    r.triples.emplace_back(NG_SCHEMA "identifier", text(n.id));
    r.triples.emplace_back(NG_SCHEMA "name", text(n.label));
    add_known_attributes(r, n);
    add_attributes(r, n.attributes);
    add_passages(r, provenance);
  }

  void edge(const EdgeRow& e, const std::string& target) {
    const std::string_view predicate = predicates_.at("edge " + std::string(e.type));
    Resource plain{iri_of(e.source), {{predicate, iri(target)}}};
    add_known_edge(plain, e.type, target);
    sink_(plain);
    if (e.type == "says") sink_({target, {{NG_SCHEMA "spokenByCharacter", iri(iri_of(e.source))}}});
    Resource r{iri_of(e.id), {}};
    r.triples.emplace_back(rdf_type, iri(NG_RDF "Statement"));
    r.triples.emplace_back(rdf_type, iri(NG_VOCAB "Edge"));
    r.triples.emplace_back(NG_RDF "subject", iri(iri_of(e.source)));
    r.triples.emplace_back(NG_RDF "predicate", iri(std::string(predicate)));
    r.triples.emplace_back(NG_RDF "object", iri(target));
    r.triples.emplace_back(NG_SCHEMA "identifier", text(e.id));
    r.triples.emplace_back(NG_VOCAB "key", text(e.key));
    add_attributes(r, *e.attributes);
    add_passages(r, *e.provenance);
  }

 private:
  static void add_classes(Resource& r, const Node& n) {
    const auto add = [&](const char* type) { r.triples.emplace_back(rdf_type, iri(type)); };
    const std::string_view kind = text_attribute(n.attributes, "kind");
    switch (n.type) {
      case NodeType::actor:
        add(NG_VOCAB "Actor"), add(NG_SEM "Actor"), add(NG_PROV "Agent");
        if (kind == "person") add(NG_SCHEMA "Person");
        if (kind == "organization" || kind == "group") add(NG_SCHEMA "Organization");
        if (kind == "country") add(NG_SCHEMA "Country");
        break;
      case NodeType::place: add(NG_VOCAB "Place"), add(NG_SEM "Place"), add(NG_SCHEMA "Place"); break;
      case NodeType::statement:
        add(NG_VOCAB "Statement"), add(NG_PROV "Entity");
        add(text_attribute(n.attributes, "quote_type") == "indirect" ? NG_SCHEMA "Claim" : NG_SCHEMA "Quotation");
        break;
      case NodeType::proposal: add(NG_VOCAB "Proposal"), add(NG_PROV "Plan"); break;
      case NodeType::event: add(NG_VOCAB "Event"), add(NG_SEM "Event"), add(NG_SCHEMA "Event"); break;
    }
  }

  static void add_known_attributes(Resource& r, const Node& n) {
    if (const auto content = text_attribute(n.attributes, "content"); !content.empty()) {
      r.triples.emplace_back(NG_SCHEMA "text", text(content));
    }
    if (const auto item = text_attribute(n.attributes, "wikidata"); !item.empty()) {
      r.triples.emplace_back(NG_SCHEMA "sameAs", iri("http://www.wikidata.org/entity/" + percent_encoded(item)));
    }
    if (const auto when = text_attribute(n.attributes, "date"); !when.empty()) {
      if (n.type == NodeType::statement) r.triples.emplace_back(NG_SCHEMA "dateCreated", date(when));
      if (n.type == NodeType::event) {
        r.triples.emplace_back(NG_SCHEMA "startDate", date(when));
        r.triples.emplace_back(NG_SEM "hasTimeStamp", date(when));
      }
    }
    if (const auto it = n.attributes.find("aliases"); it != n.attributes.end()) {
      if (const auto* aliases = std::get_if<std::vector<std::string>>(&it->second)) {
        for (const std::string& alias : *aliases) r.triples.emplace_back(NG_SCHEMA "alternateName", text(alias));
      }
    }
  }

  static void add_known_edge(Resource& r, std::string_view type, const std::string& target) {
    const std::pair<std::string_view, const char*> known[] = {{"has_actor", NG_SEM "hasActor"},
                                                              {"has_recipient", NG_SEM "hasActor"},
                                                              {"located_in", NG_SEM "hasPlace"},
                                                              {"affiliated_with", NG_SCHEMA "affiliation"},
                                                              {"about", NG_SCHEMA "about"}};
    for (const auto& [ours, theirs] : known) {
      if (type == ours) r.triples.emplace_back(theirs, iri(target));
    }
  }

  void add_attributes(Resource& r, const Attributes& attributes) const {
    for (const auto& [key, value] : attributes) {
      const std::string_view predicate = predicates_.at(key);
      const auto add = [&](TermType type, std::string v) {
        r.triples.emplace_back(predicate, Term{type, std::move(v)});
      };
      if (const auto* b = std::get_if<bool>(&value)) add(TermType::boolean, *b ? "true" : "false");
      if (const auto* n = std::get_if<double>(&value)) add(TermType::number, number_text(*n));
      if (const auto* s = std::get_if<std::string>(&value)) add(key == "date" ? TermType::date : TermType::text, *s);
      if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
        for (const std::string& t : *texts) add(TermType::text, t);
      }
      if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
        for (const double n : *numbers) add(TermType::number, number_text(n));
      }
    }
  }

  /// Ties the resource to its passages and hands over all of them.
  void add_passages(Resource& r, const std::vector<Provenance>& provenance) const {
    const auto selector = [&](std::size_t i, const char* kind) { return r.iri + "#" + kind + std::to_string(i); };
    for (std::size_t i = 0; i < provenance.size(); ++i) {
      r.triples.emplace_back(NG_VOCAB "passage", iri(selector(i, "passage")));
    }
    sink_(r);
    for (std::size_t i = 0; i < provenance.size(); ++i) {
      const Provenance& p = provenance[i];
      sink_({selector(i, "passage"),
             {{rdf_type, iri(NG_OA "SpecificResource")},
              {NG_OA "hasSource", iri(article_iri(p.article))},
              {NG_VOCAB "role", text(name(p.role))},
              {NG_OA "hasSelector", iri(selector(i, "position"))},
              {NG_OA "hasSelector", iri(selector(i, "quote"))}}});
      sink_({selector(i, "position"),
             {{rdf_type, iri(NG_OA "TextPositionSelector")},
              {NG_OA "start", integer(p.start)},
              {NG_OA "end", integer(p.end)}}});
      sink_({selector(i, "quote"), {{rdf_type, iri(NG_OA "TextQuoteSelector")}, {NG_OA "exact", text(p.exact)}}});
    }
  }

  const std::function<void(const Resource&)>& sink_;
  std::map<std::string, std::string, std::less<>> predicates_;  ///< by attribute key, and "edge <type>"
};

}  // namespace

const std::vector<Vocabulary>& vocabularies() {
  static const std::vector<Vocabulary> all = {
      {"id", "urn:newsgraph:id:"}, {"ng", NG_VOCAB}, {"oa", NG_OA},  {"prov", NG_PROV}, {"rdf", NG_RDF},
      {"schema", NG_SCHEMA},       {"sem", NG_SEM},  {"xsd", NG_XSD}};
  return all;
}

void for_each_resource(const Listing& listing, const std::function<void(const Resource&)>& sink) {
  Mapping mapping(listing, sink);
  mapping.graph(*listing.info);
  for (const ArticleInfo& article : listing.info->articles) mapping.article(article);
  static const std::vector<Provenance> none;
  for (const Node* node : listing.nodes) mapping.node(*node, listing.options.provenance ? node->provenance : none);
  for (std::size_t i = 0; i < listing.edge_count(); ++i) {
    const EdgeRow edge = listing.edge(i);
    const bool report = i >= listing.arcs.size();
    mapping.edge(edge, report ? article_iri(listing.info->articles[listing.reports[i - listing.arcs.size()].article].id)
                              : iri_of(edge.target));
  }
}

std::string_view datatype(TermType type, std::string_view value) {
  switch (type) {
    case TermType::number: return NG_XSD "double";
    case TermType::boolean: return NG_XSD "boolean";
    case TermType::integer: return NG_XSD "integer";
    case TermType::date:
      switch (value.size()) {  // the length of an ISO 8601 date tells its precision
        case 4: return NG_XSD "gYear";
        case 7: return NG_XSD "gYearMonth";
        case 10: return NG_XSD "date";
        default: return value.size() >= 19 ? NG_XSD "dateTime" : "";
      }
    default: return "";
  }
}

}  // namespace newsgraph
