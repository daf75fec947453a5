#include "extractors/statements/arrange.hpp"

#include <algorithm>
#include <array>

#include "extractors/statements/author.hpp"

namespace newsgraph {
namespace {

bool is_question(const Document& d, const Tokens& content) {
  for (auto t = content.rbegin(); t != content.rend() && is_mark(d, *t); ++t) {
    if (d.text(*t).find('?') != std::string_view::npos) return true;
  }
  return false;
}

QuoteType quote_type_of(const Context& c, const Candidate& candidate) {
  std::size_t quoted = 0, words = 0;
  for (const Token t : candidate.content) {
    if (is_mark(c.document, t)) continue;
    ++words;
    const Quote* quote = c.quotes.innermost(t);
    if (quote != nullptr && !(candidate.cue && quote->range.contains(*candidate.cue))) ++quoted;
  }
  if (quoted == 0) return QuoteType::indirect;
  return quoted == words ? QuoteType::direct : QuoteType::mixed;
}

/// The first mention that begins at t or behind it.
std::vector<Mention>::const_iterator first_mention(const Actors& actors, Token t) {
  return std::lower_bound(actors.mentions.begin(), actors.mentions.end(), t,
                          [](const Mention& mention, Token begin) { return mention.range.begin < begin; });
}

const Mention* mention_at(const Actors& actors, Token head) {
  if (head < actors.by_head.size() && actors.by_head[head] >= 0) {
    return &actors.mentions[static_cast<std::size_t>(actors.by_head[head])];
  }
  const auto around = std::find_if(actors.mentions.begin(), actors.mentions.end(),
                                   [&](const Mention& m) { return m.range.contains(head); });
  return around == actors.mentions.end() ? nullptr : &*around;
}

/// Whether a name only tells which one is meant: "Dunn's mother", "a spokesman for Merkel", "the UN report".
bool qualifies(const Context& c, const Mention& mention, Token head) {
  if (mention.range.contains(head)) return false;
  const Relation relation = c.document.relations[mention.head];
  return relation == Relation::nmod_poss || relation == Relation::nmod ||
         c.syntax.child(mention.head, {Relation::case_}).has_value();
}

/// The person a phrase names besides its office or body: "Ex-Prime Minister [Donald Tusk]", "Labour leader" before
/// "[Jeremy Corbyn]".
const Mention* person_in(const Context& c, const Actors& actors, Token head, Range phrase) {
  const Mention* found = nullptr;
  for (auto at = first_mention(actors, phrase.begin); at != actors.mentions.end() && at->range.begin <= phrase.end;
       ++at) {
    const Mention& mention = *at;
    const bool person = mention.kind == MentionKind::name && actors.entities[mention.entity].kind == EntityKind::person;
    if (person && !qualifies(c, mention, head)) found = &mention;
  }
  return found;
}

/// The one person whose name ends in the word at t: a surname the name finder passed over.
std::optional<EntityIndex> by_surname(const Context& c, const Actors& actors, Token t) {
  if (c.document.upos[t] != Upos::propn) return std::nullopt;
  const std::string ending = " " + std::string(c.document.text(t));
  std::optional<EntityIndex> found;
  for (EntityIndex e = 0; e < actors.entities.size(); ++e) {
    if (actors.entities[e].kind != EntityKind::person || !actors.entities[e].label.ends_with(ending)) continue;
    if (found) return std::nullopt;
    found = e;
  }
  return found;
}

/// Who a source phrase stands for: the name or pronoun at its head, a person named in it, what its head stands for, a
/// known surname, a name that is no mere qualifier.
std::optional<EntityIndex> entity_at(const Context& c, const Actors& actors, Token head, Range phrase) {
  const Mention* direct = mention_at(actors, head);
  const bool sure =
      direct != nullptr && direct->kind != MentionKind::nominal &&
      (direct->kind == MentionKind::pronoun || actors.entities[direct->entity].kind == EntityKind::person);
  if (sure) return direct->entity;
  if (const Mention* person = person_in(c, actors, head, phrase)) return person->entity;
  if (direct != nullptr) return direct->entity;
  if (const auto known = by_surname(c, actors, phrase.empty() ? head : phrase.end - 1)) return known;
  for (auto at = first_mention(actors, phrase.begin); at != actors.mentions.end() && at->range.begin < phrase.end;
       ++at) {
    const Mention& mention = *at;
    const bool inside = mention.range.end <= phrase.end;
    const Relation relation = c.document.relations[mention.head];
    if (inside && !qualifies(c, mention, head) && relation != Relation::compound && relation != Relation::amod)
      return mention.entity;
  }
  return std::nullopt;
}

void add_entities(const Context& c, const Actors& actors, const std::vector<Token>& heads, Range phrase,
                  std::vector<EntityIndex>& out) {
  for (const Token head : heads) {
    const auto author = author_of(c, head);
    const auto entity = author ? actors.entity_of(*author) : entity_at(c, actors, head, phrase);
    if (entity && std::find(out.begin(), out.end(), *entity) == out.end()) out.push_back(*entity);
  }
}

/// Lower for a hedged cue: "could say", "may believe", "reportedly said".
Certainty certainty_of(const Context& c, const Candidate& candidate) {
  Certainty certainty = candidate.sense.certainty;
  if (!candidate.cue) return certainty;
  for (const Token child : c.syntax.children(*candidate.cue)) {
    const std::string_view lemma = c.document.lemma(child);
    if (c.document.relations[child] == Relation::advmod && c.cues.knows(CuePos::adverb, lemma)) {
      certainty = std::max(certainty, Certainty::probable);
    }
    if (c.document.relations[child] == Relation::aux && (lemma == "may" || lemma == "might" || lemma == "could")) {
      certainty = Certainty::possible;
    }
  }
  return certainty;
}

/// Candidates in the order of their contents' first tokens, and where to look for those that lie over a passage.
class Overlaps {
 public:
  Overlaps(const Document& document, const std::vector<Candidate>& sorted) {
    for (const Candidate& candidate : sorted) {
      words_.push_back(word_count(document, candidate.content));
      firsts_.push_back(candidate.content.front());
      furthest_.push_back(std::max(furthest_.empty() ? 0 : furthest_.back(), candidate.content.back()));
    }
  }

