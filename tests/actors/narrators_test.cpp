// "I" and "you" outside quotation marks: whom they mean in transcripts, interviews and speeches, and where nobody.
#include <doctest/doctest.h>

#include "parse_table.hpp"

namespace {

const std::string i_left = "I/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root ./PUNCT/2/punct";
const std::string i_left_thrice = "¶ " + i_left + "\n" + i_left + "\n" + i_left + "\n";
const std::string did_you_leave = "¶ Did=do/AUX/3/aux you/PRON.PRP/3/nsubj leave/VERB.VB/0/root ?/PUNCT/3/punct\n";

/// A paragraph "NOUN with NAME".
std::string heading(const std::string& noun, const std::string& by, const std::string& name) {
  return "¶ " + noun + "/NOUN.NN/0/root " + by + "/ADP/3/case " + name + "/PROPN/1/nmod/B-PER\n";
}

/// "LABEL: I left." as a paragraph.
std::string turn(const std::string& label, const std::string& tag) {
  return "¶ " + label + "/PROPN/4/parataxis/" + tag +
         " :/PUNCT/1/punct I/PRON.PRP/4/nsubj left=leave/VERB.VBD/0/root\n";
}

/// A paragraph of one sentence, "I saw ships, ships, ...", of that many tokens.
std::string long_paragraph(int tokens) {
  std::string out = "¶ I/PRON.PRP/2/nsubj saw=see/VERB.VBD/0/root";
  for (int n = 2; n < tokens; ++n) out += " ships=ship/NOUN.NNS/2/obj";
  return out + "\n";
}

std::string times(std::size_t n, const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < n; ++i) out += text;
  return out;
}

/// "As chairman, I left ships, ships, ..." as a paragraph of 40 tokens.
std::string as_chairman() {
  std::string out =
      "¶ As=as/ADP/2/case chairman/NOUN/5/obl ,/PUNCT/2/punct I/PRON.PRP/5/nsubj left=leave/VERB.VBD/0/root";
  for (int n = 5; n < 40; ++n) out += " ships=ship/NOUN.NNS/5/obj";
  return out + "\n";
}

}  // namespace

TEST_CASE("interviews") {
  CHECK(chains(heading("Interview=interview", "with", "Diaz") + did_you_leave + i_left_thrice) ==
        "Diaz = you = I = I = I");
  CHECK(chains("¶ Lee/PROPN/2/nsubj/B-PER met=meet/VERB.VBD/0/root Bo/PROPN/2/obj/B-PER\n" + i_left_thrice) ==
        "Lee; Bo");
  CHECK(chains(heading("Interview=interview", "with", "Diaz") + "¶ " + i_left + "\n") == "Diaz");
  CHECK(chains("¶ Interview=interview/NOUN.NN/0/root with/ADP/3/case Diaz/PROPN/1/nmod/B-PER and/CCONJ/5/cc "
               "Berg/PROPN/1/nmod/B-PER\n" +
               i_left_thrice) == "Diaz; Berg");
}

TEST_CASE("speeches") {
  CHECK(chains(heading("Remarks=remark", "by", "Diaz") + i_left_thrice) == "Diaz = I = I = I");
  CHECK(chains(heading("Picture=picture", "of", "Diaz") + i_left_thrice) == "Diaz");
}

TEST_CASE("transcripts") {
  CHECK(chains(turn("BERG", "B-PER") + "¶ " + i_left + "\n" + turn("DIAZ", "B-PER")) == "BERG = I = I; DIAZ = I");
  CHECK(chains(turn("BERG", "B-PER") + "¶ " + i_left + "\n") == "BERG");
  CHECK(chains("¶ Q/NOUN/5/dep :/PUNCT/1/punct Did=do/AUX/5/aux you/PRON.PRP/5/nsubj leave/VERB.VB/0/root\n" +
               turn("BERG", "B-PER")) == "you = BERG = I");
}

