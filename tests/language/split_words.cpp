#include <doctest/doctest.h>

#include <string>

#include "extractors/language/tokenize.hpp"

using namespace newsgraph;

namespace {

std::string words(std::string_view text) {
  std::vector<Span> tokens;
  split_words(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
  std::string out;
  for (const Span t : tokens) {
    if (!out.empty()) out += '|';
    out += text.substr(t.begin, t.size());
  }
  return out;
}

struct Case {
  const char* text;
  const char* expected;
};

}  // namespace

TEST_CASE("words are cut as in the English treebanks") {
  const Case cases[] = {
      // contractions and possessives
      {"don't", "do|n't"},
      {"He didn’t", "He|did|n’t"},
      {"Lukin's plan", "Lukin|'s|plan"},
      {"Lukin’s plan", "Lukin|’s|plan"},
      {"we've they'll I'd I'm", "we|'ve|they|'ll|I|'d|I|'m"},
      {"cannot", "can|not"},
      {"gonna", "gon|na"},
      {"can't", "ca|n't"},
      {"the voters' choice", "the|voters|'|choice"},
      {"O'Brien", "O'Brien"},
      {"o'clock", "o'clock"},
      {"L'Aquila", "L'Aquila"},
      // abbreviations that are words
      {"according to the Baltimore Sun.", "according|to|the|Baltimore|Sun|."},
      {"on Sun. at noon", "on|Sun.|at|noon"},
      {"Rep. Lynch (D-Mass.) said", "Rep.|Lynch|(|D|-|Mass.|)|said"},
      // hyphens and slashes
      {"12-point plan", "12|-|point|plan"},
      {"well-known", "well|-|known"},
      {"non-profit", "non-profit"},
      {"co-founder", "co-founder"},
      {"ex-president", "ex-president"},
      {"U.S.-led", "U.S.|-|led"},
      {"Jean-Claude", "Jean|-|Claude"},
      {"and/or", "and|/|or"},
      {"2019-2020", "2019|-|2020"},
      {"deal—the first", "deal|—|the|first"},
      {"deal--the", "deal|--|the"},
      // numbers
      {"$2.5bn", "$|2.5|bn"},
      {"US$4.5", "US$|4.5"},
      {"€300 million", "€|300|million"},
      {"3,000.50", "3,000.50"},
      {"12.5%", "12.5|%"},
      {"20th", "20th"},
      {"1990s", "1990s"},
      {"5pm", "5|pm"},
      {"5p.m.", "5|p.m."},
      {"7:30 p.m.", "7:30|p.m."},
      {"9/11", "9/11"},
      {"01/26/2001", "01/26/2001"},
      {"713-853-3989", "713-853-3989"},
      {"’72", "’72"},
      {"No. 10", "No.|10"},
      // abbreviations
      {"Gen. Smith", "Gen.|Smith"},
      {"J. R. Smith", "J.|R.|Smith"},
      {"U.S. Senate", "U.S.|Senate"},
      {"vs.", "vs."},
      {"Inc.", "Inc."},
      {"He said no.", "He|said|no|."},
      // addresses, tags
      {"https://a.org/b?c=1.", "https://a.org/b?c=1|."},
      {"(www.a.org)", "(|www.a.org|)"},
      {"press@a.org,", "press@a.org|,"},
      {"#Brexit @handle", "#Brexit|@handle"},
      {"AT&T", "AT&T"},
      // marks
      {"“No,” he said.", "“|No|,|”|he|said|."},
      {"\"No,\" he", "\"|No|,|\"|he"},
      {"Wait... what?!", "Wait|...|what|?!"},
      {"end.Then", "end|.|Then"},
      {"(a) [b]", "(|a|)|[|b|]"},
      {"• One", "•|One"},
      {"", ""},
      {" \n\t ", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(words(c.text) == c.expected);
  }
}

TEST_CASE("every byte that is no white space is in one token, whatever the bytes") {
  std::string text;
  for (int i = 0; i < 4096; ++i) text.push_back(static_cast<char>((i * 73 + i / 7) & 0xFF));
  std::vector<Span> tokens;
  split_words(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
  std::uint32_t end = 0;
  for (const Span t : tokens) {
    CHECK(t.begin >= end);
    CHECK(t.begin < t.end);
    for (std::uint32_t i = end; i < t.begin; ++i) {
      const char c = text[i];
      const bool visible = c > ' ' && c < 127;
      CHECK_FALSE(visible);
    }
    end = t.end;
  }
}
