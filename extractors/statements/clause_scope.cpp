// Mends: "said Monday that P" (time in P), "said P, and that Q" (Q lost), "P, X and Y said" (no source).
// Must not: "said P, adding that Q" (Q has a cue of its own), "said P and left" (what X did next).
#include "extractors/statements/clause_scope.hpp"

#include <algorithm>
#include <array>

#include "extractors/actors/gazetteer.hpp"
#include "extractors/statements/adjacent_source.hpp"
#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/joined_cues.hpp"
#include "extractors/statements/source.hpp"

namespace newsgraph {
namespace {

constexpr Token max_words_before_that = 8;
constexpr double min_reporting = 0.6;  ///< precision of the clause frame of a verb that may be inserted
constexpr Token max_insertion = 14;    ///< tokens from the verb of an insertion to the mark that closes it

/// The end of the sentence without its closing marks.
Token text_end(const Document& d, Range sentence) {
  Token end = sentence.end;
  while (end > sentence.begin && is_mark(d, end - 1)) --end;
  return end;
}

// ---- "X said P" ----------------------------------------------------------------------------------------------------

/// Where the reported clause begins: at a "that" that follows nothing but names, times and marks.
Token begin_of_clause(const Context& c, const Candidate& candidate) {
  const Document& d = c.document;
  const Token first = candidate.content.front();
  for (Token t = first; t < first + max_words_before_that && t < candidate.content.back(); ++t) {
    if (c.quotes.contains(t)) break;
    if (d.lemma(t) == "that" && d.upos[t] == Upos::sconj) return t;
    if (!is_nominal(d.upos[t]) && d.upos[t] != Upos::adv && d.upos[t] != Upos::adp) break;
  }
  Token begin = first;
  while (begin < candidate.content.back() && is_time(d, begin) && !c.quotes.contains(begin) &&
         (d.relations[begin] == Relation::obl_unmarked || d.relations[begin] == Relation::advmod)) {
    ++begin;
  }
  return begin;
}

bool is_finite(Xpos x) { return x == Xpos::vbd || x == Xpos::vbz || x == Xpos::vbp || x == Xpos::md; }

/// Verbs whose object is who is told.
bool speaks_to_object(const Context& c, const Candidate& candidate) {
  const std::string_view lemma = candidate.lemma;
  if (lemma == "tell" || lemma == "inform" || lemma == "assure" || lemma == "remind" || lemma == "warn" ||
      lemma == "convince")
    return true;
  return c.cues.find(CuePos::verb, lemma, Frame::object_infinitive) != nullptr;
}

/// A subject that the parse left between the cue and the clause it begins: "said the politics surrounding it would be
/// intense", with "politics" taken for an object.
Token reach_back(const Context& c, const Candidate& candidate, Token begin) {
  const Document& d = c.document;
  Token after = candidate.cue_tokens.back() + 1;
  while (after < begin && (is_time(d, after) || d.upos[after] == Upos::adv)) ++after;
  if (after < begin && d.lemma(after) == "both" && d.upos[after + 1] != Upos::adp) return after;
  if (after < begin && !speaks_to_object(c, candidate) && is_finite(d.xpos[begin]) && !is_mark(d, after)) return after;
  if (begin <= after || d.upos[begin] == Upos::sconj || d.upos[begin] == Upos::pron) return begin;
  if (speaks_to_object(c, candidate) || (!is_nominal(d.upos[after]) && !c.quotes.contains(after))) return begin;
  for (Token t = after; t < begin; ++t) {
    const bool mark = is_mark(d, t) && !c.quotes.contains(t) && d.text(t) != "-";
    if (mark || is_finite(d.xpos[t]) || is_time(d, t)) return begin;
  }
  return after;
}

/// ", adding" and ", according to": the words from t on belong to another cue.
bool begins_new_cue(const Context& c, Token t) {
  const Document& d = c.document;
  if (d.text(t) == "according") return true;
  const std::string_view before = d.text(t - 1);
  const bool after_mark = before == "," || before == "--" || before == "—" || ends_quote_with_comma(d, t - 1);
  return after_mark && d.xpos[t] == Xpos::vbg && c.cues.knows(CuePos::verb, d.lemma(t));
}

/// "While X said", "and while X said": a subordinate clause before its main clause.
bool is_fronted(const Context& c, Token cue) {
  const Document& d = c.document;
  const auto mark = c.syntax.child(cue, {Relation::mark});
  if (!mark || *mark > cue || d.upos[*mark] != Upos::sconj) return false;
  const Token first = d.sentences[d.sentence_of(cue)].begin;
  return *mark == first || (*mark == first + 1 && is_mark(d, first)) || d.upos[*mark - 1] == Upos::cconj;
}

/// The first comma of a range that stands in no quotation; its end where there is none.
Token comma_after(const Context& c, Token first, Token end) {
  for (Token t = first; t < end; ++t) {
    if (c.document.text(t) == "," && !c.quotes.contains(t)) return t;
  }
  return end;
}

/// Where the clause that holds the cue ends, if it stands before the one it hangs on: "While X said P, Y left".
Token end_of_fronted(const Context& c, const Candidate& candidate, Token limit) {
  const Document& d = c.document;
  const Token last = candidate.content.back();
  for (Token t = *candidate.cue; !d.is_root(t); t = d.heads[t]) {
    if (d.heads[t] <= last) continue;
    limit = std::min(limit, std::max(last + 1, c.syntax.subtree(t).end));
    while (limit > last + 1 && is_mark(d, limit - 1) && !c.quotes.contains(limit - 1)) --limit;
    break;
  }
  return is_fronted(c, *candidate.cue) ? comma_after(c, last + 1, limit) : limit;
}

/// Whether the words from t on take up the cue again instead of going on with the clause.
bool turns_away(const Context& c, Token t, Token cue) {
  const Document& d = c.document;
  const bool after_comma = d.text(t - 1) == "," || d.text(t - 1) == "--" || d.text(t - 1) == "—";
  if (after_comma && d.xpos[t] == Xpos::vbg && d.heads[t] <= cue) return true;
  if (begins_new_cue(c, t)) return true;
  if (d.relations[cue] == Relation::acl_relcl && c.syntax.dominates(t, cue)) return true;  // "X, who said P, left"
  if ((d.relations[t] == Relation::conj || d.relations[t] == Relation::parataxis) && d.heads[t] == cue)
    return !goes_on_with_clause(c, t, cue);
  return d.upos[t] == Upos::verb && d.heads[t] <= cue && c.cues.find(CuePos::verb, d.lemma(t), Frame::quote) != nullptr;
}

/// Words that go on with the sentence of the cue rather than with its object.
bool leaves_phrase(const Document& d, Token t) {
  if (d.xpos[t] == Xpos::vb && d.text(t - 1) == "to") return false;  // "a proposal to pay"
  if (d.upos[t] == Upos::cconj || d.upos[t] == Upos::sconj || d.upos[t] == Upos::verb || d.upos[t] == Upos::aux)
    return true;
  return is_time(d, t) || d.upos[t] == Upos::adv;
}

/// A preposition, article or "to" whose noun or verb is left out.
bool hangs_on_next(const Document& d, Token t) {
  return d.upos[t] == Upos::adp || d.upos[t] == Upos::det || d.upos[t] == Upos::part;
}

/// ", who is 70": what is said about an object in passing is not part of it. Quoted words stay.
void cut_relative_clause(const Context& c, Tokens& content) {
  const Document& d = c.document;
  for (std::size_t i = 1; i + 1 < content.size(); ++i) {
    const Token next = content[i + 1];
    const bool relative =
        d.lemma(next) == "who" || d.lemma(next) == "which" || d.lemma(next) == "whose" || d.lemma(next) == "where";
    if (d.text(content[i]) != "," || !relative || c.quotes.contains(next) || next != content[i] + 1) continue;
    content.resize(i);
    return;
  }
}

/// "; Y called it" and "while Y said": another speaker takes over at t.
bool changes_speaker(const Context& c, Token t, Token limit) {
  const Document& d = c.document;
  if (c.quotes.contains(t)) return false;
  if (d.lemma(t) == "while" || d.lemma(t) == "whereas") {
    const Token verb = d.heads[t];
    return verb > t && c.cues.find(CuePos::verb, d.lemma(verb), Frame::quote) != nullptr &&
           c.syntax.child_any(verb, Relation::nsubj);
  }
  if (d.text(t) != ";") return false;
  for (Token verb = t + 1; verb < limit && d.text(verb) != ";" && d.text(verb) != ","; ++verb) {
    const bool finite = d.xpos[verb] == Xpos::vbd || d.xpos[verb] == Xpos::vbz || d.xpos[verb] == Xpos::vbp;
    if (finite && c.cues.find(CuePos::verb, d.lemma(verb), Frame::quote) != nullptr) return true;
  }
  return false;
}

/// Where the clause ends: at the end of the sentence, or before what turns away.
Token end_of_clause(const Context& c, const Candidate& candidate) {
  const Document& d = c.document;
  const Token last = candidate.content.back();
  const Token limit = end_of_fronted(c, candidate, text_end(d, sentence_range(d, last)));
  for (Token t = candidate.content.front() + 1; t < limit; ++t) {
    if (changes_speaker(c, t, limit)) return t;
    if (cue_taken_up(c, t) == candidate.cue) return c.syntax.subtree(t).begin;
    if (t <= last || !turns_away(c, t, *candidate.cue)) continue;
    Token end = c.syntax.subtree(t).begin;  // with its subject and conjunction
    return std::max(last + 1, std::min(end, t));
  }
  return std::max(last + 1, limit);
}

// ---- "P, X said" ---------------------------------------------------------------------------------------------------

/// Where the words of an insertion end: "P, X said on Monday, Q" at the second comma. Nothing where the words go on
/// with what is no insertion.
std::optional<Token> end_of_insertion(const Context& c, Token verb) {
  const Document& d = c.document;
  const Token end = sentence_range(d, verb).end;
  for (Token t = verb + 1; t < end && t < verb + max_insertion; ++t) {
    if (d.text(t) == "," || d.text(t) == "." || d.text(t) == "?" || c.quotes.contains(t)) return t;
    if (d.upos[t] == Upos::verb || d.upos[t] == Upos::sconj || d.upos[t] == Upos::aux || d.text(t) == ":")
      return std::nullopt;
    if (d.xpos[t] == Xpos::prp && main_relation(d.relations[t]) == Relation::nsubj && d.heads[t] > t)
      return std::nullopt;  // "X said they “fled”"
  }
  return end <= verb + max_insertion ? std::optional(end) : std::nullopt;
}

/// Where the clause begins that the words from `insertion` on stand in: at its sentence, or behind its last semicolon.
Token begin_of_inserted(const Context& c, Range sentence, Token insertion) {
  Token begin = sentence.begin;
  for (Token t = sentence.begin; t + 2 < insertion; ++t) {
    if (c.document.text(t) == ";" && !c.quotes.contains(t)) begin = t + 1;
  }
  return begin;
}

bool has_finite_verb(const Document& d, const Tokens& tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [&](Token t) { return is_finite(d.xpos[t]); });
}

/// "P, X said, wiping his face", "P, X said, on condition of anonymity".
bool tells_of_speaker(const Context& c, const Tokens& tail) {
  const Document& d = c.document;
  if (tail.empty() || c.quotes.contains(tail[0])) return false;
  if (d.xpos[tail[0]] == Xpos::vbg) return true;
  return tail.size() > 1 && d.lemma(tail[0]) == "on" && d.lemma(tail[1]) == "condition";
}

/// Verbs whose object is spoken to: "X told them".
bool tells(const Context& c, Token verb) {
  const std::string_view lemma = c.document.lemma(verb);
  return lemma == "tell" || lemma == "remind" || lemma == "assure" || lemma == "inform" || lemma == "ask";
}

/// A finite verb that reports clauses: "said", not "saying" or "called".
bool reports(const Context& c, Token verb) {
  const Xpos xpos = c.document.xpos[verb];
  if (xpos == Xpos::vbg || xpos == Xpos::vb) return false;
  const CueSense* sense = c.cues.find(CuePos::verb, c.document.lemma(verb), Frame::clause);
  return sense != nullptr && sense->precision >= min_reporting;
}

/// "Lee, a senator, tweeted a warning": what the subject before the verb says, not who says it.
bool is_told(const Context& c, Token verb, Range phrase) {
  const Document& d = c.document;
  const auto subject = c.syntax.child(verb, {Relation::nsubj});
  const auto head = nominal_head(d, phrase);
  if (!subject || *subject > verb || !head || d.upos[*head] != Upos::noun) return false;
  const NounClass noun = noun_entry(d.lemma(*head)).noun_class;
  return noun == NounClass::document || noun == NounClass::none;
}

/// The source of a verb set off by commas: the range from the phrase before it, or the phrase after it.
std::optional<Range> source_of_insertion(const Context& c, Token verb) {
  const Document& d = c.document;
  const auto after = phrase_after(c, verb);
  if (after && d.text(verb - 1) == "," && !is_told(c, verb, *after)) return after;
  const auto before = phrase_before(c, verb);
  const Token begin = sentence_range(d, verb).begin;
  if (!before || before->begin == begin) return std::nullopt;
  const bool after_quote = ends_quote_with_comma(d, before->begin - 1) && !c.quotes.contains(begin);
  if (d.text(before->begin - 1) != "," && !after_quote) return std::nullopt;
  if (is_nominal(d.upos[verb + 1]) && !is_time(d, verb + 1) && !tells(c, verb)) return std::nullopt;
  return before;
}

}  // namespace

