// Finds: "X said that P"; "P, X said"; "P, as X said"; "X promised to P"; "X urged them to P"; "X called it P";
// "X saw it as P"; "X denied P"; "X complained about P"; "it was reported that P"; "X is expected to P".
// Must not: "X took the train" (no cue), "X found the keys" (no frame of the cue).
#include "extractors/statements/verb_frames.hpp"

#include <algorithm>

#include "extractors/actors/gazetteer.hpp"
#include "extractors/statements/adjacent_source.hpp"
#include "extractors/statements/clause_scope.hpp"
#include "extractors/statements/find_cues.hpp"
#include "extractors/statements/quoted.hpp"
#include "extractors/statements/source.hpp"

namespace newsgraph {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class VerbFrames {
 public:
  VerbFrames(const Context& context, Token verb)
      : c_(context), d_(context.document), verb_(verb), passive_(is_passive(context, verb)) {
    for (const Token child : c_.syntax.children(verb)) sort_in(child);
  }

  /// The frames the verb stands in, the most telling one first.
  std::vector<VerbFrame> matches() const {
    std::vector<VerbFrame> out;
    add_clause(out);
    add_inserted(out);
    add_infinitive(out);
    add_predicate(out);
    add_object(out);
    add_prepositional(out);
    return out;
  }

 private:
  void sort_in(Token child) {
    switch (d_.relations[child]) {
      case Relation::ccomp:
        if (!is_phrase_before(child)) clauses_.push_back(child);
        break;
      case Relation::xcomp:  // "alleged the accused performed attacks": a finite one is a clause
        if (d_.xpos[child] == Xpos::vbd || d_.xpos[child] == Xpos::vbz)
          clauses_.push_back(child);
        else
          complement_ = child;
        break;
      case Relation::obj: object_ = child; break;
      case Relation::iobj: receiver_ = child; break;
      case Relation::nsubj_pass: passive_subject_ = child; break;
      case Relation::parataxis:
        if (child > verb_) following_ = child;
        break;
      case Relation::obl:
      case Relation::advcl:
        if (is_asked(child))
          clauses_.push_back(child);
        else if (child > verb_)
          obliques_.push_back(child);
        break;
      default: break;
    }
  }

  /// "asked if P", "wondered whether P" with P taken for a condition.
  bool is_asked(Token child) const {
    return child > verb_ && is_one_of(d_.lemma(verb_), {"ask", "wonder"}) &&
           is_one_of(marker_of(c_, child), {"if", "whether"}) && d_.text(c_.syntax.subtree(child).begin) != ",";
  }

  /// "On the radio, Berg said": a phrase that opens the sentence and was taken for what is said.
  bool is_phrase_before(Token child) const {
    return child < verb_ && is_nominal(d_.upos[child]) && c_.syntax.child(child, {Relation::case_}) &&
           !c_.syntax.child(child, {Relation::cop, Relation::nsubj, Relation::nsubj_pass});
  }

  void add(std::vector<VerbFrame>& out, std::string_view rule, Frame frame,
           std::initializer_list<std::optional<Token>> heads) const {
    VerbFrame match{rule, frame, {}, {}, {}, false};
    for (const auto& head : heads) {
      if (head) match.content = unite(match.content, tree(c_.syntax, *head));
    }
    out.push_back(std::move(match));
  }

  void add_clause(std::vector<VerbFrame>& out) const {
    std::vector<Token> heads = clauses_;
    if (heads.empty() && following_ && opens_speech(*following_)) heads = {*following_};
    if (heads.empty() && (object_ || receiver_)) heads = clause_in_object(object_ ? *object_ : *receiver_);
    if (heads.empty()) heads = clause_of_predicate();
    if (heads.empty()) heads = clause_hung_lower();
    if (heads.empty()) {
      auto match = clause_above();
      if (!match) match = clause_after_that();
      if (!match) match = rest_of_sentence();
      if (match) out.push_back(std::move(*match));
      return;
    }
    for (const Token child : c_.syntax.children(verb_)) {  // "said that P, and that Q" with Q hung on the verb
      if (child > heads.back() && d_.relations[child] == Relation::conj && marker_of(c_, child) == "that")
        heads.push_back(child);
    }
    VerbFrame match{passive_ ? "verb.passive_clause" : "verb.clause", Frame::clause, {}, {}, {}, heads.front() < verb_};
    for (const Token head : heads) match.content = unite(match.content, tree(c_.syntax, head));
    const std::optional<Token> listener = receiver_ ? receiver_ : object_;
    if (listener && !holds(match.content, *listener))
      match.addressees.push_back(*listener);
    else if (const auto to = oblique({"to"}))
      match.addressees.push_back(*to);
    if (passive_ && passive_subject_) match.addressees.push_back(*passive_subject_);
    out.push_back(std::move(match));
  }

