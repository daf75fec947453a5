#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "extractors/language/find_names.hpp"
#include "extractors/language/name_votes.hpp"

using namespace newsgraph;

namespace {

constexpr NameType per = NameType::person, org = NameType::organization, loc = NameType::location;

/// "O B-PER I-PER" as classes and back.
std::string round_trip(const std::vector<NameTag>& tags) {
  std::string out;
  for (const std::uint8_t c : name_classes(tags)) {
    const NameTag tag = name_tag(c);
    static constexpr std::string_view names[] = {"O", "PER", "ORG", "LOC"};
    out += (out.empty() ? "" : " ") +
           std::string(tag.begin                    ? "B-"
                       : tag.type == NameType::none ? ""
                                                    : "I-") +
           std::string(names[static_cast<std::size_t>(tag.type)]);
  }
  return out;
}

std::size_t place(NameType type, NamePlace p) { return name_class(type, p); }

}  // namespace

TEST_CASE("BIO goes into places and back") {
  CHECK(round_trip({{}, {per, true}, {per, false}, {per, false}, {}}) == "O B-PER I-PER I-PER O");
  CHECK(round_trip({{org, true}, {loc, true}, {loc, true}, {loc, false}}) == "B-ORG B-LOC B-LOC I-LOC");
  CHECK(name_classes(std::vector<NameTag>{{per, true}, {per, true}, {per, false}}) ==
        std::vector<std::uint8_t>{4, 1, 3});  // only, begin, last
}

TEST_CASE("what may follow what") {
  const std::size_t begin = place(per, NamePlace::begin), inside = place(per, NamePlace::inside);
  const std::size_t last = place(per, NamePlace::last), only = place(per, NamePlace::only);
  CHECK(may_follow(begin, inside));
  CHECK(may_follow(begin, last));
  CHECK_FALSE(may_follow(begin, 0));
  CHECK_FALSE(may_follow(begin, only));
  CHECK_FALSE(may_follow(begin, place(org, NamePlace::last)));
  CHECK(may_follow(last, 0));
  CHECK(may_follow(only, place(org, NamePlace::begin)));
  CHECK_FALSE(may_follow(0, inside));
  CHECK(may_end(last));
  CHECK_FALSE(may_end(begin));
}

TEST_CASE("the best names fit together, whatever the words say one by one") {
  std::vector<NameScores> words(3);
  words[0][place(per, NamePlace::begin)] = 10;
  words[1][place(loc, NamePlace::last)] = 9;  // would be the best by itself, but no PER ends as a LOC
  words[1][place(per, NamePlace::last)] = 8;
  words[2][place(org, NamePlace::begin)] = 7;  // nothing can end it
  words[2][place(org, NamePlace::only)] = 3;
  std::vector<std::uint8_t> classes(3);
  best_names(words, NameSteps{}, classes);
  CHECK(classes == std::vector<std::uint8_t>{static_cast<std::uint8_t>(place(per, NamePlace::begin)),
                                             static_cast<std::uint8_t>(place(per, NamePlace::last)),
                                             static_cast<std::uint8_t>(place(org, NamePlace::only))});
  NameSteps steps{};
  steps[place(per, NamePlace::last)][place(org, NamePlace::only)] = -5;  // a step may cost more than the word gains
  best_names(words, steps, classes);
  CHECK(classes[2] == 0);
  best_names({}, steps, {});
}

TEST_CASE("a word hears what the others of its kind are, not itself") {
  std::vector<Word> words(4);
  for (std::size_t i = 0; i < words.size(); ++i) {
    words[i].key = i == 3 ? 8 : 7;  // the same word three times, and another one
    words[i].flags = Word::capitalised;
  }
  const std::vector<PosPair> tags(4, pos_pair(Upos::propn, Xpos::nnp));
  const std::vector<Range> sentences = {{0, 1}, {1, 2}, {2, 4}};
  NameVotes votes;
  FeatureVector features;
  const auto only = static_cast<std::uint8_t>(place(per, NamePlace::only));
  votes.count(words, tags, std::vector<std::uint8_t>{only, only, 0, 0}, sentences);
  CHECK(votes.add_features(0, {0, 1}, features));  // told by the second one
  const std::size_t n_first = features.view().size();
  CHECK(n_first > 0);
  features.clear();
  CHECK(votes.add_features(2, {2, 4}, features));
  features.clear();
  votes.count(words, tags, std::vector<std::uint8_t>{only, 0, 0, 0}, sentences);
  CHECK_FALSE(
      votes.add_features(0, {0, 1}, features));  // nobody else votes: the others open sentences and are no names
  CHECK(features.view().empty());
}
