/// Small graphs for tests, and a graph as text to compare.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "graph/assemble.hpp"
#include "graph/builder.hpp"
#include "graph/text.hpp"

namespace newsgraph::test {

/// The place of `words` in a text, where they stand for the first time.
inline Span find(std::string_view text, std::string_view words) {
  const auto at = static_cast<std::uint32_t>(text.find(words));
  return {at, at + static_cast<std::uint32_t>(words.size())};
}

inline BuilderSource source(std::string id, std::string_view text) {
  BuilderSource out;
  out.info.id = id;
  out.info.path = id + ".txt";
  out.text = text;
  std::uint32_t begin = 0;  // a sentence ends with ". "
  while (begin < text.size()) {
    const auto stop = text.find(". ", begin);
    const auto end = static_cast<std::uint32_t>(stop == text.npos ? text.size() : stop + 1);
    out.sentences.push_back({begin, end});
    begin = end + 1;
  }
  return out;
}

inline NewNode actor(std::string_view text, std::string label, const char* kind = "person") {
  NewNode node{.type = NodeType::actor, .id = "actor:" + slug(label), .label = label};
  node.attributes["kind"] = std::string(kind);
  node.attributes["aliases"] = std::vector<std::string>{label};
  node.evidence = {{find(text, label), Role::mention}};
  return node;
}

inline NewNode statement(std::string_view text, std::string content, std::string id) {
  NewNode node{.type = NodeType::statement, .id = "statement:" + id, .label = content};
  node.attributes["content"] = content;
  node.evidence = {{find(text, content), Role::content}};
  return node;
}

/// "Who said what" as a graph: one actor, one statement, one edge.
inline Graph said(const std::string& article, const std::string& who, const std::string& what) {
  const std::string text = who + " said " + what + ". Nothing followed.";
  Builder builder(source(article, text));
  const NodeIndex speaker = builder.add_node(actor(text, who));
  const NodeIndex content = builder.add_node(statement(text, what, short_hash(article + what)));
  builder.add_edge(
      {.from = speaker, .type = EdgeType::says, .to = content, .evidence = {{find(text, "said"), Role::cue}}});
  return assemble(std::move(builder).finish());
}

inline std::string print(const std::vector<Provenance>& provenance) {
  std::string out;
  for (const Provenance& p : provenance) {
    out += " [" + p.article + ":" + std::to_string(p.start) + "-" + std::to_string(p.end) + " " +
           std::string(name(p.role)) + " " + p.exact + "]";
  }
  return out;
}

inline std::string print(const Attributes& attributes) {
  std::string out;
  for (const auto& [key, value] : attributes) {
    out += " " + key + "=";
    if (const auto* text = std::get_if<std::string>(&value)) out += *text;
    if (const auto* number = std::get_if<double>(&value)) out += std::to_string(*number).substr(0, 4);
    if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
      for (const std::string& text : *texts) out += text + ";";
    }
  }
  return out;
}

/// Everything a graph holds, a line each.
inline std::string print(const Graph& graph) {
  std::string out;
  for (const ArticleInfo& a : graph[boost::graph_bundle].articles) {
    out += "article " + a.id + " " + a.path + " " + std::to_string(a.length) + " " + a.sha256.substr(0, 8) + "\n";
    for (const SentenceText& s : a.sentences) out += "  " + std::to_string(s.start) + " " + s.text + "\n";
  }
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    out += graph[v].id + " " + graph[v].label + print(graph[v].attributes) + print(graph[v].provenance) + "\n";
  }
  for (const EdgeRef e : edges_by_id(graph)) {
    out += graph[e].id + print(graph[e].attributes) + print(graph[e].provenance) + "\n";
  }
  return out;
}

}  // namespace newsgraph::test
