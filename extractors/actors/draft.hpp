/// The work in progress of find_actors: mentions with what is known of each, and the clusters they form.
///
/// Mentions are found first (name_mentions, nominal_mentions, pronoun_mentions), then the sieves join them
/// (sieves.hpp), then entities are read off the clusters (entities.hpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/actors/actors.hpp"
#include "extractors/actors/gazetteer.hpp"
#include "extractors/language/syntax.hpp"

namespace newsgraph {

using MentionIndex = std::uint32_t;  ///< index into Draft::mentions

enum class Number : std::uint8_t { unknown, singular, plural };

/// A mention and what its words and its place in the sentence tell of what it stands for.
struct DraftMention {
  Range range;
  Token head = 0;
  MentionKind mention_kind = MentionKind::name;
  EntityKind kind = EntityKind::person;
  bool kind_certain = false;  ///< from a gazetteer or a title, not only from the name tagger
  bool acts = false;          ///< stands where an actor stands: agent, addressee, possessor of a deed
  bool in_place = false;      ///< stands behind "in", "near" and the like
  Gender gender = Gender::unknown;
  Number number = Number::unknown;
  std::string key;  ///< folded words of the name without titles; of a nominal its folded head phrase
  std::optional<GazetteerEntry> entry;     ///< names: what the gazetteer knows
  NounClass noun_class = NounClass::none;  ///< nominals: class of the head noun
  bool needs_name = false;    ///< nominals: "the island", "a rival": counts only where it stands for somebody named
  std::string role;           ///< "prime minister": before the name, or what a nominal calls its bearer
  std::string country;        ///< ISO code that the phrase itself tells: "the French president" -> FR
  std::optional<Token> body;  ///< head of the name that a role belongs to: "NATO" of "NATO Secretary General"
  Range role_range;           ///< title and role before the name, empty where there is none
  std::uint8_t person = 3;    ///< grammatical person of a pronoun
  bool definite = false;      ///< nominals: "the", "this", a possessor, or an office without an article
  bool counted = false;       ///< nominals: "two officers", "1,846 persons"
  std::string rule;           ///< what found it
};

/// Entities in the making: disjoint sets of mentions with the name of the sieve that joined them last.
class Clusters {
 public:
  /// One cluster per mention; `named` tells which mentions are names.
  void reset(std::vector<bool> named);
  MentionIndex find(MentionIndex m) const;
  bool same(MentionIndex a, MentionIndex b) const { return find(a) == find(b); }
  /// Joins the clusters of both; the smaller index stays the representative.
  void join(MentionIndex a, MentionIndex b, std::string_view rule);
  /// The sieve that joined the cluster last, empty where it is a single mention.
  const std::string& rule(MentionIndex m) const { return rules_[find(m)]; }
  /// Whether some mention of the cluster of m is a name.
  bool has_name(MentionIndex m) const { return named_[find(m)]; }
  /// Mentions of the cluster of m, ascending.
  const std::vector<MentionIndex>& members(MentionIndex m) const { return members_[find(m)]; }

 private:
  std::vector<MentionIndex> parent_;
  std::vector<std::string> rules_;
  std::vector<bool> named_;
  std::vector<std::vector<MentionIndex>> members_;
};

/// A role that ties a person to a body, found by syntax.
struct DraftAffiliation {
  MentionIndex member = 0;
  MentionIndex body = 0;
  std::string role;
  Range evidence;
};

struct Draft {
  Draft(const Document& d, const Gazetteer& g) : document(d), gazetteer(g), syntax(d) {}

  const Document& document;
  const Gazetteer& gazetteer;
  Syntax syntax;
  std::vector<DraftMention> mentions;  ///< ascending by range; heads are unique
  std::vector<std::int32_t> by_head;   ///< per token: index of the mention with that head, or -1
  Clusters clusters;
  std::vector<DraftAffiliation> affiliations;
  std::vector<std::int32_t> speaker_at;  ///< per token: mention that speaks the quote it stands in, or -1

  std::optional<MentionIndex> mention_at(Token head) const {
    return by_head[head] < 0 ? std::nullopt : std::optional(static_cast<MentionIndex>(by_head[head]));
  }
};

/// Sorts mentions by range, keeps the first of those with one head, and fills by_head and clusters.
void index_mentions(Draft& draft);

// The three finders: each adds its mentions to draft.mentions.

/// Names: what the name tagger marks, corrected and completed by the gazetteer, titles and capitals.
void find_name_mentions(Draft& draft);
/// Common nouns that denote persons, groups and bodies; needs the names indexed.
void find_nominal_mentions(Draft& draft);
/// Personal, possessive and relative pronouns; needs names and nominals indexed.
void find_pronoun_mentions(Draft& draft);

/// The token of a range that the rest of it hangs on: its first token whose head lies outside.
Token head_of(const Document& document, Range range);

}  // namespace newsgraph
