#include "extractors/language/find_names.hpp"

#include <algorithm>
#include <limits>

#include "extractors/language/hints.hpp"
#include "extractors/language/name_votes.hpp"

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
  std::uint64_t caps(int offset) const {
    return capitals_class(word(offset), static_cast<std::ptrdiff_t>(at) + offset == 0);
  }
};

void add_word(const Context& c, FeatureVector& out) {
  const Word& w = c.word(0);
  const std::uint64_t caps = c.caps(0);
  out.add(0, 0);
  out.add(1, w.form);
  out.add(2, w.lower);
  out.add(3, w.shape, caps);
  for (std::uint32_t n = 1; n < 3; ++n) out.add(4 + n, w.prefixes[n], caps);
  for (std::uint32_t n = 1; n < 4; ++n) out.add(7 + n, w.suffixes[n], caps);
  out.add(11, w.cluster, caps);
  out.add(12, w.coarse_cluster, caps);
  out.add(13, c.tag(0), caps);
  out.add(14, w.sense, caps);
  out.add(15, w.coarse_sense, caps);
  out.add(16, w.phrase, caps, c.tag(0));
  out.add(17, w.hints, caps);
  out.add(18, w.phrase, w.lower);
  out.add(19, w.usage, caps);
}

void add_neighbours(const Context& c, FeatureVector& out) {
  const Word& w = c.word(0);
  const std::uint64_t caps = c.caps(0);
  for (const int k : {-2, -1, 1, 2}) {
    const auto offset = static_cast<std::uint32_t>(k + 2);
    out.add(20 + offset, c.word(k).lower, caps);
    out.add(25 + offset, c.word(k).cluster, caps);
    out.add(30 + offset, c.tag(k), caps);
    out.add(35 + offset, c.word(k).sense, caps);
    out.add(40 + offset, c.word(k).coarse_sense, c.caps(k), w.coarse_sense);
  }
  out.add(45, c.tag(-1), c.tag(0), c.tag(1));
  out.add(46, c.word(-1).lower, w.lower);
  out.add(47, w.lower, c.word(1).lower);
  out.add(48, c.word(-1).lower, c.word(1).lower, caps);
  out.add(49, c.caps(-1), caps, c.caps(1));
  out.add(50, c.word(-1).shape, w.shape, c.word(1).shape);
  out.add(51, c.word(1).suffixes[3], caps, c.caps(1));
  out.add(52, c.word(-1).sense, w.coarse_sense, caps);
  out.add(53, w.coarse_sense, c.word(1).sense, caps);
  out.add(54, c.word(-1).coarse_sense, w.coarse_sense, c.word(1).coarse_sense, caps);
  out.add(55, c.word(-1).phrase, w.phrase, c.word(1).phrase);
  out.add(56, c.word(1).phrase, c.tag(1), caps);
  out.add(57, c.word(-1).phrase, w.phrase, c.word(-1).lower);
  out.add(58, c.word(-1).hints & hint::names, w.hints & hint::names, c.word(1).hints & hint::names, caps);
  out.add(59, c.word(1).lower, c.word(2).lower, caps);
  out.add(60, c.word(-2).lower, c.word(-1).lower, caps);
  out.add(61, c.word(-1).cluster, w.cluster, c.word(1).cluster);
}

/// Whether the word alone gives a reason to look for a name.
bool stands_out(const NameInput& sentence, std::size_t i) {
  const Word& w = sentence.words[i];
  return (w.flags & Word::capitalised) != 0 || w.phrase != 0 || upos_of(sentence.tags[i]) == Upos::propn;
}

/// Scores of a word that is no name whatever stands around it.
constexpr NameScores no_name = [] {
  NameScores out{};
  for (std::size_t c = 1; c < out.size(); ++c) out[c] = -(1 << 20);
  return out;
}();

}  // namespace

std::size_t name_class(NameType type, NamePlace place) {
  return type == NameType::none ? 0 : 4 * static_cast<std::size_t>(type) - 3 + static_cast<std::size_t>(place);
}

NameTag name_tag(std::size_t c) {
  if (c == 0) return {};
  const auto place = static_cast<NamePlace>((c - 1) % 4);
  return {static_cast<NameType>((c + 3) / 4), place == NamePlace::begin || place == NamePlace::only};
}

