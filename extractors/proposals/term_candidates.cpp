/// Must catch: "The plan includes: - [Lifting sanctions] - [Paying for repairs]", "Their demands include [a vote] and
/// [new courts]", "The deal would [lift tariffs]". Must not: "The group includes doctors" (no proposal), "The plan
/// surprised many" (nothing proposed).
#include <algorithm>

#include "extractors/proposals/candidates.hpp"
#include "extractors/proposals/phrases.hpp"

namespace newsgraph::proposal {
namespace {

bool names_proposal(const Document& d, Token t) { return is_noun(d, t) && noun_trigger(lower_lemma(d, t)); }

/// A term: of the kind "term", with what it is a term of.
Candidate term(Token trigger, Token content, Range anchor, std::string_view frame, int whole) {
  Candidate out;
  out.trigger = trigger;
  out.content = content;
  out.anchor = anchor;
  out.frame = frame;
  out.kind = "term";
  out.status = "proposed";
  out.whole = whole;
  return out;
}

bool includes(std::string_view lemma) { return is_any(lemma, {"include", "contain", "comprise", "feature"}); }

bool provides(std::string_view lemma) {
  return is_any(lemma, {"cover", "involve", "mention", "envisage", "envision", "foresee", "stipulate", "specify",
                        "state", "provide", "entail"});
}

void add_included(const Context& context, Token verb, int whole, std::vector<Candidate>& out) {
  const Syntax& syntax = context.syntax;
  const Document& d = context.document;
  const bool relative = d.relations[verb] == Relation::acl_relcl;
  const std::string_view frame = includes(d.lemma(verb)) && !relative ? "included" : "term";
  for (const Token c : syntax.children(verb)) {
    const Relation relation = d.relations[c];
    const bool gerund = relation == Relation::advcl && d.xpos[c] == Xpos::vbg;
    const bool beside = relation == Relation::conj && is_noun(d, c);  // "includes cutting taxes and [new courts]"
    const bool content =
        relation == Relation::obj || relation == Relation::ccomp || relation == Relation::xcomp || gerund || beside;
    if (!content || c < verb) continue;
    for (const Token t : syntax.conjuncts(c)) {
      out.push_back(term(t, t, content_words(syntax, t, relation == Relation::ccomp), frame, whole));
      for (const Token next : syntax.children(t)) {  // "cutting taxes, [raising wages]"
        const bool listed = next > t && d.xpos[t] == Xpos::vbg && d.xpos[next] == Xpos::vbg &&
                            d.relations[next] == Relation::advcl && is_set_off(syntax, next);
        if (listed) out.push_back(term(next, next, content_words(syntax, next, false), frame, whole));
      }
    }
  }
}

/// "a bill that [legalises abortion] and [pays for it]": a term for each of the verbs of the relative clause.
void add_relative_terms(const Context& context, Token clause, std::vector<Candidate>& out) {
  const Document& d = context.document;
  const Token noun = d.heads[clause];
  if (!names_proposal(d, noun) || context.syntax.subject(clause) != noun || is_passive(context.syntax, clause)) return;
  const std::vector<Token> verbs = context.syntax.conjuncts(clause);
  if (verbs.size() < 2) return;  // one verb says what the noun is
  for (const Token t : verbs) {
    if (!is_verb(d, t)) continue;
    Range anchor = clause_words(context.syntax, t, false);
    // The first verb's words end where its coordination begins.
    for (const Token c : context.syntax.children(t)) {
      if (d.relations[c] == Relation::conj && c > t) anchor.end = std::min(anchor.end, context.syntax.subtree(c).begin);
    }
    out.push_back(term(t, t, anchor, "relative_term", static_cast<int>(noun)));
  }
}

/// The noun of the lexicon before a colon at the end of a sentence: "provisions in the plan include:".
int announced_whole(const Document& d, Range sentence) {
  Token end = sentence.end;
  while (end > sentence.begin && d.upos[end - 1] == Upos::punct && d.text(end - 1) != ":") --end;
  if (end == sentence.begin || d.text(end - 1) != ":") return -1;
  int found = -1;
  for (Token t = sentence.begin; t < end; ++t) {
    if (!names_proposal(d, t)) continue;
    const std::string lemma = lower_lemma(d, t);
    const bool part = is_any(lemma, {"provision", "condition", "term", "demand", "requirement"});
    if (found < 0 || !part) found = static_cast<int>(t);
  }
  return found;
}

/// The item without its bullet.
std::optional<Candidate> list_item(const Context& context, Range sentence, int whole) {
  const Document& d = context.document;
  while (sentence.begin < sentence.end && (d.upos[sentence.begin] == Upos::punct ||
                                           d.upos[sentence.begin] == Upos::sym || d.xpos[sentence.begin] == Xpos::ls)) {
    ++sentence.begin;
  }
  while (sentence.end > sentence.begin && d.upos[sentence.end - 1] == Upos::punct) --sentence.end;
  if (sentence.empty()) return std::nullopt;
  Token head = sentence.begin;
  for (Token t = sentence.begin; t < sentence.end; ++t) {
    if (d.is_root(t) || !sentence.contains(d.heads[t])) {
      head = t;
      break;
    }
  }
  const std::int32_t named = context.actors.by_head[head];
  if (named >= 0 && context.actors.mentions[static_cast<std::size_t>(named)].range == sentence) return std::nullopt;
  return term(head, head, sentence, "list_item", whole);
}

void add_lists(const Context& context, std::vector<Candidate>& out) {
  const Document& d = context.document;
  int whole = -1;
  std::uint32_t block = 0;
  for (std::size_t s = 0; s < d.sentences.size(); ++s) {
    const Range sentence = d.sentences[s];
    if (context.block_kind(sentence.begin) != BlockKind::list_item) {
      whole = announced_whole(d, sentence);
      continue;
    }
    const bool first = s < d.blocks.size() && d.blocks[s] != block;
    if (s < d.blocks.size()) block = d.blocks[s];
    if (whole < 0 || !first) continue;
    if (auto item = list_item(context, sentence, whole)) out.push_back(std::move(*item));
  }
}

/// "would weaken the courts", "warned it would cost jobs": what comes of a plan, or is feared to.
bool is_effect(const Context& context, Token clause) {
  const Document& d = context.document;
  const Token first = context.syntax.first_conjunct(clause);
  if (is_any(d.lemma(first),
             {"undermine", "weaken", "harm",   "hurt",  "endanger", "jeopardise", "jeopardize", "damage", "destroy",
              "mean",      "lead",   "cause",  "risk",  "embolden", "affect",     "prove",      "fail",   "boost",
              "remain",    "seem",   "appear", "bring", "leave",    "benefit",    "improve",    "worsen", "become"}))
    return true;
  const bool told = d.relations[first] == Relation::ccomp && !d.is_root(first);
  return told && is_any(d.lemma(d.heads[first]), {"warn", "fear", "worry", "doubt", "predict"});
}

/// "leave in exchange for [aid]", "in return for [talks]": what the other side gives.
void add_exchange(const Context& context, Token t, std::vector<Candidate>& out) {
  const Document& d = context.document;
  if (!is_any(d.lemma(t), {"exchange", "return"}) || !marker(context.syntax, t, {"in"})) return;
  for (const Token c : context.syntax.children(t)) {
    const bool given = c > t && marker(context.syntax, c, {"for"}) && (is_noun(d, c) || d.xpos[c] == Xpos::vbg);
    if (!given) continue;
    Candidate condition = term(c, c, content_words(context.syntax, c, false), "exchange", -1);
    condition.kind = "condition";
    out.push_back(std::move(condition));
  }
}

/// A phrase that places a clause in a proposal: "under the plan", "in the deal", "according to the draft", "per".
bool places_in(const Context& context, Token oblique) {
  return marker(context.syntax, oblique, {"under", "in", "per", "according", "by"}).has_value();
}

}  // namespace

/// "The plan is long. Kenya would be required to pay": what somebody would have to or be allowed to do without a word
/// of who says so is a term of the plan told just before.
int whole_told_before(const Context& context, Token clause) {
  const Document& d = context.document;
  if (!is_any(d.lemma(clause), {"require", "oblige", "allow", "permit", "force", "expect", "ask"})) return -1;
  if (!is_passive(context.syntax, clause) || !auxiliary(context.syntax, clause, {"would"}) ||
      agent(context.syntax, clause) || context.is_said(clause)) {
    return -1;
  }
  const std::uint32_t sentence = d.sentence_of(clause);
  const Token begin = d.sentences[sentence == 0 ? 0 : sentence - 1].begin;
  for (Token t = clause; t > begin; --t) {
    const NounTrigger* noun = is_noun(d, t - 1) ? noun_trigger(lower_lemma(d, t - 1)) : nullptr;
    if (noun && is_any(noun->family, {"plan", "deal", "law"})) return static_cast<int>(t - 1);
  }
  return -1;
}

int whole_of(const Context& context, Token clause) {
  const Document& d = context.document;
  const auto subject = context.syntax.subject(clause);
  if (subject && names_proposal(d, *subject)) return static_cast<int>(*subject);
  for (const Token c : context.syntax.children(clause)) {
    if (main_relation(d.relations[c]) == Relation::obl && names_proposal(d, c) && places_in(context, c)) {
      return static_cast<int>(c);
    }
  }
  return whole_told_before(context, clause);
}

std::vector<Candidate> term_candidates(const Context& context) {
  const Document& d = context.document;
  std::vector<Candidate> out;
  for (Token t = 0; t < d.size(); ++t) {
    if (is_noun(d, t)) add_exchange(context, t, out);
    if (!is_verb(d, t)) continue;
    if (d.relations[t] == Relation::acl_relcl && !includes(d.lemma(t))) {
      add_relative_terms(context, t, out);
      continue;
    }
    const int whole = whole_of(context, t);
    if (whole < 0) continue;
    if (includes(d.lemma(t)) || provides(d.lemma(t))) {
      add_included(context, t, whole, out);
    } else if (auxiliary(context.syntax, t, {"will", "would", "shall"}) && !is_effect(context, t)) {
      out.push_back(term(t, t, clause_words(context.syntax, t, is_passive(context.syntax, t)), "term_clause", whole));
    }
  }
  add_lists(context, out);
  return out;
}

}  // namespace newsgraph::proposal
