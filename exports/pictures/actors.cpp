// Actors alone: an edge from A to B for what A says about or to B, offers or asks of B, does to or with B; the wider,
// the more often. What two do together in one event has no direction.

#include <algorithm>
#include <map>

#include "exports/passages.hpp"
#include "exports/pictures/compose.hpp"
#include "exports/prominence.hpp"
#include "exports/relations.hpp"

namespace newsgraph {
namespace {

using enum EdgeType;

constexpr std::size_t most_actors = 40;  ///< a picture of springs with more of them is a hairball
constexpr std::size_t counted = 3;       ///< contacts from which on their number stands beside the edge
constexpr double base_width = 0.8, width_per_contact = 0.5, widest = 6;  // points

/// How often A deals with B, by the edge type that stands for it in the picture.
using Contacts = std::map<EdgeType, std::size_t>;
using Pair = std::pair<std::uint32_t, std::uint32_t>;

class Interactions {
 public:
  Interactions(const Listing& listing, const Relations& relations) : listing_(listing), relations_(relations) {
    for (std::uint32_t i = 0; i < listing.nodes.size(); ++i) {
      switch (listing.nodes[i]->type) {
        case NodeType::statement:
          through(i, relations.sources(i, {EdgeType::says}), about, {about, addressed_to});
          break;
        case NodeType::proposal: of_proposal(i); break;
        case NodeType::event: of_event(i); break;
        default: break;
      }
    }
    for (const Arc& arc : listing.arcs) {
      if (arc.edge->type == affiliated_with) add(arc.source, arc.target, affiliated_with);
    }
  }

  const std::map<Pair, Contacts>& all() const { return contacts_; }

 private:
  void add(std::uint32_t from, std::uint32_t to, EdgeType type) {
    const bool actors = listing_.nodes[from]->type == NodeType::actor && listing_.nodes[to]->type == NodeType::actor;
    if (from != to && actors) ++contacts_[{from, to}][type];
  }

  void through(std::uint32_t node, const std::vector<std::uint32_t>& from, EdgeType as,
               std::initializer_list<EdgeType> towards) {
    for (const std::uint32_t a : from) {
      for (const std::uint32_t b : relations_.targets(node, towards)) add(a, b, as);
    }
  }

  void of_proposal(std::uint32_t node) {
    const auto by = relations_.sources(node, {proposes});
    through(node, by, proposes, {directed_to});
    for (const EdgeType stand : {supports, accepts, opposes, rejects}) {
      for (const std::uint32_t a : relations_.sources(node, {stand})) {
        for (const std::uint32_t b : by) add(a, b, stand);
      }
    }
  }

  void of_event(std::uint32_t node) {
    const auto actors = relations_.targets(node, {has_actor});
    through(node, actors, has_recipient, {has_recipient});
    for (const std::uint32_t a : actors) {
      for (const std::uint32_t b : actors) {
        if (a < b) add(a, b, has_actor);
      }
    }
  }

  const Listing& listing_;
  const Relations& relations_;
  std::map<Pair, Contacts> contacts_;
};

std::size_t total(const Contacts& contacts) {
  std::size_t sum = 0;
  for (const auto& [type, count] : contacts) sum += count;
  return sum;
}

EdgeType most_frequent(const Contacts& contacts) {
  return std::max_element(contacts.begin(), contacts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

std::string_view words(EdgeType type) {
  switch (type) {
    case about: return "speaks about or to";
    case proposes: return "offers to or asks of";
    case has_recipient: return "acts on";
    case has_actor: return "takes part with";
    case affiliated_with: return "belongs to";
    default: return name(type);
  }
}

std::string contact_tooltip(const Listing& listing, const Pair& pair, const Contacts& contacts) {
  std::string out = listing.nodes[pair.first]->label + " → " + listing.nodes[pair.second]->label;
  for (const auto& [type, count] : contacts) out += "\n" + std::string(words(type)) + ": " + std::to_string(count);
  return out;
}

}  // namespace

Drawing draw_actors(const Listing& listing) {
  const Relations relations(listing);
  const Interactions interactions(listing, relations);
  std::vector<bool> deals(listing.nodes.size(), false);
  for (const auto& [pair, contacts] : interactions.all()) deals[pair.first] = deals[pair.second] = true;

  Composer composer(listing);
  std::size_t drawn = 0;
  for (const std::uint32_t node : by_prominence(listing)) {
    if (drawn >= std::min(most_actors, listing.options.max_drawn) || !deals[node]) continue;
    composer.add_node(node);
    ++drawn;
  }
  for (const auto& [pair, contacts] : interactions.all()) {
    if (!composer.has(pair.first) || !composer.has(pair.second)) continue;
    DrawnEdge edge;
    edge.from = composer.at(pair.first);
    edge.to = composer.at(pair.second);
    edge.type = name(most_frequent(contacts));
    edge.tooltip = contact_tooltip(listing, pair, contacts);
    edge.width = std::min(base_width + width_per_contact * static_cast<double>(total(contacts) - 1), widest);
    if (total(contacts) >= counted) edge.label = std::to_string(total(contacts));
    composer.drawing().edges.push_back(std::move(edge));
  }
  composer.drop_lonely_nodes();
  composer.drawing().layout = Layout::springs;
  composer.drawing().notes.push_back(
      "An edge's width, and the number on it, is how often one deals with the other in any way; "
      "its look is the most frequent of them.");
  return std::move(composer).finish(listing.info->title.empty() ? "Who deals with whom" : "");
}

}  // namespace newsgraph
