#include <rapidjson/ostreamwrapper.h>
#include <rapidjson/prettywriter.h>

#include <ostream>

#include "exports/json.hpp"
#include "graph/assemble.hpp"
#include "graph/error.hpp"
#include "graph/text.hpp"

namespace newsgraph {
namespace {

using Stream = rapidjson::OStreamWrapper;
using Writer = rapidjson::PrettyWriter<Stream>;

/// The writer with every return checked. RapidJSON 1.1's PrettyWriter does not compile with kWriteValidateEncodingFlag
/// (its base class is named without the flag), so texts are checked here.
class Json {
 public:
  explicit Json(Stream& stream) : writer_(stream) { writer_.SetIndent(' ', 1); }

  void start_object() { check(writer_.StartObject()); }
  void end_object() { check(writer_.EndObject()); }
  void start_array() { check(writer_.StartArray()); }
  void end_array() { check(writer_.EndArray()); }
  void key(std::string_view k) { check(find_invalid_utf8(k) == k.npos && writer_.Key(k.data(), static_cast<rapidjson::SizeType>(k.size()))); }
  void text(std::string_view s) { check(find_invalid_utf8(s) == s.npos && writer_.String(s.data(), static_cast<rapidjson::SizeType>(s.size()))); }
  void number(std::uint32_t n) { check(writer_.Uint(n)); }
  void number(double n) { check(writer_.Double(n)); }
  void boolean(bool b) { check(writer_.Bool(b)); }

  void field(std::string_view k, std::string_view s) { key(k), text(s); }
  void field(std::string_view k, std::uint32_t n) { key(k), number(n); }
  void field_unless_empty(std::string_view k, std::string_view s) {
    if (!s.empty()) field(k, s);
  }

 private:
  static void check(bool good) {
    if (!good) throw Error("graph", "", "a text cannot be written as JSON: no valid UTF-8, or a number that is not finite");
  }
  Writer writer_;
};

void write(Json& json, const Value& value) {
  if (const auto* b = std::get_if<bool>(&value)) {
    json.boolean(*b);
  } else if (const auto* n = std::get_if<double>(&value)) {
    json.number(*n);
  } else if (const auto* s = std::get_if<std::string>(&value)) {
    json.text(*s);
  } else if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
    json.start_array();
    for (const std::string& t : *texts) json.text(t);
    json.end_array();
  } else {
    json.start_array();
    for (const double x : std::get<std::vector<double>>(value)) json.number(x);
    json.end_array();
  }
}

void write(Json& json, const Attributes& attributes) {
  json.key("attributes");
  json.start_object();
  for (const auto& [key, value] : attributes) {
    json.key(key);
    write(json, value);
  }
  json.end_object();
}

void write(Json& json, const std::vector<Provenance>& provenance) {
  json.key("provenance");
  json.start_array();
  for (const Provenance& p : provenance) {
    json.start_object();
    json.field("article", p.article);
    json.field("start", p.start);
    json.field("end", p.end);
    json.field("exact", p.exact);
    json.field("role", name(p.role));
    json.end_object();
  }
  json.end_array();
}

void write(Json& json, const ArticleInfo& article) {
  json.start_object();
  json.field("id", article.id);
  json.field("path", article.path);
  json.field_unless_empty("title", article.title);
  json.field_unless_empty("url", article.url);
  json.field_unless_empty("publisher", article.publisher);
  json.field_unless_empty("author", article.author);
  json.field_unless_empty("published", article.published);
  json.field("sha256", article.sha256);
  json.field("length", article.length);
  json.key("sentences");
  json.start_array();
  for (const SentenceText& sentence : article.sentences) {
    json.start_object();
    json.field("start", sentence.start);
    json.field("end", sentence.end);
    json.field("text", sentence.text);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_header(Json& json, const GraphInfo& info) {
  json.field("$schema", "graph.schema.json");
  json.field("format", "newsgraph");
  json.field("version", "1.0");
  json.key("directed"), json.boolean(true);
  json.key("multigraph"), json.boolean(true);
  json.key("graph");
  json.start_object();
  json.field("generator", "newsgraph " NEWSGRAPH_VERSION);
  json.field_unless_empty("title", info.title);
  json.field("offsets", "unicode-code-point");
  json.key("articles");
  json.start_array();
  for (const ArticleInfo& article : info.articles) write(json, article);
  json.end_array();
  json.end_object();
}

void write(Json& json, const Node& node) {
  json.start_object();
  json.field("id", node.id);
  json.field("type", name(node.type));
  json.field("label", node.label);
  write(json, node.attributes);
  write(json, node.provenance);
  json.end_object();
}

void write(Json& json, const Graph& graph, EdgeRef e) {
  const Edge& edge = graph[e];
  json.start_object();
  json.field("id", edge.id);
  json.field("key", edge.key);
  json.field("type", name(edge.type));
  json.field("source", graph[boost::source(e, graph)].id);
  json.field("target", graph[boost::target(e, graph)].id);
  write(json, edge.attributes);
  write(json, edge.provenance);
  json.end_object();
}

}  // namespace

void write_json(const Graph& graph, std::ostream& out) {
  Stream stream(out);
  Json json(stream);
  json.start_object();
  write_header(json, graph[boost::graph_bundle]);
  json.key("nodes");
  json.start_array();
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) write(json, graph[v]);
  json.end_array();
  json.key("edges");
  json.start_array();
  for (const EdgeRef e : edges_by_id(graph)) write(json, graph, e);
  json.end_array();
  json.end_object();
  out << '\n';
  if (!out) throw Error("graph", "", "writing failed");
}

}  // namespace newsgraph
