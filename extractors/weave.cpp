#include "extractors/weave.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

#include "extractors/actors/gazetteer.hpp"
#include "extractors/weave_nodes.hpp"
#include "graph/builder.hpp"
#include "graph/text.hpp"

namespace newsgraph {
namespace {

// In the order of the enumerations Stance and ProposalLink::Kind.
constexpr std::array<EdgeType, 4> stance_edges = {EdgeType::supports, EdgeType::opposes, EdgeType::accepts,
                                                  EdgeType::rejects};
constexpr std::array<EdgeType, 3> link_edges = {EdgeType::part_of, EdgeType::modelled_on, EdgeType::conditional_on};

BuilderSource source_of(const Document& document) {
  const Article& article = document.article;
  BuilderSource source;
  source.info.id = article.id;
  source.info.path = article.path;
  source.info.title = article.title;
  source.info.url = article.url;
  source.info.publisher = article.publisher;
  source.info.author = article.author;
  source.info.published = article.published;
  source.text = article.text;
  for (const Range& sentence : document.sentences) source.sentences.push_back(document.span(sentence));
  return source;
}

/// Findings by the token that their syntax hangs on: what is told within a range is found without a look at the rest.
class ByHead {
 public:
  explicit ByHead(std::vector<std::pair<Token, std::uint32_t>> heads) : heads_(std::move(heads)) {
    std::sort(heads_.begin(), heads_.end());
  }
  /// Calls f(index) for each finding whose head is in the range, in the order of the text.
  template <typename F>
  void each_in(Range range, F f) const {
    auto it = std::lower_bound(heads_.begin(), heads_.end(), std::pair(range.begin, 0U));
    for (; it != heads_.end() && it->first < range.end; ++it) f(it->second);
  }

 private:
  std::vector<std::pair<Token, std::uint32_t>> heads_;
};

template <typename T>
ByHead by_head(const std::vector<T>& findings, Token T::*head) {
  std::vector<std::pair<Token, std::uint32_t>> heads;
  for (std::uint32_t i = 0; i < findings.size(); ++i) heads.emplace_back(findings[i].*head, i);
  return ByHead(std::move(heads));
}

class Weaver {
 public:
  explicit Weaver(const Findings& found)
      : found_(found),
        document_(found.document),
        builder_(source_of(found.document)),
        mentions_by_head_(by_head(found.actors.mentions, &Mention::head)),
        proposals_by_trigger_(by_head(found.proposals, &Proposal::trigger)),
        events_by_head_(by_head(found.events, &Event::head)),
        entity_nodes_(found.actors.entities.size()) {}

  Parts run() {
    for (EntityIndex e = 0; e < found_.actors.entities.size(); ++e) {
      if (found_.actors.entities[e].named || found_.actors.entities[e].told_apart) node_of(e);
    }
    statement_nodes_ = add_all(found_.statements);
    proposal_nodes_ = add_all(found_.proposals);
    event_nodes_ = add_all(found_.events);
    for (std::size_t i = 0; i < found_.statements.size(); ++i) connect(found_.statements[i], statement_nodes_[i]);
    for (std::size_t i = 0; i < found_.proposals.size(); ++i) connect(found_.proposals[i], proposal_nodes_[i]);
    for (std::size_t i = 0; i < found_.events.size(); ++i) connect(found_.events[i], event_nodes_[i]);
    for (std::size_t i = 0; i < found_.statements.size(); ++i) connect_about(found_.statements[i], statement_nodes_[i]);
    for (const Affiliation& affiliation : found_.actors.affiliations) connect(affiliation);
    return std::move(builder_).finish();
  }

 private:
  template <typename T>
  std::vector<NodeIndex> add_all(const std::vector<T>& findings) {
    std::vector<NodeIndex> out;
    for (const T& finding : findings) out.push_back(builder_.add_node(make_node(document_, finding)));
    return out;
  }

  /// The entity's node, added to the graph when it is first asked for.
  NodeIndex node_of(EntityIndex e) {
    if (!entity_nodes_[e]) {
      entity_nodes_[e] = builder_.add_node(make_node(document_, found_.actors, found_.actors.entities[e]));
    }
    return *entity_nodes_[e];
  }

