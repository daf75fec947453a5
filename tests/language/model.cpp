#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

#include "extractors/language/analyze.hpp"
#include "extractors/language/conllu.hpp"
#include "extractors/language/lemmatize.hpp"
#include "extractors/language/model.hpp"
#include "extractors/language/model_file.hpp"
#include "graph/error.hpp"

using namespace newsgraph;

namespace {

std::string message(const std::string& bytes) {
  try {
    const ModelFile file(bytes, "m.bin");
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

Article article_of(const std::string& text) {
  Article article;
  article.text = text;
  article.blocks.push_back({{0, static_cast<std::uint32_t>(text.size())}, BlockKind::paragraph});
  return article;
}

Document analyze_text(const std::string& text) { return analyze(article_of(text), embedded_model()); }

/// "word/UPOS/lemma/head/relation" of each token, the head as a word.
std::string printed(const Document& d) {
  std::string out;
  for (Token t = 0; t < d.size(); ++t) {
    if (t > 0) out += ' ';
    out += std::string(d.text(t)) + '/' + std::string(name(d.upos[t])) + '/' + std::string(d.lemma(t)) + '/' +
           (d.is_root(t) ? "-" : std::string(d.text(d.heads[t]))) + '/' + std::string(name(d.relations[t]));
  }
  return out;
}

}  // namespace

TEST_CASE("a model file gives its sections back") {
  const std::string bytes = write_model_file({{"one", "abc"}, {"two", std::string(100, 'x')}, {"empty", ""}});
  const ModelFile file(bytes, "m.bin");
  CHECK(file.section("one") == "abc");
  CHECK(file.section("two") == std::string(100, 'x'));
  CHECK(file.section("empty").empty());
  CHECK_THROWS_WITH_AS(file.section("three"), "m.bin: model: no section 'three'", Error);
}

TEST_CASE("a model file that is cut, changed or of another kind is refused with the reason") {
  const std::string bytes = write_model_file({{"one", "abc"}});
  CHECK(message("") == "m.bin: model: shorter than a model's header");
  CHECK(message(std::string(200, 'x')) == "m.bin: model: not a newsgraph model");
  CHECK(message(bytes.substr(0, bytes.size() - 1)) ==
        "m.bin: model: cut or padded: the size is not the one in its header");
  CHECK(message(bytes + 'x') == "m.bin: model: cut or padded: the size is not the one in its header");
  std::string other = bytes;
  other[8] = 99;
  CHECK(message(other) == "m.bin: model: a model of another version; train it anew with newsgraph-train");
  for (std::size_t i = 0; i < bytes.size(); ++i) {  // any flipped bit
    std::string flipped = bytes;
    flipped[i] = static_cast<char>(flipped[i] ^ 0x10);
    CHECK(message(flipped) != "no error");
  }
}

TEST_CASE("a model that is not there is an error that names it") {
  CHECK_THROWS_WITH_AS(Model::from_file("/nowhere/m.bin"), "/nowhere/m.bin: cannot be read", Error);
}

TEST_CASE("the embedded model reads plain sentences") {
  CHECK(
      printed(analyze_text("The minister rejected the plan.")) ==
      "The/DET/the/minister/det minister/NOUN/minister/rejected/nsubj rejected/VERB/reject/-/root the/DET/the/plan/det "
      "plan/NOUN/plan/rejected/obj ./PUNCT/./rejected/punct");
}

TEST_CASE("analysis fills every column, and the same way each time") {
  const Document a = analyze_text("Angela Merkel told reporters in Berlin that “nothing is agreed.”\n\nShe left.");
  CHECK(a.sentences.size() == 2);
  for (const std::size_t n :
       {a.upos.size(), a.xpos.size(), a.lemmas.spans.size(), a.heads.size(), a.relations.size(), a.names.size()}) {
    CHECK(n == a.size());
  }
  CHECK(a.names[0] == NameTag{NameType::person, true});
  CHECK(a.names[1] == NameTag{NameType::person, false});
  CHECK(a.names[5] == NameTag{NameType::location, true});
  CHECK(write_conllu(a) == write_conllu(analyze_text(a.article.text)));
}

TEST_CASE("what an analyzer has read before changes nothing") {
  const char* const texts[] = {"The mayor said “we will see” on Monday.", "On Monday the mayor said: We will see!",
                               "THE MAYOR SAID ON MONDAY", "the of said Monday, mayor", "Mayor Will said he will."};
  Analyzer analyzer(embedded_model());
  for (int again = 0; again < 3; ++again) {
    for (const char* text : texts)
      CHECK(write_conllu(analyzer.analyze(article_of(text))) == write_conllu(analyze_text(text)));
  }
}

TEST_CASE("an empty model gives some document") {
  Article article;
  article.text = "Some words.";
  article.blocks.push_back({{0, 11}, BlockKind::paragraph});
  const Document d = analyze(std::move(article), Model());
  CHECK(d.size() == 3);
  CHECK(d.heads.size() == 3);
}

TEST_CASE("any bytes give a tree with one root in each sentence") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text.push_back(static_cast<char>((i * 131 + i / 5) & 0xFF));
  const Document d = analyze_text(text);
  for (const Range s : d.sentences) {
    int roots = 0;
    for (Token t = s.begin; t < s.end; ++t) {
      roots += d.is_root(t) ? 1 : 0;
      CHECK(s.contains(d.heads[t]));
    }
    CHECK(roots == 1);
  }
}

TEST_CASE("lemmas: no script cuts a character in two") {
  std::string out;
  CHECK_FALSE(apply_script({LemmaCase::keep, 1, "e"}, "fiancé", out));
  CHECK(out.empty());
  CHECK(apply_script({LemmaCase::keep, 2, "e"}, "fiancé", out));
  CHECK(out == "fiance");
}

TEST_CASE("lemmas: what becomes of the capitals") {
  CHECK(with_case("NATO's", LemmaCase::keep) == "NATO's");
  CHECK(with_case("TALKS", LemmaCase::lower) == "talks");
  CHECK(with_case("KENYA", LemmaCase::title) == "Kenya");
  CHECK(with_case("", LemmaCase::title).empty());
  std::string out;
  CHECK(apply_script({LemmaCase::title, 1, ""}, "BERLINS", out));
  CHECK(out == "Berlin");
}

TEST_CASE("a word with a capital that nobody knows is a name, a known one need not be") {
  CHECK(printed(analyze_text("Zabrowskyy quickly left.")).starts_with("Zabrowskyy/PROPN/"));
  CHECK(printed(analyze_text("Quickly she left.")).starts_with("Quickly/ADV/"));
}
