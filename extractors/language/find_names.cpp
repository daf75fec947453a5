#include "extractors/language/find_names.hpp"

#include "extractors/language/hints.hpp"

namespace newsgraph {
namespace {

constexpr Word outside{};

struct Context {
  const NameInput& sentence;
  std::size_t at;

  const Word& word(int offset) const {
    const auto j = static_cast<std::ptrdiff_t>(at) + offset;
    return j < 0 || j >= std::ssize(sentence.words) ? outside : sentence.words[static_cast<std::size_t>(j)];
  }
  PosPair tag(int offset) const {
    const auto j = static_cast<std::ptrdiff_t>(at) + offset;
    return j < 0 || j >= std::ssize(sentence.tags) ? no_pos : sentence.tags[static_cast<std::size_t>(j)];
  }
};

}  // namespace

NameTag name_tag(std::size_t c) {
  if (c == 0) return {};
  return {static_cast<NameType>((c + 1) / 2), c % 2 == 1};
}

std::size_t name_class(NameTag tag) {
  if (tag.type == NameType::none) return 0;
  return 2 * static_cast<std::size_t>(tag.type) - (tag.begin ? 1 : 0);
}

bool may_follow(std::size_t previous, std::size_t next) {
  const bool inside = next != 0 && next % 2 == 0;
  return !inside || previous == next || previous + 1 == next;
}

void name_features(const NameInput& sentence, std::size_t i, std::span<const std::uint8_t> classes,
                   FeatureVector& out) {
  const Context c{sentence, i};
  const Word& w = c.word(0);
  const std::uint64_t previous = i > 0 ? classes[i - 1] : 9;
  const std::uint64_t previous2 = i > 1 ? classes[i - 2] : 9;
  const std::uint64_t caps = capitals_class(w, i == 0);
  out.add(0, 0);
  out.add(1, w.form);
  out.add(2, w.lower);
  out.add(3, w.shape, caps);
  for (std::uint32_t n = 0; n < 3; ++n) out.add(4 + n, w.prefixes[n], caps);
  for (std::uint32_t n = 0; n < 4; ++n) out.add(7 + n, w.suffixes[n], caps);
  out.add(11, w.cluster, caps);
  out.add(12, w.coarse_cluster, caps);
  out.add(13, c.tag(0));
  out.add(14, c.tag(-1), c.tag(0), c.tag(1));
  out.add(15, previous);
  out.add(16, previous, previous2, c.tag(0));
  out.add(17, previous, w.lower);
  out.add(18, previous, caps, c.word(1).flags & 7U);
  for (int k = -2; k <= 2; ++k) {
    const auto offset = static_cast<std::uint32_t>(k + 2);
    out.add(20 + offset, c.word(k).lower);
    out.add(25 + offset, c.word(k).cluster, previous);
    out.add(30 + offset, c.tag(k), previous);
    out.add(35 + offset, c.word(k).shape, caps);
  }
  out.add(40, c.word(-1).lower, w.lower);
  out.add(41, w.lower, c.word(1).lower);
  out.add(42, c.word(-1).lower, caps, previous);
  out.add(43, c.word(1).lower, caps, previous);
  out.add(44, c.word(-1).lower, c.word(1).lower, caps);
  out.add(45, c.word(1).suffixes[3], caps, previous);
  out.add(46, c.word(-1).shape, w.shape, c.word(1).shape);
  out.add(47, c.word(-1).cluster, w.cluster, c.word(1).cluster);
  out.add(48, c.word(1).lower, c.word(2).lower, caps);
  out.add(50, w.phrase, caps, c.tag(0));
  out.add(51, w.phrase, previous);
  out.add(52, w.hints, caps);
  out.add(53, c.word(-1).phrase, w.phrase, c.word(1).phrase);
  out.add(54, w.phrase, w.lower);
  out.add(55, c.word(1).phrase, c.tag(1), previous, caps);
  out.add(56, c.word(-1).phrase, previous, caps);
  out.add(57, w.phrase, c.word(-1).lower);
  out.add(58, w.hints & hint::names, c.word(1).hints & hint::names, caps);
  out.add(59, w.usage, caps, previous);
  out.add(49, c.word(-2).lower, c.word(-1).lower, caps);
}

void find_names_in_sentence(const NameInput& sentence, const NameFinder& finder, std::span<std::uint8_t> classes) {
  FeatureVector features;
  std::size_t previous = 0;
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    Scores scores{};
    features.clear();
    name_features(sentence, i, classes, features);
    finder.weights.add_scores(features.view(), scores);
    std::size_t best = 0;
    for (std::size_t k = 1; k < name_class_count; ++k) {
      if (scores[k] > scores[best] && may_follow(previous, k)) best = k;
    }
    classes[i] = static_cast<std::uint8_t>(best);
    previous = best;
  }
}

std::vector<NameTag> find_names(const Document& document, std::span<const Word> words, std::span<const PosPair> tags,
                                const NameFinder& finder) {
  std::vector<std::uint8_t> classes(document.size(), 0);
  for (const Range s : document.sentences) {
    find_names_in_sentence({words.subspan(s.begin, s.size()), tags.subspan(s.begin, s.size())}, finder,
                           std::span(classes).subspan(s.begin, s.size()));
  }
  std::vector<NameTag> names;
  names.reserve(classes.size());
  for (const std::uint8_t c : classes) names.push_back(name_tag(c));
  return names;
}

}  // namespace newsgraph
