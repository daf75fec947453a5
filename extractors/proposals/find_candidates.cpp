#include <algorithm>

#include "extractors/proposals/candidates.hpp"
#include "extractors/proposals/models.hpp"

namespace newsgraph::proposal {
namespace {

void append(std::vector<Candidate>& to, std::vector<Candidate> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

bool is_noun_frame(const Candidate& c) { return c.frame == "noun"; }
bool is_modal(const Candidate& c) { return c.speaker_proposes; }

void add_missing(std::vector<Token>& to, const std::vector<Token>& more) {
  for (const Token t : more) {
    if (std::find(to.begin(), to.end(), t) == to.end()) to.push_back(t);
  }
}

/// "proposed a bill": the verb tells who and how, the noun what it is.
void join(Candidate& into, const Candidate& other) {
  if (is_noun_frame(other)) {
    into.family = other.family;
    into.governor = other.governor;
    add_missing(into.agents, other.agents);
    add_missing(into.addressees, other.addressees);
  }
  if (into.whole < 0) into.whole = other.whole;
  into.strength = std::max(into.strength, other.strength);
}

/// Lower goes first where two state the same content.
int rank(const Candidate& c) {
  if (c.frame == "list_item" || c.frame == "term" || c.frame == "exchange") return 0;
  if (is_noun_frame(c)) return 3;
  return is_modal(c) || c.frame == "term_clause" ? 2 : 1;
}

std::vector<Candidate> join_same_content(std::vector<Candidate> all) {
  std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
    return a.content != b.content ? a.content < b.content : rank(a) < rank(b);
  });
  std::vector<Candidate> out;
  for (Candidate& c : all) {
    if (!out.empty() && out.back().content == c.content) join(out.back(), c);
    else out.push_back(std::move(c));
  }
  return out;
}

/// "will consider leaving", "agreed to seek talks": what the outer verb governs is told by the inner trigger, or the inner
/// one only repeats it.
void drop_chained(std::vector<Candidate>& all) {
  std::vector<bool> drop(all.size(), false);
  for (std::size_t outer = 0; outer < all.size(); ++outer) {
    for (std::size_t inner = 0; inner < all.size(); ++inner) {
      if (inner == outer || is_noun_frame(all[inner]) || all[outer].content != all[inner].trigger) continue;
      if (is_modal(all[inner]) || all[inner].frame == "term_clause") continue;
      const bool outer_gives_way = is_modal(all[outer]) || all[outer].frame == "term_clause";
      drop[outer_gives_way ? outer : inner] = true;
      if (!outer_gives_way) continue;
      add_missing(all[inner].agents, all[outer].agents);
      if (all[inner].whole < 0) all[inner].whole = all[outer].whole;
    }
  }
  std::size_t i = 0;
  std::erase_if(all, [&](const Candidate&) { return drop[i++]; });
}

void set_inside(std::vector<Candidate>& all) {
  for (Candidate& inner : all) {
    for (const Candidate& outer : all) {
      const bool holds = outer.anchor.begin <= inner.anchor.begin && inner.anchor.end <= outer.anchor.end;
      if (holds && outer.anchor.size() > inner.anchor.size()) inner.inside = outer.frame;
    }
  }
}

}  // namespace

std::vector<Candidate> find_candidates(const Context& context) {
  std::vector<Candidate> all = term_candidates(context);
  append(all, verb_candidates(context));
  append(all, modal_candidates(context));
  append(all, noun_candidates(context));
  append(all, model_candidates(context));
  all = join_same_content(std::move(all));
  drop_chained(all);
  set_inside(all);
  for (Candidate& c : all) {
    if (c.whole < 0 && !is_noun_frame(c)) c.whole = whole_of(context, c.trigger);
  }
  std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
    return std::pair(a.anchor.begin, a.content) < std::pair(b.anchor.begin, b.content);
  });
  return all;
}

}  // namespace newsgraph::proposal
