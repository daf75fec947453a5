/// Tagged words -> lemmas: edit scripts chosen by the XPOS, the capitals and the longest known ending of the word.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/language/document.hpp"
#include "extractors/language/hints.hpp"
#include "extractors/language/tag.hpp"

namespace newsgraph {

/// What becomes of a word's capitals: none is left, all stay, or the first letter is one and no other.
enum class LemmaCase : std::uint8_t { lower, keep, title };
inline constexpr std::size_t lemma_case_count = 3;

/// How a word becomes its lemma: its capitals, `strip` bytes off the end, `append` put there.
struct LemmaScript {
  LemmaCase letters = LemmaCase::lower;
  std::uint8_t strip = 0;  ///< at most the word's length, else the script does not apply
  std::string append;
  friend auto operator<=>(const LemmaScript&, const LemmaScript&) = default;
};

/// Capitals as the lemmatiser tells them apart: a word that opens its sentence has a capital for no reason of its own.
enum class Capitals : std::uint8_t { none, opening, first, all };

/// Points into the model's bytes, which must outlive it.
class Lemmatizer {
 public:
  struct Rule {
    std::uint32_t key = 0;     ///< lemma_key; 0 in an empty slot
    std::uint32_t script = 0;  ///< index of the script
  };

  Lemmatizer() = default;
  /// @throws Error (named `file`) where a section is damaged.
  Lemmatizer(std::string_view rules, std::string_view scripts, std::string_view file);

  /// Appends the lemma of a word (in plain characters) to `out`.
  void append_lemma(std::string_view word, PosPair tag, Capitals capitals, std::string& out) const;

 private:
  const LemmaScript* find(std::uint32_t key) const;

  const Rule* rules_ = nullptr;
  std::uint32_t mask_ = 0;
  std::vector<LemmaScript> scripts_;
};

/// Key of the rule for words that end in `ending` (lower case); `whole` where the ending is the word itself.
std::uint32_t lemma_key(PosPair tag, Capitals capitals, std::string_view ending, bool whole);

/// The longest ending, in bytes, that a rule may have.
inline constexpr std::size_t max_lemma_ending = 6;

Capitals capitals_of(std::string_view word, bool opens_sentence);

/// `word` with other capitals (of ASCII letters); as many bytes as before.
std::string with_case(std::string_view word, LemmaCase letters);

/// Whether the script fits the word; if so its lemma is appended to `out`.
bool apply_script(const LemmaScript& script, std::string_view word, std::string& out);

/// One lemma per token. Where the rules make of a verb what no dictionary knows ("rul" of "ruled"), the dictionary's
/// base of the form is taken instead.
LemmaColumn lemmatize(const Document& document, std::span<const PosPair> tags, const Lemmatizer& lemmatizer,
                      const Hints& hints);

}  // namespace newsgraph
