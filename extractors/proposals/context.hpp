/// What all proposal stages read, and small questions about words.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/language/syntax.hpp"
#include "extractors/proposals/proposals.hpp"

namespace newsgraph::proposal {

/// Views of the inputs of find_proposals; they outlive it.
struct Context {
  Context(const Document& document, const Actors& actors, const std::vector<Statement>& statements);

  /// The innermost statement whose content holds t, or null.
  const Statement* statement_at(Token t) const;
  /// Whether t stands between quotation marks of a direct or mixed statement.
  bool in_quote(Token t) const { return quoted[t]; }
  /// Whether somebody says it: in a statement, in quotation marks, or in a clause under a verb ("said he would").
  bool is_said(Token t) const;
  BlockKind block_kind(Token t) const;
  bool in_headline(Token t) const;
  /// Whether running text names the actor too: headlines run names and verbs together.
  bool in_body(EntityIndex actor) const;

  const Document& document;
  const Actors& actors;
  const std::vector<Statement>& statements;
  Syntax syntax;
  std::vector<int> innermost;  ///< per token: index into statements, or -1
  std::vector<bool> quoted;    ///< per token: inside quotation marks
};

bool is_any(std::string_view word, std::initializer_list<std::string_view> words);
/// ASCII lower case of a lemma: "Bill" as a name is a bill.
std::string lower_lemma(const Document& document, Token t);

bool is_noun(const Document& document, Token t);  ///< common or proper noun
bool is_verb(const Document& document, Token t);

/// First child of t whose lemma is one of the words and that hangs on it as case or mark.
std::optional<Token> marker(const Syntax& syntax, Token t, std::initializer_list<std::string_view> lemmas);
/// First auxiliary of t (aux, aux:pass, cop) with one of the lemmas.
std::optional<Token> auxiliary(const Syntax& syntax, Token t, std::initializer_list<std::string_view> lemmas);

/// Whether a clause is an infinitive with "to" ("to leave"), bare of a modal.
bool is_infinitive(const Syntax& syntax, Token verb);
/// Whether a verb is passive: "was ordered", "a law proposed by".
bool is_passive(const Syntax& syntax, Token verb);
/// The object and, in the passive, its subject; for a participle after a noun ("a law proposed by"), the noun.
std::optional<Token> object(const Syntax& syntax, Token verb);
/// Who does it: the subject, or in the passive the "by" phrase.
std::optional<Token> agent(const Syntax& syntax, Token verb);

}  // namespace newsgraph::proposal
