// Finds: "BERG: The tunnel is safe." (a transcript, in quotation marks or not), "Police: Two men fled" and "Tunnel Is
// Safe, Anna Berg Says" (headlines). Must not: "NOTE: The tunnel is closed.", "The plan: close the tunnel", "Berg, who
// left, says" (no headline).
#include <algorithm>
#include <array>

#include "extractors/language/words.hpp"
#include "extractors/statements/adjacent_source.hpp"
#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/quoted.hpp"
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
  return std::find(sources.begin(), sources.end(), lower_text(d.lemma(t))) != sources.end();
}

/// A title or heading; or the first line, where it is one sentence alone (a title that ends with a period).
bool is_headline(const Document& d, std::uint32_t sentence) {
  if (sentence == 0 && d.sentences.size() > 1 && d.blocks[1] != d.blocks[0]) return true;
  if (d.blocks[sentence] >= d.article.blocks.size()) return false;
  const BlockKind kind = d.article.blocks[d.blocks[sentence]].kind;
  return kind == BlockKind::title || kind == BlockKind::heading;
}

/// The sentence without the quotation mark that opens it: transcripts are quoted block by block.
Range without_opening_mark(const Document& d, Range sentence) {
  const bool marked = sentence.size() > 1 && is_mark(d, sentence.begin);
  return {sentence.begin + (marked ? 1U : 0U), sentence.end};
}

/// The colon after a label that begins the sentence.
std::optional<Token> colon_of(const Document& d, Range sentence) {
  for (Token t = sentence.begin; t < sentence.end && t <= sentence.begin + max_label; ++t) {
    if (d.text(t) == ":") return t > sentence.begin ? std::optional(t) : std::nullopt;
    const bool nominal = is_nominal(d.upos[t]) || d.text(t) == "." || d.upos[t] == Upos::part;
    if (!nominal || is_mark(d, t)) return std::nullopt;
  }
  return std::nullopt;
}

/// Where the words of a label end: at the end of its block.
Token end_of_block(const Document& d, std::uint32_t sentence) {
  std::uint32_t last = sentence;
  while (last + 1 < d.sentences.size() && d.blocks[last + 1] == d.blocks[sentence]) ++last;
  return d.sentences[last].end;
}

Candidate label_candidate(std::string_view rule, Token cue, Range source, Range content) {
  return {.rule = rule,
          .lemma = ":",
          .frame = Frame::quote,
          .preposition = {},
          .cue = cue,
          .cue_tokens = {cue},
          .content = tokens_of(content),
          .source = {{source.end - 1}, source},
          .addressees = {},
          .sense = {}};
}

/// "Tunnel Is Safe, Anna Berg Says": what stands before the comma, and who between it and the verb at the end.
std::optional<Candidate> headline_with_speaker(const Document& d, Range sentence) {
  Token end = sentence.end;
  while (end > sentence.begin && d.upos[end - 1] == Upos::punct) --end;
  if (end < sentence.begin + 4) return std::nullopt;
  const Token verb = end - 1;
  const std::string word = lower_text(d.text(verb));
  if (word != "says" && word != "say") return std::nullopt;
  Token comma = verb;
  while (comma > sentence.begin && verb - comma <= max_label && d.text(comma) != ",") {
    --comma;
    if (d.text(comma) != "," && !is_nominal(d.upos[comma]) && d.upos[comma] != Upos::adj) return std::nullopt;
  }
  if (d.text(comma) != "," || comma + 1 == verb) return std::nullopt;
  Candidate made = label_candidate("headline", verb, {comma + 1, verb}, {sentence.begin, comma});
  made.lemma = "say";
  made.frame = Frame::clause;
  return made;
}

}  // namespace

void find_label_cues(const Context& c, std::vector<Candidate>& out) {
  const Document& d = c.document;
  for (std::uint32_t s = 0; s < d.sentences.size(); ++s) {
    if (s > 0 && d.blocks[s] == d.blocks[s - 1]) continue;
    const bool headline = is_headline(d, s);
    const Range sentence = without_opening_mark(d, d.sentences[s]);
    if (headline) {
      if (auto made = headline_with_speaker(d, sentence)) out.push_back(std::move(*made));
    }
    const auto colon = colon_of(d, sentence);
    if (!colon || *colon + 1 >= sentence.end || is_mark(d, *colon + 1)) continue;
    const Token last = *colon - 1;
    const bool transcript = is_upper_word(d.text(last)) && d.upos[last] == Upos::propn;
    const bool marked = sentence.begin != d.sentences[s].begin;
    if (!transcript && (marked || !headline || !is_headline_source(d, last))) continue;
    Token end = end_of_block(d, s);
    if (marked && is_mark(d, end - 1)) --end;
    Candidate made = label_candidate("label", *colon, {sentence.begin, *colon}, {*colon + 1, end});
    if (word_count(d, made.content) >= min_words) out.push_back(std::move(made));
  }
}

}  // namespace newsgraph
