// An expression of time belongs to the nearest trigger above it: its own words, or the verb it is an argument of.
#include <algorithm>

#include "extractors/events/participants.hpp"

namespace newsgraph {
namespace {

constexpr int most_steps = 6;

bool is_argument(const Document& document, Token t) {
  const Relation relation = main_relation(document.relations[t]);
  return !document.is_root(t) &&
         (relation == Relation::nsubj || relation == Relation::obj || relation == Relation::obl);
}

/// Whether `host` is the first verb or the trigger itself on the way up from t.
bool governs(const EventScene& scene, Token host, Token t) {
  const Document& d = scene.document;
  if (d.sentence_of(host) != d.sentence_of(t)) return false;
  for (int i = 0; i < most_steps; ++i) {
    if (t == host) return true;
    if (d.is_root(t)) return false;
    t = d.heads[t];
    if (t != host && is_verbal(scene, t)) return false;
  }
  return false;
}

}  // namespace

std::vector<std::uint32_t> times_of(const EventScene& scene, const Trigger& trigger) {
  const Document& d = scene.document;
  const Token host = trigger.light ? *trigger.light : trigger.head;
  const Range sentence = d.sentences[d.sentence_of(host)];
  const auto first = std::lower_bound(scene.times.begin(), scene.times.end(), sentence.begin,
                                      [](const TimeExpression& time, Token begin) { return time.range.begin < begin; });
  std::vector<std::uint32_t> out;
  for (auto i = static_cast<std::uint32_t>(first - scene.times.begin()); i < scene.times.size(); ++i) {
    const Token begin = scene.times[i].range.begin;
    if (begin >= sentence.end) break;
    if (governs(scene, host, begin) || governs(scene, trigger.head, begin) ||
        (!trigger.verbal && is_argument(d, trigger.head) && governs(scene, d.heads[trigger.head], begin))) {
      out.push_back(i);
    }
  }
  std::stable_sort(out.begin(), out.end(), [&](std::uint32_t a, std::uint32_t b) {
    return !iso_date(scene.times[a]).empty() && iso_date(scene.times[b]).empty();
  });
  return out;
}

}  // namespace newsgraph
