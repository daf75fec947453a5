/// Must join: "suspend Parliament" with "suspending Parliament"; "a bill to ban cars" with "the bill"; "asked for a vote"
/// with "the request". Must not join: "a bill on cars" with "a bill on ships"; "a deal with Peru" with "another deal".
#include "extractors/proposals/group.hpp"

#include <algorithm>
#include <set>

#include "extractors/proposals/phrases.hpp"

namespace newsgraph::proposal {
namespace {

constexpr std::size_t stem_letters = 6;
constexpr double least_shared = 0.6;  ///< of the shorter one's content words

bool is_content_word(const Document& d, Token t) {
  const Upos upos = d.upos[t];
  if (upos == Upos::noun || upos == Upos::propn || upos == Upos::adj || upos == Upos::num) return true;
  return upos == Upos::verb && !is_any(d.lemma(t), {"be", "have", "do", "make", "take", "go", "get", "say"});
}

/// The first letters of a lemma: "suspend" and "suspension" meet in "suspen".
std::string stem(const Document& d, Token t) { return lower_lemma(d, t).substr(0, stem_letters); }

std::set<std::string> content_stems(const Document& d, Range range) {
  std::set<std::string> out;
  for (Token t = range.begin; t < range.end; ++t) {
    if (is_content_word(d, t)) out.insert(stem(d, t));
  }
  return out;
}

std::size_t count_shared(const std::set<std::string>& a, const std::set<std::string>& b) {
  return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const std::string& s) { return b.contains(s); }));
}

/// The noun that a verb acts on: its object or passive subject.
std::optional<Token> acted_on(const Context& context, const Candidate& candidate) {
  if (is_noun(context.document, candidate.content)) return std::nullopt;
  return object(context.syntax, candidate.content);
}

bool same_act(const Context& context, const Candidate& a, const Candidate& b) {
  const Document& d = context.document;
  const auto left = acted_on(context, a), right = acted_on(context, b);
  return left && right && stem(d, a.content) == stem(d, b.content) && stem(d, *left) == stem(d, *right) &&
         is_noun(d, *left);
}

/// What a candidate is about to do or make: its content's head, and the verb of a noun's infinitive ("a plan to leave").
std::set<std::string> head_stems(const Context& context, const Candidate& candidate) {
  std::set<std::string> out = {stem(context.document, candidate.content)};
  if (!is_noun(context.document, candidate.content)) return out;
  for (const Token c : context.syntax.children(candidate.content)) {
    if (context.document.relations[c] == Relation::acl) out.insert(stem(context.document, c));
  }
  return out;
}

bool holds(Range outer, Range inner) { return outer.begin <= inner.begin && inner.end <= outer.end; }

/// Two places that say the same: the same act on the same thing, or the same head among mostly shared content words. Of
/// two of which one stands inside the other, each says its own.
bool says_the_same(const Context& context, const Candidate& a, const Candidate& b) {
  if (holds(a.anchor, b.anchor) || holds(b.anchor, a.anchor)) return false;
  if (same_act(context, a, b)) return true;
  if (count_shared(head_stems(context, a), head_stems(context, b)) == 0) return false;
  const auto left = content_stems(context.document, a.anchor), right = content_stems(context.document, b.anchor);
  const std::size_t shared = count_shared(left, right);
  return shared >= 2 && static_cast<double>(shared) >= least_shared * static_cast<double>(std::min(left.size(), right.size()));
}

bool has_content(const Context& context, Token noun) {
  for (const Token c : context.syntax.children(noun)) {
    const Relation relation = context.document.relations[c];
    if (is_set_off(context.syntax, c)) continue;
    if (relation == Relation::acl || relation == Relation::acl_relcl || relation == Relation::ccomp) return true;
    if (relation == Relation::nmod && !marker(context.syntax, c, {"by", "between", "with"})) return true;
  }
  return false;
}

/// How a noun points back: "this deal" and "such a deal" surely, "the deal" where something before fits well, "his deal"
/// where it is known to be his.
enum class Pointer { none, owned, definite, demonstrative };

Pointer pointer_of(const Context& context, const Candidate& candidate) {
  if (candidate.family.empty() || has_content(context, candidate.content)) return Pointer::none;
  const Document& d = context.document;
  Pointer out = Pointer::none;
  for (const Token c : context.syntax.children(candidate.content)) {
    const std::string lemma = lower_lemma(d, c);
    if (d.relations[c] == Relation::nmod_poss) out = std::max(out, Pointer::owned);
    if (is_any(lemma, {"this", "that", "these", "those", "such"})) out = Pointer::demonstrative;
    if (d.relations[c] == Relation::det && lemma == "the") out = std::max(out, Pointer::definite);
  }
  return out;
}

