// Pairs: “We will go,” he said; "a "nested" word"; 'We will'; ''typewriter''; «da»; “He said ‘no’ twice”.
// Must leave alone: don't, the officials' plan, rock 'n' roll, the '90s, 6'2", 5' 10".
#include "extractors/language/quotes.hpp"

#include <algorithm>
#include <array>

#include "extractors/language/characters.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t quote_mark_count = 3;
constexpr std::size_t deepest = 32;  ///< quotes open at the same time: bounds the cost of a text of marks alone

enum class Side : std::uint8_t { opens, closes, either };

struct Mark {
  Token token = 0;
  QuoteMark kind = QuoteMark::double_mark;
  Side side = Side::either;
  bool curly = false;  ///< its shape alone tells the side
};

/// A mark as its characters tell it.
struct Shape {
  QuoteMark kind;
  Side side;
  bool curly;
};

struct ShapeOf {
  std::string_view word;
  Shape shape;
};

constexpr std::array shapes = {
    ShapeOf{"\"", {QuoteMark::double_mark, Side::either, false}},
    ShapeOf{"''", {QuoteMark::double_mark, Side::either, false}},
    ShapeOf{"``", {QuoteMark::double_mark, Side::opens, true}},
    ShapeOf{"“", {QuoteMark::double_mark, Side::opens, true}},
    ShapeOf{"„", {QuoteMark::double_mark, Side::opens, true}},
    ShapeOf{"‟", {QuoteMark::double_mark, Side::opens, true}},
    ShapeOf{"”", {QuoteMark::double_mark, Side::closes, true}},
    ShapeOf{"‘‘", {QuoteMark::double_mark, Side::opens, true}},
    ShapeOf{"’’", {QuoteMark::double_mark, Side::closes, true}},
    ShapeOf{"＂", {QuoteMark::double_mark, Side::either, false}},
    ShapeOf{"'", {QuoteMark::single_mark, Side::either, false}},
    ShapeOf{"`", {QuoteMark::single_mark, Side::opens, true}},
    ShapeOf{"‘", {QuoteMark::single_mark, Side::opens, true}},
    ShapeOf{"‚", {QuoteMark::single_mark, Side::opens, true}},
    ShapeOf{"’", {QuoteMark::single_mark, Side::either, false}},
    ShapeOf{"«", {QuoteMark::guillemet, Side::opens, true}},
    ShapeOf{"»", {QuoteMark::guillemet, Side::closes, true}},
    ShapeOf{"‹", {QuoteMark::guillemet, Side::opens, true}},
    ShapeOf{"›", {QuoteMark::guillemet, Side::closes, true}},
};

std::optional<Shape> shape_of(std::string_view word) {
  const auto found = std::find_if(shapes.begin(), shapes.end(), [&](const ShapeOf& s) { return s.word == word; });
  if (found == shapes.end()) return std::nullopt;
  return found->shape;
}

class Pairing {
 public:
  Pairing(std::string_view text, const std::vector<Span>& tokens, Range paragraph)
      : text_(text), tokens_(tokens), paragraph_(paragraph) {}

  std::vector<Quote> run() {
    for (Token t = paragraph_.begin; t < paragraph_.end; ++t) {
      const auto mark = mark_at(t);
      if (!mark) continue;
      marks_.push_back(*mark);
      ++count_[static_cast<std::size_t>(mark->kind)];
    }
    look_ahead();
    for (std::size_t i = 0; i < marks_.size(); ++i) take(i);
    while (!open_.empty()) leave_unclosed(paragraph_.end);
    sort_and_link();
    return std::move(quotes_);
  }

 private:
  std::string_view word(Token t) const { return text_.substr(tokens_[t].begin, tokens_[t].size()); }
  bool spaced_before(Token t) const { return t == paragraph_.begin || tokens_[t - 1].end < tokens_[t].begin; }
  bool spaced_after(Token t) const { return t + 1 == paragraph_.end || tokens_[t].end < tokens_[t + 1].begin; }

  Char char_left(Token t) const { return spaced_before(t) ? Char{} : char_before(text_, tokens_[t].begin); }
  Char char_right(Token t) const { return spaced_after(t) ? Char{} : char_at(text_, tokens_[t].end); }