TEST_CASE("who introduces himself") {
  const std::string im_ann =
      "I/PRON.PRP/3/nsubj 'm=be/AUX/3/cop Ann/PROPN/0/root/B-PER Lee/PROPN/3/flat/I-PER ./PUNCT/3/punct\n";
  CHECK(chains("¶ " + im_ann + i_left_thrice) == "I = Ann Lee = I = I = I");
  CHECK(chains("¶ I/PRON.PRP/5/nsubj was=be/AUX/5/cop like/ADP/5/case Ann/PROPN/5/compound/B-PER "
               "Lee/PROPN/0/root/I-PER\n" +
               i_left_thrice) == "Ann Lee");
  CHECK(chains(i_left_thrice + i_left_thrice + "¶ " + im_ann) == "Ann Lee");
}

TEST_CASE("who is called by name") {
  const std::string you_left = "You=you/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root ,/PUNCT/4/punct Diaz/PROPN/2/";
  CHECK(chains(you_left + "vocative/B-PER\n") == "You = Diaz");
  CHECK(chains(you_left + "obj/B-PER\n") == "Diaz");
  CHECK(chains(you_left + "vocative/B-PER and/CCONJ/6/cc Berg/PROPN/2/vocative/B-PER\n") == "Diaz; Berg");
}

TEST_CASE("who speaks all along in long paragraphs is one, and what he says he is") {
  const std::string seven_more = times(7, long_paragraph(31));
  CHECK(chains(as_chairman() + seven_more) == "chairman = I" + times(7, " = I"));
  CHECK(chains(times(7, long_paragraph(31)) + as_chairman()) == "I" + times(6, " = I") + " = chairman = I");
  CHECK(chains(as_chairman() + times(6, long_paragraph(31))) == "chairman = I");
}

TEST_CASE("short paragraphs are talk, and what is quoted or an interview is nobody's monologue") {
  const std::string one_short = "¶ Ships=ship/NOUN.NNS/2/nsubj left=leave/VERB.VBD/0/root\n";
  const std::string quoted = "¶ “/PUNCT/3/punct I/PRON.PRP/3/nsubj left/VERB.VBD/0/root ”/PUNCT/3/punct" +
                             times(30, " ships/NOUN.NNS/3/obj") + "\n";
  const std::string ten = " = I = I = I = I = I = I = I = I = I";
  CHECK(chains(as_chairman() + times(8, long_paragraph(20))) == "chairman = I");
  CHECK(chains(as_chairman() + times(9, long_paragraph(60)) + one_short) == "chairman = I" + ten);
  CHECK(chains(as_chairman() + times(9, long_paragraph(60)) + one_short + one_short) == "chairman = I");
  CHECK(chains(as_chairman() + times(5, long_paragraph(40)) + times(3, quoted)) == "chairman = I");
  CHECK(chains("¶ Our/PRON.PRP$/2/nmod:poss interview=interview/NOUN.NN/0/root" + times(38, " ships/NOUN.NNS/2/dep") +
               "\n" + as_chairman() + times(9, long_paragraph(60))) == "chairman = I");
  CHECK(chains("¶ Our/PRON.PRP$/2/nmod:poss voyage=voyage/NOUN.NN/0/root" + times(38, " ships/NOUN.NNS/2/dep") + "\n" +
               as_chairman() + times(9, long_paragraph(60))) == "chairman = I" + ten);
}

TEST_CASE("what a speaker says he is, he is; what he says of another, not") {
  const auto i_left_as = [](const std::string& by) {
    return "¶ I/PRON.PRP/2/nsubj left=leave/VERB.VBD/0/root " + by + "/ADP/5/case the/DET/5/det chairman/NOUN/2/obl\n";
  };
  CHECK(chains(heading("Remarks=remark", "by", "Diaz") + i_left_thrice + i_left_as("as")) ==
        "Diaz = I = I = I = I = the chairman");
  CHECK(chains(heading("Remarks=remark", "by", "Diaz") + i_left_thrice + i_left_as("with")) ==
        "Diaz = I = I = I = I; the chairman");
}
