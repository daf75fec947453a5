/// Tagged words -> dependency trees: greedy transition parsing, each transition chosen by a network.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "extractors/language/document.hpp"
#include "extractors/language/features.hpp"
#include "extractors/language/first_layer.hpp"
#include "extractors/language/network.hpp"
#include "extractors/language/tag.hpp"
#include "extractors/language/transitions.hpp"
#include "extractors/language/words.hpp"

namespace newsgraph {

struct Parser {
  std::vector<std::uint8_t> known_actions;     ///< the action (action_class) that each class of the network stands for
  std::array<Range, move_count> classes_of{};  ///< by move, those of its actions
  Network network;

  /// Knows nothing.
  Parser() = default;
  /// `actions` by class in the file. There is one of each move. @throws Error as Network does.
  Parser(const std::vector<std::uint8_t>& actions, std::string_view rows, std::string_view classes,
         std::string_view file);
};

/// Heads (absolute, a root points at itself) and relations: one entry per token.
struct Dependencies {
  std::vector<Token> heads;
  std::vector<Relation> relations;
};

/// One sentence as the parser reads it.
struct ParserInput {
  std::span<const Word> words;
  std::span<const PosPair> tags;

  const Word& word(Position p) const { return words[static_cast<std::size_t>(p)]; }
  PosPair tag(Position p) const { return tags[static_cast<std::size_t>(p)]; }
};

/// What a word is to a state: on the stack from its top, in the buffer from its front, near one of them in the tree or
/// in the sentence.
enum class Place : std::uint8_t {
  top,
  front,
  front_1,
  top_1,
  front_2,
  head,  ///< of the top, as the next three
  left,
  right,
  front_left,
  top_2,
  front_3,
  left_2,
  right_2,
  last_with_word = right_2,  ///< from here on only tags count, but for the verb ahead
  front_left_2,
  head_of_head,
  top_1_right,
  top_1_left,
  before_front,
  after_top,
  verb_ahead,         ///< the first verb behind the front
  verb_behind_quote,  ///< where the front is quoted
  right_of_right,
  left_of_left
};
inline constexpr std::size_t place_count = 23;
using Places = std::array<Position, place_count>;

/// The words in all places, none where there is none.
Places places_of(const ParserInput& sentence, const ParserState& state);

/// What is known of the word (or of none) in a place: the same in every state that has it there.
void word_features(const ParserInput& sentence, Place place, Position word, FeatureVector& out);
/// What is known of a state besides its words, in parts that many states share, and tags and words in pairs.
enum class StatePart : std::uint8_t { top, front, rest, gap, clause };
inline constexpr std::size_t state_part_count = 5;
void state_features(const ParserInput& sentence, const ParserState& state, const Places& places, StatePart part,
                    FeatureVector& out);
void pair_features(const ParserInput& sentence, const ParserState& state, const Places& places, FeatureVector& out);
/// Spread hashes of what the parts are made of.
using StateKeys = std::array<std::uint64_t, state_part_count>;
StateKeys state_keys(const ParserInput& sentence, const ParserState& state, const Places& places);
/// All features of a state; word_features of all its places come first.
void parse_features(const ParserInput& sentence, const ParserState& state, FeatureVector& out);

/// A choice that a parse made between moves.
struct Choice {
  std::size_t transition = 0;
  std::int32_t margin = 0;  ///< by how much the best action's score exceeded the other's
  std::size_t other = 0;    ///< the best action with another move
};

/// The best action of a state and the best one with another move, action_count where no other move is allowed.
struct Decision {
  std::size_t best = action_count, other = action_count;
  std::int32_t margin = 0;  ///< of their scores
};

/// Parses sentences; its memory is kept from one to the next. One per thread.
class SentenceParser {
 public:
  /// `parser` must outlive this.
  explicit SentenceParser(const Parser& parser) : parser_(parser), layer_(parser.network.rows()) {}

  /// Whether there is a model to parse with.
  bool knows_something() const { return !parser_.known_actions.empty(); }

  /// The finished parse, good until the next call. Precondition, of the next ones too: the parser knows something.
  const ParserState& parse(const ParserInput& sentence);

  /// Where that parse had more than one move to choose from.
  std::span<const Choice> choices() const { return choices_; }

  /// How the last parse came to its tree, to go back to it when other tags of the sentence have been tried.
  struct Trace {
    std::vector<std::uint8_t> actions;
    std::vector<Choice> choices;
  };
  Trace trace() const { return {actions_, choices_}; }
  void go_back_to(const ParserInput& sentence, Trace trace);

  /// The parse of the same sentence that takes the other action of one of the choices, and the best ones after it.
  const ParserState& parse_again(const Choice& choice);

 private:
  void begin(const ParserInput& sentence);
  std::uint64_t word_key(Position word, std::size_t k) const;
  void sum_features(Scores& hidden);
  Decision decide();

  const Parser& parser_;
  ParserInput sentence_;
  ParserState state_;
  std::vector<std::uint8_t> actions_;  ///< of the first parse of the sentence
  std::vector<Choice> choices_;        ///< likewise
  FirstLayer layer_;
  std::vector<std::uint64_t> hashes_;  ///< of the sentence's words
  std::vector<Scores> sums_;           ///< sums of word_features, by word and place
  std::vector<std::uint8_t> known_;    ///< whether they are computed
};

/// The tree of a finished parse of a sentence whose first word is token `begin`, behind those in `out`.
void append_tree(const ParserState& state, Token begin, Dependencies& out);

/// The tree of the sentence behind those in `out`; where the parser knows nothing, all words hang on the first.
void parse(Range sentence, std::span<const Word> words, std::span<const PosPair> tags, SentenceParser& parser,
           Dependencies& out);

}  // namespace newsgraph