  std::optional<Mark> mark_at(Token t) const {
    const auto shape = shape_of(word(t));
    if (!shape) return std::nullopt;
    if (shape->kind == QuoteMark::single_mark && shape->side == Side::either && is_apostrophe(t)) return std::nullopt;
    if (shape->curly) return Mark{t, shape->kind, shape->side, true};
    if (char_left(t).is_digit() && is_measure(t)) return std::nullopt;
    return Mark{t, shape->kind, side_by_spacing(t), false};
  }

  /// Letters on both sides ("O'Brien" where the tokeniser split it), or one side of the "'n'" that stands for "and".
  bool is_apostrophe(Token t) const {
    if (char_left(t).is_word() && char_right(t).is_word()) return true;
    return (t + 1 < paragraph_.end && word(t + 1) == "n") || (t > paragraph_.begin && word(t - 1) == "n");
  }

  /// Feet and inches: the mark stands on a number and no mark of its kind is open before it.
  bool is_measure(Token t) const {
    const QuoteMark kind = shape_of(word(t))->kind;
    return count_[static_cast<std::size_t>(kind)] % 2 == 0;
  }

  /// A mark hugs the words it belongs to.
  Side side_by_spacing(Token t) const {
    const bool left = hugs_left(t), right = !spaced_after(t) && !closes_group(char_right(t));
    if (right && !left) return Side::opens;
    if (left && !right) return Side::closes;
    return Side::either;
  }

  bool hugs_left(Token t) const {
    if (spaced_before(t)) return false;
    const std::uint32_t c = char_left(t).code_point;
    const std::uint32_t p = plain(c);
    if (p == '(' || p == '[' || p == '/') return false;
    if (p == '-' && c != '-') return false;  // a long dash stands between, a hyphen belongs to its word
    return c != 0x201C && c != 0x2018 && c != 0xAB;
  }

  static bool closes_group(Char c) {
    const std::uint32_t p = plain(c.code_point);
    return c.n_bytes == 0 || p == ',' || p == '.' || p == ';' || p == ':' || p == '!' || p == '?' || p == ')' ||
           p == ']' || p == '-' || c.code_point == 0x201D || c.code_point == 0x2019 || c.code_point == 0xBB;
  }

  std::optional<std::size_t> open_position(QuoteMark kind) const {
    for (std::size_t i = open_.size(); i > 0; --i) {
      if (open_[i - 1].kind == kind) return i - 1;
    }
    return std::nullopt;
  }

  /// From the last mark back: what nests and has_single_close ask of each.
  void look_ahead() {
    std::array<int, quote_mark_count>
        lowest{};  // by kind: opening less closing marks behind this one, up to any of them
    nests_.resize(marks_.size());
    for (std::size_t i = marks_.size(); i > 0; --i) {
      const Mark& mark = marks_[i - 1];
      const auto kind = static_cast<std::size_t>(mark.kind);
      nests_[i - 1] = 2 + lowest[kind] <= 0;
      const int step = mark.side == Side::opens ? 1 : -1;
      lowest[kind] = std::min(step, step + lowest[kind]);
      const bool single_close = mark.kind == QuoteMark::single_mark && mark.side != Side::opens;
      if (single_close && !last_single_close_) last_single_close_ = i - 1;
    }
  }

  void take(std::size_t i) {
    const Mark& mark = marks_[i];
    const auto at = open_position(mark.kind);
    const bool opens = mark.side == Side::opens || (mark.side == Side::either && !at);
    if (mark.kind == QuoteMark::single_mark) return take_single(i, at.has_value());
    if (!opens) return close(mark, at);
    if (at && !nests(i)) {
      while (open_.size() > *at) leave_unclosed(mark.token);
    }
    open(mark);
  }

  void open(const Mark& mark) {
    if (open_.size() < deepest) open_.push_back(mark);
  }

  /// Whether a mark that opens while one of its kind is open begins an inner quote: both are closed later on.
  /// Otherwise the closing mark of the first one is missing.
  bool nests(std::size_t i) const { return nests_[i]; }

  /// Single marks are mostly apostrophes: one opens only before a word and with a closing one in sight.
  void take_single(std::size_t i, bool is_open) {
    const Mark& mark = marks_[i];
    if (!is_open) {
      if (mark.side == Side::opens && has_single_close(i)) open(mark);
      return;
    }
    if (mark.side == Side::opens) return;
    if (is_plural_possessive(mark.token) && has_single_close(i)) return;
    close(mark, open_position(QuoteMark::single_mark));
  }

