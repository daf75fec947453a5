// Finds: “P,” X said. “Q.”; X: “P”; “P” - X; X paused. “P.”; a quote that goes on in the next paragraph.
// Must not: the so-called “reset”; the film “Dune”.
#include <algorithm>

#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/quoted.hpp"
#include "extractors/statements/source.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t min_free_words = 4;        ///< a shorter quote in running text is a name or a scare quote
constexpr std::uint32_t most_looked_back = 200;  ///< sentences of one paragraph, for the speaker of a free quote
constexpr Token max_gap = 4;                     ///< marks and adverbs between a quote and the verb beside it

class QuoteAttacher {
 public:
  QuoteAttacher(const Context& context, std::vector<Candidate>& candidates)
      : c_(context), d_(context.document), candidates_(candidates), touching_(context.document.sentences.size()) {
    for (std::uint32_t i = 0; i < candidates.size(); ++i) {
      touch(i, candidates[i].content);
      touch(i, candidates[i].cue_tokens);
    }
  }

  void run() {
    for (std::uint32_t q = 0; q < c_.quotes.quotes.size(); ++q) {
      const Quote& quote = c_.quotes.quotes[q];
      if (quote.parent || is_taken(quote)) continue;
      if (add_by_introduction(quote) || join_sentence(quote) || join_continued(quote) || add_by_verb(quote) ||
          add_by_colon(quote) || add_by_dash(quote))
        continue;
      if (is_free(quote) && !join_paragraph(quote) && !join_quote_before(quote)) add_free(quote);
    }
  }

 private:
  /// Notes that a candidate has these words.
  void touch(std::uint32_t candidate, const Tokens& tokens) {
    Token behind = 0;  // the end of the sentence that is noted already
    for (const Token t : tokens) {
      if (t < behind) continue;
      const std::uint32_t s = sentence(t);
      touching_[s].push_back(candidate);
      behind = d_.sentences[s].end;
    }
  }

