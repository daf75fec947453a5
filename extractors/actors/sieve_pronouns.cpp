// relative  "Moreau, who met Scholz, ..." -> Moreau; "the officials who ..." -> the officials
// pronoun   "Pelosi said she ..." -> Pelosi; "The court said it ..." -> the court; "Officials said they ..."
// speaker   "I agree," said Moreau -> Moreau; "We won," the party said -> the party; not "we" of one person
//           not "he" -> a woman, "they" -> one person, "it" -> a person, "she" -> the place, and not over more than
//           three sentences
#include <algorithm>
#include <array>
#include <optional>

#include "extractors/actors/narrators.hpp"
#include "extractors/actors/phrases.hpp"
#include "extractors/actors/sieves.hpp"
#include "extractors/actors/speakers.hpp"

namespace newsgraph {
namespace {

constexpr std::uint32_t pronoun_window = 3;   ///< sentences back
constexpr double quoted_penalty = 3.0;        ///< for an antecedent inside a quotation, the pronoun outside
constexpr std::uint32_t things_window = 1;    ///< sentences back to look for things that are no actors
constexpr double actor_advantage = 2.0;       ///< of an actor over a thing; GUM alone likes it lower (docs/actors.md)
constexpr Token longest_look = 200;           ///< words back, for texts without sentences
constexpr MentionIndex most_looked_at = 200;  ///< mentions back, for texts without sentences

bool is_relative(const Document& d, Token t) {
  return d.xpos[t] == Xpos::wp || d.xpos[t] == Xpos::wdt || d.xpos[t] == Xpos::wp_poss;
}

bool is_subject(const Document& d, Token t) { return main_relation(d.relations[t]) == Relation::nsubj; }

/// Whether an antecedent of that profile can be meant by the pronoun.
bool fits(const Profile& p, const DraftMention& pronoun) {
  const bool personal = pronoun.gender == Gender::male || pronoun.gender == Gender::female;
  if (pronoun.number == Number::plural) {
    return p.number == Number::plural || p.kind == EntityKind::group || p.kind == EntityKind::organization;
  }
  if (p.number == Number::plural) return false;
  if (pronoun.kind == EntityKind::place) return p.kind == EntityKind::place || p.kind == EntityKind::country;
  if (personal) {
    return (p.kind == EntityKind::person || p.kind == EntityKind::unnamed) && agree(p.gender, pronoun.gender);
  }
  return p.kind == EntityKind::organization || p.kind == EntityKind::country || p.kind == EntityKind::place;
}

/// Who does it to an object, through shared subjects and infinitives: "the board chose to sue them", "Lee came and
/// met him"; of "Lee told Diaz to help him" Diaz.
std::optional<Token> doer_of_object(const Draft& draft, Token object) {
  const Document& d = draft.document;
  if (d.relations[object] != Relation::obj && d.relations[object] != Relation::iobj) return std::nullopt;
  const Token verb = d.heads[object];
  if (!d.is_root(verb) && d.relations[verb] == Relation::xcomp) {
    if (const auto told = draft.syntax.child(d.heads[verb], {Relation::obj, Relation::iobj}); told && *told < verb)
      return told;
  }
  return draft.syntax.subject(verb);
}

/// The phrase of `above` holds `below`: "the head of its army". Not what is coordinated with it, and not a clause about
/// it: "Lee and his wife", "Lee, who lost her seat".
bool holds(const Document& d, Token above, Token below) {
  for (Token t = below; t != above; t = d.heads[t]) {
    const Relation r = d.relations[t];
    if (d.is_root(t) || r == Relation::conj || r == Relation::acl_relcl) return false;
  }
  return true;
}

/// A colon or quotation mark stands between two words: what is quoted hangs on no word of the clause before it.
bool quote_begins(const Document& d, Token first, Token last) {
  for (Token t = first; t < last; ++t) {
    if (d.text(t) == ":" || d.text(t) == "\"" || d.text(t) == "“") return true;
  }
  return false;
}

/// The pronoun and the antecedent are arguments of one predicate, or one holds the other: then they differ, unless the
/// pronoun is reflexive.
bool is_bound(const Draft& draft, const DraftMention& antecedent, const DraftMention& pronoun) {
  const Document& d = draft.document;
  if (antecedent.range.contains(pronoun.head)) return true;
  if (holds(d, antecedent.head, pronoun.head) && !quote_begins(d, antecedent.head, pronoun.head)) return true;
  if (d.xpos[pronoun.head] == Xpos::prp_poss) return false;
  if (d.text(pronoun.head).ends_with("self") || d.text(pronoun.head).ends_with("selves")) return false;
  if (d.is_root(pronoun.head) || d.is_root(antecedent.head)) return false;
  return d.heads[pronoun.head] == d.heads[antecedent.head] ||
         doer_of_object(draft, pronoun.head) == std::optional(antecedent.head);
}

/// "Lee announced his resignation": the subject of the verb whose object the possessor owns.
bool is_own_thing(const Document& d, Token antecedent, Token pronoun) {
  if (d.relations[pronoun] != Relation::nmod_poss || !is_subject(d, antecedent)) return false;
  const Token thing = d.heads[pronoun];
  return !d.is_root(thing) && d.relations[thing] == Relation::obj && d.heads[thing] == d.heads[antecedent];
}

/// Points for where an antecedent stands: near, subject, in the same role as the pronoun. Weights chosen on the
/// development part of GUM.
double standing(const Document& d, Token antecedent, Token pronoun) {
  const auto apart = static_cast<double>(d.sentence_of(pronoun) - d.sentence_of(antecedent));
  double points = -3.0 * apart - 0.02 * static_cast<double>(pronoun - antecedent);
  if (is_subject(d, antecedent))
    points += apart == 0 ? 2.5 : 3.5;
  else if (!d.is_root(antecedent) && d.relations[antecedent] == Relation::nmod_poss)
    points += 0.5;
  else if (d.relations[antecedent] == Relation::obj)
    points += 1.0;
  if (main_relation(d.relations[antecedent]) == main_relation(d.relations[pronoun])) points += 1.0;
  if (is_own_thing(d, antecedent, pronoun)) points += 2.0;
  return points;
}

/// "two officers, Ann Lee and Bo Diaz": a plural told by names is as near as a name.
bool names_follow(const Draft& draft, Token plural) {
  const auto apposition = draft.syntax.child(plural, {Relation::appos});
  const auto m = apposition ? draft.mention_at(*apposition) : std::nullopt;
  return m && draft.mentions[*m].mention_kind == MentionKind::name;
}

/// Points for an antecedent: where it stands, named, of the same gender, often mentioned.
double salience(const Draft& draft, const Profile& p, const DraftMention& antecedent, const DraftMention& pronoun,
                std::size_t size) {
  double points = standing(draft.document, antecedent.head, pronoun.head);
  if (p.has_name || (p.number == Number::plural && names_follow(draft, antecedent.head))) points += 1.0;
  if (p.gender == pronoun.gender && p.gender != Gender::unknown) points += 1.0;
  if (p.kind == EntityKind::place) points -= 3.0;
  if (pronoun.number == Number::plural && p.number != Number::plural) points -= 2.0;  // "they" of a body
  points += std::min(2.0, 0.3 * static_cast<double>(size));
  return points;
}

bool is_time(std::string_view noun) {
  constexpr std::array<std::string_view, 16> times = {"time",    "day",    "week",    "month",  "year",  "today",
                                                      "morning", "moment", "evening", "decade", "night", "hour",
                                                      "minute",  "while",  "period",  "century"};
  return std::find(times.begin(), times.end(), noun) != times.end();
}

/// A thing that "it" or "they" may mean as well as an actor: a common noun of that number that is no mention.
bool is_thing(const Draft& draft, Token t, const DraftMention& pronoun) {
  const Document& d = draft.document;
  if (d.upos[t] != Upos::noun || draft.by_head[t] >= 0 || is_time(d.lemma(t))) return false;
  const Relation r = d.relations[t];
  if (r == Relation::compound || main_relation(r) == Relation::flat || r == Relation::fixed) return false;
  if ((d.xpos[t] == Xpos::nns) != (pronoun.number == Number::plural)) return false;
  const DraftMention as_mention = [&] {
    DraftMention m;
    m.range = {t, t + 1};
    m.head = t;
    return m;
  }();
  return !is_bound(draft, as_mention, pronoun);
}

/// "It is a long semester": the noun tells that "it" is neither place nor body.
bool is_called_a_thing(const Draft& draft, const DraftMention& pronoun) {
  const Document& d = draft.document;
  if (pronoun.gender != Gender::neuter || d.is_root(pronoun.head) || !is_subject(d, pronoun.head)) return false;
  const Token noun = d.heads[pronoun.head];
  if (d.upos[noun] != Upos::noun || !draft.syntax.child(noun, {Relation::cop}) ||
      draft.syntax.child(noun, {Relation::case_}))
    return false;
  const std::string word = noun_of(d, noun);
  return !may_be_place(word) && !may_be_body(word) && noun_ending_at(d, noun).entry.noun_class == NounClass::none;
}

/// A bare "it" mostly means a thing or what was said; an actor only where he is what the sentence or the one before it
/// in the paragraph is about: its subject, an owner, an apposition. Anything where it does what only actors do.
bool may_mean_it(const Draft& draft, const DraftMention& antecedent, const DraftMention& pronoun) {
  const Document& d = draft.document;
  if (pronoun.kind == EntityKind::place) {  // "there": where somebody was, or went
    return antecedent.mention_kind == MentionKind::name && !preposition_of(draft, antecedent.head).empty() &&
           d.sentence_of(pronoun.head) - d.sentence_of(antecedent.head) < 2;
  }
  if (noun_of(d, pronoun.head) != "it" || does_what_actors_do(d, pronoun.head)) return true;
  const std::uint32_t here = d.sentence_of(pronoun.head), there = d.sentence_of(antecedent.head);
  if (here - there > 1 || d.blocks[here] != d.blocks[there]) return false;
  if (d.is_root(antecedent.head)) return false;
  const Relation r = d.relations[antecedent.head];
  return is_subject(d, antecedent.head) || r == Relation::nmod_poss || r == Relation::appos;
}

/// The points of the thing before the pronoun that suits it best.
double best_thing(const Draft& draft, const DraftMention& pronoun) {
  const Document& d = draft.document;
  const std::uint32_t sentence = d.sentence_of(pronoun.head);
  const Token first = d.sentences[sentence - std::min(sentence, things_window)].begin;
  double best = -1e9;
  for (Token t = std::max(first, pronoun.head - std::min(pronoun.head, longest_look)); t < pronoun.head; ++t) {
    if (is_thing(draft, t, pronoun)) best = std::max(best, standing(d, t, pronoun.head));
  }
  return best;
}

/// Profiles of clusters, kept until a cluster grows.
class Profiles {
 public:
  explicit Profiles(const Draft& draft) : draft_(draft), known_(draft.mentions.size()) {}
  const Profile& of(MentionIndex m) {
    auto& profile = known_[draft_.clusters.find(m)];
    if (!profile) profile = profile_of(draft_, m);
    return *profile;
  }
  void forget(MentionIndex m) { known_[draft_.clusters.find(m)].reset(); }

