// Finds: "According to X, P"; "P, per X"; "in the words of X, P"; "in X's view, P"; "to hear X tell it" is left out;
// "P, reportedly"; "an allegedly stolen car" is left out: it hedges a word, not a clause.
// Must not: "per cent", "in view of P", "according to plan".
#include <algorithm>

#include "extractors/actors/gazetteer.hpp"
#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/source.hpp"

namespace newsgraph {
namespace {

constexpr int max_steps_up = 6;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_clause(const Context& c, Token t) {
  if (c.document.is_root(t)) return true;
  switch (c.document.relations[t]) {
    case Relation::ccomp:
    case Relation::advcl:
    case Relation::acl_relcl:
    case Relation::advcl_relcl:
    case Relation::parataxis:
    case Relation::csubj: return true;
    case Relation::conj: return c.document.upos[t] == Upos::verb || c.syntax.child_any(t, Relation::nsubj).has_value();
    default: return false;
  }
}

/// The nearest clause above t, t itself not counted.
Token clause_above(const Context& c, Token t) {
  for (int i = 0; i < max_steps_up && !c.document.is_root(t); ++i) {
    t = c.document.heads[t];
    if (is_clause(c, t)) return t;
  }
  return t;
}

/// "is kept here and was made in Lima according to X": with the clause whose subject it shares.
Token with_shared_subject(const Context& c, Token clause) {
  const Document& d = c.document;
  while (!d.is_root(clause) && d.relations[clause] == Relation::conj && !c.syntax.child_any(clause, Relation::nsubj))
    clause = d.heads[clause];
  return clause;
}

/// The clause that an adjunct at t speaks about: a phrase set off at the end of a sentence speaks about all of it.
Token clause_of(const Context& c, Token t, Range phrase) {
  const Document& d = c.document;
  Token clause = clause_above(c, t);
  const Range sentence = d.sentences[d.sentence_of(t)];
  const Token mark = d.text(phrase.begin) == "," ? phrase.begin : phrase.begin - 1;  // a comma may hang on the phrase
  const bool set_off = phrase.begin > sentence.begin && d.text(mark) == ",";
  const bool last = phrase.end + 2 >= sentence.end;
  if (!last || c.quotes.contains(t)) return clause;
  if (!set_off) return with_shared_subject(c, clause);
  while (!d.is_root(clause) &&
         !is_one_of(d.text(std::max(c.syntax.subtree(clause).begin, sentence.begin + 1) - 1), {";"})) {
    clause = d.heads[clause];
  }
  return clause;
}

Token sentence_end(const Document& d, Token t) { return d.sentences[d.sentence_of(t)].end; }

/// "According to the ruling, a host must ...": the main clause has no subject of its own, because the parse took it for
/// one with the source.
bool lacks_subject(const Context& c, Token adjunct) {
  const Token clause = clause_above(c, adjunct);
  if (clause == adjunct || c.document.upos[clause] != Upos::verb || c.document.xpos[clause] == Xpos::vbg) return false;
  return !c.syntax.child_any(clause, Relation::nsubj) && !c.syntax.child_any(clause, Relation::csubj) &&
         !c.syntax.child(clause, {Relation::expl});
}

/// The source up to the first comma, without what the parse took for an apposition or a conjunct of it.
Source cut_at_comma(const Context& c, Source source) {
  const Token head = source.heads.front();
  for (Token t = head; t < source.range.end; ++t) {
    if (c.document.text(t) == ",") source.range.end = t;
  }
  std::erase_if(source.heads, [&](Token t) { return t >= source.range.end; });
  return source;
}

/// "According to the mayor, Ann Lee, P": a name between commas belongs to who is named by a role; not "According to the
/// mayor, Lee, who P", nor the first name of a list.
Token behind_name(const Document& d, Token source, Token first, Token end) {
  const NounClass noun = noun_entry(d.lemma(source)).noun_class;
  const bool role = noun == NounClass::office || noun == NounClass::post || noun == NounClass::source;
  Token t = first;
  while (t < end && d.upos[t] == Upos::propn) ++t;
  if (!role || d.xpos[source] != Xpos::nn || t == first || t + 1 >= end || d.text(t) != ",") return first;
  const Token next = t + 1;
  const bool relative = d.xpos[next] == Xpos::wp || d.xpos[next] == Xpos::wdt || d.xpos[next] == Xpos::wp_poss;
  return relative || d.upos[next] == Upos::cconj || d.upos[next] == Upos::propn ? first : next;
}

/// "According to X, a chief of Y, P": where P begins, for a phrase that begins its sentence; 0 for any other.
Token begin_of_rest(const Context& c, Token cue, Token source, bool with_appositions) {
  const Document& d = c.document;
  const Range sentence = d.sentences[d.sentence_of(cue)];
  Token first = sentence.begin;
  while (first < cue && is_mark(d, first)) ++first;
  if (first != cue) return 0;
  Token from = source;
  for (const Token child : c.syntax.children(source)) {
    if (with_appositions && d.relations[child] == Relation::appos)
      from = std::max(from, c.syntax.phrase(child).end - 1);
  }
  for (Token t = from; t < sentence.end; ++t) {
    if (d.text(t) == "," && !c.quotes.contains(t)) return behind_name(d, source, t + 1, sentence.end);
  }
  return 0;
}

void add_phrase(const Context& c, std::string_view rule, Tokens cue, Token adjunct, Source source,
                std::vector<Candidate>& out) {
  const bool mistaken = !source.heads.empty() && lacks_subject(c, adjunct);
  const Token rest = source.heads.empty() ? 0 : begin_of_rest(c, cue.front(), source.heads.front(), !mistaken);
  if (mistaken && rest > 0) source = cut_at_comma(c, std::move(source));
  Tokens own = tree(c.syntax, adjunct);
  if (rest > 0) own = tokens_of({own.front(), rest});
  const Token clause = clause_of(c, adjunct, {own.front(), own.back() + 1});
  if (rest == 0 && holds(own, clause)) return;
  Candidate made{.rule = rule,
                 .lemma = std::string(c.document.lemma(cue.front())),
                 .frame = Frame::clause,
                 .preposition = {},
                 .cue = cue.front(),
                 .cue_tokens = cue,
                 .content = subtract(tree(c.syntax, clause), own),
                 .source = std::move(source),
                 .addressees = {},
                 .sense = {},
                 .inserted = true};
  if (rest > 0) made.content = tokens_of({rest, sentence_end(c.document, cue.front())});
  made.content = subtract(made.content, cue);
  if (word_count(c.document, made.content) > 1) out.push_back(std::move(made));
}

/// "according to X", "per X": the source is what the preposition governs.
void find_according(const Context& c, Token t, std::vector<Candidate>& out) {
  const Document& d = c.document;
  const bool according = is_one_of(d.lemma(t), {"according", "accord"}) && t + 1 < d.size() && d.lemma(t + 1) == "to";
  const bool per = d.lemma(t) == "per" && d.upos[t] == Upos::adp;
  if (!according && !per) return;
  Token source = d.heads[t];
  if (d.relations[t] != Relation::case_) {  // hung as a participle: its object is below "to"
    auto below = c.syntax.child(t, {Relation::obl, Relation::obj, Relation::nmod});
    if (const auto verb = c.syntax.child(t, {Relation::xcomp}); !below && verb)  // a noun taken for an infinitive
      below = c.syntax.child(*verb, {Relation::obj});
    if (!below) return;
    source = *below;
  }
  if (source < t || d.lemma(source) == "cent" || d.lemma(source) == "plan") return;
  if (per && d.upos[source] != Upos::propn) {  // "per the report", not "the four per customer limit"
    const auto determiner = c.syntax.child(source, {Relation::det, Relation::nmod_poss});
    if (!determiner || *determiner < t) return;
  }
  const Token adjunct = d.relations[t] == Relation::case_ ? source : t;
  Tokens cue = according ? Tokens{t, t + 1} : Tokens{t};
  add_phrase(c, according ? "phrase.according" : "phrase.per", std::move(cue), adjunct, source_at(c, source), out);
}

/// "in X's view", "in the words of X".
void find_in_view(const Context& c, Token t, std::vector<Candidate>& out) {
  const Document& d = c.document;
  if (!is_one_of(d.lemma(t), {"view", "opinion", "word", "telling", "account", "estimation", "reading"})) return;
  const std::string_view marker = marker_of(c, t);
  if (marker != "in" && marker != "by") return;
  auto owner = c.syntax.child(t, {Relation::nmod_poss});
  if (!owner && d.lemma(t) == "word") owner = c.syntax.child(t, {Relation::nmod});
  if (!owner) return;
  add_phrase(c, "phrase.view", {t}, t, source_at(c, *owner), out);
}

void find_adverb(const Context& c, Token t, std::vector<Candidate>& out) {
  const Document& d = c.document;
  if (d.upos[t] != Upos::adv || d.relations[t] != Relation::advmod) return;
  const CueSense* sense = c.cues.find(CuePos::adverb, d.lemma(t), Frame::adverb);
  const Token head = d.heads[t];
  if (sense == nullptr || (d.upos[head] != Upos::verb && !c.syntax.child(head, {Relation::cop}))) return;
  if (d.relations[head] == Relation::amod) return;
  Candidate made{.rule = "adverb",
                 .pos = CuePos::adverb,
                 .lemma = std::string(d.lemma(t)),
                 .frame = Frame::adverb,
                 .preposition = {},
                 .cue = t,
                 .cue_tokens = {t},
                 .content = subtract(tree(c.syntax, head), {t}),
                 .source = {},
                 .addressees = {},
                 .sense = *sense,
                 .inserted = true};
  out.push_back(std::move(made));
}

}  // namespace

void find_phrase_cues(const Context& c, std::vector<Candidate>& out) {
  for (Token t = 0; t < c.document.size(); ++t) {
    find_according(c, t, out);
    find_in_view(c, t, out);
    find_adverb(c, t, out);
  }
}

}  // namespace newsgraph
