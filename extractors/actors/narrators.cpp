#include "extractors/actors/narrators.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "extractors/actors/phrases.hpp"
#include "extractors/actors/sieves.hpp"
#include "extractors/language/quotes.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t lead_blocks = 8;                ///< blocks in which an interview or speech says whose it is
constexpr Token longest_label = 8;                    ///< tokens before the colon of a transcript's label
constexpr std::uint32_t longest_question = 4;         ///< sentences
constexpr std::size_t fewest_words_i = 3;             ///< of a text told in the first person
constexpr std::size_t fewest_words_of_monologue = 8;  ///< "I"
constexpr std::size_t mean_paragraph = 30;            ///< tokens, of a text that one person speaks
constexpr Token shortest_paragraph = 7;               ///< tokens, of such a text
constexpr std::uint32_t lead_sentences = 8;           ///< in which an interview says that it is one
constexpr std::size_t most_before_name = 4;           ///< "I" before who introduces himself says his name

/// A paragraph: its tokens.
using Blocks = std::vector<Range>;

Blocks blocks_of(const Document& d) {
  Blocks out;
  for (std::size_t s = 0; s < d.sentences.size(); ++s) {
    if (s == 0 || d.blocks[s] != d.blocks[s - 1])
      out.push_back(d.sentences[s]);
    else
      out.back().end = d.sentences[s].end;
  }
  return out;
}

std::optional<MentionIndex> person_in(const Draft& draft, Range range) {
  for (Token t = range.begin; t < range.end; ++t) {
    const auto m = draft.mention_at(t);
    if (m && draft.mentions[*m].mention_kind == MentionKind::name && draft.mentions[*m].kind == EntityKind::person)
      return m;
  }
  return std::nullopt;
}

/// Different persons named in a range, one mention of each.
std::vector<MentionIndex> persons_in(const Draft& draft, Range range) {
  std::vector<MentionIndex> out;
  for (Token t = range.begin; t < range.end; ++t) {
    const auto m = person_in(draft, {t, t + 1});
    const bool known =
        m && std::any_of(out.begin(), out.end(), [&](MentionIndex o) { return draft.clusters.same(o, *m); });
    if (m && !known) out.push_back(*m);
  }
  return out;
}

/// "You know that, Ann.": the one person a sentence calls by name, quoted or not.
void address_by_name(const Draft& draft, Narrators& narrators) {
  const Document& d = draft.document;
  for (const Range sentence : d.sentences) {
    std::vector<MentionIndex> called;
    for (Token t = sentence.begin; t < sentence.end; ++t) {
      const auto m = d.relations[t] == Relation::vocative ? person_in(draft, {t, t + 1}) : std::nullopt;
      if (m) called.push_back(*m);
    }
    if (called.size() != 1) continue;
    std::fill(narrators.addressee.begin() + sentence.begin, narrators.addressee.begin() + sentence.end,
              static_cast<std::int32_t>(called[0]));
  }
}

class NarratorFinder {
 public:
  explicit NarratorFinder(const Draft& draft)
      : draft_(draft), d_(draft.document), quotes_(find_quotes(d_)), blocks_(blocks_of(d_)) {
    out_.speaker.assign(d_.size(), -1);
    out_.addressee.assign(d_.size(), -1);
  }

  Narrators run() {
    if (read_transcript() || count_of_i() < fewest_words_i) return std::move(out_);
    const auto introduced = self_introduced();
    if (introduced.size() == 1) {
      fill({0, d_.size()}, introduced[0], std::nullopt);
    } else if (!introduced.empty()) {
      for (const MentionIndex who : introduced) fill(block_of(who), who, std::nullopt);
    } else if (const auto interviewed = told_of_in_lead(is_interview_cue)) {
      for (const Range block : blocks_) {
        const bool question = is_question(block);
        fill(block, question ? std::nullopt : interviewed, question ? interviewed : std::nullopt);
      }
    } else if (const auto speaker = told_of_in_lead(is_speech_cue)) {
      fill({0, d_.size()}, speaker, std::nullopt);
    } else if (is_monologue()) {
      fill({0, d_.size()}, first_i(), std::nullopt);
    }
    return std::move(out_);
  }

 private:
  void fill(Range range, std::optional<MentionIndex> speaker, std::optional<MentionIndex> addressee) {
    for (Token t = range.begin; t < range.end; ++t) {
      if (quotes_.contains(t)) continue;
      out_.speaker[t] = speaker ? static_cast<std::int32_t>(*speaker) : -1;
      out_.addressee[t] = addressee ? static_cast<std::int32_t>(*addressee) : -1;
    }
  }

