#include "extractors/actors/identity.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <span>
#include <string>
#include <utility>

#include "extractors/actors/name_groups.hpp"
#include "extractors/actors/same_names.hpp"
#include "extractors/actors/united_actor.hpp"
#include "graph/assemble.hpp"

namespace newsgraph {
namespace {

constexpr std::uint32_t none = ~0U;

/// Local actors that become one node.
struct Cluster {
  std::uint32_t group;       ///< that leads
  std::uint32_t begin, end;  ///< of its members
  std::uint32_t id;          ///< of the node
};

class Resolver {
 public:
  explicit Resolver(LocalParts parts) : parts_(std::move(parts)), names_(parts_.actors) {}

  Parts run() {
    form_clusters();
    settle_ids();
    assert(parts_.rest.links.empty() || is_sorted());
    for (Link& link : parts_.rest.links) rename(link);
    make_nodes();
    return std::move(parts_.rest);
  }

 private:
  /// Links of names -> clusters of local actors. Two of one article never share a cluster: the later group's stays
  /// behind under its own name.
  void form_clusters() {
    const std::vector<SameName>& groups = names_.groups();
    const SameNames::Resolvable resolvable = names_.resolvable(parts_.actors);
    const NameLinks links = link_names(resolvable.names);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> joined;  // a root and a group that is one with it
    std::vector<bool> is_root(groups.size(), true);
    for (std::uint32_t i = 0; i < resolvable.groups.size(); ++i) {
      if (links.root[i] == i) continue;
      joined.emplace_back(resolvable.groups[links.root[i]], resolvable.groups[i]);
      is_root[resolvable.groups[i]] = false;
    }
    std::sort(joined.begin(), joined.end());

    cluster_of_group_.resize(groups.size());
    members_.reserve(parts_.actors.size());
    std::vector<std::uint32_t> told_of(names_.articles(), none);  // by article: the last cluster with an actor of it
    std::vector<std::pair<std::uint32_t, Local>> left;            // with their groups
    auto next = joined.begin();
    for (std::uint32_t g = 0; g < groups.size(); ++g) {
      if (!is_root[g]) continue;
      const std::uint32_t cluster = open_cluster(g);
      for (const Local i : names_.members(groups[g])) {
        told_of[names_.facts(i).article] = cluster;
        add_member(i);
      }
      for (; next != joined.end() && next->first == g; ++next) {
        cluster_of_group_[next->second] = cluster;
        for (const Local i : names_.members(groups[next->second])) {
          if (std::exchange(told_of[names_.facts(i).article], cluster) != cluster)
            add_member(i);
          else
            left.emplace_back(next->second, i);
        }
      }
    }
    std::sort(left.begin(), left.end());
    for (const auto& [g, i] : left) {
      if (clusters_.back().group != g) open_cluster(g);
      add_member(i);
    }
    for (const auto& [i, others] : links.may_be) {
      if (links.root[i] != i) continue;
      auto& clusters = may_be_[cluster_of_group_[resolvable.groups[i]]];
      for (const std::uint32_t other : others) clusters.push_back(cluster_of_group_[resolvable.groups[other]]);
    }
  }

  std::uint32_t open_cluster(std::uint32_t g) {
    const auto end = static_cast<std::uint32_t>(members_.size());
    cluster_of_group_[g] = static_cast<std::uint32_t>(clusters_.size());
    clusters_.push_back({g, end, end, names_.groups()[g].id});
    return cluster_of_group_[g];
  }

  void add_member(Local i) {
    members_.push_back(i);
    ++clusters_.back().end;
  }

  /// One id per cluster: where a person and an organisation share a name, the later kind adds itself.
  void settle_ids() {
    Numbering& ids = names_.ids();
    std::vector<bool> taken(ids.size());
    const auto take = [&](std::uint32_t id) {
      if (id >= taken.size()) taken.resize(id + 1);
      const bool is_free = !taken[id];
      taken[id] = true;
      return is_free;
    };
    cluster_of_.resize(parts_.actors.size());
    for (std::uint32_t c = 0; c < clusters_.size(); ++c) {
      Cluster& cluster = clusters_[c];
      const SameName& group = names_.groups()[cluster.group];
      for (int n = 1; !take(cluster.id); ++n) {
        std::string id(ids[group.id]);
        id.append("-").append(kind_names[static_cast<std::size_t>(group.kind)]);
        if (n > 1) id.append("-").append(std::to_string(n));
        cluster.id = ids.number(id);
      }
      for (const Local i : members(cluster)) cluster_of_[i] = c;
    }
  }

  std::span<const Local> members(const Cluster& cluster) const {
    return std::span(members_).subspan(cluster.begin, cluster.end - cluster.begin);
  }

  std::string id_of(std::uint32_t cluster) const { return std::string(names_.ids()[clusters_[cluster].id]); }

  /// In the order in which the local actors stand in memory. Takes them with it.
  void make_nodes() {
    std::vector<Node>& nodes = parts_.rest.nodes;
    nodes.reserve(nodes.size() + clusters_.size());
    std::vector<std::uint32_t> node_of(clusters_.size(), none);
    for (const std::uint32_t c : cluster_of_) {
      if (node_of[c] != none) continue;
      node_of[c] = static_cast<std::uint32_t>(nodes.size());
      nodes.push_back(make_node(c));
    }
    for (const auto& [c, others] : may_be_) {
      std::vector<std::string> ids;
      for (const std::uint32_t other : others) ids.push_back(id_of(other));
      std::sort(ids.begin(), ids.end());
      nodes[node_of[c]].attributes["may_be"] = std::move(ids);
    }
  }

  Node make_node(std::uint32_t c) {
    const Cluster& cluster = clusters_[c];
    const std::span<const Local> local = members(cluster);
    const bool renamed = names_.facts(local.front()).id != cluster.id;
    const bool as_it_was = local.size() == 1 && !renamed;
    Node node = as_it_was ? std::move(parts_.actors[local.front()].node) : united_actor(parts_.actors, local);
    if (renamed) node.id = id_of(c);
    return node;
  }

  void rename(Link& link) const {
    rename(link.source);
    rename(link.target);
    link.edge.id = edge_id(link.source, link.edge.key, link.target);
  }

  /// A local name, if it is one, to the id of the node that the local actor becomes.
  void rename(std::string& end) const {
    const std::size_t feed = end.find('\n');
    if (feed == std::string::npos) return;
    const std::pair name(std::string_view(end).substr(0, feed), std::string_view(end).substr(feed + 1));
    const auto it = std::partition_point(parts_.actors.begin(), parts_.actors.end(),
                                         [&](const LocalActor& local) { return article_and_id(local) < name; });
    if (it != parts_.actors.end() && article_and_id(*it) == name)
      end = id_of(cluster_of_[static_cast<std::size_t>(it - parts_.actors.begin())]);
  }

  static std::pair<std::string_view, std::string_view> article_and_id(const LocalActor& local) {
    return {local.article, local.node.id};
  }

  /// Whether rename() can find the ends of links.
  bool is_sorted() const {
    return std::is_sorted(parts_.actors.begin(), parts_.actors.end(), [](const LocalActor& a, const LocalActor& b) {
      return article_and_id(a) < article_and_id(b);
    });
  }

  LocalParts parts_;
  SameNames names_;
  std::vector<Cluster> clusters_;
  std::vector<Local> members_;             ///< of all clusters
  std::vector<std::uint32_t> cluster_of_;  ///< by local actor
  std::vector<std::uint32_t> cluster_of_group_;
  std::map<std::uint32_t, std::vector<std::uint32_t>> may_be_;  ///< clusters that may be others
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
