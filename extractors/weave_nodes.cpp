#include "extractors/weave_nodes.hpp"
#include "graph/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace newsgraph {
namespace {

// In the order of the enumerations; the words are the schema's.
constexpr std::array<std::string_view, 5> kind_names = {"person", "organization", "country", "group", "unnamed"};
constexpr std::array<std::string_view, 3> quote_type_names = {"direct", "indirect", "mixed"};
constexpr std::array<std::string_view, 6> attitude_names = {"assertion", "question",  "order",
                                                            "belief",    "intention", "feeling"};
constexpr std::array<std::string_view, 2> polarity_names = {"positive", "negative"};
constexpr std::array<std::string_view, 3> certainty_names = {"certain", "probable", "possible"};
constexpr std::array<std::string_view, 4> mode_names = {"actual", "future", "hypothetical", "negated"};

template <typename Enum, std::size_t N>
std::string word(const std::array<std::string_view, N>& names, Enum value) {
  return std::string(names[static_cast<std::size_t>(value)]);
}

std::string text_of(const Document& document, Range range) { return one_line(document.text(range)); }

/// Parts of a text that belong together, "…" where something between them is left out.
std::string text_of(const Document& document, const std::vector<Range>& ranges) {
  std::string out;
  for (const Range range : ranges) out.append(out.empty() ? "" : " … ").append(text_of(document, range));
  return out;
}

void append(std::vector<Evidence>& into, const std::vector<Evidence>& from) {
  into.insert(into.end(), from.begin(), from.end());
}

/// "<type>:<hash of the article and the spans>"; roles tell a cue from a content of the same place.
std::string id_of(const Document& document, std::string_view type, const std::vector<Evidence>& spans) {
  std::string place = document.article.id;
  for (const auto& [span, role] : spans) {
    place.append(" ").append(name(role)).append(" ").append(std::to_string(span.begin)).append("-");
    place.append(std::to_string(span.end));
  }
  return std::string(type) + ":" + short_hash(place);
}

void set_origin(NewNode& node, const std::string& rule, double confidence) {
  set_text(node.attributes, "rule", rule);
  node.attributes["confidence"] = rounded(confidence);
}

/// Names are evidence, other mentions only where the entity has no name: pronouns are no one's name.
std::vector<Evidence> mentions_of(const Document& document, const Actors& actors, const Entity& entity) {
  std::vector<Evidence> out;
  for (const MentionKind kind : {MentionKind::name, MentionKind::nominal, MentionKind::pronoun}) {
    for (const std::uint32_t m : entity.mentions) {
      const Mention& mention = actors.mentions[m];
      if (mention.kind == kind) out.push_back({document.span(mention.range), Role::mention});
    }
    if (!out.empty()) break;
  }
  return out;
}

std::string entity_id(const Document& document, const Entity& entity) {
  const std::string& key = entity.key.empty() ? entity.label : entity.key;
  std::string id = slug(key);
  if (id.empty()) id = short_hash(key);
  const bool known =
      entity.named || !entity.wikidata.empty();  // "French" names France, though no name of it stands here
  if (!known) id += "." + short_hash(document.article.id, 8);
  return id;
}

}  // namespace

double rounded(double confidence) { return std::round(std::clamp(confidence, 0.0, 1.0) * 100.0) / 100.0; }

void set_text(Attributes& attributes, const char* key, std::string value) {
  if (!value.empty()) attributes[key] = std::move(value);
}

std::vector<Evidence> evidence_of(const Document& document, const std::vector<Range>& ranges, Role role) {
  std::vector<Evidence> out;
  for (const Range range : ranges) out.push_back({document.span(range), role});
  return out;
}

NewNode make_node(const Document& document, const Actors& actors, const Entity& entity) {
  const bool place = entity.kind == EntityKind::place;
  NewNode node{.type = place ? NodeType::place : NodeType::actor,
               .id = (place ? "place:" : "actor:") + entity_id(document, entity),
               .label = one_line(entity.label)};
  node.evidence = mentions_of(document, actors, entity);
  std::vector<std::string> aliases;
  for (const Evidence& e : node.evidence) aliases.push_back(one_line(document.article.text_of(e.span)));
  std::sort(aliases.begin(), aliases.end());
  aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
  node.attributes["aliases"] = std::move(aliases);
  if (!place) node.attributes["kind"] = word(kind_names, entity.kind);
  if (!place && !entity.roles.empty()) node.attributes["roles"] = entity.roles;
  set_text(node.attributes, "wikidata", entity.wikidata);
  set_text(node.attributes, "country", entity.country);
  set_origin(node, entity.rule, entity.confidence);
  return node;
}