  bool is_i(Token t) const {
    const auto m = draft_.mention_at(t);
    return m && draft_.mentions[*m].mention_kind == MentionKind::pronoun && draft_.mentions[*m].person == 1 &&
           draft_.mentions[*m].number == Number::singular;
  }

  /// A paragraph that asks: it ends in a question mark, and is short or never says "I".
  bool is_question(Range block) const {
    if (d_.text(block.end - 1) != "?") return false;
    if (d_.sentence_of(block.end - 1) - d_.sentence_of(block.begin) < longest_question) return true;
    for (Token t = block.begin; t < block.end; ++t) {
      if (is_i(t)) return false;
    }
    return true;
  }

  std::size_t count_of_i() const {
    std::size_t n = 0;
    for (Token t = 0; t < d_.size(); ++t) n += is_i(t) && !quotes_.contains(t);
    return n;
  }

  std::optional<MentionIndex> first_i() const {
    for (Token t = 0; t < d_.size(); ++t) {
      if (is_i(t) && !quotes_.contains(t)) return draft_.mention_at(t);
    }
    return std::nullopt;
  }

  /// One person speaks all along: long paragraphs, hardly a short one as in talk, often "I", and no interview.
  bool is_monologue() const {
    if (count_of_i() < fewest_words_of_monologue) return false;
    for (Token t = 0; t < d_.size(); ++t) {
      if (d_.sentence_of(t) < lead_sentences && is_interview_cue(draft_, t)) return false;
    }
    const auto is_short = [](Range block) { return block.size() < shortest_paragraph; };
    const auto short_ones = static_cast<std::size_t>(std::count_if(blocks_.begin(), blocks_.end(), is_short));
    return d_.size() / blocks_.size() >= mean_paragraph && 10 * short_ones <= blocks_.size();
  }

  struct Label {
    Range turn;  ///< from the label's block to the next label's
    std::optional<MentionIndex> speaker;
    bool question = false;  ///< "Q:"
    bool answer = false;    ///< "A:"
  };

  /// "BERG:", "Q:", "THE PRESIDENT:" at the begin of a block.
  std::optional<Label> label_of(Range block) const {
    Token colon = block.begin;
    while (colon < block.end && colon - block.begin < longest_label && d_.text(colon) != ":") ++colon;
    if (colon == block.begin || colon >= block.end || d_.text(colon) != ":") return std::nullopt;
    Label label;
    label.turn = block;
    label.speaker = person_in(draft_, {block.begin, colon});
    const std::string_view word = d_.text(block.begin);
    label.question = colon == block.begin + 1 && (word == "Q" || word == "Question");
    label.answer = colon == block.begin + 1 && (word == "A" || word == "Answer");
    if (!label.speaker && !label.question && !label.answer && !is_acronym(d_, colon - 1)) return std::nullopt;
    return label;
  }

  bool read_transcript() {
    std::vector<Label> labels;
    for (const Range block : blocks_) {
      if (auto label = label_of(block))
        labels.push_back(*label);
      else if (!labels.empty())
        labels.back().turn.end = block.end;
    }
    if (labels.size() < 2) return false;
    std::vector<MentionIndex> speakers;
    for (const Label& label : labels) {
      if (label.speaker && std::none_of(speakers.begin(), speakers.end(),
                                        [&](MentionIndex s) { return draft_.clusters.same(s, *label.speaker); }))
        speakers.push_back(*label.speaker);
    }
    const bool questions = std::any_of(labels.begin(), labels.end(), [](const Label& l) { return l.question; });
    const auto interviewed =
        !questions ? std::nullopt
                   : (speakers.size() == 1 ? std::optional(speakers[0]) : told_of_in_lead(is_interview_cue));
    for (const Label& label : labels) fill_turn(label, speakers, interviewed);
    return true;
  }

  void fill_turn(const Label& label, const std::vector<MentionIndex>& speakers,
                 std::optional<MentionIndex> interviewed) {
    const auto speaker = label.answer ? interviewed : label.speaker;
    std::optional<MentionIndex> addressee;
    if (label.question) addressee = interviewed;
    if (label.speaker && speakers.size() == 2)
      addressee = speakers[draft_.clusters.same(speakers[0], *label.speaker) ? 1 : 0];
    fill(label.turn, speaker, addressee);
  }

