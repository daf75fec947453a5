#include "extractors/statements/cue_lexicon.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "graph/error.hpp"

namespace newsgraph {

std::string_view statements_data(std::string_view file);  // extractors/data.cmake

namespace {

constexpr std::array<std::string_view, 4> pos_names = {"verb", "noun", "adj", "adv"};
constexpr std::array<std::string_view, 6> attitude_names = {"assertion", "question",  "order",
                                                            "belief",    "intention", "feeling"};
constexpr std::array<std::string_view, 2> polarity_names = {"positive", "negative"};
constexpr std::array<std::string_view, 3> certainty_names = {"certain", "probable", "possible"};
constexpr std::array<std::string_view, frame_count> frame_names = {"clause", "inf",  "obj",   "objinf",
                                                                   "pred",   "prep", "quote", "adverb"};

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    out.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

template <typename Enum, std::size_t N>
Enum value_of(const std::array<std::string_view, N>& names, std::string_view word, const std::string& place) {
  const auto found = std::find(names.begin(), names.end(), word);
  if (found == names.end()) throw Error("cues.tsv", place, "unknown word \"" + std::string(word) + "\"");
  return static_cast<Enum>(found - names.begin());
}

std::string key(CuePos pos, std::string_view lemma, std::string_view frame) {
  std::string out;
  out.reserve(lemma.size() + frame.size() + 8);
  return out.append(pos_names[static_cast<std::size_t>(pos)]).append(" ").append(lemma).append("\t").append(frame);
}

/// "obj:62" -> "obj" and 0.62.
std::string_view take_precision(std::string_view frame, CueSense& sense, const std::string& place) {
  const std::size_t colon = frame.find(':');
  if (colon == std::string_view::npos) return frame;
  int percent = 0;
  const auto [end, error] = std::from_chars(frame.data() + colon + 1, frame.data() + frame.size(), percent);
  if (error != std::errc{} || end != frame.data() + frame.size() || percent < 0 || percent > 100) {
    throw Error("cues.tsv", place, "a frame's precision is a percentage, as in obj:62");
  }
  sense.precision = percent / 100.0;
  return frame.substr(0, colon);
}

}  // namespace

std::string_view name(Frame frame) { return frame_names[static_cast<std::size_t>(frame)]; }

CueLexicon::CueLexicon(std::string_view tsv) {
  int line_number = 0;
  for (const std::string_view line : split(tsv, '\n')) {
    ++line_number;
    if (line.empty() || line.front() == '#') continue;
    const std::string place = "line " + std::to_string(line_number);
    const auto field = split(line, '\t');
    if (field.size() != 6) throw Error("cues.tsv", place, "six columns expected, got " + std::to_string(field.size()));
    const auto pos = value_of<CuePos>(pos_names, field[1], place);
    CueSense sense;
    sense.attitude = value_of<Attitude>(attitude_names, field[2], place);
    sense.polarity = value_of<Polarity>(polarity_names, field[3], place);
    sense.certainty = value_of<Certainty>(certainty_names, field[4], place);
    senses_.emplace(key(pos, field[0], ""), sense);
    for (const std::string_view written : split(field[5], ' ')) {
      CueSense own = sense;
      const std::string_view frame = take_precision(written, own, place);
      if (!senses_.emplace(key(pos, field[0], frame), own).second) {
        throw Error("cues.tsv", place, "the frame \"" + std::string(frame) + "\" stands twice for this cue");
      }
    }
  }
}

const CueSense* CueLexicon::find(CuePos pos, std::string_view lemma, Frame frame, std::string_view preposition) const {
  const auto found = senses_.find(key(pos, lemma, frame == Frame::prepositional ? preposition : name(frame)));
  return found == senses_.end() ? nullptr : &found->second;
}

bool CueLexicon::knows(CuePos pos, std::string_view lemma) const { return senses_.contains(key(pos, lemma, "")); }

const CueLexicon& cue_lexicon() {
  static const CueLexicon lexicon(statements_data("cues.tsv"));
  return lexicon;
}

}  // namespace newsgraph
