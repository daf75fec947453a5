/// Local actors by name: the surest rule of identity, and what the other rules ask of them.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "extractors/actors/actors.hpp"
#include "extractors/actors/local_actors.hpp"
#include "extractors/actors/name_groups.hpp"
#include "extractors/actors/numbering.hpp"

namespace newsgraph {

using Local = std::uint32_t;  ///< index into LocalParts::actors

/// The words for the kinds that actors have, in the order of EntityKind.
constexpr std::array<std::string_view, 5> kind_names = {"person", "organization", "country", "group", "unnamed"};

/// What the rules ask of a local actor. Texts are numbers; of Wikidata ids and countries 0 is none.
struct LocalFacts {
  std::uint32_t id;
  std::uint32_t article;
  std::uint32_t wikidata;
  std::uint32_t country;
  EntityKind kind;
  bool capitals;  ///< the label has no small letter
};

/// Local actors of one id and kind, which are one actor by the surest rule.
struct SameName {
  std::uint32_t id;          ///< of its local actors
  EntityKind kind;           ///< the commonest
  std::uint32_t begin, end;  ///< of its members
};

class SameNames {
 public:
  explicit SameNames(const std::vector<LocalActor>& actors);

  /// Sorted by id.
  const std::vector<SameName>& groups() const { return groups_; }
  /// The local actors of a group, ascending.
  std::span<const Local> members(const SameName& group) const {
    return std::span(members_).subspan(group.begin, group.end - group.begin);
  }
  const LocalFacts& facts(Local i) const { return facts_[i]; }
  std::uint32_t articles() const { return articles_; }
  /// Ids by number. More may be added.
  Numbering& ids() { return ids_; }
  const Numbering& ids() const { return ids_; }

  /// The groups that rules of names can join, as indices into groups() and as those rules see them.
  struct Resolvable {
    std::vector<std::uint32_t> groups;
    std::vector<NameGroup> names;  ///< views into `folded`
    TextStore folded;
  };
  Resolvable resolvable(const std::vector<LocalActor>& actors) const;

 private:
  /// Local actors of one id apart by side: an id has side 2 * number for persons and names of several words, the next
  /// for bodies of one word.
  struct Sides {
    std::vector<std::uint32_t> of;    ///< by local actor
    std::vector<std::uint32_t> size;  ///< local actors by side
  };

  void read_facts(const std::vector<LocalActor>& actors);
  /// A name of several words is one actor's whatever its kind was taken for; one word may be a person here and a body
  /// there ("Washington").
  Sides tell_sides_apart() const;
  /// "Boeing" the person among many "Boeing" the company is a slip, unless the collection has somebody of that surname.
  void join_slips(Sides& sides) const;
  void group_members(const Sides& sides);
  /// The commonest of the group's numbers of values.
  std::uint32_t commonest(const SameName& group, std::uint32_t LocalFacts::*number) const;

  Numbering ids_, values_;
  std::vector<LocalFacts> facts_;
  std::uint32_t articles_ = 0;
  std::vector<SameName> groups_;
  std::vector<std::uint32_t> group_of_;  ///< by local actor
  std::vector<Local> members_;           ///< of all groups
};

}  // namespace newsgraph