  /// "told them she left" with the clause hung on "them" as a relative one; "claimed the council, too, has left" with
  /// the subject taken for an object and its predicate beside it.
  std::vector<Token> clause_in_object(Token object) const {
    if (object < verb_) return {};
    if (is_one_of(d_.lemma(verb_), {"tell", "inform", "assure", "remind", "warn", "convince"})) {
      for (const Token child : c_.syntax.children(object)) {
        if (d_.relations[child] == Relation::acl_relcl && has_personal_subject(child)) return {child};
      }
      return {};
    }
    // "says it raised millions", with "raised" for a participle
    if (object == verb_ + 1 && complement_ == object + 1 && d_.xpos[*complement_] == Xpos::vbn && is_nominative(object))
      return {object, *complement_};
    for (const Token child : c_.syntax.children(verb_)) {
      const Relation relation = d_.relations[child];
      const bool beside = relation == Relation::parataxis || relation == Relation::conj || relation == Relation::advcl;
      const bool bare = !c_.syntax.child(child, {Relation::mark, Relation::cc, Relation::nsubj, Relation::nsubj_pass});
      if (child > object && beside && bare && is_finite(child)) return {object, child};
    }
    return {};
  }

  /// "told a crowd in Lima that P", "tweeted in the morning that P", with P hung on the last noun before it.
  std::vector<Token> clause_hung_lower() const {
    if (passive_ || !is_finite(verb_) || !is_one_of(d_.lemma(verb_), {"say", "tell", "tweet", "write", "add", "warn"}))
      return {};
    const bool listens = is_one_of(d_.lemma(verb_), {"tell", "warn"});
    if (object_ && !listens) return {};
    const Token end = c_.syntax.subtree(verb_).end;
    for (Token t = verb_ + 2; t < end; ++t) {
      const bool mark =
          d_.relations[t] == Relation::mark || (t + 1 < end && d_.xpos[t] == Xpos::wdt && is_nominative(t + 1));
      if (d_.lemma(t) != "that" || !mark || d_.is_root(t)) continue;
      const Token head = d_.heads[t];
      if (c_.quotes.contains(t) != c_.quotes.contains(verb_) || d_.is_root(head)) return {};
      const Relation relation = d_.relations[head];
      const bool clause = relation == Relation::acl || relation == Relation::acl_relcl || relation == Relation::advcl;
      if (!clause || head < t) return {};
      const Token upper = d_.heads[head];  // the verb, or a noun that tells nothing itself
      const bool tells = upper != verb_ && noun_entry(d_.lemma(upper)).noun_class == NounClass::document;
      return tells ? std::vector<Token>{} : std::vector<Token>{head};
    }
    return {};
  }

  /// "Berg said the recent wave of strikes demands an answer", with the words after the verb taken apart by the parse:
  /// all of them, where the verb has its subject before it, nothing but that subject and phrases, and a finite verb
  /// comes after it.
  std::optional<VerbFrame> rest_of_sentence() const {
    if (passive_ || d_.lemma(verb_) != "say" || !is_finite(verb_) || object_ || receiver_) return std::nullopt;
    const Range sentence = d_.sentences[d_.sentence_of(verb_)];
    const auto subject = c_.syntax.child(verb_, {Relation::nsubj});
    if (!subject || *subject > verb_ || !d_.is_root(verb_) || c_.quotes.contains(verb_)) return std::nullopt;
    if (verb_ + 3 >= sentence.end || d_.upos[verb_ + 1] == Upos::punct || d_.upos[verb_ + 1] == Upos::adp)
      return std::nullopt;
    bool told_before = false, verb_after = false;
    for (Token t = sentence.begin; t < sentence.end; ++t) {
      const bool finite =
          d_.xpos[t] == Xpos::vbd || d_.xpos[t] == Xpos::vbz || d_.xpos[t] == Xpos::vbp || d_.xpos[t] == Xpos::md;
      told_before = told_before || (finite && t < *subject);
      verb_after = verb_after || (finite && t > verb_);
    }
    if (told_before || !verb_after) return std::nullopt;
    VerbFrame match{"verb.clause", Frame::clause, {}, tokens_of({verb_ + 1, sentence.end}), {}, false};
    while (!match.content.empty() && d_.text(match.content.back()) == ".") match.content.pop_back();
    return match;
  }