void find_insertion(const Context& c, Token verb, Candidate& candidate) {
  const Document& d = c.document;
  if (verb + 1 >= d.size() || !reports(c, verb)) return;
  const auto phrase = source_of_insertion(c, verb);
  const auto head = phrase ? nominal_head(d, *phrase) : std::nullopt;
  const auto end = end_of_insertion(c, verb);
  if (!head || !end || c.quotes.contains(phrase->begin) != c.quotes.contains(verb)) return;
  const Token first_word = std::min(phrase->begin, verb);
  const Range sentence = sentence_range(d, verb);
  if (first_word < sentence.begin + 2) return;
  const bool partly_quoted = c.quotes.contains(first_word - 2) && !c.quotes.contains(sentence.begin);
  if (is_mark(d, first_word - 2) && !partly_quoted) return;
  Tokens content = tokens_of({begin_of_inserted(c, sentence, first_word), first_word - 1});
  if (*end < sentence.end && d.text(*end) == ",") {
    Token stop = *end + 1;
    const Token limit = text_end(d, sentence);
    while (stop < limit && !begins_new_cue(c, stop)) ++stop;
    const Tokens tail = tokens_of({*end + 1, stop});
    if (!tells_of_speaker(c, tail)) content = unite(content, tail);
  }
  const auto is_predicate = [&](Token t) { return d.upos[t] == Upos::verb || d.upos[t] == Upos::aux; };
  if (std::none_of(content.begin(), content.end(), is_predicate)) return;
  if (d.xpos[content.front()] == Xpos::vbg && !has_finite_verb(d, content)) return;  // "Using a crude word, X said"
  candidate.source = {{*head}, *phrase};
  candidate.content = std::move(content);
  candidate.inserted = true;
  candidate.rule = "verb.insertion";
}

