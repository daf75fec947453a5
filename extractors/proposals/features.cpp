#include "extractors/proposals/features.hpp"

#include <algorithm>

namespace newsgraph::proposal {
namespace {

constexpr std::string_view kind_names[] = {"person", "organization", "country", "group", "unnamed", "place"};

std::string kind_of(const Context& context, const std::vector<Party>& parties) {
  if (parties.empty()) return "none";
  return std::string(kind_names[static_cast<std::size_t>(context.actors.entities[parties.front().actor].kind)]);
}

std::string tense_of(const Context& context, Token verb) {
  const Document& d = context.document;
  if (is_noun(d, verb)) return "noun";
  if (auxiliary(context.syntax, verb, {"will", "would", "may", "might", "could", "can", "should", "must"}))
    return "modal";
  return std::string(name(d.xpos[verb]));
}

std::string size_of(Range range) {
  const Token n = range.size();
  return n <= 1 ? "1" : n <= 2 ? "2" : n <= 4 ? "3-4" : n <= 8 ? "5-8" : n <= 16 ? "9-16" : "17+";
}

/// How a noun's phrase begins: the, a, this, possessor, none.
std::string determiner_of(const Context& context, Token noun) {
  const Document& d = context.document;
  for (const Token c : context.syntax.children(noun)) {
    if (d.relations[c] == Relation::det) return lower_lemma(d, c);
    if (d.relations[c] == Relation::nmod_poss) return "possessor";
  }
  return "none";
}

void add_noun_features(const Context& context, const Candidate& candidate, std::vector<std::string>& out) {
  const Document& d = context.document;
  const Syntax& syntax = context.syntax;
  const Token noun = candidate.content;
  const std::string determiner = determiner_of(context, noun);
  out.push_back("noun_determiner=" + determiner);
  out.push_back("noun_relation=" + std::string(name(d.relations[noun])));
  bool content = false;
  for (const Token c : syntax.children(noun)) {
    const Relation relation = d.relations[c];
    if (relation == Relation::acl || relation == Relation::acl_relcl || relation == Relation::ccomp) {
      const bool infinitive = is_infinitive(syntax, c);
      out.push_back(infinitive ? "noun_has=infinitive" : "noun_has=" + std::string(name(relation)));
      content = true;
    }
    if (relation == Relation::nmod) {
      if (const auto preposition = syntax.child(c, {Relation::case_})) {
        out.push_back("noun_has=" + lower_lemma(d, *preposition));
        content = true;
      }
    }
    if (relation == Relation::amod && is_any(lower_lemma(d, c), {"proposed", "propose", "planned", "plan", "draft",
                                                                 "new", "possible", "potential"})) {
      out.push_back("noun_has=" + lower_lemma(d, c));
    }
    if (relation == Relation::compound) out.push_back("noun_has=compound");
  }
  out.push_back(std::string("noun_content=") + (content ? "yes" : "no") + "," +
                (determiner == "a" || determiner == "none" ? "indefinite" : "definite"));
  out.push_back("noun_strength=" + std::to_string(static_cast<int>(candidate.strength)) + (content ? "+content" : ""));
  out.push_back("noun_status=" + candidate.status);
  if (candidate.governor >= 0)
    out.push_back("governor=" + lower_lemma(d, static_cast<Token>(candidate.governor)));
  else
    out.push_back("governor=none");
}

void add_clause_features(const Context& context, const Candidate& candidate, std::vector<std::string>& out) {
  const Document& d = context.document;
  const Syntax& syntax = context.syntax;
  const auto subject = syntax.subject(candidate.frame == "will" ? candidate.content : candidate.trigger);
  const std::string frame(candidate.frame);
  if (!subject)
    out.push_back("subject=none," + frame);
  else if (d.upos[*subject] == Upos::pron)
    out.push_back("subject=" + lower_lemma(d, *subject) + "," + frame);
  else
    out.push_back("subject=" + std::string(name(d.upos[*subject])) + "," + frame);
  out.push_back("tense=" + tense_of(context, candidate.trigger));
  out.push_back("content=" + std::string(name(d.upos[candidate.content])));
  if (is_passive(syntax, candidate.content)) out.push_back("content_passive," + frame);
  if (syntax.is_negated(candidate.content)) out.push_back("content_negated");
  if (auxiliary(syntax, candidate.content, {"be"})) out.push_back("content_be");
}

}  // namespace

std::vector<std::string> features(const Context& context, const Candidate& candidate, const Parties& parties) {
  const Document& d = context.document;
  const std::string frame(candidate.frame);
  const bool noun = candidate.frame == "noun";
  std::vector<std::string> out = {"bias"};
  out.push_back("frame=" + frame);
  if (!noun) out.push_back("strength=" + std::to_string(static_cast<int>(candidate.strength)) + "," + frame);
  const bool named = frame == "copular";
  out.push_back((noun                         ? "noun="
                 : named                      ? "named="
                 : candidate.speaker_proposes ? "modal_verb="
                                              : "verb=") +
                lower_lemma(d, candidate.trigger));
  if (!noun && !named && !candidate.speaker_proposes)
    out.push_back("verb=" + lower_lemma(d, candidate.trigger) + "," + frame);
  out.push_back("proposer=" + kind_of(context, parties.proposers) + (noun ? ",noun" : ""));
  out.push_back("addressee=" + kind_of(context, parties.addressees) + (noun ? ",noun" : ""));
  out.push_back("size=" + size_of(candidate.anchor) + (noun ? ",noun" : ""));
  if (context.in_quote(candidate.trigger)) out.push_back("quoted," + frame);
  out.push_back(context.statement_at(candidate.trigger) ? "said" : "told");
  if (!candidate.inside.empty()) out.push_back("inside=" + std::string(candidate.inside) + (noun ? ",noun" : ""));
  if (!candidate.inside.empty()) out.push_back(noun ? "inside,noun" : "inside");
  if (candidate.whole >= 0) out.push_back("term_of_noun");
  if (candidate.negated) out.push_back("negated");
  if (marker(context.syntax, candidate.trigger, {"if", "unless", "whether"})) out.push_back("conditional");
  if (d.relations[candidate.trigger] == Relation::acl_relcl) out.push_back("in_relative_clause");
  out.push_back("position=" + std::string(d.sentence_of(candidate.trigger) < 5 ? "early" : "late"));
  if (context.block_kind(candidate.trigger) != BlockKind::paragraph) out.push_back("not_in_paragraph");
  if (noun)
    add_noun_features(context, candidate, out);
  else
    add_clause_features(context, candidate, out);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace newsgraph::proposal
