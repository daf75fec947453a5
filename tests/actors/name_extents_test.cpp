// Where names begin and end beyond what the tagger marks: bodies with what they are for, letters in brackets, given
// names that are countries, surnames that are trades, roles inside a run of names.
#include "table_rows.hpp"

namespace {

const std::string met = " met=meet/VERB.VBD/0/root\n";

/// "The Union of Painters (LETTERS) met.", the letters as a tagged word; BEFORE and BEHIND in place of the brackets.
std::string painters(const std::string& letters, const std::string& before = "(", const std::string& behind = ")") {
  return "The=the/DET/2/det Union/PROPN/8/nsubj/B-ORG of=of/ADP/4/case/I-ORG Painters/PROPN/2/nmod/I-ORG " + before +
         "/PUNCT/6/punct " + letters + " " + behind + "/PUNCT/6/punct" + met;
}

/// "The Institute of Gout BEHIND met.", the verb the n-th word.
std::string institute_of_gout(const std::string& behind, int n) {
  return "The=the/DET/2/det Institute/PROPN/" + std::to_string(n) +
         "/nsubj/B-ORG of=of/ADP/4/case/I-ORG Gout/PROPN/2/nmod/I-ORG " + behind + met;
}

/// "They saw BEHIND."
std::string they_saw(const std::string& behind) {
  return "They/PRON.PRP/2/nsubj saw=see/VERB.VBD/0/root " + behind + "\n";
}

std::string described(const std::string& table) {
  const newsgraph::Document document = parse_table(table);
  return describe(document, find_actors(document));
}

}  // namespace

TEST_CASE("letters in brackets behind a body are its name, whatever they are, tagged or not, and later too") {
  check_chains({
      {painters("QPX/PROPN/2/appos"), "Union of Painters = QPX"},
      {painters("QPX/PROPN/2/appos/B-ORG"), "Union of Painters = QPX"},
      {painters("QP8/PROPN/2/appos"), "Union of Painters = QP8"},
      {painters("QPX/PROPN/2/appos") + name_spoke("QPX", "ORG"), "Union of Painters = QPX = QPX"},
  });
}

TEST_CASE("what stands in brackets is no name of a body: small letters, a long word, one letter, two words") {
  check_chains({
      {painters("Qpx/PROPN/2/appos"), "Union of Painters"},
      {painters("QPXWVBNM/PROPN/2/appos"), "Union of Painters"},
      {painters("Q4/PROPN/2/appos"), "Union of Painters"},
      {painters("QPX/PROPN/2/appos since/ADP/6/case"), "Union of Painters"},
      {painters("QPX/PROPN/2/appos", ",", ","), "Union of Painters"},
      {painters("QPX/PROPN/2/appos", ",", ")"), "Union of Painters"},
      {painters("IBM/PROPN/2/appos"), "Union of Painters"},
      {"Quendrix/PROPN/5/nsubj/B-ORG (/PUNCT/3/punct QPX/PROPN/1/appos )/PUNCT/3/punct" + met, "Quendrix"},
      {"Ann/PROPN/6/nsubj/B-PER Lee/PROPN/1/flat/I-PER (/PUNCT/4/punct QPX/PROPN/1/appos )/PUNCT/4/punct" + met,
       "Ann Lee"},
  });
}

TEST_CASE("tagged letters beside a body are another's: without brackets, not large, a person's, of a known body") {
  check_chains({
      {painters("QPX/PROPN/2/appos/B-ORG", ",", ","), "Union of Painters; QPX"},
      {painters("QPX/PROPN/2/appos/B-ORG since/ADV/6/advmod"), "Union of Painters; QPX"},
      {painters("Quendrix/PROPN/2/appos/B-ORG"), "Union of Painters; Quendrix"},
      {painters("QPX/PROPN/2/appos/B-PER"), "Union of Painters; QPX"},
      {painters("UNESCO/PROPN/2/appos/B-ORG"), "Union of Painters; UNESCO"},
      {"Quendrix/PROPN/5/nsubj/B-ORG (/PUNCT/3/punct QPX/PROPN/1/appos/B-ORG )/PUNCT/3/punct" + met, "Quendrix; QPX"},
  });
}

