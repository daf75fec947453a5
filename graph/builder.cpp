#include "graph/builder.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "graph/assemble.hpp"
#include "graph/error.hpp"
#include "graph/validate.hpp"

namespace newsgraph {

Builder::Builder(BuilderSource source)
    : source_(std::move(source)), index_(source_.text), sentence_used_(source_.sentences.size(), false) {
  source_.info.length = index_.size();
  source_.info.sha256 = sha256(source_.text);
}

std::vector<Provenance> Builder::provenance_of(const std::vector<Evidence>& evidence, std::string_view what) const {
  const std::string& path = source_.info.path;
  const auto within_character = [&](std::uint32_t at) {
    return at < source_.text.size() && (static_cast<unsigned char>(source_.text[at]) & 0xC0U) == 0x80U;
  };
  if (evidence.empty()) throw Error(path, std::string(what), "no provenance");
  std::vector<Provenance> out;
  out.reserve(evidence.size());
  for (const auto& [span, role] : evidence) {
    if (span.empty() || span.end > source_.text.size() || within_character(span.begin) || within_character(span.end)) {
      throw Error(path, std::string(what),
                  "span " + std::to_string(span.begin) + " to " + std::to_string(span.end) +
                      " is empty, beyond the article, or cuts a character");
    }
    out.push_back({source_.info.id, index_.code_point(span.begin), index_.code_point(span.end), role,
                   std::string(source_.text.substr(span.begin, span.size()))});
  }
  return out;
}

void Builder::keep_sentences(const std::vector<Evidence>& evidence) {
  for (const auto& [span, role] : evidence) {
    auto it = std::upper_bound(source_.sentences.begin(), source_.sentences.end(), span.begin,
                               [](std::uint32_t begin, const Span& sentence) { return begin < sentence.end; });
    for (; it != source_.sentences.end() && it->begin < span.end; ++it) {
      sentence_used_[static_cast<std::size_t>(it - source_.sentences.begin())] = true;
    }
  }
}

NodeIndex Builder::add_node(NewNode node) {
  if (!is_valid_id(node.id)) throw Error(source_.info.path, node.id, "the id is not well-formed");
  if (node.label.empty()) throw Error(source_.info.path, node.id, "no label");
  if (const auto problems = attribute_problems(node.type, node.attributes); !problems.empty()) {
    throw Error(source_.info.path, node.id, problems.front());
  }
  Node made{node.id, node.type, std::move(node.label), std::move(node.attributes),
            provenance_of(node.evidence, node.id)};
  keep_sentences(node.evidence);
  const auto [it, added] = node_by_id_.try_emplace(node.id, static_cast<NodeIndex>(nodes_.size()));
  if (added) {
    nodes_.push_back(std::move(made));
  } else {
    join(nodes_[it->second], std::move(made));
  }
  return it->second;
}

void Builder::add_edge(NewEdge edge) {
  assert(edge.from < nodes_.size() && edge.to < nodes_.size());
  const Node& from = nodes_[edge.from];
  const Node& to = nodes_[edge.to];
  std::string key(name(edge.type));
  if (const std::string qualifier = slug(edge.qualifier); !qualifier.empty()) key.append(".").append(qualifier);
  const std::string id = edge_id(from.id, key, to.id);
  if (!is_allowed(from.type, edge.type, to.type)) {
    throw Error(source_.info.path, id, "the schema allows no such edge");
  }
  Edge made{id, edge.type, std::move(key), std::move(edge.attributes), provenance_of(edge.evidence, id)};
  keep_sentences(edge.evidence);
  const auto [it, added] = link_by_id_.try_emplace(id, static_cast<std::uint32_t>(links_.size()));
  if (added) {
    links_.push_back({from.id, to.id, std::move(made)});
  } else {
    auto& provenance = links_[it->second].edge.provenance;
    provenance.insert(provenance.end(), made.provenance.begin(), made.provenance.end());
  }
}

Parts Builder::finish() && {
  for (std::size_t i = 0; i < source_.sentences.size(); ++i) {
    if (!sentence_used_[i]) continue;
    const Span s = source_.sentences[i];
    source_.info.sentences.push_back(
        {index_.code_point(s.begin), index_.code_point(s.end), std::string(source_.text.substr(s.begin, s.size()))});
  }
  Parts parts;
  parts.info.articles.push_back(std::move(source_.info));
  parts.nodes = std::move(nodes_);
  parts.links = std::move(links_);
  return parts;
}

}  // namespace newsgraph
