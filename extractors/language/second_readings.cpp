// Must mend: "The ministry claims the bridge stands." with "claims" taken for a noun, "Some called for younger
// leadership." with "called" taken for a participle, "Two officers, convicted of fraud, appealed." with "convicted"
// taken for the predicate, "On Tuesday, Anna Berg announced ..." with the name taken for an apposition. Must leave:
// headlines
// ("Five killed in crash"), fragments without a period, sentences with a copula.
#include "extractors/language/second_readings.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace newsgraph {
namespace {

constexpr std::size_t shortest_sentence = 5;  ///< words, the period included
constexpr std::size_t most_candidates = 3;    ///< words tried per sentence
constexpr std::size_t most_choices = 4;       ///< of the parser, tried per sentence
/// How much less likely, as a power of e, another move may be; chosen on EWT dev and GUM dev.
constexpr std::int32_t widest_choice = 2 * Network::score_scale;
/// The same of another tag. The treebanks, which have fragments, like half of it as well or better (0.1 LAS); in news a
/// sentence has its finite verb.
constexpr std::int32_t widest_margin = 10 * Network::score_scale;

bool is_finite(Xpos x) { return x == Xpos::vbd || x == Xpos::vbz || x == Xpos::vbp || x == Xpos::md; }

/// Which readings are tried: of words as finite verbs, or of finite verbs as participles.
enum class Wanted : std::uint8_t { finite, participle };

/// The tag that a word tagged otherwise may have, by its form.
std::optional<Xpos> other_reading(Xpos x, const Word& word, Wanted wanted) {
  if (wanted == Wanted::participle) return x == Xpos::vbd ? std::optional(Xpos::vbn) : std::nullopt;
  static const std::uint32_t ed = hash_bytes("ed");
  if (x == Xpos::jj && word.suffixes[1] == ed) return Xpos::vbd;
  switch (x) {
    case Xpos::vbn: return Xpos::vbd;
    case Xpos::nns: return Xpos::vbz;
    case Xpos::nn:
    case Xpos::vb: return Xpos::vbp;
    default: return std::nullopt;
  }
}

struct Reading {
  std::size_t word = 0;  ///< in the sentence
  PosPair tag = no_pos;
  int margin = 0;  ///< score that it lacks to the tagger's choice
};

class SecondReader {
 public:
  SecondReader(std::span<const Word> words, SentenceTagger& tagger, std::span<const PosPair> tags)
      : words_(words), tagger_(tagger), tags_(tags) {
    tagger_.set(words);
  }

  /// Words of the sentence that may be what is wanted, the likeliest first.
  std::vector<Reading> candidates(Wanted what) {
    std::vector<Reading> out;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const auto wanted = other_reading(xpos_of(tags_[i]), words_[i], what);
      if (!wanted) continue;
      if (const auto reading = read_as(i, pos_pair(Upos::verb, *wanted)); reading && reading->margin <= widest_margin) {
        out.push_back(*reading);
      }
    }
    std::stable_sort(out.begin(), out.end(), [](const Reading& a, const Reading& b) { return a.margin < b.margin; });
    if (out.size() > most_candidates) out.resize(most_candidates);
    return out;
  }

  /// Nothing where the tagger does not know the tag.
  std::optional<Reading> read_as(std::size_t i, PosPair wanted) {
    const std::span<const PosPair> labels = tagger_.labels();
    const auto label = std::find(labels.begin(), labels.end(), wanted);
    const auto chosen = std::find(labels.begin(), labels.end(), tags_[i]);
    if (label == labels.end() || chosen == labels.end()) return std::nullopt;
    const ClassScores scores = tagger_.score(i, tags_);
    const auto score = [&](auto it) { return scores[static_cast<std::size_t>(it - labels.begin())]; };
    return Reading{i, wanted, score(chosen) - score(label)};
  }

 private:
  std::span<const Word> words_;
  SentenceTagger& tagger_;
  std::span<const PosPair> tags_;
};

bool has_child(const Dependencies& tree, Range s, Token head, std::initializer_list<Relation> relations) {
  for (Token t = s.begin; t < s.end; ++t) {
    const bool wanted = std::find(relations.begin(), relations.end(), tree.relations[t]) != relations.end();
    if (t != head && tree.heads[t] == head && wanted) return true;
  }
  return false;
}

Token root_of(const Dependencies& tree, Range s) {
  for (Token t = s.begin; t < s.end; ++t) {
    if (tree.heads[t] == t) return t;
  }
  return s.begin;
}

/// The root is a finite verb, a verb with its auxiliary, or a predicate with a copula.
bool has_finite_root(const Dependencies& tree, Range s, std::span<const PosPair> tags) {
  const Token root = root_of(tree, s);
  if (has_child(tree, s, root, {Relation::cop, Relation::aux, Relation::aux_pass})) return true;
  const Xpos x = xpos_of(tags[root]);
  return is_finite(x) || (x == Xpos::vb && upos_of(tags[root]) == Upos::verb);  // "Call now."
}

/// Tree of one sentence, its first word token `begin`: word i has a subject before it.
bool has_subject(const Dependencies& tree, std::size_t i, Token begin) {
  for (std::size_t k = 0; k < i; ++k) {
    const bool subject = main_relation(tree.relations[k]) == Relation::nsubj || tree.relations[k] == Relation::expl;
    if (subject && tree.heads[k] == begin + static_cast<Token>(i)) return true;
  }
  return false;
}

bool ends_in_period(const Document& d, Range s) {
  for (Token t = s.end; t > s.begin && s.end - t < 3; --t) {
    if (d.text(t - 1) == ".") return true;
  }
  return false;
}

