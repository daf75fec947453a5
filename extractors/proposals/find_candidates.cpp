#include <algorithm>
#include <map>

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
  if (c.frame == "list_item" || c.frame == "included" || c.frame == "term" || c.frame == "exchange") return 0;
  if (is_noun_frame(c)) return 3;
  return is_modal(c) || c.frame == "term_clause" ? 2 : 1;
}

std::vector<Candidate> join_same_content(std::vector<Candidate> all) {
  std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
    return a.content != b.content ? a.content < b.content : rank(a) < rank(b);
  });
  std::vector<Candidate> out;
  for (Candidate& c : all) {
    if (!out.empty() && out.back().content == c.content)
      join(out.back(), c);
    else
      out.push_back(std::move(c));
  }
  return out;
}

bool is_sequel(const Candidate& c) { return is_modal(c) || c.frame == "term_clause"; }

/// The verbs whose words a candidate's content is made of: the content, or the infinitive of a noun ("a plan to
/// leave").
std::vector<Token> content_verbs(const Syntax& syntax, const Candidate& c) {
  std::vector<Token> out = {c.content};
  if (!is_noun(syntax.document(), c.content)) return out;
  for (const Token child : syntax.children(c.content)) {
    if (syntax.document().relations[child] == Relation::acl && is_infinitive(syntax, child)) out.push_back(child);
  }
  return out;
}

/// "is expected to call for a vote": the one who calls for it tells more than the expectation.
bool is_weaker(const Candidate& outer, const Candidate& inner) {
  return outer.strength == Strength::weak && inner.strength != Strength::weak && outer.content == inner.trigger;
}

/// "will consider leaving": the inner trigger tells more. "agreed to seek talks": the inner one only repeats the outer.
void drop_chained(const Syntax& syntax, std::vector<Candidate>& all) {
  std::multimap<Token, std::size_t> by_trigger;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].family.empty() && !is_sequel(all[i])) by_trigger.emplace(all[i].trigger, i);
  }
  std::vector<bool> drop(all.size(), false);
  for (std::size_t outer = 0; outer < all.size(); ++outer) {
    for (const Token verb : content_verbs(syntax, all[outer])) {
      const auto [first, last] = by_trigger.equal_range(verb);
      for (auto it = first; it != last; ++it) {
        const std::size_t inner = it->second;
        if (inner == outer) continue;
        const bool gives_way = is_sequel(all[outer]) || is_weaker(all[outer], all[inner]);
        drop[gives_way ? outer : inner] = true;
        if (!gives_way) continue;
        add_missing(all[inner].agents, all[outer].agents);
        if (!is_sequel(all[outer])) add_missing(all[inner].agents, all[outer].addressees);
        all[inner].speaker_joins = all[inner].speaker_joins || is_modal(all[outer]);
        if (all[inner].whole < 0) all[inner].whole = all[outer].whole;
      }
    }
  }
  std::size_t i = 0;
  std::erase_if(all, [&](const Candidate&) { return drop[i++]; });
}

/// "calls by Lee asking Diaz to leave": who makes the call makes the demand.
void join_clauses_of_nouns(const Document& document, std::vector<Candidate>& all) {
  std::map<Token, std::size_t> nouns;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (is_noun_frame(all[i]) && (all[i].family == "demand" || all[i].family == "offer")) nouns[all[i].trigger] = i;
  }
  for (Candidate& c : all) {
    if (is_noun_frame(c) || document.is_root(c.trigger) || document.relations[c.trigger] != Relation::acl) continue;
    Token above = document.heads[c.trigger];  // "calls by Lee asking": the parse may hang the clause on Lee
    if (!nouns.contains(above) && document.relations[above] == Relation::nmod) above = document.heads[above];
    const auto noun = nouns.find(above);
    if (noun != nouns.end()) add_missing(c.agents, all[noun->second].agents);
  }
}

bool holds(Range outer, Range inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end && outer.size() > inner.size();
}

/// Anchors stay in their sentences, so only the candidates of one sentence are compared. `all` in the order of anchors.
void set_inside(const Document& document, std::vector<Candidate>& all) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Range sentence = document.sentences[document.sentence_of(all[i].anchor.begin)];
    while (all[first].anchor.begin < sentence.begin) ++first;
    for (std::size_t j = first; j < all.size() && all[j].anchor.begin <= all[i].anchor.begin; ++j) {
      if (holds(all[j].anchor, all[i].anchor)) all[i].inside = all[j].frame;
    }
  }
}

}  // namespace

std::vector<Candidate> find_candidates(const Context& context) {
  std::vector<Candidate> all = term_candidates(context);
  append(all, verb_candidates(context));
  append(all, modal_candidates(context));
  append(all, noun_candidates(context));
  append(all, named_candidates(context));
  append(all, model_candidates(context));
  all = join_same_content(std::move(all));
  drop_chained(context.syntax, all);
  join_clauses_of_nouns(context.document, all);
  for (Candidate& c : all) {
    if (c.whole < 0 && !is_noun_frame(c)) c.whole = whole_of(context, c.trigger);
  }
  std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
    return std::pair(a.anchor.begin, a.content) < std::pair(b.anchor.begin, b.content);
  });
  set_inside(context.document, all);
  return all;
}

}  // namespace newsgraph::proposal
