#include "extractors/language/tag.hpp"

#include "extractors/language/hints.hpp"

#include <algorithm>

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

}  // namespace

void tag_features(std::span<const Word> sentence, std::size_t i, std::span<const PosPair> tags, FeatureVector& out) {
  const Word& w = sentence[i];
  const Word& before = word_at(sentence, i, -1);
  const Word& before2 = word_at(sentence, i, -2);
  const Word& after = word_at(sentence, i, 1);
  const Word& after2 = word_at(sentence, i, 2);
  const PosPair t1 = tag_at(tags, i, 1);
  const PosPair t2 = tag_at(tags, i, 2);
  const std::uint64_t t12 = static_cast<std::uint64_t>(t1) << 16U | t2;
  const std::uint64_t caps = capitals_class(w, i == 0);
  out.add(0, 0);
  out.add(1, w.form);
  out.add(2, w.lower);
  out.add(3, w.shape, caps);
  for (std::uint32_t n = 0; n < 3; ++n) out.add(4 + n, w.prefixes[n]);
  for (std::uint32_t n = 0; n < 4; ++n) out.add(7 + n, w.suffixes[n], w.flags & (Word::capitalised | Word::in_title));
  out.add(11, w.cluster);
  out.add(12, w.coarse_cluster, caps);
  out.add(13, t1);
  out.add(14, t12);
  out.add(15, t1, w.lower);
  out.add(16, t12, w.lower);
  out.add(17, t1, w.suffixes[2], caps);
  out.add(18, t12, w.suffixes[1]);
  out.add(19, before.lower);
  out.add(20, before.lower, w.lower);
  out.add(21, after.lower);
  out.add(22, after.lower, w.lower);
  out.add(23, after.suffixes[2]);
  out.add(24, after.cluster, w.lower);
  out.add(25, after.cluster, t1);
  out.add(26, after2.lower);
  out.add(27, before2.lower);
  out.add(28, before.suffixes[2]);
  out.add(29, after.cluster);
  out.add(30, before.cluster, w.cluster);
  out.add(31, w.cluster, after.cluster);
  out.add(32, after.flags & 7U, caps, t1);
  out.add(33, w.suffixes[2], after.suffixes[1]);
  out.add(34, after.coarse_cluster, after2.coarse_cluster, w.lower);
  out.add(35, t1, w.cluster, after.coarse_cluster);
  out.add(36, after.lower, after2.lower);
  out.add(37, w.suffixes[3], t1);
  out.add(38, after.shape, w.shape, before.shape);
  out.add(39, w.usage, t1);
  out.add(40, after.usage);
  out.add(41, w.usage, after.usage);
  out.add(42, t1, w.usage, after.usage);
  out.add(43, t12, w.usage, after.usage);
  out.add(44, w.lower, after.usage);
  out.add(45, after.usage, after2.usage);
  out.add(46, w.usage, after.usage, after2.usage);
  out.add(47, w.suffixes[2], after.usage);
  out.add(48, t1, w.suffixes[3], after.usage);
  out.add(49, w.lower, t1, after.lower);
  out.add(50, after.usage, caps, t1);
  out.add(52, w.lower, caps);
  const std::uint64_t known =
      static_cast<std::uint64_t>(w.hints & (hint::parts_of_speech | hint::names)) << 8U | w.ending;
  const std::uint64_t known_after =
      static_cast<std::uint64_t>(after.hints & hint::parts_of_speech) << 8U | after.ending;
  out.add(53, known, caps);
  out.add(54, known, t1);
  out.add(55, known, t12);
  out.add(56, known, w.suffixes[2]);
  out.add(57, known_after, t1);
  out.add(58, known, after.usage, known_after);
  out.add(59, w.phrase, caps);
  out.add(60, known, t1, after.usage);
  out.add(51, before.usage, w.usage, after.usage);
}

void tag_sentence(std::span<const Word> sentence, const Tagger& tagger, std::span<PosPair> tags) {
  FeatureVector features;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    Scores scores{};
    features.clear();
    tag_features(sentence, i, tags, features);
    tagger.weights.prefetch(features.view());
    tagger.weights.add_scores(features.view(), scores);
    const auto best = std::max_element(scores.begin(), scores.begin() + std::ssize(tagger.labels));
    tags[i] = tagger.labels[static_cast<std::size_t>(best - scores.begin())];
  }
}

std::vector<PosPair> tag(const Document& document, std::span<const Word> words, const Tagger& tagger) {
  std::vector<PosPair> tags(document.size(), pos_pair(Upos::x, Xpos::fw));
  if (tagger.labels.empty()) return tags;
  for (const Range s : document.sentences) {
    tag_sentence(words.subspan(s.begin, s.size()), tagger, std::span(tags).subspan(s.begin, s.size()));
  }
  return tags;
}

}  // namespace newsgraph
