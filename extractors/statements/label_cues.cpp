// Finds: "BERG: The tunnel is safe." (a transcript), "Police: Two men fled" (a headline).
// Must not: "NOTE: The tunnel is closed.", "The plan: close the tunnel".
#include <algorithm>
#include <array>

#include "extractors/statements/adjacent_source.hpp"
#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/source.hpp"

namespace newsgraph {
namespace {

constexpr Token max_label = 5;  ///< tokens before the colon
constexpr std::size_t min_words = 3;

bool is_upper_word(std::string_view text) {
  const bool letters = std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return text.size() > 1 && letters &&
         std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Who headlines quote without a verb.
bool is_headline_source(const Document& d, Token t) {
  static constexpr std::array<std::string_view, 14> sources = {
      "poll",   "report",  "study",  "survey",  "police",     "official", "source",
      "expert", "analyst", "lawyer", "witness", "researcher", "minister", "spokesman"};
  if (d.names[t].type == NameType::person || d.names[t].type == NameType::organization) return true;
  return std::find(sources.begin(), sources.end(), d.lemma(t)) != sources.end();
}

bool is_title(const Document& d, std::uint32_t sentence) {
  if (d.blocks[sentence] >= d.article.blocks.size()) return false;
  const BlockKind kind = d.article.blocks[d.blocks[sentence]].kind;
  return kind == BlockKind::title || kind == BlockKind::heading;
}

/// The colon after a label that begins the sentence.
std::optional<Token> colon_of(const Context& c, Range sentence) {
  const Document& d = c.document;
  for (Token t = sentence.begin; t < sentence.end && t <= sentence.begin + max_label; ++t) {
    if (d.text(t) == ":") return t > sentence.begin ? std::optional(t) : std::nullopt;
    const bool nominal = is_nominal(d.upos[t]) || d.text(t) == "." || d.upos[t] == Upos::part;
    if (!nominal || c.quotes.contains(t)) return std::nullopt;
  }
  return std::nullopt;
}

/// Where the words of a label end: at the end of its block.
Token end_of_block(const Document& d, std::uint32_t sentence) {
  std::uint32_t last = sentence;
  while (last + 1 < d.sentences.size() && d.blocks[last + 1] == d.blocks[sentence]) ++last;
  return d.sentences[last].end;
}

}  // namespace

void find_label_cues(const Context& c, std::vector<Candidate>& out) {
  const Document& d = c.document;
  for (std::uint32_t s = 0; s < d.sentences.size(); ++s) {
    if (s > 0 && d.blocks[s] == d.blocks[s - 1]) continue;
    const auto colon = colon_of(c, d.sentences[s]);
    if (!colon || *colon + 1 >= d.sentences[s].end || c.quotes.contains(*colon + 1)) continue;
    const Range label{d.sentences[s].begin, *colon};
    const Token last = *colon - 1;
    const bool transcript = is_upper_word(d.text(last)) && d.upos[last] == Upos::propn;
    if (!transcript && !(is_title(d, s) && is_headline_source(d, last))) continue;
    Candidate made{.rule = "label",
                   .lemma = ":",
                   .frame = Frame::quote,
                   .preposition = {},
                   .cue = *colon,
                   .cue_tokens = {*colon},
                   .content = tokens_of({*colon + 1, end_of_block(d, s)}),
                   .source = {{last}, label},
                   .addressees = {},
                   .sense = {}};
    if (word_count(d, made.content) >= min_words) out.push_back(std::move(made));
  }
}

}  // namespace newsgraph