TEST_CASE("the second half of what a body is for; not small words, a verb, a body, a name, or behind 'or'") {
  const std::string diseases = "and=and/CCONJ/6/cc Diseases/NOUN.NNS/4/conj";
  check_chains({
      {institute_of_gout("and=and/CCONJ/7/cc Infectious/ADJ/7/amod Diseases/NOUN.NNS/4/conj", 8),
       "Institute of Gout and Infectious Diseases"},
      {institute_of_gout(diseases, 7), "Institute of Gout and Diseases"},
      {institute_of_gout("&/CCONJ/6/cc Diseases/NOUN.NNS/4/conj", 7), "Institute of Gout & Diseases"},
      {institute_of_gout("and=and/CCONJ/6/cc painters=painter/NOUN.NNS/4/conj", 7), "Institute of Gout; painters"},
      {institute_of_gout("and=and/CCONJ/6/cc Fell/VERB/4/conj", 7), "Institute of Gout"},
      {institute_of_gout("and=and/CCONJ/6/cc Orchestra/PROPN/2/conj", 7), "Institute of Gout; Orchestra"},
      {institute_of_gout("and=and/CCONJ/6/cc Quendrix/PROPN/4/conj/B-ORG", 7), "Institute of Gout; Quendrix"},
      {institute_of_gout("or=or/CCONJ/6/cc Diseases/NOUN.NNS/4/conj", 7), "Institute of Gout"},
      {"The=the/DET/2/det Sparrow/PROPN/7/nsubj/B-ORG of=of/ADP/4/case/I-ORG Gout/PROPN/2/nmod/I-ORG " + diseases + met,
       "Sparrow of Gout"},
      {"The=the/DET/3/det Gout/PROPN/3/compound/B-ORG Institute/PROPN/6/nsubj/I-ORG and=and/CCONJ/5/cc "
       "Diseases/NOUN.NNS/3/conj" +
           met,
       "Gout Institute"},
  });
}

TEST_CASE("'and the' behind what a body is for begins something else") {
  const auto ministry = [](const std::string& behind, int n) {
    return "The=the/DET/2/det Ministry/PROPN/" + std::to_string(n) +
           "/nsubj/B-ORG of=of/ADP/4/case Gout/PROPN/2/nmod and=and/CCONJ/4/cc " + behind + met;
  };
  check_chains({
      {ministry("Sport/PROPN/4/conj", 7), "Ministry of Gout and Sport"},
      {ministry("the=the/DET/7/det Sparrow/PROPN/2/conj", 8), "Ministry of Gout"},
  });
}

TEST_CASE("an adjective or noun before a body that is one word belongs to it: large, tied, inside a sentence") {
  const auto institute = [](const std::string& before) {
    return "The=the/DET/3/det " + before + " Institute/PROPN/4/nsubj/B-ORG" + met;
  };
  check_chains({
      {institute("Rural/ADJ/3/amod"), "Rural Institute"},
      {institute("Sparrow/PROPN/3/compound"), "Sparrow Institute"},
      {institute("rural/ADJ/3/amod"), "Institute"},
      {institute("Rural/ADJ/4/amod"), "Institute"},
      {institute("Rural/ADJ/3/nmod"), "Institute"},
      {institute("Sparrow/PROPN/3/nmod"), "Institute"},
      {"Rural/ADJ/2/amod Institute/PROPN/3/nsubj/B-ORG" + met, "Institute"},
      {"The=the/DET/3/det Rural/ADJ/3/amod Institute/PROPN/6/nsubj/B-ORG of=of/ADP/5/case/I-ORG "
       "Gout/PROPN/3/nmod/I-ORG met=meet/VERB.VBD/0/root\n",
       "Rural Institute of Gout"},
      {"The=the/DET/3/det Rural/ADJ/3/amod Quendrix/PROPN/4/nsubj/B-ORG" + met, "Quendrix"},
  });
}

TEST_CASE("a trade that ends the name of a body belongs to it; an office behind a body does not") {
  check_chains({
      {they_saw("Union/PROPN/2/obj/B-ORG of=of/ADP/6/case/I-ORG Vorn/PROPN/6/compound/I-ORG "
                "Painters=painter/PROPN/3/nmod/I-ORG"),
       "Union of Vorn Painters"},
      {they_saw("Senate/PROPN/4/compound/B-ORG Leader=leader/PROPN/2/obj/I-ORG"), "Senate Leader; Senate"},
  });
}

