#include "extractors/language/tag.hpp"

#include "extractors/language/hints.hpp"

#include <algorithm>
#include <array>

namespace newsgraph {
namespace {

constexpr Word outside{};

const Word& word_at(std::span<const Word> sentence, std::size_t i, int offset) {
  const auto j = static_cast<std::ptrdiff_t>(i) + offset;
  return j < 0 || j >= std::ssize(sentence) ? outside : sentence[static_cast<std::size_t>(j)];
}

PosPair tag_at(std::span<const PosPair> tags, std::size_t i, std::size_t back) {
  return i < back ? no_pos : tags[i - back];
}

/// Templates of a word at one place, the last of them the word's own.
constexpr std::uint32_t templates_per_word = 17;
constexpr std::array<int, 6> offsets = {0, 1, -1, 2, -2, 3};

/// What dictionaries say.
std::uint64_t known_of(const Word& w) {
  return static_cast<std::uint64_t>(w.hints & (hint::parts_of_speech | hint::names)) << 8U | w.ending;
}

/// A word as it is seen from `offset` words away.
void add_word(const Word& w, int offset, std::uint64_t capitals, std::uint32_t t, FeatureVector& out) {
  out.add(t++, w.lower);
  out.add(t++, capitals);
  out.add(t++, w.suffixes[2]);
  out.add(t++, w.usage);
  out.add(t++, w.cluster);
  out.add(t++, w.sense);
  out.add(t++, known_of(w));
  out.add(t++, w.coarse_cluster);
  if (offset < -1 || offset > 1) return;
  out.add(t++, w.suffixes[0]);
  out.add(t++, w.suffixes[1]);
  out.add(t++, w.suffixes[3]);
  out.add(t++, w.shape, capitals);
  out.add(t++, w.phrase, capitals);
  if (offset != 0) return;
  out.add(t++, w.form);
  for (const std::uint32_t prefix : w.prefixes) out.add(t++, prefix);
}

enum class Part : std::uint8_t { word, context };

/// What the word at offset k adds.
void add_word_at(std::span<const Word> sentence, std::size_t i, std::size_t k, FeatureVector& out) {
  const Word& w = word_at(sentence, i, offsets[k]);
  const bool opens_sentence = static_cast<std::ptrdiff_t>(i) + offsets[k] == 0;
  add_word(w, offsets[k], capitals_class(w, opens_sentence), templates_per_word * static_cast<std::uint32_t>(k), out);
}

/// What the words have in common, and the tags before; in the order of the templates those that are wanted: what the
/// word alone says, or the rest.
template <class Wanted>
void add_context(std::span<const Word> sentence, std::size_t i, std::span<const PosPair> tags, const Wanted& wanted,
                 FeatureVector& out) {
  std::uint32_t t = templates_per_word * offsets.size();
  const auto add = [&](Part part, auto... values) {
    if (wanted(part)) out.add(t, static_cast<std::uint64_t>(values)...);
    ++t;
  };
  const Word& w = sentence[i];
  const Word& after = word_at(sentence, i, 1);
  const PosPair before = tag_at(tags, i, 1), before_2 = tag_at(tags, i, 2);
  add(Part::word, 0);  // of every word
  add(Part::context, before);
  add(Part::context, before_2);
  add(Part::context, tag_at(tags, i, 3));
  add(Part::context, std::uint64_t{before} << 16U | before_2);
  add(Part::context, before, w.lower);
  add(Part::context, before, w.usage);
  add(Part::context, w.usage, after.usage);
  add(Part::context, before, w.usage, after.usage);
  // Capitals with the rest: what makes a name of a word that nobody knows.
  const std::uint64_t capitals = capitals_class(w, i == 0);
  add(Part::word, capitals, w.usage);
  add(Part::word, capitals, w.lower);
  add(Part::word, capitals, w.suffixes[1]);
  add(Part::word, capitals, w.suffixes[3]);
  add(Part::context, capitals, before);
  add(Part::context, capitals, w.usage, before);
  add(Part::context, capitals, after.usage, capitals_class(after, false));
  add(Part::word, capitals, known_of(w));
  add(Part::word, capitals, w.coarse_sense, w.usage);
}

}  // namespace

void tag_features(std::span<const Word> sentence, std::size_t i, std::span<const PosPair> tags, FeatureVector& out) {
  for (std::size_t k = 0; k < offsets.size(); ++k) add_word_at(sentence, i, k, out);
  add_context(
      sentence, i, tags, [](Part) { return true; }, out);
}

void SentenceTagger::set(std::span<const Word> sentence) {
  sentence_ = sentence;
  hashes_.clear();
  for (const Word& w : sentence) hashes_.push_back(hash_word(w));
}

/// Of what the word at offset k from word i adds.
std::uint64_t SentenceTagger::word_key(std::size_t i, std::size_t k) const {
  const auto j = static_cast<std::ptrdiff_t>(i) + offsets[k];
  const bool no_word = j < 0 || j >= std::ssize(hashes_);
  const std::uint64_t word = no_word ? 0 : hashes_[static_cast<std::size_t>(j)];
  return mix_bits(combine(word, 2 * k + (j == 0 ? 1 : 0)));
}

ClassScores SentenceTagger::score(std::size_t i, std::span<const PosPair> tags) {
  const auto add_part = [&](Part wanted) {
    add_context(
        sentence_, i, tags, [wanted](Part part) { return part == wanted; }, layer_.features());
  };
  for (std::size_t k = 0; k < offsets.size(); ++k) {
    if (i + 1 < hashes_.size()) layer_.prefetch(word_key(i + 1, k));
  }
  for (std::size_t k = 0; k < offsets.size(); ++k) {
    if (layer_.find(word_key(i, k))) continue;
    add_word_at(sentence_, i, k, layer_.features());
    if (offsets[k] == 0) add_part(Part::word);
    layer_.end_part();
  }
  add_part(Part::context);
  Scores hidden;
  layer_.sum(hidden);
  ClassScores scores{};
  tagger_.network.score(hidden, scores);
  return scores;
}

void SentenceTagger::tag(std::span<const Word> sentence, std::span<PosPair> tags) {
  set(sentence);
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const ClassScores scores = score(i, tags);
    const auto best = std::max_element(scores.begin(), scores.begin() + std::ssize(tagger_.labels));
    tags[i] = tagger_.labels[static_cast<std::size_t>(best - scores.begin())];
  }
}

