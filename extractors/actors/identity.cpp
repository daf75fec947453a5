#include "extractors/actors/identity.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "extractors/actors/fold.hpp"
#include "extractors/actors/name_groups.hpp"
#include "graph/assemble.hpp"

namespace newsgraph {
namespace {

using Local = std::uint32_t;  ///< index into LocalParts::actors

constexpr std::array<std::string_view, 5> kind_names = {"person", "organization", "country", "group", "unnamed"};

EntityKind kind_of(const LocalActor& local) {
  const auto it = std::find(kind_names.begin(), kind_names.end(), text_attribute(local.node.attributes, "kind"));
  return it == kind_names.end() ? EntityKind::unnamed : static_cast<EntityKind>(it - kind_names.begin());
}

/// The commonest value; of equals the smaller. Empty texts do not count.
class Ballot {
 public:
  void add(std::string_view value) {
    if (!value.empty()) ++count_[std::string(value)];
  }
  std::string winner() const {
    const auto it = std::max_element(count_.begin(), count_.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
    return it == count_.end() ? std::string() : it->first;
  }
  /// All values, commonest first.
  std::vector<std::string> ranking() const {
    std::vector<std::string> out;
    for (const auto& [value, n] : count_) out.push_back(value);
    std::stable_sort(out.begin(), out.end(), [&](const auto& a, const auto& b) { return count_.at(a) > count_.at(b); });
    return out;
  }

 private:
  std::map<std::string, int> count_;
};

/// Local actors of one id and kind, which are one actor by the surest rule: the same name.
struct Group {
  std::string id;  ///< of its local actors
  EntityKind kind = EntityKind::person;
  std::vector<Local> locals;  ///< ascending
};

/// Unnamed sources and groups of common nouns carry their article in their id: nothing to resolve.
bool is_resolvable(const std::string& id, EntityKind kind) {
  return kind != EntityKind::unnamed && id.find('.') == std::string::npos;
}

/// Local actors of one id, apart by whether it is one word of no person.
struct ByName {
  std::vector<Local> persons, bodies;
};

/// "Boeing" the person among many "Boeing" the company is a slip, unless the collection has somebody of that surname.
void join_slips(std::unordered_map<std::string_view, ByName>& names, const std::vector<EntityKind>& kinds) {
  std::unordered_set<std::string_view> surnames;
  for (const auto& [id, name] : names) {
    const std::size_t dash = id.rfind('-');
    if (dash != std::string_view::npos && kinds[name.persons.front()] == EntityKind::person)
      surnames.insert(id.substr(dash + 1));
  }
  for (auto& [id, name] : names) {
    auto& [persons, bodies] = name;
    if (persons.empty() || bodies.empty() || bodies.size() < 2 * persons.size()) continue;
    if (surnames.contains(id.substr(id.find(':') + 1))) continue;
    bodies.insert(bodies.end(), persons.begin(), persons.end());
    std::sort(bodies.begin(), bodies.end());
    persons.clear();
  }
}

/// A name of several words is one actor's whatever its kind was taken for; one word may be a person here and a body
/// there ("Washington"). Sorted by id.
std::vector<Group> group_by_name(const std::vector<LocalActor>& actors, const std::vector<EntityKind>& kinds) {
  std::unordered_map<std::string_view, ByName> names;
  for (Local i = 0; i < actors.size(); ++i) {
    const std::string& id = actors[i].node.id;
    const bool several_words = id.find('-') != std::string::npos;
    ByName& name = names[id];
    (several_words || kinds[i] == EntityKind::person ? name.persons : name.bodies).push_back(i);
  }
  join_slips(names, kinds);
  std::vector<std::string_view> ids;
  for (const auto& [id, name] : names) ids.push_back(id);
  std::sort(ids.begin(), ids.end());
  std::vector<Group> out;
  for (const std::string_view id : ids) {
    for (std::vector<Local>* locals : {&names[id].persons, &names[id].bodies}) {
      if (locals->empty()) continue;
      std::array<int, kind_names.size()> count{};
      for (const Local i : *locals) ++count[static_cast<std::size_t>(kinds[i])];
      const auto commonest = std::max_element(count.begin(), count.end()) - count.begin();
      out.push_back({std::string(id), static_cast<EntityKind>(commonest), std::move(*locals)});
    }
  }
  return out;
}

NameGroup name_group(const Group& group, const std::vector<LocalActor>& actors) {
  NameGroup out;
  Ballot wikidata, country;
  std::map<std::string, int> acronyms;
  std::string name;
  for (const Local i : group.locals) {
    const Node& node = actors[i].node;
    wikidata.add(text_attribute(node.attributes, "wikidata"));
    country.add(text_attribute(node.attributes, "country"));
    if (name.empty()) name = fold(node.label);
    out.acronym |= std::none_of(node.label.begin(), node.label.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  }
  out.name = name.empty() ? group.id : name;
  out.kind = group.kind;
  out.wikidata = wikidata.winner();
  out.country = country.winner();
  out.size = static_cast<std::uint32_t>(group.locals.size());
  return out;
}

/// Local actors that become one node.
struct Cluster {
  std::vector<Local> locals;
  std::string id;  ///< of the leading group
  EntityKind kind = EntityKind::person;
  std::vector<std::uint32_t> may_be;  ///< groups
};

class Resolver {
 public:
  explicit Resolver(LocalParts parts) : parts_(std::move(parts)) {}

  Parts run() {
    for (const LocalActor& actor : parts_.actors) kinds_.push_back(kind_of(actor));
    groups_ = group_by_name(parts_.actors, kinds_);
    number_articles();
    form_clusters();
    settle_ids();
    parts_.rest.nodes.reserve(parts_.rest.nodes.size() + clusters_.size());
    for (const Cluster& cluster : clusters_) parts_.rest.nodes.push_back(make_node(cluster));
    for (Link& link : parts_.rest.links) rename(link);
    return std::move(parts_.rest);
  }

 private:
  /// Links of names -> clusters of local actors. Two of one article never share a cluster: the later group's stays
  /// behind under its own name.
  void form_clusters() {
    std::vector<std::uint32_t> resolvable;
    std::vector<NameGroup> names;
    for (std::uint32_t g = 0; g < groups_.size(); ++g) {
      const Local first = groups_[g].locals.front();
      if (!is_resolvable(parts_.actors[first].node.id, kinds_[first])) continue;
      resolvable.push_back(g);
      names.push_back(name_group(groups_[g], parts_.actors));
    }
    const NameLinks links = link_names(names);
    std::vector<std::uint32_t> root(groups_.size());
    std::vector<std::vector<std::uint32_t>> may_be(groups_.size());
    for (std::uint32_t g = 0; g < groups_.size(); ++g) root[g] = g;
    for (std::uint32_t i = 0; i < resolvable.size(); ++i) {
      root[resolvable[i]] = resolvable[links.root[i]];
      for (const std::uint32_t other : links.may_be[i]) may_be[resolvable[i]].push_back(resolvable[other]);
    }
    cluster_of_group_.resize(groups_.size());
    told_of_.reserve(parts_.actors.size());
    for (std::uint32_t g = 0; g < groups_.size(); ++g) {
      if (root[g] == g) open_cluster(g, groups_[g].locals);
    }
    for (std::uint32_t g = 0; g < groups_.size(); ++g) {
      if (root[g] == g) continue;
      std::vector<Local> left;
      const std::uint32_t target = cluster_of_group_[root[g]];
      for (const Local i : groups_[g].locals) {
        if (told_of_.insert(in_article(target, i)).second)
          clusters_[target].locals.push_back(i);
        else
          left.push_back(i);
      }
      cluster_of_group_[g] = target;
      if (!left.empty()) open_cluster(g, left);
    }
    for (std::uint32_t g = 0; g < groups_.size(); ++g) {
      if (!may_be[g].empty() && root[g] == g) clusters_[cluster_of_group_[g]].may_be = may_be[g];
    }
  }

  void open_cluster(std::uint32_t g, const std::vector<Local>& locals) {
    const auto cluster = static_cast<std::uint32_t>(clusters_.size());
    cluster_of_group_[g] = cluster;
    clusters_.push_back({locals, groups_[g].id, groups_[g].kind, {}});
    for (const Local i : locals) told_of_.insert(in_article(cluster, i));
  }

  /// A cluster and the article of a local actor, as one number.
  std::uint64_t in_article(std::uint32_t cluster, Local i) const {
    return std::uint64_t{cluster} << 32U | article_of_[i];
  }

  /// Articles by number.
  void number_articles() {
    std::unordered_map<std::string_view, std::uint32_t> number;
    for (const LocalActor& actor : parts_.actors)
      article_of_.push_back(number.try_emplace(actor.article, static_cast<std::uint32_t>(number.size())).first->second);
  }

  /// One id per cluster: where a person and an organisation share a name, the later kind adds itself.
  void settle_ids() {
    std::unordered_set<std::string> taken;
    taken.reserve(clusters_.size());
    final_id_.reserve(parts_.actors.size());
    for (Cluster& cluster : clusters_) {
      const std::string id = cluster.id;
      for (int n = 1; !taken.insert(cluster.id).second; ++n) {
        cluster.id = id + "-" + std::string(kind_names[static_cast<std::size_t>(cluster.kind)]);
        if (n > 1) cluster.id += "-" + std::to_string(n);
      }
      for (const Local i : cluster.locals) {
        final_id_[local_name(parts_.actors[i].article, parts_.actors[i].node.id)] = &cluster.id;
      }
    }
  }

  /// Takes the local actors' nodes with it.
  Node make_node(const Cluster& cluster) {
    const bool renamed = std::any_of(cluster.locals.begin(), cluster.locals.end(),
                                     [&](Local i) { return parts_.actors[i].node.id != cluster.id; });
    Node node;
    if (cluster.locals.size() > 1 || renamed) {
      node.label = parts_.actors[cluster.locals.front()].node.label;
      summarize(cluster, node);
    } else {
      node = std::move(parts_.actors[cluster.locals.front()].node);
    }
    node.id = cluster.id;
    std::vector<std::string> may_be;
    for (const std::uint32_t g : cluster.may_be) may_be.push_back(clusters_[cluster_of_group_[g]].id);
    std::sort(may_be.begin(), may_be.end());
    if (!may_be.empty()) node.attributes["may_be"] = std::move(may_be);
    return node;
  }

  /// Attributes of a node that stands for several local actors, or for one under another name.
  void summarize(const Cluster& cluster, Node& node) const {
    Ballot label, kind, rule, country, wikidata, roles;
    std::set<std::string> aliases;
    std::vector<std::string> found;
    double confidence = 0;
    node.provenance.clear();
    for (const Local i : cluster.locals) {
      const LocalActor& local = parts_.actors[i];
      const Attributes& a = local.node.attributes;
      if (local.node.id == groups_of_id(cluster)) label.add(local.node.label);
      kind.add(text_attribute(a, "kind"));
      rule.add(text_attribute(a, "rule"));
      country.add(text_attribute(a, "country"));
      wikidata.add(text_attribute(a, "wikidata"));
      for (const char* key : {"roles", "aliases"}) {
        const auto it = a.find(key);
        const auto* list = it == a.end() ? nullptr : std::get_if<std::vector<std::string>>(&it->second);
        for (const std::string& value : list ? *list : std::vector<std::string>{}) {
          if (key[0] == 'r')
            roles.add(value);
          else
            aliases.insert(value);
        }
      }
      confidence = std::max(confidence, number_attribute(a, "confidence", 0));
      found.push_back(as_found(local));
      node.provenance.insert(node.provenance.end(), local.node.provenance.begin(), local.node.provenance.end());
    }
    if (!label.winner().empty()) node.label = label.winner();
    std::sort(found.begin(), found.end());
    node.attributes.clear();
    node.attributes["kind"] = kind.winner();
    node.attributes["aliases"] = std::vector<std::string>(aliases.begin(), aliases.end());
    node.attributes["confidence"] = confidence;
    node.attributes["as_found"] = std::move(found);
    if (!rule.winner().empty()) node.attributes["rule"] = rule.winner();
    if (!country.winner().empty()) node.attributes["country"] = country.winner();
    if (!wikidata.winner().empty()) node.attributes["wikidata"] = wikidata.winner();
    if (auto ranked = roles.ranking(); !ranked.empty()) node.attributes["roles"] = std::move(ranked);
  }

  /// Local id of the group that leads a cluster: what it is called after.
  const std::string& groups_of_id(const Cluster& cluster) const {
    return parts_.actors[cluster.locals.front()].node.id;
  }

  void rename(Link& link) const {
    const auto final_id = [&](std::string& end) {
      if (const auto it = final_id_.find(end); it != final_id_.end()) end = *it->second;
    };
    final_id(link.source);
    final_id(link.target);
    link.edge.id = edge_id(link.source, link.edge.key, link.target);
  }

  LocalParts parts_;
  std::vector<EntityKind> kinds_;  ///< by local actor
  std::vector<Group> groups_;
  std::vector<Cluster> clusters_;
  std::vector<std::uint32_t> cluster_of_group_;
  std::vector<std::uint32_t> article_of_;      ///< by local actor
  std::unordered_set<std::uint64_t> told_of_;  ///< clusters in articles, see in_article
  std::unordered_map<std::string, const std::string*> final_id_;
};

template <typename T>
void append(std::vector<T>& into, std::vector<T>&& from) {
  into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

Parts resolve_actors(LocalParts parts) { return Resolver(std::move(parts)).run(); }

Graph unite(std::vector<Graph> graphs) {
  Parts all;
  for (const Graph& graph : graphs) {
    Parts parts = take_apart(graph);
    append(all.info.articles, std::move(parts.info.articles));
    append(all.nodes, std::move(parts.nodes));
    append(all.links, std::move(parts.links));
    all.info.title = std::max(all.info.title, parts.info.title);
  }
  graphs.clear();
  return assemble(resolve_actors(take_actors_apart(std::move(all))));
}

}  // namespace newsgraph