  /// Half-open positions: every candidate with a token from `first` to `last`, both included, is among them.
  std::pair<std::size_t, std::size_t> over(Token first, Token last) const {
    const auto begin = std::lower_bound(furthest_.begin(), furthest_.end(), first) - furthest_.begin();
    const auto end = std::upper_bound(firsts_.begin(), firsts_.end(), last) - firsts_.begin();
    return {static_cast<std::size_t>(begin), static_cast<std::size_t>(std::max(begin, end))};
  }

  /// Words of the content of the candidate at that position.
  std::size_t words(std::size_t at) const { return words_[at]; }

 private:
  std::vector<std::size_t> words_;
  std::vector<Token> firsts_, furthest_;  ///< first token of each; last token of it and all before it
};

bool holds_all(const Tokens& outer, const Tokens& inner) { return shared(outer, inner) == inner.size(); }

/// Whether `inner` is reported inside `outer`, which has more words.
bool is_nested(const Candidate& outer, const Candidate& inner) {
  if (!inner.cue || !holds(outer.content, *inner.cue)) return false;
  return 10 * shared(outer.content, inner.content) >= 8 * inner.content.size();
}

/// Of what is reported inside a content only reported speech is kept: a clause or quote with a source of its own.
bool is_reported_speech(const Context& c, const Candidate& inner) {
  if (inner.source.heads.empty() || inner.sense.attitude >= Attitude::belief) return false;
  if (inner.frame != Frame::clause && inner.frame != Frame::quote) return false;
  const Token head = inner.source.heads.front();
  const std::string_view lemma = c.document.lemma(head);
  return lemma != "I" && lemma != "we" && lemma != "you" && lemma != "who";
}

Statement statement_of(const Context& c, const Candidate& candidate) {
  Statement s;
  s.content = ranges_of(c.document, candidate.content);
  s.cue = ranges_of(c.document, candidate.cue_tokens);
  if (!candidate.source.heads.empty()) s.source = candidate.source.range;
  s.source_heads = candidate.source.heads;
  s.speakers = speakers_of(c, candidate);
  for (const Token addressee : candidate.addressees) {
    add_entities(c, c.actors, {addressee}, c.syntax.phrase(addressee), s.addressees);
  }
  std::erase_if(s.addressees,
                [&](EntityIndex e) { return std::find(s.speakers.begin(), s.speakers.end(), e) != s.speakers.end(); });
  s.quote_type = quote_type_of(c, candidate);
  s.attitude = candidate.sense.attitude;
  if (s.attitude == Attitude::intention && candidate.passive) s.attitude = Attitude::belief;  // "is expected to appeal"
  if (s.attitude == Attitude::assertion && is_question(c.document, candidate.content)) s.attitude = Attitude::question;
  const bool negated = candidate.cue && c.syntax.is_negated(*candidate.cue);
  s.polarity = (candidate.sense.polarity == Polarity::negative) != negated ? Polarity::negative : Polarity::positive;
  s.certainty = certainty_of(c, candidate);
  s.rule = candidate.rule;
  s.confidence = candidate.plausibility;
  return s;
}

}  // namespace

namespace {

/// "issued a warning that P", "released a statement saying P": the verb only brings in the noun, whose own content is
/// P.
bool is_issued(const Context& c, const Candidate& verb, const Candidate& inner) {
  if (!inner.cue || *inner.cue < *verb.cue || !holds(verb.content, *inner.cue)) return false;
  const auto object = c.syntax.child(*verb.cue, {Relation::obj});
  if (!object || (inner.frame != Frame::clause && inner.frame != Frame::infinitive)) return false;
  return *inner.cue == *object ||
         (c.document.relations[*inner.cue] == Relation::acl && c.document.heads[*inner.cue] == *object);
}

bool issues(const Candidate& verb) {
  static constexpr std::array<std::string_view, 9> issuing = {"issue", "release", "make", "give", "publish",
                                                              "send",  "deliver", "put",  "file"};
  return verb.cue && verb.frame == Frame::object &&
         std::find(issuing.begin(), issuing.end(), verb.lemma) != issuing.end();
}

void drop_issuing(const Context& c, std::vector<Candidate>& candidates) {
  std::vector<bool> drop(candidates.size(), false);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!issues(candidates[i])) continue;
    drop[i] = std::any_of(candidates.begin(), candidates.end(),
                          [&](const Candidate& inner) { return is_issued(c, candidates[i], inner); });
  }
  std::size_t at = 0;
  std::erase_if(candidates, [&](const Candidate&) { return drop[at++]; });
}

}  // namespace

