#include "extractors/language/training/irregular_forms.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "extractors/language/lemmatize.hpp"
#include "extractors/language/training/train.hpp"
#include "graph/error.hpp"

using namespace newsgraph;

namespace {

/// A folder with WordNet's lists of exceptions, gone at the end.
struct Lists {
  std::filesystem::path folder = std::filesystem::temp_directory_path() / "newsgraph-irregular-forms";

  Lists() {
    std::filesystem::create_directories(folder);
    write("verb.exc", "shot shoot\nfled flee\nlay lie lay\ngave_up give_up\nfleeing flee\n");
    write("noun.exc", "oxen ox\nwomen woman\n");
    write("adj.exc", "better good\nbest good\n");
  }
  ~Lists() { std::filesystem::remove_all(folder); }
  void write(const char* name, const char* text) const { std::ofstream(folder / name) << text; }
};

std::vector<PosPair> tags_of(const std::vector<IrregularForm>& forms, const char* form) {
  std::vector<PosPair> out;
  for (const IrregularForm& f : forms) {
    if (f.form == form) out.push_back(f.tag);
  }
  return out;
}

/// One sentence of one word.
void add_word(Treebank& bank, const char* form, const char* lemma, PosPair tag) {
  const auto t = static_cast<Token>(bank.forms.size());
  bank.forms.emplace_back(form);
  bank.lemmas.emplace_back(lemma);
  bank.tags.push_back(tag);
  bank.sentences.push_back({t, t + 1});
}

std::string lemma_of(const Lemmatizer& lemmatizer, const char* word, PosPair tag, Capitals capitals = Capitals::none) {
  std::string out;
  lemmatizer.append_lemma(word, tag, capitals, out);
  return out;
}

constexpr PosPair past = pos_pair(Upos::verb, Xpos::vbd), participle = pos_pair(Upos::verb, Xpos::vbn);
constexpr PosPair plural = pos_pair(Upos::noun, Xpos::nns);

}  // namespace

TEST_CASE("irregular forms have the tags of their kind; phrases are left out") {
  const Lists lists;
  const auto forms = read_irregular_forms(lists.folder.string());
  CHECK(tags_of(forms, "shot") == std::vector<PosPair>{past, participle});
  CHECK(tags_of(forms, "fleeing") == std::vector<PosPair>{pos_pair(Upos::verb, Xpos::vbg)});
  CHECK(tags_of(forms, "oxen") == std::vector<PosPair>{plural});
  CHECK(tags_of(forms, "better") == std::vector<PosPair>{pos_pair(Upos::adj, Xpos::jjr)});
  CHECK(tags_of(forms, "best") == std::vector<PosPair>{pos_pair(Upos::adj, Xpos::jjs)});
  CHECK(tags_of(forms, "gave_up").empty());
  CHECK(read_irregular_forms("").empty());
  CHECK_THROWS_AS(read_irregular_forms("no/such/folder"), Error);
}

TEST_CASE("irregular forms are learnt beside the treebank; wrong verbs of it give way, other words do not") {
  Treebank bank;
  for (const char* verb : {"walked", "talked", "asked"})
    add_word(bank, verb, std::string(verb, std::string(verb).size() - 2).c_str(), past);
  add_word(bank, "fled", "flead", past);
  add_word(bank, "lay", "lay", past);
  add_word(bank, "women", "women", plural);
  const Lists lists;
  const LemmaSections sections = train_lemmas(bank, read_irregular_forms(lists.folder.string()));
  const Lemmatizer lemmatizer(sections.rules, sections.scripts, "lemmas");
  CHECK(lemma_of(lemmatizer, "walked", past) == "walk");
  CHECK(lemma_of(lemmatizer, "shot", past) == "shoot");
  CHECK(lemma_of(lemmatizer, "Shot", past, Capitals::opening) == "shoot");
  CHECK(lemma_of(lemmatizer, "fled", past) == "flee");
  CHECK(lemma_of(lemmatizer, "Fled", past, Capitals::first) == "flee");
  CHECK(lemma_of(lemmatizer, "lay", past) == "lay");
  CHECK(lemma_of(lemmatizer, "women", plural) == "women");
  CHECK(lemma_of(lemmatizer, "oxen", plural) == "ox");
}
