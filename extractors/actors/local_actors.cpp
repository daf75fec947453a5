#include "extractors/actors/local_actors.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <set>
#include <unordered_set>

#include "extractors/actors/sorted_table.hpp"
#include "graph/assemble.hpp"
#include "graph/error.hpp"
#include "graph/text.hpp"

namespace newsgraph {
namespace {

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(';'), text.size());
    out.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::vector<std::string> texts(const Attributes& attributes, std::string_view key) {
  const auto it = attributes.find(key);
  const auto* list = it == attributes.end() ? nullptr : std::get_if<std::vector<std::string>>(&it->second);
  return list ? *list : std::vector<std::string>{};
}

void set_aliases(Node& node) {
  std::set<std::string> aliases;
  for (const Provenance& p : node.provenance) aliases.insert(one_line(p.exact));
  node.attributes["aliases"] = std::vector<std::string>(aliases.begin(), aliases.end());
}

/// The local actor that one text of `as_found` tells of.
LocalActor parse_as_found(const Node& node, const std::string& text) {
  const auto [article, id, kind, confidence, rule, country, wikidata, label, roles] = split_cells<9>(text);
  LocalActor local{std::string(article), {std::string(id), NodeType::actor, std::string(label), {}, {}}};
  for (const Provenance& p : node.provenance) {
    if (p.article == article) local.node.provenance.push_back(p);
  }
  if (local.node.provenance.empty() || local.node.id.empty() || local.node.label.empty()) {
    throw Error("graph", node.id,
                "as_found holds \"" + text + "\", which is no actor of an article the node stands in");
  }
  Attributes& a = local.node.attributes;
  a["kind"] = std::string(kind);
  a["confidence"] = std::strtod(std::string(confidence).c_str(), nullptr);
  if (!rule.empty()) a["rule"] = std::string(rule);
  if (!country.empty()) a["country"] = std::string(country);
  if (!wikidata.empty()) a["wikidata"] = std::string(wikidata);
  if (!roles.empty()) a["roles"] = split_list(roles);
  set_aliases(local.node);
  return local;
}

std::vector<LocalActor> take_apart(Node node) {
  std::vector<LocalActor> out;
  for (const std::string& text : texts(node.attributes, "as_found")) out.push_back(parse_as_found(node, text));
  if (!out.empty()) return out;
  std::string article = node.provenance.empty() ? std::string() : node.provenance.front().article;
  for (const Provenance& p : node.provenance) {
    if (p.article != article) throw Error("graph", node.id, "stands in several articles but has no as_found");
  }
  out.push_back({std::move(article), std::move(node)});
  return out;
}

/// A link once per article of its provenance, its ends renamed to the actors of that article.
class LinkSplitter {
 public:
  void add(const std::string& id, const LocalActor& local) { local_id_[{id, local.article}] = local.node.id; }

  std::vector<Link> split(Link link) const {
    std::map<std::string, std::vector<Provenance>> by_article;
    for (Provenance& p : link.edge.provenance) by_article[p.article].push_back(std::move(p));
    std::vector<Link> out;
    for (auto& [article, provenance] : by_article) {
      Link part = link;
      part.source = rename(link.source, article);
      part.target = rename(link.target, article);
      part.edge.provenance = std::move(provenance);
      out.push_back(std::move(part));
    }
    return out;
  }

 private:
  std::string rename(const std::string& id, const std::string& article) const {
    const auto it = local_id_.find({id, article});
    return it == local_id_.end() ? id : local_name(article, it->second);
  }

  std::map<std::pair<std::string, std::string>, std::string> local_id_;
};

}  // namespace

std::string local_name(const std::string& article, const std::string& id) { return article + '\n' + id; }

std::string as_found(const LocalActor& actor) {
  const Attributes& a = actor.node.attributes;
  char confidence[32];
  std::snprintf(confidence, sizeof confidence, "%.2f", number_attribute(a, "confidence", 1.0));
  std::string out;
  out.reserve(actor.article.size() + actor.node.id.size() + actor.node.label.size() + 64);
  out.append(actor.article).append("\t").append(actor.node.id).append("\t");
  out.append(text_attribute(a, "kind")).append("\t").append(confidence);
  for (const char* key : {"rule", "country", "wikidata"}) out.append("\t").append(text_attribute(a, key));
  out.append("\t").append(actor.node.label).append("\t");
  const auto roles = texts(a, "roles");
  for (std::size_t i = 0; i < roles.size(); ++i) out.append(i ? ";" : "").append(roles[i]);
  return out;
}

LocalParts take_actors_apart(Parts parts) {
  LocalParts out;
  LinkSplitter splitter;
  std::map<std::pair<std::string, std::string>, LocalActor> locals;  // by article and id
  for (Node& node : parts.nodes) {
    if (node.type != NodeType::actor) {
      out.rest.nodes.push_back(std::move(node));
      continue;
    }
    const std::string id = node.id;
    for (LocalActor& local : take_apart(std::move(node))) {
      splitter.add(id, local);
      const auto [it, added] = locals.try_emplace({local.article, local.node.id}, local);
      if (!added && as_found(it->second) != as_found(local)) join(it->second.node, std::move(local.node));
    }
  }
  out.actors.reserve(locals.size());
  for (auto& [name, local] : locals) out.actors.push_back(std::move(local));
  for (Link& link : parts.links) {
    for (Link& part : splitter.split(std::move(link))) out.rest.links.push_back(std::move(part));
  }
  out.rest.info = std::move(parts.info);
  return out;
}

}  // namespace newsgraph
