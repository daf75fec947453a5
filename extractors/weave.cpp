#include "extractors/weave.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "graph/builder.hpp"

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 5> kind_names = {"person", "organization", "country", "group", "unnamed"};
constexpr std::array<std::string_view, 3> quote_type_names = {"direct", "indirect", "mixed"};
constexpr std::array<std::string_view, 6> attitude_names = {"assertion", "question", "order",
                                                            "belief",    "intention", "feeling"};
constexpr std::array<std::string_view, 2> polarity_names = {"positive", "negative"};
constexpr std::array<std::string_view, 3> certainty_names = {"certain", "probable", "possible"};
constexpr std::array<std::string_view, 4> mode_names = {"actual", "future", "hypothetical", "negated"};
constexpr std::array<EdgeType, 4> stance_edges = {EdgeType::supports, EdgeType::opposes, EdgeType::accepts,
                                                  EdgeType::rejects};
constexpr std::array<EdgeType, 3> link_edges = {EdgeType::part_of, EdgeType::modelled_on, EdgeType::conditional_on};

template <typename Enum, std::size_t N>
std::string word(const std::array<std::string_view, N>& names, Enum value) {
  return std::string(names[static_cast<std::size_t>(value)]);
}

void set_text(Attributes& attributes, const char* key, std::string value) {
  if (!value.empty()) attributes[key] = std::move(value);
}

/// Text on one line: every run of white space is one space.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) out.push_back(c);
    else if (!out.empty() && out.back() != ' ') out.push_back(' ');
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

/// Two decimals: the stored confidence is the measured precision of a rule, no finer.
double rounded(double confidence) { return std::round(std::clamp(confidence, 0.0, 1.0) * 100.0) / 100.0; }

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

class Weaver {
 public:
  explicit Weaver(const Findings& found)
      : found_(found),
        document_(found.document),
        builder_(source_of(found.document)),
        entity_node_(found.actors.entities.size()) {}

  Parts run() {
    for (EntityIndex e = 0; e < found_.actors.entities.size(); ++e) {
      if (found_.actors.entities[e].named) node_of(e);
    }
    for (const Statement& statement : found_.statements) statement_nodes_.push_back(add(statement));
    for (const Proposal& proposal : found_.proposals) proposal_nodes_.push_back(add(proposal));
    for (const Event& event : found_.events) event_nodes_.push_back(add(event));
    for (std::size_t i = 0; i < found_.statements.size(); ++i) connect(found_.statements[i], statement_nodes_[i]);
    for (std::size_t i = 0; i < found_.proposals.size(); ++i) connect(found_.proposals[i], proposal_nodes_[i]);
    for (std::size_t i = 0; i < found_.events.size(); ++i) connect(found_.events[i], event_nodes_[i]);
    for (const Affiliation& affiliation : found_.actors.affiliations) connect(affiliation);
    return std::move(builder_).finish();
  }

 private:
  Span span(Range range) const { return document_.span(range); }
  std::string text(Range range) const { return one_line(document_.text(range)); }

  std::string text(const std::vector<Range>& ranges) const {
    std::string out;
    for (const Range range : ranges) out.append(out.empty() ? "" : " … ").append(text(range));
    return out;
  }

  std::vector<Evidence> evidence(const std::vector<Range>& ranges, Role role) const {
    std::vector<Evidence> out;
    for (const Range range : ranges) out.push_back({span(range), role});
    return out;
  }

  static void append(std::vector<Evidence>& into, const std::vector<Evidence>& from) {
    into.insert(into.end(), from.begin(), from.end());
  }

  /// "statement:<hash of article and first span>": the same words of the same article always have the same id.
  std::string id_of(std::string_view type, Range range) const {
    const Span s = span(range);
    return std::string(type) + ":" +
           short_hash(document_.article.id + ":" + std::to_string(s.begin) + "-" + std::to_string(s.end));
  }

  /// Names are evidence, other mentions only where the entity has no name: pronouns are no one's name.
  std::vector<Evidence> mentions_of(const Entity& entity) const {
    std::vector<Evidence> out;
    for (const MentionKind kind : {MentionKind::name, MentionKind::nominal, MentionKind::pronoun}) {
      for (const std::uint32_t m : entity.mentions) {
        const Mention& mention = found_.actors.mentions[m];
        if (mention.kind == kind) out.push_back({span(mention.range), Role::mention});
      }
      if (!out.empty()) break;
    }
    return out;
  }

