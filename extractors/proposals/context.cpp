#include "extractors/proposals/context.hpp"

#include <algorithm>

namespace newsgraph::proposal {
namespace {

constexpr int max_steps_up = 8;

std::vector<int> innermost_statements(const Document& document, const std::vector<Statement>& statements) {
  std::vector<int> innermost(document.size(), -1);
  std::vector<Token> size(document.size(), 0);
  for (std::size_t i = 0; i < statements.size(); ++i) {
    Token words = 0;
    for (const Range range : statements[i].content) words += range.size();
    for (const Range range : statements[i].content) {
      for (Token t = range.begin; t < range.end; ++t) {
        if (innermost[t] >= 0 && size[t] <= words) continue;
        innermost[t] = static_cast<int>(i);
        size[t] = words;
      }
    }
  }
  return innermost;
}

/// Marks pair per block: a paragraph that opens a quote and does not close it is quoted to its end.
std::vector<bool> quoted_tokens(const Document& document) {
  std::vector<bool> quoted(document.size(), false);
  bool inside = false;
  std::uint32_t block = 0;
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    if (s < document.blocks.size() && document.blocks[s] != block) {
      block = document.blocks[s];
      inside = false;
    }
    for (Token t = document.sentences[s].begin; t < document.sentences[s].end; ++t) {
      const std::string_view text = document.text(t);
      if (text == "“")
        inside = true;
      else if (text == "”")
        inside = false;
      else if (text == "\"")
        inside = !inside;
      else
        quoted[t] = inside;
    }
  }
  return quoted;
}

}  // namespace

Context::Context(const Document& d, const Actors& a, const std::vector<Statement>& s)
    : document(d),
      actors(a),
      statements(s),
      syntax(d),
      innermost(innermost_statements(d, s)),
      quoted(quoted_tokens(d)) {}

const Statement* Context::statement_at(Token t) const {
  return innermost[t] < 0 ? nullptr : &statements[static_cast<std::size_t>(innermost[t])];
}

bool Context::is_said(Token t) const {
  if (statement_at(t) || in_quote(t)) return true;
  for (int i = 0; i < max_steps_up && !document.is_root(t); ++i, t = document.heads[t]) {
    if (document.relations[t] == Relation::ccomp && is_verb(document, document.heads[t])) return true;
  }
  return false;
}

BlockKind Context::block_kind(Token t) const {
  const std::uint32_t sentence = document.sentence_of(t);
  if (sentence >= document.blocks.size()) return BlockKind::paragraph;
  const std::uint32_t block = document.blocks[sentence];
  return block < document.article.blocks.size() ? document.article.blocks[block].kind : BlockKind::paragraph;
}

bool Context::in_headline(Token t) const {
  const BlockKind kind = block_kind(t);
  return kind == BlockKind::title || kind == BlockKind::heading;
}

bool Context::in_body(EntityIndex actor) const {
  const std::vector<std::uint32_t>& mentions = actors.entities[actor].mentions;
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](std::uint32_t m) { return !in_headline(actors.mentions[m].head); });
}

bool is_any(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string lower_lemma(const Document& document, Token t) {
  std::string out(document.lemma(t));
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

bool is_noun(const Document& document, Token t) {
  return document.upos[t] == Upos::noun || document.upos[t] == Upos::propn;
}

bool is_verb(const Document& document, Token t) { return document.upos[t] == Upos::verb; }

std::optional<Token> marker(const Syntax& syntax, Token t, std::initializer_list<std::string_view> lemmas) {
  for (const Token c : syntax.children(t)) {
    const Relation relation = syntax.document().relations[c];
    if ((relation == Relation::case_ || relation == Relation::mark) &&
        is_any(lower_lemma(syntax.document(), c), lemmas)) {
      return c;
    }
  }
  return std::nullopt;
}

std::optional<Token> auxiliary(const Syntax& syntax, Token t, std::initializer_list<std::string_view> lemmas) {
  for (const Token c : syntax.children(t)) {
    const Relation relation = syntax.document().relations[c];
    const bool auxiliary = relation == Relation::aux || relation == Relation::aux_pass || relation == Relation::cop;
    if (auxiliary && is_any(lower_lemma(syntax.document(), c), lemmas)) return c;
  }
  return std::nullopt;
}

bool is_infinitive(const Syntax& syntax, Token verb) {
  const Document& d = syntax.document();
  return std::any_of(syntax.children(verb).begin(), syntax.children(verb).end(), [&](Token c) {
    const bool marks = d.relations[c] == Relation::mark || d.relations[c] == Relation::aux;
    return c < verb && marks && d.lemma(c) == "to" && d.xpos[verb] != Xpos::vbg;
  });
}

bool is_passive(const Syntax& syntax, Token verb) {
  if (syntax.child(verb, {Relation::nsubj_pass, Relation::csubj_pass, Relation::aux_pass})) return true;
  const Document& d = syntax.document();
  return d.xpos[verb] == Xpos::vbn && d.relations[verb] == Relation::acl;
}

std::optional<Token> object(const Syntax& syntax, Token verb) {
  if (!is_passive(syntax, verb)) return syntax.child(verb, {Relation::obj});
  if (syntax.document().relations[verb] == Relation::acl) return syntax.document().heads[verb];
  return syntax.subject(verb);
}

std::optional<Token> agent(const Syntax& syntax, Token verb) {
  if (!is_passive(syntax, verb)) return syntax.subject(verb);
  if (const auto by = syntax.child(verb, {Relation::obl_agent})) return by;
  for (const Token c : syntax.children(verb)) {
    if (main_relation(syntax.document().relations[c]) == Relation::obl && marker(syntax, c, {"by"})) return c;
  }
  return std::nullopt;
}

}  // namespace newsgraph::proposal
