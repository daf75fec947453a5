#include "extractors/events/scene.hpp"

#include <algorithm>

#include "extractors/actors/gazetteer.hpp"
#include "extractors/events/participant_words.hpp"

namespace newsgraph {
namespace {

void mark_all(std::vector<std::uint8_t>& column, Range range) {
  std::fill(column.begin() + range.begin, column.begin() + range.end, std::uint8_t{1});
}

/// Direct speech by its quotation marks, paired inside each block: what is in marks longer than a name is speech.
void mark_quotations(const Document& document, std::vector<std::uint8_t>& quoted) {
  constexpr Token shortest = 6;  // shorter ones are titles and scare quotes
  std::optional<Token> open = std::nullopt;
  std::uint32_t block = 0;
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    if (s == 0 || document.blocks[s] != block) open.reset();
    block = document.blocks[s];
    for (Token t = document.sentences[s].begin; t < document.sentences[s].end; ++t) {
      const std::string_view word = document.text(t);
      const bool straight = word == "\"";
      if (word == "“" || word == "``" || (straight && !open)) {
        open = t;
      } else if (open && (word == "”" || word == "''" || straight)) {
        if (t - *open >= shortest) mark_all(quoted, {*open, t + 1});
        open.reset();
      }
    }
  }
}

bool is_appointing(std::string_view verb) {
  return verb == "elect" || verb == "reelect" || verb == "re-elect" || verb == "appoint" || verb == "name" ||
         verb == "nominate";
}

std::string lower(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

/// "Two arrested", "Ann Lee elected chair": a headline leaves the auxiliary out.
bool is_passive_of_headline(const EventScene& scene, Token verb) {
  const Document& d = scene.document;
  if (!scene.titles[d.sentence_of(verb)] || !is_headline_passive(d.lemma(verb))) return false;
  if (d.xpos[verb] != Xpos::vbd && d.xpos[verb] != Xpos::vbn) return false;
  if (scene.syntax.child_any(verb, Relation::aux)) return false;
  const auto object = scene.syntax.child(verb, {Relation::obj});
  const auto actor = object ? scene.actors.entity_of(*object) : std::nullopt;
  if (object && is_appointing(d.lemma(verb)) && noun_entry(lower(d.lemma(*object))).noun_class != NounClass::none)
    return true;  // "Ann Lee again elected Speaker"
  return !object || (actor && !scene.actors.entities[*actor].named);
}

/// "had Lee arrested", "wanted Lee released".
bool is_causative(const EventScene& scene, Token verb) {
  const std::string_view lemma = scene.document.lemma(verb);
  const bool causes = lemma == "have" || lemma == "get" || lemma == "want" || lemma == "see" || lemma == "order";
  return causes && scene.syntax.child(verb, {Relation::obj}).has_value();
}

}  // namespace

EventScene make_scene(const Document& document, const Actors& actors, const std::vector<Statement>& statements,
                      const std::vector<Proposal>& proposals) {
  const std::vector<std::uint8_t> none(document.size(), 0);
  EventScene scene{document,
                   actors,
                   Syntax(document),
                   find_times(document, time_context(document.article.published)),
                   none,
                   none,
                   none,
                   none,
                   none,
                   std::vector<std::uint8_t>(document.sentences.size(), 0)};
  mark_quotations(document, scene.quoted);
  for (const Statement& statement : statements) {
    for (const Range range : statement.content) mark_all(scene.reported, range);
    if (statement.quote_type == QuoteType::direct) {
      for (const Range range : statement.content) mark_all(scene.quoted, range);
    }
    for (const Range range : statement.cue) mark_all(scene.cue, range);
  }
  for (const Proposal& proposal : proposals) {
    scene.proposed[proposal.trigger] = 1;
    if (proposal.status != "agreed" && proposal.status != "adopted") mark_all(scene.tabled, proposal.anchor);
  }
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    const std::uint32_t block = document.blocks[s];
    const bool known = block < document.article.blocks.size();
    const BlockKind kind = known ? document.article.blocks[block].kind : BlockKind::paragraph;
    scene.titles[s] = kind == BlockKind::title || kind == BlockKind::heading;
  }
  return scene;
}

std::string_view case_of(const EventScene& scene, Token t) {
  const auto marker = scene.syntax.child(t, {Relation::case_});
  return marker ? scene.document.lemma(*marker) : std::string_view();
}

std::string_view mark_of(const EventScene& scene, Token t) {
  const auto marker = scene.syntax.child(t, {Relation::mark});
  return marker ? scene.document.lemma(*marker) : std::string_view();
}

bool is_verbal(const EventScene& scene, Token t) { return scene.document.upos[t] == Upos::verb; }

bool is_nominal(const EventScene& scene, Token t) {
  return scene.document.upos[t] == Upos::noun || scene.document.upos[t] == Upos::propn;
}

bool is_passive(const EventScene& scene, Token verb) {
  if (scene.syntax.child(verb, {Relation::aux_pass, Relation::nsubj_pass})) return true;
  if (is_passive_of_headline(scene, verb)) return true;
  const bool participle = scene.document.xpos[verb] == Xpos::vbn;
  if (participle && scene.syntax.child(verb, {Relation::cop})) return true;  // "was shot", taken for an adjective
  const Relation relation = scene.document.relations[verb];
  if (participle && relation == Relation::conj) {  // "was arrested and charged"
    const Token first = scene.syntax.first_conjunct(verb);
    const bool bare = !scene.syntax.child(verb, {Relation::cc, Relation::nsubj, Relation::obj}) &&
                      !scene.syntax.child_any(verb, Relation::aux) && !scene.syntax.child_any(first, Relation::aux);
    if (bare && is_verbal(scene, first) && scene.document.xpos[first] != Xpos::vbn)
      return is_headline_passive(scene.document.lemma(verb));  // "appeared, charged with"
    return first != verb && !scene.syntax.child_any(verb, Relation::aux) &&
           !scene.syntax.child(verb, {Relation::nsubj}) &&
           scene.syntax.child(first, {Relation::aux_pass, Relation::nsubj_pass, Relation::cop}).has_value();
  }
  if (participle && relation == Relation::xcomp && is_causative(scene, scene.document.heads[verb])) return true;
  const bool active = relation == Relation::acl && scene.syntax.child(verb, {Relation::obj}) &&
                      !is_giving_verb(scene.document.lemma(verb));  // "residents donated blood", lost by the parse
  // "while the court jailed Lee", a past tense taken for a participle
  const bool clause = scene.syntax.child(verb, {Relation::nsubj}) && scene.syntax.child(verb, {Relation::obj});
  return participle && !active && !clause &&
         (relation == Relation::acl || relation == Relation::amod ||
          (relation == Relation::advcl && !scene.syntax.child_any(verb, Relation::aux)));
}

}  // namespace newsgraph