  /// The candidates with a word in one of these sentences, in their order.
  std::vector<Candidate*> near(std::uint32_t first, std::uint32_t last) const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t s = first; s <= last; ++s) found.insert(found.end(), touching_[s].begin(), touching_[s].end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<Candidate*> out;
    for (const std::uint32_t i : found) out.push_back(&candidates_[i]);
    return out;
  }
  std::vector<Candidate*> near(const Quote& quote) const {
    return near(sentence(quote.range.begin), sentence(last(quote)));
  }

  std::uint32_t sentence(Token t) const { return d_.sentence_of(t); }
  std::uint32_t block(Token t) const { return d_.blocks[sentence(t)]; }
  bool same_sentence(Token a, Token b) const { return sentence(a) == sentence(b); }
  Token last(const Quote& quote) const { return quote.range.end - 1; }

  std::size_t words(const Quote& quote) const { return word_count(d_, tokens_of(quote.inside())); }

  /// Some content or cue holds a word of it.
  bool is_taken(const Quote& quote) const {
    const Tokens inside = tokens_of(quote.inside());
    const std::vector<Candidate*> around = near(quote);
    return std::any_of(around.begin(), around.end(), [&](const Candidate* c) {
      return !(c->cue && quote.range.contains(*c->cue)) && shared(c->content, inside) > 0;
    });
  }

  /// Reads as speech: ends or begins with the comma, colon or end mark of a quoted sentence.
  bool reads_as_speech(const Quote& quote) const {
    const Range inside = quote.inside();
    if (inside.empty()) return false;
    const std::string_view end = d_.text(inside.end - 1);
    if (end == "," || end == "." || end == "?" || end == "!") return true;
    return quote.range.begin > 0 && (d_.text(quote.range.begin - 1) == "," || d_.text(quote.range.begin - 1) == ":");
  }

  static Token distance(Token a, Token b) { return a > b ? a - b : b - a; }

  void take(Candidate& candidate, const Quote& quote) {
    const Tokens more = tokens_of(quote.range);
    Tokens& content = candidate.content;
    if (content.back() < more.front())
      content.insert(content.end(), more.begin(), more.end());
    else
      content = unite(content, more);
    touch(static_cast<std::uint32_t>(&candidate - candidates_.data()), more);
  }

  /// The nearest speech cue of the same sentence, outside quotes.
  bool join_sentence(const Quote& quote) {
    if (!reads_as_speech(quote)) return false;
    Candidate* best = nullptr;
    for (Candidate* c : near(quote)) {
      if (!c->cue || c->pos != CuePos::verb || c_.quotes.contains(*c->cue)) continue;
      if (!same_sentence(*c->cue, quote.range.begin) && !same_sentence(*c->cue, last(quote))) continue;
      if (c_.cues.find(CuePos::verb, c->lemma, Frame::quote) == nullptr) continue;
      if (!best || distance(*c->cue, quote.range.begin) < distance(*best->cue, quote.range.begin)) best = c;
    }
    if (best == nullptr) return false;
    take(*best, quote);
    return true;
  }

  bool join_continued(const Quote& quote) {
    if (!quote.continues) return false;
    return join_speech(c_.quotes.quotes[*quote.continues], quote);
  }

  /// What holds the quote before holds this one too.
  bool join_speech(const Quote& before, const Quote& quote) {
    const std::uint32_t place = sentence(before.range.begin);
    for (Candidate* c : near(place, place)) {
      if (!holds(c->content, before.range.begin) || (c->cue && before.range.contains(*c->cue))) continue;
      take(*c, quote);
      return true;
    }
    return false;
  }

  /// A verb beside the quote, its subject not in it.
  std::optional<Token> verb_beside(const Quote& quote) const {
    for (Token gap = 1; gap <= max_gap; ++gap) {
      for (const bool before : {true, false}) {
        if (before && quote.range.begin < gap) continue;
        const Token t = before ? quote.range.begin - gap : last(quote) + gap;
        if (t >= d_.size() || d_.upos[t] != Upos::verb || c_.quotes.contains(t)) continue;
        if (!same_sentence(t, before ? quote.range.begin : last(quote))) continue;
        return t;
      }
    }
    return std::nullopt;
  }

  bool is_plain_between(Token verb, const Quote& quote) const {
    const Token from = verb < quote.range.begin ? verb + 1 : quote.range.end;
    const Token to = verb < quote.range.begin ? quote.range.begin : verb;
    for (Token t = from; t < to; ++t) {
      if (d_.text(t) == ".") return false;
    }
    return true;
  }

  void add(std::string_view rule, const Quote& quote, Tokens cue, Source source) {
    const CueSense* sense = nullptr;
    std::string lemma;
    std::optional<Token> head;
    if (!cue.empty()) {
      head = cue.front();
      lemma = lemma_with_particle(c_, *head);
      sense = c_.cues.find(CuePos::verb, lemma, Frame::quote);
    }
    Candidate made{.rule = rule,
                   .lemma = lemma,
                   .frame = Frame::quote,
                   .preposition = {},
                   .cue = head,
                   .cue_tokens = std::move(cue),
                   .content = tokens_of(quote.range),
                   .source = std::move(source),
                   .addressees = {},
                   .sense = sense != nullptr ? *sense : CueSense{}};
    candidates_.push_back(std::move(made));
    touch(static_cast<std::uint32_t>(candidates_.size() - 1), candidates_.back().content);
    touch(static_cast<std::uint32_t>(candidates_.size() - 1), candidates_.back().cue_tokens);
  }

  bool add_by_verb(const Quote& quote) {
    const auto verb = verb_beside(quote);
    if (!verb || !is_plain_between(*verb, quote)) return false;
    const bool known = c_.cues.find(CuePos::verb, lemma_with_particle(c_, *verb), Frame::quote) != nullptr;
    if (d_.relations[*verb] == Relation::amod) return false;  // "the so-called “reset”"
    if (is_title(c_, tokens_of(quote.range)) && !reads_as_speech(quote)) return false;
    if (!known && !(reads_as_speech(quote) && words(quote) >= min_free_words)) return false;
    Source source = source_of_verb(c_, *verb);
    if (source.heads.empty() && !known) return false;
    if (!source.heads.empty() && quote.range.contains(source.heads.front())) return false;
    add("quote.verb", quote, {*verb}, std::move(source));
    return true;
  }

  /// "X said it was early but added, “P”", "“P,” X wrote, meaning he had said no": the verb right beside the quote,
  /// where the parse made it no cue.
  bool add_by_introduction(const Quote& quote) {
    const auto verb = verb_beside(quote);
    if (!verb || (d_.xpos[*verb] != Xpos::vbd && d_.xpos[*verb] != Xpos::vbz) || !reads_as_speech(quote)) return false;
    if (c_.cues.find(CuePos::verb, d_.lemma(*verb), Frame::quote) == nullptr) return false;
    const std::vector<Candidate*> around = near(quote);
    const auto has_it = [&](const Candidate* c) { return holds(c->cue_tokens, *verb); };
    return std::none_of(around.begin(), around.end(), has_it) && add_by_verb(quote);
  }

  /// "X: “P”": whoever the words before the colon are about.
  bool add_by_colon(const Quote& quote) {
    if (quote.range.begin < 2 || d_.text(quote.range.begin - 1) != ":") return false;
    const Token before = quote.range.begin - 2;
    if (block(before) != block(quote.range.begin)) return false;
    add("quote.colon", quote, {}, subject_before(before));
    return true;
  }

  Source subject_before(Token t) const {
    Token head = t;
    const std::uint32_t own = sentence(t);
    while (!d_.is_root(head) && sentence(d_.heads[head]) == own) head = d_.heads[head];
    const auto subject = c_.syntax.subject(head);
    if (d_.upos[head] != Upos::verb && !subject) return source_at(c_, head);
    return subject ? source_at(c_, *subject) : Source{};
  }

  /// "“P” — X".
  bool add_by_dash(const Quote& quote) {
    const Token dash = quote.range.end;
    if (dash + 1 >= d_.size() || block(dash) > block(last(quote)) + 1 || block(dash + 1) != block(dash)) return false;
    if (d_.text(dash) != "—" && d_.text(dash) != "-" && d_.text(dash) != "–" && d_.text(dash) != "―" &&
        d_.text(dash) != "--")
      return false;
    Token head = dash + 1;
    if (d_.upos[head] != Upos::propn && d_.upos[head] != Upos::noun) return false;
    while (!d_.is_root(head) && d_.heads[head] > dash && same_sentence(head, d_.heads[head])) head = d_.heads[head];
    add("quote.dash", quote, {}, source_at(c_, head));
    return true;
  }

  /// Whole sentences in quotation marks.
  bool is_free(const Quote& quote) const {
    const Range first_sentence = d_.sentences[sentence(quote.range.begin)];
    if (quote.range.begin != first_sentence.begin || words(quote) < min_free_words) return false;
    return quote.range.end + 1 >= d_.sentences[sentence(last(quote))].end || reads_as_speech(quote);
  }

  bool is_quoting(const Candidate& candidate) const {
    return std::any_of(candidate.content.begin(), candidate.content.end(),
                       [&](Token t) { return c_.quotes.contains(t); });
  }

  /// The last statement of the paragraph before the quote, of a sentence's several the one that quotes.
  bool join_paragraph(const Quote& quote) {
    const Token begin = quote.range.begin;
    Candidate* const best = last_before(begin, block(begin), [&](const Candidate& c, const Candidate* so_far) {
      if (!c.cue || c_.quotes.contains(*c.cue) || c.pos != CuePos::verb) return false;
      if (*c.cue > begin || block(*c.cue) != block(begin)) return false;
      if (c_.cues.find(CuePos::verb, c.lemma, Frame::quote) == nullptr) return false;
      if (so_far == nullptr) return true;
      return is_quoting(c) == is_quoting(*so_far) ? *c.cue > *so_far->cue : is_quoting(c);
    });
    if (best == nullptr) return false;
    if (is_quoting(*best))
      take(*best, quote);
    else
      add("quote.free", quote, {}, best->source);
    return true;
  }

  /// A paragraph of speech after one that ends in a quotation: the same speaker goes on.
  bool join_quote_before(const Quote& quote) {
    const Token begin = quote.range.begin;
    if (begin == 0 || block(begin - 1) + 1 != block(begin)) return false;
    const Quote* before = c_.quotes.innermost(begin - 1);
    return before != nullptr && join_speech(*before, quote);
  }

  /// The subject of the sentence before, where it stands in the paragraph or ends with a colon; else the last speaker.
  void add_free(const Quote& quote) {
    const Token begin = quote.range.begin;
    if (begin > 0 && block(begin - 1) == block(begin)) {
      Source source = subject_before(begin - 1);
      if (!source.heads.empty()) return add("quote.free", quote, {}, std::move(source));
    }
    const std::uint32_t earliest = block(begin) - std::min(block(begin), 1U);
    const Candidate* best = last_before(begin, earliest, [&](const Candidate& c, const Candidate* so_far) {
      if (c.content.front() > begin || c.source.heads.empty()) return false;
      return so_far == nullptr || c.content.back() > so_far->content.back();
    });
    if (best != nullptr) add("quote.free", quote, {}, Source(best->source));
  }

  /// The best candidate with a word in the sentence of t, else in the one before, down to `first_block`.
  template <typename Better>
  Candidate* last_before(Token t, std::uint32_t first_block, Better better) const {
    Candidate* best = nullptr;
    const std::uint32_t latest = sentence(t);
    for (std::uint32_t back = 0; back <= std::min(latest, most_looked_back) && best == nullptr; ++back) {
      const std::uint32_t s = latest - back;
      if (d_.blocks[s] < first_block) break;
      for (Candidate* c : near(s, s)) {
        if (better(*c, best)) best = c;
      }
    }
    return best;
  }

  const Context& c_;
  const Document& d_;
  std::vector<Candidate>& candidates_;
  std::vector<std::vector<std::uint32_t>> touching_;  ///< by sentence: candidates with content or cue in it
};

}  // namespace

void attach_quotes(const Context& context, std::vector<Candidate>& candidates) {
  QuoteAttacher(context, candidates).run();
}

}  // namespace newsgraph
