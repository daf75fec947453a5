#include "graph/text.hpp"

#include <doctest/doctest.h>

using namespace newsgraph;

TEST_CASE("code points and bytes") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "aé€😀";  // 1 + 2 + 3 + 4 bytes; longer than the stride of the index
  const CodePointIndex index(text);
  CHECK(index.size() == 1200);
  CHECK(count_code_points(text) == 1200);
  for (std::uint32_t i = 0; i < 300; ++i) {
    CHECK(index.code_point(10 * i) == 4 * i);
    CHECK(index.code_point(10 * i + 6) == 4 * i + 3);
  }
  CHECK(index.code_point(text.size()) == 1200);
  CHECK(CodePointIndex("").size() == 0);
  CHECK(CodePointIndex("").code_point(0) == 0);
}

TEST_CASE("slices by code points") {
  const CodePointSlicer slicer("aé€😀b");
  CHECK(slicer.size() == 5);
  CHECK(slicer.slice(1, 4) == "é€😀");
  CHECK(slicer.slice(4, 99) == "b");
  CHECK(slicer.slice(99, 100) == "");
  CHECK(slicer.slice(3, 2) == "");
}

TEST_CASE("the first byte that is no UTF-8") {
  struct Row {
    const char* what;
    std::string text;
    std::size_t bad;
  };
  const Row rows[] = {
      {"plain", "abc", std::string::npos}, {"all lengths", "é€😀", std::string::npos},
      {"empty", "", std::string::npos},    {"a continuation alone", "a\x80", 1},
      {"cut at the end", "ab\xE2\x82", 2}, {"overlong", "\xC0\xAF", 0},
      {"a surrogate", "x\xED\xA0\x80", 1}, {"beyond U+10FFFF", "\xF5\x80\x80\x80", 0},
      {"Latin-1", "caf\xE9 au lait", 3},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(find_invalid_utf8(row.text) == row.bad);
  }
}

TEST_CASE("slugs") {
  struct Row {
    const char* text;
    const char* slug;
  };
  const Row rows[] = {{"Anna O’Brien's Office", "anna-o-brien-s-office"},
                      {"São Tomé", "sao-tome"},
                      {"Łódź Øre İğdır", "lodz-ore-igdir"},
                      {"U.S.", "u-s"},
                      {"  A -- B  ", "a-b"},
                      {"Ⅳ ½", "iv-1-2"},
                      {"Москва", ""},
                      {"U.S.–China", "u-s-china"},
                      {"", ""},
                      {"\xFF", ""}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(slug(row.text) == row.slug);
  }
}

TEST_CASE("case folding") {
  CHECK(fold_case("STRASSE") == fold_case("straße"));
  CHECK(fold_case("ÉTÉ") == fold_case("été"));
  CHECK(fold_case("e\xCC\x81") == fold_case("é"));
  CHECK(fold_case("a") != fold_case("b"));
  CHECK(fold_case("\xFF") == "\xFF");
}

TEST_CASE("digests") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(short_hash("abc") == "ba7816bf8f01");
  CHECK(short_hash("abc", 4) == "ba78");
}

TEST_CASE("text on one line") {
  CHECK(one_line("") == "");
  CHECK(one_line(" \n\t ") == "");
  CHECK(one_line("a  b\r\n\tc ") == "a b c");
}