/// A tree of one sentence.
Dependencies tree_of(const ParserState& state, Token begin) {
  Dependencies out;
  append_tree(state, begin, out);
  return out;
}

bool is_clause(Relation r) {
  return r == Relation::root || r == Relation::ccomp || r == Relation::parataxis || r == Relation::advcl ||
         r == Relation::acl_relcl || r == Relation::advcl_relcl;
}

/// What a tree should not have: a root that is not finite, clauses with a finite verb and no subject or two of them, a
/// finite verb joined to another without "and".
std::size_t count_faults(const Dependencies& tree, Range s, std::span<const PosPair> tags) {
  std::size_t n = has_finite_root(tree, s, tags) ? 0 : 1;
  for (Token t = s.begin; t < s.end; ++t) {
    if (upos_of(tags[t]) != Upos::verb || !is_finite(xpos_of(tags[t]))) continue;
    if (tree.relations[t] == Relation::conj && !has_child(tree, s, t, {Relation::cc, Relation::nsubj, Relation::conj}))
      ++n;
    if (!is_clause(tree.relations[t])) continue;
    std::array<std::size_t, 2> n_subjects{};  // real ones; "there" and "it"
    for (Token child = s.begin; child < s.end; ++child) {
      if (tree.heads[child] != t || child == t) continue;
      const Relation r = main_relation(tree.relations[child]);
      n_subjects[0] += r == Relation::nsubj || r == Relation::csubj ? 1 : 0;
      n_subjects[1] += r == Relation::expl ? 1 : 0;
    }
    n += n_subjects[0] > 1 || n_subjects[0] + n_subjects[1] == 0 ? 1 : 0;
  }
  return n;
}

class Rereader {
 public:
  Rereader(const Document& document, std::span<const Word> words, SentenceTagger& tagger, SentenceParser& parser,
           std::vector<PosPair>& tags, Dependencies& tree)
      : document_(document), words_(words), tagger_(tagger), parser_(parser), tags_(tags), tree_(tree) {}

  void read(Range s) {
    if (s.size() < shortest_sentence || !ends_in_period(document_, s)) return;
    const std::size_t n_faults = count_faults(tree_, s, tags_);
    if (n_faults == 0) return;
    const auto is_better = [&](const Dependencies& tree, std::size_t) {
      return count_faults(tree, {0, s.size()}, std::span(tags_).subspan(s.begin, s.size())) < n_faults;
    };
    const auto is_predicate = [](const Dependencies& tree, std::size_t word) {
      return tree.heads[word] == word && has_subject(tree, word, 0);
    };
    SentenceParser::Trace first = parser_.trace();
    const bool mended = has_finite_root(tree_, s, tags_) ? try_tags(s, Wanted::participle, is_better)
                                                         : try_tags(s, Wanted::finite, is_predicate);
    if (mended) return;
    parser_.go_back_to(input(s), std::move(first));
    try_choices(s, [&](const Dependencies& tree) { return is_better(tree, 0); });
  }

 private:
  ParserInput input(Range s) const {
    return {words_.subspan(s.begin, s.size()), std::span(tags_).subspan(s.begin, s.size())};
  }

  /// Puts the tree of the sentence, counted from its first word, in place of the old one.
  void take(const Dependencies& again, Range s) {
    for (Token t = 0; t < s.size(); ++t) tree_.heads[s.begin + t] = s.begin + again.heads[t];
    std::copy(again.relations.begin(), again.relations.end(), tree_.relations.begin() + s.begin);
  }

  /// Reads one word as what is wanted; the first tree that is `good`, given the word, stands. Of words read as the
  /// predicate the parser's close choices are tried too.
  template <class Test>
  bool try_tags(Range s, Wanted what, const Test& good) {
    const auto own = std::span(tags_).subspan(s.begin, s.size());
    for (const Reading& reading : SecondReader(words_.subspan(s.begin, s.size()), tagger_, own).candidates(what)) {
      const PosPair first = std::exchange(own[reading.word], reading.tag);
      const auto test = [&](const Dependencies& tree) { return good(tree, reading.word); };
      const Dependencies again = tree_of(parser_.parse(input(s)), 0);
      if (test(again)) {
        take(again, s);
        return true;
      }
      if (what == Wanted::finite && try_choices(s, test)) return true;
      own[reading.word] = first;
    }
    return false;
  }

  /// Changes one of the closest choices of the last parse; the first tree that is `good` stands.
  template <class Test>
  bool try_choices(Range s, const Test& good) {
    std::vector<Choice> closest(parser_.choices().begin(), parser_.choices().end());
    std::stable_sort(closest.begin(), closest.end(),
                     [](const Choice& a, const Choice& b) { return a.margin < b.margin; });
    if (closest.size() > most_choices) closest.resize(most_choices);
    for (const Choice& choice : closest) {
      if (choice.margin > widest_choice) return false;
      const Dependencies again = tree_of(parser_.parse_again(choice), 0);
      if (!good(again)) continue;
      take(again, s);
      return true;
    }
    return false;
  }

  const Document& document_;
  std::span<const Word> words_;
  SentenceTagger& tagger_;
  SentenceParser& parser_;
  std::vector<PosPair>& tags_;
  Dependencies& tree_;
};

}  // namespace

void try_second_reading(const Document& document, Range sentence, std::span<const Word> words, SentenceTagger& tagger,
                        SentenceParser& parser, std::vector<PosPair>& tags, Dependencies& tree) {
  if (tagger.labels().empty() || !parser.knows_something()) return;
  Rereader(document, words, tagger, parser, tags, tree).read(sentence);
}

}  // namespace newsgraph