  /// "while he said he would wait", "after Berg said she left", with "said" hung on the clause it reports.
  std::optional<VerbFrame> clause_above() const {
    if (d_.is_root(verb_) || d_.relations[verb_] != Relation::advcl || d_.heads[verb_] < verb_ || passive_)
      return std::nullopt;
    const auto own = c_.syntax.child(verb_, {Relation::nsubj});
    const Token clause = d_.heads[verb_];
    if (!is_one_of(d_.lemma(verb_), {"say", "add", "argue", "claim", "insist", "announce", "report"})) return {};
    if (!own || *own > verb_ || !is_finite(verb_) || c_.quotes.contains(verb_)) return std::nullopt;
    for (const Token subject : c_.syntax.children(clause)) {
      if (main_relation(d_.relations[subject]) != Relation::nsubj || subject < verb_ || subject > clause) continue;
      if (c_.syntax.subtree(subject).begin != verb_ + 1) return std::nullopt;
      return VerbFrame{"verb.clause", Frame::clause, {}, tokens_of({verb_ + 1, c_.syntax.subtree(clause).end}), {},
                       false};
    }
    return std::nullopt;
  }

  /// "cautioned that P" with P torn apart by the parse: all from "that" on.
  std::optional<VerbFrame> clause_after_that() const {
    if (passive_ || (!is_finite(verb_) && d_.relations[verb_] != Relation::xcomp)) return std::nullopt;
    Token next = verb_ + 1;
    const Token end = d_.sentences[d_.sentence_of(verb_)].end;
    if (next < end && !d_.is_root(next) && d_.relations[next] == Relation::compound_prt) ++next;  // "point out that"
    if (next + 3 >= end || d_.lemma(next) != "that" || c_.quotes.contains(next) != c_.quotes.contains(verb_))
      return std::nullopt;
    VerbFrame match{"verb.clause", Frame::clause, {}, tokens_of({next, end}), {}, false};
    while (!match.content.empty() && is_mark(d_, match.content.back()) && !c_.quotes.contains(match.content.back()))
      match.content.pop_back();
    return match;
  }

  /// "made it clear that P", "made clear that P", with P hung beside the adjective.
  std::vector<Token> clause_of_predicate() const {
    if (d_.lemma(verb_) != "make" || !complement_ ||
        !is_one_of(d_.lemma(*complement_), {"clear", "plain", "known", "public"}))
      return {};
    for (const Token head : {verb_, *complement_}) {
      for (const Token child : c_.syntax.children(head)) {
        if (child > *complement_ && marker_of(c_, child) == "that") return {child};
      }
    }
    return {};
  }

  bool is_nominative(Token t) const {
    return is_one_of(d_.lemma(t), {"it", "he", "she", "they", "we", "i"}) && d_.xpos[t] == Xpos::prp;
  }

  bool has_personal_subject(Token verb) const {
    const auto subject = c_.syntax.child(verb, {Relation::nsubj, Relation::nsubj_pass});
    return subject && d_.xpos[*subject] == Xpos::prp;
  }

  bool is_finite(Token t) const {
    if (d_.xpos[t] == Xpos::vbd || d_.xpos[t] == Xpos::vbz || d_.xpos[t] == Xpos::vbp) return true;
    return c_.syntax.child(t, {Relation::aux, Relation::cop, Relation::aux_pass}).has_value();
  }

  /// A clause the parser hung beside the verb: after a colon or a quotation mark.
  bool opens_speech(Token head) const {
    const Range below = c_.syntax.subtree(head);
    for (Token t = std::max(verb_, below.begin > 2 ? below.begin - 2 : 0); t < head; ++t) {
      if (d_.text(t) == ":" || (c_.quotes.contains(t) && !c_.quotes.contains(verb_))) return true;
    }
    return false;
  }

  /// The verb hangs on its content: "P, X said" and "P, as X said".
  void add_inserted(std::vector<VerbFrame>& out) const {
    if (d_.is_root(verb_) || !clauses_.empty()) return;
    const Relation relation = d_.relations[verb_];
    const bool as = relation == Relation::advcl && marker_of(c_, verb_) == "as";
    if (!as && (relation != Relation::parataxis || following_)) return;
    if (!c_.syntax.child_any(verb_, Relation::nsubj) || complement_) return;
    if (object_ && !is_one_of(d_.lemma(verb_), {"tell", "remind", "inform", "assure"}))
      return;  // its content stands there
    VerbFrame match{as ? "verb.as" : "verb.inserted", Frame::clause, {}, {}, {}, true};
    match.content = subtract(tree(c_.syntax, d_.heads[verb_]), tree(c_.syntax, verb_));
    if (receiver_ || object_) match.addressees.push_back(receiver_ ? *receiver_ : *object_);
    out.push_back(std::move(match));
  }

  bool is_verbal(Token t) const {
    return d_.upos[t] == Upos::verb || c_.syntax.child(t, {Relation::cop, Relation::aux}).has_value();
  }

