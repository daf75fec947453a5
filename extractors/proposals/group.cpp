/// Must join: "suspend Parliament" with "suspending Parliament"; "a bill to ban cars" with "the bill"; "asked for a
/// vote" with "the request". Must not join: "a bill on cars" with "a bill on ships"; "a deal with Peru" with "another
/// deal".
#include "extractors/proposals/group.hpp"

#include <algorithm>

namespace newsgraph::proposal {
namespace {

/// Words that may take up a proposal whatever it was called before.
bool is_general(std::string_view lemma) {
  return is_any(lemma,
                {"measure", "move", "step", "idea", "proposal", "plan", "arrangement", "offer", "decision", "provision",
                 "suggestion", "initiative", "document", "text", "draft", "concept", "agreement", "deal"});
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

bool is_shared_family(std::string_view family) {
  return is_any(family, {"plan", "deal", "law", "order", "demand", "offer", "promise"});
}

/// Nouns of a family of their own ("attempt", "budget", "policy") are not what a general word takes up.
bool is_alone(const Document& d, const Candidate& c) {
  return !c.family.empty() && !is_shared_family(c.family) && c.family == lower_lemma(d, c.content);
}

/// How well a noun fits a group: 3 the same noun, 2 its family, 1 a general word or the same kind, 0 not at all.
int fit(const Document& d, const Candidate& noun, const Group& group) {
  int best = 0;
  const std::string lemma = lower_lemma(d, noun.content);
  for (const Weighed& member : group.members) {
    const Candidate& other = member.candidate;
    if (other.frame == "model") continue;
    if (!other.family.empty() && lower_lemma(d, other.content) == lemma) return 3;
    if (!other.family.empty() && other.family == noun.family) best = std::max(best, 2);
    const bool general = is_general(lemma) && other.kind != "term" && !is_alone(d, other);
    if (general || other.kind == noun.kind || (is_scheme(other.family) && is_scheme(noun.family)))
      best = std::max(best, 1);
  }
  return best;
}

/// The group a noun points back to: the best fit, among equals the latest.
Group* antecedent(const Document& d, const Weighed& noun, Pointer pointer, std::vector<Group>& groups) {
  Group* best = nullptr;
  int best_fit = 0;
  const bool general = is_general(lower_lemma(d, noun.candidate.content));
  for (Group& group : groups) {
    int f = fit(d, noun.candidate, group);
    if (pointer == Pointer::owned && !(f >= 2 && shares_owner(noun, group))) continue;
    if (pointer == Pointer::definite && f < 2 && !general) continue;
    if (f == 0 || f < best_fit) continue;
    best = &group;
    best_fit = f;
  }
  return best;
}

bool in_headline(const Context& context, const Weighed& w) { return context.in_headline(w.candidate.trigger); }

/// "A deal" told again without partners of its own is the deal of the story.
bool takes_up_deal(const Context& context, const Candidate& candidate, const Group& group) {
  const Document& d = context.document;
  if (candidate.family != "deal" || candidate.frame != "noun" || !candidate.agents.empty()) return false;
  if (d.xpos[candidate.content] != Xpos::nn) return false;
  return std::any_of(group.members.begin(), group.members.end(), [&](const Weighed& member) {
    return member.candidate.family == "deal" &&
           lower_lemma(d, member.candidate.content) == lower_lemma(d, candidate.content);
  });
}

Group* same_content(const Context& context, const Weighed& w, std::vector<Group>& groups) {
  for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
    if (takes_up_deal(context, w.candidate, *group)) return &*group;
    for (const Weighed& member : group->members) {
      if (says_the_same(member.gist, w.gist) || restates(context.syntax, member.candidate, w.candidate)) return &*group;
      if (is_stated_by(w.candidate, member.candidate, context.syntax)) return &*group;
    }
  }
  return nullptr;
}

/// What a headline's noun is called in the body: the first proposal of that word or, for a deal, of its family.
Group* announced_by(const Document& d, const Candidate& headline, std::vector<Group>& groups) {
  if (headline.family.empty()) return nullptr;
  for (Group& group : groups) {
    const Candidate& first = group.members.front().candidate;
    if (first.family != headline.family) continue;
    if (headline.family == "deal" || lower_lemma(d, first.content) == lower_lemma(d, headline.content)) return &group;
  }
  return nullptr;
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
    if (in_headline(context, w)) continue;
    Group* group = nullptr;
    const Pointer pointer = pointer_of(context, w.candidate);
    if (pointer != Pointer::none)
      group = antecedent(d, w, pointer, groups);
    else if (w.candidate.whole < 0 || w.probability >= options.threshold)
      group = same_content(context, w, groups);
    if (!group && w.probability < options.threshold) continue;
    if (!group) group = &groups.emplace_back();
    group->members.push_back(std::move(w));
  }
  // Headlines are clipped: they only mention what the body states.
  for (Weighed& w : weighed) {
    if (w.candidate.anchor.empty() || !in_headline(context, w)) continue;
    Group* group = same_content(context, w, groups);
    if (!group) group = announced_by(d, w.candidate, groups);
    if (group) group->members.push_back(std::move(w));
  }
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
