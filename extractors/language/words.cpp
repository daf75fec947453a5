#include "extractors/language/words.hpp"

#include <algorithm>
#include <string>

#include "extractors/language/characters.hpp"
#include "extractors/language/lexicon.hpp"

namespace newsgraph {
namespace {

void append_utf8(std::uint32_t code_point, std::string_view original, std::string& out) {
  if (code_point < 0x80) out.push_back(static_cast<char>(code_point));
  else out.append(original);
}

/// Class of a character in a word's shape; letters beyond ASCII count by their case.
char shape_of(Char c) {
  switch (c.kind) {
    case CharClass::upper: return 'X';
    case CharClass::lower:
    case CharClass::letter: return 'x';
    case CharClass::digit: return '0';
    default: return plain(c.code_point) < 0x80 ? static_cast<char>(plain(c.code_point)) : '~';
  }
}

struct Spelling {
  std::string form;
  std::string lower;
  std::string shape;

  void read(std::string_view text) {
    form.clear();
    lower.clear();
    shape.clear();
    for (std::size_t i = 0; i < text.size();) {
      const Char c = char_at(text, i);
      const std::string_view bytes = text.substr(i, c.n_bytes);
      append_utf8(plain(c.code_point), bytes, form);
      append_utf8(c.is_digit() ? '0' : static_cast<unsigned>(lower_of(plain(c.code_point))), bytes, lower);
      const char s = shape_of(c);
      const std::size_t n = shape.size();
      if (n < 2 || shape[n - 1] != s || shape[n - 2] != s) shape.push_back(s);
      i += c.n_bytes;
    }
  }

  static std::uint32_t lower_of(std::uint32_t c) { return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c; }
};

Word describe(const Spelling& s, const Lexicon& lexicon) {
  Word w;
  w.form = hash_bytes(s.form);
  w.lower = hash_bytes(s.lower);
  w.shape = hash_bytes(s.shape);
  const std::string_view lower = s.lower;
  for (std::size_t n = 1; n <= 3; ++n) w.prefixes[n - 1] = hash_bytes(lower.substr(0, n)) + static_cast<std::uint32_t>(n);
  for (std::size_t n = 1; n <= 4; ++n) {
    w.suffixes[n - 1] = hash_bytes(lower.substr(lower.size() - std::min(n, lower.size()))) + static_cast<std::uint32_t>(n);
  }
  const Lexicon::Entry entry = lexicon.find(w.lower);
  w.cluster = entry.cluster;
  w.coarse_cluster = entry.coarse;
  w.usage = entry.usage;
  const bool upper = !s.shape.empty() && s.shape[0] == 'X';
  if (upper) w.flags |= Word::capitalised;
  if (upper && s.shape.find('x') == std::string::npos && s.shape.size() > 1) w.flags |= Word::all_capitals;
  if (s.shape.find('0') != std::string::npos) w.flags |= Word::has_digit;
  if (entry.cluster != 0) w.flags |= Word::frequent;
  return w;
}

/// Marks the tokens between quotation marks, block by block; a mark left open counts to the end of its sentence.
void mark_quotes(const Document& document, std::vector<Word>& words) {
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    const Range sentence = document.sentences[s];
    bool open = false;
    for (Token t = sentence.begin; t < sentence.end; ++t) {
      const std::string_view text = document.text(t);
      const bool straight = text == "\"" || text == "''" || text == "``";
      if (text == "\xE2\x80\x9C" || (straight && !open)) {
        open = true;
      } else if (text == "\xE2\x80\x9D" || straight) {
        open = false;
      } else if (open) {
        words[t].flags |= Word::in_quote;
      }
    }
  }
}

}  // namespace

std::uint32_t hash_bytes(std::string_view bytes) {
  std::uint64_t h = 0xCBF29CE484222325ULL;  // FNV-1a
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  const auto folded = static_cast<std::uint32_t>(h ^ (h >> 32U));
  return folded == 0 ? 1 : folded;
}

std::vector<Word> describe_words(const Document& document, const Lexicon& lexicon) {
  std::vector<Word> words;
  words.reserve(document.size());
  Spelling spelling;
  for (Token t = 0; t < document.size(); ++t) {
    spelling.read(document.text(t));
    words.push_back(describe(spelling, lexicon));
  }
  mark_quotes(document, words);
  return words;
}

std::string plain_text(std::string_view text) {
  Spelling spelling;
  spelling.read(text);
  return spelling.form;
}

}  // namespace newsgraph