  NodeIndex node_of(EntityIndex index) {
    if (entity_node_[index]) return *entity_node_[index];
    const Entity& entity = found_.actors.entities[index];
    const bool place = entity.kind == EntityKind::place;
    NewNode node{.type = place ? NodeType::place : NodeType::actor, .id = {}, .label = one_line(entity.label)};
    node.id = (place ? "place:" : "actor:") + entity_id(entity);
    node.evidence = mentions_of(entity);
    std::vector<std::string> aliases;
    for (const Evidence& e : node.evidence) aliases.push_back(one_line(builder_.text().substr(e.span.begin, e.span.size())));
    std::sort(aliases.begin(), aliases.end());
    aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
    node.attributes["aliases"] = std::move(aliases);
    if (!place) node.attributes["kind"] = word(kind_names, entity.kind);
    if (!place && !entity.roles.empty()) node.attributes["roles"] = entity.roles;
    set_text(node.attributes, "wikidata", entity.wikidata);
    set_text(node.attributes, "country", entity.country);
    set_text(node.attributes, "rule", entity.rule);
    node.attributes["confidence"] = rounded(entity.confidence);
    entity_node_[index] = builder_.add_node(std::move(node));
    return *entity_node_[index];
  }

  /// Named actors share an id across articles; an unnamed source or a group without a name is one per article.
  std::string entity_id(const Entity& entity) const {
    std::string id = slug(entity.key.empty() ? entity.label : entity.key);
    if (id.empty()) id = short_hash(entity.key.empty() ? entity.label : entity.key);
    if (!entity.named) id += "." + short_hash(document_.article.id, 8);
    return id;
  }

  NodeIndex add(const Statement& statement) {
    NewNode node{.type = NodeType::statement, .id = id_of("statement", statement.content.front()), .label = text(statement.content)};
    node.attributes["content"] = node.label;
    set_text(node.attributes, "cue", text(statement.cue));
    node.attributes["quote_type"] = word(quote_type_names, statement.quote_type);
    node.attributes["attitude"] = word(attitude_names, statement.attitude);
    node.attributes["polarity"] = word(polarity_names, statement.polarity);
    node.attributes["certainty"] = word(certainty_names, statement.certainty);
    set_text(node.attributes, "rule", statement.rule);
    node.attributes["confidence"] = rounded(statement.confidence);
    node.evidence = evidence(statement.content, Role::content);
    append(node.evidence, evidence(statement.cue, Role::cue));
    if (statement.source) node.evidence.push_back({span(*statement.source), Role::source});
    return builder_.add_node(std::move(node));
  }

  NodeIndex add(const Proposal& proposal) {
    NewNode node{.type = NodeType::proposal, .id = id_of("proposal", proposal.anchor), .label = text(proposal.anchor)};
    node.attributes["content"] = node.label;
    set_text(node.attributes, "kind", proposal.kind);
    set_text(node.attributes, "status", proposal.status);
    set_text(node.attributes, "duration", proposal.duration);
    set_text(node.attributes, "date", proposal.date);
    set_text(node.attributes, "rule", proposal.rule);
    node.attributes["confidence"] = rounded(proposal.confidence);
    node.evidence = evidence({proposal.anchor}, Role::anchor);
    append(node.evidence, evidence(proposal.mentions, Role::mention));
    return builder_.add_node(std::move(node));
  }

  NodeIndex add(const Event& event) {
    NewNode node{.type = NodeType::event, .id = id_of("event", event.trigger), .label = text(event.trigger)};
    node.attributes["trigger"] = node.label;
    set_text(node.attributes, "event_type", event.event_type);
    node.attributes["mode"] = word(mode_names, event.mode);
    if (!event.times.empty()) {
      set_text(node.attributes, "date", event.times.front().date);
      set_text(node.attributes, "time_text", text(event.times.front().range));
    }
    set_text(node.attributes, "rule", event.rule);
    node.attributes["confidence"] = rounded(event.confidence);
    node.evidence = evidence({event.trigger}, Role::anchor);
    append(node.evidence, evidence(event.mentions, Role::mention));
    for (const EventTime& time : event.times) node.evidence.push_back({span(time.range), Role::time});
    for (const Party& place : event.places) node.evidence.push_back({span(place.evidence), Role::place});
    return builder_.add_node(std::move(node));
  }

  void edge(NodeIndex from, EdgeType type, NodeIndex to, std::vector<Evidence> why, double confidence) {
    NewEdge made{.from = from, .type = type, .to = to};
    made.attributes["confidence"] = rounded(confidence);
    made.evidence = std::move(why);
    builder_.add_edge(std::move(made));
  }

  void edge(NodeIndex from, EdgeType type, NodeIndex to, Range why, double confidence) {
    edge(from, type, to, evidence({why}, Role::anchor), confidence);
  }

  bool is_place(EntityIndex e) const { return found_.actors.entities[e].kind == EntityKind::place; }

