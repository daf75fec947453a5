#include <doctest/doctest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "extractors/language/training/treebank.hpp"

using namespace newsgraph;

namespace {

/// Rows of "word UPOS head marks" as a CoNLL-U file, read; the names as "[ORG University of Essex]".
std::string names_of(const std::vector<std::array<const char*, 4>>& rows) {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "newsgraph_test_entities.conllu";
  std::ofstream out(path);
  out << "# newdoc id = one\n";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& [word, upos, head, marks] = rows[i];
    out << i + 1 << '\t' << word << '\t' << word << '\t' << upos << "\t_\t_\t" << head << "\tdep\t_\tEntity=" << marks
        << '\n';
  }
  out << '\n';
  out.close();
  Treebank bank;
  read_entities(path.string(), bank);
  std::filesystem::remove(path);
  CHECK(bank.documents.size() == 1);
  std::string text;
  static constexpr const char* types[] = {"", "PER", "ORG", "LOC"};
  for (std::size_t i = 0; i < bank.size(); ++i) {
    const NameTag tag = name_tag(bank.names[i]);
    if (tag.begin) text += std::string("[") + types[static_cast<std::size_t>(tag.type)];
    if (tag.type != NameType::none) text += " " + bank.forms[i];
    const bool ends = tag.type != NameType::none && may_end(bank.names[i]);
    if (ends) text += "]";
  }
  return text;
}

}  // namespace

TEST_CASE("names are the proper nouns around the head of an entity") {
  CHECK(names_of({{"President", "PROPN", "0", "(1-person-new"},
                  {"Joe", "PROPN", "1", "_"},
                  {"Biden", "PROPN", "1", "1)"}}) == "[PER Joe Biden]");
  CHECK(names_of({{"the", "DET", "2", "(1-organization-new"},
                  {"University", "PROPN", "0", "_"},
                  {"of", "ADP", "4", "_"},
                  {"Essex", "PROPN", "2", "(2-place-new)1)"}}) == "[ORG University of Essex]");
  CHECK(names_of({{"a", "DET", "2", "(1-person-new"}, {"doctor", "NOUN", "0", "1)"}}).empty());
  CHECK(names_of({{"Paris", "PROPN", "0", "(1-place-new)"}, {"talks", "NOUN", "1", "(2-event-new)"}}) == "[LOC Paris]");
}

TEST_CASE("marks that are never closed, or were never opened, are no names") {
  CHECK(names_of({{"Paris", "PROPN", "0", "(1-place-new"}}).empty());
  CHECK(names_of({{"Paris", "PROPN", "0", "7)"}}).empty());
  CHECK(names_of({{"Paris", "PROPN", "0", "()(("}}).empty());
}
