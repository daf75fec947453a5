// Ends a sentence: "He left. She", "“No.” She", "at 5 p.m. The", a blank line, the end of the block.
// Must not: "Mr. Smith", "J. R. Smith", "“Is it true?” she asked", "the U.S. Senate", "(sic.) and".
#include <algorithm>
#include <array>

#include "extractors/language/abbreviations.hpp"
#include "extractors/language/characters.hpp"
#include "extractors/language/tokenize.hpp"

namespace newsgraph {
namespace {

/// Words that begin a sentence far more often than they go on after an abbreviation.
constexpr std::array<std::string_view, 40> starters = {
    "a",     "an",    "and",  "as",   "at",    "but", "by",   "for",  "from",  "he",   "her",  "his", "however", "i",
    "if",    "in",    "it",   "its",  "on",    "or",  "our",  "she",  "since", "so",   "that", "the", "their",   "then",
    "there", "these", "they", "this", "those", "we",  "what", "when", "while", "with", "yet",  "you"};

/// Verbs that follow a quoted question or exclamation: "..." she asked.
constexpr std::array<std::string_view, 24> speech_verbs = {
    "said",      "says",     "say",      "asked",   "asks",      "told",      "tells",     "added",
    "adds",      "wrote",    "writes",   "replied", "cried",     "shouted",   "tweeted",   "yelled",
    "exclaimed", "wondered", "declared", "noted",   "continued", "explained", "responded", "answered"};

constexpr Token most_closers = 16;  ///< behind one end mark: bounds the cost of a text of brackets alone

class SentenceSplitter {
 public:
  SentenceSplitter(std::string_view text, const std::vector<Span>& tokens, Range range)
      : text_(text), tokens_(tokens), range_(range) {}

  void run(std::vector<Range>& out) {
    Token begin = range_.begin;
    for (Token t = range_.begin; t < range_.end; ++t) {
      track_quotes(t);
      const bool last = t + 1 == range_.end;
      if (!last && !blank_line_after(t) && !ends_sentence(t)) continue;
      push_within_limit({begin, t + 1}, out);
      begin = t + 1;
      if (!last && blank_line_after(t)) straight_open_ = false;
    }
  }

 private:
  /// Text without full stops, such as a table on one line, is cut: best after a comma or semicolon, else anywhere.
  void push_within_limit(Range sentence, std::vector<Range>& out) const {
    while (sentence.size() > longest_sentence) {
      Token cut = sentence.begin + longest_sentence;
      const Token earliest = sentence.begin + longest_sentence / 2;
      while (cut > earliest && first(cut - 1) != ',' && first(cut - 1) != ';') --cut;
      if (cut == earliest) cut = sentence.begin + longest_sentence;
      out.push_back({sentence.begin, cut});
      sentence.begin = cut;
    }
    out.push_back(sentence);
  }

  std::string_view word(Token t) const { return text_.substr(tokens_[t].begin, tokens_[t].size()); }
  std::uint32_t first(Token t) const { return char_at(text_, tokens_[t].begin).code_point; }
  bool in_range(Token t) const { return t < range_.end; }
  bool spaced(Token t) const { return tokens_[t].end < tokens_[t + 1].begin; }

  bool blank_line_after(Token t) const {
    const std::string_view gap = text_.substr(tokens_[t].end, tokens_[t + 1].begin - tokens_[t].end);
    return std::count(gap.begin(), gap.end(), '\n') > 1;
  }

  /// A straight quote opens and closes by turns inside a block.
  void track_quotes(Token t) {
    if (word(t) == "\"") straight_open_ = !straight_open_;
  }

  bool is_closer(Token t, bool straight_open) const {
    const std::uint32_t c = first(t);
    if (c == 0x201D || c == 0x2019 || c == ')' || c == ']') return tokens_[t].size() <= 3;
    if (word(t) == "''" || word(t) == "'") return !spaced_before(t);
    return word(t) == "\"" && straight_open;
  }

