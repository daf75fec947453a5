// Names over hyphens: "~" behind a form tells that no space follows it (parse_table.hpp).
#include "table_rows.hpp"

namespace {

const std::string hyphen = " -~/PUNCT/1/punct ";

/// "FIRST-SECOND spoke." for two words, each with its tag or without one ("").
std::string two_spoke(const std::string& first, const std::string& tag1, const std::string& second,
                      const std::string& tag2) {
  return first + "~/PROPN/4/nsubj" + tag1 + hyphen + second + "/PROPN/1/flat" + tag2 + " spoke=speak/VERB.VBD/0/root\n";
}

/// "FIRST al-Vakri spoke."
std::string al_vakri(const std::string& first, const std::string& tag) {
  return first + "/PROPN/5/nsubj" + tag + " al~/PROPN/1/flat" + hyphen +
         "Vakri/PROPN/1/flat/B-PER spoke=speak/VERB.VBD/0/root\n";
}

/// "FIRST SECOND-small spoke."
std::string small_half(const std::string& first, const std::string& second, const std::string& tag,
                       const std::string& small) {
  return first + "/PROPN/5/nsubj " + second + "~/PROPN/1/flat" + tag + hyphen + small +
         "/NOUN/1/flat spoke=speak/VERB.VBD/0/root\n";
}

}  // namespace

TEST_CASE("given names over a hyphen are one person's; not with spaces around it") {
  const std::string luc = " Luc/PROPN/1/flat/B-PER Tarn/PROPN/1/flat/I-PER spoke=speak/VERB.VBD/0/root\n";
  check_chains({
      {two_spoke("Jean", "/B-PER", "Luc", "/B-PER"), "Jean-Luc"},
      {"Jean~/PROPN/5/nsubj/B-PER -~/PUNCT/1/punct" + luc, "Jean-Luc Tarn"},
      {"Jean/PROPN/5/nsubj/B-PER -~/PUNCT/1/punct" + luc, "Jean; Luc Tarn"},
      {"Jean~/PROPN/5/nsubj/B-PER -/PUNCT/1/punct" + luc, "Jean; Luc Tarn"},
  });
}

TEST_CASE("the second half of a surname, tagged or not; not a second person") {
  const auto ann_parker = [](const std::string& rest, int verb) {
    return "Ann/PROPN/" + std::to_string(verb) + "/nsubj/B-PER Parker~/PROPN/1/flat/I-PER" + hyphen + rest +
           " spoke=speak/VERB.VBD/0/root\n";
  };
  check_chains({
      {ann_parker("Bowles/PROPN/1/flat/B-PER", 5), "Ann Parker-Bowles"},
      {ann_parker("Bowles/PROPN/1/flat", 5), "Ann Parker-Bowles"},
      {ann_parker("Bo/PROPN/1/flat/B-PER Lind/PROPN/4/flat/I-PER", 6), "Ann Parker; Bo Lind"},
      {ann_parker("bowlers/PROPN/1/flat", 5), "Ann Parker"},
      {ann_parker("Bowlers/NOUN/1/flat", 5), "Ann Parker"},
  });
}

TEST_CASE("the small second half of a given name; not words as small, long words, and behind bodies") {
  const std::string park = "Park/PROPN/5/nsubj/B-PER Jae~/PROPN/1/flat/I-PER" + hyphen;
  check_chains({
      {park + "won/PROPN/1/flat spoke=speak/VERB.VBD/0/root\n", "Park Jae-won"},
      {small_half("Park", "Jae", "/B-PER", "won"), "Park Jae-won"},
      {small_half("Vask", "Jae", "/B-ORG", "won"), "Jae"},
      {small_half("Mayor", "Jae", "/B-PER", "won"), "Jae-won"},
      {"Ann/PROPN/5/nsubj/B-PER Tarn~/PROPN/1/flat/I-PER" + hyphen + "era/NOUN/1/dep ended=end/VERB.VBD/0/root\n",
       "Ann Tarn"},
      {"Ann/PROPN/5/nsubj/B-PER Tarn~/PROPN/1/flat/I-PER" + hyphen + "leaning/NOUN/1/dep ended=end/VERB.VBD/0/root\n",
       "Ann Tarn"},
      {"Ann/PROPN/5/nsubj/B-PER Tarn~/PROPN/1/flat/I-PER" + hyphen + "x/NOUN/1/dep ended=end/VERB.VBD/0/root\n",
       "Ann Tarn"},
      {"Quendrix/PROPN/5/nsubj/B-ORG Works~/PROPN/1/flat/I-ORG" + hyphen +
           "paid/NOUN/1/dep ended=end/VERB.VBD/0/root\n",
       "Quendrix Works"},
  });
}

TEST_CASE("the article of an Arabic surname stands behind persons and words that may begin one; not behind bodies") {
  check_chains({
      {al_vakri("Omar", "/B-PER"), "Omar al-Vakri"},
      {al_vakri("Omar", ""), "Omar al-Vakri"},
      {al_vakri("Quendrix", "/B-ORG"), "Quendrix; Vakri"},
      {al_vakri("Bolivia", ""), "Bolivia; Vakri"},
  });
}

TEST_CASE("two places, two persons, a person and a body stay two; a name that no list knows may be one") {
  check_chains({
      {two_spoke("Lima", "/B-LOC", "Quito", "/B-LOC"), "Lima; Quito"},
      {two_spoke("Xyrgville", "/B-LOC", "Quito", "/B-LOC"), "Xyrgville; Quito"},
      {two_spoke("Quito", "/B-LOC", "Xyrgville", "/B-LOC"), "Quito; Xyrgville"},
      {two_spoke("Xyrgville", "/B-LOC", "Ostvorn", "/B-LOC"), "Xyrgville-Ostvorn"},
      {two_spoke("Xyrgville", "/B-LOC", "Ostvorn", ""), "Xyrgville-Ostvorn"},
      {two_spoke("Xyrgville", "/B-LOC", "Quendrix", "/B-ORG"), "Xyrgville; Quendrix"},
      {"Vask~/PROPN/5/nsubj/B-PER" + hyphen +
           "Quendrix/PROPN/1/flat/B-ORG Works/PROPN/1/flat/I-ORG spoke=speak/VERB.VBD/0/root\n",
       "Vask; Quendrix Works"},
      {two_spoke("Tarn", "/B-PER", "Kim", "/B-PER"), "Tarn; Kim"},
      {two_spoke("Tarn", "/B-PER", "Vask", "/B-PER"), "Tarn; Vask"},
      {two_spoke("D", "/B-ORG", "Ostvorn", "/B-ORG"), "D; Ostvorn"},
      {two_spoke("K", "/B-ORG", "Ostvorn", "/B-ORG"), "K-Ostvorn"},
  });
}

TEST_CASE("a word before a hyphen and a full name begins it; not who is known by that surname") {
  const std::string hee_lee =
      "/PROPN/5/nsubj/B-PER -~/PUNCT/1/punct Hee/PROPN/1/flat/B-PER Lee/PROPN/1/flat/I-PER "
      "spoke=speak/VERB.VBD/0/root\n";
  check_chains({
      {"Tarn~" + hee_lee, "Tarn-Hee Lee"},
      {"Ann/PROPN/3/nsubj/B-PER Tarn/PROPN/1/flat/I-PER left=leave/VERB.VBD/0/root\nTarn~" + hee_lee,
       "Ann Tarn = Tarn; Hee Lee"},
  });
}
