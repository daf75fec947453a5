/// Must join: "suspend Parliament" with "suspending Parliament"; "a bill to ban cars" with "the bill"; "asked for a vote"
/// with "the request". Must not join: "a bill on cars" with "a bill on ships"; "a deal with Peru" with "another deal".
#include "extractors/proposals/group.hpp"

#include <algorithm>
#include <set>

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

bool says_the_same(const Document& d, const Candidate& a, const Candidate& b) {
  const auto left = content_stems(d, a.anchor), right = content_stems(d, b.anchor);
  const std::size_t shared = count_shared(left, right);
  const std::size_t shorter = std::min(left.size(), right.size());
  if (shared < 2 || shorter == 0) return false;
  if (!left.contains(stem(d, b.content)) && !right.contains(stem(d, a.content))) return false;
  return static_cast<double>(shared) >= least_shared * static_cast<double>(shorter);
}

bool has_content(const Context& context, Token noun) {
  for (const Token c : context.syntax.children(noun)) {
    const Relation relation = context.document.relations[c];
    if (relation == Relation::acl || relation == Relation::acl_relcl || relation == Relation::ccomp) return true;
    if (relation == Relation::nmod && !marker(context.syntax, c, {"by", "between", "with"})) return true;
  }
  return false;
}

/// "the deal", "this request", "such a provision", "its offer": points back, adds nothing.
bool points_back(const Context& context, const Candidate& candidate) {
  if (candidate.frame != "noun" || has_content(context, candidate.content)) return false;
  const Document& d = context.document;
  return std::any_of(context.syntax.children(candidate.content).begin(), context.syntax.children(candidate.content).end(),
                     [&](Token c) {
                       if (d.relations[c] == Relation::nmod_poss) return true;
                       const bool determiner = d.relations[c] == Relation::det || d.relations[c] == Relation::det_predet ||
                                               d.relations[c] == Relation::amod;
                       return determiner && is_any(lower_lemma(d, c), {"the", "this", "that", "these", "those", "such"});
                     });
}

/// Words that may take up a proposal whatever it was called before.
bool is_general(std::string_view lemma) {
  return is_any(lemma, {"measure", "move", "step", "idea", "proposal", "plan", "arrangement", "offer", "decision", "provision",
                        "suggestion", "initiative", "document", "text", "draft", "concept"});
}

/// How well a noun that points back fits a group: 3 the same noun, 2 its family, 1 a general word, 0 not at all.
int fit(const Document& d, const Candidate& noun, const Group& group) {
  int best = 0;
  const std::string lemma = lower_lemma(d, noun.content);
  for (const Weighed& member : group.members) {
    if (member.candidate.frame == "noun" || !member.candidate.family.empty()) {
      if (lower_lemma(d, member.candidate.content) == lemma) return 3;
      if (member.candidate.family == noun.family) best = std::max(best, 2);
    }
    if (member.candidate.kind == noun.kind) best = std::max(best, 2);
    if (is_general(lemma) && member.candidate.kind != "term") best = std::max(best, 1);
  }
  return best;
}

/// The group a noun points back to: the best fit, among equals the latest.
Group* antecedent(const Document& d, const Candidate& noun, std::vector<Group>& groups) {
  Group* best = nullptr;
  int best_fit = 0;
  for (Group& group : groups) {
    const int f = fit(d, noun, group);
    if (f == 0 || f < best_fit) continue;
    best = &group;
    best_fit = f;
  }
  return best;
}

Group* same_content(const Document& d, const Candidate& candidate, std::vector<Group>& groups) {
  for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
    for (const Weighed& member : group->members) {
      if (says_the_same(d, member.candidate, candidate)) return &*group;
    }
  }
  return nullptr;
}

/// How well a member states the proposal: in running text before headlines, own content before pointing back.
double fullness(const Context& context, const Weighed& w) {
  const double words = static_cast<double>(std::min<Token>(w.candidate.anchor.size(), 30));
  double out = w.probability + words / 30;
  if (points_back(context, w.candidate)) out -= 2;
  if (context.block_kind(w.candidate.trigger) != BlockKind::paragraph && w.candidate.frame != "list_item") out -= 1;
  return out;
}

}  // namespace

std::vector<Group> group_candidates(const Context& context, std::vector<Weighed> weighed, GroupOptions options) {
  const Document& d = context.document;
  std::vector<Group> groups;
  for (Weighed& w : weighed) {
    Group* group = nullptr;
    if (points_back(context, w.candidate)) group = antecedent(d, w.candidate, groups);
    else if (w.candidate.whole < 0 || w.probability >= options.threshold) group = same_content(d, w.candidate, groups);
    if (!group && w.probability < options.threshold) continue;
    if (!group) group = &groups.emplace_back();
    group->members.push_back(std::move(w));
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