TEST_CASE("a given name that is a country belongs to the person it is tied to") {
  check_chains({
      {they_saw("Chad/PROPN/2/obj/B-LOC Michael/PROPN/3/flat/B-PER Lee/PROPN/3/flat/I-PER"), "Chad Michael Lee"},
      {they_saw("Chad/PROPN/4/compound/B-LOC Michael/PROPN/2/obj/B-PER Lee/PROPN/4/flat/I-PER"), "Chad Michael Lee"},
      {"Chad/PROPN/4/nsubj/B-LOC Michael/PROPN/1/flat/B-PER Lee/PROPN/1/flat/I-PER" + met, "Chad Michael Lee"},
      {they_saw("Jean/PROPN/2/obj Michael/PROPN/3/flat/B-PER Lee/PROPN/3/flat/I-PER"), "Jean Michael Lee"},
      {they_saw("Dean/PROPN/2/obj Michael/PROPN/3/flat/B-PER Lee/PROPN/3/flat/I-PER"), "Michael Lee"},
      {they_saw("Chad/PROPN/2/iobj/B-LOC Michael/PROPN/2/obj/B-PER Lee/PROPN/4/flat/I-PER"), "Chad; Michael Lee"},
      {they_saw("Chad/PROPN/2/obj/B-LOC Vorn/PROPN/3/flat/B-PER Lee/PROPN/3/flat/I-PER"), "Chad; Vorn Lee"},
      {they_saw("Bolivia/PROPN/2/obj/B-LOC Michael/PROPN/3/flat/B-PER Lee/PROPN/3/flat/I-PER"), "Bolivia; Michael Lee"},
      {they_saw("Mount/PROPN/2/obj/B-LOC Chad/PROPN/3/flat/I-LOC Michael/PROPN/4/flat/B-PER Lee/PROPN/5/flat/I-PER"),
       "Mount Chad; Michael Lee"},
      {"Will/PROPN/4/nsubj Ann/PROPN/1/flat/B-PER Lee/PROPN/1/flat/I-PER" + met, "Ann Lee"},
  });
}

TEST_CASE("a noun for persons before 'Association of ...' is no role; before another name it is") {
  const std::string gout = "/PROPN/5/nsubj/B-ORG of=of/ADP/4/case/I-ORG Gout/PROPN/2/nmod/I-ORG" + met;
  CHECK(described("writer/NOUN.NN/2/compound Association" + gout) ==
        "organization | Association of Gout | neuter | mentions: Association of Gout\n");
  const std::string senate = "/2/amod Senate/PROPN/3/nsubj/B-ORG" + met;
  CHECK(described("national/ADJ" + senate) == "organization | Senate | neuter | mentions: Senate\n");
  CHECK(described("Writer=writer/PROPN/2/compound Vask" + gout) ==
        "person | Vask of Gout | unknown | mentions: Vask of Gout | roles: writer\n");
}

TEST_CASE("a surname that is a trade stands behind an office, and is nobody's behind a title or tied otherwise") {
  const auto cook = [](const std::string& before, const std::string& relation, const std::string& name) {
    return before + "/PROPN/2/" + relation + " " + name + "/PROPN/3/nsubj" + met;
  };
  const std::string judge_cook = "person | Cook | unknown | mentions: Cook | roles: judge\n";
  CHECK(described(cook("Judge", "nmod:desc", "Cook")) == judge_cook);
  CHECK(described("Judge/PROPN/3/nsubj Cook/PROPN/1/flat" + met) == judge_cook);
  CHECK(described("Judge/PROPN/2/compound Cook/PROPN/3/nsubj/B-PER" + met) == judge_cook);
  check_chains({
      {cook("Judge", "compound", "Cook"), "Judge Cook"},
      {cook("Mr", "nmod:desc", "Cook"), "Mr Cook"},
      {cook("Judge", "nmod:desc", "Mayor"), "Judge Mayor"},
  });
}

TEST_CASE("a role inside a run of large words ends before the given name; a word that is no role does not") {
  const std::string ann_lee = "/PROPN/5/compound Ann/PROPN/2/obj Lee/PROPN/5/flat";
  CHECK(described(they_saw("Home/PROPN/5/compound Secretary" + ann_lee)) ==
        "person | Ann Lee | female | mentions: Ann Lee | roles: home secretary\n");
  CHECK(described(they_saw("Home/PROPN/5/compound Sparrow" + ann_lee)) == "");
  CHECK(described(they_saw("Home/PROPN/5/compound Secretary/PROPN/5/compound Vorn/PROPN/2/obj Lee/PROPN/5/flat")) ==
        "");
}