  /// "I'm Ann Berg", "I, Ann Berg,", and first of all "it's Ann Berg"; not "I was like Ann Berg".
  std::optional<MentionIndex> introduced_at(Token t) const {
    const auto name = person_in(draft_, {t, t + 1});
    if (!name) return std::nullopt;
    if (!d_.is_root(t) && d_.relations[t] == Relation::appos && is_i(d_.heads[t])) return name;
    if (!draft_.syntax.child(t, {Relation::cop}) || draft_.syntax.is_negated(t) ||
        draft_.syntax.child(t, {Relation::case_}))
      return std::nullopt;
    const auto subject = draft_.syntax.child(t, {Relation::nsubj, Relation::expl});
    if (!subject) return std::nullopt;
    const bool greeting = d_.lemma(*subject) == "it" && d_.sentence_of(t) < 3;
    return is_i(*subject) || greeting ? name : std::nullopt;
  }

  /// Who introduce themselves before they have said "I" often: one mention of each.
  std::vector<MentionIndex> self_introduced() const {
    std::vector<MentionIndex> out;
    std::size_t told = 0;  // "I" so far
    for (Token t = 0; t < d_.size() && told <= most_before_name; ++t) {
      if (quotes_.contains(t)) continue;
      told += is_i(t);
      const auto name = introduced_at(t);
      if (!name) continue;
      if (out.empty()) told = 0;
      if (std::none_of(out.begin(), out.end(), [&](MentionIndex o) { return draft_.clusters.same(o, *name); }))
        out.push_back(*name);
    }
    return out;
  }

  Range block_of(MentionIndex m) const {
    const Token head = draft_.mentions[m].head;
    return *std::find_if(blocks_.begin(), blocks_.end(), [&](Range b) { return b.contains(head); });
  }

  /// "Interview with", "interviewed by", "tells Le Monde", "Le Monde spoke with".
  static bool is_interview_cue(const Draft& draft, Token t) {
    const Document& d = draft.document;
    const std::string_view word = d.lemma(t);
    if (word == "interview" || word == "interviewer" || word == "interviewee" || d.text(t) == "Interview") return true;
    if (word != "tell" && word != "talk" && word != "speak" && word != "chat" && word != "sit") return false;
    for (const Token c : draft.syntax.children(t)) {
      const auto m = draft.mention_at(c);
      if (m && draft.mentions[*m].entry && draft.mentions[*m].entry->name_class == NameClass::media) return true;
    }
    return false;
  }

  static bool is_speech_cue(const Draft& draft, Token t) {
    constexpr std::array<std::string_view, 8> speeches = {"speech",  "remark",    "remarks", "address",
                                                          "lecture", "testimony", "eulogy",  "sermon"};
    const std::string word = noun_of(draft.document, t);
    return draft.document.upos[t] != Upos::verb && std::find(speeches.begin(), speeches.end(), word) != speeches.end();
  }

  /// The one of several persons that hangs on the word: "interview with", "speech by", "Diaz's address".
  std::optional<MentionIndex> tied_to(Token word, const std::vector<MentionIndex>& persons) const {
    std::optional<MentionIndex> only;
    for (const MentionIndex m : persons) {
      if (d_.heads[draft_.mentions[m].head] != word) continue;
      if (only) return std::nullopt;
      only = m;
    }
    return only;
  }

  /// The one person named in a sentence of the lead that has the cue or hangs on it, or else the one person of the
  /// whole lead. The lead ends where the first person is spoken in.
  std::optional<MentionIndex> told_of_in_lead(bool (*is_cue)(const Draft&, Token)) const {
    Range lead{0, 0};
    for (std::size_t b = 0; b < std::min(blocks_.size(), lead_blocks); ++b) {
      bool told = is_question(blocks_[b]);
      for (Token t = blocks_[b].begin; t < blocks_[b].end; ++t) told = told || (is_i(t) && !quotes_.contains(t));
      if (told) break;
      lead.end = blocks_[b].end;
    }
    bool cued = false;
    for (Token t = lead.begin; t < lead.end; ++t) {
      if (!is_cue(draft_, t)) continue;
      cued = true;
      const auto persons = persons_in(draft_, d_.sentences[d_.sentence_of(t)]);
      if (persons.size() == 1) return persons[0];
      if (const auto tied = tied_to(t, persons)) return tied;
    }
    const auto persons = cued ? persons_in(draft_, lead) : std::vector<MentionIndex>();
    return persons.size() == 1 ? std::optional(persons[0]) : std::nullopt;
  }

  const Draft& draft_;
  const Document& d_;
  Quotes quotes_;
  Blocks blocks_;
  Narrators out_;
};

}  // namespace

Narrators find_narrators(const Draft& draft) {
  if (draft.document.size() == 0) return {};
  Narrators narrators = NarratorFinder(draft).run();
  address_by_name(draft, narrators);
  return narrators;
}

}  // namespace newsgraph
