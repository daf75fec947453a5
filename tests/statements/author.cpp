#include "extractors/statements/author.hpp"

#include <doctest/doctest.h>

#include <string>

#include "extractors/actors/actors.hpp"
#include "extractors/language/conllu.hpp"

using namespace newsgraph;

namespace {

/// Author of the document whose noun is the given word, "-" for none.
std::string author_in(const std::string& conllu, std::string_view noun) {
  const Document d = read_conllu(conllu);
  const Actors actors = find_actors(d);
  const Syntax syntax(d);
  const Quotes quotes = find_quotes(d);
  const Context context{d, syntax, quotes, cue_lexicon(), actors};
  for (Token t = 0; t < d.size(); ++t) {
    if (d.text(t) != noun) continue;
    const auto author = author_of(context, t);
    return author ? actors.entities[*actors.entity_of(*author)].label : "-";
  }
  return "no such word";
}

constexpr const char* report_by = R"(# text = A report by Oxfam found gaps.
1	A	a	DET	DT	_	2	det	_	_
2	report	report	NOUN	NN	_	5	nsubj	_	_
3	by	by	ADP	IN	_	4	case	_	_
4	Oxfam	Oxfam	PROPN	NNP	_	2	nmod	_	NER=B-ORG
5	found	find	VERB	VBD	_	0	root	_	_
6	gaps	gap	NOUN	NNS	_	5	obj	_	SpaceAfter=No
7	.	.	PUNCT	.	_	5	punct	_	_
)";

constexpr const char* website_of = R"(# text = The UNICEF website says so.
1	The	the	DET	DT	_	3	det	_	_
2	UNICEF	UNICEF	PROPN	NNP	_	3	compound	_	NER=B-ORG
3	website	website	NOUN	NN	_	4	nsubj	_	_
4	says	say	VERB	VBZ	_	0	root	_	_
5	so	so	ADV	RB	_	4	advmod	_	SpaceAfter=No
6	.	.	PUNCT	.	_	4	punct	_	_
)";

constexpr const char* constitution_of = R"(# text = Norway's constitution says so.
1	Norway	Norway	PROPN	NNP	_	3	nmod:poss	_	SpaceAfter=No|NER=B-LOC
2	's	's	PART	POS	_	1	case	_	_
3	constitution	constitution	NOUN	NN	_	4	nsubj	_	_
4	says	say	VERB	VBZ	_	0	root	_	_
5	so	so	ADV	RB	_	4	advmod	_	SpaceAfter=No
6	.	.	PUNCT	.	_	4	punct	_	_
)";

constexpr const char* tweet_on = R"(# text = A Twitter post says so.
1	A	a	DET	DT	_	3	det	_	_
2	Twitter	Twitter	PROPN	NNP	_	3	compound	_	NER=B-ORG
3	post	post	NOUN	NN	_	4	nsubj	_	_
4	says	say	VERB	VBZ	_	0	root	_	_
5	so	so	ADV	RB	_	4	advmod	_	SpaceAfter=No
6	.	.	PUNCT	.	_	4	punct	_	_
)";

}  // namespace

TEST_CASE("documents are cited for their authors") {
  CHECK(author_in(report_by, "report") == "Oxfam");
  CHECK(author_in(website_of, "website") == "UNICEF");
}

TEST_CASE("rules speak for themselves, and a venue is no author") {
  CHECK(author_in(constitution_of, "constitution") == "-");
  CHECK(author_in(tweet_on, "post") == "-");
  CHECK(author_in(report_by, "gaps") == "-");
}
