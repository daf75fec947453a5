// Findings made by hand -> the graph they must become. No model and no extractor in the loop.
#include "extractors/weave.hpp"

#include <doctest/doctest.h>

#include "extractors/reading/read.hpp"
#include "graph/validate.hpp"
#include "tests/graph/sample.hpp"

using namespace newsgraph;

namespace {

/// Words apart by single spaces, a sentence per line.
Document document_of(const std::string& text) {
  Document d;
  d.article = make_article("story.txt", text);
  d.article.id = "story";
  Token first = 0;
  for (std::uint32_t begin = 0; begin < text.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find_first_of(" \n", begin), text.size()));
    d.tokens.push_back({begin, end});
    if (end == text.size() || text[end] == '\n') {
      d.sentences.push_back({first, d.size()});
      first = d.size();
    }
    begin = end + 1;
  }
  return d;
}

/// An article in which nothing is found; tests add what is.
struct Sample {
  Document document;
  Actors actors;
  std::vector<Statement> statements;
  std::vector<Proposal> proposals;
  std::vector<Event> events;

  explicit Sample(const std::string& text) : document(document_of(text)) {}

  EntityIndex entity(EntityKind kind, const char* label, Range range, bool named = true) {
    const auto index = static_cast<EntityIndex>(actors.entities.size());
    Entity entity;
    entity.kind = kind;
    entity.label = label;
    entity.key = label;
    entity.named = named;
    entity.mentions = {static_cast<std::uint32_t>(actors.mentions.size())};
    actors.mentions.push_back({range, range.begin, named ? MentionKind::name : MentionKind::nominal, index});
    actors.entities.push_back(entity);
    return index;
  }

  Graph graph() const {
    const Graph out = assemble(weave({document, actors, statements, proposals, events}));
    CHECK(validate(out) == std::vector<std::string>{});
    return out;
  }
};

/// Edges in the order of their ids: "Ada says yes [cue said]".
std::string edges(const Graph& graph) {
  std::string out;
  for (const EdgeRef e : edges_by_id(graph)) {
    out += graph[boost::source(e, graph)].label + " " + graph[e].key + " " + graph[boost::target(e, graph)].label;
    for (const Provenance& p : graph[e].provenance) out += " [" + std::string(name(p.role)) + " " + p.exact + "]";
    out += "\n";
  }
  return out;
}

/// That the graph has these edges and no others.
void check_edges(const Graph& graph, std::initializer_list<std::string> wanted) {
  std::string left = edges(graph);
  for (const std::string& edge : wanted) {
    CAPTURE(edge);
    CAPTURE(left);
    const std::size_t at = left.find(edge + "\n");
    REQUIRE(at != std::string::npos);
    left.erase(at, edge.size() + 1);
  }
  CHECK(left == "");
}

Statement make_statement(std::vector<Range> content, std::vector<Range> cue, std::optional<Range> source) {
  Statement s;
  s.content = std::move(content);
  s.cue = std::move(cue);
  s.source = source;
  return s;
}

Event make_event(Token trigger) {
  Event event;
  event.trigger = {trigger, trigger + 1};
  event.head = trigger;
  return event;
}

Proposal make_proposal(Range anchor, Token trigger) {
  Proposal proposal;
  proposal.anchor = anchor;
  proposal.trigger = trigger;
  return proposal;
}

}  // namespace

TEST_CASE("named entities are nodes by being there, others only where they are used") {
  Sample s("Ada met critics in Oslo\nSome aides left");
  const EntityIndex ada = s.entity(EntityKind::person, "Ada", {0, 1});
  const EntityIndex critics = s.entity(EntityKind::group, "critics", {2, 3}, false);
  const EntityIndex oslo = s.entity(EntityKind::place, "Oslo", {4, 5});
  s.entity(EntityKind::unnamed, "Some aides", {5, 7}, false);
  Event met = make_event(1);
  met.actors = {{ada, {0, 1}}};
  met.recipients = {{critics, {2, 3}}};
  met.places = {{oslo, {4, 5}}};
  met.event_type = "CONSULT";
  s.events = {met};
  const Graph graph = s.graph();
  std::string nodes;
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    nodes += std::string(name(graph[v].type)) + " " + graph[v].label + "; ";
  }
  CHECK(nodes == "actor Ada; actor critics; event met, Oslo; place Oslo; ");
  check_edges(graph, {"met, Oslo has_actor Ada [anchor Ada]", "met, Oslo has_recipient critics [anchor critics]",
                      "met, Oslo located_in Oslo [anchor Oslo]"});
}

TEST_CASE("a statement: who, to whom, about what, and what it quotes") {
  Sample s("Ada told Bob that Eve said the deal failed");
  s.entity(EntityKind::person, "Ada", {0, 1});
  s.entity(EntityKind::person, "Bob", {2, 3});
  s.entity(EntityKind::person, "Eve", {4, 5});
  Statement outer = make_statement({{3, 9}}, {{1, 2}}, Range{0, 1});
  outer.speakers = {0};
  outer.addressees = {1};
  outer.quotes = {1};
  Statement inner = make_statement({{6, 9}}, {{5, 6}}, Range{4, 5});
  inner.speakers = {2};
  s.statements = {outer, inner};
  s.proposals = {make_proposal({6, 8}, 7)};
  s.events = {make_event(8)};
  check_edges(s.graph(), {"Ada says Eve said the deal failed [source Ada] [cue told]",
                          "Eve says the deal failed [source Eve] [cue said]",
                          "Eve said the deal failed addressed_to Bob [source Ada] [cue told]",
                          "Eve said the deal failed about Eve [mention Eve]",
                          "Eve said the deal failed about the deal [anchor the deal]",
                          "the deal failed about the deal [anchor the deal]",
                          "Eve said the deal failed about failed [anchor failed]",
                          "the deal failed about failed [anchor failed]",
                          "Eve said the deal failed quotes the deal failed [source Eve] [cue said]"});
}

