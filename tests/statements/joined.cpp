// Where the words of a statement begin and end, and whose they are, beside other clauses: joined.conllu. A row that
// must hold stands beside one that looks like it and must not.
#include <doctest/doctest.h>

#include "tests/statements/cases.hpp"

namespace newsgraph {

using namespace test;

namespace {

constexpr Row phrases[] = {
    {"according to, with its comma",
     "the mayor | according to | The union closed the road and treated the men who were hurt | indirect assertion "
     "positive certain\n"},
    {"according to, without a comma",
     "the mayor | according to | who were hurt | indirect assertion positive certain\n"},
    {"according to, behind a semicolon",
     "the union | according to | prices rose | indirect assertion positive certain\n"},
    {"according to, of joined predicates",
     "the museum | according to | The ring is kept here and was made in Lima | indirect assertion positive certain\n"},
    {"according to, of joined clauses",
     "the union | according to | and prices rose | indirect assertion positive certain\n"},
    {"according to, and a name",
     "the mayor | According to | the tunnel closed | indirect assertion positive certain\n"},
    {"according to, and a subject with a name",
     "the mayor | According to | Ann Berg closed the tunnel | indirect assertion positive certain\n"},
};

constexpr Row joined[] = {
    {"taken up by the past tense",
     "Berg | said | he earns little | indirect assertion positive certain\n"
     "Berg | questioned | the plan | indirect belief negative certain\n"},
    {"taken up by the past tense after a modal", "Berg | said | he would wait | indirect assertion positive certain\n"},
    {"taken up by a quotation",
     "Berg | said | it was early | indirect assertion positive certain\n"
     "Berg | added | “We will open the road.” | direct assertion positive certain\n"},
    {"not taken up, the same tense", "Berg | said | he came and left | indirect assertion positive certain\n"},
    {"not taken up, a participle", "Berg | said | he has seen it and left | indirect assertion positive certain\n"},
    {"not taken up, a subject of its own",
     "Berg | said | he earns little and Diaz left | indirect assertion positive certain\n"},
    {"not taken up, the cue in the present",
     "Berg | says | he earns little and left | indirect assertion positive certain\n"},
    {"and that", "Berg | said | that wages fell, and that prices rose | indirect assertion positive certain\n"},
    {"goes on in the present",
     "Berg | said | the deal was private and does not bind them | indirect assertion positive certain\n"},
    {"goes on bare", "Berg | said | he would wait, make changes | indirect assertion positive certain\n"},
    {"goes on with a measure", "Berg | says | wages fell, but only a little | indirect assertion positive certain\n"},
    {"goes on with those singled out",
     "Berg | said | the plan would hurt drivers, particularly those who wait | indirect assertion positive certain\n"},
    {"turns away in the past", "Berg | said | the road was open | indirect assertion positive certain\n"},
    {"turns away in the present", "Berg | says | wages fell | indirect assertion positive certain\n"},
    {"turns away with a subject", "Berg | said | the road was open | indirect assertion positive certain\n"},
    {"turns away bare", "Berg | say | wages fell | indirect assertion positive certain\n"},
    {"claiming behind a quotation",
     "Berg | said | the bridge was “a ruin,” | mixed assertion positive certain\n"
     "Berg | claiming | that wages fell | indirect assertion positive certain\n"},
    {"claiming inside the clause",
     "Berg | said | Diaz left the “ruin” claiming that wages fell | mixed assertion positive certain\n"
     "Diaz | claiming | that wages fell | indirect assertion positive certain\n"},
};

constexpr Row fronted[] = {
    {"fronted", "Berg | said | the road was open | indirect assertion positive certain\n"},
    {"fronted, the main clause below it", "Berg | said | the road was open | indirect assertion positive certain\n"},
    {"fronted behind and", "Berg | said | the road was open | indirect assertion positive certain\n"},
    {"fronted question", "Berg | Asked | whether the road was open | indirect question positive certain\n"},
    {"not fronted", "Berg | said | that while the road was open, Diaz left | indirect assertion positive certain\n"},
    {"phrase before an inserted source",
     "Berg | said | After the vote (on Monday), … , the road was open | indirect assertion positive certain\n"},
    {"participle before the source", "Berg | said | “the men fled.” | direct assertion positive certain\n"},
    {"clause before the source", "Berg | told | they “fled.” | mixed assertion positive certain\n"},
};

constexpr Row inserted[] = {
    {"inserted behind a semicolon", "Berg | said | prices rose | indirect assertion positive certain\n"},
    {"inserted behind a quotation with a semicolon",
     "Berg | said | Diaz closed the “old; unsafe” road | mixed assertion positive certain\n"},
    {"inserted before an infinitive",
     "Berg | said | The bridge … to reopen on Monday | indirect assertion positive certain\n"},
    {"inserted before a participle", "Berg | said | The bridge would reopen | indirect assertion positive certain\n"},
    {"inserted before the predicate",
     "Berg | said | The bridge … would reopen | indirect assertion positive certain\n"},
    {"inserted between joined predicates",
     "Berg | said | The bridge is safe … and will reopen | indirect assertion positive certain\n"},
    {"inserted before a quotation", "Berg | said | “a ruin.” | direct assertion positive certain\n"},
};

constexpr Row parses_astray[] = {
    {"both", "Berg | said | both he and Diaz had stopped | indirect assertion positive certain\n"},
    {"gerund for a subject", "Berg | said | selling it has been hard | indirect assertion positive certain\n"},
    {"time before the clause", "Berg | said | wages fell | indirect assertion positive certain\n"},
    {"hung on its clause", "Berg | said | he would wait | indirect assertion positive certain\n"},
    {"asked if", "Berg | asked | if the road was open | indirect question positive certain\n"},
    {"continued to warn", "Berg | warn | that the roof leaks | indirect assertion positive certain\n"},
};

constexpr Row sources[] = {
    {"went out of his way", "Berg | say | that the road was open | indirect assertion positive certain\n"},
    {"the first minister to say",
     "the first minister | say | that the road was open | indirect assertion positive certain\n"},
    {"many of you", "Many of you | questioned | the plan | indirect belief negative certain\n"},
    {"most of it", "- | questioned | the plan | indirect belief negative certain\n"},
    {"subject of the auxiliary", "They | said | the road was open | indirect assertion positive certain\n"},
    {"objected to", "Berg | objected to | the plan | indirect assertion negative certain\n"},
    {"hinted at", "Berg | hinted at | a strike | indirect assertion positive certain\n"},
};

constexpr auto file = "joined.conllu";

}  // namespace

TEST_CASE("according to: a phrase set off at the end is about all before it, a name between commas is the source's") {
  check_rows(file, phrases);
}

TEST_CASE("of joined verbs tense and form tell which go on with what is said and which with the reporter") {
  check_rows(file, joined);
}

TEST_CASE("a clause or phrase that opens the sentence ends at its comma, and is no part of what is said after it") {
  check_rows(file, fronted);
}

TEST_CASE("X said, between commas: what is said ends at a semicolon, and a tail without a finite verb is none of it") {
  check_rows(file, inserted);
}

TEST_CASE("clauses that the parse has torn from their verb of saying") { check_rows(file, parses_astray); }

TEST_CASE("sources beyond the subject: behind a noun with an infinitive, quantities of people, below an auxiliary") {
  check_rows(file, sources);
}

TEST_CASE("a condition is no question; what nobody says, or what stands behind another word, is not said") {
  CHECK(check_none(file) == 5);
}

}  // namespace newsgraph