  bool spaced_before(Token t) const { return t > range_.begin && spaced(t - 1); }

  static bool is_end_mark(std::string_view w) {
    if (w == "." || w == "\xE2\x80\xA6") return true;
    if (w.size() > 1 && w.find_first_not_of('.') == std::string_view::npos) return true;
    return w.find_first_not_of("!?") == std::string_view::npos;
  }

  /// Whether the sentence ends after token t: t is the last of its end mark and the closers behind it.
  bool ends_sentence(Token t) const {
    Token mark = t;
    bool quoted = false;
    bool open = straight_open_;
    if (word(t) == "\"") open = !open;  // as it stood before t
    while (mark > range_.begin && t - mark < most_closers && !is_end_mark(word(mark)) && is_closer(mark, open) &&
           !ends_with_stop(mark)) {
      quoted = quoted || first(mark) == '"' || first(mark) == 0x201D || first(mark) == 0x2019 || word(mark) == "''";
      if (word(mark) == "\"") open = !open;
      --mark;
    }
    const bool stop = ends_with_stop(mark);
    if (!stop && !is_end_mark(word(mark))) return false;
    if (is_closer(t + 1, straight_open_) && !(spaced(t) && word(t + 1) == "'")) return false;
    if (stop) return abbreviation_ends(mark, t + 1);
    return starts_after(mark, t + 1, quoted);
  }

  bool ends_with_stop(Token t) const {
    return word(t).size() > 1 && word(t).back() == '.' && char_at(text_, tokens_[t].begin).is_word();
  }

  bool abbreviation_ends(Token mark, Token next) const {
    const std::string_view w = word(mark);
    const Abbreviation kind = abbreviation(w.substr(0, w.size() - 1));
    if (kind != Abbreviation::anywhere) return false;
    Token n = next;
    while (in_range(n + 1) && (first(n) == '"' || first(n) == 0x201C || first(n) == 0x2018)) ++n;
    const Char c = char_at(text_, tokens_[n].begin);
    if (c.kind != CharClass::upper) return false;
    return is_one_of(starters, word(n)) || n > next;
  }

  template <std::size_t N>
  static bool is_one_of(const std::array<std::string_view, N>& words, std::string_view w) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view x) { return equals_ignoring_case(w, x); });
  }

  bool starts_after(Token mark, Token next, bool quoted) const {
    const Char c = char_at(text_, tokens_[next].begin);
    const std::string_view w = word(mark);
    const bool strong = w == "." || w[0] == '!' || w[0] == '?';
    // Even a word in lower case starts a sentence after a full stop and a space ("iPhone sales", careless writing).
    if (c.kind == CharClass::lower) return w == "." && !quoted && spaced(next - 1) && first(next - 1) != ')';
    if (quoted && w[0] != '.' && followed_by_speech(next)) return false;
    if (!strong && c.kind != CharClass::upper && !is_opener(next)) return false;
    if (c.code_point == ',' || c.code_point == ';' || c.code_point == ':') return false;
    return spaced(next - 1) || c.kind == CharClass::upper || is_opener(next);
  }

  bool is_opener(Token t) const {
    const std::uint32_t c = first(t);
    return c == '"' || c == 0x201C || c == 0x2018 || c == '(' || c == '[' || c == '\'' || c == 0x2022;
  }

  bool followed_by_speech(Token next) const {
    for (Token t = next; in_range(t) && t < next + 5; ++t) {
      if (is_one_of(speech_verbs, word(t))) return true;
      if (first(t) == ',' || first(t) == '.' || first(t) == '"') return false;
    }
    return false;
  }

  std::string_view text_;
  const std::vector<Span>& tokens_;
  Range range_;
  bool straight_open_ = false;
};

}  // namespace

void split_sentences(std::string_view text, const std::vector<Span>& tokens, Range range,
                     std::vector<Range>& sentences) {
  SentenceSplitter(text, tokens, range).run(sentences);
}

}  // namespace newsgraph