namespace {

/// "the tunnel is safe" of "that the tunnel is safe": a list of statements need not say it each time.
std::string without_that(std::string content) {
  constexpr std::string_view that = "that ";
  if (content.starts_with(that) && content.size() > that.size()) content.erase(0, that.size());
  return content;
}

/// "last August", "on Monday", "September 11", but neither "now" nor "more than a decade".
bool tells_when(const Document& document, const EventTime& time) {
  const std::string text = text_of(document, time.range);
  return std::any_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

/// "summit, Lima, last August": the trigger, and the place and time by which a reader tells it from others.
std::string label_of(const Document& document, const Event& event) {
  std::string label = text_of(document, event.trigger);
  const auto add = [&](Range words) {
    if (words.begin < event.trigger.end && event.trigger.begin < words.end) return;
    label.append(", ").append(text_of(document, words));
  };
  if (!event.places.empty()) add(event.places.front().evidence);
  if (!event.times.empty() && tells_when(document, event.times.front())) add(event.times.front().range);
  return label;
}

}  // namespace

NewNode make_node(const Document& document, const Statement& statement) {
  const std::string content = text_of(document, statement.content);
  NewNode node{.type = NodeType::statement, .id = {}, .label = without_that(content)};
  node.evidence = evidence_of(document, statement.content, Role::content);
  append(node.evidence, evidence_of(document, statement.cue, Role::cue));
  if (statement.source) node.evidence.push_back({document.span(*statement.source), Role::source});
  node.id = id_of(document, "statement", node.evidence);
  if (statement.time) node.evidence.push_back({document.span(*statement.time), Role::time});
  node.attributes["content"] = content;
  set_text(node.attributes, "cue", text_of(document, statement.cue));
  node.attributes["quote_type"] = word(quote_type_names, statement.quote_type);
  node.attributes["attitude"] = word(attitude_names, statement.attitude);
  node.attributes["polarity"] = word(polarity_names, statement.polarity);
  node.attributes["certainty"] = word(certainty_names, statement.certainty);
  set_text(node.attributes, "date", statement.date);
  if (statement.time) set_text(node.attributes, "time_text", text_of(document, *statement.time));
  set_origin(node, statement.rule, statement.confidence);
  return node;
}

NewNode make_node(const Document& document, const Proposal& proposal) {
  NewNode node{.type = NodeType::proposal, .id = {}, .label = text_of(document, proposal.anchor)};
  node.evidence = evidence_of(document, {proposal.anchor}, Role::anchor);
  node.id = id_of(document, "proposal", node.evidence);
  append(node.evidence, evidence_of(document, proposal.mentions, Role::mention));
  node.attributes["content"] = node.label;
  set_text(node.attributes, "kind", proposal.kind);
  set_text(node.attributes, "status", proposal.status);
  set_text(node.attributes, "duration", proposal.duration);
  set_text(node.attributes, "date", proposal.date);
  set_origin(node, proposal.rule, proposal.confidence);
  return node;
}

NewNode make_node(const Document& document, const Event& event) {
  NewNode node{.type = NodeType::event, .id = {}, .label = label_of(document, event)};
  node.evidence = evidence_of(document, {event.trigger}, Role::anchor);
  node.id = id_of(document, "event", node.evidence);
  append(node.evidence, evidence_of(document, event.mentions, Role::mention));
  for (const EventTime& time : event.times) node.evidence.push_back({document.span(time.range), Role::time});
  for (const Party& place : event.places) node.evidence.push_back({document.span(place.evidence), Role::place});
  node.attributes["trigger"] = text_of(document, event.trigger);
  set_text(node.attributes, "event_type", event.event_type);
  node.attributes["mode"] = word(mode_names, event.mode);
  if (!event.times.empty()) {
    set_text(node.attributes, "date", event.times.front().date);
    set_text(node.attributes, "time_text", text_of(document, event.times.front().range));
  }
  set_origin(node, event.rule, event.confidence);
  return node;
}

}  // namespace newsgraph
