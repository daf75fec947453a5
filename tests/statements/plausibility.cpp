#include "extractors/statements/plausibility.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "extractors/actors/actors.hpp"
#include "extractors/language/conllu.hpp"
#include "extractors/statements/find_cues.hpp"

using namespace newsgraph;

namespace {

constexpr const char* said = R"(# text = The mayor said that the tunnel was safe.
1	The	the	DET	DT	_	2	det	_	_
2	mayor	mayor	NOUN	NN	_	3	nsubj	_	_
3	said	say	VERB	VBD	_	0	root	_	_
4	that	that	SCONJ	IN	_	8	mark	_	_
5	the	the	DET	DT	_	6	det	_	_
6	tunnel	tunnel	NOUN	NN	_	8	nsubj	_	_
7	was	be	AUX	VBD	_	8	cop	_	_
8	safe	safe	ADJ	JJ	_	3	ccomp	_	SpaceAfter=No
9	.	.	PUNCT	.	_	3	punct	_	_
)";

constexpr const char* emphasizes = R"(# text = This context emphasizes trust.
1	This	this	DET	DT	_	2	det	_	_
2	context	context	NOUN	NN	_	3	nsubj	_	_
3	emphasizes	emphasize	VERB	VBZ	_	0	root	_	_
4	trust	trust	NOUN	NN	_	3	obj	_	SpaceAfter=No
5	.	.	PUNCT	.	_	3	punct	_	_
)";

struct Judged {
  std::vector<std::string> features;
  double plausibility = 0;
  std::size_t kept = 0;
};

Judged judge(const std::string& conllu) {
  const Document d = read_conllu(conllu);
  const Actors actors = find_actors(d);
  const Syntax syntax(d);
  const Quotes quotes = find_quotes(d);
  const Context context{d, syntax, quotes, cue_lexicon(), actors};
  std::vector<Candidate> candidates = find_candidates(context);
  REQUIRE(candidates.size() == 1);
  Judged out{plausibility_features(context, candidates[0]), plausibility(context, candidates[0]), 0};
  drop_implausible(context, candidates);
  out.kept = candidates.size();
  return out;
}

bool has(const Judged& judged, const std::string& feature) {
  return std::find(judged.features.begin(), judged.features.end(), feature) != judged.features.end();
}

}  // namespace

TEST_CASE("plausibility: who says it and in what form are features") {
  const Judged mayor = judge(said), context = judge(emphasizes);
  CHECK(has(mayor, "rule:verb.clause"));
  CHECK(has(mayor, "source:person"));
  CHECK(has(mayor, "clause:finite"));
  CHECK(has(context, "source:thing"));
  CHECK(has(context, "frame:obj+thing"));
}

TEST_CASE("plausibility: a mayor's words are likelier than what a context emphasizes") {
  const Judged mayor = judge(said), context = judge(emphasizes);
  CHECK(mayor.plausibility > 0.7);
  CHECK(mayor.kept == 1);
  CHECK(context.plausibility < 0.5);
}
