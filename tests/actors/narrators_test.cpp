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