/// Words that may take up a proposal whatever it was called before.
bool is_general(std::string_view lemma) {
  return is_any(lemma, {"measure", "move", "step", "idea", "proposal", "plan", "arrangement", "offer", "decision", "provision",
                        "suggestion", "initiative", "document", "text", "draft", "concept"});
}

/// A plan becomes an agreement: the two take each other up.
bool is_scheme(std::string_view family) { return family == "plan" || family == "deal" || family == "offer"; }

bool shares_owner(const Weighed& noun, const Group& group) {
  return std::any_of(noun.parties.proposers.begin(), noun.parties.proposers.end(), [&](const Party& p) {
    return std::any_of(group.members.begin(), group.members.end(), [&](const Weighed& member) {
      const auto& owners = member.parties.proposers;
      return std::any_of(owners.begin(), owners.end(), [&](const Party& owner) { return owner.actor == p.actor; });
    });
  });
}

/// How well a noun fits a group: 3 the same noun, 2 its family, 1 a general word or the same kind, 0 not at all.
int fit(const Document& d, const Candidate& noun, const Group& group) {
  int best = 0;
  const std::string lemma = lower_lemma(d, noun.content);
  for (const Weighed& member : group.members) {
    const Candidate& other = member.candidate;
    if (!other.family.empty() && lower_lemma(d, other.content) == lemma) return 3;
    if (!other.family.empty() && other.family == noun.family) best = std::max(best, 2);
    const bool general = is_general(lemma) && other.kind != "term";
    if (general || other.kind == noun.kind || (is_scheme(other.family) && is_scheme(noun.family))) best = std::max(best, 1);
  }
  return best;
}

/// The group a noun points back to: the best fit, among equals the latest.
Group* antecedent(const Document& d, const Weighed& noun, Pointer pointer, std::vector<Group>& groups) {
  Group* best = nullptr;
  int best_fit = 0;
  const bool bare = noun.candidate.anchor.size() <= 2;
  for (Group& group : groups) {
    int f = fit(d, noun.candidate, group);
    if (pointer == Pointer::owned && !(f >= 2 && shares_owner(noun, group))) continue;
    if (pointer == Pointer::definite && f < 2 && !(f == 1 && bare && is_general(lower_lemma(d, noun.candidate.content)))) continue;
    if (f == 0 || f < best_fit) continue;
    best = &group;
    best_fit = f;
  }
  return best;
}

Group* same_content(const Context& context, const Candidate& candidate, std::vector<Group>& groups) {
  for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
    for (const Weighed& member : group->members) {
      if (says_the_same(context, member.candidate, candidate)) return &*group;
    }
  }
  return nullptr;
}

bool in_headline(const Context& context, const Weighed& w) {
  const BlockKind kind = context.block_kind(w.candidate.trigger);
  return kind == BlockKind::title || kind == BlockKind::heading;
}

/// How well a member states the proposal: in running text before headlines, own content before pointing back.
double fullness(const Context& context, const Weighed& w) {
  const double words = static_cast<double>(std::min<Token>(w.candidate.anchor.size(), 30));
  double out = w.probability + words / 30;
  if (pointer_of(context, w.candidate) != Pointer::none) out -= 2;
  if (in_headline(context, w)) out -= 1;
  return out;
}

}  // namespace

std::vector<Group> group_candidates(const Context& context, std::vector<Weighed> weighed, GroupOptions options) {
  const Document& d = context.document;
  std::vector<Group> groups;
  for (Weighed& w : weighed) {
    Group* group = nullptr;
    const Pointer pointer = pointer_of(context, w.candidate);
    if (pointer != Pointer::none) group = antecedent(d, w, pointer, groups);
    else if (w.candidate.whole < 0 || w.probability >= options.threshold) group = same_content(context, w.candidate, groups);
    if (!group && w.probability < options.threshold) continue;
    if (!group) group = &groups.emplace_back();
    group->members.push_back(std::move(w));
  }
  // Headlines are clipped; what they alone tell is too unsure a reading.
  std::erase_if(groups, [&](const Group& group) {
    return std::all_of(group.members.begin(), group.members.end(), [&](const Weighed& w) { return in_headline(context, w); });
  });
  for (Group& group : groups) {
    for (std::size_t i = 1; i < group.members.size(); ++i) {
      if (fullness(context, group.members[i]) > fullness(context, group.members[group.fullest])) group.fullest = i;
    }
  }
  return groups;
}

int group_at(const std::vector<Group>& groups, Token t) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    for (const Weighed& member : groups[i].members) {
      if (member.candidate.trigger == t || member.candidate.content == t) return static_cast<int>(i);
    }
  }
  return -1;
}

}  // namespace newsgraph::proposal