  bool is_place(EntityIndex e) const { return found_.actors.entities[e].kind == EntityKind::place; }

  void edge(NodeIndex from, EdgeType type, NodeIndex to, std::vector<Evidence> why, double confidence) {
    if (from == to) return;  // one node may stand for two findings over the same words
    NewEdge made{.from = from, .type = type, .to = to};
    made.attributes["confidence"] = rounded(confidence);
    made.evidence = std::move(why);
    builder_.add_edge(std::move(made));
  }

  void edge(NodeIndex from, EdgeType type, NodeIndex to, Range why, double confidence) {
    edge(from, type, to, evidence_of(document_, {why}, Role::anchor), confidence);
  }

  /// "X said" is why X says it; a free quote has neither cue nor source beside it, then the quote itself is.
  std::vector<Evidence> attribution(const Statement& s) const {
    std::vector<Evidence> why = evidence_of(document_, s.cue, Role::cue);
    if (s.source) why.push_back({document_.span(*s.source), Role::source});
    return why.empty() ? evidence_of(document_, s.content, Role::content) : why;
  }

  /// The speakers' nodes. A place that speaks ("Geneva said") is an actor besides; a source that is no known actor
  /// ("the report said") becomes one without a name.
  std::vector<NodeIndex> speakers_of(const Statement& s) {
    std::vector<NodeIndex> out;
    for (const EntityIndex speaker : s.speakers) {
      out.push_back(is_place(speaker) ? add_speaking_place(speaker) : node_of(speaker));
    }
    const bool citable = !s.source_heads.empty() && document_.upos[s.source_heads.front()] == Upos::noun &&
                         noun_entry(document_.lemma(s.source_heads.front())).noun_class != NounClass::none;
    if (out.empty() && s.source && citable) out.push_back(add_unnamed_source(*s.source));
    return out;
  }

  NodeIndex add_speaking_place(EntityIndex e) {
    const auto [it, added] = speaking_places_.try_emplace(e, NodeIndex{});
    if (added) {
      Entity speaking = found_.actors.entities[e];
      speaking.kind = EntityKind::organization;
      it->second = builder_.add_node(make_node(document_, found_.actors, speaking));
    }
    return it->second;
  }

  NodeIndex add_unnamed_source(Range phrase) {
    Entity source;
    source.kind = EntityKind::unnamed;
    source.label = one_line(document_.text(phrase));
    source.named = false;
    source.rule = "statement_source";
    NewNode node = make_node(document_, found_.actors, source);
    node.evidence = evidence_of(document_, {phrase}, Role::mention);
    node.attributes["aliases"] = std::vector<std::string>{source.label};
    return builder_.add_node(std::move(node));
  }

  void connect(const Statement& s, NodeIndex node) {
    const std::vector<Evidence> why = attribution(s);
    for (const NodeIndex speaker : speakers_of(s)) edge(speaker, EdgeType::says, node, why, s.confidence);
    for (const EntityIndex addressee : s.addressees) {
      if (!is_place(addressee)) edge(node, EdgeType::addressed_to, node_of(addressee), why, s.confidence);
    }
    for (const std::uint32_t inner : s.quotes) {
      edge(node, EdgeType::quotes, statement_nodes_[inner], attribution(found_.statements[inner]), s.confidence);
    }
  }

  /// What the content tells of: named actors, and the others where they are in the graph already; proposals; events.
  void connect_about(const Statement& s, NodeIndex node) {
    for (const Range content : s.content) {
      mentions_by_head_.each_in(content, [&](std::uint32_t m) {
        const Mention& mention = found_.actors.mentions[m];
        if (!entity_nodes_[mention.entity]) return;
        edge(node, EdgeType::about, *entity_nodes_[mention.entity],
             evidence_of(document_, {mention.range}, Role::mention), s.confidence);
      });
      proposals_by_trigger_.each_in(content, [&](std::uint32_t p) {
        edge(node, EdgeType::about, proposal_nodes_[p], found_.proposals[p].anchor, s.confidence);
      });
      events_by_head_.each_in(content, [&](std::uint32_t e) {
        edge(node, EdgeType::about, event_nodes_[e], found_.events[e].trigger, s.confidence);
      });
    }
  }