void fit_phrase(const Context& c, Candidate& candidate) {
  if (!candidate.cue || candidate.passive || candidate.inserted || candidate.content.empty()) return;
  if (candidate.frame == Frame::clause || candidate.frame == Frame::adverb ||
      candidate.content.front() < *candidate.cue)
    return;
  const Document& d = c.document;
  const Token last = candidate.content.back();
  const Token limit = text_end(d, sentence_range(d, last));
  Token end = last + 1;
  if (candidate.frame != Frame::infinitive) cut_relative_clause(c, candidate.content);
  while (end < limit && !is_mark(d, end) && !c.quotes.contains(end) && !turns_away(c, end, *candidate.cue) &&
         !leaves_phrase(d, end))
    ++end;
  while (end > last + 1 && hangs_on_next(d, end - 1)) --end;
  candidate.content =
      unite(candidate.content, subtract(tokens_of({candidate.content.front(), end}), candidate.cue_tokens));
}

void fit_reported_clause(const Context& c, Candidate& candidate) {
  if (candidate.frame != Frame::clause || candidate.inserted || candidate.content.empty() || !candidate.cue) return;
  if (candidate.pos != CuePos::verb || candidate.content.front() < *candidate.cue) return;
  const Token begin = reach_back(c, candidate, begin_of_clause(c, candidate));
  const Token end = end_of_clause(c, candidate);
  if (begin >= end) return;
  candidate.content = subtract(tokens_of({begin, end}), candidate.cue_tokens);
}

