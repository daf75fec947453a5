// Where sources and contents begin and end beside brackets, datelines, quotations and parses gone astray: edges.conllu.
// A row that must hold stands beside one that looks like it and must not.
#include <doctest/doctest.h>

#include "tests/statements/cases.hpp"

namespace newsgraph {

using namespace test;

namespace {

constexpr Row sources[] = {
    {"party in brackets", "Senator Berg (R-Tex.) | said | wages fell | indirect assertion positive certain\n"},
    {"party in brackets behind a role",
     "Senator Berg (D-MA) | said | wages fell | indirect assertion positive certain\n"},
    {"bracket before the subject", "aide Diaz | said | wages fell | indirect assertion positive certain\n"},
    {"dateline", "Berg | said | wages fell | indirect assertion positive certain\n"},
    {"no dateline, the verb before the dash",
     "LIMA | said | wages fell — twice | indirect assertion positive certain\n"},
    {"no dateline, large and small letters", "Lima | said | wages fell | indirect assertion positive certain\n"},
    {"tweeted a warning", "Berg | tweeted | a warning | indirect assertion positive certain\n"},
    {"said a senator", "a senator | said | The road was open | indirect assertion positive certain\n"},
    {"said a senator, a subject astray",
     "a senator | said | The road was open | indirect assertion positive certain\n"},
    {"appears", "- | appears | Berg … to have left the country | indirect belief positive probable\n"},
    {"seems", "- | seems | Berg … to have left the country | indirect belief positive probable\n"},
    {"hopes", "Berg | hopes | to leave the country | indirect intention positive certain\n"},
};

constexpr Row contents[] = {
    {"says it raised", "The firm | says | it raised millions | indirect assertion positive certain\n"},
    {"that as a relative pronoun", "Berg | told | that he would wait | indirect assertion positive certain\n"},
    {"announced in", "Berg | announced | his candidacy | indirect assertion positive certain\n"},
    {"announced for", "Berg | announced | his candidacy for mayor | indirect assertion positive certain\n"},
    {"proposal to pay", "Lee | argued | Berg's proposal to pay drivers | indirect assertion positive certain\n"},
    {"proposal that pays", "Lee | argued | Berg's proposal | indirect assertion positive certain\n"},
};

constexpr Row quotations[] = {
    {"introduction beside a quote",
     "Berg | wrote | “We will not go,” | direct assertion positive certain\n"
     "he | said | wages fell | indirect assertion positive certain\n"},
    {"ran beside a quote", "Diaz | said | “We will not go,” … wages fell | mixed assertion positive certain\n"},
    {"quotation goes on with who quotes",
     "Berg | said | “a ruin,” … “It will cost us all.” | direct assertion positive certain\n"
     "Diaz | said | wages fell | indirect assertion positive certain\n"},
    {"quotation goes on with the last",
     "Berg | said | prices rose | indirect assertion positive certain\n"
     "Diaz | said | wages fell | indirect assertion positive certain\n"
     "Diaz | - | “It will cost us all.” | direct assertion positive certain\n"},
    {"ends in a quotation", "the mayor | said | Diaz was “a friend to all,” | mixed assertion positive certain\n"},
    {"ends in a quotation, the verb below",
     "the mayor | said | Diaz was “a friend to all,” | mixed assertion positive certain\n"},
    {"ends in a quotation without a comma",
     "the mayor | said | “a friend to all” | direct assertion positive certain\n"},
};

constexpr auto file = "edges.conllu";

}  // namespace

TEST_CASE("brackets, datelines and what is said are no source; nor is who seems to do something") {
  check_rows(file, sources);
}

TEST_CASE("clauses the parse has taken for objects or hung on nouns; phrases end before what hangs on the next word") {
  check_rows(file, contents);
}

TEST_CASE(
    "quotations: the verb beside them introduces them, the statement that quotes goes on, and so does its clause") {
  check_rows(file, quotations);
}

TEST_CASE("a noun is no subject of a clause gone astray; what is no pronoun before a relative clause begins none") {
  CHECK(check_none(file) == 4);
}

}  // namespace newsgraph