namespace {

/// A word with a capital that neither the training text nor dictionaries nor the word vectors have is a name, whatever
/// its ending looks like ("Kowalczyk quickly ...").
bool is_new_name(const Word& w) {
  const bool unknown = w.usage == 0 && w.cluster == 0 && w.sense == 0 && w.hints == 0;
  return unknown && (w.flags & Word::capitalised) != 0 && (w.flags & (Word::has_digit | Word::in_title)) == 0;
}

}  // namespace

std::vector<PosPair> tag(const Document& document, std::span<const Word> words, SentenceTagger& tagger) {
  std::vector<PosPair> tags(document.size(), pos_pair(Upos::x, Xpos::fw));
  if (tagger.labels().empty()) return tags;
  for (const Range s : document.sentences) {
    tagger.tag(words.subspan(s.begin, s.size()), std::span(tags).subspan(s.begin, s.size()));
  }
  for (std::size_t t = 0; t < tags.size(); ++t) {
    const Upos upos = upos_of(tags[t]);
    const bool no_noun = upos == Upos::adv || upos == Upos::adj || upos == Upos::verb || upos == Upos::intj;
    if (no_noun && is_new_name(words[t])) tags[t] = pos_pair(Upos::propn, Xpos::nnp);
  }
  return tags;
}

}  // namespace newsgraph