std::vector<std::uint8_t> name_classes(std::span<const NameTag> tags) {
  std::vector<std::uint8_t> out;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const bool ends = i + 1 == tags.size() || tags[i + 1].begin || tags[i + 1].type != tags[i].type;
    const NamePlace place =
        tags[i].begin ? (ends ? NamePlace::only : NamePlace::begin) : (ends ? NamePlace::last : NamePlace::inside);
    out.push_back(static_cast<std::uint8_t>(name_class(tags[i].type, place)));
  }
  return out;
}

void name_features(const NameInput& sentence, std::size_t i, FeatureVector& out) {
  const Context c{sentence, i};
  add_word(c, out);
  add_neighbours(c, out);
}

FeatureHash name_step(std::size_t previous) {
  FeatureVector features;
  features.add(90, previous);
  return features.view()[0];
}

void best_names(std::span<const NameScores> words, const NameSteps& steps, std::span<std::uint8_t> classes) {
  constexpr std::int32_t impossible = std::numeric_limits<std::int32_t>::min() / 2;
  std::vector<std::array<std::uint8_t, name_class_count>> from(words.size());
  NameScores total{};
  for (std::size_t i = 0; i < words.size(); ++i) {
    NameScores next;
    next.fill(impossible);
    const std::size_t n_classes = words[i] == no_name ? 1 : name_class_count;  // others could not win
    for (std::size_t c = 0; c < n_classes; ++c) {
      if (i == 0) {
        if (may_follow(0, c)) next[c] = steps[name_class_count][c];
      } else {
        for (std::size_t p = 0; p < name_class_count; ++p) {
          if (!may_follow(p, c) || total[p] + steps[p][c] <= next[c]) continue;
          next[c] = total[p] + steps[p][c];
          from[i][c] = static_cast<std::uint8_t>(p);
        }
      }
      if (next[c] > impossible) next[c] += words[i][c];
    }
    total = next;
  }
  std::size_t best = 0;
  for (std::size_t c = 1; c < name_class_count; ++c) {
    if (may_end(c) && total[c] > total[best]) best = c;
  }
  for (std::size_t i = words.size(); i-- > 0;) {
    classes[i] = static_cast<std::uint8_t>(best);
    best = from[i][best];
  }
}

NameSteps score_steps(const NameFinder& finder) {
  NameSteps steps{};
  for (std::size_t p = 0; p <= name_class_count; ++p) {
    Scores scores{};
    const FeatureHash step = name_step(p);
    finder.weights.add_scores({&step, 1}, scores);
    std::copy_n(scores.begin(), name_class_count, steps[p].begin());
  }
  return steps;
}

void score_names(const NameInput& sentence, const NameFinder& finder, std::span<NameScores> scores) {
  FeatureVector features;
  bool before = false, here = false, after = !sentence.words.empty() && stands_out(sentence, 0);
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    before = here;
    here = after;
    after = i + 1 < sentence.words.size() && stands_out(sentence, i + 1);
    scores[i] = no_name;
    if (!before && !here && !after) continue;
    Scores sums{};
    features.clear();
    name_features(sentence, i, features);
    finder.weights.prefetch(features.view());
    finder.weights.add_scores(features.view(), sums);
    std::copy_n(sums.begin(), name_class_count, scores[i].begin());
  }
}

std::vector<NameTag> find_names(const Document& document, std::span<const Word> words, std::span<const PosPair> tags,
                                const NameFinder& finder) {
  const NameSteps steps = score_steps(finder);
  std::vector<NameScores> scores(document.size());
  std::vector<std::uint8_t> classes(document.size());
  const auto part = [](auto& column, Range s) { return std::span(column).subspan(s.begin, s.size()); };
  for (const Range s : document.sentences) {
    score_names({part(words, s), part(tags, s)}, finder, part(scores, s));
    best_names(part(scores, s), steps, part(classes, s));
  }
  NameVotes votes;
  votes.count(words, tags, classes, document.sentences);
  FeatureVector features;
  for (const Range s : document.sentences) {
    bool changed = false;
    for (Token t = s.begin; t < s.end; ++t) {
      features.clear();
      if (scores[t] == no_name || !votes.add_features(t, s, features)) continue;
      Scores sums{};
      finder.weights.add_scores(features.view(), sums);
      for (std::size_t c = 0; c < name_class_count; ++c) scores[t][c] += sums[c];
      changed = true;
    }
    if (changed) best_names(part(scores, s), steps, part(classes, s));
  }
  std::vector<NameTag> names;
  names.reserve(document.size());
  for (const std::uint8_t c : classes) names.push_back(name_tag(c));
  return names;
}

}  // namespace newsgraph
