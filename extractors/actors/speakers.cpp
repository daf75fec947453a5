// "I agree," said Moreau.  -> Moreau
// Moreau said: "I agree." "I really do."  -> Moreau, for both
// Merkel met Moreau. "We won."  -> nobody
#include "extractors/actors/speakers.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "extractors/actors/phrases.hpp"
#include "extractors/language/quotes.hpp"

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 44> speech_verbs = {
    "say",    "tell",    "add",      "write",    "tweet",    "post",    "ask",      "reply",    "answer",
    "state",  "note",    "explain",  "insist",   "claim",    "declare", "announce", "warn",     "argue",
    "remark", "recall",  "continue", "conclude", "comment",  "quip",    "joke",     "complain", "stress",
    "admit",  "respond", "shout",    "call",     "describe", "promise", "suggest",  "vow",      "urge",
    "pledge", "concede", "boast",    "lament",   "speak",    "testify", "retort",   "observe"};

constexpr Token longest_look = 200;  ///< words, for texts without sentences

bool is_speech_verb(const Document& d, Token t) {
  return d.upos[t] == Upos::verb &&
         std::find(speech_verbs.begin(), speech_verbs.end(), d.lemma(t)) != speech_verbs.end();
}

std::optional<MentionIndex> subject_mention(const Draft& draft, Token verb) {
  const auto subject = draft.syntax.subject(verb);
  if (!subject) return std::nullopt;
  const auto m = draft.mention_at(*subject);
  if (!m || draft.mentions[*m].person != 3) return std::nullopt;
  const EntityKind kind = draft.mentions[*m].kind;
  return kind == EntityKind::place ? std::nullopt : m;
}

/// A speech verb outside the quote that the parse ties to it, or one in the sentences of its ends.
std::optional<MentionIndex> speaker_by_verb(const Draft& draft, Range quote) {
  const Document& d = draft.document;
  const Token looked_at = std::min(quote.end, quote.begin + longest_look);
  for (Token t = quote.begin; t < looked_at; ++t) {
    for (const Token tied : {d.heads[t], t}) {
      if (quote.contains(tied) || !is_speech_verb(d, tied)) continue;
      if (const auto m = subject_mention(draft, tied)) return m;
    }
  }
  const Token begin = std::max(sentence_begin(d, quote.begin), quote.begin - std::min(quote.begin, longest_look));
  const Token end = std::min(sentence_end(d, quote.end - 1), quote.end + longest_look);
  std::optional<MentionIndex> best;
  Token nearest = d.size();
  for (Token t = begin; t < end; ++t) {
    if (t == quote.begin) t = quote.end;
    if (t >= end) break;
    if (!is_speech_verb(d, t)) continue;
    const Token away = t < quote.begin ? quote.begin - t : t - quote.end;
    const auto m = subject_mention(draft, t);
    if (m && away < nearest) {
      nearest = away;
      best = m;
    }
  }
  return best;
}

/// The subject of a speech verb in the sentence right before the quote's, in the same paragraph.
std::optional<MentionIndex> speaker_before(const Draft& draft, Range quote) {
  const Document& d = draft.document;
  const std::uint32_t sentence = d.sentence_of(quote.begin);
  if (sentence == 0 || d.blocks[sentence - 1] != d.blocks[sentence]) return std::nullopt;
  const Range before = d.sentences[sentence - 1];
  for (Token t = before.end; t > before.begin && before.end - t < longest_look; --t) {
    if (!is_speech_verb(d, t - 1)) continue;
    if (const auto m = subject_mention(draft, t - 1)) return m;
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::int32_t> find_speakers(const Draft& draft) {
  const Document& d = draft.document;
  const Quotes found = find_quotes(d);
  std::vector<std::int32_t> at(d.size(), -1);
  std::vector<std::optional<MentionIndex>> speaker(found.quotes.size());
  std::optional<std::uint32_t> last;  // outermost quote before
  for (std::uint32_t q = 0; q < found.quotes.size(); ++q) {
    const Quote& quote = found.quotes[q];
    if (quote.parent || quote.range.size() < 4) continue;
    speaker[q] = speaker_by_verb(draft, quote.range);
    const bool same_block =
        last && d.blocks[d.sentence_of(found.quotes[*last].range.begin)] == d.blocks[d.sentence_of(quote.range.begin)];
    if (!speaker[q] && quote.continues) speaker[q] = speaker[*quote.continues];
    if (!speaker[q]) speaker[q] = speaker_before(draft, quote.range);
    if (!speaker[q] && same_block) speaker[q] = speaker[*last];
    last = q;
    if (speaker[q])
      std::fill(at.begin() + quote.range.begin, at.begin() + quote.range.end, static_cast<std::int32_t>(*speaker[q]));
  }
  return at;
}

}  // namespace newsgraph
