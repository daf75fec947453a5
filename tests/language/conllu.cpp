#include <doctest/doctest.h>

#include "extractors/language/conllu.hpp"
#include "graph/error.hpp"

using namespace newsgraph;

namespace {

constexpr const char* two_sentences =
    "# newpar\n"
    "# text = He didn’t go.\n"
    "1\tHe\the\tPRON\tPRP\t_\t4\tnsubj\t_\tstart_char=0|end_char=2|NER=O\n"
    "2-3\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\tstart_char=3|end_char=6|NER=O\n"
    "3\tn’t\tnot\tPART\tRB\t_\t4\tadvmod\t_\tstart_char=6|end_char=9|NER=O\n"
    "4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No|start_char=10|end_char=12|NER=O\n"
    "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tstart_char=12|end_char=13|NER=O\n"
    "\n"
    "# newpar\n"
    "1\tNew\tNew\tPROPN\tNNP\t_\t2\tcompound\t_\tstart_char=15|end_char=18|NER=B-LOC\n"
    "2\tYork\tYork\tPROPN\tNNP\t_\t0\troot\t_\tstart_char=19|end_char=23|NER=I-LOC\n"
    "\n";

std::string message(const char* text) {
  try {
    read_conllu(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace

TEST_CASE("CoNLL-U is read into columns") {
  const Document d = read_conllu(two_sentences);
  REQUIRE(d.size() == 7);
  CHECK(d.article.text == "He didn’t go.\n\nNew York");
  CHECK(d.text(2) == "n’t");
  CHECK(d.lemma(1) == "do");
  CHECK(d.sentences == std::vector<Range>{{0, 5}, {5, 7}});
  CHECK(d.blocks == std::vector<std::uint32_t>{0, 1});
  CHECK(d.article.text_of(d.article.blocks[1].span) == "New York");
  CHECK(d.heads[0] == 3);
  CHECK(d.is_root(3));
  CHECK(d.relations[5] == Relation::compound);
  CHECK(d.names[5] == NameTag{NameType::location, true});
  CHECK(d.names[6] == NameTag{NameType::location, false});
}

TEST_CASE("what is read and written is the same") {
  const Conllu read = parse_conllu(two_sentences);
  const std::string once = write_conllu(read.document, read.multiword_tokens);
  const Conllu again = parse_conllu(once);
  CHECK(write_conllu(again.document, again.multiword_tokens) == once);
  CHECK(once.find("2-3\tdidn’t") != std::string::npos);
  CHECK(once.find("2\tYork\tYork\tPROPN\tNNP\t_\t0\troot\t_\tstart_char=19|end_char=23|NER=I-LOC\n") !=
        std::string::npos);
}

TEST_CASE("missing columns get the usual values") {
  const Document d = read_conllu("1\tBirds\t_\tNOUN\t_\t_\t2\tnsubj\t_\t_\n2\tsing\t_\tVERB\t_\t_\t0\troot\t_\t_\n\n");
  CHECK(d.lemma(0) == "birds");
  CHECK(d.xpos[0] == Xpos::nn);
  CHECK(d.heads[0] == 1);
}

TEST_CASE("an unknown subtype is read as its main relation") {
  CHECK(read_conllu("1\tGo\tgo\tVERB\tVB\t_\t0\troot:x\t_\t_\n\n").relations[0] == Relation::root);
}

TEST_CASE("lines that are not CoNLL-U are named") {
  CHECK(message("1\tGo\tgo\n") == "CoNLL-U: line 1: expected ten columns with tabs between them");
  CHECK(message("2\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n") == "CoNLL-U: line 1: word ids must count from 1");
  CHECK(message("1\tGo\tgo\tVERBAL\tVB\t_\t0\troot\t_\t_\n") == "CoNLL-U: line 1: unknown UPOS 'VERBAL'");
  CHECK(message("1\tGo\tgo\tVERB\tVB\t_\tx\troot\t_\t_\n") == "CoNLL-U: line 1: the head is not a number");
  CHECK(message("1\tGo\tgo\tVERB\tVB\t_\t7\tdep\t_\t_\n\n").find("a head of the sentence above is not in it") !=
        std::string::npos);
  CHECK(message("3-2\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n") == "CoNLL-U: line 1: bad range of a multiword token");
}