TEST_CASE("a content in parts, a free quote") {
  Sample s("“ We go , ” Ada said , “ today . ”\n“ Or never . ”");
  s.entity(EntityKind::person, "Ada", {5, 6});
  Statement split = make_statement({{0, 5}, {8, 12}}, {{6, 7}}, Range{5, 6});
  Statement bare = make_statement({{12, 17}}, {}, std::nullopt);
  split.speakers = bare.speakers = {0};
  s.statements = {split, bare};
  check_edges(s.graph(), {"Ada says “ We go , ” … “ today . ” [source Ada] [cue said]",
                          "Ada says “ Or never . ” [content “ Or never . ”]"});
}

TEST_CASE("two statements over one content stay two; the same one twice is one") {
  Sample s("Ada said and Bob wrote yes");
  const Statement said = make_statement({{5, 6}}, {{1, 2}}, Range{0, 1});
  const Statement wrote = make_statement({{5, 6}}, {{4, 5}}, Range{3, 4});
  s.statements = {said, wrote, said};
  CHECK(boost::num_vertices(s.graph()) == 2);
}

TEST_CASE("a place that speaks is an actor besides; places neither act nor have members") {
  Sample s("Oslo said yes to Ada");
  s.entity(EntityKind::place, "Oslo", {0, 1});
  s.entity(EntityKind::person, "Ada", {4, 5});
  Statement said = make_statement({{2, 3}}, {{1, 2}}, Range{0, 1});
  said.speakers = said.addressees = {0};
  s.statements = {said};
  Proposal yes = make_proposal({2, 3}, 2);
  yes.proposers = yes.addressees = {{0, {0, 1}}};
  yes.stances = {{0, Stance::supports, {0, 1}}};
  s.proposals = {yes};
  s.actors.affiliations = {{1, 0, "mayor", {0, 1}}};
  check_edges(s.graph(), {"Oslo says yes [source Oslo] [cue said]", "yes about yes [anchor yes]"});
}

TEST_CASE("proposals: parties, stances, terms, conditions") {
  Sample s("Ada offers Bob a plan with terms if troops leave ; Eve objects");
  s.entity(EntityKind::person, "Ada", {0, 1});
  s.entity(EntityKind::person, "Bob", {2, 3});
  s.entity(EntityKind::person, "Eve", {11, 12});
  Proposal plan = make_proposal({3, 5}, 4);
  plan.proposers = {{0, {0, 2}}};
  plan.addressees = {{1, {2, 3}}};
  plan.stances = {{2, Stance::opposes, {11, 13}}};
  plan.links = {{ProposalLink::Kind::conditional_on, std::nullopt, {7, 10}}};
  Proposal terms = make_proposal({6, 7}, 6);
  terms.links = {{ProposalLink::Kind::part_of, 0U, {5, 7}}, {ProposalLink::Kind::part_of, std::nullopt, {7, 10}}};
  s.proposals = {plan, terms};
  s.events = {make_event(9)};
  check_edges(s.graph(), {"Ada proposes a plan [anchor Ada offers]", "a plan directed_to Bob [anchor Bob]",
                          "Eve opposes a plan [anchor Eve objects]", "terms part_of a plan [anchor with terms]",
                          "a plan conditional_on leave [anchor if troops leave]"});
}

TEST_CASE("affiliations carry their role") {
  Sample s("Ada , mayor of Oslo Council");
  s.entity(EntityKind::person, "Ada", {0, 1});
  s.entity(EntityKind::organization, "Oslo Council", {4, 6});
  s.actors.affiliations = {{0, 1, "Lord Mayor", {2, 6}}, {0, 0, "self", {0, 1}}};
  const Graph graph = s.graph();
  check_edges(graph, {"Ada affiliated_with.lord-mayor Oslo Council [mention mayor of Oslo Council]"});
  CHECK(text_attribute(graph[*boost::edges(graph).first].attributes, "role") == "Lord Mayor");
}

TEST_CASE("an unnamed source is one per article, a named actor the same in all") {
  const auto ids = [](const char* article) {
    Sample s("Ada met an official");
    s.document.article.id = article;
    s.entity(EntityKind::person, "Ada", {0, 1});
    Event met = make_event(1);
    met.actors = {{s.entity(EntityKind::unnamed, "an official", {2, 4}, false), {2, 4}}};
    s.events = {met};
    const Graph graph = s.graph();
    return std::pair(graph[Vertex{0}].id, graph[Vertex{1}].id);
  };
  CHECK(ids("a").first == "actor:ada");
  CHECK(ids("b").first == "actor:ada");
  CHECK(ids("a").second != ids("b").second);
}

TEST_CASE("nothing found: the article alone") {
  const Graph graph = Sample("Nothing here").graph();
  CHECK(boost::num_vertices(graph) == 0);
  CHECK(graph[boost::graph_bundle].articles.size() == 1);
}