 private:
  const Draft& draft_;
  std::vector<std::optional<Profile>> known_;
};

std::optional<MentionIndex> antecedent_of(const Draft& draft, Profiles& profiles, MentionIndex pronoun) {
  const Document& d = draft.document;
  const DraftMention& m = draft.mentions[pronoun];
  if (is_called_a_thing(draft, m)) return std::nullopt;
  const std::int32_t speaker = draft.speaker_at[m.head];
  std::optional<MentionIndex> best;
  double best_points = 0;
  for (MentionIndex i = pronoun; i-- > 0;) {
    const DraftMention& other = draft.mentions[i];
    if (d.sentence_of(m.head) - d.sentence_of(other.head) > pronoun_window || pronoun - i > most_looked_at) break;
    if (other.head >= m.head || other.person != 3) continue;
    if (speaker >= 0 && draft.clusters.same(static_cast<MentionIndex>(speaker), i)) continue;
    const Profile& p = profiles.of(i);
    if (!p.has_noun || !fits(p, m) || !may_mean_it(draft, other, m) || is_bound(draft, other, m)) continue;
    const std::int32_t said_by = draft.speaker_at[other.head];
    if (speaker < 0 && said_by >= 0 && draft.clusters.same(static_cast<MentionIndex>(said_by), pronoun)) continue;
    double points = salience(draft, p, other, m, draft.clusters.members(i).size());
    if (speaker < 0 && said_by >= 0) points -= quoted_penalty;  // the story goes on outside the quotation
    if (best && points <= best_points) continue;
    best = i;
    best_points = points;
  }
  const bool thing = m.gender == Gender::neuter || m.number == Number::plural;
  if (best && thing && !does_what_actors_do(d, m.head) && best_thing(draft, m) > best_points + actor_advantage)
    return std::nullopt;
  return best;
}

/// "Lee, an envoy of the Office of Trade, who met": "who" is no body or land, but who stands above it in the phrase.
std::optional<MentionIndex> person_meant(const Draft& draft, Token noun) {
  const Document& d = draft.document;
  const auto own = draft.mention_at(noun);
  const auto is_body = [&](MentionIndex m) {
    const EntityKind kind = profile_of(draft, m).kind;
    return draft.clusters.has_name(m) && (kind == EntityKind::organization || kind == EntityKind::country);
  };
  if (!own || !is_body(*own)) return own;
  for (Token at = noun; !d.is_root(at); at = d.heads[at]) {
    const Relation r = main_relation(d.relations[at]);
    if (r != Relation::nmod && r != Relation::appos && r != Relation::compound) break;
    const auto above = draft.mention_at(d.heads[at]);
    if (above && !is_body(*above)) return above;
  }
  return own;
}

}  // namespace

void join_relative_pronouns(Draft& draft) {
  const Document& d = draft.document;
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.mention_kind != MentionKind::pronoun || !is_relative(d, mention.head)) continue;
    for (Token at = mention.head; !d.is_root(at); at = d.heads[at]) {
      if (d.relations[at] != Relation::acl_relcl) continue;
      const auto noun =
          d.lemma(mention.head) == "who" ? person_meant(draft, d.heads[at]) : draft.mention_at(d.heads[at]);
      if (noun) draft.clusters.join(*noun, m, draft.clusters.rule(*noun));
      break;
    }
  }
}

void join_speakers(Draft& draft) {
  draft.speaker_at = find_speakers(draft);
  const Narrators narrators = find_narrators(draft);
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.mention_kind != MentionKind::pronoun || mention.person == 3) continue;
    std::int32_t speaker = mention.person == 1 ? draft.speaker_at[mention.head] : -1;
    if (speaker < 0) speaker = (mention.person == 1 ? narrators.speaker : narrators.addressee)[mention.head];
    if (speaker < 0) continue;
    const auto who = static_cast<MentionIndex>(speaker);
    if (mention.number == Number::plural && profile_of(draft, who).kind == EntityKind::person) continue;
    draft.clusters.join(who, m, draft.clusters.rule(who));
  }
}

void join_pronouns(Draft& draft) {
  Profiles profiles(draft);
  for (MentionIndex m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.mention_kind != MentionKind::pronoun || mention.person != 3 ||
        is_relative(draft.document, mention.head))
      continue;
    if (profiles.of(m).has_noun) continue;
    const auto antecedent = antecedent_of(draft, profiles, m);
    if (!antecedent) continue;
    const std::string rule = draft.clusters.rule(*antecedent);
    draft.clusters.join(*antecedent, m, rule);
    profiles.forget(m);
  }
}

}  // namespace newsgraph
