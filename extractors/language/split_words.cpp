// Catches: "don't" do|n't; "Lukin's" Lukin|'s; "12-point" 12|-|point; "co-founder" whole; "$2.5bn" $|2.5|bn;
// "U.S.-led" U.S.|-|led; "713-853-3989" whole; "https://a.b/c." URL|.; "’72" whole; "end.Then" end|.|Then.
// Must leave alone: "O'Brien", "AT&T", "3,000.50", "9/11", "p.m.".
#include <algorithm>
#include <array>

#include "extractors/language/abbreviations.hpp"
#include "extractors/language/characters.hpp"
#include "extractors/language/tokenize.hpp"

namespace newsgraph {
namespace {

/// Prefixes that stay with their hyphen: "non-profit" is one word, "well-known" three.
constexpr std::array<std::string_view, 36> prefixes = {
    "ante",  "anti",  "arch",  "bi",   "co",     "counter", "cross", "de",   "e",     "ex",    "extra", "hyper",
    "inter", "intra", "macro", "mega", "meta",   "micro",   "mid",   "mini", "multi", "neo",   "non",   "pan",
    "para",  "post",  "pre",   "pro",  "pseudo", "quasi",   "re",    "semi", "sub",   "trans", "ultra", "un"};

/// Units written onto their number: "5pm", "10k", "$2.5bn".
constexpr std::array<std::string_view, 36> units = {
    "am", "pm",  "a.m", "p.m", "k",   "m",  "b",  "bn", "mn",  "mm",  "tn", "cm",  "km",  "kg", "mg", "g",  "ft", "in",
    "lb", "lbs", "oz",  "mph", "kph", "mw", "gw", "kw", "kwh", "mwh", "hz", "ghz", "mhz", "gb", "tb", "mb", "kb", "ml"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view text) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return equals_ignoring_case(text, w); });
}

/// Two words written as one without an apostrophe: where the second begins. 0 where `word` is not such a one.
std::size_t fused_split(std::string_view word) {
  struct Fused {
    std::string_view word;
    std::size_t at;
  };
  static constexpr std::array fused = {
      Fused{"cannot", 3},   Fused{"gonna", 3},  Fused{"wanna", 3},  Fused{"gotta", 3},   Fused{"lemme", 3},
      Fused{"gimme", 3},    Fused{"dont", 2},   Fused{"didnt", 3},  Fused{"doesnt", 4},  Fused{"isnt", 2},
      Fused{"wasnt", 3},    Fused{"arent", 3},  Fused{"werent", 4}, Fused{"couldnt", 5}, Fused{"wouldnt", 5},
      Fused{"shouldnt", 6}, Fused{"hasnt", 3},  Fused{"havent", 4}, Fused{"hadnt", 3},   Fused{"thats", 4},
      Fused{"youre", 3},    Fused{"theyre", 4}, Fused{"ive", 1},    Fused{"im", 1}};
  for (const Fused& f : fused) {
    if (equals_ignoring_case(word, f.word)) return f.at;
  }
  return 0;
}

class WordScanner {
 public:
  WordScanner(std::string_view text, Span span, std::vector<Span>& out)
      : text_(text.substr(0, span.end)), at_(span.begin), out_(out) {}

  void run() {
    while (at_ < text_.size()) {
      const Char c = char_at(text_, at_);
      if (c.kind == CharClass::space) {
        at_ += c.n_bytes;
      } else {
        chunk_begin_ = at_;
        chunk_end_ = find_chunk_end();
        while (at_ < chunk_end_) scan();
      }
    }
  }

 private:
  std::size_t find_chunk_end() const {
    std::size_t i = at_;
    for (Char c = char_at(text_, i); c.n_bytes > 0 && c.kind != CharClass::space; c = char_at(text_, i)) i += c.n_bytes;
    return i;
  }

