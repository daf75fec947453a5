// Keeps: "The mayor said the bridge was safe"; "Critics called the plan reckless". Drops: "This context emphasizes the
// importance of trust", "an attack on one country".
#include "extractors/statements/plausibility.hpp"

#include <algorithm>
#include <array>

#include "extractors/actors/gazetteer.hpp"
#include "extractors/language/feature_weights.hpp"
#include "extractors/statements/arrange.hpp"
#include "extractors/statements/quoted.hpp"

namespace newsgraph {

std::string_view statements_data(std::string_view file);  // extractors/data.cmake

namespace {

constexpr double least_plausibility = 0.35;  ///< between gold/wikinews, held out, and PolNeAR (docs/statements.md)

const FeatureWeights& weights() {
  static const FeatureWeights table(statements_data("plausibility.tsv"));
  return table;
}

std::string_view kind_of_source(const Context& c, const Candidate& candidate) {
  constexpr std::array<std::string_view, 6> kinds = {"person", "organization", "country", "group", "unnamed", "place"};
  if (candidate.source.heads.empty()) return "none";
  const auto speakers = speakers_of(c, candidate);
  if (!speakers.empty()) return kinds[static_cast<std::size_t>(c.actors.entities[speakers.front()].kind)];
  const Token head = candidate.source.heads.front();
  const bool document = noun_entry(c.document.lemma(head)).noun_class == NounClass::document;
  return document ? "document" : "thing";
}

std::string bin(std::size_t words) {
  constexpr std::array<std::size_t, 5> bounds = {2, 4, 8, 16, 32};
  const auto it = std::upper_bound(bounds.begin(), bounds.end(), words);
  return std::to_string(it - bounds.begin());
}

/// How often the cue attributes in its frame, by the lexicon.
std::string_view reliability(double precision) {
  return precision == 0     ? "unknown"
         : precision < 0.5  ? "low"
         : precision < 0.65 ? "fair"
         : precision < 0.8  ? "good"
                            : "high";
}

std::size_t quoted_words(const Context& c, const Candidate& candidate) {
  return static_cast<std::size_t>(std::count_if(candidate.content.begin(), candidate.content.end(), [&](Token t) {
    const Quote* quote = is_mark(c.document, t) ? nullptr : c.quotes.innermost(t);
    return quote != nullptr && !(candidate.cue && quote->range.contains(*candidate.cue));
  }));
}

bool has_finite_verb(const Document& d, const Tokens& content) {
  return std::any_of(content.begin(), content.end(), [&](Token t) {
    return d.xpos[t] == Xpos::vbd || d.xpos[t] == Xpos::vbz || d.xpos[t] == Xpos::vbp || d.xpos[t] == Xpos::md;
  });
}

}  // namespace

std::vector<std::string> plausibility_features(const Context& c, const Candidate& candidate) {
  const Document& d = c.document;
  std::vector<std::string> out = {"bias"};
  const auto add = [&](std::string_view family, std::string_view value) {
    out.push_back(std::string(family).append(":").append(value));
  };
  const std::string_view source = kind_of_source(c, candidate);
  const std::string_view rule = candidate.rule;
  const std::string frame(name(candidate.frame));
  const bool somebody = source != "none" && source != "thing" && source != "document" && source != "place";
  add("rule", rule);
  add("source", source);
  add("frame", frame + (somebody ? "+somebody" : "+" + std::string(source)));
  add("cue", reliability(candidate.sense.precision));
  add("cue+frame", std::string(reliability(candidate.sense.precision)) + "+" + frame);
  add("words", bin(word_count(d, candidate.content)));
  const std::size_t quoted = quoted_words(c, candidate);
  add("quoted", quoted == 0 ? "no" : quoted < 4 ? "few" : "many");
  add("clause", has_finite_verb(d, candidate.content) ? "finite" : "none");
  if (!candidate.source.heads.empty()) {
    const Token head = candidate.source.heads.front();
    if (d.upos[head] == Upos::pron) add("pronoun", d.lemma(head));
    if (c.syntax.child(head, {Relation::det})) add("determiner", d.lemma(*c.syntax.child(head, {Relation::det})));
  }
  if (candidate.cue) {
    const Token cue = *candidate.cue;
    add("tag", name(d.xpos[cue]));
    add("relation", name(d.is_root(cue) ? Relation::root : d.relations[cue]));
    if (c.syntax.is_negated(cue)) add("negated", frame);
    if (const auto aux = c.syntax.child(cue, {Relation::aux}); aux && d.xpos[*aux] == Xpos::md)
      add("modal", d.lemma(*aux));
    if (c.quotes.contains(cue)) out.push_back("spoken");
    if (candidate.passive) add("passive", frame);
  }
  add("attitude", std::to_string(static_cast<int>(candidate.sense.attitude)));
  return out;
}

double plausibility(const Context& c, const Candidate& candidate) {
  return weights().probability(plausibility_features(c, candidate));
}

void drop_implausible(const Context& c, std::vector<Candidate>& candidates) {
  for (Candidate& candidate : candidates) candidate.plausibility = plausibility(c, candidate);
  std::erase_if(candidates, [](const Candidate& candidate) { return candidate.plausibility < least_plausibility; });
}

}  // namespace newsgraph
