// One event: "was stabbed ... the stabbing ... the attack"; "met ... the summit ... their meeting". Two: "the first
// attack ... the second attack"; "another bombing"; "A was appointed ... B was appointed"; "voted in 2016 ... voted
// today".
#include <algorithm>
#include <set>
#include <span>

#include "extractors/events/candidate.hpp"

namespace newsgraph {
namespace {

// Bounds on the cost of a very long text; no article comes near them.
constexpr std::size_t events_looked_back = 400;
constexpr std::size_t tellings_compared = 100;

bool is_any(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::string family(const EventScene& scene, const EventCandidate& c) {
  return std::string(c.trigger.entry.family.empty() ? scene.document.lemma(c.trigger.head) : c.trigger.entry.family);
}

std::set<EntityIndex> entities(const std::vector<Party>& parties) {
  std::set<EntityIndex> out;
  for (const Party& party : parties) out.insert(party.actor);
  return out;
}

bool overlap(const std::vector<Party>& a, const std::vector<Party>& b) {
  const auto left = entities(a);
  return std::any_of(b.begin(), b.end(), [&](const Party& p) { return left.contains(p.actor); });
}

bool disjoint(const std::vector<Party>& a, const std::vector<Party>& b) {
  return !a.empty() && !b.empty() && !overlap(a, b);
}

/// "Senate President Lee filed it" ... "filed by the Senate": who acts for a body and the body are one side.
bool affiliated(const EventScene& scene, const std::vector<Party>& a, const std::vector<Party>& b) {
  const auto left = entities(a), right = entities(b);
  return std::any_of(scene.actors.affiliations.begin(), scene.actors.affiliations.end(), [&](const Affiliation& x) {
    return (left.contains(x.member) && right.contains(x.organization)) ||
           (right.contains(x.member) && left.contains(x.organization));
  });
}

/// "the", "this", "that" or a possessor before a noun: it is known already.
bool is_definite(const EventScene& scene, const EventCandidate& c) {
  if (c.trigger.verbal) return false;
  for (const Token t : scene.syntax.children(c.trigger.head)) {
    const Relation relation = scene.document.relations[t];
    if (relation == Relation::nmod_poss) return true;
    if (relation == Relation::det && is_any(scene.document.lemma(t), {"the", "this", "that", "these", "those", "both"}))
      return true;
  }
  return false;
}

/// "after the shooting": a definite noun that says neither whom nor when nor where; the event told of most is meant.
bool is_bare_reference(const EventScene& scene, const EventCandidate& c) {
  return is_definite(scene, c) && c.who.recipients.empty() && c.who.actors.empty() && c.who.places.empty() &&
         c.who.times.empty();
}

/// "another", "second": a noun that brings in an event besides the one told before.
bool is_other(const EventScene& scene, const EventCandidate& c) {
  if (c.trigger.verbal) return false;
  return std::any_of(
      scene.syntax.children(c.trigger.head).begin(), scene.syntax.children(c.trigger.head).end(), [&](Token t) {
        return is_any(scene.document.lemma(t), {"another", "other", "second", "third", "fourth", "fifth", "previous",
                                                "earlier", "similar", "separate", "further", "different"});
      });
}

/// "four", "some", "first": a noun that may bring in an event not told before, unless the title has told it.
bool is_new(const EventScene& scene, const EventCandidate& c) {
  if (c.trigger.verbal) return false;
  for (const Token t : scene.syntax.children(c.trigger.head)) {
    const std::string_view lemma = scene.document.lemma(t);
    const Relation relation = scene.document.relations[t];
    if (relation == Relation::det && is_any(lemma, {"some", "any", "every", "each"})) return true;
    if (relation == Relation::amod && is_any(lemma, {"new", "first"})) return true;
    if (relation == Relation::nummod) return true;
  }
  return false;
}

/// "until October", "by Friday": when it ends, not when it is.
bool is_bound(const EventScene& scene, const TimeExpression& time) {
  const Token begin = time.range.begin;
  const Token sentence = scene.document.sentences[scene.document.sentence_of(begin)].begin;
  for (Token t = begin; t > sentence && begin - t < 2; --t) {
    if (is_any(scene.document.lemma(t - 1), {"until", "till", "through", "by", "before", "since"})) return true;
  }
  return false;
}

/// "today" in a quotation: the day it was said, not the article's.
bool is_of_speech(const EventScene& scene, const TimeExpression& time) {
  if (!scene.quoted[time.range.begin]) return false;
  for (Token t = time.range.begin; t < time.range.end; ++t) {
    if (is_any(scene.document.lemma(t), {"today", "yesterday", "tomorrow", "tonight", "this", "ago", "last", "next"}))
      return true;
  }
  return false;
}

std::string day_of(const EventScene& scene, const EventCandidate& c) {
  for (const std::uint32_t t : c.who.times) {
    if (!is_bound(scene, scene.times[t]) && !is_of_speech(scene, scene.times[t])) return iso_date(scene.times[t]);
  }
  return {};
}

/// Dates that cannot be one: neither is a part of the other.
bool dates_differ(const std::string& a, const std::string& b) {
  const std::size_t shared = std::min({a.size(), b.size(), std::size_t{10}});
  return shared > 0 && a.compare(0, shared, b, 0, shared) != 0;
}

bool is_unreal(EventMode mode) { return mode == EventMode::hypothetical || mode == EventMode::negated; }

/// What happened is not what did not happen; what may happen is told again only by a noun that refers to it.
bool modes_differ(const EventCandidate& a, const EventCandidate& b, bool refers) {
  return a.mode != b.mode && is_unreal(a.mode) != is_unreal(b.mode) && !refers;
}

bool is_about_death(const std::string& family) { return family == "die" || family == "kill"; }

/// The one who dies is the one who is killed: actor of the first, recipient of the second.
bool same_victims(const EventCandidate& a, const EventCandidate& b) {
  return overlap(a.who.actors, b.who.recipients) || overlap(a.who.recipients, b.who.actors);
}

/// "guards fired at a man after the robbery": one clause tells the one before or after the other.
bool is_told_beside(const EventScene& scene, const EventCandidate& a, const EventCandidate& b) {
  const Document& d = scene.document;
  const Token n = b.trigger.head;
  if (d.is_root(n) || d.heads[n] != a.trigger.head) return false;
  const Relation relation = main_relation(d.relations[n]);
  const bool clause = relation == Relation::advcl || relation == Relation::obl;
  const std::string_view marker = relation == Relation::advcl ? mark_of(scene, n) : case_of(scene, n);
  return clause && is_any(marker, {"after", "before", "since", "following", "despite", "until", "amid"});
}

/// A title may tell of what the text leaves open; what a title tells as real is not told again by a verb that does not.
bool is_heading_of(const EventCandidate& title, const EventCandidate& text) {
  return title.in_title && !(text.trigger.verbal && is_unreal(text.mode) && !is_unreal(title.mode));
}

/// "the 1968 murder" is not what the title of an article of today tells.
bool is_history(const EventScene& scene, const EventCandidate& title, const EventCandidate& other) {
  const std::string_view today = scene.document.article.published;
  const std::string day = day_of(scene, other);
  return title.in_title && day_of(scene, title).empty() && day.size() >= 4 && today.size() >= 4 &&
         day.substr(0, 4) < today.substr(0, 4);
}

bool conflict(const EventScene& scene, const EventCandidate& a, const EventCandidate& b) {
  if (is_history(scene, a, b) || is_history(scene, b, a)) return true;
  if (is_told_beside(scene, a, b) || is_told_beside(scene, b, a)) return true;
  const bool refers = is_definite(scene, a) || is_definite(scene, b) || is_heading_of(a, b) || is_heading_of(b, a);
  if (modes_differ(a, b, refers)) return true;
  if (dates_differ(day_of(scene, a), day_of(scene, b))) return true;
  if (disjoint(a.who.recipients, b.who.recipients)) return true;
  if (a.trigger.verbal && b.trigger.verbal && disjoint(a.who.places, b.who.places)) return true;
  if (is_about_death(family(scene, a)) != is_about_death(family(scene, b))) return false;
  return disjoint(a.who.actors, b.who.actors) && !affiliated(scene, a.who.actors, b.who.actors) &&
         !overlap(a.who.recipients, b.who.recipients) && !same_victims(a, b);
}

/// "attended a summit", "the attack took place", "voted in a referendum", "the lawsuit filed": the verb and the event
/// noun that hangs on it, or that it hangs on, are one telling.
bool is_carried(const EventScene& scene, const EventCandidate& verb, const EventCandidate& noun) {
  if (!verb.trigger.verbal || noun.trigger.verbal) return false;
  const Token v = verb.trigger.head, n = noun.trigger.head;
  const Relation relation = main_relation(scene.document.relations[n]);
  const bool below = scene.document.heads[n] == v &&
                     (relation == Relation::obj || relation == Relation::nsubj || relation == Relation::obl);
  const bool above = scene.document.heads[v] == n && main_relation(scene.document.relations[v]) == Relation::acl;
  if (!below && !above) return false;
  if (is_told_beside(scene, verb, noun)) return false;
  const std::string a = family(scene, verb), b = family(scene, noun);
  if (a == b || (event_lexicon().same_kind(a, b) && relation != Relation::nsubj)) return true;
  // "declared it an attack" tells what it was called, not who did it; "declared war" does.
  if (scene.document.lemma(v) == "declare" && noun.trigger.entry.type == "ASSAULT" && a != "war" && b != "war")
    return false;
  return relation != Relation::obl &&
         is_any(scene.document.lemma(v),
                {"attend", "file", "execute", "conduct", "organise", "organize", "declare", "host", "hold", "begin",
                 "start", "stage", "launch", "perform", "commit", "carry", "issue", "give"});
}

/// Whether `later` tells the event of `earlier` again.
bool tells_same(const EventScene& scene, const EventCandidate& earlier, const EventCandidate& later) {
  if (is_carried(scene, earlier, later) || is_carried(scene, later, earlier)) return true;
  if (conflict(scene, earlier, later)) return false;
  if (is_other(scene, later) || (is_new(scene, later) && !earlier.in_title)) return false;
  const std::string a = family(scene, earlier), b = family(scene, later);
  if (a == b) return true;
  if (is_about_death(a) && is_about_death(b) && same_victims(earlier, later)) return true;
  if (!event_lexicon().same_kind(a, b)) return false;
  return is_definite(scene, later) || is_definite(scene, earlier) || earlier.in_title ||
         overlap(earlier.who.recipients, later.who.recipients) || overlap(earlier.who.actors, later.who.actors);
}

}  // namespace

std::vector<std::vector<std::uint32_t>> group_same_events(const EventScene& scene,
                                                          const std::vector<EventCandidate>& candidates) {
  const auto is_real = [&](std::uint32_t m) { return !is_unreal(candidates[m].mode); };
  std::vector<std::vector<std::uint32_t>> out;
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    // The latest event that fits; every telling of it so far must agree.
    const auto oldest = out.rbegin() + static_cast<std::ptrdiff_t>(std::min(out.size(), events_looked_back));
    const auto fits = [&](const std::vector<std::uint32_t>& whole) {
      const auto group = std::span(whole).last(std::min(whole.size(), tellings_compared));
      const bool any = std::any_of(group.begin(), group.end(),
                                   [&](std::uint32_t m) { return tells_same(scene, candidates[m], candidates[i]); });
      return any && std::none_of(group.begin(), group.end(), [&](std::uint32_t m) {
               return conflict(scene, candidates[m], candidates[i]) && !is_carried(scene, candidates[m], candidates[i]);
             });
    };
    // What happened is told again rather than what did not.
    auto home = std::find_if(out.rbegin(), oldest, [&](const std::vector<std::uint32_t>& group) {
      return is_real(i) && std::any_of(group.begin(), group.end(), is_real) && fits(group);
    });
    if (home == oldest) home = std::find_if(out.rbegin(), oldest, fits);
    if (home != oldest && is_bare_reference(scene, candidates[i])) {
      for (auto group = out.rbegin(); group != oldest; ++group) {
        if (group->size() > home->size() && fits(*group)) home = group;
      }
    }
    if (home == oldest)
      out.push_back({i});
    else
      home->push_back(i);
  }
  return out;
}

}  // namespace newsgraph