  void emit(std::size_t end) {
    out_.push_back({static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)});
    at_ = end;
  }

  std::string_view rest() const { return text_.substr(at_, chunk_end_ - at_); }
  Char peek(std::size_t offset) const { return offset < chunk_end_ ? char_at(text_, offset) : Char{}; }

  void scan() {
    if (const std::size_t end = address_end(); end > at_) return emit(end);
    const Char c = char_at(text_, at_);
    if (c.is_word()) return scan_word();
    if (scan_number_sign(c)) return;
    if (scan_apostrophe(c)) return;
    scan_symbols(c);
  }

  // ---- addresses -------------------------------------------------------------------------------------------------

  /// End of a URL or e-mail address that begins here, without punctuation that belongs to the sentence; or at_.
  std::size_t address_end() const {
    const std::string_view s = rest();
    const bool url = starts_with_ignoring_case(s, "http://") || starts_with_ignoring_case(s, "https://") ||
                     starts_with_ignoring_case(s, "www.") || starts_with_ignoring_case(s, "mailto:");
    if (!url && !starts_email(s)) return at_;
    const std::size_t stop = s.find_first_of("<>\"|");
    std::size_t end = at_ + std::min(stop, s.size());
    const bool has_bracket = text_.substr(at_, end - at_).find('(') != std::string_view::npos;
    while (end > at_ + 1) {
      const Char last = char_before(text_, end);
      const std::uint32_t p = plain(last.code_point);
      const bool closes = p == ')' && !has_bracket;
      if (!closes && p != '\'' && p != '"' && (p > 127 || !is_sentence_mark(static_cast<char>(p)))) break;
      end -= last.n_bytes;
    }
    return end;
  }

  static bool is_sentence_mark(char c) { return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?'; }

  static bool starts_with_ignoring_case(std::string_view s, std::string_view lower) {
    return s.size() > lower.size() && equals_ignoring_case(s.substr(0, lower.size()), lower);
  }

  /// name@host: letters on both sides of one '@' near the start of the chunk's rest.
  static bool starts_email(std::string_view s) {
    if (s.empty() || !(is_ascii_letter(s[0]) || is_ascii_digit(s[0]))) return false;
    constexpr std::size_t longest_name = 64;  // RFC 5321, 4.5.3.1.1
    for (std::size_t i = 1; i <= longest_name && i + 1 < s.size(); ++i) {
      if (s[i] == '@') return is_ascii_letter(s[i + 1]);
      const bool name = is_ascii_letter(s[i]) || is_ascii_digit(s[i]) || s[i] == '.' || s[i] == '_' || s[i] == '-' ||
                        s[i] == '+' || s[i] == '%';
      if (!name) return false;
    }
    return false;
  }

  // ---- words and numbers -----------------------------------------------------------------------------------------

  std::size_t letters_end(std::size_t from) const {
    for (Char c = peek(from); c.n_bytes > 0 && (c.is_word() || c.code_point == '_'); c = peek(from)) from += c.n_bytes;
    return from;
  }

  /// "US$", "A$", "HK$" before a sum: end of the currency sign, or at_.
  std::size_t currency_end() const {
    const std::string_view s = rest();
    std::size_t n = 0;
    while (n < 4 && n < s.size() && s[n] >= 'A' && s[n] <= 'Z') ++n;
    return n > 0 && n < 4 && n + 1 < s.size() && s[n] == '$' && is_ascii_digit(s[n + 1]) ? at_ + n + 1 : at_;
  }

  void scan_word() {
    if (const std::size_t end = currency_end(); end > at_) return emit(end);
    if (const std::size_t end = telephone_end(); end > at_) return emit(end);
    if (const std::size_t end = number_end(); end > at_) return scan_after_number(end);
    std::size_t end = letters_end(at_);
    while (true) {
      const std::size_t joined = join_end(end);
      if (joined == end) break;
      end = joined;
    }
    const std::size_t stopped = stop_end(end);
    if (stopped > end) return emit(stopped);
    emit_parts(end);
  }

  /// Where the word goes on past a mark at `end` that joins it to more letters; else `end`.
  std::size_t join_end(std::size_t end) const {
    const Char mark = peek(end);
    const std::size_t next = end + mark.n_bytes;
    if (mark.n_bytes == 0 || !peek(next).is_word()) return end;
    const std::string_view left = text_.substr(at_, end - at_);
    const std::string_view right = text_.substr(next, letters_end(next) - next);
    switch (plain(mark.code_point)) {
      case '\'': return is_contraction(left, right) ? end : next + right.size();
      case '.': return joins_at_stop(left, right) ? next + right.size() : end;
      case '&': return is_ascii_upper(left.back()) && left.size() <= 3 && right.size() <= 3 ? next + right.size() : end;
      case '-': return contains(prefixes, left) && !right.empty() ? next + right.size() : end;
      case '/': return left.size() == 1 && right.size() == 1 && is_ascii_letter(left[0]) ? next + right.size() : end;
      case '@': return next + right.size();
      default: return end;
    }
  }

  /// "U.S", "p.m", "example.com" go on; "end.Then" does not: a missing space.
  static bool joins_at_stop(std::string_view left, std::string_view right) {
    const bool sentence_end = left.size() > 2 && is_ascii_lower(left[left.size() - 1]) &&
                              left.find('.') == std::string_view::npos && is_ascii_upper(right[0]);
    const bool lower_next = right.size() > 1 && is_ascii_lower(right[1]);
    return !(sentence_end && (lower_next || right.size() == 1));
  }

  static bool is_contraction(std::string_view left, std::string_view right) {
    if (equals_ignoring_case(right, "t")) return left.size() > 1 && to_ascii_lower(left.back()) == 'n';
    static constexpr std::array<std::string_view, 6> endings = {"s", "m", "re", "ll", "ve", "d"};
    return contains(endings, right) && !left.empty();
  }

  /// 713-853-3989, 345-9945, 1-800-991-9019, 11-20-2000: groups of digits that are no range; else at_.
  std::size_t telephone_end() const {
    std::size_t i = at_;
    std::size_t groups = 0;
    std::size_t last = 0;
    std::size_t first = 0;
    for (;; ++i) {
      const std::size_t begin = i;
      while (i < chunk_end_ && is_ascii_digit(text_[i])) ++i;
      last = i - begin;
      if (last == 0 || last > 5) return at_;
      if (groups++ == 0) first = last;
      if (i >= chunk_end_ || text_[i] != '-' || !peek(i + 1).is_digit()) break;
    }
    const bool number = (groups == 2 && first == 3 && last == 4) || groups > 2;
    return number && !peek(i).is_word() ? i : at_;
  }

  /// 28  3,000.50  7:30  9/11  01/26/2001 : digits with marks between digits; else at_.
  std::size_t number_end() const {
    std::size_t i = at_;
    if (!char_at(text_, i).is_digit()) return at_;
    while (i < chunk_end_) {
      const Char c = peek(i);
      const bool mark = c.code_point == ',' || c.code_point == '.' || c.code_point == ':' || c.code_point == '/';
      if (!c.is_digit() && !(mark && peek(i + 1).is_digit())) break;
      i += c.n_bytes;
    }
    return i;
  }

  /// "20th" and "747s" are words, "5pm" and "35mm" a number and its unit.
  void scan_after_number(std::size_t end) {
    std::size_t tail = letters_end(end);
    if (tail == end) {
      const bool plural = plain(peek(end).code_point) == '\'' && to_ascii_lower(text_[end - 1]) == '0' &&
                          peek(end + peek(end).n_bytes).code_point == 's';  // 1960's
      const std::size_t after = end + peek(end).n_bytes + 1;
      return emit(plural && !peek(after).is_word() ? after : end);
    }
    if (peek(tail).code_point == '.' && peek(tail + 1).is_letter()) tail = letters_end(tail + 1);  // 5p.m.
    const std::string_view unit = text_.substr(end, tail - end);
    if (contains(units, unit)) {
      emit(end);
      return emit(stop_end(tail));
    }
    emit(tail);
  }

  /// `end` or, where the stop after the word belongs to it, one past the stop.
  std::size_t stop_end(std::size_t end) const {
    if (peek(end).code_point != '.' || peek(end + 1).code_point == '.') return end;
    const std::string_view word = text_.substr(at_, end - at_);
    const Abbreviation kind = abbreviation(word);
    if (kind == Abbreviation::none) return end;
    const Char next = next_visible(end + 1);
    if (kind == Abbreviation::before_number) return next.is_digit() ? end + 1 : end;
    if (kind == Abbreviation::before_name) {
      if (word == "I" && !next_is_initial(end + 1)) return end;
      return next.kind == CharClass::upper || next.kind == CharClass::letter || peek(end + 1).code_point == '-'
                 ? end + 1
                 : end;
    }
    const bool plain_word = word == "Sun" || word == "Sat" || word == "Mar" || word == "Mass";  // "the Baltimore Sun."
    return plain_word && ends_text(end + 1) ? end : end + 1;
  }

  bool ends_text(std::size_t i) const { return text_.find_first_not_of(" \t\r\n\"", i) == std::string_view::npos; }

  Char next_visible(std::size_t i) const {
    Char c = char_at(text_, i);
    while (c.kind == CharClass::space && c.n_bytes > 0) {
      i += c.n_bytes;
      c = char_at(text_, i);
    }
    return c;
  }

  bool next_is_initial(std::size_t i) const {
    while (char_at(text_, i).kind == CharClass::space && i < text_.size()) i += char_at(text_, i).n_bytes;
    return char_at(text_, i).kind == CharClass::upper && char_at(text_, i + 1).code_point == '.';
  }

  /// Cuts what contractions cut: "don't" -> do|n't, "cannot" -> can|not, "Lukin's" -> Lukin|'s.
  void emit_parts(std::size_t end) {
    const std::string_view word = text_.substr(at_, end - at_);
    if (const std::size_t cut = fused_split(word); cut > 0) {
      emit(at_ + cut);
      return emit(end);
    }
    const Char mark = peek(end);
    if (plain(mark.code_point) != '\'') return emit(end);
    const std::size_t next = end + mark.n_bytes;
    const std::size_t tail = letters_end(next);
    const std::string_view right = text_.substr(next, tail - next);
    if (right.empty() || !is_contraction(word, right)) return emit(end);
    if (!equals_ignoring_case(right, "t"))
      emit(end);
    else if (word.size() > 1)
      emit(end - 1);  // do|n't
    emit(tail);
  }

  // ---- marks -----------------------------------------------------------------------------------------------------

  /// "#Brexit", "@handle", "+44", ".04", ".doc"
  bool scan_number_sign(Char c) {
    const Char next = peek(at_ + c.n_bytes);
    const bool starts_chunk = at_ == chunk_begin_;
    const bool tag = (c.code_point == '#' || c.code_point == '@') && next.is_letter();
    const bool number = (c.code_point == '+' || c.code_point == '.') && next.is_digit() &&
                        (starts_chunk || char_before(text_, at_).code_point == '$');
    if (!tag && !number) return false;
    const std::size_t start = at_;
    at_ += c.n_bytes;
    const std::size_t end = number ? number_end() : letters_end(at_);
    at_ = start;
    emit(end);
    return true;
  }

  /// A contraction cut off from its word ("n't", "'s"), "'em", "'72" and "'60s" as one token.
  bool scan_apostrophe(Char c) {
    if (plain(c.code_point) != '\'') return false;
    const std::size_t next = at_ + c.n_bytes;
    const std::size_t end = letters_end(next);
    const std::string_view word = text_.substr(next, end - next);
    const bool year = word.size() >= 2 && word.size() <= 3 && is_ascii_digit(word[0]) && is_ascii_digit(word[1]) &&
                      (word.size() == 2 || word[2] == 's');
    const bool after_word = at_ > chunk_begin_ && char_before(text_, at_).n_bytes != 0 && !opens_quote();
    static constexpr std::array<std::string_view, 4> clipped = {"em", "til", "tis", "twas"};
    if (year || contains(clipped, word) || (after_word && is_contraction("x", word))) {
      emit(end);
      return true;
    }
    return false;
  }

  bool opens_quote() const {
    const Char before = char_before(text_, at_);
    return before.kind == CharClass::space || before.code_point == '(' || plain(before.code_point) == '"';
  }

  /// Runs of one mark are one token: "...", "--", "?!", "====". Other symbols stand alone.
  void scan_symbols(Char c) {
    if (const std::size_t end = smiley_end(); end > at_) return emit(end);
    std::size_t end = at_ + c.n_bytes;
    if (c.code_point == '!' || c.code_point == '?') {
      while (peek(end).code_point == '!' || peek(end).code_point == '?') ++end;
      return emit(end);
    }
    static constexpr std::string_view runs = ".-*=_~+<>|";
    const bool doubled = (c.code_point == '\'' || c.code_point == '`' || c.code_point == 0x2019);
    if (doubled && peek(end).code_point == c.code_point) return emit(end + c.n_bytes);
    if (c.code_point > 127 || runs.find(static_cast<char>(c.code_point)) == std::string_view::npos) return emit(end);
    while (peek(end).code_point == c.code_point) ++end;
    emit(end);
  }

  std::size_t smiley_end() const {
    static constexpr std::array<std::string_view, 10> smileys = {":-)", ":-(", ";-)", ":)", ":(",
                                                                 ";)",  ":D",  ":P",  "=)", "^_^"};
    for (const std::string_view s : smileys) {
      if (rest().substr(0, s.size()) == s && !peek(at_ + s.size()).is_word()) return at_ + s.size();
    }
    return at_;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t chunk_begin_ = 0;
  std::size_t chunk_end_ = 0;
  std::vector<Span>& out_;
};

}  // namespace

void split_words(std::string_view text, Span span, std::vector<Span>& tokens) { WordScanner(text, span, tokens).run(); }

}  // namespace newsgraph