  void connect(const Statement& s, NodeIndex node) {
    std::vector<Evidence> why = s.source ? evidence({*s.source}, Role::source) : std::vector<Evidence>{};
    append(why, evidence(s.cue, Role::cue));
    if (why.empty()) why = evidence(s.content, Role::content);
    for (const EntityIndex speaker : s.speakers) {
      if (!is_place(speaker)) edge(node_of(speaker), EdgeType::says, node, why, s.confidence);
    }
    for (const EntityIndex addressee : s.addressees) {
      if (!is_place(addressee)) edge(node, EdgeType::addressed_to, node_of(addressee), why, s.confidence);
    }
    for (const std::uint32_t inner : s.quotes) {
      edge(node, EdgeType::quotes, statement_nodes_[inner], evidence(s.content, Role::content), s.confidence);
    }
    connect_about(s, node);
  }

  /// What the content names: actors by their mentions, proposals by their triggers, events by theirs.
  void connect_about(const Statement& s, NodeIndex node) {
    const auto inside = [&](Token t) {
      return std::any_of(s.content.begin(), s.content.end(), [&](Range r) { return r.contains(t); });
    };
    for (const Mention& mention : found_.actors.mentions) {
      if (!inside(mention.head)) continue;
      if (mention.kind == MentionKind::pronoun && !entity_node_[mention.entity]) continue;
      if (!found_.actors.entities[mention.entity].named && !entity_node_[mention.entity]) continue;
      edge(node, EdgeType::about, node_of(mention.entity), evidence({mention.range}, Role::mention), s.confidence);
    }
    for (std::size_t i = 0; i < found_.proposals.size(); ++i) {
      const Proposal& p = found_.proposals[i];
      if (inside(p.trigger)) edge(node, EdgeType::about, proposal_nodes_[i], p.anchor, s.confidence);
    }
    for (std::size_t i = 0; i < found_.events.size(); ++i) {
      const Event& e = found_.events[i];
      if (inside(e.head)) edge(node, EdgeType::about, event_nodes_[i], e.trigger, s.confidence);
    }
  }

  void connect(const Proposal& p, NodeIndex node) {
    for (const Party& party : p.proposers) {
      if (!is_place(party.actor)) edge(node_of(party.actor), EdgeType::proposes, node, party.evidence, p.confidence);
    }
    for (const Party& party : p.addressees) {
      if (!is_place(party.actor)) edge(node, EdgeType::directed_to, node_of(party.actor), party.evidence, p.confidence);
    }
    for (const ProposalStance& s : p.stances) {
      if (is_place(s.actor)) continue;
      edge(node_of(s.actor), stance_edges[static_cast<std::size_t>(s.stance)], node, s.evidence, p.confidence);
    }
    for (const ProposalLink& link : p.links) {
      const auto other = link.proposal ? std::optional(proposal_nodes_[*link.proposal]) : event_in(link.evidence);
      if (other) edge(node, link_edges[static_cast<std::size_t>(link.kind)], *other, link.evidence, p.confidence);
    }
  }

  /// The first event told in a range: the condition of a proposal that is no proposal itself.
  std::optional<NodeIndex> event_in(Range range) const {
    for (std::size_t i = 0; i < found_.events.size(); ++i) {
      if (range.contains(found_.events[i].head)) return event_nodes_[i];
    }
    return std::nullopt;
  }

  void connect(const Event& e, NodeIndex node) {
    for (const Party& party : e.actors) {
      if (!is_place(party.actor)) edge(node, EdgeType::has_actor, node_of(party.actor), party.evidence, e.confidence);
    }
    for (const Party& party : e.recipients) {
      if (!is_place(party.actor)) edge(node, EdgeType::has_recipient, node_of(party.actor), party.evidence, e.confidence);
    }
    for (const Party& party : e.places) edge(node, EdgeType::located_in, node_of(party.actor), party.evidence, e.confidence);
  }

  void connect(const Affiliation& a) {
    if (is_place(a.member) || is_place(a.organization) || a.member == a.organization) return;
    if (!entity_node_[a.member]) return;
    NewEdge made{.from = node_of(a.member), .type = EdgeType::affiliated_with, .to = node_of(a.organization), .qualifier = a.role};
    set_text(made.attributes, "role", one_line(a.role));
    made.evidence = evidence({a.evidence}, Role::mention);
    builder_.add_edge(std::move(made));
  }

  const Findings& found_;
  const Document& document_;
  Builder builder_;
  std::vector<std::optional<NodeIndex>> entity_node_;
  std::vector<NodeIndex> statement_nodes_, proposal_nodes_, event_nodes_;
};

}  // namespace

Parts weave(const Findings& findings) { return Weaver(findings).run(); }

}  // namespace newsgraph
