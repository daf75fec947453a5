#include "extractors/language/words.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <type_traits>

#include "extractors/language/characters.hpp"
#include "extractors/language/features.hpp"
#include "extractors/language/hints.hpp"
#include "extractors/language/lexicon.hpp"
#include "extractors/language/senses.hpp"

namespace newsgraph {
namespace {

void append_utf8(std::uint32_t code_point, std::string_view original, std::string& out) {
  if (code_point < 0x80)
    out.push_back(static_cast<char>(code_point));
  else
    out.append(original);
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

Word describe(const Spelling& s, const WordKnowledge& knowledge, KeepRare keep_rare) {
  Word w;
  w.form = hash_bytes(s.form);
  w.lower = hash_bytes(s.lower);
  w.key = w.lower;
  w.shape = hash_bytes(s.shape);
  const std::string_view lower = s.lower;
  for (std::size_t n = 1; n <= 3; ++n)
    w.prefixes[n - 1] = hash_bytes(lower.substr(0, n)) + static_cast<std::uint32_t>(n);
  for (std::size_t n = 1; n <= 4; ++n) {
    w.suffixes[n - 1] =
        hash_bytes(lower.substr(lower.size() - std::min(n, lower.size()))) + static_cast<std::uint32_t>(n);
  }
  const Lexicon::Entry entry = knowledge.lexicon.find(w.lower);
  w.cluster = entry.cluster;
  const Senses::Entry sense = knowledge.senses.find(w.lower);
  w.sense = sense.fine;
  w.coarse_sense = sense.coarse;
  w.coarse_cluster = entry.coarse;
  w.usage = entry.usage;
  const bool upper = !s.shape.empty() && s.shape[0] == 'X';
  if (upper) w.flags |= Word::capitalised;
  if (upper && s.shape.find('x') == std::string::npos && s.shape.size() > 1) w.flags |= Word::all_capitals;
  if (s.shape.find('0') != std::string::npos) w.flags |= Word::has_digit;
  const WordHints found = find_word(knowledge.hints, lower);
  w.hints = found.hints;
  w.ending = static_cast<std::uint8_t>(found.ending);
  if (entry.usage == 0 && keep_rare == KeepRare::no) w.form = w.lower = Word::rare;
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

/// Marks the longest known names, from left to right.
void mark_phrases(const Document& document, const std::vector<std::uint32_t>& lower, const Hints& hints,
                  std::vector<Word>& words) {
  for (const Range s : document.sentences) {
    for (Token begin = s.begin; begin < s.end;) {
      Token end = begin + 1;
      std::uint64_t phrase = phrase_hash(lower[begin]);
      std::uint8_t found = words[begin].hints;
      std::uint8_t kinds = found & hint::names;
      for (Token t = begin + 1; t < s.end && (found & hint::opens_phrase) != 0; ++t) {
        phrase = longer_phrase(phrase, lower[t]);
        found = hints.find(phrase);
        if ((found & hint::names) == 0) continue;
        kinds = found & hint::names;
        end = t + 1;
      }
      for (Token t = begin; t < end && kinds != 0; ++t) {
        const unsigned place = (t == begin ? 1U : 0U) | (t + 1 == end ? 2U : 0U);
        words[t].phrase = static_cast<std::uint8_t>(kinds | place);
      }
      begin = end;
    }
  }
}

/// Marks the words of headlines, where a capital says little: most words of three letters and more have one.
void mark_titles(const Document& document, std::vector<Word>& words) {
  for (const Range s : document.sentences) {
    std::uint32_t capitals = 0, all = 0;
    for (Token t = s.begin; t < s.end; ++t) {
      if (document.tokens[t].size() < 3 || (words[t].flags & Word::has_digit) != 0) continue;
      if (!char_at(document.text(t), 0).is_letter()) continue;
      ++all;
      capitals += words[t].flags & Word::capitalised;
    }
    if (all < 4 || 10 * capitals < 7 * all) continue;
    for (Token t = s.begin; t < s.end; ++t) words[t].flags |= Word::in_title;
  }
}

}  // namespace

std::uint32_t hash_bytes(std::string_view bytes) {
  std::uint64_t h = 0xCBF29CE484222325ULL;  // FNV-1a
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  const auto folded = static_cast<std::uint32_t>(h ^ (h >> 32U));
  return folded == 0 ? 1 : folded;
}

std::uint64_t hash_word(const Word& w) {
  static_assert(std::has_unique_object_representations_v<Word>);
  std::array<std::uint64_t, sizeof(Word) / sizeof(std::uint64_t)> parts;
  static_assert(sizeof parts == sizeof w);
  std::memcpy(parts.data(), &w, sizeof w);
  std::uint64_t h = 0;
  for (const std::uint64_t part : parts) h = combine(h, part);
  return h;
}

std::vector<Word> describe_words(const Document& document, const WordKnowledge& knowledge, KeepRare keep_rare) {
  std::vector<Word> words;
  words.reserve(document.size());
  Spelling spelling;
  std::vector<std::uint32_t> lower;  // hashes of all words, rare ones too
  for (Token t = 0; t < document.size(); ++t) {
    spelling.read(document.text(t));
    words.push_back(describe(spelling, knowledge, keep_rare));
    lower.push_back(hash_bytes(spelling.lower));
  }
  mark_phrases(document, lower, knowledge.hints, words);
  mark_quotes(document, words);
  mark_titles(document, words);
  return words;
}

std::string plain_text(std::string_view text) {
  Spelling spelling;
  spelling.read(text);
  return spelling.form;
}

std::string lower_text(std::string_view text) {
  Spelling spelling;
  spelling.read(text);
  return spelling.lower;
}

}  // namespace newsgraph