  void add_infinitive(std::vector<VerbFrame>& out) const {
    if (!complement_ || !is_verbal(*complement_)) return;
    if (passive_) return add(out, "verb.passive_infinitive", Frame::infinitive, {passive_subject_, complement_});
    if (object_) {
      const bool told = d_.lemma(verb_) == "tell";
      add(out, "verb.object_infinitive", Frame::object_infinitive, {told ? std::nullopt : object_, complement_});
      out.back().addressees.push_back(*object_);
      return;
    }
    if (is_one_of(d_.lemma(verb_), {"appear", "seem"}))  // what somebody seems to do: told by the writer
      return add(out, "verb.passive_infinitive", Frame::infinitive,
                 {c_.syntax.child(verb_, {Relation::nsubj}), complement_});
    add(out, "verb.infinitive", Frame::infinitive, {complement_});
  }

  void add_predicate(std::vector<VerbFrame>& out) const {
    std::optional<Token> second = complement_ && !is_verbal(*complement_) ? complement_ : oblique({"as"});
    if (!second && object_ && !passive_) second = as_phrase_of(*object_);
    if (!second) return;
    if (passive_) {
      add(out, "verb.passive_predicate", Frame::predicate, {passive_subject_, second});
    } else if (object_) {
      add(out, "verb.predicate", Frame::predicate, {object_, second});
    }
  }

  /// "identified the suspect as a local man" with the phrase hung on the suspect.
  std::optional<Token> as_phrase_of(Token object) const {
    for (const Token child : c_.syntax.children(object)) {
      if (child > object && d_.relations[child] == Relation::nmod && marker_of(c_, child) == "as") return child;
    }
    return std::nullopt;
  }

  void add_object(std::vector<VerbFrame>& out) const {
    if (passive_ ? !passive_subject_ : !object_) return;
    add(out, passive_ ? "verb.passive_object" : "verb.object", Frame::object, {passive_ ? passive_subject_ : object_});
    if (const auto idea = what_idea_of(passive_ ? *passive_subject_ : *object_)) {
      out.back().content = tree(c_.syntax, *idea);
      if (const auto of = c_.syntax.child(*idea, {Relation::case_, Relation::mark}))
        out.back().content = subtract(out.back().content, {*of});
    }
    for (const Token oblique : obliques_) {
      if (!is_one_of(marker_of(c_, oblique),
                     {"of", "for", "about", "as", "on", "over", "to", "with", "against", "from"}))
        continue;
      out.back().content = unite(out.back().content, tree(c_.syntax, oblique));
    }
  }

  /// "floated the idea of a force": what the idea is of.
  std::optional<Token> what_idea_of(Token noun) const {
    if (!is_one_of(d_.lemma(noun), {"idea", "possibility", "prospect", "notion", "option", "concept"}))
      return std::nullopt;
    for (const Token child : c_.syntax.children(noun)) {
      if (child > noun && marker_of(c_, child) == "of") return child;
    }
    return std::nullopt;
  }

  void add_prepositional(std::vector<VerbFrame>& out) const {
    for (const Token oblique : obliques_) {
      const std::string_view marker = marker_of(c_, oblique);
      if (marker.empty()) continue;
      VerbFrame match{"verb.prepositional", Frame::prepositional, marker, tree(c_.syntax, oblique), {}, false};
      if (object_ && *object_ > verb_) {
        match.addressees.push_back(*object_);
        match.content = unite(match.content, tree(c_.syntax, *object_));  // "accused them of P"
      }
      if (marker == "to") add_called_upon(oblique, match);
      out.push_back(std::move(match));
    }
  }

  /// "called on X to P", "called for X to P": who is called upon is part of what is asked.
  void add_called_upon(Token infinitive, VerbFrame& match) const {
    for (const Token other : obliques_) {
      const std::string_view marker = marker_of(c_, other);
      if (other >= infinitive || (marker != "on" && marker != "for" && marker != "upon")) continue;
      match.content = unite(match.content, tree(c_.syntax, other));
      match.addressees.push_back(other);
    }
  }

  std::optional<Token> oblique(std::initializer_list<std::string_view> markers) const {
    for (const Token t : obliques_) {
      if (is_one_of(marker_of(c_, t), markers)) return t;
    }
    return std::nullopt;
  }

  const Context& c_;
  const Document& d_;
  Token verb_;
  bool passive_;
  std::vector<Token> clauses_, obliques_;
  std::optional<Token> complement_, object_, receiver_, passive_subject_, following_;
};

}  // namespace

std::vector<VerbFrame> verb_frames(const Context& context, Token verb) { return VerbFrames(context, verb).matches(); }

}  // namespace newsgraph