  /// Who proposes or is addressed is somebody in particular: not "people", not "two witnesses", unless they are cited.
  bool may_be_party(EntityIndex e) const {
    const Entity& entity = found_.actors.entities[e];
    return entity.kind != EntityKind::place && (entity.named || entity_nodes_[e] || !entity.generic);
  }

  void connect(const Proposal& p, NodeIndex node) {
    for (const Party& party : p.proposers) {
      if (may_be_party(party.actor)) edge(node_of(party.actor), EdgeType::proposes, node, party.evidence, p.confidence);
    }
    for (const Party& party : p.addressees) {
      if (may_be_party(party.actor))
        edge(node, EdgeType::directed_to, node_of(party.actor), party.evidence, p.confidence);
    }
    for (const ProposalStance& s : p.stances) {
      if (is_place(s.actor)) continue;
      edge(node_of(s.actor), stance_edges[static_cast<std::size_t>(s.stance)], node, s.evidence, p.confidence);
    }
    for (const ProposalLink& link : p.links) {
      const EdgeType type = link_edges[static_cast<std::size_t>(link.kind)];
      if (link.proposal) {
        edge(node, type, proposal_nodes_[*link.proposal], link.evidence, p.confidence);
      } else if (const auto event = event_in(link.evidence); event && type == EdgeType::conditional_on) {
        edge(node, type, *event, link.evidence, p.confidence);
      }
    }
  }

  /// The first event told in a range: the condition of a proposal that is no proposal itself.
  std::optional<NodeIndex> event_in(Range range) const {
    std::optional<NodeIndex> first;
    events_by_head_.each_in(range, [&](std::uint32_t e) {
      if (!first) first = event_nodes_[e];
    });
    return first;
  }

  /// Whether a participant of an event is worth a node of its own: a name, whoever is cited or proposes, a group or a
  /// body that acts. A victim or a patient without a name is part of the event.
  bool takes_part(EntityIndex e, bool acts) const {
    const Entity& entity = found_.actors.entities[e];
    if (entity.kind == EntityKind::place) return false;
    if (entity.named || entity_nodes_[e]) return true;
    if (entity.generic) return false;
    return entity.kind == EntityKind::group || (acts && entity.kind == EntityKind::organization);
  }

  void connect(const Event& e, NodeIndex node) {
    for (const Party& party : e.actors) {
      if (takes_part(party.actor, true))
        edge(node, EdgeType::has_actor, node_of(party.actor), party.evidence, e.confidence);
    }
    for (const Party& party : e.recipients) {
      if (!takes_part(party.actor, false)) continue;
      edge(node, EdgeType::has_recipient, node_of(party.actor), party.evidence, e.confidence);
    }
    for (const Party& place : e.places) {
      edge(node, EdgeType::located_in, node_of(place.actor), place.evidence, e.confidence);
    }
  }

  void connect(const Affiliation& a) {
    if (is_place(a.member) || is_place(a.organization) || !entity_nodes_[a.member]) return;
    if (!found_.actors.entities[a.organization].named && !entity_nodes_[a.organization]) return;
    const NodeIndex member = node_of(a.member), organization = node_of(a.organization);
    if (member == organization) return;
    NewEdge made{.from = member, .type = EdgeType::affiliated_with, .to = organization, .qualifier = a.role};
    set_text(made.attributes, "role", one_line(a.role));
    made.evidence = evidence_of(document_, {a.evidence}, Role::mention);
    builder_.add_edge(std::move(made));
  }

  const Findings& found_;
  const Document& document_;
  Builder builder_;
  ByHead mentions_by_head_, proposals_by_trigger_, events_by_head_;
  std::vector<std::optional<NodeIndex>> entity_nodes_;
  std::unordered_map<EntityIndex, NodeIndex> speaking_places_;
  std::vector<NodeIndex> statement_nodes_, proposal_nodes_, event_nodes_;
};

}  // namespace

Parts weave(const Findings& findings) { return Weaver(findings).run(); }

}  // namespace newsgraph