  /// "officials' plan": after an s and before a word that goes on.
  bool is_plural_possessive(Token t) const {
    if (char_left(t).code_point != 's' || t + 1 >= paragraph_.end) return false;
    return char_at(text_, tokens_[t + 1].begin).kind == CharClass::lower;
  }

  bool has_single_close(std::size_t i) const { return last_single_close_ && *last_single_close_ > i; }

  void close(const Mark& mark, std::optional<std::size_t> at) {
    if (!at) {
      if (mark.kind != QuoteMark::single_mark && quotes_.empty() && open_.empty()) add_headless(mark);
      return;
    }
    while (open_.size() > *at + 1) drop_or_leave(mark.token);
    quotes_.push_back({{open_.back().token, mark.token + 1}, mark.kind, true, true, {}, {}});
    open_.pop_back();
  }

  /// A closing mark alone is believed where it hugs its words.
  void add_headless(const Mark& mark) {
    if (mark.side != Side::closes || mark.token == paragraph_.begin) return;
    quotes_.push_back({{paragraph_.begin, mark.token + 1}, mark.kind, false, true, {}, {}});
  }

  void drop_or_leave(Token end) {
    if (open_.back().kind == QuoteMark::single_mark)
      open_.pop_back();
    else
      leave_unclosed(end);
  }

  void leave_unclosed(Token end) {
    const Mark mark = open_.back();
    open_.pop_back();
    if (mark.kind == QuoteMark::single_mark || mark.token + 1 >= end) return;
    quotes_.push_back({{mark.token, end}, mark.kind, true, false, {}, {}});
  }

  void sort_and_link() {
    std::sort(quotes_.begin(), quotes_.end(), [](const Quote& a, const Quote& b) {
      return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
    });
    std::vector<std::uint32_t> around;  // quotes that may hold the next one, outermost first
    for (std::uint32_t i = 0; i < quotes_.size(); ++i) {
      while (!around.empty() && quotes_[around.back()].range.end < quotes_[i].range.end) around.pop_back();
      if (!around.empty()) quotes_[i].parent = around.back();
      around.push_back(i);
    }
  }

  std::string_view text_;
  const std::vector<Span>& tokens_;
  Range paragraph_;
  std::vector<Mark> marks_;
  std::vector<bool> nests_;                            ///< by mark
  std::array<std::size_t, quote_mark_count> count_{};  ///< marks so far, by kind
  std::optional<std::size_t> last_single_close_;       ///< position in marks_
  std::vector<Mark> open_;
  std::vector<Quote> quotes_;
};

/// The tokens of the blocks, in order.
std::vector<Range> paragraphs(const Document& d) {
  std::vector<Range> out;
  for (std::size_t s = 0; s < d.sentences.size(); ++s) {
    if (s > 0 && d.blocks[s] == d.blocks[s - 1])
      out.back().end = d.sentences[s].end;
    else
      out.push_back(d.sentences[s]);
  }
  return out;
}

}  // namespace

std::optional<std::uint32_t> Quotes::outermost(Token t) const {
  if (innermost_at[t] < 0) return std::nullopt;
  auto at = static_cast<std::uint32_t>(innermost_at[t]);
  while (quotes[at].parent) at = *quotes[at].parent;
  return at;
}

std::vector<Quote> pair_quotes(std::string_view text, const std::vector<Span>& tokens, Range paragraph) {
  return Pairing(text, tokens, paragraph).run();
}

Quotes find_quotes(const Document& document) {
  Quotes out;
  out.innermost_at.assign(document.size(), -1);
  std::optional<std::uint32_t> unclosed;  // the quote that the paragraph before left open at its end
  for (const Range paragraph : paragraphs(document)) {
    const auto first = static_cast<std::uint32_t>(out.quotes.size());
    for (Quote quote : pair_quotes(document.article.text, document.tokens, paragraph)) {
      if (quote.parent) *quote.parent += first;
      if (unclosed && quote.range.begin == paragraph.begin && !quote.parent) quote.continues = unclosed;
      out.quotes.push_back(quote);
    }
    unclosed.reset();
    for (std::uint32_t i = first; i < out.quotes.size(); ++i) {
      const Quote& quote = out.quotes[i];
      if (!quote.closed && !quote.parent && quote.range.end == paragraph.end) unclosed = i;
      std::fill(out.innermost_at.begin() + quote.range.begin, out.innermost_at.begin() + quote.range.end,
                static_cast<std::int32_t>(i));
    }
  }
  return out;
}

}  // namespace newsgraph