void drop_repetitions(const Context& c, std::vector<Candidate>& candidates) {
  drop_issuing(c, candidates);
  std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return a.content.front() != b.content.front() ? a.content.front() < b.content.front()
                                                  : a.content.size() > b.content.size();
  });
  const Overlaps overlaps(c.document, candidates);
  std::vector<bool> drop(candidates.size(), false);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const auto [begin, end] = overlaps.over(candidates[i].content.front(), candidates[i].content.back());
    for (std::size_t k = begin; k < end && !drop[i]; ++k) {
      if (i == k || drop[k]) continue;
      const Candidate& a = candidates[i];
      const Candidate& b = candidates[k];
      const bool same =
          a.content == b.content || (holds_all(b.content, a.content) && 10 * overlaps.words(i) > 9 * overlaps.words(k));
      if (!same) continue;
      if (a.cue && b.cue && holds(b.content, *a.cue)) continue;  // nested, not repeated
      drop[i] = !b.source.heads.empty() || a.source.heads.empty();
    }
  }
  std::size_t i = 0;
  std::erase_if(candidates, [&](const Candidate&) { return drop[i++]; });
}

void drop_minor(const Context& c, std::vector<Candidate>& candidates) {
  const Overlaps overlaps(c.document, candidates);
  std::vector<bool> drop(candidates.size(), false);
  for (std::size_t inner = 0; inner < candidates.size(); ++inner) {
    if (!candidates[inner].cue || is_reported_speech(c, candidates[inner])) continue;
    const auto [begin, end] = overlaps.over(*candidates[inner].cue, *candidates[inner].cue);
    for (std::size_t outer = begin; outer < end && !drop[inner]; ++outer) {
      drop[inner] = overlaps.words(inner) < overlaps.words(outer) && is_nested(candidates[outer], candidates[inner]);
    }
  }
  std::size_t i = 0;
  std::erase_if(candidates, [&](const Candidate&) { return drop[i++]; });
}

std::vector<EntityIndex> speakers_of(const Context& c, const Candidate& candidate) {
  std::vector<EntityIndex> out;
  add_entities(c, c.actors, candidate.source.heads, candidate.source.range, out);
  return out;
}

std::vector<Statement> make_statements(const Context& c, const std::vector<Candidate>& candidates) {
  std::vector<Statement> out;
  for (const Candidate& candidate : candidates) out.push_back(statement_of(c, candidate));
  const Overlaps overlaps(c.document, candidates);
  for (std::uint32_t inner = 0; inner < candidates.size(); ++inner) {
    if (!candidates[inner].cue) continue;
    std::optional<std::size_t> around;  // the smallest content that holds it
    const auto [begin, end] = overlaps.over(*candidates[inner].cue, *candidates[inner].cue);
    for (std::size_t outer = begin; outer < end; ++outer) {
      if (overlaps.words(inner) >= overlaps.words(outer) || !is_nested(candidates[outer], candidates[inner])) continue;
      if (!around || candidates[outer].content.size() < candidates[*around].content.size()) around = outer;
    }
    if (around) out[*around].quotes.push_back(inner);
  }
  return out;
}

}  // namespace newsgraph