namespace {

/// "But P, X said" at P; and "As for Q, X said, “P”" at the quote alone.
void drop_lead_in(const Context& c, Token verb, Tokens& content) {
  const Document& d = c.document;
  const auto quoted = [&](Token t) { return c.quotes.contains(t) && !c.quotes.contains(verb); };
  const auto after = std::upper_bound(content.begin(), content.end(), verb);
  if (after != content.end() && after != content.begin() && quoted(*after) &&
      std::none_of(content.begin(), after, quoted)) {
    content.erase(content.begin(), after);
  }
  const Token dash = dateline_end(d, content.front());
  content.erase(content.begin(), std::lower_bound(content.begin(), content.end() - 1, dash));
  while (content.size() > 1 && !quoted(content.front()) &&
         (d.upos[content.front()] == Upos::cconj || d.text(content.front()) == ",")) {
    content.erase(content.begin());
  }
}

/// After "“P,” said X" only quoted words are content: the rest tells of X.
void drop_unquoted_rest(const Context& c, Token verb, Tokens& content) {
  const auto quoted = [&](Token t) { return c.quotes.contains(t) && !c.quotes.contains(verb); };
  const auto after = std::upper_bound(content.begin(), content.end(), verb);
  if (after == content.begin() || !quoted(*(after - 1))) return;
  content.erase(std::remove_if(after, content.end(), [&](Token t) { return !quoted(t); }), content.end());
}

}  // namespace

void fit_inserted_cue(const Context& c, Candidate& candidate) {
  if (!candidate.cue || candidate.pos != CuePos::verb || candidate.content.empty() || candidate.passive) return;
  const Token verb = *candidate.cue;
  if (candidate.content.front() > verb || candidate.frame == Frame::infinitive) return;
  if (c.cues.find(CuePos::verb, candidate.lemma, Frame::quote) == nullptr) return;
  if (candidate.source.heads.empty()) candidate.source = adjacent_source(c, verb);
  candidate.content = subtract(candidate.content, tokens_of(candidate.source.range));
  if (candidate.content.empty()) return;  // nothing but the source was taken for what is said
  drop_lead_in(c, verb, candidate.content);
  drop_unquoted_rest(c, verb, candidate.content);
}

}  // namespace newsgraph
