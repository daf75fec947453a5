// Every way a newspaper attributes, one small parse each: forms.conllu. A case is a document between "# case:" lines.
#include <doctest/doctest.h>

#include "tests/statements/cases.hpp"

namespace newsgraph {

using namespace test;

namespace {

constexpr Row rows[] = {
    {"clause", "The minister | said | that the bridge would reopen in May | indirect assertion positive certain\n"},
    {"clause without that", "The mayor | told | the tunnel was safe | indirect assertion positive certain\n"},
    {"clause after its cue, inserted source",
     "the minister | said | The bridge … would reopen in May | indirect assertion positive certain\n"},
    {"inserted at the end",
     "the minister | said | The bridge would reopen in May | indirect assertion positive certain\n"},
    {"quote before cue", "the minister | said | “We will reopen the bridge,” | direct assertion positive certain\n"},
    {"inverted", "Anna Berg | said | “We will reopen the bridge,” | direct assertion positive certain\n"},
    {"split quote",
     "Berg | said | “The bridge is safe,” … “and it will reopen.” | direct assertion positive certain\n"},
    {"quote of two sentences around its cue",
     "Berg | said | “The bridge is safe,” … “It will reopen in May.” | direct assertion positive certain\n"},
    {"how it was put, before the colon", "Berg | put | “The bridge is old.” | direct assertion positive certain\n"},
    {"mixed", "Berg | said | the bridge was “perfectly safe” for lorries | mixed assertion positive certain\n"},
    {"according to", "the police | According to | two men fled | indirect assertion positive certain\n"},
    {"according to, at the end", "the police | according to | Two men fled | indirect assertion positive certain\n"},
    {"per", "the coroner | Per | the driver was sober | indirect assertion positive certain\n"},
    {"in the view of", "the coroner | view | the driver was sober | indirect assertion positive certain\n"},
    {"adverb", "- | reportedly | The driver … fled to Norway | indirect assertion positive probable\n"},
    {"noun with clause", "The union | claim | that wages fell | indirect assertion positive certain\n"},
    {"noun with infinitive", "The firm | promise | to rehire the drivers | indirect intention positive certain\n"},
    {"participle",
     "the union | said | Wages fell | indirect assertion positive certain\n"
     "the union | adding | that prices rose | indirect assertion positive certain\n"},
    {"predicate", "The union | called | the offer “an insult” | mixed assertion positive certain\n"},
    {"predicate with as", "Critics | described | the offer as an insult | indirect assertion positive certain\n"},
    {"object", "The firm | denied | the allegations | indirect assertion negative certain\n"},
    {"denial", "The firm | denied | that it had paid bribes | indirect assertion negative certain\n"},
    {"object and infinitive", "The union | urged | the firm to rehire the drivers | indirect order positive certain\n"},
    {"infinitive", "The firm | promised | to rehire the drivers | indirect intention positive certain\n"},
    {"preposition", "The union | complained about | the new rules | indirect assertion positive certain\n"},
    {"passive clause", "- | reported | that the firm had paid bribes | indirect assertion positive certain\n"},
    {"passive with agent", "the union | rejected | The offer | indirect assertion negative certain\n"},
    {"as", "the mayor | said | the tunnel is safe | indirect assertion positive certain\n"},
    {"question", "The reporter | asked | whether the tunnel was safe | indirect question positive certain\n"},
    {"adjective", "The mayor | confident | that the tunnel is safe | indirect belief positive certain\n"},
    {"colon", "The mayor | - | “The tunnel is safe for everyone.” | direct assertion positive certain\n"},
    {"dash", "Anna Berg | - | “The tunnel is safe for everyone.” | direct assertion positive certain\n"},
    {"unknown verb beside a quote",
     "Berg | grinned | “The tunnel is safe for everyone,” | direct assertion positive certain\n"},
    {"free quote", "Berg | - | “The tunnel is safe for everyone.” | direct assertion positive certain\n"},
    {"nested",
     "Berg | said | the police claimed that two men fled | indirect assertion positive certain\n"
     "the police | claimed | that two men fled | indirect assertion positive certain\n"},
    {"told an outlet", "Berg | told | that the tunnel was safe | indirect assertion positive certain\n"},
    {"said on an outlet", "Berg | said | that the tunnel was safe | indirect assertion positive certain\n"},
    {"time before that", "Berg | said | that the tunnel was safe | indirect assertion positive certain\n"},
    {"continued", "They | noted | that wages fell | indirect assertion positive certain\n"},
    {"negated cue", "The firm | say | whether it would appeal | indirect assertion negative certain\n"},
    {"hedged cue", "The union | ask | whether wages fell | indirect question positive possible\n"},
    {"passive of saying", "The mayor | saying | that the tunnel was safe | indirect assertion positive certain\n"},
    {"noun with object of a verb",
     "The union | warning | that wages would fall | indirect assertion negative certain\n"},
    {"noun with preposition",
     "The union | voiced | concern over the new rules | indirect assertion positive certain\n"},
    {"participle of a document", "The union | saying | that wages had fallen | indirect assertion positive certain\n"},
    {"passive infinitive", "- | expected | The firm … to appeal | indirect belief positive certain\n"},
    {"colon after a sentence",
     "The mayor | - | “The tunnel is safe for everyone.” | direct assertion positive certain\n"},
    {"relative clause", "Berg, who | said | the tunnel was safe | indirect assertion positive certain\n"},
    {"clause on a noun", "Berg | told | that the tunnel was safe | indirect assertion positive certain\n"},
    {"clause taken apart",
     "Berg | said | the wave of strikes demands that all agree | indirect assertion positive certain\n"},
    {"headline with speaker", "Anna Berg | Says | Tunnel Is Safe | indirect assertion positive certain\n"},
    {"quoted transcript", "BERG | : | The tunnel is safe | indirect assertion positive certain\n"},
    {"split subject", "United States Attorney Berg | said | wages fell | indirect assertion positive certain\n"},
    {"subject in brackets",
     "Berg of the Trade Office (TO) | said | wages fell | indirect assertion positive certain\n"},
    {"coordinated sources", "Berg and Olsen | said | the tunnel was safe | indirect assertion positive certain\n"},
};

TEST_CASE("attributions of every form are found") { check_rows("forms.conllu", rows); }

TEST_CASE("what only looks like an attribution is none") { CHECK(check_none("forms.conllu") == 11); }

TEST_CASE("a nested statement is quoted by the one it stands in") {
  const Document document = read_conllu(read_cases("forms.conllu").at("nested"));
  Actors actors;
  actors.by_head.assign(document.size(), -1);
  const auto statements = find_statements(document, actors);
  REQUIRE(statements.size() == 2);
  CHECK(statements[0].quotes == std::vector<std::uint32_t>{1});
  CHECK(statements[1].quotes.empty());
}

TEST_CASE("who is told is the addressee, not the source") {
  const Document document = read_conllu(read_cases("forms.conllu").at("told an outlet"));
  Actors actors;
  actors.by_head.assign(document.size(), -1);
  actors.mentions = {{{0, 1}, 0, MentionKind::name, 0}, {{2, 3}, 2, MentionKind::name, 1}};
  actors.entities.resize(2);
  actors.by_head[0] = 0;
  actors.by_head[2] = 1;
  const auto statements = find_statements(document, actors);
  REQUIRE(statements.size() == 1);
  CHECK(statements[0].speakers == std::vector<EntityIndex>{0});
  CHECK(statements[0].addressees == std::vector<EntityIndex>{1});
}

}  // namespace
}  // namespace newsgraph
